import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';

export const users = pgTable(
  'users',
  {
    id: identifier(),
    email: text('email').notNull(),
    isAdmin: boolean('is_admin').notNull().default(false),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** A disabled user keeps its name and history, and none of its rights. */
    disabledAt: moment('disabled_at'),
  },
  (table) => [
    uniqueIndex('users_email_key').on(sql`lower(${table.email})`),
    check(
      'users_email_form',
      sql`${table.email} ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(${table.email}) <= 320`,
    ),
  ],
);

/** An organisation is a tenant and a publisher at once: it installs plugins and it publishes them. */
export const organisations = pgTable(
  'organisations',
  {
    id: identifier(),
    slug: text('slug').notNull().unique('organisations_slug_key'),
    name: text('name').notNull(),
    /** Owners and maintainers without a second factor count as readers. */
    twoFactorRequired: boolean('two_factor_required').notNull().default(false),
    /** Name of the registry whose publisher it is; nobody acts for it here. NULL for an organisation of this registry. */
    mirroredFrom: text('mirrored_from'),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    check(
      'organisations_slug_form',
      sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(${table.slug}) BETWEEN 2 AND 100`,
    ),
  ],
);

export const members = pgTable(
  'members',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    role: text('role', { enum: ['owner', 'maintainer', 'publisher', 'reader'] }).notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'members_pkey', columns: [table.organisationId, table.userId] }),
    index('members_user_id_idx').on(table.userId),
    check('members_role_known', sql`${table.role} IN ('owner', 'maintainer', 'publisher', 'reader')`),
  ],
);

/** API tokens. Only the SHA-256 is kept: a dump of this table opens nothing. */
export const registryTokens = pgTable(
  'registry_tokens',
  {
    id: identifier(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** NULL: the token acts for every organisation of its user. */
    organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'restrict' }),
    /** Slugs of the only plugins that the token may change; NULL: all that its organisations have. */
    pluginSlugs: text('plugin_slugs').array(),
    name: text('name').notNull(),
    /** Where the token came from. */
    issuedBy: text('issued_by', { enum: ['operator', 'user', 'device', 'ci'] })
      .notNull()
      .default('operator'),
    /** The first characters, shown in lists to tell tokens apart. */
    prefix: text('prefix').notNull(),
    /** Lower-case hex. */
    tokenSha256: text('token_sha256').notNull().unique('registry_tokens_sha256_key'),
    scopes: text('scopes').array().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
    /** The entry that a CI job's token came by, whose removal revokes it; the token outlives it. */
    trustedPublisherId: uuid('trusted_publisher_id'),
  },
  (table) => [
    index('registry_tokens_user_id_idx').on(table.userId),
    index('registry_tokens_organisation_id_idx').on(table.organisationId),
    index('registry_tokens_trusted_publisher_id_idx')
      .on(table.trustedPublisherId)
      .where(sql`${table.trustedPublisherId} IS NOT NULL`),
    check('registry_tokens_sha256_form', sql`${table.tokenSha256} ~ '^[0-9a-f]{64}$'`),
    check('registry_tokens_issued_by_known', sql`${table.issuedBy} IN ('operator', 'user', 'device', 'ci')`),
    check(
      'registry_tokens_plugins_some',
      sql`${table.pluginSlugs} IS NULL OR cardinality(${table.pluginSlugs}) BETWEEN 1 AND 100`,
    ),
    check('registry_tokens_scopes_some', sql`cardinality(${table.scopes}) BETWEEN 1 AND 100`),
  ],
);
