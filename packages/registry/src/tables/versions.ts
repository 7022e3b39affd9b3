import { sql, type SQL } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { blobs } from './blobs.js';
import { byteOrderedText, identifier, moment } from './columns.js';
import { users } from './identity.js';
import { plugins } from './plugins.js';
import { signingKeys } from './publishers.js';

/** One version of a plugin: the signed manifest as it was, the bundle's digests, the envelope, and its state. */
export const pluginVersions = pgTable(
  'plugin_versions',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references((): AnyPgColumn => plugins.id, { onDelete: 'restrict' }),
    version: text('version').notNull(),
    /** The version without build metadata, which semver ignores: 1.0.0+a and 1.0.0+b are one version. */
    versionKey: text('version_key')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`split_part(${pluginVersions.version}, '+', 1)`),
    /** `versionSortKey(version)`: byte order is semver order. */
    sortKey: byteOrderedText('sort_key').notNull(),
    isPrerelease: boolean('is_prerelease').notNull(),
    channel: text('channel').notNull().default('stable'),
    visibility: text('visibility', { enum: ['public', 'tenant', 'private'] }).notNull().default('public'),
    changelog: text('changelog'),

    state: text('state', { enum: ['staged', 'checking', 'published', 'held', 'rejected'] }).notNull(),
    stateReason: text('state_reason'),
    yankedAt: moment('yanked_at'),
    yankReason: text('yank_reason'),
    deprecatedAt: moment('deprecated_at'),
    deprecation: text('deprecation'),

    /** SHA-256 of the bundle, lower-case hex; the bytes are in the blob store. */
    checksum: text('checksum')
      .notNull()
      .references(() => blobs.sha256, { onDelete: 'restrict' }),
    /** Bytes of the bundle. */
    fileSize: bigint('file_size', { mode: 'number' }).notNull(),
    treeDigest: text('tree_digest').notNull(),
    /** The publisher's key whose signature was verified. */
    keyId: text('key_id')
      .notNull()
      .references(() => signingKeys.keyId, { onDelete: 'restrict' }),
    /** The DSSE envelope exactly as it was uploaded (JSON text). */
    envelope: text('envelope').notNull(),
    signedAt: moment('signed_at').notNull(),

    /** The signed manifest as data, unchanged. */
    manifest: jsonb('manifest').$type<Record<string, unknown>>().notNull(),
    /** SHA-256 of the plugin.yaml bytes in the bundle, lower-case hex. */
    manifestSha256: text('manifest_sha256').notNull(),
    minPlatformVersion: text('min_platform_version').generatedAlwaysAs(
      (): SQL => sql`${pluginVersions.manifest} ->> 'min_platform_version'`,
    ),
    maxPlatformVersion: text('max_platform_version').generatedAlwaysAs(
      (): SQL => sql`${pluginVersions.manifest} ->> 'max_platform_version'`,
    ),
    pythonVersion: text('python_version').generatedAlwaysAs(
      (): SQL => sql`${pluginVersions.manifest} ->> 'python_version'`,
    ),
    nodeVersion: text('node_version').generatedAlwaysAs(
      (): SQL => sql`${pluginVersions.manifest} ->> 'node_version'`,
    ),
    pythonDependencies: jsonb('python_dependencies').generatedAlwaysAs(
      (): SQL => sql`${pluginVersions.manifest} -> 'dependencies' -> 'python'`,
    ),
    npmDependencies: jsonb('npm_dependencies').generatedAlwaysAs(
      (): SQL => sql`${pluginVersions.manifest} -> 'dependencies' -> 'npm'`,
    ),

    /** What the publisher said beside the manifest at publish: category, tags, price, channel, visibility. */
    listing: jsonb('listing').$type<Record<string, unknown>>().notNull().default({}),
    listedBy: uuid('listed_by').references(() => users.id, { onDelete: 'restrict' }),
    listedAt: moment('listed_at'),

    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    publishedAt: moment('published_at'),
  },
  (table) => [
    unique('plugin_versions_plugin_version_key').on(table.pluginId, table.versionKey),
    index('plugin_versions_plugin_sort_idx').on(table.pluginId, table.sortKey),
    index('plugin_versions_checksum_idx').on(table.checksum),
    index('plugin_versions_key_id_idx').on(table.keyId),
    check('plugin_versions_version_form', sql`${table.version} ~ '^[0-9]+[.][0-9]+[.][0-9]+' AND length(${table.version}) <= 128`),
    check('plugin_versions_state_known', sql`${table.state} IN ('staged', 'checking', 'published', 'held', 'rejected')`),
    check('plugin_versions_state_reason', sql`${table.state} NOT IN ('held', 'rejected') OR ${table.stateReason} IS NOT NULL`),
    check('plugin_versions_published_whole', sql`${table.state} <> 'published' OR ${table.publishedAt} IS NOT NULL`),
    check('plugin_versions_visibility_known', sql`${table.visibility} IN ('public', 'tenant', 'private')`),
    check('plugin_versions_channel_form', sql`${table.channel} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.channel}) <= 50`),
    check('plugin_versions_yank_whole', sql`(${table.yankedAt} IS NULL) = (${table.yankReason} IS NULL)`),
    check('plugin_versions_deprecation_whole', sql`(${table.deprecatedAt} IS NULL) = (${table.deprecation} IS NULL)`),
    check('plugin_versions_file_size_positive', sql`${table.fileSize} > 0`),
    check('plugin_versions_tree_digest_form', sql`${table.treeDigest} ~ '^t1:[A-Za-z0-9+/]{43}=$'`),
    check('plugin_versions_manifest_sha256_form', sql`${table.manifestSha256} ~ '^[0-9a-f]{64}$'`),
    check('plugin_versions_envelope_size', sql`octet_length(${table.envelope}) <= 65536`),
  ],
);

/**
 * Versions whose row was removed. A number once used stays used: triggers write the tombstone when a version is
 * deleted and refuse a new version under it.
 */
export const versionTombstones = pgTable(
  'version_tombstones',
  {
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    versionKey: text('version_key').notNull(),
    checksum: text('checksum').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: 'version_tombstones_pkey', columns: [table.pluginId, table.versionKey] })],
);

/**
 * Downloads by version and day, spread over shards so that many writers do not wait for one row.
 * The sum over the shards is the count.
 */
export const downloadCounters = pgTable(
  'download_counters',
  {
    versionId: uuid('version_id').notNull(),
    pluginId: uuid('plugin_id').notNull(),
    /** UTC. */
    day: date('day', { mode: 'string' }).notNull(),
    /** 0 to 63. */
    shard: smallint('shard').notNull(),
    downloads: bigint('downloads', { mode: 'number' }).notNull().default(0),
  },
  (table) => [
    primaryKey({ name: 'download_counters_pkey', columns: [table.versionId, table.day, table.shard] }),
    foreignKey({ name: 'download_counters_version_id_fkey', columns: [table.versionId], foreignColumns: [pluginVersions.id] }).onDelete('restrict'),
    foreignKey({ name: 'download_counters_plugin_id_fkey', columns: [table.pluginId], foreignColumns: [plugins.id] }).onDelete('restrict'),
    index('download_counters_plugin_id_idx').on(table.pluginId, table.day),
    check('download_counters_shard_range', sql`${table.shard} BETWEEN 0 AND 63`),
    check('download_counters_positive', sql`${table.downloads} >= 0`),
  ],
);
