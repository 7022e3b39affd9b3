import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';

/** Mails on their way. Subject and text are sealed: some carry a link that lets people in. */
export const mails = pgTable(
  'mails',
  {
    id: identifier(),
    recipient: text('recipient').notNull(),
    template: text('template').notNull(),
    /** Sealed JSON; empty after the mail was sent or given up. */
    content: text('content').notNull(),
    state: text('state', { enum: ['pending', 'sent', 'failed'] })
      .notNull()
      .default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: moment('next_attempt_at'),
    failure: text('failure'),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
  },
  (table) => [
    index('mails_due_idx')
      .on(table.nextAttemptAt)
      .where(sql`${table.state} = 'pending'`),
    index('mails_created_at_idx').on(table.createdAt),
    index('mails_recipient_idx').on(table.recipient, table.createdAt),
    check('mails_state_known', sql`${table.state} IN ('pending', 'sent', 'failed')`),
    check('mails_due_whole', sql`(${table.state} = 'pending') = (${table.nextAttemptAt} IS NOT NULL)`),
    check('mails_recipient_form', sql`${table.recipient} ~ '^[^@[:space:]]+@[^@[:space:]]+$'`),
  ],
);
