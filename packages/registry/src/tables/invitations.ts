import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';
import { plugins } from './plugins.js';

/** One-time links into an organisation. Only the SHA-256 of the secret is kept. */
export const organisationInvitations = pgTable(
  'organisation_invitations',
  {
    id: identifier(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    /** Whom it is for; NULL: whoever has the link. */
    email: text('email'),
    role: text('role', { enum: ['owner', 'maintainer', 'publisher', 'reader'] }).notNull(),
    secretSha256: text('secret_sha256').notNull().unique('organisation_invitations_secret_sha256_key'),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    acceptedBy: uuid('accepted_by').references(() => users.id, { onDelete: 'restrict' }),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    index('organisation_invitations_organisation_id_idx').on(table.organisationId, table.createdAt),
    check('organisation_invitations_role_known', sql`${table.role} IN ('owner', 'maintainer', 'publisher', 'reader')`),
    check('organisation_invitations_secret_sha256_form', sql`${table.secretSha256} ~ '^[0-9a-f]{64}$'`),
    check(
      'organisation_invitations_accepted_whole',
      sql`(${table.acceptedAt} IS NULL) = (${table.acceptedBy} IS NULL) AND (${table.acceptedAt} IS NULL OR ${table.revokedAt} IS NULL)`,
    ),
  ],
);

/** Plugins that are offered to another organisation, whose owners accept or decline. */
export const pluginTransfers = pgTable(
  'plugin_transfers',
  {
    id: identifier(),
    pluginId: uuid('plugin_id')
      .notNull()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    fromOrganisationId: uuid('from_organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    toOrganisationId: uuid('to_organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    status: text('status', { enum: ['offered', 'accepted', 'declined', 'withdrawn'] })
      .notNull()
      .default('offered'),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    /** DSSE, as JSON text: the old publisher's key names the new publisher's; NULL when nobody signed. */
    envelope: text('envelope'),
    /** Why an administrator moved the plugin; NULL when its owners did. */
    reason: text('reason'),
    decidedBy: uuid('decided_by').references(() => users.id, { onDelete: 'restrict' }),
    decidedAt: moment('decided_at'),
  },
  (table) => [
    index('plugin_transfers_plugin_id_idx').on(table.pluginId),
    index('plugin_transfers_from_organisation_id_idx').on(table.fromOrganisationId),
    index('plugin_transfers_to_organisation_id_idx').on(table.toOrganisationId),
    uniqueIndex('plugin_transfers_one_open')
      .on(table.pluginId)
      .where(sql`${table.status} = 'offered'`),
    check('plugin_transfers_status_known', sql`${table.status} IN ('offered', 'accepted', 'declined', 'withdrawn')`),
    check('plugin_transfers_envelope_size', sql`octet_length(${table.envelope}) <= 65536`),
    check('plugin_transfers_forced_unsigned', sql`${table.envelope} IS NULL OR ${table.reason} IS NULL`),
    check('plugin_transfers_elsewhere', sql`${table.fromOrganisationId} <> ${table.toOrganisationId}`),
    check(
      'plugin_transfers_decided_whole',
      sql`(${table.status} = 'offered') = (${table.decidedAt} IS NULL) AND (${table.decidedAt} IS NULL) = (${table.decidedBy} IS NULL)`,
    ),
  ],
);
