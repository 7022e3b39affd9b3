import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.js';
import { createUser } from '../identity/create-user.js';
import { createTestDatabase } from '../testing/database.js';
import { runCommand } from '../testing/command.js';
import { type EmbeddedServer, openEmbedded } from './embedded.js';
import { openDatabase, type OpenedDatabase } from './open-database.js';

let folder: string;
let server: EmbeddedServer;
let address: string;

// A PostgreSQL that is not ours to start: reached by TCP with a password, as one behind DATABASE_URL is.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'database-url-'));
  server = await openEmbedded({
    dataDirectory: folder,
    applicationName: 'operator',
    env: {},
    now: () => new Date(),
    onEvent: () => undefined,
    transport: 'loopback',
  });
  const { user, password, host, port, database } = server.connection;
  address = `postgres://${user}:${String(password)}@${host}:${port}/${database}`;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(url: string): Promise<OpenedDatabase> {
  return await openDatabase({
    config: readConfig({ data: path.join(folder, 'unused') }, { DATABASE_URL: url }),
    applicationName: 'test',
    now: () => new Date(),
    onEvent: () => undefined,
  });
}

test('DATABASE_URL is migrated and used, and left running', async () => {
  const first = await open(address);
  expect(first.migrated.applied.length).toBeGreaterThan(0);
  await createUser(
    { db: first.db, now: () => new Date(), newId: () => crypto.randomUUID() },
    { email: 'a@b.c', organisation: 'acme', isAdmin: false },
  );
  await first.close();
  const second = await open(address);
  expect(second.migrated.applied).toEqual([]);
  expect((await second.db.execute(sql`SELECT email FROM users`)).rows).toEqual([{ email: 'a@b.c' }]);
  await second.close();
});

test('a transaction is a database too: what fails in it is undone', async () => {
  const { db, close } = await open(address);
  await expect(
    db.transaction(async (tx) => {
      await tx.execute(sql`INSERT INTO organisations (slug, name) VALUES ('undone', 'x')`);
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect((await db.execute(sql`SELECT 1 FROM organisations WHERE slug = 'undone'`)).rows).toEqual([]);
  await close();
});

test('a connection that is cut is replaced, and cutting it does not end the process', async () => {
  const { db, close } = await open(address);
  const { rows } = await db.execute(sql`SELECT pg_backend_pid() AS pid`);
  const other = await open(address);
  await other.db.execute(sql`SELECT pg_terminate_backend(${rows[0]?.['pid']})`);
  await other.close();
  await expect
    .poll(() =>
      db.execute(sql`SELECT 1`).then(
        () => 'answers',
        () => 'fails',
      ),
    )
    .toBe('answers');
  await close();
});

test.each([
  ['a wrong password', (url: URL) => void (url.password = 'hunter2'), /password/],
  ['a closed port', (url: URL) => void (url.port = '1'), /ECONNREFUSED/],
  ['a database that does not exist', (url: URL) => void (url.pathname = '/nothing'), /does not exist/],
  ['a host that does not exist', (url: URL) => void (url.hostname = 'nowhere.invalid'), /ENOTFOUND|EAI_AGAIN/],
])('%s is told, without the password', async (_name, change, message) => {
  const url = new URL(address);
  change(url);
  const failure = await open(url.href).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'database.unavailable', message: expect.stringMatching(message) });
  const told = JSON.stringify([(failure as Error).message, failure]);
  expect(told).not.toContain('hunter2');
  expect(told).not.toContain(String(server.connection.password));
});

test('a certificate that cannot be read is told, and is no defect', async () => {
  const failure = await open(`${address}?sslrootcert=/nowhere/root.crt`).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'config.invalid',
    where: '/nowhere/root.crt',
    hint: expect.stringContaining('sslrootcert'),
  });
  // With its cause: what wraps it could hold the address.
  expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain(String(server.connection.password));
});

test('the socket form of libpq is understood', async () => {
  const database = await createTestDatabase();
  const { user, host, port, database: name } = database.connection;
  const opened = await open(`postgres://${user}@/${name}?host=${encodeURIComponent(String(host))}&port=${port}`);
  expect((await opened.db.execute(sql`SELECT current_database() AS name`)).rows).toEqual([{ name }]);
  await opened.close();
  await database.close();
});

test('a database in another encoding is refused', async () => {
  const { default: pg } = await import('pg');
  const client = new pg.Client(server.administration);
  await client.connect();
  await client.query(
    "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' OWNER ops_center",
  );
  await client.end();
  const url = new URL(address);
  url.pathname = '/latin';
  await expect(open(url.href)).rejects.toMatchObject({
    code: 'database.unavailable',
    message: expect.stringContaining('LATIN1'),
  });
});

test('the commands use it too', async () => {
  const env = { DATABASE_URL: address };
  const data = path.join(folder, 'commands');
  expect(await runCommand(['migrate', '--data', data], env)).toMatchObject({
    code: 0,
    stdout: 'up to date\n',
    stderr: '',
  });
  const made = await runCommand(['admin', 'create-user', '--data', data, '--email', 'x@y.z', '--org', 'other'], env);
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ocp_\w{36}\n$/), stderr: '' });
  const url = new URL(address);
  url.password = 'hunter2';
  const refused = await runCommand(['migrate', '--data', data], { DATABASE_URL: url.href });
  expect(refused).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^ops-center-registry: database.unavailable: [^\n]*\n$/),
  });
  expect(refused.stderr).not.toContain('hunter2');
});
