import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';
import { plugins } from './plugins.js';

/** CI jobs that may publish a plugin without a stored token: an issuer, and what its tokens must say. */
export const trustedPublishers = pgTable(
  'trusted_publishers',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** Whose the plugin was: the entry counts for nothing once the plugin belongs to somebody else. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    issuer: text('issuer').notNull(),
    /** Names of claims and the exact value that each must have. */
    claims: jsonb('claims').$type<Readonly<Record<string, string>>>().notNull(),
    /** The owner who answers for it: its tokens act with this user's rights of the moment. */
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [
    unique('trusted_publishers_once').on(table.pluginId, table.issuer, table.claims),
    index('trusted_publishers_organisation_id_idx').on(table.organisationId),
    check('trusted_publishers_claims_form', sql`jsonb_typeof(${table.claims}) = 'object'`),
    check('trusted_publishers_issuer_size', sql`length(${table.issuer}) <= 1000`),
  ],
);

/** Tokens of CI jobs that were exchanged: each once. Rows go when the token is over anyway. */
export const usedCiTokens = pgTable(
  'used_ci_tokens',
  {
    issuer: text('issuer').notNull(),
    /** Of the claim `jti`, in lower-case hex. */
    jtiSha256: text('jti_sha256').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'used_ci_tokens_pkey', columns: [table.issuer, table.jtiSha256] }),
    index('used_ci_tokens_expires_at_idx').on(table.expiresAt),
    check('used_ci_tokens_jti_sha256_form', sql`${table.jtiSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);
