import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.js';
import { organisations, users } from './identity.js';
import { plugins } from './plugins.js';

/**
 * Events of plugins. Partitioned by month on `timestamp` (the migration says so; the query builder cannot), so that
 * old months are dropped and not deleted row by row. No address is kept, only a keyed hash of its network part.
 */
export const pluginAnalytics = pgTable(
  'plugin_analytics',
  {
    id: uuid('id').notNull().defaultRandom(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    tenantId: uuid('tenant_id').references(() => organisations.id, { onDelete: 'set null' }),
    eventType: text('event_type', {
      enum: ['download', 'install', 'uninstall', 'enable', 'disable', 'error', 'custom'],
    }).notNull(),
    eventData: jsonb('event_data').$type<Record<string, unknown>>().notNull().default({}),
    timestamp: moment('timestamp').notNull().defaultNow(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    addressHash: text('address_hash'),
    userAgent: text('user_agent'),
  },
  (table) => [
    primaryKey({ name: 'plugin_analytics_pkey', columns: [table.id, table.timestamp] }),
    index('plugin_analytics_plugin_idx').on(table.pluginId, table.timestamp),
    index('plugin_analytics_tenant_idx').on(table.tenantId, table.eventType, table.timestamp),
    check(
      'plugin_analytics_event_known',
      sql`${table.eventType} IN ('download', 'install', 'uninstall', 'enable', 'disable', 'error', 'custom')`,
    ),
    check('plugin_analytics_address_hash_form', sql`${table.addressHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
