import path from 'node:path';
import type { Deps } from '../deps.js';
import { unusedIn } from '../install/dependents.js';
import { lockedDependencies, type PluginStatus } from '../install/lock.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { findPlugin, pluginsFolder } from '../io/plugins-folder.js';

export interface ListedPlugin {
  readonly slug: string;
  readonly version: string;
  readonly status: PluginStatus;
  /** The range that was asked for; null when it came along for another plugin. */
  readonly requested: string | null;
  readonly registry: string | null;
  readonly publisher: string | null;
  readonly signedBy: string;
  readonly path: string;
  /** Whether its folder is there with this version. Whether the files are those that were signed, `audit` tells. */
  readonly present: boolean;
  readonly permissions: readonly string[];
  readonly dependencies: readonly {
    readonly slug: string;
    readonly range: string;
    readonly optional: boolean;
    /** The version that is installed of it. */
    readonly version: string | null;
  }[];
  /** Nobody asked for it, and nothing needs it any more. */
  readonly unused: boolean;
}

export interface InstalledList {
  readonly dir: string;
  readonly lock: string;
  readonly plugins: readonly ListedPlugin[];
}

/** What is installed in a folder, by the lock file. */
export async function listInstalled(
  deps: Pick<Deps, 'cwd'>,
  request: { readonly dir?: string | undefined },
): Promise<InstalledList> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  const lock = await readLockFile(dir);
  const unused = unusedIn(lock);
  const plugins: ListedPlugin[] = [];
  for (const [slug, entry] of [...lock].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { version, status, requested, registry, publisher, signedBy, permissions } = entry;
    const presence = await findPlugin(dir, slug);
    plugins.push({
      slug,
      version,
      status,
      requested,
      registry,
      publisher,
      signedBy,
      path: path.join(pluginsFolder(dir), slug),
      present: presence.kind === 'plugin' && presence.version === version,
      permissions,
      dependencies: lockedDependencies(entry).map((need) => ({
        ...need,
        version: lock.get(need.slug)?.version ?? null,
      })),
      unused: unused.includes(slug),
    });
  }
  return { dir, lock: lockFilePath(dir), plugins };
}
