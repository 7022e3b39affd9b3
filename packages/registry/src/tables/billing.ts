import type { UsagePrice } from '@ops-center/manifest-schema';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';
import { plugins } from './plugins.js';

const MODELS = ['free', 'freemium', 'one-time', 'subscription', 'usage-based', 'enterprise'] as const;

/** What a plugin cost when: from `validFrom` until the next one. A trigger keeps all but the end as it was written. */
export const pluginPrices = pgTable(
  'plugin_prices',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** `version`: the default version says so; `owner`: an owner set it, and versions do not change it. */
    source: text('source', { enum: ['version', 'owner'] }).notNull(),
    model: text('model', { enum: MODELS }).notNull(),
    isFree: boolean('is_free').notNull(),
    /** ISO 4217; amounts are whole minor units of it. */
    currency: text('currency').notNull(),
    priceMinor: bigint('price_minor', { mode: 'number' }),
    monthlyMinor: bigint('monthly_minor', { mode: 'number' }),
    yearlyMinor: bigint('yearly_minor', { mode: 'number' }),
    lifetimeMinor: bigint('lifetime_minor', { mode: 'number' }),
    trialDays: integer('trial_days'),
    /** What uses cost, of each thing that is counted. */
    usage: jsonb('usage').$type<readonly UsagePrice[]>(),
    validFrom: moment('valid_from').notNull(),
    /** NULL: in force. */
    validUntil: moment('valid_until'),
    setBy: uuid('set_by').references(() => users.id, { onDelete: 'restrict' }),
  },
  (table) => [
    uniqueIndex('plugin_prices_current_key')
      .on(table.pluginId)
      .where(sql`${table.validUntil} IS NULL`),
    index('plugin_prices_plugin_id_idx').on(table.pluginId, table.validFrom),
    check('plugin_prices_source_known', sql`${table.source} IN ('version', 'owner')`),
    check(
      'plugin_prices_model_known',
      sql`${table.model} IN ('free', 'freemium', 'one-time', 'subscription', 'usage-based', 'enterprise')`,
    ),
    check('plugin_prices_currency_form', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check(
      'plugin_prices_positive',
      sql`least(${table.priceMinor}, ${table.monthlyMinor}, ${table.yearlyMinor}, ${table.lifetimeMinor}, 0) >= 0`,
    ),
    check('plugin_prices_trial_range', sql`${table.trialDays} BETWEEN 0 AND 365`),
    check('plugin_prices_validity_order', sql`${table.validUntil} >= ${table.validFrom}`),
  ],
);

/** What lets a tenant use a paid plugin, and until when. */
export const entitlements = pgTable(
  'entitlements',
  {
    id: identifier(),
    /** The organisation that may use it. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    kind: text('kind', { enum: ['purchase', 'subscription', 'trial', 'grant'] }).notNull(),
    /** What it was bought at; NULL for a grant. */
    priceId: uuid('price_id').references(() => pluginPrices.id, { onDelete: 'restrict' }),
    startsAt: moment('starts_at').notNull(),
    /** Until when it is paid, or the trial runs; NULL for ever. */
    paidUntil: moment('paid_until'),
    /** When it ends to be good: `paidUntil` and the days of grace, if any; NULL never. */
    endsAt: moment('ends_at'),
    /** Of a subscription: it will not be renewed. */
    isEnding: boolean('is_ending').notNull().default(false),
    /** Why it was granted. */
    reason: text('reason'),
    /** Who granted it, or began the trial. */
    grantedBy: uuid('granted_by').references(() => users.id, { onDelete: 'restrict' }),
    revokedAt: moment('revoked_at'),
    revokedReason: text('revoked_reason'),
    stripeSubscription: text('stripe_subscription').unique('entitlements_stripe_subscription_key'),
    /** It is not good from then on, until a bill of its use is paid. */
    suspendsAt: moment('suspends_at'),
    /** The most that uses may cost in a month; NULL: as much as they do. */
    spendingCapMinor: bigint('spending_cap_minor', { mode: 'number' }),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('entitlements_organisation_id_idx').on(table.organisationId, table.pluginId),
    index('entitlements_plugin_id_idx').on(table.pluginId),
    index('entitlements_price_id_idx').on(table.priceId),
    uniqueIndex('entitlements_one_trial_key')
      .on(table.organisationId, table.pluginId)
      .where(sql`${table.kind} = 'trial'`),
    check('entitlements_kind_known', sql`${table.kind} IN ('purchase', 'subscription', 'trial', 'grant')`),
    check('entitlements_grant_whole', sql`(${table.kind} = 'grant') = (${table.reason} IS NOT NULL)`),
    check('entitlements_trial_ends', sql`${table.kind} <> 'trial' OR ${table.endsAt} IS NOT NULL`),
    check('entitlements_cap_positive', sql`${table.spendingCapMinor} >= 0`),
    check('entitlements_revoked_whole', sql`(${table.revokedAt} IS NULL) = (${table.revokedReason} IS NULL)`),
  ],
);

/** Organisations as the payment processor knows them. */
export const billingCustomers = pgTable('billing_customers', {
  organisationId: uuid('organisation_id')
    .primaryKey()
    .references(() => organisations.id, { onDelete: 'restrict' }),
  stripeCustomer: text('stripe_customer').notNull().unique('billing_customers_stripe_customer_key'),
  createdAt: moment('created_at').notNull(),
});

/** A purchase that was begun: what the processor tells later is held against it. */
export const billingCheckouts = pgTable(
  'billing_checkouts',
  {
    id: identifier(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    priceId: uuid('price_id')
      .notNull()
      .references(() => pluginPrices.id, { onDelete: 'restrict' }),
    term: text('term', { enum: ['once', 'month', 'year'] }).notNull(),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull(),
    stripeSession: text('stripe_session').unique('billing_checkouts_stripe_session_key'),
    /** What came of it. */
    entitlementId: uuid('entitlement_id')
      .unique('billing_checkouts_entitlement_id_key')
      .references(() => entitlements.id, { onDelete: 'restrict' }),
    /** When it was known that nothing will come of it. */
    closedAt: moment('closed_at'),
  },
  (table) => [
    index('billing_checkouts_organisation_id_idx').on(table.organisationId, table.pluginId),
    index('billing_checkouts_plugin_id_idx').on(table.pluginId),
    index('billing_checkouts_price_id_idx').on(table.priceId),
    check('billing_checkouts_term_known', sql`${table.term} IN ('once', 'month', 'year')`),
    check('billing_checkouts_amount', sql`${table.amountMinor} >= 0`),
  ],
);

/** Events of the processor that were worked through: each counts once. */
export const stripeEvents = pgTable('stripe_events', {
  id: text('id').primaryKey(),
  type: text('type').notNull(),
  /** When it happened at the processor. */
  occurredAt: moment('occurred_at').notNull(),
  processedAt: moment('processed_at').notNull(),
});

/** Money that came in, and how it was shared. */
export const payments = pgTable(
  'payments',
  {
    id: identifier(),
    entitlementId: uuid('entitlement_id')
      .notNull()
      .references(() => entitlements.id, { onDelete: 'restrict' }),
    /** Who paid. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    /** Who published the plugin at that time, and is owed its share. */
    publisherId: uuid('publisher_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    refundedMinor: bigint('refunded_minor', { mode: 'number' }).notNull().default(0),
    /** What the bank of the payer took back, while it is in dispute or after the dispute was lost. */
    disputedMinor: bigint('disputed_minor', { mode: 'number' }).notNull().default(0),
    currency: text('currency').notNull(),
    /** Of 100, to the publisher. */
    publisherPercent: smallint('publisher_percent').notNull(),
    stripePaymentIntent: text('stripe_payment_intent').notNull().unique('payments_stripe_payment_intent_key'),
    paidAt: moment('paid_at').notNull(),
  },
  (table) => [
    index('payments_entitlement_id_idx').on(table.entitlementId),
    index('payments_organisation_id_idx').on(table.organisationId, table.paidAt),
    index('payments_publisher_id_idx').on(table.publisherId, table.paidAt),
    index('payments_plugin_id_idx').on(table.pluginId),
    check('payments_positive', sql`${table.amountMinor} > 0`),
    check('payments_refund_range', sql`${table.refundedMinor} BETWEEN 0 AND ${table.amountMinor}`),
    check(
      'payments_dispute_range',
      sql`${table.disputedMinor} >= 0 AND ${table.refundedMinor} + ${table.disputedMinor} <= ${table.amountMinor}`,
    ),
    check('payments_percent_known', sql`${table.publisherPercent} IN (70, 85, 100)`),
  ],
);

/** One movement of money; its entries sum up to nothing, which a trigger holds. Only ever added to. */
export const ledgerTransactions = pgTable(
  'ledger_transactions',
  {
    id: identifier(),
    kind: text('kind', { enum: ['payment', 'refund', 'dispute', 'payout'] }).notNull(),
    /** What caused it: a cause counts once. */
    cause: text('cause').notNull().unique('ledger_transactions_cause_key'),
    paymentId: uuid('payment_id').references(() => payments.id, { onDelete: 'restrict' }),
    note: text('note').notNull().default(''),
    recordedBy: uuid('recorded_by').references(() => users.id, { onDelete: 'restrict' }),
    occurredAt: moment('occurred_at').notNull(),
  },
  (table) => [
    index('ledger_transactions_payment_id_idx').on(table.paymentId),
    check('ledger_transactions_kind_known', sql`${table.kind} IN ('payment', 'refund', 'dispute', 'payout')`),
  ],
);

/** Debits are positive, credits negative: what is owed to a publisher is the negative sum of its `payable` entries. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: identifier(),
    transactionId: uuid('transaction_id')
      .notNull()
      .references(() => ledgerTransactions.id, { onDelete: 'restrict' }),
    /** `cash`: at the processor; `payable`: owed to a publisher; `revenue`: the platform's share. */
    account: text('account', { enum: ['cash', 'payable', 'revenue'] }).notNull(),
    /** The publisher, for `payable`. */
    organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'restrict' }),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
  },
  (table) => [
    index('ledger_entries_transaction_id_idx').on(table.transactionId),
    index('ledger_entries_organisation_id_idx').on(table.organisationId, table.currency),
    unique('ledger_entries_transaction_account_key').on(table.transactionId, table.account),
    check('ledger_entries_account_known', sql`${table.account} IN ('cash', 'payable', 'revenue')`),
    check('ledger_entries_whose', sql`(${table.account} = 'payable') = (${table.organisationId} IS NOT NULL)`),
  ],
);
