import path from 'node:path';
import { OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { changeLock, sweepLeftovers } from '../install/apply.js';
import { dependentsOf, withNeeds } from '../install/dependents.js';
import type { Lock, PluginStatus } from '../install/lock.js';
import { requireInstalled } from '../install/require-installed.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { findPlugin, holdsTree } from '../io/plugins-folder.js';

export interface EnablementRequest {
  readonly plugins: readonly string[];
  readonly dir?: string | undefined;
}

export interface EnablementResult {
  readonly dir: string;
  readonly plugins: readonly {
    readonly slug: string;
    readonly version: string;
    readonly status: PluginStatus;
    readonly changed: boolean;
  }[];
}

/**
 * Lets a host run plugins, and what they need with them. Nothing is enabled whose files are not those that were
 * verified, or that lacks what it needs.
 *
 * @throws OpsError plugin.not_installed, install.locked, install.dependency_missing
 */
export async function enablePlugins(deps: Pick<Deps, 'cwd'>, request: EnablementRequest): Promise<EnablementResult> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  await sweepLeftovers(dir);
  const lock = await readLockFile(dir);
  requireInstalled(lock, request.plugins, lockFilePath(dir));
  for (const slug of withNeeds(lock, request.plugins)) {
    requireNeeds(lock, slug, lockFilePath(dir));
    await requireWhole(dir, lock, slug);
  }
  return setStatus(dir, lock, 'enabled', (current) => {
    requireInstalled(current, request.plugins, lockFilePath(dir));
    return withNeeds(current, request.plugins);
  });
}

/**
 * Tells a host to run plugins no longer.
 *
 * @throws OpsError plugin.not_installed, install.in_use when an enabled plugin needs one of them
 */
export async function disablePlugins(
  deps: Pick<Deps, 'cwd'>,
  request: EnablementRequest & { readonly withDependents: boolean },
): Promise<EnablementResult> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  const { plugins, withDependents } = request;
  const where = lockFilePath(dir);
  await sweepLeftovers(dir);
  const lock = await readLockFile(dir);
  const choose = (current: Lock): readonly string[] => {
    requireInstalled(current, plugins, where);
    const running = dependentsOf(current, plugins).filter((slug) => current.get(slug)?.status === 'enabled');
    if (running.length === 0) return plugins;
    if (withDependents) return [...plugins, ...running];
    throw new OpsError('install.in_use', `${running.join(', ')} is enabled and needs ${plugins.join(', ')}`, {
      where,
      hint: `Disable ${running.length === 1 ? 'it' : 'them'} too: name ${running.join(', ')}, or give --with-dependents.`,
    });
  };
  choose(lock);
  return setStatus(dir, lock, 'disabled', choose);
}

async function setStatus(
  dir: string,
  before: Lock,
  status: PluginStatus,
  choose: (lock: Lock) => readonly string[],
): Promise<EnablementResult> {
  const slugs = [...new Set(choose(before))].sort();
  if (slugs.some((slug) => before.get(slug)?.status !== status)) {
    await changeLock(dir, (current) => {
      const due = new Set(choose(current));
      // What was swapped since its files were looked at is somebody else's business.
      if ([...due].some((slug) => current.get(slug)?.treeDigest !== before.get(slug)?.treeDigest)) {
        throw new OpsError('file.exists', 'another ops-center changed these plugins in the meantime', {
          where: lockFilePath(dir),
          hint: 'Run the command again.',
        });
      }
      return new Map([...current].map(([slug, entry]) => [slug, due.has(slug) ? { ...entry, status } : entry]));
    });
  }
  return {
    dir,
    plugins: slugs.map((slug) => ({
      slug,
      version: before.get(slug)?.version ?? '',
      status,
      changed: before.get(slug)?.status !== status,
    })),
  };
}

function requireNeeds(lock: Lock, slug: string, where: string): void {
  const entry = lock.get(slug);
  for (const [need, range] of Object.entries(entry?.dependencies ?? {})) {
    const other = lock.get(need);
    if (other !== undefined && satisfiesRange(other.version, range)) continue;
    throw new OpsError(
      'install.dependency_missing',
      `${slug} ${entry?.version ?? ''} needs ${need} ${range}, and ${other === undefined ? 'it is not installed' : `${other.version} is installed`}`,
      { where, hint: `Run \`ops-center plugin install ${slug}\`.` },
    );
  }
}

async function requireWhole(dir: string, lock: Lock, slug: string): Promise<void> {
  const entry = lock.get(slug);
  const presence = await findPlugin(dir, slug);
  if (presence.kind === 'plugin' && (await holdsTree(dir, slug, entry?.treeDigest ?? ''))) return;
  throw new OpsError(
    'install.locked',
    `the files of ${slug} ${entry?.version ?? ''} are not those that were installed`,
    { where: path.join(dir, 'plugins', slug), hint: 'Run `ops-center plugin install` to put them back.' },
  );
}
