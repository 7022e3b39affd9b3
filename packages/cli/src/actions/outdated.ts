import path from 'node:path';
import {
  compareVersions,
  OpsError,
  satisfiesPlatform,
  satisfiesRange,
  type Finding,
} from '@ops-center/manifest-schema';
import type { IndexVersion } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { lockedDependencies, type LockedPlugin } from '../install/lock.js';
import { createSources } from '../install/source.js';
import { readLockFile } from '../io/lock-file.js';
import { pluginsFolder } from '../io/plugins-folder.js';
import { registryFor } from '../registries.js';

export interface OutdatedPlugin {
  readonly slug: string;
  readonly current: string;
  /** The highest version in the range that was asked for and that suits what is installed beside it; null for none. */
  readonly wanted: string | null;
  /** The highest version that there is for this platform; null when there is none. */
  readonly latest: string | null;
  readonly requested: string | null;
}

export interface OutdatedReport {
  readonly dir: string;
  /** How many plugins were looked at. */
  readonly checked: number;
  /** Not looked at: from a file, or from a registry that is not configured. */
  readonly skipped: readonly string[];
  readonly plugins: readonly OutdatedPlugin[];
}

/** Which newer versions make `outdated` end with an exit code. */
export type OutdatedLimit = 'wanted' | 'latest';

/** What the exit code comes from, for a pipeline that wants one; undefined when nothing newer counts. */
export function outdatedFailure({ dir, plugins }: OutdatedReport, limit: OutdatedLimit): OpsError | undefined {
  const newer = plugins.filter(({ current, ...one }) => one[limit] !== null && one[limit] !== current);
  if (newer.length === 0) return undefined;
  const findings = newer.map(({ slug, current, wanted, latest }): Finding => {
    const message = `${slug} ${current} is installed; wanted ${wanted ?? 'none'}, latest ${latest ?? 'none'}`;
    const place = { pointer: '', file: path.join(pluginsFolder(dir), slug), line: 0, column: 0 };
    return { code: 'outdated.newer', severity: 'warning', message, ...place };
  });
  const message = `${newer.length} of the installed plugins ${newer.length === 1 ? 'has' : 'have'} a newer version`;
  return new OpsError('plugin.outdated', message, { where: dir, findings });
}

/** Which installed plugins have newer versions. */
export async function findOutdated(
  deps: Pick<Deps, 'config' | 'connect' | 'cwd' | 'note'>,
  request: { readonly dir?: string | undefined },
): Promise<OutdatedReport> {
  const dir = path.resolve(deps.cwd, request.dir ?? '.');
  const lock = [...(await readLockFile(dir))].sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = createSources(deps);
  const isKnown = ([slug, { registry }]: readonly [string, LockedPlugin]): boolean =>
    registry !== null && registryFor(deps.config, slug) !== undefined;
  const plugins: OutdatedPlugin[] = [];
  for (const [slug, entry] of lock.filter(isKnown)) {
    const index = await (await sources.of(slug)).readIndex(slug);
    const others = lock.flatMap(([other, one]) =>
      other === slug ? [] : lockedDependencies(one).filter((need) => need.slug === slug),
    );
    const ranges = [entry.requested ?? '*', ...others.map(({ range }) => range)];
    const found = compare(slug, entry, ranges, {
      versions: index?.versions ?? [],
      platform: deps.config.platformVersion,
    });
    if (found.wanted !== entry.version || found.latest !== entry.version) plugins.push(found);
  }
  const skipped = lock.filter((one) => !isKnown(one)).map(([slug]) => slug);
  return { dir, checked: lock.length - skipped.length, skipped, plugins };
}

function compare(
  slug: string,
  { version: current, requested }: LockedPlugin,
  ranges: readonly string[],
  { versions, platform }: { readonly versions: readonly IndexVersion[]; readonly platform: string | undefined },
): OutdatedPlugin {
  const fitting = versions
    .filter((one) => one.version === current || one.yanked === undefined)
    .filter((one) => platform === undefined || satisfiesPlatform(one, platform))
    .map(({ version }) => version)
    .sort(compareVersions);
  const highest = (...within: readonly string[]): string | null =>
    fitting.findLast((version) => version === current || within.every((range) => satisfiesRange(version, range))) ??
    null;
  return { slug, current, wanted: highest(...ranges), latest: highest('*'), requested };
}
