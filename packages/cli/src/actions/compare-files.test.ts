import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../testing/command-line.js';
import { startContractServer, type ContractServer } from '../testing/contract-server.js';
import { freshFolder, SMALL_PROJECT, SMALLEST_MANIFEST, writeFiles } from '../testing/project-folder.js';
import { testDeps, type TestDeps } from '../testing/test-deps.js';
import { makeRelease, testKey } from '../testing/test-release.js';
import { renderComparison } from '../views/compare-files.js';
import { buildPlugin } from './build.js';
import { compareWithBundle, LATEST } from './compare-files.js';

const LOOK = { color: false, width: 80 };

async function project(env: Readonly<Record<string, string>> = {}): Promise<TestDeps> {
  const folder = await freshFolder();
  await writeFiles(path.join(folder, 'plugin'), SMALL_PROJECT);
  return testDeps(folder, { env });
}

/** A registry with versions of small-plugin. */
async function registry(...versions: readonly string[]): Promise<ContractServer> {
  const server = await startContractServer();
  server.trust(testKey(1).publicKey);
  for (const version of versions) {
    server.serve(await makeRelease({ id: 'small-plugin', version, permissions: ['api:devices:read'] }, server.url));
  }
  return server;
}

describe('plugin ls --diff', () => {
  test('with the bundle that was just built finds nothing', async () => {
    const deps = await project();
    await buildPlugin(deps, { folder: 'plugin', dryRun: false });
    const comparison = await compareWithBundle(deps, 'plugin', 'small-plugin-1.0.0.zip');
    expect(comparison).toMatchObject({ files: [], unchanged: 4, permissionsAdded: [], permissionsRemoved: [] });
    expect(renderComparison(comparison, LOOK)).toMatch(/^✓ the same 4 files as small-plugin 1\.0\.0 \(/);
  });

  test('names what was added, changed and removed, with sizes and permissions', async () => {
    const deps = await project();
    await buildPlugin(deps, { folder: 'plugin', dryRun: false });
    await writeFiles(path.join(deps.cwd, 'plugin'), {
      'plugin.yaml': `${SMALLEST_MANIFEST.replace('1.0.0', '1.1.0')}permissions:\n  - system:execute\n`,
      'backend/more.py': 'x = 1\n',
    });
    await rm(path.join(deps.cwd, 'plugin', 'README.md'));
    const comparison = await compareWithBundle(deps, 'plugin', 'small-plugin-1.0.0.zip');
    expect(comparison).toMatchObject({
      version: '1.1.0',
      against: { version: '1.0.0', where: path.join(deps.cwd, 'small-plugin-1.0.0.zip') },
      files: [
        { name: 'README.md', change: 'removed', before: 15, after: null },
        { name: 'backend/more.py', change: 'added', before: null, after: 6 },
        { name: 'plugin.yaml', change: 'changed', before: 197 },
      ],
      unchanged: 2,
      permissionsAdded: [{ permission: 'system:execute' }],
    });
    expect(renderComparison(comparison, LOOK)).toContain('1 added, 1 changed, 1 removed, 2 unchanged');
  });

  test('with the registry takes the highest version, or the one that is named, and verifies it', async () => {
    const server = await registry('1.9.0', '1.10.0', '1.2.0');
    const deps = await project({ OPS_CENTER_REGISTRY: server.url });
    expect((await compareWithBundle(deps, 'plugin', LATEST)).against).toMatchObject({
      version: '1.10.0',
      where: server.url,
    });
    const named = await compareWithBundle(deps, 'plugin', '1.2.0');
    expect(named).toMatchObject({ against: { version: '1.2.0' }, permissionsRemoved: ['api:devices:read'] });
    await expect(compareWithBundle(deps, 'plugin', '3.0.0')).rejects.toMatchObject({
      code: 'version.not_found',
      hint: 'It has 1.2.0, 1.10.0, 1.9.0.',
    });
  });

  test('with bytes that nobody of the publisher signed compares nothing', async () => {
    const server = await registry();
    server.serve(await makeRelease({ id: 'small-plugin', version: '1.0.0' }, server.url, { key: testKey(2) }));
    const deps = await project({ OPS_CENTER_REGISTRY: server.url });
    await expect(compareWithBundle(deps, 'plugin', LATEST)).rejects.toMatchObject({ code: 'signature.untrusted_key' });
  });

  test('a damaged bundle is refused', async () => {
    const deps = await project();
    await writeFile(path.join(deps.cwd, 'x.zip'), 'no zip');
    await expect(compareWithBundle(deps, 'plugin', 'x.zip')).rejects.toMatchObject({ code: 'bundle.refused' });
  });

  test.each([
    [['plugin', '--diff'], '1.10.0'],
    [['--diff', 'plugin'], '1.10.0'],
    [['--diff', '1.9.0', 'plugin'], '1.9.0'],
    [['plugin', '--diff=1.9.0'], '1.9.0'],
  ])('%j', async (words, version) => {
    const server = await registry('1.9.0', '1.10.0');
    const deps = await project();
    const ended = await runCommandLine(['plugin', 'ls', ...words, '--json'], {
      cwd: deps.cwd,
      env: { HOME: deps.cwd, OPS_CENTER_REGISTRY: server.url },
    });
    expect(JSON.parse(ended.stdout)).toMatchObject({ ok: true, data: { against: { version } } });
  });
});
