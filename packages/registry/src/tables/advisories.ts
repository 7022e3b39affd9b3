import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { users } from './identity.js';
import { plugins } from './plugins.js';
import { securityReports } from './security.js';

/** What everybody is told of a fault: which versions have it, and which one has it no more. Never deleted. */
export const advisories = pgTable(
  'advisories',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** The report that it answers; NULL when the publisher found the fault. Never shown: reports are confidential. */
    reportId: uuid('report_id').references(() => securityReports.id, { onDelete: 'restrict' }),
    severity: text('severity', { enum: ['critical', 'high', 'medium', 'low'] }).notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    /** Range of versions that have the fault. */
    affected: text('affected').notNull(),
    /** The first version without it; NULL while there is none. */
    fixedVersion: text('fixed_version'),
    publishedAt: moment('published_at').notNull(),
    publishedBy: uuid('published_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => users.id, { onDelete: 'restrict' }),
    withdrawnReason: text('withdrawn_reason'),
  },
  (table) => [
    index('advisories_plugin_id_idx').on(table.pluginId, table.publishedAt),
    index('advisories_report_id_idx').on(table.reportId),
    check('advisories_severity_known', sql`${table.severity} IN ('critical', 'high', 'medium', 'low')`),
    check('advisories_title_size', sql`length(${table.title}) BETWEEN 1 AND 200`),
    check('advisories_description_size', sql`octet_length(${table.description}) BETWEEN 1 AND 100000`),
    check('advisories_affected_size', sql`length(${table.affected}) BETWEEN 1 AND 200`),
    check('advisories_fixed_version_size', sql`length(${table.fixedVersion}) <= 128`),
    check(
      'advisories_withdrawn_whole',
      sql`(${table.withdrawnAt} IS NULL) = (${table.withdrawnBy} IS NULL) AND (${table.withdrawnAt} IS NULL) = (${table.withdrawnReason} IS NULL)`,
    ),
  ],
);
