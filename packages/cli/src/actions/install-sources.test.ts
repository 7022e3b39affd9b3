import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { encodePublicKeyPem } from '@ops-center/manifest-schema';
import { describe, expect, it, vi } from 'vitest';
import { readLockFile, writeLockFile } from '../io/lock-file.js';
import { writeUserTrust } from '../io/trust-file.js';
import { startContractServer } from '../testing/contract-server.js';
import { codeOf, installScene, type InstallScene } from '../testing/install-scene.js';
import { testDeps } from '../testing/test-deps.js';
import { makeRelease, testKey, type TestRelease } from '../testing/test-release.js';
import { installPlugins } from './install.js';
import type { InstallResult } from '../install/carry-out.js';

type Install = (plugins: readonly string[], frozen?: boolean) => Promise<InstallResult>;

/** The folder and the home of a scene under another environment. */
async function again({ folder, server }: InstallScene, env: Readonly<Record<string, string>>): Promise<Install> {
  const deps = await testDeps(folder, { env: { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_RETRIES: '0', ...env } });
  return (plugins, frozen = false) =>
    installPlugins(deps, { plugins, yes: true, frozen, agree: () => Promise.reject(new Error('nobody is asked')) });
}

const OFFLINE = { OPS_CENTER_OFFLINE: 'true' };
const cacheOf = ({ folder }: InstallScene): string => path.join(folder, 'home/.ops-center/cache');
const downloads = ({ server }: InstallScene): number =>
  server.requests.filter((request) => request.endsWith('/download')).length;

describe('several registries', () => {
  async function twoRegistries() {
    const one = await installScene();
    const corp = await startContractServer();
    corp.trust(testKey(3).publicKey);
    const home = path.join(one.folder, 'home/.ops-center');
    await mkdir(home, { recursive: true });
    const registries = { corp: { url: corp.url, prefixes: ['corp-'] } };
    await writeFile(path.join(home, 'config.json'), JSON.stringify({ registries }));
    return { one, corp, install: await again(one, {}), corpKey: { key: testKey(3) } };
  }

  it('are asked by prefix, and the lock file says which one a plugin came from', async () => {
    const { one, corp, install, corpKey } = await twoRegistries();
    await one.publish({ id: 'corp-base', version: '9.0.0' });
    await one.publish({ id: 'app', version: '1.0.0', needs: [['corp-base', '*']] });
    corp.serve(await makeRelease({ id: 'corp-base', version: '1.0.0' }, corp.url, corpKey));
    expect((await install(['app'])).plugins).toMatchObject([
      { slug: 'corp-base', version: '1.0.0', registry: corp.url },
      { slug: 'app', registry: one.server.url },
    ]);
    const lock = await readLockFile(one.folder);
    expect([lock.get('corp-base')?.registry, lock.get('app')?.registry]).toEqual([corp.url, one.server.url]);
    expect(one.server.requests.filter((request) => request.includes('corp-'))).toEqual([]);
  });

  it('are never fallen back on: what the right one lacks is not there', async () => {
    const { one, install } = await twoRegistries();
    await one.publish({ id: 'corp-secret', version: '9.0.0' });
    await one.publish({ id: 'app', version: '1.0.0', needs: [['corp-secret', '*']] });
    expect(await codeOf(install(['corp-secret']))).toBe('plugin.not_found');
    expect(await codeOf(install(['app']))).toBe('install.dependency_missing');
    expect(one.server.requests.filter((request) => request.includes('corp-'))).toEqual([]);
  });

  it('do not take over what was installed from another one', async () => {
    const { one, corp, install, corpKey } = await twoRegistries();
    corp.serve(await makeRelease({ id: 'corp-base', version: '1.0.0' }, corp.url, corpKey));
    await install(['corp-base']);
    const lock = await readLockFile(one.folder);
    const moved = new Map([...lock].map(([slug, entry]) => [slug, { ...entry, registry: one.server.url }]));
    await writeLockFile(one.folder, moved);
    for (const plugins of [['corp-base'], ['corp-base@1.0.0'], []])
      expect(await codeOf(install(plugins))).toBe('signature.registry_mismatch');
  });
});

describe('the cache', () => {
  it('saves the second download, and is not believed when its bytes were changed', async () => {
    const scene = await installScene();
    await scene.publish({ id: 'one', version: '1.0.0' });
    await scene.install(['one']);
    for (const expected of [1, 2, 2]) {
      await rm(path.join(scene.folder, 'plugins'), { recursive: true });
      if (expected === 2) {
        const [name = ''] = (await readdir(cacheOf(scene))).filter((file) => file.endsWith('.zip'));
        const file = path.join(cacheOf(scene), name);
        const bytes = await readFile(file);
        if (downloads(scene) === 1) await writeFile(file, bytes.fill(0, 40, 60));
      }
      expect((await scene.install([])).plugins).toMatchObject([{ action: 'reinstall' }]);
      expect(downloads(scene)).toBe(expected);
    }
  });

  it('keeps no more than its bound, what was used last, and nothing when it is 0', async () => {
    const none = await installScene({ OPS_CENTER_CACHE_SIZE: '0' });
    await none.publish({ id: 'one', version: '1.0.0' });
    await none.install(['one']);
    await expect(stat(cacheOf(none))).rejects.toThrow('ENOENT');

    const scene = await installScene({ OPS_CENTER_CACHE_SIZE: '1' });
    await mkdir(cacheOf(scene), { recursive: true });
    await writeFile(path.join(cacheOf(scene), `${'a'.repeat(64)}.zip`), Buffer.alloc(2 * 1024 * 1024));
    await scene.publish({ id: 'one', version: '1.0.0' });
    await scene.install(['one']);
    const names = await readdir(cacheOf(scene));
    expect(names.filter((name) => name.startsWith('aaaa'))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.zip'))).toHaveLength(1);
  });

  it('goes on with a download that broke off, and starts again when the bytes there are spoilt', async () => {
    const scene = await installScene();
    const release = await makeRelease({ id: 'one', version: '1.0.0' }, scene.server.url);
    scene.server.serve(release);
    const partial = path.join(cacheOf(scene), `${release.sha256}.part`);
    const ranges: (string | undefined)[] = [];
    let cut = true;
    scene.server.intercept = (request, response, url) => {
      if (!url.pathname.endsWith('/download')) return false;
      ranges.push(request.headers.range);
      sendRange(response, release, request.headers.range, cut ? 100 : Infinity);
      // Cut when the bytes have arrived: what is still on its way may be lost.
      const arrived = ranges.length * 100;
      if (cut)
        void vi.waitFor(async () => expect((await stat(partial)).size).toBe(arrived)).then(() => response.destroy());
      return true;
    };
    expect(await codeOf(scene.install(['one']))).toBe('registry.unreachable');
    expect((await stat(partial)).size).toBe(100);
    expect(await codeOf(scene.install(['one']))).toBe('registry.unreachable');
    await writeFile(partial, (await readFile(partial)).fill(0, 0, 100));
    cut = false;
    await scene.install(['one']);
    expect(ranges).toEqual([undefined, 'bytes=100-', 'bytes=200-', undefined]);
    expect((await readdir(cacheOf(scene))).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('is done without where it cannot be written', async () => {
    const scene = await installScene();
    await scene.publish({ id: 'one', version: '1.0.0' });
    await mkdir(path.dirname(cacheOf(scene)), { recursive: true });
    await writeFile(cacheOf(scene), 'in the way');
    expect((await scene.install(['one'])).plugins).toMatchObject([{ action: 'install' }]);
  });
});

function sendRange(response: ServerResponse, { bytes, sha256 }: TestRelease, range: string | undefined, most: number) {
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
  const part = bytes.subarray(from);
  response.writeHead(range === undefined ? 200 : 206, {
    'content-type': 'application/zip',
    'content-length': part.length,
    etag: `"${sha256}"`,
    ...(range === undefined ? {} : { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  if (part.length <= most) response.end(part);
  else response.write(part.subarray(0, most));
}

describe('offline', () => {
  it('installs what is in the cache under a pinned key, and asks nobody', async () => {
    const scene = await installScene();
    await scene.publish({ id: 'base', version: '1.0.0' });
    await scene.publish({ id: 'one', version: '1.0.0', needs: [['base', '^1.0.0']] });
    await scene.install(['one']);
    const asked = scene.server.requests.length;
    const install = await again(scene, OFFLINE);
    await rm(path.join(scene.folder, 'plugins'), { recursive: true });
    expect((await install([])).plugins).toMatchObject([{ trust: 'pinned' }, { trust: 'pinned' }]);

    await rm(path.join(scene.folder, 'plugins'), { recursive: true });
    await rm(path.join(scene.folder, 'ops-center.lock'));
    expect(await codeOf(install(['one']))).toBe('signature.untrusted_key');
    const { keyId } = testKey(1).publicKey;
    const publicKey = encodePublicKeyPem(testKey(1).publicKey);
    await writeUserTrust(path.join(scene.folder, 'home/.ops-center'), [
      { keyId, publicKey, registry: scene.server.url, publisher: 'acme', plugin: null },
    ]);
    expect((await install(['one'])).plugins).toMatchObject([{ action: 'install' }, { action: 'install' }]);
    expect(scene.server.requests.length).toBe(asked);
  });

  it('says what is not in the cache, and believes no changed byte of it', async () => {
    const scene = await installScene();
    await scene.publish({ id: 'one', version: '1.0.0' });
    const install = await again(scene, OFFLINE);
    expect(await codeOf(install(['one']))).toBe('registry.offline');
    await scene.install(['one']);
    await rm(path.join(scene.folder, 'plugins'), { recursive: true });
    for (const name of (await readdir(cacheOf(scene))).sort()) {
      const file = path.join(cacheOf(scene), name);
      const good = await readFile(file);
      await writeFile(file, Buffer.from(good).fill(0x20, 10, 30));
      expect(await codeOf(install([])), name).toMatch(/^(registry\.offline|signature\..*|registry\.bad_answer)$/);
      await writeFile(file, good);
    }
    expect((await install([])).plugins).toMatchObject([{ action: 'reinstall' }]);
  });
});

describe('frozen', () => {
  it('restores what the lock file holds and never writes it', async () => {
    const scene = await installScene();
    await scene.publish({ id: 'one', version: '1.0.0' });
    await scene.install(['one@^1.0.0']);
    await scene.publish({ id: 'one', version: '1.1.0' });
    const lock = path.join(scene.folder, 'ops-center.lock');
    const before = { text: await readFile(lock, 'utf8'), at: (await stat(lock)).mtimeMs };
    await rm(path.join(scene.folder, 'plugins'), { recursive: true });
    for (const plugins of [[], ['one'], ['one@^1.0.0'], ['one@1.0.0']])
      expect((await scene.install(plugins, { frozen: true })).plugins).toMatchObject([{ version: '1.0.0' }]);
    expect({ text: await readFile(lock, 'utf8'), at: (await stat(lock)).mtimeMs }).toEqual(before);
  });

  it('fails by name when the lock file does not hold what is asked for', async () => {
    const scene = await installScene();
    await scene.publish({ id: 'base', version: '1.0.0' });
    await scene.publish({ id: 'one', version: '1.0.0', needs: [['base', '^1.0.0']] });
    expect(await codeOf(scene.install([], { frozen: true }))).toBe('install.frozen');
    expect(await codeOf(scene.install(['one'], { frozen: true }))).toBe('install.frozen');
    await scene.install(['one']);
    const said = (plugins: readonly string[]): Promise<unknown> =>
      expect(scene.install(plugins, { frozen: true })).rejects.toThrow();
    await said(['two']);
    await expect(scene.install(['one@^2.0.0'], { frozen: true })).rejects.toThrow(/one 1.0.0, which is not \^2.0.0/);
    const lock = await readLockFile(scene.folder);
    await writeLockFile(scene.folder, new Map([...lock].filter(([slug]) => slug !== 'base')));
    await expect(scene.install([], { frozen: true })).rejects.toThrow(/lacks base, which one 1.0.0 needs/);
  });
});
