import { randomBytes } from 'node:crypto';
import pg, { type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { type Database, databaseOn } from '../database.js';

export interface TestDatabase {
  readonly db: Database;
  readonly connection: ClientConfig;
  close(): Promise<void>;
}

/** Changes the way to a database, to stand in it. */
export type Detour = (own: ClientConfig) => Promise<ClientConfig>;

/** A database of its own for a test file: a copy of the migrated template (or an empty one). `close` drops it. */
export async function createTestDatabase(
  template = 'registry_template',
  detour: Detour = async (own) => own,
): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const connection = await detour({ ...server, database: name });
  const pool = new pg.Pool({ ...connection, max: 10 });
  pool.on('error', () => undefined);
  return {
    db: databaseOn(pool),
    connection,
    close: async () => {
      await pool.end();
      await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(server: ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
