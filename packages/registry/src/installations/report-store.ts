import { and, asc, count, desc, eq, gt, lt, lte, max, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { installationHosts, installationLogs } from '../tables/installations.js';
import { pluginInstallations } from '../tables/tenants.js';

export type HostRow = typeof installationHosts.$inferSelect;
export type LogRow = typeof installationLogs.$inferSelect;

/** Lines that are kept of an installation. */
export const KEPT_LINES = 1000;
export const MOST_HOSTS = 100;

/** Holds an installation until the transaction ends: reports about it come one after the other. */
export async function lockInstallation(tx: Database, id: string): Promise<void> {
  await tx
    .select({ id: pluginInstallations.id })
    .from(pluginInstallations)
    .where(eq(pluginInstallations.id, id))
    .for('update');
}

/** The last report of each host, by name. */
export async function findHosts(db: Database, installationId: string): Promise<HostRow[]> {
  return await db
    .select()
    .from(installationHosts)
    .where(eq(installationHosts.installationId, installationId))
    .orderBy(asc(installationHosts.host))
    .limit(MOST_HOSTS);
}

/** Puts the report of a host in place of the one before. */
export async function writeHost(tx: Database, row: HostRow): Promise<void> {
  const { installationId, host, ...report } = row;
  await tx
    .insert(installationHosts)
    .values({ installationId, host, ...report })
    .onConflictDoUpdate({ target: [installationHosts.installationId, installationHosts.host], set: report });
}

/** Forgets hosts that have been silent since a time. */
export async function forgetHosts(tx: Database, installationId: string, silentSince: Date): Promise<void> {
  await tx
    .delete(installationHosts)
    .where(and(eq(installationHosts.installationId, installationId), lt(installationHosts.reportedAt, silentSince)));
}

/** What is known of the health of an installation. It is no change that somebody else has to be told of. */
export async function writeHealth(
  tx: Database,
  id: string,
  health: { readonly healthStatus: HostRow['health']; readonly lastHealthCheck: Date },
): Promise<void> {
  await tx.update(pluginInstallations).set(health).where(eq(pluginInstallations.id, id));
}

/** Lines that came in after a time. */
export async function countLinesSince(tx: Database, installationId: string, since: Date): Promise<number> {
  const [row] = await tx
    .select({ lines: count() })
    .from(installationLogs)
    .where(and(eq(installationLogs.installationId, installationId), gt(installationLogs.receivedAt, since)));
  return row?.lines ?? 0;
}

/** Adds lines, in order, and drops the oldest beyond those that are kept. */
export async function appendLines(
  tx: Database,
  installationId: string,
  lines: readonly Omit<LogRow, 'installationId' | 'position'>[],
): Promise<void> {
  const [row] = await tx
    .select({ last: max(installationLogs.position) })
    .from(installationLogs)
    .where(eq(installationLogs.installationId, installationId));
  const last = row?.last ?? 0;
  await tx
    .insert(installationLogs)
    .values(lines.map((line, index) => ({ ...line, installationId, position: last + index + 1 })));
  const oldest = last + lines.length - KEPT_LINES;
  await tx
    .delete(installationLogs)
    .where(and(eq(installationLogs.installationId, installationId), lte(installationLogs.position, oldest)));
}

/** Lines after a position; without one the newest. Oldest first. */
export async function findLines(
  db: Database,
  installationId: string,
  { after, limit }: { readonly after: number | undefined; readonly limit: number },
): Promise<LogRow[]> {
  const rows = await db
    .select()
    .from(installationLogs)
    .where(
      and(
        eq(installationLogs.installationId, installationId),
        after === undefined ? undefined : gt(installationLogs.position, after),
      ),
    )
    .orderBy(after === undefined ? desc(installationLogs.position) : sql`${installationLogs.position} ASC`)
    .limit(limit);
  return after === undefined ? rows.reverse() : rows;
}
