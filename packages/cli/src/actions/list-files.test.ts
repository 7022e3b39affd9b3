import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryPoint, frontendManifest } from '../testing/frontend-project.js';
import { freshFolder, SMALL_PROJECT, writeFiles } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { renderExplanation, renderFileList } from '../views/list-files.js';
import { buildPlugin } from './build.js';
import { explainFile, listFiles } from './list-files.js';

const LOOK = { color: false, width: 80 };

async function project(): Promise<Awaited<ReturnType<typeof testDeps>>> {
  const folder = await freshFolder();
  await writeFiles(path.join(folder, 'plugin'), {
    ...SMALL_PROJECT,
    '.gitignore': 'dist/\n',
    'dist/a.js': '',
    '.env': '',
  });
  return testDeps(folder);
}

describe('plugin ls', () => {
  test('lists exactly what build packs', async () => {
    const deps = await project();
    const listed = (await listFiles(deps, '.')).files.map((file) => file.name);
    const built = (await buildPlugin(deps, { dryRun: true })).files.map((file) => file.name);
    expect(listed).toEqual([...built].sort());
  });

  test('lists what is left out with the reason, links too', async () => {
    const deps = await project();
    await symlink('README.md', path.join(deps.cwd, 'plugin', 'link'));
    expect((await listFiles(deps, 'plugin')).leftOut).toEqual([
      { path: '.env', isFolder: false, reason: expect.stringContaining('secret') },
      { path: '.gitignore', isFolder: false, reason: expect.stringContaining('never packed') },
      { path: 'dist', isFolder: true, reason: '.gitignore:1 leaves it out: dist/' },
      { path: 'link', isFolder: false, reason: 'this is a symbolic link' },
    ]);
  });

  test('shows a tree', async () => {
    const text = renderFileList(await listFiles(await project(), 'plugin'), { tree: true }, LOOK);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '      15 B  README.md',
      '            backend/',
      '       0 B    __init__.py',
      '      15 B    main.py',
      '     197 B  plugin.yaml',
      '4 files, 227 B; 3 left out',
    ]);
  });

  test('--why names the deciding rule', async () => {
    const deps = await project();
    const explanation = await explainFile(deps, 'plugin', 'dist/a.js');
    expect(explanation).toEqual({
      path: 'dist/a.js',
      packed: false,
      decidedBy: 'dist',
      rule: 'ignored',
      reason: '.gitignore:1 leaves it out: dist/',
    });
    expect(renderExplanation(explanation, LOOK)).toBe(
      'dist/a.js is left out with its folder dist: .gitignore:1 leaves it out: dist/',
    );
    expect(await explainFile(deps, 'plugin', './backend/main.py')).toMatchObject({
      packed: true,
      path: 'backend/main.py',
    });
  });

  test('what build compiles is listed, and explained as such', async () => {
    const folder = await freshFolder();
    await writeFiles(folder, { 'plugin.yaml': frontendManifest(), 'frontend/src/index.tsx': entryPoint() });
    const deps = await testDeps(folder);
    const names = (await listFiles(deps, '.')).files.map(({ name }) => name);
    const built = await buildPlugin(deps, { dryRun: true });
    expect(names).toEqual(built.files.map(({ name }) => name).sort());
    for (const asked of ['frontend/entry.json', 'frontend/compiled', names[0] ?? '']) {
      expect(await explainFile(deps, '.', asked)).toMatchObject({ packed: true, rule: 'compiled' });
    }
    await expect(explainFile(deps, '.', 'frontend/compiled/absent.js')).rejects.toMatchObject({
      code: 'file.not_found',
    });
  });

  test('a frontend that does not compile is said, and the rest is listed', async () => {
    const folder = await freshFolder();
    await writeFiles(folder, { 'plugin.yaml': frontendManifest(), 'frontend/src/index.tsx': 'const' });
    const deps = await testDeps(folder);
    expect((await listFiles(deps, '.')).files.map(({ name }) => name)).toEqual([
      'frontend/src/index.tsx',
      'plugin.yaml',
    ]);
    expect(deps.warnings).toEqual([expect.stringContaining('the frontend does not build')]);
  });

  test.each([
    ['../home', 'usage.invalid'],
    ['.', 'usage.invalid'],
    ['absent.txt', 'file.not_found'],
  ])('--why %s is %s', async (asked, code) => {
    await expect(explainFile(await project(), 'plugin', asked)).rejects.toMatchObject({ code });
  });
});
