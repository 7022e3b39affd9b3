import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, registryTokens, users } from './identity.js';

/** Lower-case hex. */
const sha256Form = (column: unknown) => sql`${column} ~ '^[0-9a-f]{64}$'`;

/** A user without a row here has never set a password, and signs in by a link from the operator. */
export const userPasswords = pgTable('user_passwords', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'restrict' }),
  /** `scrypt$N$r$p$salt$key`, the last two in base64url. */
  hash: text('hash').notNull(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** Browsers that are signed in. The cookie holds the secret; only its SHA-256 is kept. */
export const sessions = pgTable(
  'sessions',
  {
    id: identifier(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    secretSha256: text('secret_sha256').notNull().unique('sessions_secret_sha256_key'),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('sessions_user_id_idx').on(table.userId),
    index('sessions_expires_at_idx').on(table.expiresAt),
    check('sessions_secret_sha256_form', sha256Form(table.secretSha256)),
  ],
);

/** One-time links by which a user sets a password; a link without a user makes the first administrator. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    id: identifier(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'restrict' }),
    secretSha256: text('secret_sha256').notNull().unique('sign_in_links_secret_sha256_key'),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('sign_in_links_user_id_idx').on(table.userId),
    check('sign_in_links_secret_sha256_form', sha256Form(table.secretSha256)),
  ],
);

/** Device logins under way (RFC 8628). Both codes are kept as hashes only. */
export const deviceGrants = pgTable(
  'device_grants',
  {
    id: identifier(),
    deviceCodeSha256: text('device_code_sha256').notNull().unique('device_grants_device_code_key'),
    userCodeSha256: text('user_code_sha256').notNull().unique('device_grants_user_code_key'),
    clientId: text('client_id').notNull(),
    /** What the program calls itself; nobody has checked it. */
    clientName: text('client_name').notNull(),
    scopes: text('scopes').array().notNull(),
    /** Network address that asked. */
    address: text('address').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    /** Seconds that must lie between two questions for the token; grows when the program does not keep to it. */
    interval: integer('interval').notNull(),
    polledAt: moment('polled_at'),
    status: text('status', { enum: ['pending', 'approved', 'denied', 'used'] })
      .notNull()
      .default('pending'),
    /** Who decided. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'restrict' }),
    decidedAt: moment('decided_at'),
    /** What the user allowed: NULL organisation means all of the user's. */
    grantedScopes: text('granted_scopes').array(),
    organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'restrict' }),
    /** The token that came of it, to be revoked when the device code shows up a second time. */
    tokenId: uuid('token_id').references(() => registryTokens.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('device_grants_expires_at_idx').on(table.expiresAt),
    index('device_grants_organisation_id_idx').on(table.organisationId),
    index('device_grants_token_id_idx').on(table.tokenId),
    check('device_grants_device_code_form', sha256Form(table.deviceCodeSha256)),
    check('device_grants_user_code_form', sha256Form(table.userCodeSha256)),
    check('device_grants_status_known', sql`${table.status} IN ('pending', 'approved', 'denied', 'used')`),
    check(
      'device_grants_decided_whole',
      sql`(${table.status} = 'pending') = (${table.userId} IS NULL) AND (${table.userId} IS NULL) = (${table.decidedAt} IS NULL)`,
    ),
  ],
);
