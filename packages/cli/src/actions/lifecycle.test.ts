import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PluginStatus } from '../install/lock.js';
import { readLockFile } from '../io/lock-file.js';
import { codeOf, installScene, type InstallScene } from '../testing/install-scene.js';
import { makeRelease } from '../testing/test-release.js';
import { renderInstalledList, renderInstalledTree } from '../views/installed.js';
import { disablePlugins, enablePlugins } from './enablement.js';
import { listInstalled } from './installed.js';
import { findOutdated, outdatedFailure, type OutdatedReport } from './outdated.js';
import { uninstallPlugins } from './uninstall.js';
import { updatePlugins, type UpdateRequest } from './update.js';
import { listVersions } from './versions.js';

const PLAIN = { color: false, width: 80 };

function verbs({ deps, folder }: InstallScene) {
  return {
    list: () => listInstalled(deps, {}),
    uninstall: (plugins: readonly string[], more: { withDependents?: boolean; prune?: boolean } = {}) =>
      uninstallPlugins(deps, { plugins, withDependents: false, prune: false, ...more }),
    enable: (...plugins: string[]) => enablePlugins(deps, { plugins }),
    disable: (plugins: readonly string[], withDependents = false) => disablePlugins(deps, { plugins, withDependents }),
    update: (plugins: readonly string[] = [], more: Partial<UpdateRequest> = {}) =>
      updatePlugins(deps, {
        plugins,
        latest: false,
        dryRun: false,
        yes: true,
        agree: () => Promise.reject(new Error('nobody is asked')),
        ...more,
      }),
    outdated: () => findOutdated(deps, {}),
    statuses: async (): Promise<Record<string, PluginStatus>> =>
      Object.fromEntries([...(await readLockFile(folder))].map(([slug, { status }]) => [slug, status])),
    versions: async (): Promise<Record<string, string>> =>
      Object.fromEntries([...(await readLockFile(folder))].map(([slug, { version }]) => [slug, version])),
    requests: async (): Promise<Record<string, string | null>> =>
      Object.fromEntries([...(await readLockFile(folder))].map(([slug, { requested }]) => [slug, requested])),
  };
}

/** `app` needs `base`; both installed, `app` by name. */
async function twoPlugins() {
  const scene = await installScene();
  await scene.publish({ id: 'base', version: '1.0.0' });
  await scene.publish({ id: 'app', version: '1.0.0', needs: [['base', '^1.0.0']] });
  await scene.install(['app']);
  return { ...scene, ...verbs(scene) };
}

describe('uninstalling', () => {
  it('takes folder and entry away, and says what is needed no more', async () => {
    const { uninstall, folder } = await twoPlugins();
    expect(await uninstall(['app'])).toMatchObject({ removed: [{ slug: 'app', version: '1.0.0' }], unused: ['base'] });
    expect(await readdir(path.join(folder, 'plugins'))).toEqual(['base']);
    expect([...(await readLockFile(folder)).keys()]).toEqual(['base']);
  });

  it('refuses what another plugin needs, unless that goes too', async () => {
    const { uninstall, folder } = await twoPlugins();
    await expect(uninstall(['base'])).rejects.toMatchObject({ code: 'install.in_use', message: 'app needs base' });
    expect((await readdir(path.join(folder, 'plugins'))).sort()).toEqual(['app', 'base']);
    expect((await uninstall(['base'], { withDependents: true })).removed.map(({ slug }) => slug)).toEqual([
      'base',
      'app',
    ]);
    expect(await readdir(path.join(folder, 'plugins'))).toEqual([]);
  });

  it('prunes what came along, and never what was asked for', async () => {
    const { uninstall, install, publish, versions } = await twoPlugins();
    await publish({ id: 'other', version: '1.0.0', needs: [['base', '*']] });
    await install(['other']);
    await uninstall(['app'], { prune: true });
    expect(await versions()).toEqual({ base: '1.0.0', other: '1.0.0' });
    await install(['base']);
    await uninstall(['other'], { prune: true });
    expect(await versions()).toEqual({ base: '1.0.0' });
  });

  it('refuses what is enabled, is not installed, or lies in another place', async () => {
    const { uninstall, enable, disable, folder } = await twoPlugins();
    await enable('app');
    expect(await codeOf(uninstall(['app']))).toBe('install.in_use');
    await disable(['app']);
    expect(await codeOf(uninstall(['nothing']))).toBe('plugin.not_installed');
    expect(await codeOf(uninstall(['app@1.0.0']))).toBe('usage.invalid');
    const place = path.join(folder, 'plugins/app');
    await rm(place, { recursive: true });
    await symlink(path.join(folder, 'home'), place);
    expect(await codeOf(uninstall(['app']))).toBe('file.exists');
    await rm(place);
    await uninstall(['app']);
    expect((await readdir(folder)).sort()).toEqual(['home', 'ops-center.lock', 'plugins']);
  });
});

describe('enabling and disabling', () => {
  it('is what the lock file says: not at first, with what is needed, until it is disabled', async () => {
    const { enable, disable, statuses } = await twoPlugins();
    expect(await statuses()).toEqual({ app: 'installed', base: 'installed' });
    expect((await enable('app')).plugins).toMatchObject([
      { slug: 'app', changed: true },
      { slug: 'base', changed: true },
    ]);
    expect((await enable('app')).plugins).toMatchObject([{ changed: false }, { changed: false }]);
    expect(await codeOf(disable(['base']))).toBe('install.in_use');
    await disable(['base'], true);
    expect(await statuses()).toEqual({ app: 'disabled', base: 'disabled' });
  });

  it('is refused where files were changed or something that is needed is missing', async () => {
    const { enable, uninstall, folder, install } = await twoPlugins();
    await writeFile(path.join(folder, 'plugins/base/backend/main.py'), 'changed = True\n');
    expect(await codeOf(enable('app'))).toBe('install.locked');
    await install([]);
    await uninstall(['app']);
    await rm(path.join(folder, 'plugins/base'), { recursive: true });
    expect(await codeOf(enable('base'))).toBe('install.locked');
    expect(await codeOf(enable('app'))).toBe('plugin.not_installed');
  });

  it('survives updates and restoring', async () => {
    const { enable, update, install, publish, statuses, folder } = await twoPlugins();
    await enable('app');
    await publish({ id: 'app', version: '1.1.0' });
    await update();
    await rm(path.join(folder, 'plugins'), { recursive: true });
    await install([]);
    expect(await statuses()).toEqual({ app: 'enabled', base: 'enabled' });
  });
});

describe('updating', () => {
  it('stays in the range that was asked for, and goes past it with --latest', async () => {
    const { publish, install, update, versions, requests } = await twoPlugins();
    await publish({ id: 'exact', version: '1.0.0' });
    await install(['exact@1.0.0', 'app@^1.0.0']);
    for (const id of ['app', 'exact', 'base'])
      for (const version of ['1.1.0', '2.0.0'])
        await publish({ id, version, ...(id === 'app' ? { needs: [['base', '*']] } : {}) });
    expect(await requests()).toEqual({ app: '^1.0.0', base: null, exact: '1.0.0' });
    expect((await update([], { dryRun: true })).plugins).toMatchObject([
      { slug: 'base', action: 'update', version: '2.0.0' },
      { slug: 'app', action: 'update', version: '1.1.0' },
      { slug: 'exact', action: 'keep' },
    ]);
    expect(await versions()).toEqual({ app: '1.0.0', base: '1.0.0', exact: '1.0.0' });
    await update(['app']);
    expect(await versions()).toEqual({ app: '1.1.0', base: '1.0.0', exact: '1.0.0' });
    await update([], { latest: true });
    expect(await versions()).toEqual({ app: '2.0.0', base: '2.0.0', exact: '2.0.0' });
    expect(await requests()).toEqual({ app: '^2.0.0', base: null, exact: '2.0.0' });
  });

  it('asks only for what is wider or riskier than what was agreed to', async () => {
    const { publish, update, install, server, folder } = await twoPlugins();
    await publish({ id: 'one', version: '1.0.0', permissions: ['network:outbound'] });
    await install(['one']);
    await publish({ id: 'one', version: '1.1.0', permissions: ['network:outbound', 'api:devices:read'] });
    expect((await update([], { yes: false })).plugins.find(({ slug }) => slug === 'one')).toMatchObject({
      version: '1.1.0',
    });
    await publish({ id: 'one', version: '1.2.0', permissions: ['network:outbound', 'admin:users'] });
    const before = await readFile(path.join(folder, 'ops-center.lock'), 'utf8');
    await expect(update([], { yes: false })).rejects.toMatchObject({
      code: 'install.needs_consent',
      message: expect.stringContaining('admin:users') as string,
    });
    expect(await readFile(path.join(folder, 'ops-center.lock'), 'utf8')).toBe(before);
    expect(server.requests.length).toBeGreaterThan(0);
  });

  it('goes on with the others when one is gone from its registry', async () => {
    const { publish, update, server, versions, deps } = await twoPlugins();
    await publish({ id: 'app', version: '1.1.0' });
    server.plugins.delete('base');
    await update();
    expect(await versions()).toEqual({ app: '1.1.0', base: '1.0.0' });
    expect(deps.warnings).toEqual([expect.stringContaining('base is no longer in its registry') as string]);
    expect(await codeOf(update(['nothing']))).toBe('plugin.not_installed');
  });
});

describe('looking', () => {
  it('at what is outdated, in range and past it', async () => {
    const { publish, install, outdated, server } = await twoPlugins();
    expect(await outdated()).toMatchObject({ checked: 2, plugins: [] });
    await install(['app@^1.0.0']);
    await publish({ id: 'app', version: '1.5.0' });
    server.serve(await makeRelease({ id: 'app', version: '1.9.0' }, server.url), { yanked: 'broken' });
    await publish({ id: 'app', version: '2.0.0' });
    await publish({ id: 'app', version: '3.0.0-beta.1' });
    await publish({ id: 'base', version: '1.1.0' });
    await publish({ id: 'base', version: '2.0.0' });
    expect((await outdated()).plugins).toMatchObject([
      { slug: 'app' },
      { slug: 'base', wanted: '1.1.0', latest: '2.0.0' },
    ]);
    server.plugins.delete('base');
    expect((await outdated()).plugins).toEqual([
      { slug: 'app', current: '1.0.0', wanted: '1.5.0', latest: '2.0.0', requested: '^1.0.0' },
      { slug: 'base', current: '1.0.0', wanted: null, latest: null, requested: null },
    ]);
  });

  it('and ends with an exit code where a pipeline asks for one', () => {
    const report = (plugins: Partial<OutdatedReport['plugins'][number]>[]): OutdatedReport => ({
      dir: '/srv',
      checked: 3,
      skipped: [],
      plugins: plugins.map((one) => ({
        slug: 'app',
        current: '1.0.0',
        wanted: '1.0.0',
        latest: '1.0.0',
        requested: null,
        ...one,
      })),
    });
    expect(outdatedFailure(report([]), 'latest')).toBeUndefined();
    // Gone from its registry: nothing is newer.
    expect(outdatedFailure(report([{ wanted: null, latest: null }]), 'latest')).toBeUndefined();
    const past = report([{ latest: '2.0.0' }]);
    expect(outdatedFailure(past, 'wanted')).toBeUndefined();
    expect(outdatedFailure(past, 'latest')).toMatchObject({
      code: 'plugin.outdated',
      message: '1 of the installed plugins has a newer version',
      findings: [
        {
          code: 'outdated.newer',
          file: '/srv/plugins/app',
          message: 'app 1.0.0 is installed; wanted 1.0.0, latest 2.0.0',
        },
      ],
    });
    expect(outdatedFailure(report([{ wanted: '1.1.0', latest: '2.0.0' }, {}]), 'wanted')?.findings).toHaveLength(1);
  });

  it('at what is installed, as a table and as a tree', async () => {
    const { list, enable, folder } = await twoPlugins();
    await enable('base');
    await rm(path.join(folder, 'plugins/app'), { recursive: true });
    expect((await list()).plugins).toMatchObject([
      { slug: 'app', present: false, requested: '*', dependencies: [{ slug: 'base', version: '1.0.0' }] },
      { slug: 'base', present: true, status: 'enabled', unused: false },
    ]);
    expect(renderInstalledTree(await list(), PLAIN)).toBe('app 1.0.0 (not there)\n└── base 1.0.0 (enabled)  ^1.0.0');
    expect(renderInstalledList(await list(), PLAIN)).toMatch(/^plugin .*\napp {5}1.0.0 {4}installed, not there {2}\* /);
  });

  it('at the versions of a plugin', async () => {
    const { deps, publish } = await twoPlugins();
    await publish({ id: 'app', version: '10.0.0', minPlatform: '3.0.0' });
    const { versions } = await listVersions(deps, 'app');
    expect(versions).toMatchObject([
      { version: '10.0.0', min_platform_version: '3.0.0', suits: null },
      { version: '1.0.0' },
    ]);
    expect(await codeOf(listVersions(deps, 'nothing'))).toBe('plugin.not_found');
    expect(await codeOf(listVersions(deps, '../x'))).toBe('usage.invalid');
  });
});

it('brings a folder back to its lock file after a process was killed while it swapped', async () => {
  const { folder, list, install } = await twoPlugins();
  const plugins = path.join(folder, 'plugins');
  const aside = path.join(plugins, '.ops-center-aside-dead');
  await mkdir(aside);
  const app = await readFile(path.join(plugins, 'app/plugin.yaml'), 'utf8');
  await rename(path.join(plugins, 'app'), path.join(aside, 'app'));
  await mkdir(path.join(plugins, 'app'));
  await writeFile(path.join(plugins, 'app/plugin.yaml'), app.replace('version: 1.0.0', 'version: 2.0.0'));
  expect((await install(['app'])).plugins).toMatchObject([{ action: 'keep' }, { action: 'keep' }]);
  expect((await list()).plugins).toMatchObject([{ present: true }, { present: true }]);
  expect((await readdir(plugins)).sort()).toEqual(['app', 'base']);
});
