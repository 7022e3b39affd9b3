import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, writeFiles } from '../testing/project-folder.js';
import { findRegistryPackage } from './registry-package.js';

const manifest = (bin: unknown): string =>
  JSON.stringify({ version: '1.2.3', bin: bin === undefined ? undefined : { 'ops-center-registry': bin } });

async function installed(folder: string, bin: unknown = './bin/run.js'): Promise<string> {
  const root = path.join(folder, 'node_modules/@ops-center/registry');
  await writeFiles(root, { 'package.json': manifest(bin), 'bin/run.js': '' });
  return path.join(root, 'bin/run.js');
}

it('finds the server of the project, also from a folder inside it', async () => {
  const [own, project] = [await freshFolder(), await freshFolder()];
  const script = await installed(project);
  await mkdir(path.join(project, 'a', 'b'), { recursive: true });
  expect(findRegistryPackage(path.join(project, 'a', 'b'), own)).toEqual({ script, version: '1.2.3' });
});

it('takes the one beside this program before the one of a folder', async () => {
  const [own, project] = [await freshFolder(), await freshFolder()];
  const script = await installed(own);
  await installed(project);
  expect(findRegistryPackage(project, path.join(own, 'node_modules/@ops-center/cli/bundle')).script).toBe(script);
});

it('says how to install it', async () => {
  const [own, project] = [await freshFolder(), await freshFolder()];
  expect(() => findRegistryPackage(project, own)).toThrow(
    expect.objectContaining({ code: 'registry.not_installed', hint: expect.stringContaining('npm install') as string }),
  );
});

it.each([undefined, 7, '../../../outside.js', './missing.js'])('refuses a package whose program is %j', async (bin) => {
  const [own, project] = [await freshFolder(), await freshFolder()];
  await installed(project, bin ?? null);
  await writeFile(path.join(project, 'outside.js'), '');
  expect(() => findRegistryPackage(project, own)).toThrow(expect.objectContaining({ code: 'registry.not_installed' }));
});
