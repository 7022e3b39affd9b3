import { OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { registryFor } from '../registries.js';
import type { LockedChoice, Wish } from './candidate.js';
import { lockedDependencies, type Lock, type LockedPlugin } from './lock.js';
import { readRegistryReleases, type FileRelease, type Release } from './releases.js';
import { resolvePlugins } from './resolve.js';
import type { Sources } from './source.js';

interface Choice {
  readonly wishes: readonly Wish[];
  readonly files: readonly FileRelease[];
  readonly lock: Lock;
  readonly sources: Sources;
}

/** Chooses the versions for what is asked for, beside what is installed. */
export function chooseReleases(deps: Pick<Deps, 'config'>, choice: Choice): Promise<readonly Release[]> {
  const { files, lock, wishes } = choice;
  const given: Wish[] = files.map(({ slug, version }) => ({ slug, range: version, newest: false, mayGoDown: true }));
  return resolvePlugins<Release>({
    wishes: [...given, ...wishes],
    candidates: (slug) => findReleases(deps, choice, slug),
    locked: new Map([...lock].map(([slug, entry]) => [slug, lockedChoice(entry)])),
    platform: deps.config.platformVersion,
  });
}

function lockedChoice(entry: LockedPlugin): LockedChoice {
  const { version, requested } = entry;
  return { version, requested, dependencies: lockedDependencies(entry) };
}

async function findReleases(
  { config }: Pick<Deps, 'config'>,
  { files, lock, sources }: Choice,
  slug: string,
): Promise<readonly Release[] | undefined> {
  const given = files.filter((file) => file.slug === slug);
  if (given.length > 0) return given;
  const entry = lock.get(slug);
  if (entry !== undefined && (entry.registry === null || registryFor(config, slug) === undefined)) {
    return [{ source: 'installed', slug, version: entry.version, dependencies: lockedDependencies(entry) }];
  }
  return readRegistryReleases(await sources.of(slug), slug);
}

/**
 * What the lock file holds for wishes, exactly: for --frozen nothing is chosen.
 *
 * @throws OpsError install.frozen naming what the lock file lacks
 */
export function frozenWishes(lock: Lock, wishes: readonly Wish[], where: string): readonly Wish[] {
  const lacks = (what: string): OpsError => new OpsError('install.frozen', `ops-center.lock ${what}`, { where });
  if (lock.size === 0) throw lacks('is not there, or holds no plugin');
  for (const [slug, entry] of lock) {
    for (const need of lockedDependencies(entry)) {
      const other = lock.get(need.slug);
      if (other === undefined && need.optional) continue;
      if (other === undefined) throw lacks(`lacks ${need.slug}, which ${slug} ${entry.version} needs`);
      if (!satisfiesRange(other.version, need.range))
        throw lacks(`has ${need.slug} ${other.version}, and ${slug} ${entry.version} needs ${need.range}`);
    }
  }
  for (const { slug, range } of wishes) {
    const entry = lock.get(slug);
    if (entry === undefined) throw lacks(`does not hold ${slug}`);
    if (range !== undefined && !satisfiesRange(entry.version, range))
      throw lacks(`has ${slug} ${entry.version}, which is not ${range}`);
  }
  const slugs = wishes.length === 0 ? [...lock.keys()] : wishes.map(({ slug }) => slug);
  return slugs.map((slug) => ({ slug, range: lock.get(slug)?.version, newest: false, mayGoDown: false }));
}
