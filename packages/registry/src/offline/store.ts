import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.js';
import { members, organisations } from '../tables/identity.js';
import { plugins, pluginVersions } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';

/** Every version of a plugin that may be passed on, newest first: published, not banned, not quarantined. */
export async function findPassedOn(db: Database, slug: string) {
  return await db
    .select({
      slug: plugins.slug,
      name: plugins.name,
      pluginVisibility: plugins.visibility,
      mirroredFrom: plugins.mirroredFrom,
      organisationId: organisations.id,
      publisher: organisations.slug,
      publisherName: organisations.name,
      version: pluginVersions.version,
      isPrerelease: pluginVersions.isPrerelease,
      sha256: pluginVersions.checksum,
      size: pluginVersions.fileSize,
      manifest: pluginVersions.manifest,
      publishedAt: pluginVersions.publishedAt,
      visibility: pluginVersions.visibility,
      channel: pluginVersions.channel,
      listing: pluginVersions.listing,
      changelog: pluginVersions.changelog,
      envelope: pluginVersions.envelope,
      yankReason: pluginVersions.yankReason,
      deprecation: pluginVersions.deprecation,
      replacement: pluginVersions.replacement,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    // Whose key signed it: who had the plugin then.
    .innerJoin(signingKeys, eq(signingKeys.keyId, pluginVersions.keyId))
    .innerJoin(organisations, eq(organisations.id, signingKeys.organisationId))
    .where(
      and(
        eq(plugins.slug, slug),
        isNull(plugins.deletedAt),
        isNull(plugins.banReason),
        eq(pluginVersions.state, 'published'),
        isNull(pluginVersions.quarantineReason),
      ),
    )
    .orderBy(desc(pluginVersions.sortKey));
}

export type PassedOn = Awaited<ReturnType<typeof findPassedOn>>[number];

/** Whether anybody here acts for an organisation: then it is not only known from archives. */
export async function hasMembers(db: Database, organisationId: string): Promise<boolean> {
  const rows = await db
    .select({ userId: members.userId })
    .from(members)
    .where(eq(members.organisationId, organisationId))
    .limit(1);
  return rows.length > 0;
}

/** Lets a key sign these plugins only; null for all of its publisher. */
export async function writeKeyPlugins(tx: Database, keyId: string, slugs: readonly string[] | null): Promise<void> {
  await tx
    .update(signingKeys)
    .set({ plugins: slugs === null ? null : [...slugs] })
    .where(eq(signingKeys.keyId, keyId));
}
