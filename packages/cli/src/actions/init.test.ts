import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PLUGIN_TYPES, readManifest, type PluginType } from '@ops-center/manifest-schema';
import { describe, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { buildPlugin } from './build.js';
import { initPlugin, type InitRequest } from './init.js';
import { validateTarget } from './validate.js';

const TYPES = Object.keys(PLUGIN_TYPES) as PluginType[];
const PLAIN: InitRequest = { ci: 'none', git: false, force: false, adopt: false };

async function inWorkFolder(): Promise<string> {
  const folder = await freshFolder();
  await mkdir(path.join(folder, 'home'));
  return folder;
}

describe('plugin init', () => {
  test.each(TYPES)('a new %s plugin has no findings and builds', async (type) => {
    const folder = await inWorkFolder();
    const deps = await testDeps(folder);
    const made = await initPlugin(deps, { ...PLAIN, target: 'my-plugin', type, license: 'MIT' });
    expect(made).toMatchObject({ id: 'my-plugin', version: '1.0.0', type, license: 'MIT' });
    expect(made.files).toEqual(
      expect.arrayContaining(['plugin.yaml', 'README.md', 'LICENSE', '.gitignore', '.opsignore']),
    );
    const { report } = await validateTarget(deps, { target: 'my-plugin', strict: true });
    expect(report.findings).toEqual([]);
    const built = await buildPlugin(deps, { folder: 'my-plugin', dryRun: false });
    expect(built.findings).toEqual([]);
    expect(built.files.map((file) => file.name)).toContain('plugin.yaml');
    const hasFrontend = type === 'frontend' || type === 'hybrid' || type === 'theme';
    expect(built.files.some((file) => file.name === 'frontend/entry.json')).toBe(hasFrontend);
    expect(await readdir(folder)).toEqual(['home', 'my-plugin', 'my-plugin-1.0.0.zip']);
  });

  test.each(TYPES)('strange names give a good %s plugin', async (type) => {
    const deps = await testDeps(await inWorkFolder());
    const name = `"Zoë": O'Brien #1 \\ {{id}} \${x} 李😀 - [a]`;
    await initPlugin(deps, { ...PLAIN, target: '3d-maps', type, name, author: name, license: 'BSD-3-Clause' });
    const { report } = await validateTarget(deps, { target: '3d-maps', strict: true });
    expect(report.findings).toEqual([]);
    const { manifest } = readManifest(await readFile(path.join(deps.cwd, '3d-maps', 'plugin.yaml'), 'utf8'));
    expect([manifest?.id, manifest?.name, manifest?.author]).toEqual(['3d-maps', name, name]);
    expect((await buildPlugin(deps, { folder: '3d-maps', dryRun: true })).findings).toEqual([]);
  });

  test('takes the defaults when nobody can be asked', async () => {
    const deps = await testDeps(await inWorkFolder());
    const made = await initPlugin(deps, { ...PLAIN, target: 'plugins/my-awesome-plugin' });
    expect(made).toMatchObject({ name: 'My Awesome Plugin', type: 'backend', license: 'Apache-2.0' });
    expect(made.author).not.toBe('');
  });

  test('asks a person only for what is missing', async () => {
    const deps = await testDeps(await inWorkFolder(), { answers: ['chosen-id', 'theme', '', 'MIT'] });
    const made = await initPlugin(deps, { ...PLAIN, author: 'Ada' });
    expect(made).toMatchObject({ id: 'chosen-id', type: 'theme', name: 'Chosen Id', author: 'Ada', license: 'MIT' });
  });

  test('a folder name that is no id is asked about, with the nearest id as the answer', async () => {
    const deps = await testDeps(await inWorkFolder(), { answers: ['', 'backend', '', ''] });
    const made = await initPlugin(deps, { ...PLAIN, target: 'My Plugin', author: 'Ada' });
    expect(made).toMatchObject({ id: 'my-plugin', folder: path.join(deps.cwd, 'My Plugin') });
  });

  test.each([
    ['My Plugin', 'ops-center plugin init my-plugin'],
    ['sub/My_Plugin', '--id my-plugin'],
  ])('%j is refused with the nearest id', async (target, hint) => {
    const deps = await testDeps(await inWorkFolder());
    await expect(initPlugin(deps, { ...PLAIN, target })).rejects.toMatchObject({
      code: 'usage.invalid',
      hint: expect.stringContaining(hint),
      details: { suggestion: 'my-plugin' },
    });
    expect(await readdir(deps.cwd)).toEqual(['home']);
  });

  test('says what to give when the name is missing and nobody can be asked', async () => {
    const deps = await testDeps(await inWorkFolder());
    await expect(initPlugin(deps, PLAIN)).rejects.toMatchObject({ code: 'usage.missing_input' });
  });

  test('leaves a folder alone that is not empty, and takes one that only has .git', async () => {
    const deps = await testDeps(await inWorkFolder());
    await writeFiles(deps.cwd, { 'used/notes.txt': 'mine', 'fresh/.git/config': '' });
    await expect(initPlugin(deps, { ...PLAIN, target: 'used' })).rejects.toMatchObject({ code: 'file.exists' });
    expect(await readdir(path.join(deps.cwd, 'used'))).toEqual(['notes.txt']);
    await initPlugin(deps, { ...PLAIN, target: 'fresh' });
    expect(await readdir(path.join(deps.cwd, 'fresh'))).toContain('plugin.yaml');
  });

  test('--force replaces files of the same names, says which, and keeps the others', async () => {
    const deps = await testDeps(await inWorkFolder());
    await writeFiles(deps.cwd, { 'used/notes.txt': 'mine', 'used/README.md': 'old' });
    const made = await initPlugin(deps, { ...PLAIN, target: 'used', id: 'my-plugin', force: true });
    expect(made.replaced).toEqual(['README.md']);
    expect(await readFile(path.join(deps.cwd, 'used', 'notes.txt'), 'utf8')).toBe('mine');
    expect(await readFile(path.join(deps.cwd, 'used', 'README.md'), 'utf8')).not.toBe('old');
    expect((await readdir(path.join(deps.cwd, 'used'))).filter((name) => name.startsWith('.ops-center-'))).toEqual([]);
  });

  test('--force that fails half way takes everything back, and never writes through a link', async () => {
    const deps = await testDeps(await inWorkFolder());
    await writeFiles(deps.cwd, { 'used/README.md': 'old', 'outside/keep.txt': '' });
    await symlink('../outside', path.join(deps.cwd, 'used', 'tests'));
    await expect(initPlugin(deps, { ...PLAIN, target: 'used', force: true })).rejects.toMatchObject({
      code: 'file.exists',
    });
    deps.temporary.removeAll();
    expect((await readdir(path.join(deps.cwd, 'used'))).sort()).toEqual(['README.md', 'tests']);
    expect(await readFile(path.join(deps.cwd, 'used', 'README.md'), 'utf8')).toBe('old');
    expect(await readdir(path.join(deps.cwd, 'outside'))).toEqual(['keep.txt']);
  });

  test('an end in the middle leaves nothing behind, not even parents', async () => {
    const deps = await testDeps(await inWorkFolder());
    let stop: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (stop = resolve));
    const temporary = {
      ...deps.temporary,
      async folder(parent: string) {
        const made = await deps.temporary.folder(parent);
        await writeFile(path.join(made, 'half.txt'), '');
        stop();
        return new Promise<string>(() => undefined);
      },
    };
    void initPlugin({ ...deps, temporary }, { ...PLAIN, target: 'deep/er/my-plugin' });
    await reached;
    deps.temporary.removeAll();
    expect(await readdir(deps.cwd)).toEqual(['home']);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written is named', async () => {
    const deps = await testDeps(await inWorkFolder());
    await mkdir(path.join(deps.cwd, 'closed'), { mode: 0o500 });
    await expect(initPlugin(deps, { ...PLAIN, target: 'closed/my-plugin' })).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(path.join(deps.cwd, 'closed'), 0o700);
  });

  test('starts a repository, but not inside another one', async () => {
    const deps = await testDeps(await inWorkFolder());
    expect(await initPlugin(deps, { ...PLAIN, target: 'outer-plugin', git: true })).toMatchObject({ git: true });
    expect((await stat(path.join(deps.cwd, 'outer-plugin', '.git'))).isDirectory()).toBe(true);
    expect(await initPlugin(deps, { ...PLAIN, target: 'outer-plugin/inner-plugin', git: true })).toMatchObject({
      git: false,
    });
  });
});
