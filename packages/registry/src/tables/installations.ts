import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.js';
import { organisations, users } from './identity.js';
import { pluginInstallations } from './tenants.js';

/**
 * One row for each tenant that has installed something. Whoever changes an installation holds it until the end of the
 * transaction: changes of one tenant come one after the other, and its events are committed in the order of their numbers.
 */
export const installationStreams = pgTable('installation_streams', {
  tenantId: uuid('tenant_id')
    .primaryKey()
    .references(() => organisations.id, { onDelete: 'restrict' }),
  lastSequence: bigint('last_sequence', { mode: 'number' }).notNull().default(0),
});

/** What happened to the installations of a tenant, for hosts to follow. It outlives what it tells of. */
export const installationEvents = pgTable(
  'installation_events',
  {
    tenantId: uuid('tenant_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    /** 1, 2, 3 ... for each tenant, without a gap. */
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    event: text('event').notNull(),
    installationId: uuid('installation_id').notNull(),
    pluginId: uuid('plugin_id').notNull(),
    plugin: text('plugin').notNull(),
    version: text('version').notNull(),
    /** Never a setting, never a secret: hosts fetch those. */
    data: jsonb('data').$type<Record<string, string | number | boolean>>().notNull().default({}),
  },
  (table) => [
    primaryKey({ name: 'installation_events_pkey', columns: [table.tenantId, table.sequence] }),
    check('installation_events_sequence_positive', sql`${table.sequence} > 0`),
  ],
);

/** The last report of each host about an installation. */
export const installationHosts = pgTable(
  'installation_hosts',
  {
    installationId: uuid('installation_id')
      .notNull()
      .references(() => pluginInstallations.id, { onDelete: 'restrict' }),
    host: text('host').notNull(),
    health: text('health', { enum: ['healthy', 'degraded', 'unhealthy'] }).notNull(),
    message: text('message'),
    /** What the host runs, as it says. */
    version: text('version'),
    reportedAt: moment('reported_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'installation_hosts_pkey', columns: [table.installationId, table.host] }),
    check('installation_hosts_health_known', sql`${table.health} IN ('healthy', 'degraded', 'unhealthy')`),
    check('installation_hosts_size', sql`length(${table.host}) <= 100 AND length(${table.message}) <= 2000`),
  ],
);

/** What plugins wrote, as hosts report it; the newest lines of each installation only. */
export const installationLogs = pgTable(
  'installation_logs',
  {
    installationId: uuid('installation_id')
      .notNull()
      .references(() => pluginInstallations.id, { onDelete: 'restrict' }),
    /** 1, 2, 3 ... for each installation. */
    position: bigint('position', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    receivedAt: moment('received_at').notNull(),
    level: text('level', { enum: ['debug', 'info', 'warning', 'error'] }).notNull(),
    host: text('host').notNull(),
    message: text('message').notNull(),
  },
  (table) => [
    primaryKey({ name: 'installation_logs_pkey', columns: [table.installationId, table.position] }),
    check('installation_logs_level_known', sql`${table.level} IN ('debug', 'info', 'warning', 'error')`),
    check('installation_logs_size', sql`length(${table.host}) <= 100 AND length(${table.message}) <= 4000`),
  ],
);

/** What a tenant lets its members install. Without a row everything is allowed. */
export const tenantPolicies = pgTable(
  'tenant_policies',
  {
    tenantId: uuid('tenant_id')
      .primaryKey()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    /** Slugs; NULL: every plugin that is not denied. */
    allowed: text('allowed').array(),
    denied: text('denied')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    minReleaseAgeHours: integer('min_release_age_hours').notNull().default(0),
    maxRisk: text('max_risk', { enum: ['low', 'medium', 'high', 'critical'] })
      .notNull()
      .default('critical'),
    rowVersion: integer('row_version').notNull().default(1),
    updatedAt: moment('updated_at').notNull(),
    updatedBy: uuid('updated_by').references(() => users.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('tenant_policies_updated_by_idx').on(table.updatedBy),
    check('tenant_policies_age_range', sql`${table.minReleaseAgeHours} BETWEEN 0 AND 8760`),
    check('tenant_policies_risk_known', sql`${table.maxRisk} IN ('low', 'medium', 'high', 'critical')`),
    check(
      'tenant_policies_lists_bounded',
      sql`cardinality(${table.denied}) <= 1000 AND (${table.allowed} IS NULL OR cardinality(${table.allowed}) <= 1000)`,
    ),
  ],
);
