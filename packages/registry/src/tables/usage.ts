import { sql } from 'drizzle-orm';
import { bigint, check, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { entitlements } from './billing.js';
import { identifier, moment } from './columns.js';
import { organisations } from './identity.js';
import { plugins } from './plugins.js';

/** Bills of use: one for each entitlement and time, asked for at the processor. */
export const usageBills = pgTable(
  'usage_bills',
  {
    id: identifier(),
    entitlementId: uuid('entitlement_id')
      .notNull()
      .references(() => entitlements.id, { onDelete: 'restrict' }),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    /** `made`: to be asked for; `sent`: the processor asks for it; `failed`: it could not be taken, and may be still. */
    state: text('state', { enum: ['made', 'sent', 'failed', 'paid', 'dropped'] })
      .notNull()
      .default('made'),
    /** Months that it is for, as its lines tell them. */
    text: text('text').notNull(),
    stripeInvoice: text('stripe_invoice').unique('usage_bills_stripe_invoice_key'),
    createdAt: moment('created_at').notNull(),
    /** When it could first not be taken. */
    failedAt: moment('failed_at'),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('usage_bills_entitlement_id_idx').on(table.entitlementId),
    index('usage_bills_made_idx')
      .on(table.createdAt)
      .where(sql`${table.state} = 'made'`),
    check('usage_bills_state_known', sql`${table.state} IN ('made', 'sent', 'failed', 'paid', 'dropped')`),
    check('usage_bills_positive', sql`${table.amountMinor} > 0`),
  ],
);

/** How much of what a tenant used of a plugin, in each month. */
export const usageTotals = pgTable(
  'usage_totals',
  {
    id: identifier(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** The subscription that it is billed to; NULL: it is counted and not billed, as in a trial. */
    entitlementId: uuid('entitlement_id').references(() => entitlements.id, { onDelete: 'restrict' }),
    /** The beginning of the month, UTC. */
    month: moment('month').notNull(),
    metric: text('metric').notNull(),
    quantity: bigint('quantity', { mode: 'bigint' }).notNull(),
    billId: uuid('bill_id').references(() => usageBills.id, { onDelete: 'restrict' }),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    unique('usage_totals_key')
      .on(table.organisationId, table.pluginId, table.entitlementId, table.month, table.metric)
      .nullsNotDistinct(),
    index('usage_totals_plugin_id_idx').on(table.pluginId, table.month),
    index('usage_totals_entitlement_id_idx').on(table.entitlementId),
    index('usage_totals_bill_id_idx').on(table.billId),
    check('usage_totals_quantity', sql`${table.quantity} >= 0`),
    check('usage_totals_metric_form', sql`${table.metric} ~ '^[a-z][a-z0-9-]{0,62}$'`),
  ],
);

/** Reports of use that were counted: each counts once. Forgotten after months. */
export const usageReports = pgTable(
  'usage_reports',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** The host's own name of the report. */
    report: text('report').notNull(),
    /** SHA-256 of what it says, in hex: the same name with other counts is a mistake. */
    digest: text('digest').notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'usage_reports_pkey', columns: [table.organisationId, table.pluginId, table.report] }),
    index('usage_reports_plugin_id_idx').on(table.pluginId),
    index('usage_reports_received_at_idx').on(table.receivedAt),
    check('usage_reports_report_size', sql`length(${table.report}) BETWEEN 1 AND 100`),
  ],
);
