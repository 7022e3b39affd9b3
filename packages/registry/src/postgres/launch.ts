import { spawn } from 'node:child_process';
import { chmod, stat } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { ifThere } from './files.js';

/** How to run a PostgreSQL program so that it does not see itself as root, which it refuses to be. */
export interface Launch {
  /** Words before the program. */
  readonly prefix: readonly string[];
  /** User that owns the data directory; undefined: the one we are. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

export interface LaunchQuestion {
  /** Folder of the registry. */
  readonly dataDirectory: string;
  /** Folder inside it that belongs to PostgreSQL; may not exist yet. */
  readonly postgresDirectory: string;
  /** Programs that must be reachable. */
  readonly program: string;
  /** User id of this process; undefined on Windows. */
  readonly uid: number | undefined;
  /** Set to false where user namespaces must not be used. */
  readonly userNamespace?: boolean;
}

const PLAIN: Launch = { prefix: [] };
const NOBODY = { uid: 65_534, gid: 65_534 };
const UNSHARE = ['/usr/bin/unshare', '/bin/unshare'];
// `initdb` wants an account for its user, and every system has one for nobody.
const UNSHARE_ARGUMENTS = ['--user', `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`];

/**
 * Decides how PostgreSQL is started. Not root: plainly. Root: in a user namespace that maps root to an ordinary user,
 * where data and programs may stay closed to everyone else; where namespaces are shut, as `nobody`.
 * @throws OpsError `database.unavailable` when neither can work.
 */
export async function planLaunch(question: LaunchQuestion): Promise<Launch> {
  if (question.uid !== 0) return PLAIN;
  const existing = await ifThere(stat(question.postgresDirectory));
  // Made by another user before: PostgreSQL insists on the same owner.
  if (existing !== undefined && existing.uid !== 0) {
    return { prefix: [], owner: { uid: existing.uid, gid: existing.gid } };
  }
  const unshare = question.userNamespace === false ? undefined : await findUnshare();
  if (unshare !== undefined) return { prefix: [unshare, ...UNSHARE_ARGUMENTS, '--'] };
  if (existing !== undefined) {
    throw new OpsError(
      'database.unavailable',
      'PostgreSQL does not run as root, user namespaces are closed here, and root owns its data',
      {
        where: question.postgresDirectory,
        hint: `Run the registry as another user after chown -R USER ${question.dataDirectory}, or set DATABASE_URL.`,
      },
    );
  }
  await openForNobody(question);
  return { prefix: [], owner: NOBODY };
}

/** Applies a launch to a command line. */
export function launchCommand(launch: Launch, program: string, args: readonly string[]): [string, string[]] {
  const [command, ...rest] = [...launch.prefix, program, ...args];
  return [command ?? program, rest];
}

async function findUnshare(): Promise<string | undefined> {
  for (const candidate of UNSHARE) {
    if (await succeeds(candidate, [...UNSHARE_ARGUMENTS, '--', '/bin/true'])) return candidate;
  }
  return undefined;
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', env: {} });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function openForNobody(question: LaunchQuestion): Promise<void> {
  // Our own folder may be passed through; each folder in it stays closed.
  const own = await stat(question.dataDirectory);
  await chmod(question.dataDirectory, (own.mode & 0o7777) | 0o011);
  const closed =
    (await findClosedFolder(path.dirname(question.dataDirectory))) ??
    (await findClosedFolder(path.dirname(question.program)));
  if (closed === undefined) return;
  throw new OpsError(
    'database.unavailable',
    'PostgreSQL does not run as root, user namespaces are closed here, and the user nobody cannot reach its files',
    {
      where: closed,
      hint: `Run the registry as another user, let others pass through ${closed} (chmod o+x), or set DATABASE_URL.`,
    },
  );
}

async function findClosedFolder(folder: string): Promise<string | undefined> {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (((await stat(current)).mode & 0o001) === 0) return current;
    if (current === path.dirname(current)) return undefined;
  }
}
