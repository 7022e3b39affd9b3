import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { byteString, identifier, moment } from './columns.js';
import { organisations, users } from './identity.js';

/** Bundles that come in several requests. Each belongs to one user and one organisation, and is gone after a day. */
export const uploads = pgTable(
  'uploads',
  {
    id: identifier(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'restrict' }),
    /** Slug of the plugin, which need not exist yet. */
    plugin: text('plugin').notNull(),
    /** What the whole must hash to; lower-case hex. */
    sha256: text('sha256').notNull(),
    /** Bytes of the whole. */
    size: bigint('size', { mode: 'number' }).notNull(),
    /** Bytes that are here: where the next piece starts. */
    received: bigint('received', { mode: 'number' }).notNull().default(0),
    pieces: integer('pieces').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** When a version was last made of it; kept for a while, so that a repeated request gets the same answer. */
    usedAt: moment('used_at'),
  },
  (table) => [
    unique('uploads_same_bytes_key').on(table.organisationId, table.userId, table.plugin, table.sha256),
    index('uploads_user_id_idx').on(table.userId),
    index('uploads_expires_at_idx').on(table.expiresAt),
    check('uploads_sha256_form', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check('uploads_plugin_size', sql`length(${table.plugin}) BETWEEN 1 AND 100`),
    check('uploads_received_range', sql`${table.received} BETWEEN 0 AND ${table.size}`),
    check('uploads_pieces_range', sql`${table.pieces} BETWEEN 0 AND 10000`),
  ],
);

/** The bytes of an upload so far, in pieces that follow one another without a gap. */
export const uploadPieces = pgTable(
  'upload_pieces',
  {
    uploadId: uuid('upload_id')
      .notNull()
      .references(() => uploads.id, { onDelete: 'cascade' }),
    /** Bytes before it. */
    start: bigint('start', { mode: 'number' }).notNull(),
    bytes: byteString('bytes').notNull(),
  },
  (table) => [
    primaryKey({ name: 'upload_pieces_pkey', columns: [table.uploadId, table.start] }),
    check('upload_pieces_size', sql`octet_length(${table.bytes}) BETWEEN 1 AND 4194304`),
  ],
);
