import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { type EmbeddedContext, fileFailure, lastLines, makeOwnFolder, programEnvironment } from './data-directory.js';
import { ifThere, systemErrorCode, temporaryPrefix } from './files.js';
import { launchCommand } from './launch.js';
import { takeSocketFolder } from './socket-folder.js';

/** Where a running server listens, as it says itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  /** Seconds since 1970; tells two servers of one pid apart. */
  readonly startedAt: number;
  /** Folder of the unix socket, or the loopback address. */
  readonly host: string;
  readonly port: number;
}

/** A server process that we started and that has not been reached yet. */
export interface Starting {
  /** Settles when the process ended, with what it said. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** The server answers: its output goes to the log from now on, and it outlives us. */
  settle(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const SOCKET_PORT = 5432;
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`;
/** `sun_path` holds 108 bytes on Linux and 104 elsewhere, with a NUL at the end. */
const SOCKET_PATH_BYTES = 103;
const STOP_TIMEOUT_MS = 60_000;
const STOP_PAUSE_MS = 20;
/** A server fills its lock file at once; one that stays empty is dead. */
const EMPTY_LOCK_MS = 10_000;

/** Memory and processes for a registry on a small machine; durability is PostgreSQL's default and is not traded away. */
const SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // Taken when it is filled: a small registry never does.
  shared_buffers: '128MB',
  max_connections: '60',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  max_wal_senders: '0',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '1',
  autovacuum_worker_slots: '1',
  io_method: 'sync',
  jit: 'off',
  // Pages come from memory or a solid-state disk.
  random_page_cost: '1.1',
  work_mem: '8MB',
  maintenance_work_mem: '32MB',
  log_timezone: 'UTC',
  timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  // Statements hold what users typed; errors are told to the client, which logs them without values.
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
};

/** What `postmaster.pid` says; undefined when there is none, or it is half-written. */
export async function readPostmaster(context: EmbeddedContext): Promise<Postmaster | undefined> {
  const text = await ifThere(readFile(path.join(context.layout.data, 'postmaster.pid'), 'utf8'));
  if (text === undefined) return undefined;
  const [pid, , startedAt, port, socketFolder] = text.split('\n');
  const host = context.transport === 'socket' ? (socketFolder ?? '').trim() : LOOPBACK;
  const found = { pid: Number(pid), startedAt: Number(startedAt), host, port: Number(port) };
  if (!Number.isSafeInteger(found.pid) || found.pid <= 0 || !(found.port > 0) || host === '') return undefined;
  return found;
}

/**
 * Starts a server on the cluster, in a session of its own so that Ctrl-C at our terminal does not reach it.
 * When another one has the data already, the process ends by itself; the caller then connects to that one.
 */
export async function startPostmaster(context: EmbeddedContext): Promise<Starting> {
  const { layout } = context;
  const listen =
    context.transport === 'socket'
      ? { listen_addresses: '', unix_socket_directories: await socketFolder(context), port: String(SOCKET_PORT) }
      : { listen_addresses: LOOPBACK, unix_socket_directories: '', port: String(await loopbackPort(context)) };
  const settings = Object.entries({ ...SETTINGS, ...listen, unix_socket_permissions: '0700' });
  const args = ['-D', layout.data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const [command, words] = launchCommand(context.launch, context.binaries.postgres, args);
  const output = path.join(layout.root, `${temporaryPrefix('start')}${randomBytes(4).toString('hex')}.log`);
  const file = await open(output, 'wx', 0o600).catch((error: unknown) => {
    throw fileFailure('the log of the built-in PostgreSQL cannot be written', output, error);
  });
  let over = false;
  const child = spawn(command, words, {
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    cwd: layout.root,
    env: programEnvironment(context),
    windowsHide: true,
    ...context.launch.owner,
  });
  const ended = new Promise<string>((resolve, reject) => {
    const finish = async (failure?: Error): Promise<void> => {
      over = true;
      const text = (await ifThere(readFile(output, 'utf8'))) ?? '';
      await rm(output, { force: true });
      if (failure === undefined) resolve(text);
      else reject(fileFailure('the built-in PostgreSQL cannot be run', command, failure));
    };
    child.once('error', (error) => void finish(error));
    child.once('exit', () => void finish());
  });
  // Nobody may be waiting for it when the server ends much later.
  ended.catch(() => undefined);
  await file.close();
  return {
    ended,
    hasEnded: () => over,
    settle: async () => {
      child.removeAllListeners('exit');
      child.unref();
      // Keeps what the run before last words said; Windows does not rename open files, and keeps the name.
      await rename(layout.log, `${layout.log}.1`).catch(() => undefined);
      await rename(output, layout.log).catch(() => undefined);
    },
  };
}

/** Tells whether a start failed because another server has the data, or had it and was killed. */
export function saysAlreadyRunning(output: string): boolean {
  return /lock file "[^"]*" (already exists|is empty)/.test(output);
}

/** The failure that a server's last words stand for. */
export function startFailure(context: EmbeddedContext, output: string): OpsError {
  if (output.includes('No space left on device')) {
    return new OpsError('registry.storage_full', 'there is no room for the built-in PostgreSQL to start', {
      where: context.layout.root,
    });
  }
  return new OpsError('database.unavailable', `the built-in PostgreSQL does not start: ${lastLines(output)}`, {
    where: context.layout.root,
  });
}

/**
 * Tells whether a process is the server of this data directory. After a crash the pid in `postmaster.pid` may belong to
 * anything; with a shared volume it may be of another container. Undefined: this system cannot tell.
 */
export async function isOurs(context: EmbeddedContext, pid: number): Promise<boolean | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(context.layout.data));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ESRCH') return false;
    if (code === 'EACCES' || code === 'EPERM') return undefined;
    throw error;
  }
}

/**
 * Removes the lock files of a server that is not there any more, which a start would stumble over: their pid belongs
 * to another process now, or they are empty because the disk was full. Keeps what is not certain.
 */
export async function removeStaleLocks(context: EmbeddedContext): Promise<void> {
  const locks = [path.join(context.layout.data, 'postmaster.pid')];
  if (context.transport === 'socket') locks.push(path.join(await socketFolder(context), `${SOCKET_NAME}.lock`));
  for (const lock of locks) {
    const before = await ifThere(readFile(lock, 'utf8'));
    if (before === undefined || !(await isStale(context, lock, before))) continue;
    // Unless somebody else began to start meanwhile.
    if ((await ifThere(readFile(lock, 'utf8'))) === before) await rm(lock, { force: true });
  }
}

async function isStale(context: EmbeddedContext, lock: string, text: string): Promise<boolean> {
  const facts = await ifThere(stat(lock));
  if (text === '') return facts !== undefined && context.now().getTime() - facts.mtimeMs > EMPTY_LOCK_MS;
  const pid = Number(text.split('\n')[0]);
  return Number.isSafeInteger(pid) && pid > 0 && (await isOurs(context, pid)) === false;
}

/**
 * Shuts the server down (fast: clients are cut off, all that was committed is kept) and waits until it is gone.
 * Not by `pg_ctl stop -w`: that waits for the lock file, which may be the next server's already.
 */
export async function stopPostmaster(context: EmbeddedContext, postmaster: Postmaster): Promise<void> {
  if ((await isOurs(context, postmaster.pid)) === false) return;
  await askToStop(context, postmaster.pid);
  const deadline = performance.now() + STOP_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const current = await readPostmaster(context);
    const gone = current?.pid !== postmaster.pid || current.startedAt !== postmaster.startedAt;
    if (gone && (await isOurs(context, postmaster.pid)) !== true) return;
    await delay(STOP_PAUSE_MS);
  }
}

async function askToStop(context: EmbeddedContext, pid: number): Promise<void> {
  if (process.platform !== 'win32') {
    process.kill(pid, 'SIGINT');
    return;
  }
  // Windows has no signals; the server listens on a pipe that pg_ctl knows.
  const args = ['stop', '-D', context.layout.data, '-m', 'fast', '-W', '-s'];
  const [command, words] = launchCommand(context.launch, context.binaries.pgCtl, args);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'ignore', env: programEnvironment(context), windowsHide: true });
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

/** A folder for the socket: below the data, or a short one under the system's temporary folder when that is too long. */
async function socketFolder(context: EmbeddedContext): Promise<string> {
  const beside = path.join(context.layout.root, 'run');
  const socket = path.join(beside, SOCKET_NAME);
  if (Buffer.byteLength(socket) <= SOCKET_PATH_BYTES && !beside.includes(',')) {
    await makeOwnFolder(beside, context.launch);
    return beside;
  }
  const note = path.join(context.layout.root, 'socket-folder');
  const remembered = await ifThere(readFile(note, 'utf8'));
  if (remembered !== undefined && (await takeSocketFolder(context, remembered))) return remembered;
  const fresh = await mkdtemp(path.join(tmpdir(), 'ocr-'));
  if (context.launch.owner !== undefined) await chown(fresh, context.launch.owner.uid, context.launch.owner.gid);
  await writeFile(`${note}.${process.pid}`, fresh, { mode: 0o600 });
  await rename(`${note}.${process.pid}`, note);
  return fresh;
}

async function loopbackPort(context: EmbeddedContext): Promise<number> {
  const note = path.join(context.layout.root, 'port');
  const remembered = Number((await ifThere(readFile(note, 'utf8'))) ?? 0);
  const port = (await listenOnce(remembered)) ?? (await listenOnce(0));
  if (port === undefined)
    throw new OpsError('database.unavailable', 'there is no free port on 127.0.0.1 for the built-in PostgreSQL');
  await writeFile(note, String(port), { mode: 0o600 });
  return port;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, LOOPBACK, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
