import { OpsError } from '@ops-center/manifest-schema';
import pg, { type ClientConfig } from 'pg';
import type { Config } from '../config.js';
import { type Database, databaseOn } from '../database.js';
import { type EmbeddedServer, openEmbedded } from './embedded.js';
import { migrate, type Migrated } from './migrate.js';

export interface OpenedDatabase {
  readonly db: Database;
  readonly migrated: Migrated;
  /** For a connection beside the pool. */
  readonly connection: ClientConfig;
  readonly pool: pg.Pool;
  /** Closes every connection; the last user of a built-in server stops it. */
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  readonly config: Pick<Config, 'database' | 'dataDirectory' | 'systemEnv'>;
  readonly applicationName: string;
  /** Leave the schema as it is; without it, it is brought up to date. */
  readonly keepSchema?: true;
  now(): Date;
  /** Told of what happens on its own: an idle connection that breaks, a server that went away and came back. */
  onEvent(event: string, facts: Readonly<Record<string, unknown>>): void;
}

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_TIMEOUT_MS = 30_000;
/** Bounds a query that went wrong; nothing the registry asks takes a tenth of it. */
const STATEMENT_TIMEOUT_MS = 30_000;

/**
 * Opens the database that the configuration names, at the schema of this program.
 * @throws OpsError `database.unavailable` when it cannot be started, reached or used; `config.invalid` when its address
 *   names files that cannot be read; `registry.storage_full`.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  const { database } = options.config;
  let server: EmbeddedServer | undefined;
  let connection: ClientConfig;
  if (database.kind === 'embedded') {
    server = await openEmbedded({
      dataDirectory: options.config.dataDirectory,
      applicationName: options.applicationName,
      env: options.config.systemEnv,
      now: options.now,
      onEvent: options.onEvent,
    });
    connection = server.connection;
  } else {
    connection = { connectionString: database.url, application_name: options.applicationName };
  }
  try {
    const migrated = await prepare(connection, options.keepSchema === true);
    const pool = new pg.Pool({
      ...connection,
      max: database.poolSize,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
      keepAlive: true,
    });
    // Without a listener a broken idle connection would end the process.
    pool.on('error', (error) => options.onEvent('database_connection_lost', { err: error }));
    return {
      db: databaseOn(pool),
      migrated,
      connection,
      pool,
      close: async () => {
        await pool.end();
        await server?.close();
      },
    };
  } catch (error) {
    await server?.close();
    throw error;
  }
}

/** Checks that the server will do, and brings its schema up to date. */
async function prepare(connection: ClientConfig, keepSchema: boolean): Promise<Migrated> {
  const client = makeClient(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await checkServer(client);
    return keepSchema ? { applied: [], unknown: [] } : await migrate(client);
  } catch (error) {
    throw connectionFailure(client, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Reads the address, and the files it names. */
function makeClient(connection: ClientConfig): pg.Client {
  try {
    return new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  } catch (error) {
    // Anything thrown here is about the address: the built-in server's has no files and nothing to parse.
    if (connection.connectionString === undefined || !(error instanceof Error)) throw error;
    // Its words, and it as a cause, could repeat the address and the password in it.
    const { code, path } = error as NodeJS.ErrnoException;
    const isFile = code !== undefined && path !== undefined;
    throw new OpsError(
      'config.invalid',
      `DATABASE_URL cannot be used: ${isFile ? `a file it names cannot be read (${code})` : 'it cannot be understood'}`,
      {
        ...(isFile ? { where: path } : {}),
        hint: isFile
          ? 'Correct sslrootcert, sslcert or sslkey in it.'
          : 'Write it like postgres://user:password@host:5432/name.',
      },
    );
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string; standby: boolean }>(
    `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
            pg_is_in_recovery() AS standby`,
  );
  const { version, encoding, standby } = rows[0] ?? { version: '0', encoding: '', standby: false };
  const major = Math.floor(Number(version) / 10_000);
  const refuse = (message: string, hint: string): never => {
    throw new OpsError('database.unavailable', message, { where: addressOf(client), hint });
  };
  if (major < OLDEST_VERSION) {
    refuse(
      `the database server is PostgreSQL ${major}; the registry needs ${OLDEST_VERSION} or later`,
      'Upgrade it, or leave DATABASE_URL out.',
    );
  }
  if (encoding !== 'UTF8') refuse(`the database has the encoding ${encoding}`, 'Create it with ENCODING UTF8.');
  if (standby)
    refuse('the database server is a standby, which cannot be written to', 'Name the primary in DATABASE_URL.');
}

/** Names what went wrong without the password, which the address holds. */
function connectionFailure(client: pg.Client, error: unknown): unknown {
  if (error instanceof OpsError || !(error instanceof Error)) return error;
  const code = (error as { code?: unknown }).code;
  const reason =
    error instanceof AggregateError ? error.errors.map((one: Error) => one.message).join(', ') : error.message;
  const hints: Readonly<Record<string, string>> = {
    '28P01': 'Check the user and password in DATABASE_URL.',
    '28000': 'Check the user in DATABASE_URL and pg_hba.conf of the server.',
    '3D000': 'Create the database first: createdb.',
    '42501': 'The user needs the right to create tables in the schema public: it should own the database.',
  };
  const hint = typeof code === 'string' ? hints[code] : undefined;
  return new OpsError('database.unavailable', `the database cannot be used: ${reason}`, {
    where: addressOf(client),
    cause: error,
    ...(hint === undefined ? {} : { hint }),
  });
}

function addressOf(client: pg.Client): string {
  return `${client.host}:${client.port}/${client.database ?? ''}`;
}
