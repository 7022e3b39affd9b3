import { satisfiesRange } from '@ops-center/manifest-schema';
import type { PluginDependency } from '@ops-center/registry-client';

/** A plugin of a tenant, as it is or as it is going to be. */
export interface Present {
  readonly slug: string;
  readonly version: string;
  readonly dependencies: readonly PluginDependency[];
}

/** A dependency that is not met. */
export interface Broken {
  readonly plugin: string;
  readonly needs: string;
  readonly range: string;
  /** The version that is there and does not fit; undefined when there is none. */
  readonly found: string | undefined;
}

/**
 * What would be broken among the plugins of a tenant, as far as it concerns the plugins that change: what was broken
 * before must not stand in the way of something else.
 * @param changed slugs of plugins that come, go or get another version
 */
export function findBroken(present: readonly Present[], changed: ReadonlySet<string>): Broken[] {
  const versions = new Map(present.map(({ slug, version }) => [slug, version]));
  return present.flatMap(({ slug, dependencies }) =>
    dependencies
      .filter((needed) => changed.has(slug) || changed.has(needed.slug))
      .filter((needed) => !isMet(needed, versions.get(needed.slug)))
      .map((needed) => ({
        plugin: slug,
        needs: needed.slug,
        range: needed.version,
        found: versions.get(needed.slug),
      })),
  );
}

/** The sentence that tells it. */
export function tellBroken({ plugin, needs, range, found }: Broken): string {
  return found === undefined
    ? `${plugin} needs ${needs} ${range}, which is not installed`
    : `${plugin} needs ${needs} ${range}, and ${needs} is ${found}`;
}

/** An optional dependency may be missing, but not be there in a version that does not fit. */
function isMet(needed: PluginDependency, version: string | undefined): boolean {
  if (version === undefined) return needed.optional === true;
  return needed.version === '*' || satisfiesRange(version, needed.version);
}
