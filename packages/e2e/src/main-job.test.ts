import { access, readFile, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, newDeveloper } from './testing/developer.js';
import { createUser, serveRegistry } from './testing/served-registry.js';
import { logIn, newWorld, type World } from './testing/world.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.end());

test('a developer goes from nothing to a signed, published, installed plugin', async () => {
  const { developer } = world;
  expectOk(await developer.ops('plugin', 'init', 'my-plugin', '--type', 'hybrid', '--no-input'));
  expectOk(await developer.ops('plugin', 'validate', 'my-plugin'));
  expectOk(await developer.ops('plugin', 'build', 'my-plugin', '-o', 'my-plugin-1.0.0.zip'));
  expectOk(await developer.ops('plugin', 'sign', 'my-plugin-1.0.0.zip'));
  expectOk(await developer.ops('plugin', 'verify', 'my-plugin-1.0.0.zip'));
  expectOk(await developer.ops('plugin', 'publish', 'my-plugin-1.0.0.zip', '--yes'));
  const found = expectOk(await developer.ops('plugin', 'search', 'my-plugin'));
  expect(found.stdout).toContain('my-plugin');
  expectOk(await developer.ops('plugin', 'info', 'my-plugin'));

  const host = await newDeveloper();
  try {
    expectOk(await host.ops('config', 'set', 'registry', world.registry.address));
    expectOk(await host.ops('plugin', 'install', 'my-plugin', '--yes'));
    const original = await readFile(path.join(developer.folder, 'my-plugin', 'plugin.yaml'));
    const installed = await readFile(path.join(host.folder, 'plugins', 'my-plugin', 'plugin.yaml'));
    expect(installed.equals(original)).toBe(true);
    const lock = await readFile(path.join(host.folder, 'ops-center.lock'), 'utf8');
    expect(lock).toContain('SHA256:');
  } finally {
    await host.leave();
  }
});

test('publishing the same bytes again is success, other bytes under the version are exit 6', async () => {
  const { developer } = world;
  expectOk(await developer.ops('plugin', 'init', 'again', '--no-input'));
  expectOk(await developer.ops('plugin', 'build', 'again', '-o', 'again.zip'));
  expectOk(await developer.ops('plugin', 'publish', 'again.zip', '--yes'));
  const second = await developer.json('plugin', 'publish', 'again.zip', '--yes');
  expect(second).toMatchObject({ ok: true, exitCode: 0, data: { alreadyPublished: true } });

  await writeFile(path.join(developer.folder, 'again', 'NEW.md'), '# other bytes\n');
  expectOk(await developer.ops('plugin', 'build', 'again', '-o', 'other.zip'));
  const other = await developer.json('plugin', 'publish', 'other.zip', '--yes');
  expect(other).toMatchObject({ ok: false, exitCode: 6, error: { code: 'version.exists' } });
});

test('another organisation can neither publish under the name nor see a private plugin', async () => {
  const { developer, registry } = world;
  expectOk(await developer.ops('plugin', 'init', 'only-ours', '--no-input'));
  expectOk(await developer.ops('plugin', 'build', 'only-ours', '-o', 'only-ours.zip'));
  expectOk(await developer.ops('plugin', 'publish', 'only-ours.zip', '--private', '--yes'));
  expectOk(await developer.ops('plugin', 'info', 'only-ours'));

  const stranger = await newDeveloper();
  try {
    await logIn(
      stranger,
      registry.address,
      await createUser(registry.data, { email: 'eve@example.com', org: 'rival' }),
    );
    expectOk(await stranger.ops('keys', 'generate', '--no-input'));
    expect(await stranger.json('plugin', 'info', 'only-ours')).toMatchObject({ exitCode: 5 });
    expect(await stranger.json('plugin', 'install', 'only-ours', '--yes')).toMatchObject({ exitCode: 5 });
    const search = expectOk(await stranger.ops('plugin', 'search', 'only-ours'));
    expect(search.stdout).not.toMatch(/^only-ours/m);

    expectOk(await stranger.ops('plugin', 'init', 'my-plugin', '--no-input'));
    expectOk(await stranger.ops('plugin', 'build', 'my-plugin', '-o', 'stolen.zip'));
    const stolen = await stranger.json('plugin', 'publish', 'stolen.zip', '--yes');
    expect(stolen).toMatchObject({ ok: false, error: { code: 'plugin.name_taken' } });
  } finally {
    await stranger.leave();
  }
});

test('one changed byte is refused by verify, publish and install of a file, and nothing is installed', async () => {
  const { developer } = world;
  expectOk(await developer.ops('plugin', 'init', 'tampered', '--no-input'));
  expectOk(await developer.ops('plugin', 'build', 'tampered', '-o', 'tampered.zip'));
  expectOk(await developer.ops('plugin', 'sign', 'tampered.zip'));
  const file = path.join(developer.folder, 'tampered.zip');
  const bytes = await readFile(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(file, bytes);

  expect((await developer.ops('plugin', 'verify', 'tampered.zip')).code).toBe(8);
  expect([3, 8]).toContain((await developer.ops('plugin', 'publish', 'tampered.zip', '--yes')).code);
  const key = path.join(developer.home, '.ops-center', 'dev-key.pub');
  const install = await developer.ops('plugin', 'install', './tampered.zip', '--public-key', key, '--yes');
  expect([3, 8]).toContain(install.code);
  await expect(access(path.join(developer.folder, 'plugins', 'tampered'))).rejects.toThrow(/ENOENT/);
});

/** A proxy as the guide says: it passes on what is below one path, unchanged, and notes what was asked for beside it. */
async function openProxy(base: string): Promise<{
  readonly origin: string;
  readonly beside: string[];
  to(address: string): void;
  close(): Promise<void>;
}> {
  const beside: string[] = [];
  let target = '';
  const server = createServer((incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    if (!url.startsWith(`${base}/`)) {
      beside.push(`${method} ${url}`);
      outgoing.writeHead(404).end();
      return;
    }
    const passed = request(`${target}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    beside,
    to: (address) => {
      target = address;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('below a path of a proxy everything works, and no address leads out of it', async () => {
  const base = '/tools/plugins';
  const proxy = await openProxy(base);
  const home = `${proxy.origin}${base}`;
  // A second server on the same data: signatures are bound to the address that people use.
  const below = await serveRegistry({ data: world.registry.data, args: ['--public-url', home] });
  const developer = await newDeveloper();
  try {
    proxy.to(below.address);
    const token = await createUser(world.registry.data, { email: 'below@example.com', org: 'below' });
    await logIn(developer, home, token);
    expectOk(await developer.ops('keys', 'generate', '--no-input'));
    expectOk(await developer.ops('plugin', 'init', 'below-a-path', '--no-input'));
    expectOk(await developer.ops('plugin', 'build', 'below-a-path', '-o', 'below.zip'));
    expectOk(await developer.ops('plugin', 'publish', 'below.zip', '--yes'));
    expectOk(await developer.ops('plugin', 'install', 'below-a-path', '--yes', '--dir', 'installed'));

    const get = (address: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${home}${address}`, { redirect: 'manual', ...init });
    const text = async (address: string, init?: RequestInit): Promise<string> => (await get(address, init)).text();
    const pages = await Promise.all(['/sign-in', '/docs'].map((page) => text(page)));
    const links = [...pages.join('').matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link = '']) => link);
    expect(links).toContain(`${base}/sign-in`);
    expect(links.filter((link) => !link.startsWith(`${base}/`))).toEqual([]);
    expect((await get('/sign-in')).headers.get('set-cookie')).toContain(`Path=${base};`);
    expect((await get('/account')).headers.get('location')).toMatch(new RegExp(`^${base}/sign-in`));
    expect(JSON.parse(await text('/openapi.json'))).toMatchObject({ servers: [{ url: home }] });
    expect(JSON.parse(await text('/.well-known/ops-center.json'))).toMatchObject({ registry: home });
    const device = await text('/api/v1/auth/device/code', {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'ops-center-cli' }),
    });
    expect((JSON.parse(device) as { verification_uri: string }).verification_uri).toBe(`${home}/device`);
    for (const address of ['/api/v1/plugins/index/below-a-path.json', '/api/v1/plugins/marketplace/below-a-path']) {
      // Addresses that are told are whole.
      const told = [...(await text(address)).matchAll(/"(https?:\/\/127\.[^"]*)"/g)].map(([, link = '']) => link);
      expect(told.filter((link) => !`${link}/`.startsWith(`${home}/`))).toEqual([]);
    }
    expect(proxy.beside).toEqual([]);
  } finally {
    await developer.leave();
    await below.stop();
    await proxy.close();
  }
});

test('a plugin is installed through a mirror, verified by the name of its origin, also when the origin is gone', async () => {
  const origin = world.registry;
  const data = path.join(world.developer.folder, 'mirror');
  const env = { OPS_CENTER_REGISTRY_UPSTREAM: origin.address, OPS_CENTER_REGISTRY_UPSTREAM_ALLOW: 'my-plugin' };
  const mirror = await serveRegistry({ data, env });
  const host = await newDeveloper();
  const later = await newDeveloper();
  try {
    for (const one of [host, later]) expectOk(await one.ops('config', 'set', 'registry', mirror.address));
    expectOk(await host.ops('plugin', 'install', 'my-plugin', '--yes'));
    expect(await host.json('plugin', 'install', 'again', '--yes')).toMatchObject({ exitCode: 5 });
    await origin.stop();
    expectOk(await later.ops('plugin', 'install', 'my-plugin', '--yes'));
    for (const one of [host, later]) {
      expect(await readFile(path.join(one.folder, 'ops-center.lock'), 'utf8')).toContain(origin.address);
      expectOk(await one.ops('plugin', 'audit'));
    }
  } finally {
    await mirror.stop();
    await host.leave();
    await later.leave();
  }
});
