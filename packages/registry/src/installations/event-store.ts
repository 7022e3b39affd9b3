import { and, asc, eq, gt, lte, min, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { installationEvents, installationStreams } from '../tables/installations.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { pluginInstallations } from '../tables/tenants.js';

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

/** What is told to every tenant that has something installed. */
export interface Announcement {
  readonly pluginId: string;
  /** Only those who have this version; all of the plugin when it is left out. */
  readonly versionId?: string;
  readonly event: string;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Adds one event for each tenant that has the plugin, however many there are, in one statement. It holds the tenants, in
 * the order of their ids, until the transaction ends.
 */
export async function announce(
  tx: Database,
  at: Date,
  { pluginId, versionId, event, data }: Announcement,
): Promise<void> {
  const told = sql`${pluginInstallations.pluginId} = ${pluginId}
    AND ${versionId === undefined ? sql`true` : sql`${pluginInstallations.versionId} = ${versionId}`}`;
  await tx.execute(sql`
    WITH held AS (
      SELECT ${installationStreams.tenantId} AS tenant_id FROM ${installationStreams}
       WHERE ${installationStreams.tenantId} IN
             (SELECT ${pluginInstallations.tenantId} FROM ${pluginInstallations} WHERE ${told})
       ORDER BY 1 FOR UPDATE
    ), numbered AS (
      UPDATE ${installationStreams} SET last_sequence = last_sequence + 1 FROM held
       WHERE ${installationStreams.tenantId} = held.tenant_id
      RETURNING ${installationStreams.tenantId} AS tenant_id, last_sequence
    ), added AS (
      INSERT INTO ${installationEvents} (tenant_id, sequence, at, event, installation_id, plugin_id, plugin, version, data)
      SELECT numbered.tenant_id, numbered.last_sequence, ${at.toISOString()}::timestamptz, ${event}, ${pluginInstallations.id},
             ${plugins.id}, ${plugins.slug}, ${pluginVersions.version}, ${JSON.stringify(data)}::jsonb
        FROM numbered
        JOIN ${pluginInstallations} ON ${pluginInstallations.tenantId} = numbered.tenant_id AND ${told}
        JOIN ${plugins} ON ${plugins.id} = ${pluginInstallations.pluginId}
        JOIN ${pluginVersions} ON ${pluginVersions.id} = ${pluginInstallations.versionId}
      RETURNING tenant_id
    )
    SELECT count(pg_notify(${EVENTS_CHANNEL}, tenant_id::text)) FROM added`);
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
