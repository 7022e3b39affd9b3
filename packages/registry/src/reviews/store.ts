import { and, count, eq, gte, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { visibleTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { members, organisations } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { pluginInstallations, pluginReviews, reviewReports } from '../tables/tenants.js';

export type ReviewSort = 'newest' | 'highest' | 'lowest';
/** Stars, milliseconds of the last change, id: of the last review of the page before. */
export type ReviewKey = readonly [number, number, string];

/** A review with the plugin that it is about. */
export type ReviewRow = Awaited<ReturnType<typeof findReviews>>[number];

const ESTIMATE_CAP = 10_000;

const columns = {
  id: pluginReviews.id,
  pluginId: plugins.id,
  plugin: plugins.slug,
  /** NULL when not all who see the plugin see the version. */
  version: sql<string | null>`CASE WHEN ops_center_seen_with_plugin(${plugins.visibility}, ${pluginVersions.visibility})
    THEN ${pluginVersions.version} END`,
  userId: pluginReviews.userId,
  tenantId: pluginReviews.tenantId,
  rating: pluginReviews.rating,
  title: pluginReviews.title,
  text: pluginReviews.reviewText,
  reply: pluginReviews.replyText,
  repliedAt: pluginReviews.repliedAt,
  hiddenReason: pluginReviews.hiddenReason,
  createdAt: pluginReviews.createdAt,
  updatedAt: pluginReviews.updatedAt,
  publisherId: plugins.organisationId,
  publisher: organisations.slug,
};

/** Reviews of a plugin: those that are not hidden, and the reader's own. */
export async function findReviews(
  db: Database,
  of: { readonly pluginId: string; readonly userId: string | undefined; readonly rating: number | undefined },
  sort: ReviewSort,
  page: { readonly limit: number; readonly after?: ReviewKey },
) {
  return await selectReviews(db)
    .where(and(shownOf(of), page.after === undefined ? undefined : after(sort, page.after)))
    .orderBy(...orderOf(sort))
    .limit(page.limit);
}

/** How many reviews a list has in all; counting stops at ten thousand. */
export async function countReviews(
  db: Database,
  of: { readonly pluginId: string; readonly userId: string | undefined; readonly rating: number | undefined },
): Promise<number> {
  const some = db
    .select({ id: pluginReviews.id })
    .from(pluginReviews)
    .where(shownOf(of))
    .limit(ESTIMATE_CAP)
    .as('some');
  const [row] = await db.select({ total: count() }).from(some);
  return row?.total ?? 0;
}

/** A review of a plugin that the viewer may see, held until the transaction ends. */
export async function holdReview(tx: Database, viewer: Viewer, id: string): Promise<ReviewRow | undefined> {
  const rows = await selectReviews(tx)
    .where(and(eq(pluginReviews.id, id), visibleTo(viewer)))
    .for('update', { of: pluginReviews });
  return rows[0];
}

/** A review of one's own, held until the transaction ends, whether its plugin may still be seen or not. */
export async function holdOwnReview(tx: Database, userId: string, id: string): Promise<ReviewRow | undefined> {
  const rows = await selectReviews(tx)
    .where(and(eq(pluginReviews.id, id), eq(pluginReviews.userId, userId)))
    .for('update', { of: pluginReviews });
  return rows[0];
}

/** The first of the organisations that has the plugin installed, and which version; it stays so for the transaction. */
export async function holdInstallation(
  tx: Database,
  pluginId: string,
  organisationIds: readonly string[],
): Promise<{ tenantId: string; versionId: string } | undefined> {
  const rows = await tx
    .select({ tenantId: pluginInstallations.tenantId, versionId: pluginInstallations.versionId })
    .from(pluginInstallations)
    .where(
      and(
        eq(pluginInstallations.pluginId, pluginId),
        sql`${pluginInstallations.tenantId} = ANY(${sql.param([...organisationIds])}::uuid[])`,
      ),
    )
    .orderBy(pluginInstallations.tenantId)
    .limit(1)
    .for('share');
  return rows[0];
}

/** Whether a user belongs to an organisation, whatever token is used. */
export async function isMember(tx: Database, organisationId: string, userId: string): Promise<boolean> {
  const rows = await tx
    .select({ userId: members.userId })
    .from(members)
    .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)));
  return rows.length > 0;
}

export interface ReviewWords {
  readonly id: string;
  readonly pluginId: string;
  readonly userId: string;
  readonly tenantId: string;
  readonly versionId: string;
  readonly rating: number;
  readonly title: string | null;
  readonly reviewText: string | null;
}

/** Writes a user's review of a plugin in place of the one before. What was hidden stays hidden. */
export async function writeReview(
  tx: Database,
  words: ReviewWords,
  now: Date,
): Promise<{ id: string; isNew: boolean }> {
  const { tenantId, versionId, rating, title, reviewText } = words;
  const [row] = await tx
    .insert(pluginReviews)
    .values({ ...words, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [pluginReviews.pluginId, pluginReviews.userId],
      set: {
        tenantId,
        versionId,
        rating,
        title,
        reviewText,
        updatedAt: now,
        rowVersion: sql`${pluginReviews.rowVersion} + 1`,
      },
    })
    .returning({ id: pluginReviews.id, isNew: sql<boolean>`xmax = 0` });
  if (row === undefined) throw new Error('a review that was just written is not there');
  return row;
}

export async function deleteReview(tx: Database, id: string): Promise<void> {
  await deleteReports(tx, id);
  await tx.delete(pluginReviews).where(eq(pluginReviews.id, id));
}

export type ReviewChange = Partial<
  Pick<
    typeof pluginReviews.$inferInsert,
    'title' | 'reviewText' | 'replyText' | 'repliedBy' | 'repliedAt' | 'hiddenAt' | 'hiddenReason' | 'hiddenBy'
  >
>;

export async function changeReview(tx: Database, id: string, change: ReviewChange): Promise<void> {
  await tx
    .update(pluginReviews)
    .set({ ...change, rowVersion: sql`${pluginReviews.rowVersion} + 1` })
    .where(eq(pluginReviews.id, id));
}

export async function deleteReports(tx: Database, reviewId: string): Promise<void> {
  await tx.delete(reviewReports).where(eq(reviewReports.reviewId, reviewId));
}

/** Adds a report; false when the same user reported the review before. */
export async function insertReport(tx: Database, row: typeof reviewReports.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(reviewReports).values(row).onConflictDoNothing().returning({ id: reviewReports.id });
  return rows.length === 1;
}

export async function countReportsSince(tx: Database, userId: string, since: Date): Promise<number> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`review reports of ${userId}`}, 0))`);
  const [row] = await tx
    .select({ total: count() })
    .from(reviewReports)
    .where(and(eq(reviewReports.reportedBy, userId), gte(reviewReports.reportedAt, since)));
  return row?.total ?? 0;
}

function selectReviews(db: Database) {
  return db
    .select(columns)
    .from(pluginReviews)
    .innerJoin(plugins, eq(plugins.id, pluginReviews.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, pluginReviews.versionId))
    .$dynamic();
}

function shownOf({
  pluginId,
  userId,
  rating,
}: {
  readonly pluginId: string;
  readonly userId: string | undefined;
  readonly rating: number | undefined;
}): SQL | undefined {
  return and(
    eq(pluginReviews.pluginId, pluginId),
    or(isNull(pluginReviews.hiddenAt), userId === undefined ? undefined : eq(pluginReviews.userId, userId)),
    rating === undefined ? undefined : eq(pluginReviews.rating, rating),
  );
}

function orderOf(sort: ReviewSort): SQL[] {
  const newest = [sql`${pluginReviews.updatedAt} DESC`, sql`${pluginReviews.id}`];
  if (sort === 'newest') return newest;
  return [sort === 'highest' ? sql`${pluginReviews.rating} DESC` : sql`${pluginReviews.rating}`, ...newest];
}

function after(sort: ReviewSort, [rating, milliseconds, id]: ReviewKey): SQL {
  const at = sql`${new Date(milliseconds).toISOString()}::timestamptz`;
  const older = sql`(${pluginReviews.updatedAt} < ${at} OR (${pluginReviews.updatedAt} = ${at} AND ${pluginReviews.id} > ${id}::uuid))`;
  if (sort === 'newest') return older;
  const worse =
    sort === 'highest' ? sql`${pluginReviews.rating} < ${rating}` : sql`${pluginReviews.rating} > ${rating}`;
  return sql`(${worse} OR (${pluginReviews.rating} = ${rating} AND ${older}))`;
}
