import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileListText, OpsError, sha256Hex } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { compareFiles, readFileList } from './compare-files.js';
import { listFolder } from './list-folder.js';

const hash = (text: string): string => sha256Hex(Buffer.from(text));
const file = (name: string, text: string, executable = false) => ({ name, sha256: hash(text), executable });

test('names what was changed, added and removed, sorted', () => {
  const expected = [file('a', '1'), file('b', '2'), file('c', '3'), file('run', '#!'), file('__proto__', 'x')];
  const actual = [file('run', '#!', true), file('b', 'other'), file('a', '1'), file('z', ''), file('new', '')];
  expect(compareFiles(expected, actual)).toEqual({
    changed: ['b', 'run'],
    added: ['new', 'z'],
    missing: ['__proto__', 'c'],
  });
  expect(compareFiles(expected, expected)).toEqual({ changed: [], added: [], missing: [] });
});

test('reads the list of files that is written, and nothing else', () => {
  const files = [file('a b/c.py', '1'), file('run', '2', true)];
  expect(readFileList(fileListText(files))).toEqual(files);
  expect(readFileList('')).toEqual([]);
  for (const text of [
    'x',
    `${hash('')}  - a`,
    `${hash('')} - a\n`,
    `${hash('')}  y a\n`,
    `${hash('').toUpperCase()}  - a\n`,
    '\n',
  ]) {
    expect(() => readFileList(text)).toThrow(OpsError);
  }
});

test('lists a folder without following links out of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'list-'));
  try {
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'a'), '1');
    await writeFile(join(folder, 'run'), '2', { mode: 0o755 });
    await symlink('/etc', join(folder, 'link'));
    const { files, strange } = await listFolder(folder);
    expect(compareFiles([file('sub/a', '1'), file('run', '2', true)], files)).toEqual({
      changed: [],
      added: [],
      missing: [],
    });
    expect(strange).toEqual(['link']);
  } finally {
    await rm(folder, { recursive: true });
  }
  await expect(listFolder(folder)).rejects.toMatchObject({ code: 'file.not_found' });
});
