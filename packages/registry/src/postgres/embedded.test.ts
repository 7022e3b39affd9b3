import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProgram, type Running } from '../testing/command.js';
import { type EmbeddedOptions, type EmbeddedServer, openEmbedded } from './embedded.js';

const asRoot = process.getuid?.() === 0;

let root: string;
let prepared: string;
let folder: string;
const holders: Running[] = [];
const servers: EmbeddedServer[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'embedded-'));
  await chmod(root, 0o755);
  prepared = folder = path.join(root, 'prepared');
  await mkdir(prepared);
  await (await open()).close();
  servers.splice(0);
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(path.join(root, 'data-'));
});
afterEach(async () => {
  for (const holder of holders.splice(0)) {
    holder.child.kill('SIGKILL');
    await holder.ended;
  }
  await Promise.all(servers.splice(0).map((server) => server.close()));
  // Closes what a killed holder left running.
  if ((await readdir(folder)).includes('postgres') && !(await isStopped().catch(() => true))) {
    await open().then(
      (server) => server.close(),
      () => undefined,
    );
    servers.splice(0);
  }
  await rm(folder, { recursive: true, force: true });
});

/** Puts a cluster that was made before into the folder: making one takes longer than all the rest of a test. */
async function useCluster(): Promise<void> {
  await cp(prepared, folder, { recursive: true });
}

async function open(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const server = await openEmbedded({
    dataDirectory: folder,
    applicationName: 'test',
    env: {},
    now: () => new Date(),
    onEvent: () => undefined,
    ...options,
  });
  servers.push(server);
  return server;
}

async function hold(...args: string[]): Promise<{ holder: Running; notes: number; started: string; host: string }> {
  const holder = startProgram('hold-database', [folder, ...args]);
  holders.push(holder);
  const [, notes, started = '', host = ''] = await holder.line(/^open notes=(\d+) started=(.+) host=(.+)$/m);
  return { holder, notes: Number(notes), started, host };
}

async function letGo(holder: Running): Promise<void> {
  holder.child.kill('SIGTERM');
  expect(await holder.ended).toMatchObject({ code: 0, stdout: expect.stringContaining('closed\n') });
}

async function query<T>(server: EmbeddedServer, text: string): Promise<T[]> {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end();
  }
}

async function serverPid(): Promise<number> {
  return Number((await readFile(path.join(folder, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** A zombie, which only waits for its parent to take notice, is not alive. */
function isAlive(pid: number): boolean {
  try {
    return !/^[^)]*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function isStopped(): Promise<boolean> {
  return !(await readdir(path.join(folder, 'postgres/data'))).includes('postmaster.pid');
}

test('opening makes a cluster, closing stops it, opening again finds the rows', async () => {
  const first = await open();
  await query(first, 'CREATE TABLE kept (x int)');
  const pid = await serverPid();
  await first.close();
  expect(await isStopped()).toBe(true);
  expect(isAlive(pid)).toBe(false);
  const second = await open();
  expect(await query(second, 'SELECT count(*)::int AS count FROM kept')).toEqual([{ count: 0 }]);
});

test('the database is durable, in UTF-8 with byte order, and its role owns it and nothing else', async () => {
  await useCluster();
  const server = await open();
  const [facts] = await query(
    server,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
            current_setting('server_encoding') AS encoding, current_setting('data_checksums') AS checksums,
            'Z' < 'a' AS bytes, lower('Ä') AS lower, current_setting('is_superuser') AS superuser,
            current_setting('TimeZone') AS zone`,
  );
  expect(facts).toEqual({
    fsync: 'on',
    commit: 'on',
    encoding: 'UTF8',
    checksums: 'on',
    bytes: true,
    lower: 'ä',
    superuser: 'off',
    zone: 'UTC',
  });
  await expect(query(server, "COPY (SELECT 1) TO PROGRAM 'id'")).rejects.toThrow(/permission denied/);
  await expect(query(server, "SELECT pg_read_file('/etc/passwd')")).rejects.toThrow(/permission denied/);
});

test('nobody else can reach it: no port is open and every folder is closed', async () => {
  await useCluster();
  const server = await open();
  const [facts] = await query<{ listen: string }>(server, "SELECT current_setting('listen_addresses') AS listen");
  expect(facts?.listen).toBe('');
  for (const name of ['postgres', 'postgres/data', 'postgres/run']) {
    expect({ name, open: (await stat(path.join(folder, name))).mode & 0o077 }).toEqual({ name, open: 0 });
  }
});

test('a folder that was opened to others is closed again', async () => {
  await useCluster();
  await chmod(path.join(folder, 'postgres'), 0o777);
  await open();
  expect((await stat(path.join(folder, 'postgres'))).mode & 0o077).toBe(0);
});

describe('several processes', () => {
  test('two that open a new folder at once share one server', async () => {
    const [first, second] = await Promise.all([hold(), hold()]);
    expect(first.started).toBe(second.started);
    expect(Math.max(first.notes, second.notes)).toBe(2);
    expect((await readdir(path.join(folder, 'postgres'))).filter((name) => name.startsWith('init-'))).toEqual([]);
  });

  test('the last one to close stops the server, not the one that started it', async () => {
    await useCluster();
    const first = await hold();
    const second = await hold();
    await letGo(first.holder);
    expect(await isStopped()).toBe(false);
    await letGo(second.holder);
    expect(await isStopped()).toBe(true);
  });

  test('one that opens while the last one closes always gets a server', async () => {
    await useCluster();
    for (let round = 0; round < 8; round += 1) {
      const leaving = await open();
      const [, arriving] = await Promise.all([leaving.close(), open()]);
      expect(await query(arriving, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await arriving.close();
    }
    expect(await isStopped()).toBe(true);
  });

  test('after kill -9 the server is still there; the next one takes it over, and stops it', async () => {
    await useCluster();
    const killed = await hold();
    const pid = await serverPid();
    killed.holder.child.kill('SIGKILL');
    await killed.holder.ended;
    expect(isAlive(pid)).toBe(true);
    const next = await hold();
    expect(next.started).toBe(killed.started);
    expect(next.notes).toBe(2);
    await letGo(next.holder);
    expect(await isStopped()).toBe(true);
    expect(isAlive(pid)).toBe(false);
  });

  test('Ctrl-C in the terminal reaches the program and not the server', async () => {
    await useCluster();
    const { holder } = await hold();
    // The terminal signals the foreground process group; the server is in a session of its own.
    const group = (pid: number): string =>
      execFileSync('ps', ['-o', 'sid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    expect(group(await serverPid())).not.toBe(group(holder.pid));
  });

  test('after kill -9 of both, what was committed is there', async () => {
    await useCluster();
    const killed = await hold();
    const pid = await serverPid();
    killed.holder.child.kill('SIGKILL');
    await killed.holder.ended;
    await killPostgres(pid);
    const next = await hold();
    expect(next.started).not.toBe(killed.started);
    expect(next.notes).toBe(2);
  });

  test('a server that is killed under a running program comes back', async () => {
    await useCluster();
    const { holder } = await hold();
    await killPostgres(await serverPid());
    await holder.line(/event server_lost[^]*event server_back/);
    const other = await hold();
    expect(other.notes).toBe(2);
    await letGo(other.holder);
    // The one that came back is counted as present: the server was not stopped under it.
    expect(await isStopped()).toBe(false);
    await letGo(holder);
    expect(await isStopped()).toBe(true);
  });
});

/** Kills the postmaster; its children notice and end by themselves. */
async function killPostgres(pid: number): Promise<void> {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter((child) => child > 0);
  process.kill(pid, 'SIGKILL');
  for (const child of children) if (isAlive(child)) process.kill(child, 'SIGKILL');
}

describe('what an earlier run left', () => {
  test('a lock file whose pid belongs to another process now is seen through', async () => {
    await useCluster();
    const bystander = spawn('sleep', ['600'], { stdio: 'ignore' });
    try {
      const lock = [
        bystander.pid,
        path.join(folder, 'postgres/data'),
        1_700_000_000,
        5432,
        path.join(folder, 'postgres/run'),
        '',
        '  1234567   1234567',
        'ready   ',
        '',
      ].join('\n');
      await writeFile(path.join(folder, 'postgres/data/postmaster.pid'), lock, { mode: 0o600 });
      const server = await open();
      expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.close();
      expect(bystander.exitCode).toBeNull();
      expect(isAlive(bystander.pid ?? 0)).toBe(true);
    } finally {
      bystander.kill('SIGKILL');
    }
  });

  test('an empty lock file and a socket without a server do no harm', async () => {
    await useCluster();
    await writeFile(path.join(folder, 'postgres/run/.s.PGSQL.5432'), '');
    const lock = path.join(folder, 'postgres/data/postmaster.pid');
    await writeFile(lock, '', { mode: 0o600 });
    const old = new Date(Date.now() - 60_000);
    await utimes(lock, old, old);
    const server = await open();
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('a half-finished initdb is not taken for a cluster, and is removed later', async () => {
    const half = path.join(folder, 'postgres', 'init-999999999-abc');
    await mkdir(path.join(half, 'data'), { recursive: true });
    await writeFile(path.join(half, 'data', 'PG_VERSION'), '18');
    await chmod(path.join(folder, 'postgres'), 0o700);
    const old = new Date(Date.now() - 120_000);
    await utimes(half, old, old);
    const server = await open();
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await readdir(path.join(folder, 'postgres'))).filter((name) => name.startsWith('init-'))).toEqual([]);
  });

  test('data of another major version is refused by name', async () => {
    await useCluster();
    await writeFile(path.join(folder, 'postgres/data/PG_VERSION'), '15\n');
    await expect(open()).rejects.toMatchObject({
      code: 'database.unavailable',
      message: 'the data was made by PostgreSQL 15, this registry brings PostgreSQL 18',
    });
  });

  test('data that cannot be read is told with what PostgreSQL says', async () => {
    await useCluster();
    await rm(path.join(folder, 'postgres/data/global/pg_control'));
    await expect(open()).rejects.toMatchObject({
      code: 'database.unavailable',
      message: expect.stringMatching(/pg_control/),
    });
  });

  test('data that was moved to another place still opens', async () => {
    await useCluster();
    const first = await open();
    await query(first, 'CREATE TABLE moved (x int)');
    await first.close();
    const moved = `${folder}-moved`;
    await cp(folder, moved, { recursive: true });
    const server = await open({ dataDirectory: moved });
    expect(await query(server, 'SELECT count(*)::int AS count FROM moved')).toEqual([{ count: 0 }]);
  });
});

test('a folder too deep for a socket gets a short one elsewhere, the same one every time', async () => {
  const deep = path.join(folder, 'd'.repeat(60), 'e'.repeat(60));
  await mkdir(deep, { recursive: true });
  const first = await open({ dataDirectory: deep });
  const host = String(first.connection.host);
  expect(host.startsWith(deep)).toBe(false);
  expect(Buffer.byteLength(path.join(host, '.s.PGSQL.5432'))).toBeLessThanOrEqual(103);
  expect((await stat(host)).mode & 0o077).toBe(0);
  await first.close();
  const second = await open({ dataDirectory: deep });
  expect(second.connection.host).toBe(host);
  await second.close();
  // Somebody else made a folder of that name meanwhile: it is not used.
  await rm(host, { recursive: true });
  await mkdir(host, { mode: 0o777 });
  await chmod(host, 0o777);
  const third = await open({ dataDirectory: deep });
  expect(third.connection.host).not.toBe(host);
  await third.close();
  await rm(host, { recursive: true });
  await rm(String(third.connection.host), { recursive: true });
});

test.each<[string, (host: string) => Promise<void>]>([
  ['is open to others', async (host) => await chmod(host, 0o755)],
  [
    'is a link',
    async (host) => {
      await rename(host, `${host}-real`);
      await symlink(`${host}-real`, host);
    },
  ],
  ...(asRoot
    ? [
        ["is somebody else's", (host: string) => chown(host, 65_534, 65_534)] as [
          string,
          (host: string) => Promise<void>,
        ],
      ]
    : []),
])('a socket that a crash left behind is not trusted when its folder %s', async (_what, change) => {
  await useCluster();
  const host = path.join(folder, 'elsewhere');
  await mkdir(host, { mode: 0o700 });
  const visitors: unknown[] = [];
  const rogue = createServer((socket) => visitors.push(socket.destroy()));
  await new Promise<void>((resolve) => rogue.listen(path.join(host, '.s.PGSQL.5432'), resolve));
  await change(host);
  const ended = spawn('true');
  await new Promise((resolve) => ended.once('exit', resolve));
  const lock = [ended.pid, path.join(folder, 'postgres/data'), 1_700_000_000, 5432, host, '', '', 'ready', ''];
  await writeFile(path.join(folder, 'postgres/data/postmaster.pid'), lock.join('\n'), { mode: 0o600 });
  try {
    const server = await open();
    expect(server.connection.host).not.toBe(host);
    expect(visitors).toEqual([]);
  } finally {
    await new Promise((resolve) => rogue.close(resolve));
  }
});

test('over loopback it asks for the password', async () => {
  const server = await open({ transport: 'loopback' });
  expect(server.connection).toMatchObject({ host: '127.0.0.1', password: expect.stringMatching(/^[\w-]{32}$/) });
  expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect((await stat(path.join(folder, 'postgres/password'))).mode & 0o077).toBe(0);
  const stranger = new pg.Client({ ...server.connection, password: 'guess' });
  await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
  const { port } = server.connection;
  await server.close();
  expect((await open({ transport: 'loopback' })).connection.port).toBe(port);
});

test('programs get nothing of the environment but what they are given', async () => {
  await useCluster();
  const server = await open({ env: { PATH: '/usr/bin' } });
  expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const environment = (await readFile(`/proc/${await serverPid()}/environ`, 'utf8')).split('\0').filter(Boolean);
  const names = environment.map((entry) => entry.split('=')[0]);
  expect(
    names.filter(
      (name) =>
        ![
          'PATH',
          'LC_ALL',
          'TZ',
          'LD_LIBRARY_PATH',
          'PGSYSCONFDIR',
          'PGLOCALEDIR',
          'PG_GRANDPARENT_PID',
          'PGDATA',
        ].includes(name ?? ''),
    ),
  ).toEqual([]);
});

describe.runIf(asRoot)('as root', () => {
  test('on a system where only root and nobody have accounts', async () => {
    const passwd = path.join(folder, 'passwd');
    await writeFile(passwd, 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/sh\n');
    const lonely = ['--mount', '--', 'sh', '-c', 'mount --bind "$0" /etc/passwd && exec "$@"', passwd];
    const holder = startProgram('hold-database', [folder], {}, ['unshare', ...lonely]);
    holders.push(holder);
    await holder.line(/^open notes=1 /m);
    await letGo(holder);
  });

  test('for a user without an account it says what to do', async () => {
    await chmod(folder, 0o755);
    await mkdir(path.join(folder, 'postgres'), { mode: 0o700 });
    await chown(path.join(folder, 'postgres'), 54_321, 54_321);
    await expect(open()).rejects.toMatchObject({
      code: 'database.unavailable',
      hint: expect.stringContaining('libnss-systemd'),
    });
  });

  test("in a user namespace the files stay root's", async () => {
    await useCluster();
    await open();
    expect((await stat(path.join(folder, 'postgres/data'))).uid).toBe(0);
  });

  test('without user namespaces it runs as nobody, who owns the data, and later starts stay so', async () => {
    const first = await hold('socket', 'no-namespace');
    expect((await stat(path.join(folder, 'postgres/data'))).uid).toBe(65_534);
    expect(await readFile(`/proc/${await serverPid()}/status`, 'utf8')).toMatch(/^Uid:\t65534\t65534/m);
    await letGo(first.holder);
    expect(await isStopped()).toBe(true);
    const second = await hold();
    expect(second.notes).toBe(2);
    await letGo(second.holder);
  });

  test('without user namespaces and behind a closed folder it says which one', async () => {
    const closed = path.join(folder, 'closed');
    await mkdir(path.join(closed, 'data'), { recursive: true });
    await chmod(closed, 0o700);
    await expect(open({ dataDirectory: path.join(closed, 'data'), userNamespace: false })).rejects.toMatchObject({
      code: 'database.unavailable',
      where: closed,
      hint: expect.stringContaining('chmod o+x'),
    });
  });

  test('data of root without user namespaces is refused with what to do', async () => {
    await useCluster();
    await expect(open({ userNamespace: false })).rejects.toMatchObject({
      code: 'database.unavailable',
      hint: expect.stringContaining('chown -R'),
    });
  });
});
