import { rm } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { withMutex } from '../io/folder-mutex.js';
import { lockFilePath, readLockFile, writeLockFile } from '../io/lock-file.js';
import { hasLeftovers, makeAside, pluginsFolder, removeLeftovers, swapPlugins } from '../io/plugins-folder.js';
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
  /** As the registry calls itself. */
  readonly registry: string | undefined;
}): Promise<void> {
  const { dir, lock, fetched, inPlace, fresh, registry } = work;
  await withMutex(mutexPath(dir), async () => {
    const current = await readLockFile(dir);
    const due = fetched.filter((one) => !isDone(one, current, lock, lockFilePath(dir)));
    if (due.length === 0) return;
    const entries = due.map((one) => [one.release.slug, lockEntry(one, registry)] as const);
    const swaps = due
      .filter(({ release }) => !inPlace.has(release.slug))
      .map(({ release: { slug } }) => ({ slug, fresh: path.join(fresh, slug) }));
    const aside = await makeAside(dir);
    await swapPlugins(dir, swaps, aside, () => writeLockFile(dir, new Map([...current, ...entries])));
    await rm(aside, { recursive: true, force: true });
    await removeLeftovers(dir);
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

/** Removes what killed processes have left; when nothing is installed, that is worth neither waiting nor failing. */
export async function sweepLeftovers(dir: string): Promise<void> {
  try {
    if (await hasLeftovers(dir)) await withMutex(mutexPath(dir), () => removeLeftovers(dir), 0);
  } catch (error) {
    if (!(error instanceof OpsError) && systemFailure(error) === undefined) throw error;
  }
}

function lockEntry({ release, manifest, keys }: Fetched, registry: string | undefined): LockedPlugin {
  const { version, sha256, size, treeDigest, publisher } = release;
  return {
    version,
    sha256,
    size,
    treeDigest,
    registry: release.source === 'file' ? null : (registry ?? null),
    publisher,
    permissions: permissionsOf(manifest).sort(),
    dependencies: Object.fromEntries(release.dependencies.map(({ slug, range }) => [slug, range])),
    keys,
  };
}
