import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.js';
import { registryTokens, users } from './identity.js';

/**
 * How often somebody did something in the running window, for all replicas together. UNLOGGED (the migration says so):
 * a crash of the database server empties it, and then everybody starts a new window.
 */
export const rateWindows = pgTable(
  'rate_windows',
  {
    /** What is counted: `writes`, `bad_tokens`, a route or a page. */
    name: text('name').notNull(),
    /** SHA-256 of who is counted, in lower-case hex: a token, an address, an account. */
    keySha256: text('key_sha256').notNull(),
    count: integer('count').notNull(),
    endsAt: moment('ends_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'rate_windows_pkey', columns: [table.name, table.keySha256] }),
    index('rate_windows_ends_at_idx').on(table.endsAt),
  ],
);

/** Work that one replica does for all. Whoever takes the lease runs it; a lease that ran out may be taken by another. */
export const jobs = pgTable('jobs', {
  name: text('name').primaryKey(),
  dueAt: moment('due_at').notNull(),
  /** The run that holds the lease; NULL: nobody runs it. */
  runId: uuid('run_id'),
  leasedUntil: moment('leased_until'),
  startedAt: moment('started_at'),
  finishedAt: moment('finished_at'),
  /** Code of the failure of the last run; NULL when it went well. */
  failure: text('failure'),
});

/** Changes that were asked for under an `Idempotency-Key`, and what was answered. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tokenId: uuid('token_id')
      .notNull()
      .references(() => registryTokens.id, { onDelete: 'restrict' }),
    operation: text('operation').notNull(),
    /** SHA-256 of the key, in lower-case hex. */
    keySha256: text('key_sha256').notNull(),
    /** SHA-256 of what was asked. */
    requestSha256: text('request_sha256').notNull(),
    /** NULL while the first request is under way. */
    status: smallint('status'),
    /** The answer, encrypted: only who has both the token and the key can read it. */
    answer: text('answer'),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [table.tokenId, table.operation, table.keySha256] }),
    index('idempotency_keys_expires_at_idx').on(table.expiresAt),
    check('idempotency_keys_request_form', sql`${table.requestSha256} ~ '^[0-9a-f]{64}$'`),
    check('idempotency_keys_answer_size', sql`octet_length(${table.answer}) <= 98304`),
    check('idempotency_keys_answer_whole', sql`(${table.status} IS NULL) = (${table.answer} IS NULL)`),
  ],
);

/** One row: how the registry is run at the moment. None: as it was set up. */
export const serviceState = pgTable(
  'service_state',
  {
    id: smallint('id').primaryKey(),
    readOnly: boolean('read_only').notNull(),
    /** Told to whoever wants to change something. */
    reason: text('reason'),
    changedBy: uuid('changed_by').references(() => users.id, { onDelete: 'restrict' }),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    check('service_state_one_row', sql`${table.id} = 1`),
    check('service_state_reason_size', sql`char_length(${table.reason}) <= 500`),
  ],
);

/** Keys that seal secrets of this registry: every server must have all of them. One that was lost for good has no probe. */
export const encryptionKeys = pgTable(
  'encryption_keys',
  {
    /** As `keyId` tells it; sealed values name it. */
    keyId: text('key_id').primaryKey(),
    /** A text that the key sealed: whoever opens it has the key. */
    probe: text('probe'),
    addedAt: moment('added_at').notNull(),
    /** The operator said that nobody has it any more. */
    forgottenAt: moment('forgotten_at'),
  },
  (table) => [
    check('encryption_keys_key_id_form', sql`${table.keyId} ~ '^[0-9a-f]{12}$'`),
    check('encryption_keys_probe_whole', sql`(${table.probe} IS NULL) = (${table.forgottenAt} IS NOT NULL)`),
  ],
);
