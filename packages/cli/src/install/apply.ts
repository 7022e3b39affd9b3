import { rm } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { withMutex } from '../io/folder-mutex.js';
import { lockFilePath, readLockFile, writeLockFile } from '../io/lock-file.js';
import { makeAside, pluginsFolder, removeLeftovers, swapPlugins } from '../io/plugins-folder.js';
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
  await withMutex(path.join(pluginsFolder(dir), '.ops-center-busy'), async () => {
    const current = await readLockFile(dir);
    const changed = fetched.find(
      ({ release: { slug } }) => JSON.stringify(current.get(slug)) !== JSON.stringify(lock.get(slug)),
    );
    if (changed !== undefined) {
      throw new OpsError('file.exists', `another ops-center changed ${changed.release.slug} in the meantime`, {
        where: lockFilePath(dir),
        hint: 'Run the command again.',
      });
    }
    const entries = fetched.map((one) => [one.release.slug, lockEntry(one, registry)] as const);
    const swaps = fetched
      .filter(({ release }) => !inPlace.has(release.slug))
      .map(({ release: { slug } }) => ({ slug, fresh: path.join(fresh, slug) }));
    const aside = await makeAside(dir);
    await swapPlugins(dir, swaps, aside, () => writeLockFile(dir, new Map([...current, ...entries])));
    await rm(aside, { recursive: true, force: true });
    await removeLeftovers(dir);
  });
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
