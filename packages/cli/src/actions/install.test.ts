import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePublicKeyPem } from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { readLockFile, writeLockFile } from '../io/lock-file.js';
import { codeOf, installScene as scene } from '../testing/install-scene.js';
import { testDeps } from '../testing/test-deps.js';
import { makeRelease, testKey } from '../testing/test-release.js';
import type { InstallResult } from '../install/carry-out.js';
import { installPlugins, type InstallRequest } from './install.js';

/** Every file below a folder, so that a test sees what was left behind. */
async function tree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('home'))
    .sort();
}

const INSTALLED = ['plugins/one/backend/__init__.py', 'plugins/one/backend/main.py', 'plugins/one/plugin.yaml'];

describe('installing from a registry', () => {
  it('unpacks the newest version and pins its keys in the lock file', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.9.0' });
    await publish({ id: 'one', version: '1.10.0' });
    const result = await install(['one']);
    expect(result).toMatchObject({
      alreadyInstalled: false,
      plugins: [{ slug: 'one', version: '1.10.0', action: 'install', trust: 'first-use' }],
    });
    expect(await tree(folder)).toEqual(['ops-center.lock', ...INSTALLED]);
    expect((await readLockFile(folder)).get('one')).toMatchObject({
      version: '1.10.0',
      publisher: 'acme',
      keys: [{ keyId: testKey(1).publicKey.keyId }],
    });
  });

  it('warns of known faults of what is installed, or kept', async () => {
    const { publish, install, server, deps } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await publish({ id: 'one', version: '1.1.0' });
    const plugin = server.plugins.get('one')!;
    const notice = { id: '00000000-0000-4000-8000-000000000007', severity: 'high', title: 'SQL injection' } as const;
    const advisory = { ...notice, affected: '<1.1.0', fixed_version: '1.1.0', published_at: '2026-01-02T00:00:00Z' };
    plugin.index = { ...plugin.index, advisories: [advisory] };
    const warning = 'one 1.0.0 has a known security fault (high): SQL injection; fixed in 1.1.0';
    await install(['one@1.0.0']);
    expect(deps.warnings).toEqual([warning]);
    await install([]);
    expect(deps.warnings).toEqual([warning, warning]);
    await install(['one@1.1.0']);
    expect(deps.warnings).toEqual([warning, warning]);
  });

  it('changes nothing the second time', async () => {
    const { publish, install, server } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    await publish({ id: 'one', version: '2.0.0' });
    expect(await install(['one'])).toMatchObject({
      alreadyInstalled: true,
      plugins: [{ version: '1.0.0', action: 'keep' }],
    });
    expect(server.requests.filter((request) => request.endsWith('/download'))).toHaveLength(1);
  });

  it('updates to what is asked for, and to the newest with @latest', async () => {
    const { publish, install, folder } = await scene();
    for (const version of ['1.0.0', '2.0.0', '3.0.0']) await publish({ id: 'one', version });
    await install(['one@1.0.0']);
    expect((await install(['one@^2.0.0'])).plugins).toMatchObject([
      { version: '2.0.0', previousVersion: '1.0.0', action: 'update' },
    ]);
    expect((await install(['one@latest'])).plugins).toMatchObject([{ version: '3.0.0' }]);
    expect(await readFile(path.join(folder, 'plugins/one/plugin.yaml'), 'utf8')).toContain('version: 3.0.0');
    expect(await readdir(path.join(folder, 'plugins'))).toEqual(['one']);
  });

  it('restores what the lock file names when no plugin is named', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    await publish({ id: 'one', version: '2.0.0' });
    await rm(path.join(folder, 'plugins'), { recursive: true });
    expect((await install([])).plugins).toMatchObject([{ version: '1.0.0', action: 'reinstall', trust: 'pinned' }]);
    expect(await tree(folder)).toEqual(['ops-center.lock', ...INSTALLED]);
  });

  it('brings dependencies along, and puts them first', async () => {
    const { publish, install } = await scene();
    await publish({ id: 'base', version: '1.2.0' });
    await publish({ id: 'base', version: '2.0.0' });
    await publish({ id: 'one', version: '1.0.0', needs: [['base', '^1.0.0']] });
    expect((await install(['one'])).plugins.map(({ slug, version }) => `${slug} ${version}`)).toEqual([
      'base 1.2.0',
      'one 1.0.0',
    ]);
  });

  it('says what needs a plugin that does not exist', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0', needs: [['lost', '^1.0.0']] });
    expect(await codeOf(install(['one']))).toBe('install.dependency_missing');
    expect(await tree(folder)).toEqual([]);
  });

  it('never lets an update break an installed plugin', async () => {
    const { publish, install } = await scene();
    await publish({ id: 'base', version: '1.0.0' });
    await publish({ id: 'base', version: '2.0.0' });
    await publish({ id: 'one', version: '1.0.0', needs: [['base', '^1.0.0']] });
    await install(['one']);
    await expect(install(['base@2.0.0'])).rejects.toThrow(/one 1.0.0 \(installed\) needs/);
  });

  it('passes over yanked versions and prereleases, and keeps an installed one that was yanked later', async () => {
    const { publish, install, server } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    server.serve(await makeRelease({ id: 'one', version: '1.1.0' }, server.url), { yanked: 'broken' });
    await publish({ id: 'one', version: '2.0.0-beta.1' });
    expect((await install(['one'])).plugins).toMatchObject([{ version: '1.0.0' }]);
    await expect(install(['one@1.1.0'])).rejects.toThrow(/1.1.0 was yanked: broken/);
    expect((await install(['one@2.0.0-beta.1'])).plugins).toMatchObject([{ version: '2.0.0-beta.1' }]);
  });

  it('chooses for the platform version', async () => {
    const { publish, install } = await scene({ OPS_CENTER_PLATFORM_VERSION: '2.5.0' });
    await publish({ id: 'one', version: '1.0.0', minPlatform: '2.0.0' });
    await publish({ id: 'one', version: '2.0.0', minPlatform: '3.0.0' });
    expect((await install(['one'])).plugins).toMatchObject([{ version: '1.0.0' }]);
    await expect(install(['one@2.0.0'])).rejects.toThrow(/needs platform 3.0.0/);
  });

  it('tells a missing plugin from a missing version', async () => {
    const { publish, install } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    expect(await codeOf(install(['none']))).toBe('plugin.not_found');
    expect(await codeOf(install(['one@9.0.0']))).toBe('version.not_found');
    expect(await codeOf(install(['One!']))).toBe('usage.invalid');
    expect(await codeOf(install(['one@banana']))).toBe('usage.invalid');
    expect(await codeOf(install([]))).toBe('usage.missing_input');
  });

  it('keeps what two installations at the same time put into the lock file', async () => {
    const { publish, install, folder } = await scene();
    for (const id of ['one', 'two', 'three', 'four']) await publish({ id, version: '1.0.0' });
    await Promise.all(['one', 'two', 'three', 'four'].map((id) => install([id])));
    expect([...(await readLockFile(folder)).keys()].sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('takes what another installation did in the meantime for done when it is the same', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await Promise.all(Array.from({ length: 4 }, () => install(['one'])));
    expect(await tree(folder)).toEqual(['ops-center.lock', ...INSTALLED]);
    await publish({ id: 'one', version: '2.0.0' });
    await publish({ id: 'one', version: '3.0.0' });
    const codes = await Promise.all(['one@2.0.0', 'one@3.0.0'].map((wish) => codeOf(install([wish]))));
    expect(codes.sort()).toEqual(['file.exists', 'it succeeded']);
  });

  it('says once that the platform range was not checked, and only when it installs', async () => {
    const { publish, install, deps } = await scene();
    const said: string[] = [];
    const listening = { ...deps, progress: { ...deps.progress, step: (text: string) => void said.push(text) } };
    const run = (): Promise<InstallResult> =>
      installPlugins(listening, { plugins: ['one'], yes: true, frozen: false, agree: () => Promise.resolve(false) });
    await publish({ id: 'base', version: '1.0.0', minPlatform: '2.0.0' });
    await publish({ id: 'one', version: '1.0.0', minPlatform: '2.0.0', needs: [['base', '*']] });
    await run();
    expect(said.filter((text) => text.includes('platform range'))).toEqual([
      expect.stringContaining('base, one') as string,
    ]);
    said.length = 0;
    expect(await run()).toMatchObject({ alreadyInstalled: true });
    expect(said).toEqual([]);
    expect(deps.warnings).toEqual([]);
    await install(['one']);
  });
});

describe('permissions', () => {
  it('needs consent from medium risk on, and leaves nothing behind without it', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0', permissions: ['api:devices:read', 'network:outbound'] });
    expect(await codeOf(install(['one'], { yes: false }))).toBe('install.needs_consent');
    expect(await tree(folder)).toEqual([]);
    expect(await readdir(folder)).toEqual(['home']);
  });

  it('needs no consent for low risk, nor for what was agreed to before', async () => {
    const { publish, install } = await scene();
    await publish({ id: 'one', version: '1.0.0', permissions: ['api:devices:read'] });
    await install(['one'], { yes: false });
    await publish({ id: 'one', version: '2.0.0', permissions: ['network:outbound'] });
    expect(await codeOf(install(['one@2.0.0'], { yes: false }))).toBe('install.needs_consent');
    await install(['one@2.0.0']);
    await publish({ id: 'one', version: '2.0.1', permissions: ['network:outbound'] });
    expect((await install(['one@2.0.1'], { yes: false })).plugins).toMatchObject([{ action: 'update' }]);
  });

  it('asks people with what is new, and stops at no', async () => {
    const { publish, server, folder } = await scene();
    const deps = await testDeps(folder, { env: { OPS_CENTER_REGISTRY: server.url }, answers: [] });
    await publish({ id: 'one', version: '1.0.0', permissions: ['admin:users', 'api:devices:read'] });
    let asked: readonly string[] = [];
    const agree: InstallRequest['agree'] = (items) => {
      asked = items.flatMap(({ permissions }) =>
        permissions.added.map(({ permission, risk }) => `${risk} ${permission}`),
      );
      return Promise.resolve(false);
    };
    await expect(installPlugins(deps, { plugins: ['one'], yes: false, frozen: false, agree })).rejects.toMatchObject({
      code: 'install.needs_consent',
      hint: 'Nothing was changed.',
    });
    expect(asked).toEqual(['critical admin:users', 'low api:devices:read']);
    expect(await tree(folder)).toEqual([]);
  });
});

describe('integrity', () => {
  it('refuses other bytes than the index promises', async () => {
    const { publish, install, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    const other = await makeRelease({ id: 'one', version: '1.0.0' }, server.url, { extra: 'other' });
    server.plugins.get('one')?.bundles.set('1.0.0', other);
    expect(await codeOf(install(['one']))).toBe('install.digest_mismatch');
    expect(await tree(folder)).toEqual([]);
  });

  it('refuses bytes that the registry swapped together with the index, when the signature is not theirs', async () => {
    const { publish, install, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    const good = server.plugins.get('one')?.bundles.get('1.0.0');
    const other = await makeRelease({ id: 'one', version: '1.0.0' }, server.url, { extra: 'other', key: testKey(9) });
    server.plugins.clear();
    server.serve({ ...other, envelope: good?.envelope ?? '' });
    expect(await codeOf(install(['one']))).toBe('signature.digest_mismatch');
    expect(await tree(folder)).toEqual([]);
  });

  it('verifies a mirrored plugin by the name of its origin, and pins that name', async () => {
    const { server, install, folder } = await scene();
    const origin = 'https://origin.example';
    const serve = async (version: string, signed: string, says: string | undefined): Promise<void> => {
      server.serve(await makeRelease({ id: 'one', version }, signed));
      const plugin = server.plugins.get('one')!;
      const { mirrored_from: _before, ...index } = plugin.index;
      plugin.index = says === undefined ? index : { ...index, mirrored_from: says };
    };
    await serve('1.0.0', origin, origin);
    await install(['one']);
    expect((await readLockFile(folder)).get('one')).toMatchObject({ version: '1.0.0', registry: origin });
    await serve('1.1.0', server.url, origin);
    expect(await codeOf(install(['one@1.1.0']))).toBe('signature.registry_mismatch');
    await serve('1.2.0', 'https://far.example', 'https://far.example');
    expect(await codeOf(install(['one@1.2.0']))).toBe('signature.registry_mismatch');
    await serve('1.3.0', server.url, undefined);
    expect(await codeOf(install(['one@1.3.0']))).toBe('signature.registry_mismatch');
    await serve('1.4.0', origin, 'nowhere');
    expect(await codeOf(install(['one@1.4.0']))).toBe('registry.bad_answer');
    await serve('1.5.0', origin, origin);
    await install(['one@1.5.0']);
    expect((await readLockFile(folder)).get('one')).toMatchObject({ version: '1.5.0', registry: origin });
  });

  it('refuses a signature for another registry, publisher or version', async () => {
    const { install, server, folder } = await scene();
    server.serve(await makeRelease({ id: 'one', version: '1.0.0' }, 'https://elsewhere.example'));
    expect(await codeOf(install(['one']))).toBe('signature.registry_mismatch');
    server.plugins.clear();
    server.serve(await makeRelease({ id: 'one', version: '1.0.0' }, server.url, { publisher: 'evil' }));
    expect(await codeOf(install(['one']))).toBe('signature.publisher_mismatch');
    server.plugins.clear();
    const old = await makeRelease({ id: 'one', version: '1.0.0' }, server.url);
    server.serve({ ...old, manifest: { id: 'one', version: '2.0.0' } });
    expect(await codeOf(install(['one']))).toBe('signature.version_mismatch');
    expect(await tree(folder)).toEqual([]);
  });

  it('refuses a key that is not pinned, even when the registry vouches for it', async () => {
    const { publish, install, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    server.trust(testKey(2).publicKey);
    await publish({ id: 'one', version: '2.0.0' }, { key: testKey(2) });
    expect(await codeOf(install(['one@2.0.0']))).toBe('signature.key_changed');
    expect(await readFile(path.join(folder, 'plugins/one/plugin.yaml'), 'utf8')).toContain('version: 1.0.0');
  });

  it('pins by publisher: a second plugin of the same one needs a pinned key too', async () => {
    const { publish, install, server } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    server.trust(testKey(2).publicKey);
    await publish({ id: 'two', version: '1.0.0' }, { key: testKey(2) });
    expect(await codeOf(install(['two']))).toBe('signature.key_changed');
  });

  it('refuses a key that was revoked, pinned or not', async () => {
    const { publish, install, server } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    const [key] = server.keys;
    server.keys.splice(0, 1, { ...key!, revoked_at: '2026-06-01T00:00:00Z', revoked_reason: 'compromised' });
    await publish({ id: 'one', version: '2.0.0' });
    expect(await codeOf(install(['one@2.0.0']))).toBe('signature.key_revoked');
  });

  it('pins the one key that signed, and none of the others that the registry lists', async () => {
    const { publish, install, server, folder } = await scene();
    server.trust(testKey(2).publicKey);
    await publish({ id: 'one', version: '1.0.0' });
    await publish({ id: 'two', version: '1.0.0' });
    await install(['one']);
    await install(['two']);
    for (const entry of (await readLockFile(folder)).values()) {
      expect(entry.keys.map(({ keyId }) => keyId)).toEqual([testKey(1).publicKey.keyId]);
    }
    await publish({ id: 'one', version: '2.0.0' }, { key: testKey(2) });
    expect(await codeOf(install(['one@2.0.0']))).toBe('signature.key_changed');
  });

  it('goes on trusting a key that was superseded for what was signed before', async () => {
    const { publish, install, server, folder } = await scene();
    const supersede = (): void => {
      const [key] = server.keys;
      server.keys.splice(0, 1, { ...key!, revoked_at: '2026-06-01T00:00:00Z', revoked_reason: 'superseded' });
    };
    await publish({ id: 'one', version: '1.0.0' });
    await publish({ id: 'one', version: '1.1.0' });
    await install(['one@1.0.0']);
    supersede();
    for (const wish of ['one@1.1.0', 'one', 'one@1.0.0']) await install([wish]);
    await rm(path.join(folder, 'plugins'), { recursive: true });
    expect((await install([])).plugins).toMatchObject([{ action: 'reinstall', trust: 'pinned' }]);

    await rm(path.join(folder, 'plugins'), { recursive: true });
    await rm(path.join(folder, 'ops-center.lock'));
    expect((await install(['one'])).plugins).toMatchObject([{ action: 'install', trust: 'first-use' }]);
    expect((await install(['one'])).plugins).toMatchObject([{ action: 'keep' }]);
    expect((await readLockFile(folder)).get('one')?.keys).toHaveLength(1);
  });

  it('never goes back to a lower version because the registry hides the installed one', async () => {
    const { publish, install, server, folder } = await scene();
    for (const version of ['1.0.0', '2.0.0']) await publish({ id: 'one', version });
    await publish({ id: 'two', version: '1.0.0', needs: [['one', '>=1.0.0']] });
    await install(['one']);
    const known = server.plugins.get('one')!;
    known.index = { ...known.index, versions: known.index.versions.filter(({ version }) => version === '1.0.0') };
    for (const wish of ['one', 'one@latest', 'two']) {
      await expect(install([wish])).rejects.toMatchObject({
        code: 'install.locked',
        hint: expect.stringContaining('one@1.0.0') as string,
      });
    }
    expect((await readLockFile(folder)).get('one')?.version).toBe('2.0.0');
    expect((await install(['one@1.0.0'])).plugins).toMatchObject([{ version: '1.0.0', previousVersion: '2.0.0' }]);
  });

  it('notices that an installed plugin was changed, says so and puts it back', async () => {
    const { publish, install, folder, deps } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    const file = path.join(folder, 'plugins/one/backend/main.py');
    const good = await readFile(file, 'utf8');
    for (const plugins of [['one'], []]) {
      await writeFile(file, 'changed = True\n');
      expect((await install(plugins)).plugins).toMatchObject([{ action: 'reinstall', version: '1.0.0' }]);
      expect(await readFile(file, 'utf8')).toBe(good);
    }
    expect(deps.warnings).toEqual(Array(2).fill(expect.stringContaining('one 1.0.0')));
    await writeFile(path.join(folder, 'plugins/one/added.py'), '');
    expect((await install(['one'])).plugins).toMatchObject([{ action: 'reinstall' }]);
    expect(await tree(folder)).toEqual(['ops-center.lock', ...INSTALLED]);
  });

  it('refuses a locked version that the registry serves with other bytes', async () => {
    const { publish, install, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    await rm(path.join(folder, 'plugins'), { recursive: true });
    server.plugins.clear();
    await publish({ id: 'one', version: '1.0.0' }, { extra: 'rebuilt' });
    expect(await codeOf(install(['one']))).toBe('install.locked');
  });

  it('refuses a plugin that changed hands or registries', async () => {
    const { publish, install, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    const known = server.plugins.get('one');
    if (known !== undefined) known.index = { ...known.index, publisher: 'evil' };
    expect(await codeOf(install(['one']))).toBe('signature.publisher_mismatch');
    const lock = await readLockFile(folder);
    await writeLockFile(
      folder,
      new Map([...lock].map(([slug, entry]) => [slug, { ...entry, registry: 'https://elsewhere.example' }])),
    );
    expect(await codeOf(install(['one']))).toBe('signature.registry_mismatch');
  });

  it('refuses an index that hides dependencies of the signed manifest', async () => {
    const { install, server, folder } = await scene();
    server.serve(await makeRelease({ id: 'one', version: '1.0.0', needs: [['base', '^1.0.0']] }, server.url), {
      dependencies: [],
    });
    expect(await codeOf(install(['one']))).toBe('install.digest_mismatch');
    expect(await tree(folder)).toEqual([]);
  });

  it('shows the permissions of the signed manifest, not those of the index', async () => {
    const { install, server } = await scene();
    server.serve(await makeRelease({ id: 'one', version: '1.0.0', permissions: ['admin:users'] }, server.url), {
      permissions: [],
    });
    expect(await codeOf(install(['one'], { yes: false }))).toBe('install.needs_consent');
  });
});

describe('what is in the way', () => {
  it('leaves alone what it did not install', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await mkdir(path.join(folder, 'plugins/one'), { recursive: true });
    await writeFile(path.join(folder, 'plugins/one/mine.txt'), 'mine');
    expect(await codeOf(install(['one']))).toBe('file.exists');
    await rm(path.join(folder, 'plugins/one'), { recursive: true });
    await symlink(path.join(folder, 'home'), path.join(folder, 'plugins/one'));
    expect(await codeOf(install(['one']))).toBe('file.exists');
    expect(await readdir(path.join(folder, 'plugins'))).toEqual(['one']);
  });

  it('adopts its own files when it was killed before it wrote the lock file', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    await rm(path.join(folder, 'ops-center.lock'));
    expect((await install(['one'])).plugins).toMatchObject([{ action: 'install' }]);
    expect([...(await readLockFile(folder)).keys()]).toEqual(['one']);
    await rm(path.join(folder, 'ops-center.lock'));
    await writeFile(path.join(folder, 'plugins/one/backend/main.py'), 'changed = True\n');
    expect(await codeOf(install(['one']))).toBe('file.exists');
  });

  it('removes what a killed installation left, also when there is nothing to install', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    await mkdir(path.join(folder, 'plugins/.ops-center-4194305-abc'));
    await writeFile(path.join(folder, 'plugins/.ops-center-busy'), '');
    expect(await install(['one'])).toMatchObject({ alreadyInstalled: true });
    expect(await readdir(path.join(folder, 'plugins'))).toEqual(['one']);
  });

  it('neither waits for a pipe nor reads a device in the place of its files', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    const lock = path.join(folder, 'ops-center.lock');
    execFileSync('mkfifo', [lock]);
    expect(await codeOf(install(['one']))).toBe('file.io');
    await rm(lock);
    await symlink('/dev/zero', lock);
    expect(await codeOf(install(['one']))).toBe('file.io');
    await rm(lock);
    await mkdir(path.join(folder, 'plugins/one'), { recursive: true });
    execFileSync('mkfifo', [path.join(folder, 'plugins/one/plugin.yaml')]);
    expect(await codeOf(install(['one']))).toBe('file.exists');
  });

  it('refuses a lock file that was damaged or that pins a key under another id', async () => {
    const { publish, install, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    const lock = path.join(folder, 'ops-center.lock');
    const text = await readFile(lock, 'utf8');
    for (const damaged of [
      '{',
      '[]',
      '{"lockfileVersion":2,"plugins":{}}',
      text.replace(testKey(1).publicKey.keyId, testKey(2).publicKey.keyId),
    ]) {
      await writeFile(lock, damaged);
      expect(await codeOf(install(['one']))).toBe('config.invalid');
    }
  });
});

describe('installing a file', () => {
  async function writeBundle(folder: string, release: Awaited<ReturnType<typeof makeRelease>>): Promise<string> {
    const file = path.join(folder, `${release.manifest.id}.zip`);
    await writeFile(file, release.bytes);
    await writeFile(`${file}.sig`, release.envelope);
    return file;
  }

  it('needs a signature and a key that somebody names', async () => {
    const { install, folder } = await scene({ OPS_CENTER_REGISTRY: '' });
    const file = await writeBundle(folder, await makeRelease({ id: 'one', version: '1.0.0' }, '*'));
    expect(await codeOf(install([file]))).toBe('signature.untrusted_key');
    const key = path.join(folder, 'acme.pub');
    await writeFile(key, encodePublicKeyPem(testKey(2).publicKey));
    expect(await codeOf(install([file], { publicKey: key }))).toBe('signature.untrusted_key');
    await writeFile(key, encodePublicKeyPem(testKey(1).publicKey));
    expect((await install([file], { publicKey: key })).plugins).toMatchObject([{ slug: 'one', trust: 'given' }]);
    await rm(`${file}.sig`);
    expect(await codeOf(install([file], { publicKey: key }))).toBe('signature.missing');
  });

  it('remembers the key, and refuses another one from then on', async () => {
    const { install, folder } = await scene({ OPS_CENTER_REGISTRY: '' });
    const key = path.join(folder, 'acme.pub');
    await writeFile(key, encodePublicKeyPem(testKey(1).publicKey));
    await install([await writeBundle(folder, await makeRelease({ id: 'one', version: '1.0.0' }, '*'))], {
      publicKey: key,
    });
    expect(
      (await install([await writeBundle(folder, await makeRelease({ id: 'one', version: '1.1.0' }, '*'))])).plugins,
    ).toMatchObject([{ action: 'update', trust: 'pinned' }]);
    await writeFile(key, encodePublicKeyPem(testKey(2).publicKey));
    const forged = await writeBundle(
      folder,
      await makeRelease({ id: 'one', version: '1.2.0' }, '*', { key: testKey(2) }),
    );
    expect(await codeOf(install([forged], { publicKey: key }))).toBe('signature.key_changed');
  });

  it('does not pass over its files when they were changed later', async () => {
    const { install, folder } = await scene({ OPS_CENTER_REGISTRY: '' });
    const key = path.join(folder, 'acme.pub');
    await writeFile(key, encodePublicKeyPem(testKey(1).publicKey));
    const file = await writeBundle(folder, await makeRelease({ id: 'one', version: '1.0.0' }, '*'));
    await install([file], { publicKey: key });
    await writeFile(path.join(folder, 'plugins/one/backend/main.py'), 'changed = True\n');
    expect(await codeOf(install([]))).toBe('install.locked');
    expect((await install([file])).plugins).toMatchObject([{ action: 'reinstall' }]);
    expect((await install([])).plugins).toMatchObject([{ action: 'keep' }]);
  });

  it('refuses one changed byte', async () => {
    const { install, folder } = await scene({ OPS_CENTER_REGISTRY: '' });
    const key = path.join(folder, 'acme.pub');
    await writeFile(key, encodePublicKeyPem(testKey(1).publicKey));
    const release = await makeRelease({ id: 'one', version: '1.0.0' }, '*');
    const other = await makeRelease({ id: 'one', version: '1.0.0' }, '*', { extra: 'other' });
    const file = await writeBundle(folder, { ...release, bytes: other.bytes });
    expect(await codeOf(install([file], { publicKey: key }))).toBe('signature.digest_mismatch');
    expect((await tree(folder)).filter((name) => name.startsWith('plugins'))).toEqual([]);
  });

  it('takes its dependencies from the registry', async () => {
    const { install, folder, publish } = await scene();
    await publish({ id: 'base', version: '1.0.0' });
    const key = path.join(folder, 'acme.pub');
    await writeFile(key, encodePublicKeyPem(testKey(1).publicKey));
    const file = await writeBundle(
      folder,
      await makeRelease({ id: 'one', version: '1.0.0', needs: [['base', '^1.0.0']] }, '*'),
    );
    expect((await install([file], { publicKey: key })).plugins.map(({ slug }) => slug)).toEqual(['base', 'one']);
  });
});
