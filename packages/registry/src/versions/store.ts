import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Manifest } from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';
import { placeholders, prepareQuery, prepareStatement, violatedConstraint, type Database } from '../database.js';
import { publishedTo } from '../marketplace/store.js';
import { seenWithPlugin } from '../plugins/store.js';
import type { OwnListing } from '../plugins/own-listing.js';
import type { Viewer, Visibility } from '../plugins/viewer.js';
import type { Check } from '../review/rules.js';
import { auditEvents } from '../tables/audit.js';
import { blobs } from '../tables/blobs.js';
import { organisations } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { versionTombstones } from '../tables/versions.js';

export type NewVersion = typeof pluginVersions.$inferInsert;

export const versionColumns = {
  id: pluginVersions.id,
  pluginId: pluginVersions.pluginId,
  slug: plugins.slug,
  publisher: organisations.slug,
  organisationId: plugins.organisationId,
  pluginVisibility: plugins.visibility,
  version: pluginVersions.version,
  state: pluginVersions.state,
  stateReason: pluginVersions.stateReason,
  heldAt: pluginVersions.heldAt,
  reviewedAt: pluginVersions.reviewedAt,
  quarantineReason: pluginVersions.quarantineReason,
  banReason: plugins.banReason,
  checksum: pluginVersions.checksum,
  fileSize: pluginVersions.fileSize,
  treeDigest: pluginVersions.treeDigest,
  keyId: pluginVersions.keyId,
  envelope: pluginVersions.envelope,
  visibility: pluginVersions.visibility,
  channel: pluginVersions.channel,
  changelog: pluginVersions.changelog,
  yankReason: pluginVersions.yankReason,
  deprecation: pluginVersions.deprecation,
  replacement: pluginVersions.replacement,
  manifest: pluginVersions.manifest,
  listing: pluginVersions.listing,
  publishedAt: pluginVersions.publishedAt,
  createdAt: pluginVersions.createdAt,
};

export type StoredVersion = Awaited<ReturnType<typeof selectVersion>>[number];

/** Adds a version; false when its number is taken, which the database decides, or was used by one that is gone. */
export async function insertVersion(tx: Database, row: NewVersion): Promise<boolean> {
  try {
    // A savepoint: the refusal of a number that is buried must not end the whole transaction.
    return await tx.transaction(async (inner) => {
      const rows = await inner
        .insert(pluginVersions)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: pluginVersions.id });
      return rows.length === 1;
    });
  } catch (error) {
    if (isBuried(error)) return false;
    throw error;
  }
}

const UPLOADED = {
  id: true,
  pluginId: true,
  version: true,
  sortKey: true,
  isPrerelease: true,
  channel: true,
  visibility: true,
  state: true,
  stateReason: true,
  publishedAt: true,
  heldAt: true,
  checksum: true,
  fileSize: true,
  treeDigest: true,
  keyId: true,
  envelope: true,
  signedAt: true,
  manifest: true,
  manifestSha256: true,
  listing: true,
  listedBy: true,
  listedAt: true,
  createdBy: true,
  createdAt: true,
} as const;
/** What is said of a version that was uploaded; all other columns are empty then. */
export type UploadedRow = Required<Pick<typeof pluginVersions.$inferSelect, keyof typeof UPLOADED>>;

/**
 * Adds an uploaded version with its blob and its checks, in one call; false when its number is taken.
 * @throws what `isBuried` knows when the number was used by a version that is gone; the transaction is over then
 */
export async function insertUploaded(tx: Database, row: UploadedRow, checks: readonly Check[]): Promise<boolean> {
  const { rows } = await addUploaded(tx, { ...row, checks: JSON.stringify(checks) });
  return rows.length === 1;
}

const addUploaded = prepareStatement((db) => {
  const given = placeholders(UPLOADED);
  const blob = db
    .insert(blobs)
    .values({ sha256: given.checksum, size: given.fileSize, createdAt: given.createdAt })
    .onConflictDoNothing();
  const version = db.insert(pluginVersions).values(given).onConflictDoNothing().returning({ id: pluginVersions.id });
  return sql`WITH blob AS ${blob}, version AS ${version}, checked AS (
    INSERT INTO version_checks (version_id, name, outcome, findings, details, checked_at)
    SELECT version.id, one.name, one.outcome, one.findings, one.details,
      ${sql.param(given.createdAt, pluginVersions.createdAt)}::timestamptz
    FROM version, jsonb_to_recordset(${sql.placeholder('checks')}::jsonb)
      AS one (name text, outcome text, findings jsonb, details jsonb))
    SELECT id FROM version`;
});

/** Whether a version could not be added because its number was used by one that is gone. */
export function isBuried(error: unknown): boolean {
  return violatedConstraint(error) === 'plugin_versions_not_buried';
}

/** The version of this number, build metadata aside, in whatever state. */
export async function findVersionByNumber(
  db: Database,
  pluginId: string,
  version: string,
): Promise<StoredVersion | undefined> {
  const rows = await selectVersion(db).where(
    and(eq(pluginVersions.pluginId, pluginId), eq(pluginVersions.versionKey, sql`split_part(${version}, '+', 1)`)),
  );
  return rows[0];
}

/** The version of this number, which the same transaction has just written. */
export async function readOwnVersion(tx: Database, pluginId: string, version: string): Promise<StoredVersion> {
  const found = await findVersionByNumber(tx, pluginId, version);
  if (found === undefined) throw new Error('a version that was just written is not there');
  return found;
}

/** Digest of the bytes that a removed version of this number had. */
export async function findTombstone(db: Database, slug: string, version: string): Promise<string | undefined> {
  const rows = await db
    .select({ checksum: versionTombstones.checksum })
    .from(versionTombstones)
    .innerJoin(plugins, eq(plugins.id, versionTombstones.pluginId))
    .where(and(eq(plugins.slug, slug), eq(versionTombstones.versionKey, sql`split_part(${version}, '+', 1)`)));
  return rows[0]?.checksum;
}

export interface Registered {
  readonly plugin: boolean;
  readonly key: boolean;
}

/** What the upload of a version registered beside it, as the audit log tells it: a repeated upload answers the same. */
export async function findRegistered(db: Database, versionId: string): Promise<Registered> {
  const rows = await db
    .select({ details: auditEvents.details })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectType, 'version'), eq(auditEvents.subjectId, versionId)))
    .orderBy(asc(auditEvents.position))
    .limit(1);
  const details = rows[0]?.details ?? {};
  return { plugin: details.plugin_registered === true, key: details.key_registered === true };
}

/** How a version is listed from now on, and by whom. */
export interface ListedAs {
  readonly visibility: Visibility;
  readonly channel: string;
  readonly listing: Listing;
  readonly listedBy: string;
  readonly at: Date;
}

/** Makes a staged version a published one; false when it was not staged any more. */
export async function markPublished(tx: Database, id: string, listed: ListedAs): Promise<boolean> {
  return await updateStaged(tx, id, listed, { state: 'published', publishedAt: listed.at });
}

/** Makes a staged version one that waits for a review; false when it was not staged any more. */
export async function markHeld(tx: Database, id: string, listed: ListedAs, reason: string): Promise<boolean> {
  return await updateStaged(tx, id, listed, { state: 'held', stateReason: reason, heldAt: listed.at });
}

/** Lists a staged version anew; false when it was not staged any more. */
export async function listStaged(tx: Database, id: string, listed: ListedAs): Promise<boolean> {
  return await updateStaged(tx, id, listed, {});
}

/** Withdraws a version, or brings it back (`reason` null). */
export async function writeYank(tx: Database, id: string, reason: string | null, now: Date): Promise<void> {
  await tx
    .update(pluginVersions)
    .set({ yankReason: reason, yankedAt: reason === null ? null : now })
    .where(eq(pluginVersions.id, id));
}

export interface Deprecation {
  readonly reason: string;
  readonly replacement: string | null;
}

/** Marks versions of a plugin as deprecated, or takes the mark off them (`deprecation` null). */
export async function writeDeprecation(
  tx: Database,
  ids: readonly string[],
  deprecation: Deprecation | null,
  now: Date,
): Promise<void> {
  await tx
    .update(pluginVersions)
    .set({
      deprecation: deprecation?.reason ?? null,
      replacement: deprecation?.replacement ?? null,
      deprecatedAt: deprecation === null ? null : now,
    })
    .where(inArray(pluginVersions.id, [...ids]));
}

/** Published versions of a plugin, newest first. */
export async function findPublishedVersions(db: Database, pluginId: string): Promise<StoredVersion[]> {
  return await selectVersion(db)
    .where(and(eq(pluginVersions.pluginId, pluginId), eq(pluginVersions.state, 'published')))
    .orderBy(desc(pluginVersions.sortKey))
    .limit(10_000);
}

async function updateStaged(
  tx: Database,
  id: string,
  { at, ...listed }: ListedAs,
  state: Partial<Pick<NewVersion, 'state' | 'publishedAt' | 'stateReason' | 'heldAt'>>,
): Promise<boolean> {
  const rows = await tx
    .update(pluginVersions)
    .set({ ...listed, ...state, listedAt: at })
    .where(and(eq(pluginVersions.id, id), eq(pluginVersions.state, 'staged')))
    .returning({ id: pluginVersions.id });
  return rows.length === 1;
}

/**
 * The version that lists and search show of a plugin: the highest stable one of the channel `stable`, not yanked,
 * seen by all who see the plugin; others only when there is none of those. Undefined when nothing is published, or all
 * that is was quarantined.
 */
export async function findDefaultVersion(tx: Database, pluginId: string) {
  const rows = await askForDefaultVersion(tx, { pluginId });
  return rows[0];
}

const askForDefaultVersion = prepareQuery((db) =>
  db
    .select({
      id: pluginVersions.id,
      manifest: pluginVersions.manifest,
      listing: pluginVersions.listing,
      ownListing: sql<OwnListing>`${plugins.listing}`,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(
      and(
        eq(pluginVersions.pluginId, sql.placeholder('pluginId')),
        eq(pluginVersions.state, 'published'),
        isNull(pluginVersions.quarantinedAt),
        seenWithPlugin,
      ),
    )
    .orderBy(
      asc(sql`${pluginVersions.yankedAt} IS NOT NULL`),
      asc(sql`${pluginVersions.channel} <> 'stable'`),
      asc(pluginVersions.isPrerelease),
      desc(pluginVersions.sortKey),
    )
    .limit(1),
);

/** What serving a published version needs; undefined when there is none that the viewer may see. */
export async function findServed(db: Database, viewer: Viewer, slug: string, version: string) {
  const rows = await db
    .select({
      versionId: pluginVersions.id,
      pluginId: plugins.id,
      sha256: pluginVersions.checksum,
      size: pluginVersions.fileSize,
      visibility: pluginVersions.visibility,
      pluginVisibility: plugins.visibility,
      publisherId: plugins.organisationId,
      pluginIsFree: plugins.isFree,
      // Of the manifest only what says the price: it may be large.
      pricing: sql<Manifest['pricing'] | null>`${pluginVersions.manifest} -> 'pricing'`,
      listing: pluginVersions.listing,
      publishedAt: pluginVersions.publishedAt,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(and(eq(plugins.slug, slug), eq(pluginVersions.version, version), publishedTo(viewer)));
  return rows[0];
}

/** The envelope of a published version; undefined when there is none that the viewer may see. */
export async function findEnvelope(db: Database, viewer: Viewer, slug: string, version: string) {
  const rows = await db
    .select({
      envelope: pluginVersions.envelope,
      visibility: pluginVersions.visibility,
      pluginVisibility: plugins.visibility,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(and(eq(plugins.slug, slug), eq(pluginVersions.version, version), publishedTo(viewer)));
  return rows[0];
}

function selectVersion(db: Database) {
  return db
    .select(versionColumns)
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .$dynamic();
}
