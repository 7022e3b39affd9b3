import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../testing/project-folder.js';
import { projectRoot } from './inside.js';
import { sassPlugin } from './sass-plugin.js';
import { loadEsbuild, loadSass } from './toolchain.js';

async function build(files: Readonly<Record<string, string>>, patienceMs?: number): Promise<string> {
  const folder = await freshFolder();
  await writeFiles(folder, files);
  const esbuild = await loadEsbuild();
  const result = await esbuild.module
    .build({
      absWorkingDir: folder,
      entryPoints: [path.join(folder, 'main.scss')],
      bundle: true,
      write: false,
      minify: true,
      logLevel: 'silent',
      plugins: [sassPlugin(projectRoot(folder), () => loadSass(), patienceMs)],
    })
    .catch((error: { errors: { text: string; location: { file: string; line: number } }[] }) => error);
  if ('errors' in result && result.errors.length > 0) {
    return result.errors.map(({ text, location }) => `${location?.file}:${location?.line} ${text}`).join('\n');
  }
  return 'outputFiles' in result ? (result.outputFiles?.[0]?.text.trim() ?? '') : '';
}

test.each([
  ['a partial beside it', { 'main.scss': '@use "a"; b { c: a.$x; }', '_a.scss': '$x: 1;' }, 'b{c:1}'],
  ['the index of a folder', { 'main.scss': '@use "a"; b { c: a.$x; }', 'a/_index.scss': '$x: 2;' }, 'b{c:2}'],
  ['the indented form', { 'main.scss': '@use "a";', 'a.sass': 'b\n  c: 3\n' }, 'b{c:3}'],
  ['plain CSS', { 'main.scss': '@use "a";', 'a.css': 'b{c:4}' }, 'b{c:4}'],
  ['a package of the project', { 'main.scss': '@use "kit/x";', 'node_modules/kit/_x.scss': 'b{c:5}' }, 'b{c:5}'],
  ['@import of old', { 'main.scss': '@import "a";', '_a.scss': 'b{c:6}' }, 'b{c:6}'],
])('finds %s', async (_, files, expected) => {
  expect(await build(files)).toBe(expected);
});

test('a sheet without end is given up, with its place', async () => {
  expect(await build({ 'main.scss': '@while true { }' }, 300)).toBe(
    'main.scss:1 the style sheet does not compile within 0.3 seconds',
  );
});
