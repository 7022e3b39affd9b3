import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { users } from './identity.js';
import { plugins } from './plugins.js';

/** Faults that people found in plugins. Confidential: they are no secret only when there is a fixed version. */
export const securityReports = pgTable(
  'security_reports',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    severity: text('severity', { enum: ['critical', 'high', 'medium', 'low'] }).notNull(),
    description: text('description').notNull(),
    status: text('status', { enum: ['open', 'acknowledged', 'resolved', 'rejected'] })
      .notNull()
      .default('open'),
    reportedBy: uuid('reported_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    reportedAt: moment('reported_at').notNull(),
    /** When an answer is due at the latest; NULL for low. */
    dueAt: moment('due_at'),
    /** When it was first answered. */
    answeredAt: moment('answered_at'),
    answeredBy: uuid('answered_by').references(() => users.id, { onDelete: 'restrict' }),
    note: text('note'),
  },
  (table) => [
    index('security_reports_plugin_id_idx').on(table.pluginId, table.reportedAt),
    index('security_reports_reported_by_idx').on(table.reportedBy, table.reportedAt),
    check('security_reports_severity_known', sql`${table.severity} IN ('critical', 'high', 'medium', 'low')`),
    check('security_reports_status_known', sql`${table.status} IN ('open', 'acknowledged', 'resolved', 'rejected')`),
    check('security_reports_description_size', sql`octet_length(${table.description}) BETWEEN 1 AND 100000`),
    check('security_reports_answered_whole', sql`(${table.status} = 'open') = (${table.answeredAt} IS NULL)`),
  ],
);
