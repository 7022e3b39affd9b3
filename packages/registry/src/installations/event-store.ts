import { and, asc, eq, gt, lte, min, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { installationEvents, installationStreams } from '../tables/installations.js';

export type EventRow = typeof installationEvents.$inferSelect;
export type NewEvent = Omit<typeof installationEvents.$inferInsert, 'tenantId' | 'sequence' | 'at'>;

/** The channel on which the database tells that a tenant has new events; the payload is the tenant's id. */
export const EVENTS_CHANNEL = 'installation_events';
/** Events of a tenant that are kept. */
const KEPT = 10_000;

/**
 * Holds all installations of a tenant until the transaction ends. Whoever comes second sees what the first one did,
 * and the events of a tenant are committed in the order of their numbers.
 */
export async function lockTenant(tx: Database, tenantId: string): Promise<void> {
  await tx
    .insert(installationStreams)
    .values({ tenantId })
    .onConflictDoUpdate({ target: installationStreams.tenantId, set: { tenantId } });
}

/** Adds events of a tenant that the transaction holds by `lockTenant`; whoever follows is told when it commits. */
export async function appendEvents(
  tx: Database,
  tenantId: string,
  at: Date,
  events: readonly NewEvent[],
): Promise<void> {
  const [stream] = await tx
    .update(installationStreams)
    .set({ lastSequence: sql`${installationStreams.lastSequence} + ${events.length}` })
    .where(eq(installationStreams.tenantId, tenantId))
    .returning({ last: installationStreams.lastSequence });
  if (stream === undefined) throw new Error('events are appended after lockTenant');
  const first = stream.last - events.length + 1;
  await tx
    .insert(installationEvents)
    .values(events.map((one, index) => ({ ...one, tenantId, at, sequence: first + index })));
  await tx
    .delete(installationEvents)
    .where(and(eq(installationEvents.tenantId, tenantId), lte(installationEvents.sequence, stream.last - KEPT)));
  await tx.execute(sql`SELECT pg_notify(${EVENTS_CHANNEL}, ${tenantId})`);
}

/** Events after a number, in order. */
export async function findEvents(db: Database, tenantId: string, after: number, limit: number): Promise<EventRow[]> {
  return await db
    .select()
    .from(installationEvents)
    .where(and(eq(installationEvents.tenantId, tenantId), gt(installationEvents.sequence, after)))
    .orderBy(asc(installationEvents.sequence))
    .limit(limit);
}

/** The numbers of the oldest event that is kept and of the last one; 1 and 0 while there is none. */
export async function findBounds(db: Database, tenantId: string): Promise<{ oldest: number; last: number }> {
  const [stream] = await db
    .select({ last: installationStreams.lastSequence })
    .from(installationStreams)
    .where(eq(installationStreams.tenantId, tenantId));
  const [kept] = await db
    .select({ oldest: min(installationEvents.sequence) })
    .from(installationEvents)
    .where(eq(installationEvents.tenantId, tenantId));
  return { oldest: kept?.oldest ?? 1, last: stream?.last ?? 0 };
}
