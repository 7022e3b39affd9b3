import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { migrate } from './migrate.js';

const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url));
let database: TestDatabase;
let folder: string;
const clients: pg.Client[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  database = await createTestDatabase('template0');
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
  await database.close();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client(database.connection);
  await client.connect();
  clients.push(client);
  return client;
}

async function copyOf(name: string): Promise<string> {
  const copy = path.join(folder, name);
  await cp(FOLDER, copy, { recursive: true });
  return copy;
}

test('three at once: one does the work, all end well', async () => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).map((name) => name.slice(0, -4));
  const results = await Promise.all([1, 2, 3].map(async () => await migrate(await connect())));
  expect(results.map((result) => result.applied.length).sort()).toEqual([0, 0, files.length]);
  expect(results.flatMap((result) => result.applied)).toEqual(files.sort());
});

test('a second run has nothing to do', async () => {
  const client = await connect();
  await migrate(client);
  expect(await migrate(client)).toEqual({ applied: [], unknown: [] });
});

test('a migration that fails leaves nothing of itself and what was before it', async () => {
  const client = await connect();
  const copy = await copyOf('broken');
  await writeFile(
    path.join(copy, '9000_broken.sql'),
    'CREATE TABLE half (x int);\n--> statement-breakpoint\nSELECT 1/0;',
  );
  await expect(migrate(client, { folder: copy })).rejects.toMatchObject({
    code: 'database.unavailable',
    where: '9000_broken',
    message: expect.stringContaining('division by zero'),
  });
  const { rows } = await client.query("SELECT to_regclass('half') AS half, to_regclass('plugins') IS NULL AS missing");
  expect(rows).toEqual([{ half: null, missing: false }]);
  await expect(migrate(client)).resolves.toEqual({ applied: [], unknown: [] });
});

test('an applied migration whose text changed is refused', async () => {
  const client = await connect();
  await migrate(client);
  const copy = await copyOf('changed');
  await writeFile(path.join(copy, '0000_ground.sql'), 'SELECT 1;');
  await expect(migrate(client, { folder: copy })).rejects.toMatchObject({
    code: 'database.unavailable',
    where: '0000_ground',
  });
});

test('line ends of another system do not change a migration', async () => {
  const client = await connect();
  const first = path.join(folder, 'unix');
  const second = path.join(folder, 'windows');
  await cp(FOLDER, first, { recursive: true });
  await cp(FOLDER, second, { recursive: true });
  await writeFile(path.join(first, '0009_ends.sql'), 'SELECT 1;\nSELECT 2;\n');
  await writeFile(path.join(second, '0009_ends.sql'), 'SELECT 1;\r\nSELECT 2;\r\n');
  await migrate(client, { folder: first });
  expect(await migrate(client, { folder: second })).toEqual({ applied: [], unknown: [] });
});

test('migrations of a newer program are told, not refused', async () => {
  const client = await connect();
  const copy = await copyOf('newer');
  await writeFile(path.join(copy, '9001_newer.sql'), 'CREATE TABLE of_tomorrow (x int);');
  await migrate(client, { folder: copy });
  expect(await migrate(client)).toEqual({ applied: [], unknown: ['9001_newer'] });
});
