import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { users } from './identity.js';
import { plugins } from './plugins.js';

/** What people find wrong with plugins that is no security fault, for administrators. Never deleted. */
export const pluginFlags = pgTable(
  'plugin_flags',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    flaggedBy: uuid('flagged_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    reason: text('reason', { enum: ['spam', 'malware', 'impersonation', 'copyright', 'abuse', 'other'] }).notNull(),
    note: text('note'),
    status: text('status', { enum: ['open', 'upheld', 'dismissed'] })
      .notNull()
      .default('open'),
    flaggedAt: moment('flagged_at').notNull(),
    answeredAt: moment('answered_at'),
    answeredBy: uuid('answered_by').references(() => users.id, { onDelete: 'restrict' }),
    answer: text('answer'),
  },
  (table) => [
    uniqueIndex('plugin_flags_one_open_key')
      .on(table.pluginId, table.flaggedBy)
      .where(sql`${table.status} = 'open'`),
    index('plugin_flags_status_idx').on(table.status, table.flaggedAt, table.id),
    index('plugin_flags_flagged_by_idx').on(table.flaggedBy, table.flaggedAt),
    check(
      'plugin_flags_reason_known',
      sql`${table.reason} IN ('spam', 'malware', 'impersonation', 'copyright', 'abuse', 'other')`,
    ),
    check('plugin_flags_status_known', sql`${table.status} IN ('open', 'upheld', 'dismissed')`),
    check(
      'plugin_flags_text_size',
      sql`octet_length(${table.note}) <= 10000 AND octet_length(${table.answer}) <= 10000`,
    ),
    check(
      'plugin_flags_answered_whole',
      sql`(${table.status} = 'open') = (${table.answeredAt} IS NULL) AND (${table.answeredAt} IS NULL) = (${table.answeredBy} IS NULL)`,
    ),
  ],
);
