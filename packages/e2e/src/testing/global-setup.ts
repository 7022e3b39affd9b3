import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { prepareData } from './prepared-data.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder whose `node_modules/.bin/ops-center` was installed from the packed tarball. */
    installed: string;
    /** Data folder of a registry that nothing was done with yet. */
    preparedData: string;
  }
}

const run = promisify(execFile);

/** What all tests need and none changes, so that it is made once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-e2e-'));
  const preparedData = path.join(folder, 'data');
  const [installed] = await Promise.all([installPacked(folder), prepareData(preparedData)]);
  project.provide('installed', installed);
  project.provide('preparedData', preparedData);
  return () => rm(folder, { recursive: true, force: true });
}

/** Packs the command line and installs the tarball, and nothing else, in an empty folder: what users get. */
async function installPacked(folder: string): Promise<string> {
  const cli = path.resolve(import.meta.dirname, '../../../cli');
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: cli });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball');
  const installed = path.join(folder, 'installed');
  await mkdir(installed);
  await writeFile(path.join(installed, 'package.json'), '{"private":true}');
  await run(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--offline',
      '--omit=optional',
      path.join(folder, tarball),
    ],
    {
      cwd: installed,
    },
  );
  // The compilers are optional parts; npm would put them just there.
  for (const name of ['esbuild', 'sass']) {
    await symlink(await realpath(path.join(cli, 'node_modules', name)), path.join(installed, 'node_modules', name));
  }
  return installed;
}
