import { sql } from 'drizzle-orm';
import { bigint, check, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.js';

/** Every blob that a row refers to. The bytes are in the blob store, under this digest. */
export const blobs = pgTable(
  'blobs',
  {
    /** Lower-case hex. */
    sha256: text('sha256').primaryKey(),
    /** Bytes. */
    size: bigint('size', { mode: 'number' }).notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    check('blobs_sha256_form', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
    check('blobs_size_positive', sql`${table.size} >= 0`),
  ],
);
