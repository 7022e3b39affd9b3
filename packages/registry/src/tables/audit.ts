import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { identifier, moment } from './columns.js';

/**
 * Who changed what. Rows are only ever added, in the transaction of the change; each holds the hash of the one before,
 * so that an edit, a removal or a swap shows. It refers to nothing by foreign key: it outlives what it tells of.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: identifier(),
    /** 1, 2, 3 ... without a gap. */
    position: bigint('position', { mode: 'number' }).notNull().unique('audit_events_position_key'),
    at: moment('at').notNull(),
    /** `version.publish`, `token.revoke` ... */
    action: text('action').notNull(),
    actorKind: text('actor_kind', { enum: ['user', 'operator'] }).notNull(),
    actorUserId: uuid('actor_user_id'),
    actorTokenId: uuid('actor_token_id'),
    organisationId: uuid('organisation_id'),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    requestId: text('request_id'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_events_subject_idx').on(table.subjectType, table.subjectId),
    index('audit_events_organisation_idx').on(table.organisationId, table.position),
    // Of a plugin that changes hands, the organisation at the other end.
    index('audit_events_other_organisation_idx')
      .on(sql`(${table.details} ->> 'other_organisation_id')`, table.position)
      .where(sql`${table.details} ->> 'other_organisation_id' IS NOT NULL`),
    index('audit_events_actor_idx').on(table.actorUserId, table.position),
    check('audit_events_actor_kind_known', sql`${table.actorKind} IN ('user', 'operator')`),
    check('audit_events_actor_whole', sql`${table.actorKind} <> 'user' OR ${table.actorUserId} IS NOT NULL`),
    check('audit_events_hash_form', sql`${table.hash} ~ '^[0-9a-f]{64}$' AND ${table.previousHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
