import { and, count, desc, eq, gt, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations, users } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';
import { securityReports } from '../tables/security.js';

/** Whose eyes reports are read with: an administrator's, or those of owners and of whoever reported. */
export interface ReportReader {
  readonly seesAll: boolean;
  /** Organisations that the reader owns. */
  readonly organisationIds: readonly string[];
  /** Set when the reader may see what they reported themselves. */
  readonly userId: string | undefined;
}

export type ReportStatus = (typeof securityReports.$inferSelect)['status'];
export type ReportRow = Awaited<ReturnType<typeof select>>[number];

const MAX_REPORTS = 1000;

export async function insertReport(tx: Database, row: typeof securityReports.$inferInsert): Promise<void> {
  await tx.insert(securityReports).values(row);
}

/** Reports that the reader may see: those without an answer first, then the newest. */
export async function findReports(
  db: Database,
  reader: ReportReader,
  { pluginId, status }: { readonly pluginId?: string | undefined; readonly status?: ReportStatus | undefined },
): Promise<ReportRow[]> {
  return await select(db)
    .where(
      and(
        seenBy(reader),
        pluginId === undefined ? undefined : eq(securityReports.pluginId, pluginId),
        status === undefined ? undefined : eq(securityReports.status, status),
      ),
    )
    .orderBy(sql`${securityReports.status} <> 'open'`, desc(securityReports.reportedAt), desc(securityReports.id))
    .limit(MAX_REPORTS);
}

/** One report; undefined when there is none that the reader may see. */
export async function findReport(db: Database, reader: ReportReader, id: string): Promise<ReportRow | undefined> {
  const rows = await select(db).where(and(eq(securityReports.id, id), seenBy(reader)));
  return rows[0];
}

/** Holds a report until the transaction ends, so that two answers come one after the other. */
export async function lockReport(tx: Database, id: string): Promise<void> {
  await tx.select({ id: securityReports.id }).from(securityReports).where(eq(securityReports.id, id)).for('update');
}

/** Reports that a user made after a time. Holds the user's row, so that requests at once are counted one by one. */
export async function countReportsSince(tx: Database, userId: string, since: Date): Promise<number> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
  const [row] = await tx
    .select({ made: count() })
    .from(securityReports)
    .where(and(eq(securityReports.reportedBy, userId), gt(securityReports.reportedAt, since)));
  return row?.made ?? 0;
}

export async function writeAnswer(
  tx: Database,
  id: string,
  answer: {
    readonly status: ReportStatus;
    readonly answeredAt: Date;
    readonly answeredBy: string;
    readonly note: string | null;
  },
): Promise<void> {
  await tx.update(securityReports).set(answer).where(eq(securityReports.id, id));
}

function seenBy({ seesAll, organisationIds, userId }: ReportReader): SQL | undefined {
  if (seesAll) return undefined;
  const own = userId === undefined ? sql`false` : eq(securityReports.reportedBy, userId);
  return organisationIds.length === 0 ? own : or(own, inArray(plugins.organisationId, [...organisationIds]));
}

function select(db: Database) {
  return db
    .select({
      id: securityReports.id,
      pluginId: securityReports.pluginId,
      plugin: plugins.slug,
      publisher: organisations.slug,
      organisationId: plugins.organisationId,
      severity: securityReports.severity,
      description: securityReports.description,
      status: securityReports.status,
      reportedBy: users.email,
      reportedAt: securityReports.reportedAt,
      dueAt: securityReports.dueAt,
      answeredAt: securityReports.answeredAt,
      note: securityReports.note,
    })
    .from(securityReports)
    .innerJoin(plugins, eq(plugins.id, securityReports.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(users, eq(users.id, securityReports.reportedBy))
    .$dynamic();
}
