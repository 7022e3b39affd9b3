import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { blobs } from '../tables/blobs.js';
import { organisations } from '../tables/identity.js';
import { pluginTransfers } from '../tables/invitations.js';
import { plugins, pluginVersions } from '../tables/plugins.js';
import { keyRotations, signingKeys } from '../tables/publishers.js';

const PAGE = 500;

/** Every blob that rows may refer to, in the order of the digests. */
export async function* readBlobRows(db: Database): AsyncGenerator<{ sha256: string; size: number }> {
  for (let after = ''; ;) {
    const rows = await db
      .select({ sha256: blobs.sha256, size: blobs.size })
      .from(blobs)
      .where(gt(blobs.sha256, after))
      .orderBy(asc(blobs.sha256))
      .limit(PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.sha256;
  }
}

/** All that is said of the versions whose bundle has these bytes. */
export async function findReleases(db: Database, sha256: string) {
  return await db
    .select({
      slug: plugins.slug,
      version: pluginVersions.version,
      checksum: pluginVersions.checksum,
      fileSize: pluginVersions.fileSize,
      treeDigest: pluginVersions.treeDigest,
      envelope: pluginVersions.envelope,
      manifest: pluginVersions.manifest,
      manifestSha256: pluginVersions.manifestSha256,
      createdAt: pluginVersions.createdAt,
      keyId: pluginVersions.keyId,
      publicKey: signingKeys.publicKey,
      /** Of the key, who may have handed the plugin on since. */
      publisher: organisations.slug,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .innerJoin(signingKeys, eq(signingKeys.keyId, pluginVersions.keyId))
    .innerJoin(organisations, eq(organisations.id, signingKeys.organisationId))
    .where(eq(pluginVersions.checksum, sha256))
    .orderBy(asc(plugins.slug), asc(pluginVersions.sortKey));
}

export type ReleaseRow = Awaited<ReturnType<typeof findReleases>>[number];

/** Every signing key. */
export async function readKeyRows(db: Database) {
  return await db
    .select({ keyId: signingKeys.keyId, publicKey: signingKeys.publicKey, publisher: organisations.slug })
    .from(signingKeys)
    .innerJoin(organisations, eq(organisations.id, signingKeys.organisationId))
    .orderBy(asc(signingKeys.keyId));
}

/** Every statement by which a plugin changed hands, with the keys of whoever gave it. */
export async function readTransferRows(db: Database) {
  return await db
    .select({
      plugin: plugins.slug,
      publisher: organisations.slug,
      envelope: sql<string>`${pluginTransfers.envelope}`,
      keys: sql<
        string[]
      >`ARRAY(SELECT k.public_key FROM ${signingKeys} AS k WHERE k.organisation_id = ${organisations.id})`,
    })
    .from(pluginTransfers)
    .innerJoin(plugins, eq(plugins.id, pluginTransfers.pluginId))
    .innerJoin(organisations, eq(organisations.id, pluginTransfers.fromOrganisationId))
    .where(and(eq(pluginTransfers.status, 'accepted'), isNotNull(pluginTransfers.envelope)))
    .orderBy(asc(pluginTransfers.decidedAt));
}

/** Every rotation, with the key that went. */
export async function readRotationRows(db: Database) {
  return await db
    .select({
      oldKeyId: keyRotations.oldKeyId,
      newKeyId: keyRotations.newKeyId,
      envelope: keyRotations.envelope,
      oldKey: signingKeys.publicKey,
      publisher: organisations.slug,
    })
    .from(keyRotations)
    .innerJoin(signingKeys, eq(signingKeys.keyId, keyRotations.oldKeyId))
    .innerJoin(organisations, eq(organisations.id, keyRotations.organisationId))
    .orderBy(asc(keyRotations.acceptedAt));
}
