import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';

/** Public signing keys of publishers. A key belongs to one publisher only, and is never deleted. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    id: identifier(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    /** `SHA256:` and the unpadded base64 of the SHA-256 of the SPKI DER. */
    keyId: text('key_id').notNull().unique('signing_keys_key_id_key'),
    /** SPKI PEM. */
    publicKey: text('public_key').notNull(),
    label: text('label').notNull(),
    notBefore: moment('not_before').notNull(),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
    revokedReason: text('revoked_reason', { enum: ['superseded', 'compromised'] }),
    /** What was accepted before stays good; NULL for a compromised key means that nothing does. */
    compromisedSince: moment('compromised_since'),
    /** The only plugins that it may sign; NULL for all of its publisher's. */
    plugins: text('plugins').array(),
    /** The DSSE envelope that registered it; NULL for a first key, which came with a version. */
    registration: text('registration'),
    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('signing_keys_organisation_id_idx').on(table.organisationId),
    check('signing_keys_key_id_form', sql`${table.keyId} ~ '^SHA256:[A-Za-z0-9+/]{43}$'`),
    check('signing_keys_revoked_reason_known', sql`${table.revokedReason} IN ('superseded', 'compromised')`),
    check('signing_keys_revoked_whole', sql`(${table.revokedAt} IS NULL) = (${table.revokedReason} IS NULL)`),
    check(
      'signing_keys_compromised_whole',
      sql`${table.compromisedSince} IS NULL OR ${table.revokedReason} IS NOT DISTINCT FROM 'compromised'`,
    ),
    check('signing_keys_plugins_some', sql`cardinality(${table.plugins}) BETWEEN 1 AND 100`),
    check('signing_keys_registration_size', sql`octet_length(${table.registration}) <= 65536`),
    check('signing_keys_validity_order', sql`${table.expiresAt} > ${table.notBefore}`),
  ],
);

/** What keys must sign to be registered: random, good once, for minutes. Only the hash is kept. */
export const keyChallenges = pgTable(
  'key_challenges',
  {
    /** Lower-case hex. */
    nonceSha256: text('nonce_sha256').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('key_challenges_organisation_id_idx').on(table.organisationId),
    index('key_challenges_user_id_idx').on(table.userId),
    check('key_challenges_nonce_form', sql`${table.nonceSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Which key took the place of which, with the statement that both signed. Never changed, never deleted. */
export const keyRotations = pgTable(
  'key_rotations',
  {
    id: identifier(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    oldKeyId: text('old_key_id')
      .notNull()
      .unique('key_rotations_old_key_id_key')
      .references(() => signingKeys.keyId, { onDelete: 'restrict' }),
    newKeyId: text('new_key_id')
      .notNull()
      .unique('key_rotations_new_key_id_key')
      .references(() => signingKeys.keyId, { onDelete: 'restrict' }),
    /** DSSE, as JSON text. */
    envelope: text('envelope').notNull(),
    acceptedAt: moment('accepted_at').notNull(),
    acceptedBy: uuid('accepted_by').references(() => users.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('key_rotations_organisation_id_idx').on(table.organisationId),
    check('key_rotations_other_key', sql`${table.oldKeyId} <> ${table.newKeyId}`),
    check('key_rotations_envelope_size', sql`octet_length(${table.envelope}) <= 65536`),
  ],
);
