import path from 'node:path';
import { satisfiesRange } from '@ops-center/manifest-schema';
import { sweepLeftovers } from '../install/apply.js';
import type { Wish } from '../install/candidate.js';
import { carryOut, describe, type Consent, type InstallResult } from '../install/carry-out.js';
import { chooseReleases } from '../install/choose.js';
import type { Lock } from '../install/lock.js';
import { planSteps } from '../install/plan.js';
import type { Release } from '../install/releases.js';
import { requireInstalled } from '../install/require-installed.js';
import { createSources, type Sources } from '../install/source.js';
import { warnOfFaults } from '../install/vulnerable.js';
import { lockFilePath, readLockFile } from '../io/lock-file.js';
import { readTrustPolicy } from '../io/trust-file.js';
import { registryFor } from '../registries.js';
import type { InstallDeps } from './install.js';

export interface UpdateRequest extends Consent {
  /** None: all that are installed. */
  readonly plugins: readonly string[];
  readonly dir?: string | undefined;
  readonly trust?: string | undefined;
  /** Past the ranges that were asked for. */
  readonly latest: boolean;
  /** Only tell what would be done. */
  readonly dryRun: boolean;
}

/**
 * Brings installed plugins to the highest versions in the ranges that were asked for, or past them. Plugins that are
 * not named move only where a named one needs it.
 *
 * @throws OpsError plugin.not_installed, and all that an installation may throw
 */
export async function updatePlugins(deps: InstallDeps, request: UpdateRequest): Promise<InstallResult> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  if (!request.dryRun) await sweepLeftovers(dir);
  const lock = await readLockFile(dir);
  requireInstalled(lock, request.plugins, lockFilePath(dir));
  const policy = await readTrustPolicy(deps, request.trust);
  const sources = createSources(deps);
  const slugs = await updatable(deps, lock, request.plugins, sources);
  const wishes = slugs.map((slug): Wish => {
    const range = request.latest ? undefined : (lock.get(slug)?.requested ?? undefined);
    return { slug, range: range === '*' ? undefined : range, newest: true, mayGoDown: false };
  });
  const releases = await chooseReleases(deps, { wishes, files: [], lock, sources });
  const steps = await planSteps({ dir, lock, typed: new Set() }, releases);
  if (request.dryRun) {
    warnOfFaults(deps.warn, steps);
    return describe({ dir, lock, steps }, []);
  }
  const requests = new Map(releases.flatMap((release) => nextRequest(lock, release)));
  return carryOut(deps, request, { dir, lock, steps, requests, sources, policy, frozen: false });
}

/** What comes from a file, from a registry that is not configured, or is gone there, cannot be updated. */
async function updatable(
  deps: InstallDeps,
  lock: Lock,
  named: readonly string[],
  sources: Sources,
): Promise<readonly string[]> {
  if (named.length > 0) return [...new Set(named)];
  const slugs: string[] = [];
  for (const [slug, { registry }] of lock) {
    if (registry === null || registryFor(deps.config, slug) === undefined) {
      deps.progress.step(
        `${slug} is left as it is: ${registry === null ? 'it came from a file' : `${registry} is not configured`}`,
      );
    } else if ((await (await sources.of(slug)).readIndex(slug)) === undefined) {
      deps.warn(`${slug} is no longer in its registry; \`ops-center plugin audit\` tells more`);
    } else {
      slugs.push(slug);
    }
  }
  return slugs;
}

/** A version past the range that was asked for moves the range: in the same manner, from the new version on. */
function nextRequest(lock: Lock, { slug, version }: Release): (readonly [string, string])[] {
  const before = lock.get(slug)?.requested ?? null;
  if (before === null || satisfiesRange(version, before)) return [];
  const isExact = /^[=v]*\d/.test(before) && !/\s|\|\||,|x|\*/i.test(before);
  return [[slug, isExact ? version : `${before.startsWith('~') ? '~' : '^'}${version}`]];
}
