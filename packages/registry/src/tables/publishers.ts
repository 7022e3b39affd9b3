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
    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('signing_keys_organisation_id_idx').on(table.organisationId),
    check('signing_keys_key_id_form', sql`${table.keyId} ~ '^SHA256:[A-Za-z0-9+/]{43}$'`),
    check('signing_keys_revoked_reason_known', sql`${table.revokedReason} IN ('superseded', 'compromised')`),
    check('signing_keys_revoked_whole', sql`(${table.revokedAt} IS NULL) = (${table.revokedReason} IS NULL)`),
    check('signing_keys_validity_order', sql`${table.expiresAt} > ${table.notBefore}`),
  ],
);
