import path from 'node:path';
import { compareVersions, satisfiesPlatform, satisfiesRange } from '@ops-center/manifest-schema';
import type { IndexVersion } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import type { LockedPlugin } from '../install/lock.js';
import { createSources } from '../install/source.js';
import { readLockFile } from '../io/lock-file.js';
import { registryFor } from '../registries.js';

export interface OutdatedPlugin {
  readonly slug: string;
  readonly current: string;
  /** The highest version that `plugin update` may choose; null when there is none. */
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
    const found = compare(slug, entry, index?.versions ?? [], deps.config.platformVersion);
    if (found.wanted !== entry.version || found.latest !== entry.version) plugins.push(found);
  }
  const skipped = lock.filter((one) => !isKnown(one)).map(([slug]) => slug);
  return { dir, checked: lock.length - skipped.length, skipped, plugins };
}

function compare(
  slug: string,
  { version: current, requested }: LockedPlugin,
  versions: readonly IndexVersion[],
  platform: string | undefined,
): OutdatedPlugin {
  const fitting = versions
    .filter((one) => one.version === current || one.yanked === undefined)
    .filter((one) => platform === undefined || satisfiesPlatform(one, platform))
    .map(({ version }) => version)
    .sort(compareVersions);
  const highest = (range: string): string | null =>
    fitting.findLast((version) => version === current || satisfiesRange(version, range)) ?? null;
  return { slug, current, wanted: highest(requested ?? '*'), latest: highest('*'), requested };
}
