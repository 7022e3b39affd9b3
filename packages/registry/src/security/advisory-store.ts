import { and, count, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.js';
import { advisories } from '../tables/advisories.js';
import { organisations } from '../tables/identity.js';
import { plugins, pluginVersions } from '../tables/plugins.js';
import { upstreamPlugins, type MirroredNotice } from '../tables/upstream.js';

export type AdvisoryRow = Awaited<ReturnType<typeof select>>[number];

export const MOST_ADVISORIES = 500;

export async function insertAdvisory(tx: Database, row: typeof advisories.$inferInsert): Promise<void> {
  await tx.insert(advisories).values(row);
}

export async function countAdvisories(db: Database, pluginId: string): Promise<number> {
  const [row] = await db.select({ made: count() }).from(advisories).where(eq(advisories.pluginId, pluginId));
  return row?.made ?? 0;
}

/** The advisories about a plugin, newest first, or only those that stand. */
export async function findAdvisories(
  db: Database,
  pluginId: string,
  { standing }: { readonly standing: boolean },
): Promise<AdvisoryRow[]> {
  return await select(db)
    .where(and(eq(advisories.pluginId, pluginId), standing ? isNull(advisories.withdrawnAt) : undefined))
    .orderBy(desc(advisories.publishedAt), desc(advisories.id))
    .limit(MOST_ADVISORIES);
}

/** What the registry that a plugin is a mirror of tells of its faults. */
export async function findMirroredNotices(db: Database, pluginId: string): Promise<MirroredNotice[]> {
  const rows = await db
    .select({ advisories: upstreamPlugins.advisories })
    .from(upstreamPlugins)
    .where(eq(upstreamPlugins.pluginId, pluginId));
  return [...(rows[0]?.advisories ?? [])];
}

export async function findAdvisory(db: Database, id: string): Promise<AdvisoryRow | undefined> {
  const rows = await select(db).where(eq(advisories.id, id));
  return rows[0];
}

/** Withdraws an advisory that stands; false when it was withdrawn before. */
export async function writeWithdrawal(
  tx: Database,
  id: string,
  withdrawal: { readonly withdrawnAt: Date; readonly withdrawnBy: string; readonly withdrawnReason: string },
): Promise<boolean> {
  const rows = await tx
    .update(advisories)
    .set(withdrawal)
    .where(and(eq(advisories.id, id), isNull(advisories.withdrawnAt)))
    .returning({ id: advisories.id });
  return rows.length === 1;
}

/** The numbers of a plugin's versions, in whatever state. */
export async function findVersionNumbers(db: Database, pluginId: string): Promise<string[]> {
  const rows = await db
    .select({ version: pluginVersions.version })
    .from(pluginVersions)
    .where(eq(pluginVersions.pluginId, pluginId));
  return rows.map(({ version }) => version);
}

function select(db: Database) {
  return db
    .select({
      id: advisories.id,
      pluginId: advisories.pluginId,
      plugin: plugins.slug,
      publisher: organisations.slug,
      severity: advisories.severity,
      title: advisories.title,
      description: advisories.description,
      affected: advisories.affected,
      fixedVersion: advisories.fixedVersion,
      publishedAt: advisories.publishedAt,
      withdrawnAt: advisories.withdrawnAt,
      withdrawnReason: advisories.withdrawnReason,
    })
    .from(advisories)
    .innerJoin(plugins, eq(plugins.id, advisories.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .$dynamic();
}
