import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment } from './columns.js';
import { plugins, pluginVersions } from './plugins.js';

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
    foreignKey({
      name: 'download_counters_version_id_fkey',
      columns: [table.versionId],
      foreignColumns: [pluginVersions.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'download_counters_plugin_id_fkey',
      columns: [table.pluginId],
      foreignColumns: [plugins.id],
    }).onDelete('restrict'),
    index('download_counters_plugin_id_idx').on(table.pluginId, table.day),
    index('download_counters_day_idx').on(table.day, table.pluginId),
    check('download_counters_shard_range', sql`${table.shard} BETWEEN 0 AND 63`),
    check('download_counters_positive', sql`${table.downloads} >= 0`),
  ],
);

/** What a version was checked for, and what was found; the last run of each check. */
export const versionChecks = pgTable(
  'version_checks',
  {
    versionId: uuid('version_id')
      .notNull()
      .references(() => pluginVersions.id, { onDelete: 'restrict' }),
    name: text('name').notNull(),
    outcome: text('outcome', { enum: ['passed', 'held'] }).notNull(),
    /** What its publisher is told. */
    findings: jsonb('findings').$type<readonly unknown[]>().notNull().default([]),
    /** What reviewers are told beside it: names of plugins that the publisher may not see. */
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    checkedAt: moment('checked_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'version_checks_pkey', columns: [table.versionId, table.name] }),
    check('version_checks_name_form', sql`${table.name} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.name}) <= 50`),
    check('version_checks_outcome_known', sql`${table.outcome} IN ('passed', 'held')`),
  ],
);
