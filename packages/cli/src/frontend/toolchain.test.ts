import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../testing/project-folder.js';
import { COMPILERS, loadEsbuild, loadSass } from './toolchain.js';

const packageFile = path.resolve(import.meta.dirname, '../../package.json');

describe('the compilers', () => {
  test('are the versions that package.json pins, and load', async () => {
    const { optionalDependencies } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    expect(optionalDependencies).toEqual({ esbuild: COMPILERS.esbuild.version, sass: COMPILERS.sass.version });
    expect((await loadEsbuild()).version).toBe(COMPILERS.esbuild.version);
    expect((await loadSass()).version).toBe(COMPILERS.sass.version);
  });

  test.each([
    ['is missing', {}, 'TypeScript, JSX and CSS cannot be compiled: esbuild is not installed'],
    [
      'does not load',
      { 'index.js': 'throw new Error("no binary")' },
      'TypeScript, JSX and CSS cannot be compiled: esbuild is installed, but does not load',
    ],
    [
      'is too old',
      { 'index.js': 'exports.version = "0.17.0"' },
      'TypeScript, JSX and CSS cannot be compiled: esbuild is 0.17.0, not ~0.28.0',
    ],
  ])('one that %s is told with what to install', async (_, files, message) => {
    const folder = await freshFolder();
    const installed = Object.entries(files).map(([name, text]) => [`node_modules/esbuild/${name}`, text]);
    await writeFiles(folder, { 'from.js': '', ...(Object.fromEntries(installed) as Record<string, string>) });
    await expect(loadEsbuild(pathToFileURL(path.join(folder, 'from.js')).href)).rejects.toMatchObject({
      code: 'build.tool_missing',
      message,
      hint: expect.stringContaining('npm install --global esbuild@0.28.2'),
    });
  });
});
