import { and, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database.js';
import { knownTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { organisations } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';
import { pluginStandings } from '../tables/standings.js';

const MAX_VERSIONS = 10_000;
/** Whose key signed a version: who had the plugin then. */
const signers = alias(organisations, 'signers');

/**
 * Published versions of a plugin that the viewer may see, newest first, each with what a resolver needs. Those that an
 * administrator withdrew are among them, with the reason: who has one must be told.
 */
export async function findIndexVersions(db: Database, viewer: Viewer, slug: string) {
  return await db
    .select({
      pluginId: plugins.id,
      slug: plugins.slug,
      name: plugins.name,
      publisher: organisations.slug,
      organisationId: plugins.organisationId,
      pluginVisibility: plugins.visibility,
      mirroredFrom: plugins.mirroredFrom,
      ratingScore: pluginStandings.ratingScore,
      ratingCount: pluginStandings.ratingCount,
      version: pluginVersions.version,
      signedFor: signers.slug,
      signedForId: signers.id,
      visibility: pluginVersions.visibility,
      sha256: pluginVersions.checksum,
      size: pluginVersions.fileSize,
      treeDigest: pluginVersions.treeDigest,
      keyId: pluginVersions.keyId,
      publishedAt: pluginVersions.publishedAt,
      quarantineReason: pluginVersions.quarantineReason,
      banReason: plugins.banReason,
      yankReason: pluginVersions.yankReason,
      deprecation: pluginVersions.deprecation,
      replacement: pluginVersions.replacement,
      // A whole manifest can have 256 KB; only these parts are needed.
      manifest: sql<Record<string, unknown>>`jsonb_strip_nulls(jsonb_build_object(
        'type', ${pluginVersions.manifest} -> 'type',
        'permissions', ${pluginVersions.manifest} -> 'permissions',
        'dependencies', jsonb_build_object('plugins', ${pluginVersions.manifest} -> 'dependencies' -> 'plugins'),
        'min_platform_version', ${pluginVersions.manifest} -> 'min_platform_version',
        'max_platform_version', ${pluginVersions.manifest} -> 'max_platform_version'))`,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(signingKeys, eq(signingKeys.keyId, pluginVersions.keyId))
    .innerJoin(signers, eq(signers.id, signingKeys.organisationId))
    .innerJoin(pluginStandings, eq(pluginStandings.pluginId, plugins.id))
    .where(and(eq(plugins.slug, slug), eq(pluginVersions.state, 'published'), knownTo(viewer)))
    .orderBy(desc(pluginVersions.sortKey))
    .limit(MAX_VERSIONS);
}
