import { compareVersions, isSlug, OpsError, satisfiesPlatform } from '@ops-center/manifest-schema';
import type { IndexVersion } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { createSources } from '../install/source.js';

export interface PluginVersions {
  readonly registry: string;
  readonly slug: string;
  readonly publisher: string;
  /** Newest first. */
  readonly versions: readonly (Pick<
    IndexVersion,
    'version' | 'published_at' | 'size' | 'min_platform_version' | 'max_platform_version' | 'yanked' | 'deprecated'
  > & {
    /** Whether it is for the configured platform version; null when none is configured. */
    readonly suits: boolean | null;
  })[];
}

/** All published versions of a plugin, as its registry has them or had them when it was asked last. */
export async function listVersions(
  deps: Pick<Deps, 'config' | 'connect' | 'note'>,
  slug: string,
): Promise<PluginVersions> {
  if (!isSlug(slug)) {
    throw new OpsError('usage.invalid', `"${slug.slice(0, 200)}" is not a plugin`, {
      hint: 'A plugin is written like my-plugin.',
    });
  }
  const source = await createSources(deps).of(slug);
  const index = await source.readIndex(slug);
  if (index === undefined) throw new OpsError('plugin.not_found', `there is no plugin ${slug}, or you may not see it`);
  const platform = deps.config.platformVersion;
  const versions = [...index.versions].sort((a, b) => compareVersions(b.version, a.version));
  return {
    registry: source.registry,
    slug,
    publisher: index.publisher,
    versions: versions.map((one) => ({
      version: one.version,
      published_at: one.published_at,
      size: one.size,
      ...(one.min_platform_version === undefined ? {} : { min_platform_version: one.min_platform_version }),
      ...(one.max_platform_version === undefined ? {} : { max_platform_version: one.max_platform_version }),
      ...(one.yanked === undefined ? {} : { yanked: one.yanked }),
      ...(one.deprecated === undefined ? {} : { deprecated: one.deprecated }),
      suits: platform === undefined ? null : satisfiesPlatform(one, platform),
    })),
  };
}
