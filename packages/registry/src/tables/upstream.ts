import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.js';
import { plugins } from './plugins.js';

/** What a name is pinned to, and how its last look at the other registry went. One row for each name that was taken or refused. */
export const upstreamPlugins = pgTable(
  'upstream_plugins',
  {
    slug: text('slug').primaryKey(),
    /** NULL while nothing of it could be taken. */
    pluginId: uuid('plugin_id')
      .unique('upstream_plugins_plugin_id_key')
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** Name of the other registry, for which its versions were signed. */
    registry: text('registry').notNull(),
    /** Who published it there when it was first taken; another one is refused. */
    publisher: text('publisher'),
    state: text('state', { enum: ['mirrored', 'changed', 'refused', 'gone'] }).notNull(),
    /** Of the index document that was followed last. */
    etag: text('etag'),
    /** When the other registry last answered for it. */
    checkedAt: moment('checked_at'),
    failedAt: moment('failed_at'),
    failureCode: text('failure_code'),
    failure: text('failure'),
    /** The publisher and keys that the other registry names now and an administrator would have to approve. */
    proposal: jsonb('proposal').$type<Proposal>(),
    /** Versions that were not taken, and why. */
    refused: jsonb('refused').$type<Readonly<Record<string, RefusedVersion>>>().notNull().default({}),
    /** Versions that were quarantined because the other registry withdrew them: it may give them back. */
    withdrawn: text('withdrawn')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    /** Known security faults, as the other registry tells them. */
    advisories: jsonb('advisories').$type<readonly MirroredNotice[]>().notNull().default([]),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('upstream_plugins_state_idx').on(table.state, table.slug),
    check('upstream_plugins_state_known', sql`${table.state} IN ('mirrored', 'changed', 'refused', 'gone')`),
    check('upstream_plugins_failure_whole', sql`(${table.failedAt} IS NULL) = (${table.failureCode} IS NULL)`),
    check('upstream_plugins_pinned', sql`${table.pluginId} IS NULL OR ${table.publisher} IS NOT NULL`),
    check('upstream_plugins_proposal_whole', sql`(${table.state} = 'changed') = (${table.proposal} IS NOT NULL)`),
  ],
);

/** A change of who answers for a name. */
export interface Proposal {
  readonly publisher: string;
  /** Keys that are not pinned, as the index has them. */
  readonly keys: readonly { readonly key_id: string }[];
  readonly since: string;
}

export interface RefusedVersion {
  readonly sha256: string;
  readonly code: string;
  readonly detail: string;
  readonly at: string;
}

export interface MirroredNotice {
  readonly id: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly title: string;
  readonly affected: string;
  readonly fixed_version?: string;
  readonly published_at: string;
}
