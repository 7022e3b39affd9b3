import { and, asc, count, eq, gt, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { pluginFlags } from '../tables/flags.js';
import { organisations, users } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';

export type FlagRow = Awaited<ReturnType<typeof selectFlags>>[number];
export type FlagStatus = (typeof pluginFlags.$inferSelect)['status'];

/** Adds a flag; false when the user has one on the plugin that is not answered yet. */
export async function insertFlag(tx: Database, row: typeof pluginFlags.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(pluginFlags).values(row).onConflictDoNothing().returning({ id: pluginFlags.id });
  return rows.length === 1;
}

/** How many flags a user has set since then, counted one at a time. */
export async function countFlagsSince(tx: Database, userId: string, since: Date): Promise<number> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('flags ' || ${userId}, 0))`);
  const [row] = await tx
    .select({ total: count() })
    .from(pluginFlags)
    .where(and(eq(pluginFlags.flaggedBy, userId), gt(pluginFlags.flaggedAt, since)));
  return row?.total ?? 0;
}

/** The flag of a user on a plugin that is not answered yet. */
export async function findOpenFlag(tx: Database, pluginId: string, userId: string): Promise<FlagRow | undefined> {
  const rows = await selectFlags(tx).where(
    and(eq(pluginFlags.pluginId, pluginId), eq(pluginFlags.flaggedBy, userId), eq(pluginFlags.status, 'open')),
  );
  return rows[0];
}

/** One flag, held until the transaction ends. */
export async function lockFlag(tx: Database, id: string): Promise<FlagRow | undefined> {
  const rows = await selectFlags(tx).where(eq(pluginFlags.id, id)).for('update', { of: pluginFlags });
  return rows[0];
}

export async function writeFlagAnswer(
  tx: Database,
  id: string,
  answer: Pick<typeof pluginFlags.$inferInsert, 'status' | 'answeredAt' | 'answeredBy' | 'answer'>,
): Promise<void> {
  await tx.update(pluginFlags).set(answer).where(eq(pluginFlags.id, id));
}

/** Flags, the oldest first. */
export async function listFlags(
  db: Database,
  status: FlagStatus | undefined,
  { limit, after }: { readonly limit: number; readonly after?: readonly [number, string] },
): Promise<FlagRow[]> {
  const later =
    after === undefined
      ? undefined
      : sql`(${pluginFlags.flaggedAt}, ${pluginFlags.id}) > (${new Date(after[0]).toISOString()}::timestamptz, ${after[1]}::uuid)`;
  return await selectFlags(db)
    .where(and(status === undefined ? undefined : eq(pluginFlags.status, status), later))
    .orderBy(asc(pluginFlags.flaggedAt), asc(pluginFlags.id))
    .limit(limit);
}

export async function countFlags(db: Database, status: FlagStatus | undefined): Promise<number> {
  return await db.$count(pluginFlags, status === undefined ? undefined : eq(pluginFlags.status, status));
}

function selectFlags(db: Database) {
  return db
    .select({
      id: pluginFlags.id,
      pluginId: plugins.id,
      plugin: plugins.slug,
      publisher: organisations.slug,
      organisationId: plugins.organisationId,
      reason: pluginFlags.reason,
      note: pluginFlags.note,
      status: pluginFlags.status,
      flaggedBy: users.email,
      flaggedAt: pluginFlags.flaggedAt,
      answeredAt: pluginFlags.answeredAt,
      answer: pluginFlags.answer,
    })
    .from(pluginFlags)
    .innerJoin(plugins, eq(plugins.id, pluginFlags.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(users, eq(users.id, pluginFlags.flaggedBy))
    .$dynamic();
}
