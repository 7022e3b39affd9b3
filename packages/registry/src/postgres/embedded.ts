import { setTimeout as delay } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';
import pg, { type ClientConfig } from 'pg';
import { findBinaries } from './binaries.js';
import {
  type EmbeddedContext,
  ensureCluster,
  ensurePassword,
  fileFailure,
  layoutOf,
  prepareRoot,
  SUPERUSER,
  type Transport,
} from './data-directory.js';
import { planLaunch } from './launch.js';
import {
  type Postmaster,
  readPostmaster,
  removeStaleLocks,
  saysAlreadyRunning,
  startFailure,
  startPostmaster,
  type Starting,
  stopPostmaster,
} from './postmaster.js';
import { isOwnFolder } from './socket-folder.js';
import { DATABASE, ensureDatabase, ROLE } from './setup.js';

export interface EmbeddedOptions {
  /** Folder of the registry; it must exist. */
  readonly dataDirectory: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Environment the programs need of the system: `PATH`, on Windows `SystemRoot` and the like. */
  readonly env: Readonly<Record<string, string>>;
  now(): Date;
  /** What happened without being asked for: the server went away and is being brought back. */
  onEvent(event: 'server_lost' | 'server_back' | 'server_unreachable', facts: Readonly<Record<string, unknown>>): void;
  /** Default: a unix socket, on Windows loopback with a password. */
  readonly transport?: Transport;
  /** Milliseconds to wait until the server answers, which after a crash includes recovery. Default 60,000. */
  readonly startTimeoutMs?: number;
  /** Set to false where user namespaces must not be used. */
  readonly userNamespace?: boolean;
}

export interface EmbeddedServer {
  /** How to reach the registry's database, as the role that owns it. */
  readonly connection: ClientConfig;
  /** How to reach the server as its superuser, for administration. */
  readonly administration: ClientConfig;
  /** Says goodbye; the last one to do so stops the server. */
  close(): Promise<void>;
}

/** Held shared by everyone who uses the server; whoever gets it alone may stop the server. */
const PRESENCE_LOCK = 7_205_759_401;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;
/** Connecting to a socket nobody listens on fails at once; this bounds a server that listens and does not answer. */
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Opens the PostgreSQL of a data directory, whoever runs it: connects to the server that is there, else makes the
 * cluster and starts one. The server belongs to nobody in particular: it lives as long as somebody is connected, so
 * `serve` and `admin` commands share it, and one that was left behind by a killed registry is taken over.
 * @throws OpsError `database.unavailable`, `registry.storage_full`.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const context = await makeContext(options);
  await prepareRoot(context);
  const password = await ensurePassword(context);
  const present = await enter(context, options, password);
  let guard = present.guard;
  try {
    await ensureDatabase(guard, password);
  } catch (error) {
    await leave(context, present.postmaster, guard);
    throw error;
  }

  const closing = new AbortController();
  let returning: Promise<void> | undefined;
  const watch = (client: pg.Client): void => {
    client.once('end', () => {
      if (closing.signal.aborted) return;
      options.onEvent('server_lost', {});
      returning = comeBack();
    });
  };
  // Without its connection a registry is not counted as present, and the server may be stopped under it.
  const comeBack = async (): Promise<void> => {
    for (let pause = FIRST_PAUSE_MS; !closing.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS * 10)) {
      try {
        const again = await enter(context, options, password);
        guard = again.guard;
        watch(guard);
        options.onEvent('server_back', {});
        return;
      } catch (error) {
        options.onEvent('server_unreachable', { err: error });
        await delay(pause, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  };
  watch(guard);

  const shared = { ...endpoint(present.postmaster), password, application_name: options.applicationName };
  return {
    connection: { ...shared, user: ROLE, database: DATABASE },
    administration: { ...shared, user: SUPERUSER, database: 'postgres' },
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await returning;
      const postmaster = await readPostmaster(context);
      await leave(context, postmaster, guard);
    },
  };
}

async function makeContext(options: EmbeddedOptions): Promise<EmbeddedContext> {
  const layout = layoutOf(options.dataDirectory);
  const binaries = findBinaries();
  const launch = await planLaunch({
    dataDirectory: options.dataDirectory,
    postgresDirectory: layout.root,
    program: binaries.postgres,
    uid: process.getuid?.(),
    ...(options.userNamespace === undefined ? {} : { userNamespace: options.userNamespace }),
  });
  const transport = options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket');
  return { layout, binaries, launch, transport, env: options.env, now: options.now };
}

function endpoint(postmaster: Postmaster): { host: string; port: number } {
  return { host: postmaster.host, port: postmaster.port };
}

interface Present {
  readonly guard: pg.Client;
  readonly postmaster: Postmaster;
}

/** Connects, starting a server when none answers, until the presence lock is held. */
async function enter(
  context: EmbeddedContext,
  options: EmbeddedOptions,
  password: string | undefined,
): Promise<Present> {
  const timeoutMs = options.startTimeoutMs ?? 60_000;
  const deadline = performance.now() + timeoutMs;
  let starting: Starting | undefined;
  let lastProblem: unknown;
  for (let pause = FIRST_PAUSE_MS; performance.now() < deadline; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const postmaster = await readPostmaster(context);
    const reachable = postmaster !== undefined && (await isTrusted(context, postmaster));
    const found = reachable ? await connect(postmaster, options, password) : 'nobody';
    if (found instanceof pg.Client && reachable) {
      await starting?.settle();
      return { guard: found, postmaster };
    }
    if (found instanceof Error) lastProblem = found;
    if (starting === undefined && found !== 'busy') {
      await ensureCluster(context);
      starting = await startPostmaster(context);
    } else if (starting?.hasEnded() === true) {
      const words = await starting.ended;
      starting = undefined;
      if (!saysAlreadyRunning(words)) throw startFailure(context, words);
      // Someone else is starting or stopping, or the lock is a dead one whose pid lives on in another process.
      await removeStaleLocks(context);
    }
    await delay(pause);
  }
  throw new OpsError(
    'database.unavailable',
    `the built-in PostgreSQL did not answer in ${timeoutMs / 1000} seconds; it may still be recovering from a crash`,
    { where: context.layout.root, hint: `Start again; ${context.layout.log} tells more.`, cause: lastProblem },
  );
}

/** `postmaster.pid` outlives a crash; the folder it names under the temporary folder may be somebody else's by now. */
async function isTrusted(context: EmbeddedContext, { host }: Postmaster): Promise<boolean> {
  return context.transport === 'loopback' || (await isOwnFolder(context, host));
}

/** A connection that holds the presence lock; `busy`: a server is there but starting or stopping; `nobody`: none. */
async function connect(
  postmaster: Postmaster,
  options: EmbeddedOptions,
  password: string | undefined,
): Promise<pg.Client | 'busy' | 'nobody'> {
  const client = new pg.Client({
    ...endpoint(postmaster),
    user: SUPERUSER,
    database: 'postgres',
    password,
    application_name: options.applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  // One that breaks while idle is dealt with by whoever watches for its end. Here it may break before it is asked anything.
  let broken: Error | undefined;
  client.on('error', (error) => (broken ??= error));
  try {
    await client.connect();
    // Waits while somebody holds it alone, who is about to stop the server; that then cuts this connection off.
    await client.query('SELECT pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    return verdictOn(broken ?? error);
  }
}

function verdictOn(error: unknown): 'busy' | 'nobody' {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  // 57P01 cut off by a shutdown, 57P02 by a crash, 57P03 starting up or shutting down, 53300 too many connections.
  if (code === '57P01' || code === '57P02' || code === '57P03' || code === '53300') return 'busy';
  if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'ENOTSOCK') return 'nobody';
  if (
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    (error instanceof Error && /terminated|timeout/i.test(error.message))
  )
    return 'busy';
  throw fileFailure('the built-in PostgreSQL refuses the connection', 'postgres', error);
}

/** Gives up the presence lock; whoever then gets it alone is the last and stops the server. */
async function leave(context: EmbeddedContext, postmaster: Postmaster | undefined, guard: pg.Client): Promise<void> {
  let last = false;
  try {
    await guard.query('SELECT pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
    const { rows } = await guard.query<{ alone: boolean; started_at: string }>(
      `SELECT pg_try_advisory_lock($1) AS alone,
              extract(epoch FROM pg_postmaster_start_time())::bigint::text AS started_at`,
      [PRESENCE_LOCK],
    );
    // The file must be about the server we talk to.
    last = rows[0]?.alone === true && Math.abs(Number(rows[0].started_at) - (postmaster?.startedAt ?? 0)) <= 2;
  } catch {
    // The server is gone already: nothing is left to stop.
  }
  if (last && postmaster !== undefined) await stopPostmaster(context, postmaster);
  await guard.end().catch(() => undefined);
}
