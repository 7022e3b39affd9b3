import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { removePlugins, sweepLeftovers } from '../install/apply.js';
import { dependentsOf, unusedIn } from '../install/dependents.js';
import type { Lock } from '../install/lock.js';
import { requireInstalled } from '../install/require-installed.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { findPlugin, holdsTree, placeTaken, pluginsFolder } from '../io/plugins-folder.js';

export interface UninstallRequest {
  readonly plugins: readonly string[];
  readonly dir?: string | undefined;
  /** Also those that need them. */
  readonly withDependents: boolean;
  /** Also what came along for others and is needed by nothing then. */
  readonly prune: boolean;
}

export interface UninstallResult {
  readonly dir: string;
  readonly removed: readonly { readonly slug: string; readonly version: string; readonly path: string }[];
  /** What came along for others and is needed by nothing now. */
  readonly unused: readonly string[];
}

/**
 * Takes plugins away, all that are named or none. What a plugin stored while it ran is its host's, lies elsewhere and
 * is not touched.
 *
 * @throws OpsError plugin.not_installed, install.in_use, file.exists when something else is in its place
 */
export async function uninstallPlugins(
  deps: Pick<Deps, 'cwd' | 'warn'>,
  request: UninstallRequest,
): Promise<UninstallResult> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  await sweepLeftovers(dir);
  const lock = await readLockFile(dir);
  const where = lockFilePath(dir);
  requireInstalled(lock, request.plugins, where);
  for (const slug of chosen(lock, request, where)) await requireOwn(deps, dir, lock, slug);
  const removed = await removePlugins(dir, (current) => {
    requireInstalled(current, request.plugins, where);
    return chosen(current, request, where);
  });
  return {
    dir,
    removed: removed.map((slug) => ({
      slug,
      version: lock.get(slug)?.version ?? '',
      path: path.join(pluginsFolder(dir), slug),
    })),
    unused: unusedIn(lock, removed),
  };
}

function chosen(lock: Lock, { plugins, withDependents, prune }: UninstallRequest, where: string): readonly string[] {
  const dependents = dependentsOf(lock, plugins);
  if (dependents.length > 0 && !withDependents) {
    throw new OpsError('install.in_use', `${dependents.join(', ')} needs ${plugins.join(', ')}`, {
      where,
      hint: `Uninstall ${dependents.length === 1 ? 'it' : 'them'} too: name ${dependents.join(', ')}, or give --with-dependents.`,
    });
  }
  const named = [...new Set([...plugins, ...dependents])];
  const all = prune ? [...named, ...unusedIn(lock, named)] : named;
  const running = all.filter((slug) => lock.get(slug)?.status === 'enabled');
  if (running.length === 0) return all;
  throw new OpsError('install.in_use', `${running.join(', ')} is enabled: a host may be running it`, {
    where,
    hint: `Stop it first: \`ops-center plugin disable ${running.join(' ')}\`.`,
  });
}

async function requireOwn(deps: Pick<Deps, 'warn'>, dir: string, lock: Lock, slug: string): Promise<void> {
  const presence = await findPlugin(dir, slug);
  if (presence.kind === 'other') throw placeTaken(dir, slug);
  const tree = lock.get(slug)?.treeDigest ?? '';
  if (presence.kind === 'plugin' && !(await holdsTree(dir, slug, tree)))
    deps.warn(`the files of ${slug} were changed after it was installed; the changes are removed with it`);
}
