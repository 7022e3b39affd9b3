import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../postgres/embedded.js';
import { migrate } from '../postgres/migrate.js';
import { buildPrograms } from './build-program.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the programs that `build-program.ts` names. */
    registryPrograms: string;
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
  const programs = await mkdtemp(path.join(tmpdir(), 'registry-programs-'));
  await buildPrograms(programs);
  project.provide('registryPrograms', programs);
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
