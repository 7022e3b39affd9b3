import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { users } from './identity.js';

/** The authenticator app of a user. It counts once the user has shown a code of it. */
export const userTwoFactors = pgTable('user_two_factors', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'restrict' }),
  /** Of which codes are made; sealed with the key of the registry, for this user. */
  sealedSecret: text('sealed_secret').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  confirmedAt: moment('confirmed_at'),
  /** The newest half minute of which a code was taken: neither it nor an older one is taken again. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  /** Wrong codes in a row. */
  failures: integer('failures').notNull().default(0),
  lockedUntil: moment('locked_until'),
});

/** What a user types who has no authenticator at hand: each once. Only the SHA-256 is kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: identifier(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    codeSha256: text('code_sha256').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    unique('recovery_codes_user_code_key').on(table.userId, table.codeSha256),
    check('recovery_codes_code_sha256_form', sql`${table.codeSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Sign-ins that wait for a code, after the password was right. */
export const pendingSignIns = pgTable(
  'pending_sign_ins',
  {
    id: identifier(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    secretSha256: text('secret_sha256').notNull().unique('pending_sign_ins_secret_sha256_key'),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('pending_sign_ins_user_id_idx').on(table.userId),
    index('pending_sign_ins_expires_at_idx').on(table.expiresAt),
    check('pending_sign_ins_secret_sha256_form', sql`${table.secretSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Accounts elsewhere by which a user signs in. The subject is what counts; addresses change hands. */
export const userIdentities = pgTable(
  'user_identities',
  {
    id: identifier(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [
    unique('user_identities_issuer_subject_key').on(table.issuer, table.subject),
    unique('user_identities_user_issuer_key').on(table.userId, table.issuer),
    check('user_identities_size', sql`length(${table.issuer}) <= 1000 AND length(${table.subject}) <= 500`),
  ],
);
