import { rm } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { withMutex } from '../io/folder-mutex.js';
import { lockFilePath, readLockFile, writeLockFile } from '../io/lock-file.js';
import {
  hasLeftovers,
  makeAside,
  pluginsFolder,
  removeLeftovers,
  swapPlugins,
  type InstalledTrees,
} from '../io/plugins-folder.js';
import type { Fetched } from './fetch.js';
import type { Lock, LockedPlugin } from './lock.js';
import { permissionsOf } from './release.js';

/**
 * Puts verified plugins in their places and then writes the lock file; all of it, or none.
 * One process at a time: the lock file is read again, so that what another one installed stays in it.
 */
export async function applyFetched(work: {
  readonly dir: string;
  /** The lock that the plan was made from. */
  readonly lock: Lock;
  readonly fetched: readonly Fetched[];
  /** Plugins whose files are in their place already. */
  readonly inPlace: ReadonlySet<string>;
  /** The folder of the unpacked plugins. */
  readonly fresh: string;
  /** What was asked for, by plugin. */
  readonly requests: Requests;
  /** The lock file must not change. */
  readonly frozen: boolean;
}): Promise<void> {
  const { dir, lock, fetched, inPlace, fresh, requests, frozen } = work;
  await withMutex(mutexPath(dir), async () => {
    const current = await readLockFile(dir);
    const due = fetched.filter((one) => !isDone(one, current, lock, lockFilePath(dir)));
    if (due.length === 0) return;
    const entries = due.map((one) => [one.release.slug, lockEntry(one, current, requests)] as const);
    const next = withRequests(new Map([...current, ...entries]), requests);
    const commit = (): Promise<void> => (frozen ? Promise.resolve() : writeLockFile(dir, next));
    const swaps = due
      .filter(({ release }) => !inPlace.has(release.slug))
      .map(({ release: { slug } }) => ({ slug, fresh: path.join(fresh, slug) }));
    const aside = await makeAside(dir);
    await swapPlugins(dir, swaps, aside, commit);
    await rm(aside, { recursive: true, force: true });
    await removeLeftovers(dir, treesOf(frozen ? current : next));
  });
}

/** Range that was asked for, by plugin. */
export type Requests = ReadonlyMap<string, string>;

function withRequests(lock: Lock, requests: Requests): Lock {
  return new Map(
    [...lock].map(([slug, entry]) => [slug, { ...entry, requested: requests.get(slug) ?? entry.requested }]),
  );
}

/** Changes entries of the lock file alone, while nobody else does. */
export async function changeLock(dir: string, change: (lock: Lock) => Lock): Promise<void> {
  await withMutex(mutexPath(dir), async () => writeLockFile(dir, change(await readLockFile(dir))));
}

/** Remembers what was asked for of plugins that stay as they are. */
export async function recordRequests(dir: string, requests: Requests, lock: Lock): Promise<void> {
  const isNews = [...requests].some(([slug, range]) => lock.has(slug) && lock.get(slug)?.requested !== range);
  if (isNews) await changeLock(dir, (current) => withRequests(current, requests));
}

/**
 * Takes plugins away and their entries out of the lock file; all of them, or none. `check` sees the lock file as it
 * is while nobody else changes it, and throws when they must stay.
 */
export async function removePlugins(dir: string, check: (lock: Lock) => readonly string[]): Promise<readonly string[]> {
  return withMutex(mutexPath(dir), async () => {
    const current = await readLockFile(dir);
    const slugs = check(current);
    const left = new Map([...current].filter(([slug]) => !slugs.includes(slug)));
    const aside = await makeAside(dir);
    await swapPlugins(
      dir,
      slugs.map((slug) => ({ slug, fresh: undefined })),
      aside,
      () => writeLockFile(dir, left),
    );
    await rm(aside, { recursive: true, force: true });
    await removeLeftovers(dir, treesOf(left));
    return slugs;
  });
}

function mutexPath(dir: string): string {
  return path.join(pluginsFolder(dir), '.ops-center-busy');
}

/** Whether another process has installed the same bytes since the plan was made; refuses when it was others. */
function isDone({ release: { slug, sha256 } }: Fetched, current: Lock, planned: Lock, where: string): boolean {
  const now = current.get(slug);
  if (JSON.stringify(now) === JSON.stringify(planned.get(slug))) return false;
  if (now?.sha256 === sha256) return true;
  throw new OpsError('file.exists', `another ops-center changed ${slug} in the meantime`, {
    where,
    hint: 'Run the command again.',
  });
}

/**
 * Tidies up after killed processes, before anything is planned; that is worth neither waiting nor failing.
 * A process that is at work now tidies up itself.
 */
export async function sweepLeftovers(dir: string): Promise<void> {
  try {
    if (!(await hasLeftovers(dir))) return;
    await withMutex(mutexPath(dir), async () => removeLeftovers(dir, treesOf(await readLockFile(dir))), 0);
  } catch (error) {
    if (!(error instanceof OpsError) && systemFailure(error) === undefined) throw error;
  }
}

function treesOf(lock: Lock): InstalledTrees {
  return new Map([...lock].map(([slug, { treeDigest }]) => [slug, treeDigest]));
}

function lockEntry({ release, manifest, keyId, keys }: Fetched, current: Lock, requests: Requests): LockedPlugin {
  const { slug, version, sha256, size, treeDigest, publisher } = release;
  const before = current.get(slug);
  const ranges = (optional: boolean): Record<string, string> =>
    Object.fromEntries(
      release.dependencies
        .filter((need) => need.optional === optional)
        .map((need) => [need.slug, need.range] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    version,
    requested: requests.get(slug) ?? before?.requested ?? null,
    status: before?.status ?? 'installed',
    sha256,
    size,
    treeDigest,
    registry: release.source === 'file' ? null : release.registry,
    publisher,
    permissions: permissionsOf(manifest).sort(),
    dependencies: ranges(false),
    optionalDependencies: ranges(true),
    signedBy: keyId,
    keys,
  };
}
