import type { Manifest } from '@ops-center/manifest-schema';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { publishedTo } from '../marketplace/store.js';
import type { PluginName } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import type { StoredManifest } from '../versions/manifest-facts.js';

/** A version that may be chosen. */
export type Choice = Awaited<ReturnType<typeof findChoices>>[number];
/** A version with what decides about installing it. */
export type Candidate = Choice & Awaited<ReturnType<typeof findDeclared>>;

const MOST_VERSIONS = 1000;

/** Published versions of a plugin that a tenant may see, newest first. */
export async function findChoices(db: Database, tenantId: string, name: PluginName) {
  return await db
    .select({
      versionId: pluginVersions.id,
      pluginId: plugins.id,
      slug: plugins.slug,
      version: pluginVersions.version,
      isPrerelease: pluginVersions.isPrerelease,
      channel: pluginVersions.channel,
      yankReason: pluginVersions.yankReason,
      publishedAt: pluginVersions.publishedAt,
      publisherId: plugins.organisationId,
      pluginIsFree: plugins.isFree,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(
      and('id' in name ? eq(plugins.id, name.id) : eq(plugins.slug, name.slug), publishedTo(tenantViewer(tenantId))),
    )
    .orderBy(desc(pluginVersions.sortKey))
    .limit(MOST_VERSIONS);
}

/** What a version asks for, needs and costs. Of many versions, read only for the one that was chosen: a manifest can have 256 KB. */
export async function findDeclared(db: Database, versionId: string) {
  const rows = await db
    .select({
      manifest: sql<StoredManifest>`jsonb_strip_nulls(jsonb_build_object(
        'permissions', ${pluginVersions.manifest} -> 'permissions',
        'hooks', ${pluginVersions.manifest} -> 'hooks',
        'dependencies', jsonb_build_object('plugins', ${pluginVersions.manifest} -> 'dependencies' -> 'plugins')))`,
      pricing: sql<Manifest['pricing'] | null>`${pluginVersions.manifest} -> 'pricing'`,
      listing: pluginVersions.listing,
    })
    .from(pluginVersions)
    .where(eq(pluginVersions.id, versionId));
  const [row] = rows;
  if (row === undefined) throw new Error('a version that was just chosen is not there');
  return row;
}

/** The whole signed manifest of a version. */
export async function findManifest(db: Database, versionId: string): Promise<StoredManifest> {
  const rows = await db
    .select({ manifest: pluginVersions.manifest })
    .from(pluginVersions)
    .where(eq(pluginVersions.id, versionId));
  const [row] = rows;
  if (row === undefined) throw new Error('versions of installations are never deleted, yet one is gone');
  return row.manifest;
}

/** A tenant installs what it sees itself: not what whoever acts for it sees elsewhere. */
function tenantViewer(tenantId: string): Viewer {
  return { seesAll: false, organisationIds: [tenantId] };
}
