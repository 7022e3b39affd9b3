import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../postgres/embedded.js';
import { migrate } from '../postgres/migrate.js';
import { buildProgram } from './build-program.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The registry's program in one file. */
    registryProgram: string;
    /** Connection of the superuser of the server of this run. */
    databaseServer: { readonly host: string; readonly port: number; readonly user: string };
  }
}

/** Database that `CREATE DATABASE ... TEMPLATE` copies: migrated and empty. */
export const TEMPLATE = 'registry_template';

/** One PostgreSQL for the whole run, and one migrated database in it that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'registry-tests-'));
  const server = await openEmbedded({
    dataDirectory: folder,
    applicationName: 'registry-tests',
    env: {},
    now: () => new Date(),
    onEvent: (event) => process.stderr.write(`test database: ${event}\n`),
  });
  const administration = server.administration;
  await run(administration, async (client) => void (await client.query(`CREATE DATABASE ${TEMPLATE}`)));
  await run({ ...administration, database: TEMPLATE }, async (client) => void (await migrate(client)));
  project.provide('databaseServer', {
    host: String(administration.host),
    port: Number(administration.port),
    user: String(administration.user),
  });
  // Packages are looked for from where the file lies.
  const cache = path.join(import.meta.dirname, '../../node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const programs = await mkdtemp(path.join(cache, 'program-'));
  const program = path.join(programs, 'main.mjs');
  await buildProgram(program);
  project.provide('registryProgram', program);
  return async () => {
    await server.close();
    for (const one of [folder, programs]) await rm(one, { recursive: true, force: true });
  };
}

async function run(config: ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
