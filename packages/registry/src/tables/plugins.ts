import { sql, type SQL } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { identifier, moment, tsvector } from './columns.js';
import { organisations, users } from './identity.js';
import { pluginVersions } from './versions.js';

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
    visibility: text('visibility', { enum: ['public', 'tenant', 'private'] }).notNull().default('public'),
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
    tags: text('tags').array().notNull().default(sql`'{}'::text[]`),
    keywords: text('keywords').array().notNull().default(sql`'{}'::text[]`),
    screenshots: text('screenshots').array().notNull().default(sql`'{}'::text[]`),

    isOfficial: boolean('is_official').notNull().default(false),
    isVerified: boolean('is_verified').notNull().default(false),

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
    check('plugins_category_form', sql`${table.category} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.category}) <= 50`),
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
    index('plugins_organisation_id_idx').on(table.organisationId),
    index('plugins_category_published_idx').on(table.category, table.publishedAt, table.id),
    index('plugins_type_published_idx').on(table.type, table.publishedAt, table.id),
    index('plugins_published_idx').on(table.publishedAt, table.id),
    index('plugins_tags_idx').using('gin', table.tags),
    index('plugins_search_idx').using('gin', table.search),
    index('plugins_slug_trgm_idx').using('gin', table.slug.op('gin_trgm_ops')),
  ],
);

/** Names that nobody may register: the operator's own list, beside the one built into the program. */
export const reservedNames = pgTable('reserved_names', {
  /** Without hyphens. */
  canonicalSlug: text('canonical_slug').primaryKey(),
  reason: text('reason').notNull(),
  createdBy: uuid('created_by').references(() => users.id, { onDelete: 'restrict' }),
  createdAt: moment('created_at').notNull().defaultNow(),
});

/** What the default version depends on. */
export const pluginDependencies = pgTable(
  'plugin_dependencies',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    dependsOnSlug: text('depends_on_slug').notNull(),
    /** NULL while the registry has no plugin of that name. */
    dependsOnPluginId: uuid('depends_on_plugin_id').references(() => plugins.id, { onDelete: 'restrict' }),
    versionConstraint: text('version_constraint').notNull().default('*'),
    isOptional: boolean('is_optional').notNull().default(false),
  },
  (table) => [
    unique('plugin_dependencies_plugin_slug_key').on(table.pluginId, table.dependsOnSlug),
    index('plugin_dependencies_depends_on_idx').on(table.dependsOnPluginId),
  ],
);

/** What the default version asks to be allowed. */
export const pluginPermissions = pgTable(
  'plugin_permissions',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    permissionType: text('permission_type').notNull(),
    description: text('description').notNull(),
    risk: text('risk', { enum: ['low', 'medium', 'high', 'critical'] }).notNull(),
    isRequired: boolean('is_required').notNull().default(true),
  },
  (table) => [
    unique('plugin_permissions_plugin_type_key').on(table.pluginId, table.permissionType),
    check('plugin_permissions_risk_known', sql`${table.risk} IN ('low', 'medium', 'high', 'critical')`),
  ],
);

/** Which events the default version listens to. */
export const pluginHooks = pgTable(
  'plugin_hooks',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    hookName: text('hook_name').notNull(),
    handlerFunction: text('handler_function').notNull(),
    /** Lower runs first. */
    priority: integer('priority').notNull().default(10),
    isActive: boolean('is_active').notNull().default(true),
  },
  (table) => [unique('plugin_hooks_plugin_hook_handler_key').on(table.pluginId, table.hookName, table.handlerFunction)],
);
