import { compareVersions, isSlug, OpsError, type PermissionDescription } from '@ops-center/manifest-schema';
import type { IndexVersion, PluginDetail, PluginSummary } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { readIndex } from '../install/source.js';
import { findFaults, type KnownFault } from '../install/vulnerable.js';
import { registryFor } from '../registries.js';
import { comparePermissions } from '../permissions/compare-permissions.js';

export interface SearchRequest {
  /** No words: all plugins. */
  readonly words: readonly string[];
  readonly category?: string | undefined;
  readonly type?: string | undefined;
  readonly tag?: string | undefined;
  readonly sort?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface SearchResult {
  readonly query: string;
  readonly plugins: readonly PluginSummary[];
  readonly totalEstimate: number;
  readonly nextCursor: string | null;
}

export interface PluginInfo {
  readonly registry: string;
  readonly plugin: Omit<PluginDetail, 'manifest' | 'permissions'>;
  readonly version: IndexVersion;
  /** Known security faults of that version, the worst first. */
  readonly faults: readonly KnownFault[];
  /** The most dangerous first. */
  readonly permissions: readonly PermissionDescription[];
  /** Newest first. */
  readonly versions: readonly Pick<IndexVersion, 'version' | 'published_at' | 'yanked' | 'deprecated'>[];
  readonly keys: readonly { readonly keyId: string; readonly label: string; readonly revoked: boolean }[];
}

/** Searches the configured registry. */
export async function searchPlugins(deps: Pick<Deps, 'connect'>, request: SearchRequest): Promise<SearchResult> {
  const { client } = await deps.connect();
  const query = request.words.join(' ').trim();
  const { category, type, tag, sort, cursor, limit } = request;
  const options = {
    limit,
    ...(category === undefined ? {} : { category }),
    ...(type === undefined ? {} : { type }),
    ...(tag === undefined ? {} : { tag }),
    ...(sort === undefined ? {} : { sort }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const page = query === '' ? await client.browse(options) : await client.search(query, options);
  return {
    query,
    plugins: page.data,
    totalEstimate: page.meta.total_estimate,
    nextCursor: page.meta.next_cursor ?? null,
  };
}

/** All that the registry says of a plugin, for its newest version or for `slug@version`. */
export async function readPluginInfo(deps: Pick<Deps, 'config' | 'connect'>, wanted: string): Promise<PluginInfo> {
  const [slug = '', version] = wanted.split('@', 2);
  if (!isSlug(slug)) {
    throw new OpsError('usage.invalid', `"${wanted.slice(0, 200)}" is not a plugin`, {
      hint: 'A plugin is written like my-plugin or my-plugin@1.2.0.',
    });
  }
  const registry = registryFor(deps.config, slug);
  const connection = await deps.connect(registry === undefined ? {} : { registry });
  const [detail, index] = await Promise.all([connection.client.detail(slug), readIndex(connection, slug)]);
  const versions = [...(index?.versions ?? [])].sort((a, b) => compareVersions(b.version, a.version));
  const shown = versions.find((one) => one.version === (version ?? detail.latest_version));
  if (index === undefined || shown === undefined) {
    throw new OpsError('version.not_found', `${slug} has no version ${version ?? detail.latest_version}`);
  }
  const { manifest: _manifest, permissions: _permissions, ...plugin } = detail;
  return {
    registry: connection.registry,
    plugin,
    version: shown,
    faults: findFaults(slug, shown.version, index.advisories),
    permissions: comparePermissions(shown.permissions, undefined).all,
    versions: versions.map(({ version: number, published_at, yanked, deprecated }) => ({
      version: number,
      published_at,
      ...(yanked === undefined ? {} : { yanked }),
      ...(deprecated === undefined ? {} : { deprecated }),
    })),
    keys: index.keys.map((key) => ({ keyId: key.key_id, label: key.label, revoked: key.revoked_at !== undefined })),
  };
}
