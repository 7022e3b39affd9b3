import { sql, type SQL } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { blobs } from './blobs.js';
import { byteOrderedText, identifier, moment, tsvector } from './columns.js';
import { organisations, users } from './identity.js';
import { signingKeys } from './publishers.js';

/**
 * A plugin's name and owner, and a projection of its default version for lists and search.
 * What runs, and what it asks for, is on the version: publishing 2.0 must not rewrite what 1.0 said.
 * Rows are never deleted (`deleted_at`): the name stays held.
 */
export const plugins = pgTable(
  'plugins',
  {
    id: identifier(),
    slug: text('slug').notNull().unique('plugins_slug_key'),
    /** The slug without hyphens: `my-plugin` and `myplugin` cannot belong to two publishers. */
    canonicalSlug: text('canonical_slug')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`replace(${plugins.slug}, '-', '')`)
      .unique('plugins_canonical_slug_key'),
    /** The publisher. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    visibility: text('visibility', { enum: ['public', 'tenant', 'private'] })
      .notNull()
      .default('public'),
    /** Name of the registry that it is a mirror of; NULL for a plugin of this registry. */
    mirroredFrom: text('mirrored_from'),
    /** NULL until a version is published. */
    defaultVersionId: uuid('default_version_id').references((): AnyPgColumn => pluginVersions.id, {
      onDelete: 'restrict',
    }),

    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    author: text('author').notNull().default(''),
    authorEmail: text('author_email'),
    authorUrl: text('author_url'),
    iconUrl: text('icon_url'),
    category: text('category').notNull().default('other'),
    type: text('type', { enum: ['backend', 'frontend', 'hybrid', 'container', 'theme'] }),
    license: text('license'),
    homepageUrl: text('homepage_url'),
    repositoryUrl: text('repository_url'),
    documentationUrl: text('documentation_url'),
    supportUrl: text('support_url'),
    minPlatformVersion: text('min_platform_version'),
    maxPlatformVersion: text('max_platform_version'),
    tags: text('tags')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    keywords: text('keywords')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    screenshots: text('screenshots')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),

    isOfficial: boolean('is_official').notNull().default(false),
    isVerified: boolean('is_verified').notNull().default(false),
    /** Whether its publisher asked to be verified, and what an administrator decided; NULL: nobody asked. */
    verification: text('verification', { enum: ['requested', 'verified', 'refused'] }),
    /** What the publisher said when it asked. */
    verificationNote: text('verification_note'),
    /** What the administrator said. */
    verificationAnswer: text('verification_answer'),
    verificationAt: moment('verification_at'),
    /** Its place among the featured ones, 1 first; NULL: it is not one. */
    featuredRank: integer('featured_rank'),
    featuredAt: moment('featured_at'),
    /** A banned plugin is gone for everybody but its publisher and administrators, until the ban is lifted. */
    bannedAt: moment('banned_at'),
    banReason: text('ban_reason'),
    /** What its publisher says of the plugin in place of what the listed version says. */
    listing: jsonb('listing').$type<Record<string, unknown>>().notNull().default({}),

    /** Money is whole minor units (cents) of `currency`; floating point loses them. */
    pricingModel: text('pricing_model').notNull().default('free'),
    isFree: boolean('is_free').notNull().default(true),
    currency: text('currency').notNull().default('USD'),
    priceMinor: bigint('price_minor', { mode: 'number' }),
    priceMonthlyMinor: bigint('price_monthly_minor', { mode: 'number' }),
    priceYearlyMinor: bigint('price_yearly_minor', { mode: 'number' }),
    priceLifetimeMinor: bigint('price_lifetime_minor', { mode: 'number' }),
    trialDays: integer('trial_days'),

    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** When the first version became visible. */
    publishedAt: moment('published_at'),
    deletedAt: moment('deleted_at'),
    /** Raised by every edit; an edit that names another value lost a race. */
    rowVersion: integer('row_version').notNull().default(1),

    search: tsvector('search')
      .notNull()
      .generatedAlwaysAs(
        (): SQL => sql`
          setweight(to_tsvector('simple'::regconfig, ${plugins.slug} || ' ' || replace(${plugins.slug}, '-', ' ')), 'A') ||
          setweight(to_tsvector('english'::regconfig, ${plugins.name}), 'A') ||
          setweight(to_tsvector('english'::regconfig, ops_center_join_words(${plugins.tags} || ${plugins.keywords})), 'B') ||
          setweight(to_tsvector('english'::regconfig, ${plugins.description}), 'C')`,
      ),
  },
  (table) => [
    check(
      'plugins_slug_form',
      sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.slug}) BETWEEN 2 AND 100`,
    ),
    check('plugins_visibility_known', sql`${table.visibility} IN ('public', 'tenant', 'private')`),
    check('plugins_type_known', sql`${table.type} IN ('backend', 'frontend', 'hybrid', 'container', 'theme')`),
    check(
      'plugins_category_form',
      sql`${table.category} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.category}) <= 50`,
    ),
    check('plugins_currency_form', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check(
      'plugins_prices_positive',
      sql`coalesce(${table.priceMinor}, 0) >= 0 AND coalesce(${table.priceMonthlyMinor}, 0) >= 0 AND
          coalesce(${table.priceYearlyMinor}, 0) >= 0 AND coalesce(${table.priceLifetimeMinor}, 0) >= 0`,
    ),
    check(
      'plugins_published_whole',
      sql`${table.defaultVersionId} IS NULL OR (${table.publishedAt} IS NOT NULL AND ${table.type} IS NOT NULL)`,
    ),
    check('plugins_verification_known', sql`${table.verification} IN ('requested', 'verified', 'refused')`),
    check('plugins_verification_whole', sql`(${table.verification} IS NULL) = (${table.verificationAt} IS NULL)`),
    check('plugins_featured_rank_positive', sql`${table.featuredRank} BETWEEN 1 AND 1000`),
    check('plugins_featured_whole', sql`(${table.featuredRank} IS NULL) = (${table.featuredAt} IS NULL)`),
    check('plugins_ban_whole', sql`(${table.bannedAt} IS NULL) = (${table.banReason} IS NULL)`),
    index('plugins_featured_idx')
      .on(table.featuredRank, table.id)
      .where(sql`${table.featuredRank} IS NOT NULL`),
    index('plugins_organisation_id_idx').on(table.organisationId),
    index('plugins_category_published_idx').on(table.category, table.publishedAt, table.id),
    index('plugins_type_published_idx').on(table.type, table.publishedAt, table.id),
    index('plugins_published_idx').on(table.publishedAt, table.id),
    // The orders of lists; DESC as ORDER BY means it, or the index would not serve it.
    index('plugins_updated_idx').on(table.updatedAt.desc().nullsFirst(), table.id),
    index('plugins_newest_idx').on(table.publishedAt.desc().nullsFirst(), table.id),
    index('plugins_name_idx').on(sql`lower(${table.name})`, table.id),
    index('plugins_category_updated_idx').on(table.category, table.updatedAt.desc().nullsFirst(), table.id),
    index('plugins_name_letters_idx').on(sql`lower(regexp_replace(${table.name}, '[^a-zA-Z0-9]+', '', 'g'))`),
    index('plugins_tags_idx').using('gin', table.tags),
  ],
);

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
    visibility: text('visibility', { enum: ['public', 'tenant', 'private'] })
      .notNull()
      .default('public'),
    changelog: text('changelog'),

    state: text('state', { enum: ['staged', 'checking', 'published', 'held', 'rejected'] }).notNull(),
    stateReason: text('state_reason'),
    /** When it was held for review; kept when the review is over. */
    heldAt: moment('held_at'),
    reviewedAt: moment('reviewed_at'),
    reviewedBy: uuid('reviewed_by').references(() => users.id, { onDelete: 'restrict' }),
    /** A quarantined version is served to nobody, until it is released. */
    quarantinedAt: moment('quarantined_at'),
    quarantineReason: text('quarantine_reason'),
    yankedAt: moment('yanked_at'),
    yankReason: text('yank_reason'),
    deprecatedAt: moment('deprecated_at'),
    deprecation: text('deprecation'),
    /** Slug of the plugin to use in place of a deprecated version. */
    replacement: text('replacement'),

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
    nodeVersion: text('node_version').generatedAlwaysAs((): SQL => sql`${pluginVersions.manifest} ->> 'node_version'`),
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
    check(
      'plugin_versions_version_form',
      sql`${table.version} ~ '^[0-9]+[.][0-9]+[.][0-9]+' AND length(${table.version}) <= 128`,
    ),
    check(
      'plugin_versions_state_known',
      sql`${table.state} IN ('staged', 'checking', 'published', 'held', 'rejected')`,
    ),
    check(
      'plugin_versions_state_reason',
      sql`${table.state} NOT IN ('held', 'rejected') OR ${table.stateReason} IS NOT NULL`,
    ),
    check('plugin_versions_held_whole', sql`${table.state} <> 'held' OR ${table.heldAt} IS NOT NULL`),
    check('plugin_versions_reviewed_whole', sql`(${table.reviewedAt} IS NULL) = (${table.reviewedBy} IS NULL)`),
    check(
      'plugin_versions_quarantine_whole',
      sql`(${table.quarantinedAt} IS NULL) = (${table.quarantineReason} IS NULL)`,
    ),
    index('plugin_versions_held_idx')
      .on(table.heldAt, table.id)
      .where(sql`${table.state} = 'held'`),
    check('plugin_versions_published_whole', sql`${table.state} <> 'published' OR ${table.publishedAt} IS NOT NULL`),
    check('plugin_versions_visibility_known', sql`${table.visibility} IN ('public', 'tenant', 'private')`),
    check(
      'plugin_versions_channel_form',
      sql`${table.channel} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.channel}) <= 50`,
    ),
    check('plugin_versions_yank_whole', sql`(${table.yankedAt} IS NULL) = (${table.yankReason} IS NULL)`),
    check('plugin_versions_deprecation_whole', sql`(${table.deprecatedAt} IS NULL) = (${table.deprecation} IS NULL)`),
    check('plugin_versions_replacement_whole', sql`${table.replacement} IS NULL OR ${table.deprecation} IS NOT NULL`),
    check('plugin_versions_file_size_positive', sql`${table.fileSize} > 0`),
    check('plugin_versions_tree_digest_form', sql`${table.treeDigest} ~ '^t1:[A-Za-z0-9+/]{43}=$'`),
    check('plugin_versions_manifest_sha256_form', sql`${table.manifestSha256} ~ '^[0-9a-f]{64}$'`),
    check('plugin_versions_envelope_size', sql`octet_length(${table.envelope}) <= 65536`),
  ],
);
