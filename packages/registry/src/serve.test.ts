import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Running, runCommand, startCommand } from './testing/command.js';

let root: string;
let data: string;
let prepared: string;
const started: Running[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'serve-'));
  prepared = path.join(root, 'prepared');
  expect(await runCommand(['migrate', '--data', prepared])).toMatchObject({ code: 0 });
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  data = await mkdtemp(path.join(root, 'data-'));
});
afterEach(async () => {
  for (const one of started.splice(0)) {
    one.child.kill('SIGTERM');
    await one.ended;
  }
});

/** Puts a database that was made before into the folder: making one takes longer than all the rest of a test. */
async function useDatabase(): Promise<void> {
  await cp(prepared, data, { recursive: true });
}

async function start(env: Record<string, string> = {}): Promise<{ registry: Running; origin: string }> {
  const registry = startCommand(['serve', '--port', '0', '--data', data], env);
  started.push(registry);
  const [, origin = ''] = await registry.line(/^ready (http:\/\/\S+)\n/);
  return { registry, origin };
}

async function stop(registry: Running): Promise<void> {
  registry.child.kill('SIGTERM');
  expect(await registry.ended).toMatchObject({ code: 0 });
}

async function createUser(...flags: string[]): Promise<string> {
  const made = await runCommand([
    'admin',
    'create-user',
    '--data',
    data,
    '--email',
    'ada@example.test',
    '--org',
    'acme',
    ...flags,
  ]);
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ocp_[0-9A-Za-z]{36}\n$/), stderr: '' });
  return made.stdout.trim();
}

async function whoAmI(origin: string, token: string): Promise<number> {
  return (await fetch(`${origin}/api/v1/whoami`, { headers: { Authorization: `Bearer ${token}` } })).status;
}

async function serverIsStopped(): Promise<boolean> {
  return !(await readdir(path.join(data, 'postgres', 'data'))).includes('postmaster.pid');
}

test('it says where it is ready and how to set it up, and answers there', async () => {
  const { registry, origin } = await start();
  const [, setup = ''] = await registry.line(/^setup (http:\/\/\S+)\n/m);
  expect((await fetch(setup)).status).toBe(200);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect(await (await fetch(`${origin}/.well-known/ops-center.json`)).json()).toMatchObject({ registry: origin });
  await stop(registry);
  const { stdout, stderr } = await registry.ended;
  expect(stdout).toBe(`ready ${origin}\nsetup ${origin}/welcome?link=${setup.slice(-43)}\n`);
  expect(stderr).not.toContain(setup.slice(-43));
  for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
  expect(await serverIsStopped()).toBe(true);
});

test('a user made while it runs, or before, may come in; after a restart too', async () => {
  const before = await createUser();
  expect(await serverIsStopped()).toBe(true);
  const first = await start();
  const during = await createUser('--admin');
  expect(await whoAmI(first.origin, before)).toBe(200);
  expect(await whoAmI(first.origin, during)).toBe(200);
  await stop(first.registry);
  const { stderr } = await first.registry.ended;
  expect(stderr).not.toContain(before);
  const second = await start();
  expect(await whoAmI(second.origin, before)).toBe(200);
  const link = ['admin', 'sign-in-link', '--data', data, '--email', 'ada@example.test', '--public-url', second.origin];
  const made = await runCommand(link);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect((await fetch(made.stdout.trim())).status).toBe(200);
  await stop(second.registry);
  // Somebody is there: it offers no way to become the first.
  expect((await second.registry.ended).stdout).toBe(`ready ${second.origin}\n`);
  expect(await runCommand([...link.slice(0, -1), 'http://registry.example'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('auth.insecure_transport'),
  });
});

test('after kill -9 it starts again on the same data', async () => {
  await useDatabase();
  const token = await createUser();
  for (let round = 0; round < 3; round += 1) {
    const { registry, origin } = await start();
    expect(await whoAmI(origin, token)).toBe(200);
    registry.child.kill('SIGKILL');
    await registry.ended;
  }
  const last = await start();
  expect(await whoAmI(last.origin, token)).toBe(200);
  await stop(last.registry);
  expect(await serverIsStopped()).toBe(true);
});

test('an open request may finish after SIGTERM, new connections are refused', async () => {
  await useDatabase();
  const { registry, origin } = await start();
  const port = Number(new URL(origin).port);
  const token = await createUser();
  const open = await connected(port);
  const answer = text(open);
  // A request whose body is still on its way when the signal comes.
  const body = JSON.stringify({ slug: 'slow-plugin', name: 'Slow' });
  open.write(`POST /api/v1/plugins/register HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n`);
  open.write(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
  // Answered on another connection after the bytes above, so the server has seen them.
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  registry.child.kill('SIGTERM');
  await expect
    .poll(() =>
      connected(port).then(
        (socket) => (socket.destroy(), 'open'),
        () => 'refused',
      ),
    )
    .toBe('refused');
  open.write(body.slice(5));
  expect(await answer).toMatch(/^HTTP\/1\.1 201 /);
  expect(await registry.ended).toMatchObject({ code: 0 });
});

test('a second signal does not wait for open requests', async () => {
  await useDatabase();
  const { registry, origin } = await start();
  const open = await connected(Number(new URL(origin).port));
  open.on('error', () => undefined);
  open.write(
    'POST /api/v1/plugins/register HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  registry.child.kill('SIGINT');
  await expect
    .poll(() =>
      connected(Number(new URL(origin).port)).then(
        (socket) => (socket.destroy(), 'open'),
        () => 'refused',
      ),
    )
    .toBe('refused');
  registry.child.kill('SIGINT');
  expect(await registry.ended).toMatchObject({ code: 0 });
  expect(await serverIsStopped()).toBe(true);
});

test('a connection that never said anything does not hold up the end', async () => {
  await useDatabase();
  // Open requests would be given longer than this test has.
  const { registry, origin } = await start({ OPS_CENTER_REGISTRY_DRAIN_SECONDS: '300' });
  const silent = await connected(Number(new URL(origin).port));
  const cut = new Promise<void>((resolve) => silent.once('close', () => resolve()));
  silent.on('error', () => undefined);
  silent.resume();
  // Answered later than the server took the silent connection in.
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  await stop(registry);
  await cut;
});

test('two registries on one folder share its database', async () => {
  await useDatabase();
  const [first, second] = await Promise.all([start(), start()]);
  const token = await createUser();
  expect(await whoAmI(first.origin, token)).toBe(200);
  await stop(first.registry);
  expect(await whoAmI(second.origin, token)).toBe(200);
});

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

function text(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    socket.on('data', (bytes: Buffer) => {
      received += bytes.toString();
      if (received.includes('\r\n\r\n')) resolve(received);
    });
    socket.once('error', reject);
  });
}

const ONE_LINE = /^ops-center-registry: [a-z]+\.[a-z_]+: [^\n]+\n$/;

test('a port in use is one line and exit 2, and starts no database', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const refused = await runCommand(['serve', '--data', data, '--port', String(port)]);
  other.close();
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
  expect(refused.stderr).toContain(`port ${port}: the port is in use`);
  expect(await readdir(data)).toEqual([]);
});

// They start nothing and use no folder, so they need not wait for each other.
test.concurrent.each([
  [['serve'], {}, 2, '--data'],
  [['serve', '--port', 'x', '--data', 'd'], {}, 2, '--port'],
  [['serve', '--prot', '1'], {}, 2, '--prot'],
  [['server'], {}, 2, 'server'],
  [
    ['serve', '--data', 'd'],
    { OPS_CENTER_REGISTRY_MAX_ENTRIES: '0', OPS_CENTER_REGISTRY_WHAT: '1' },
    2,
    'OPS_CENTER_REGISTRY_WHAT',
  ],
  [['admin', 'create-user', '--data', 'd', '--org', 'x'], {}, 2, '--email'],
])('%j is one line and exit 2', async (args, env, code, named) => {
  const refused = await runCommand(args, env);
  expect(refused).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
  expect(refused.stderr).toContain(named);
});

test('a data folder that is a file, or below one, is one line and exit 1', async () => {
  const file = path.join(data, 'file');
  await writeFile(file, '');
  const places = [file, path.join(file, 'below')];
  const all = await Promise.all(places.map((place) => runCommand(['serve', '--port', '0', '--data', place])));
  for (const [at, refused] of all.entries()) {
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
    expect(refused.stderr).toContain(places[at]);
  }
});

test.skipIf(process.getuid?.() === 0)('a data folder that may not be written to is one line and exit 1', async () => {
  const closed = path.join(data, 'closed');
  await mkdir(closed);
  await chmod(closed, 0o500);
  expect(await runCommand(['serve', '--port', '0', '--data', closed])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(ONE_LINE),
  });
});

test('a bad address or slug makes no user, exit 2', async () => {
  const refused = await runCommand(['admin', 'create-user', '--data', data, '--email', 'nobody', '--org', 'acme']);
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
});

test('help and version go to stdout', async () => {
  const [help, version] = await Promise.all([runCommand(['--help']), runCommand(['--version'])]);
  expect(help).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('admin create-user'),
    stderr: '',
  });
  expect(version).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: '',
  });
});
