import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { PostgresBinaries } from './binaries.js';
import { ifThere, removeLeftovers, systemErrorCode, temporaryPrefix } from './files.js';
import { type Launch, launchCommand } from './launch.js';

/** Where the parts of an embedded PostgreSQL are, below the registry's data directory. */
export interface Layout {
  /** `DIR/postgres`, closed to others: who can enter it can reach the database. */
  readonly root: string;
  readonly data: string;
  readonly libraries: string;
  readonly log: string;
  readonly passwordFile: string;
}

export type Transport = 'socket' | 'loopback';

/** Everything a step of the embedded server needs to know. */
export interface EmbeddedContext {
  readonly layout: Layout;
  readonly binaries: PostgresBinaries;
  readonly launch: Launch;
  readonly transport: Transport;
  /** Environment of the programs. */
  readonly env: Readonly<Record<string, string>>;
  now(): Date;
}

/** The superuser; only setting up and administration of the server itself use it. */
export const SUPERUSER = 'postgres';

export function layoutOf(dataDirectory: string): Layout {
  const root = path.join(path.resolve(dataDirectory), 'postgres');
  return {
    root,
    data: path.join(root, 'data'),
    libraries: path.join(root, 'lib'),
    log: path.join(root, 'postgres.log'),
    passwordFile: path.join(root, 'password'),
  };
}

/** Makes the folders around the data; harmless when they are there. */
export async function prepareRoot(context: EmbeddedContext): Promise<void> {
  const { layout, launch } = context;
  try {
    await makeOwnFolder(layout.root, launch);
    await removeLeftovers(layout.root, 'init', context.now());
    await removeLeftovers(layout.root, 'start', context.now());
    await linkLibraries(context);
  } catch (error) {
    throw fileFailure('the folder of the built-in PostgreSQL cannot be prepared', layout.root, error);
  }
}

/**
 * Makes the database cluster unless there is one. Two at once are safe: each makes its own aside, the first to rename
 * it into place wins; one that is killed half-way leaves only a folder that a later start removes.
 * @throws OpsError `database.unavailable` when the data was made by another major version, or initdb fails.
 */
export async function ensureCluster(context: EmbeddedContext): Promise<void> {
  const { layout, binaries } = context;
  const version = await ifThere(readFile(path.join(layout.data, 'PG_VERSION'), 'utf8'));
  if (version !== undefined) {
    if (Number.parseInt(version, 10) === binaries.major) return;
    throw new OpsError(
      'database.unavailable',
      `the data was made by PostgreSQL ${version.trim()}, this registry brings PostgreSQL ${binaries.major}`,
      {
        where: layout.data,
        hint: 'Run the registry version that made it, or move the data to a PostgreSQL server and set DATABASE_URL.',
      },
    );
  }
  const aside = await mkdtemp(path.join(layout.root, temporaryPrefix('init')));
  try {
    if (context.launch.owner !== undefined) await chown(aside, context.launch.owner.uid, context.launch.owner.gid);
    await runInitdb(context, aside);
    await rename(path.join(aside, 'data'), layout.data);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM') throw error;
    // Another process put its cluster there first.
    if ((await ifThere(readFile(path.join(layout.data, 'PG_VERSION')))) === undefined) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The password for connections over loopback; made once, before the cluster. */
export async function ensurePassword(context: EmbeddedContext): Promise<string | undefined> {
  if (context.transport === 'socket') return undefined;
  const { passwordFile } = context.layout;
  const fresh = `${passwordFile}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(fresh, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  try {
    const { owner } = context.launch;
    if (owner !== undefined) await chown(fresh, owner.uid, owner.gid);
    await link(fresh, passwordFile);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(fresh, { force: true });
  }
  return await readFile(passwordFile, 'utf8');
}

/** Environment for the programs: nothing of ours but what the system needs, and where the libraries are. */
export function programEnvironment(context: EmbeddedContext): Record<string, string> {
  const env: Record<string, string> = { ...context.env, LC_ALL: 'C', TZ: 'UTC' };
  if (context.binaries.missingLinks.length === 0) return env;
  const name = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  // A library found through a link looks for others beside the link, so the real folder must be named too.
  return { ...env, [name]: [context.layout.libraries, context.binaries.libraryFolder].join(path.delimiter) };
}

/** A folder only its owner may enter, for the user that PostgreSQL runs as. The database trusts who can enter it. */
export async function makeOwnFolder(folder: string, launch: Launch): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
    if (launch.owner !== undefined) await chown(folder, launch.owner.uid, launch.owner.gid);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    const facts = await lstat(folder);
    if (!facts.isDirectory())
      throw new OpsError('database.unavailable', 'this must be a folder', { where: folder, cause: error });
    if ((facts.mode & 0o077) !== 0 && process.platform !== 'win32') await chmod(folder, 0o700);
  }
}

async function linkLibraries(context: EmbeddedContext): Promise<void> {
  const { missingLinks } = context.binaries;
  if (missingLinks.length === 0) return;
  await makeOwnFolder(context.layout.libraries, context.launch);
  for (const link of missingLinks) {
    const place = path.join(context.layout.libraries, link.name);
    if ((await ifThere(readlink(place))) === link.target) continue;
    // Renamed into place, so that a server that starts beside us never finds a library missing.
    const fresh = `${place}.${process.pid}.${randomBytes(4).toString('hex')}`;
    await symlink(link.target, fresh);
    await rename(fresh, place);
  }
}

const NO_ACCOUNT =
  'PostgreSQL wants an account for the user that runs it: run the registry as one that `getent passwd` knows (for DynamicUser of systemd install libnss-systemd), or set DATABASE_URL.';

async function runInitdb(context: EmbeddedContext, aside: string): Promise<void> {
  const password = await ensurePassword(context);
  const { owner } = context.launch;
  const args = [
    `--pgdata=${path.join(aside, 'data')}`,
    `--username=${SUPERUSER}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // A socket is guarded by its 0700 folder; a port is open to every local user and asks for the password.
    ...(password === undefined
      ? ['--auth-local=trust', '--auth-host=reject']
      : ['--auth-local=reject', '--auth-host=scram-sha-256', `--pwfile=${context.layout.passwordFile}`]),
  ];
  const [command, words] = launchCommand(context.launch, context.binaries.initdb, args);
  const { code, output } = await run(command, words, { env: programEnvironment(context), cwd: aside, ...owner });
  if (code === 0) return;
  if (output.includes('No space left on device')) {
    throw new OpsError('registry.storage_full', 'there is no room to set up the built-in PostgreSQL', {
      where: context.layout.root,
    });
  }
  throw new OpsError('database.unavailable', `the built-in PostgreSQL could not be set up: ${lastLines(output)}`, {
    where: context.layout.root,
    ...(output.includes('user does not exist') && { hint: NO_ACCOUNT }),
  });
}

function run(
  command: string,
  args: readonly string[],
  options: { env: Record<string, string>; cwd: string; uid?: number; gid?: number },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output = `${output}${text}`.slice(-4000)));
    child.on('error', (error) =>
      reject(fileFailure('a program of the built-in PostgreSQL cannot be run', command, error)),
    );
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The part of a program's output that says why it gave up. */
export function lastLines(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /error|fatal|could not|cannot/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(-3).join(' ').slice(0, 1000) || 'it said nothing';
}

/** Turns a system error about the database's files into a failure with a name. */
export function fileFailure(message: string, where: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  if (error instanceof OpsError || code === undefined) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new OpsError('registry.storage_full', `${message}: the disk is full`, { where, cause: error });
  }
  return new OpsError('database.unavailable', `${message} (${code})`, { where, cause: error });
}
