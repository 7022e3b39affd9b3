import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';
import type { SeedPlugin } from './catalogue.js';

/** A made-up plugin with its ids and its one version. */
export interface SeedRow extends Omit<SeedPlugin, 'published' | 'updated'> {
  readonly id: string;
  readonly versionId: string;
  readonly organisationId: string;
  readonly keyId: string;
  readonly sortKey: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly manifestSha256: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** The bundle that all made-up versions share. */
export interface SeedBundle {
  readonly sha256: string;
  readonly size: number;
  readonly treeDigest: string;
  readonly envelope: string;
}

/** Waits until nobody else can register a plugin before this transaction ends, and tells whether there is one. */
export async function holdEmptyCatalogue(tx: Database): Promise<boolean> {
  await tx.execute(sql`LOCK TABLE ${plugins} IN SHARE ROW EXCLUSIVE MODE`);
  return (await tx.select({ id: plugins.id }).from(plugins).limit(1)).length === 0;
}

/** Adds organisations, each with its key; false when a slug is taken. */
export async function insertPublishers(
  tx: Database,
  rows: readonly { id: string; slug: string; keyId: string; publicKey: string }[],
  now: Date,
): Promise<boolean> {
  const made = await tx
    .insert(organisations)
    .values(rows.map(({ id, slug }) => ({ id, slug, name: slug, createdAt: now, updatedAt: now })))
    .onConflictDoNothing()
    .returning({ id: organisations.id });
  if (made.length < rows.length) return false;
  await tx.insert(signingKeys).values(
    rows.map(({ id, keyId, publicKey }) => ({
      organisationId: id,
      keyId,
      publicKey,
      label: 'seed',
      notBefore: now,
      createdAt: now,
    })),
  );
  return true;
}

/** Adds plugins with their versions in one statement: each refers to the other. */
export async function insertPlugins(tx: Database, rows: readonly SeedRow[], bundle: SeedBundle): Promise<void> {
  await tx.execute(sql`
    WITH made AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS made (
        "id" uuid, "versionId" uuid, "organisationId" uuid, "keyId" text, "slug" text, "visibility" text, "name" text,
        "description" text, "publisher" text, "category" text, "type" text, "tags" text[], "verified" boolean,
        "pricing" text, "version" text, "sortKey" text, "manifest" jsonb, "manifestSha256" text,
        "publishedAt" timestamptz, "updatedAt" timestamptz)
    ), versions AS (
      INSERT INTO plugin_versions (id, plugin_id, version, sort_key, is_prerelease, state, checksum, file_size,
        tree_digest, key_id, envelope, signed_at, manifest, manifest_sha256, created_at, published_at)
      SELECT "versionId", "id", "version", "sortKey", false, 'published', ${bundle.sha256}, ${bundle.size}::bigint,
        ${bundle.treeDigest}, "keyId", ${bundle.envelope}, "updatedAt", "manifest", "manifestSha256", "updatedAt", "updatedAt"
      FROM made
    )
    INSERT INTO plugins (id, slug, organisation_id, visibility, default_version_id, name, description, author, category,
      type, license, tags, is_verified, pricing_model, is_free, created_at, updated_at, published_at)
    SELECT "id", "slug", "organisationId", "visibility", "versionId", "name", "description", "publisher", "category",
      "type", 'MIT', "tags", "verified", "pricing", "pricing" IN ('free', 'freemium'), "publishedAt", "updatedAt", "publishedAt"
    FROM made`);
}

/** Adds downloads of their versions, each on one day. */
export async function insertDownloads(
  tx: Database,
  rows: readonly { pluginId: string; versionId: string; day: string; downloads: number }[],
): Promise<void> {
  await tx.execute(sql`
    INSERT INTO download_counters (version_id, plugin_id, day, shard, downloads)
    SELECT "versionId", "pluginId", "day", 0, "downloads"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS made ("versionId" uuid, "pluginId" uuid, "day" date, "downloads" bigint)`);
}

/**
 * Whether plugins are entered for search by {@link enterForSearch}, when their downloads are known, and their words sorted
 * in many at a time. On its own each would come in, change at once, and have every search read what is not yet sorted.
 */
export async function enterLater(tx: Database, later: boolean): Promise<void> {
  const state = sql.raw(later ? 'DISABLE' : 'ENABLE');
  await tx.execute(sql`ALTER TABLE ${plugins} ${state} TRIGGER plugins_search_new`);
  for (const index of ['search_entries_words_idx', 'search_entries_names_idx']) {
    await tx.execute(sql`ALTER INDEX ${sql.identifier(index)} SET (fastupdate = ${sql.raw(String(later))})`);
  }
}

/** Enters plugins for search. */
export async function enterForSearch(tx: Database, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`SELECT ops_center_enter_for_search(${sql.param([...ids])}::uuid[])`);
}

/** As the database would in its own time: counts for planning, and which pages need not be looked at. Not in a transaction. */
export async function tidyCatalogue(db: Database): Promise<void> {
  for (const table of ['plugins', 'plugin_versions', 'plugin_standings', 'search_entries', 'download_counters']) {
    await db.execute(sql`VACUUM (ANALYZE) ${sql.identifier(table)}`);
  }
}
