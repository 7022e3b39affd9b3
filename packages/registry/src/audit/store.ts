import { asc, desc, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { auditEvents } from '../tables/audit.js';

export type AuditRow = typeof auditEvents.$inferSelect;

/** Names this chain among the advisory locks of the database. */
const CHAIN_LOCK = 7_205_759_403;
const PAGE = 1000;

/** Waits until this transaction alone may add to the chain; held until the transaction ends. */
export async function lockChain(tx: Database): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`);
}

export async function lastEvent(tx: Database): Promise<{ position: number; hash: string } | undefined> {
  const rows = await tx
    .select({ position: auditEvents.position, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.position))
    .limit(1);
  return rows[0];
}

export async function insertEvent(tx: Database, row: AuditRow): Promise<void> {
  await tx.insert(auditEvents).values(row);
}

/** All events in the order of the chain, a page at a time. */
export async function* readEvents(db: Database): AsyncGenerator<AuditRow> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const rows = await db
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.position, after))
      .orderBy(asc(auditEvents.position))
      .limit(PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.position;
  }
}
