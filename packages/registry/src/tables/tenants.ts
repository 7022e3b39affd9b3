import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';
import { pluginVersions, plugins } from './plugins.js';

/** Which version of which plugin a tenant runs, with what configuration and granted permissions. */
export const pluginInstallations = pgTable(
  'plugin_installations',
  {
    id: identifier(),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    versionId: uuid('version_id')
      .notNull()
      .references(() => pluginVersions.id, { onDelete: 'restrict' }),
    /** The version that waits until the tenant agrees to what it asks for. */
    pendingVersionId: uuid('pending_version_id').references(() => pluginVersions.id, { onDelete: 'restrict' }),
    pendingSince: moment('pending_since'),
    status: text('status', { enum: ['installed', 'enabled', 'disabled', 'error', 'updating'] })
      .notNull()
      .default('installed'),
    enabled: boolean('enabled').notNull().default(true),
    autoUpdate: boolean('auto_update').notNull().default(true),
    /** Settings that are no secrets. */
    config: jsonb('config').$type<Record<string, unknown>>().notNull().default({}),
    /** Secret settings, each sealed by itself; the name of the key is in the text. */
    secrets: jsonb('secrets').$type<Record<string, string>>().notNull().default({}),
    permissions: jsonb('permissions').$type<readonly string[]>().notNull().default([]),
    installedAt: moment('installed_at').notNull().defaultNow(),
    installedBy: uuid('installed_by').references(() => users.id, { onDelete: 'restrict' }),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    lastEnabledAt: moment('last_enabled_at'),
    lastDisabledAt: moment('last_disabled_at'),
    errorMessage: text('error_message'),
    lastHealthCheck: moment('last_health_check'),
    healthStatus: text('health_status', { enum: ['healthy', 'degraded', 'unhealthy'] }),
    rowVersion: integer('row_version').notNull().default(1),
  },
  (table) => [
    unique('plugin_installations_tenant_plugin_key').on(table.tenantId, table.pluginId),
    index('plugin_installations_tenant_idx').on(table.tenantId, table.enabled),
    index('plugin_installations_status_idx').on(table.status, table.healthStatus),
    index('plugin_installations_plugin_idx').on(table.pluginId),
    index('plugin_installations_version_idx').on(table.versionId),
    // What was installed lately.
    index('plugin_installations_installed_idx').on(table.installedAt, table.pluginId),
    check(
      'plugin_installations_status_known',
      sql`${table.status} IN ('installed', 'enabled', 'disabled', 'error', 'updating')`,
    ),
    check(
      'plugin_installations_pending_whole',
      sql`(${table.pendingVersionId} IS NULL) = (${table.pendingSince} IS NULL)`,
    ),
    check('plugin_installations_health_known', sql`${table.healthStatus} IN ('healthy', 'degraded', 'unhealthy')`),
  ],
);

/** What a user of a tenant that installed the plugin says about it: one for each user and plugin. */
export const pluginReviews = pgTable(
  'plugin_reviews',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** The version that was reviewed. */
    versionId: uuid('version_id')
      .notNull()
      .references(() => pluginVersions.id, { onDelete: 'restrict' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    rating: smallint('rating').notNull(),
    title: text('title'),
    reviewText: text('review_text'),
    replyText: text('reply_text'),
    repliedBy: uuid('replied_by').references(() => users.id, { onDelete: 'restrict' }),
    repliedAt: moment('replied_at'),
    /** A hidden review is seen by its author and by administrators only, and does not count. */
    hiddenAt: moment('hidden_at'),
    hiddenReason: text('hidden_reason'),
    hiddenBy: uuid('hidden_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    rowVersion: integer('row_version').notNull().default(1),
  },
  (table) => [
    unique('plugin_reviews_plugin_user_key').on(table.pluginId, table.userId),
    index('plugin_reviews_plugin_idx').on(table.pluginId, table.createdAt),
    index('plugin_reviews_newest_idx').on(table.pluginId, table.updatedAt.desc().nullsFirst(), table.id),
    check('plugin_reviews_rating_range', sql`${table.rating} BETWEEN 1 AND 5`),
    check('plugin_reviews_hidden_whole', sql`(${table.hiddenAt} IS NULL) = (${table.hiddenReason} IS NULL)`),
    check(
      'plugin_reviews_text_size',
      sql`length(${table.title}) <= 200 AND length(${table.reviewText}) <= 10000 AND length(${table.replyText}) <= 10000`,
    ),
  ],
);

/** What people find wrong with a review, for administrators; one report for each review and user. */
export const reviewReports = pgTable(
  'review_reports',
  {
    id: identifier(),
    reviewId: uuid('review_id')
      .notNull()
      .references(() => pluginReviews.id, { onDelete: 'restrict' }),
    reportedBy: uuid('reported_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    reason: text('reason', { enum: ['spam', 'abuse', 'off-topic', 'conflict-of-interest', 'other'] }).notNull(),
    note: text('note'),
    reportedAt: moment('reported_at').notNull(),
  },
  (table) => [
    unique('review_reports_review_user_key').on(table.reviewId, table.reportedBy),
    index('review_reports_reported_by_idx').on(table.reportedBy, table.reportedAt),
    check(
      'review_reports_reason_known',
      sql`${table.reason} IN ('spam', 'abuse', 'off-topic', 'conflict-of-interest', 'other')`,
    ),
    check('review_reports_note_size', sql`length(${table.note}) <= 2000`),
  ],
);
