import { FINDING_CODES } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { BASES, BROKEN_PROJECTS, type Project } from '../testing/broken-projects.js';
import { GOOD_PROJECTS } from '../testing/good-projects.js';
import { memoryFiles } from '../testing/memory-source.js';
import { inspectFiles } from './inspect-files.js';

const MARK = /⟦([\w.]+)⟧/;

/** The files of a project, and the findings that its marks ask for. */
function readProject({ base, manifest = '', code = '', files = {} }: Project): {
  files: Record<string, string>;
  expected: string[];
} {
  const { manifest: head, codeFile, code: body } = BASES[base];
  const marked = { 'plugin.yaml': head + manifest, [codeFile]: body + code, ...files };
  const expected: string[] = [];
  const plain = Object.entries(marked).map(([name, text]): [string, string] => {
    const [, whole] = MARK.exec(name) ?? [];
    const file = name.replace(MARK, '').trim();
    if (whole !== undefined) expected.push(`${file}:0:0 ${whole}`);
    let left = text;
    for (let mark = MARK.exec(left); mark !== null; mark = MARK.exec(left)) {
      const before = left.slice(0, mark.index).split('\n');
      expected.push(`${file}:${before.length}:${(before.at(-1) ?? '').length + 1} ${mark[1]}`);
      left = left.replace(MARK, '');
    }
    return [file, left];
  });
  return { files: Object.fromEntries(plain), expected };
}

test.each(BROKEN_PROJECTS)('$base: $says', async (project) => {
  const { files, expected } = readProject(project);
  expect(expected.length).toBeGreaterThan(0);
  const { findings } = await inspectFiles(memoryFiles(files));
  expect(findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(expected);
  for (const { code } of findings) expect(FINDING_CODES).toHaveProperty([code]);
});

test.each(GOOD_PROJECTS)('$base: nothing is wrong with $says', async (project) => {
  const { findings } = await inspectFiles(memoryFiles(readProject(project).files));
  expect(findings).toEqual([]);
});
