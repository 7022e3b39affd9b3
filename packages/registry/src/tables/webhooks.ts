import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';
import { plugins } from './plugins.js';

/** Addresses that are told of events: an organisation's about what is its own, the registry's about all. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: identifier(),
    /** NULL: of the registry itself, kept by administrators. */
    organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'restrict' }),
    /** Set for an address that a plugin's manifest names: told of events of that plugin only. */
    pluginId: uuid('plugin_id')
      .unique('webhooks_plugin_id_key')
      .references(() => plugins.id, { onDelete: 'restrict' }),
    url: text('url').notNull(),
    events: text('events').array().notNull(),
    description: text('description').notNull().default(''),
    /** Sealed: the database alone does not tell it. */
    secret: text('secret').notNull(),
    /** The one before, which signs beside the new one until `previousSecretUntil`. */
    previousSecret: text('previous_secret'),
    previousSecretUntil: moment('previous_secret_until'),
    disabledAt: moment('disabled_at'),
    disabledReason: text('disabled_reason', { enum: ['asked', 'failing'] }),
    /** When the first delivery failed since the last one that was taken. */
    failingSince: moment('failing_since'),
    deletedAt: moment('deleted_at'),
    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('webhooks_organisation_id_idx').on(table.organisationId),
    check('webhooks_url_size', sql`octet_length(${table.url}) BETWEEN 8 AND 2000`),
    check('webhooks_events_some', sql`cardinality(${table.events}) BETWEEN 1 AND 50`),
    check('webhooks_disabled_reason_known', sql`${table.disabledReason} IN ('asked', 'failing')`),
    check('webhooks_disabled_whole', sql`(${table.disabledAt} IS NULL) = (${table.disabledReason} IS NULL)`),
    check('webhooks_previous_whole', sql`(${table.previousSecret} IS NULL) = (${table.previousSecretUntil} IS NULL)`),
    check('webhooks_plugin_owned', sql`${table.pluginId} IS NULL OR ${table.organisationId} IS NOT NULL`),
  ],
);

/** What happened, as it is sent. Written in the transaction of the change, and only when somebody is to be told. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    id: identifier(),
    type: text('type').notNull(),
    /** The JSON text that is signed and sent: the same bytes at every attempt. */
    body: text('body').notNull(),
    occurredAt: moment('occurred_at').notNull(),
  },
  (table) => [
    index('webhook_events_occurred_at_idx').on(table.occurredAt),
    check('webhook_events_body_size', sql`octet_length(${table.body}) <= 262144`),
  ],
);

/** One event on its way to one address. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: identifier(),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'restrict' }),
    eventId: uuid('event_id')
      .notNull()
      .references(() => webhookEvents.id, { onDelete: 'restrict' }),
    state: text('state', { enum: ['pending', 'delivered', 'failed'] })
      .notNull()
      .default('pending'),
    /** Attempts in all: the number of the last one. */
    attempts: integer('attempts').notNull().default(0),
    /** Attempts since it was made, or asked for again: how long to wait for the next. */
    step: integer('step').notNull().default(0),
    /** When it is due. While an attempt is under way: when it is taken for lost. */
    nextAttemptAt: moment('next_attempt_at'),
    createdAt: moment('created_at').notNull(),
    deliveredAt: moment('delivered_at'),
  },
  (table) => [
    unique('webhook_deliveries_event_webhook_key').on(table.eventId, table.webhookId),
    index('webhook_deliveries_webhook_id_idx').on(table.webhookId, table.createdAt, table.id),
    index('webhook_deliveries_pending_idx')
      .on(table.webhookId, table.nextAttemptAt)
      .where(sql`${table.state} = 'pending'`),
    index('webhook_deliveries_due_idx')
      .on(table.nextAttemptAt)
      .where(sql`${table.state} = 'pending'`),
    check('webhook_deliveries_state_known', sql`${table.state} IN ('pending', 'delivered', 'failed')`),
    check('webhook_deliveries_due_whole', sql`(${table.state} = 'pending') = (${table.nextAttemptAt} IS NOT NULL)`),
    check(
      'webhook_deliveries_delivered_whole',
      sql`(${table.state} = 'delivered') = (${table.deliveredAt} IS NOT NULL)`,
    ),
  ],
);

/** What became of each attempt. */
export const webhookAttempts = pgTable(
  'webhook_attempts',
  {
    id: identifier(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => webhookDeliveries.id, { onDelete: 'restrict' }),
    number: integer('number').notNull(),
    at: moment('at').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    /** Status of the answer; NULL when there was none. */
    status: integer('status'),
    /** Why there was no answer. */
    failure: text('failure'),
    /** The beginning of the answer. */
    answer: text('answer').notNull().default(''),
  },
  (table) => [
    unique('webhook_attempts_delivery_number_key').on(table.deliveryId, table.number),
    check('webhook_attempts_outcome', sql`(${table.status} IS NULL) <> (${table.failure} IS NULL)`),
    check('webhook_attempts_answer_size', sql`octet_length(${table.answer}) <= 4096`),
  ],
);
