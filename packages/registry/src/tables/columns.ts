import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** A point in time, in UTC, as a Date. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Primary key. The application gives the id (`deps.newId`); the default serves hand-written SQL. */
export const identifier = () => uuid('id').primaryKey().defaultRandom();

/** Text that sorts by its bytes whatever the locale of the database. */
export const byteOrderedText = customType<{ data: string }>({
  dataType: () => 'text COLLATE "C"',
});

/** A search document; only the database writes it. */
export const tsvector = customType<{ data: string }>({
  dataType: () => 'tsvector',
});

/** Raw bytes. */
export const byteString = customType<{ data: Buffer }>({
  dataType: () => 'bytea',
});
