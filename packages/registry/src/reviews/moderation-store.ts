import { and, asc, count, desc, eq, exists, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations, users } from '../tables/identity.js';
import { pluginReviews, reviewReports } from '../tables/tenants.js';

export type ModerationState = 'reported' | 'hidden';

const MOST_REPORTS = 100;

/** Ids of reviews that were reported, or hidden, in an order that stays. */
export async function findModerated(
  db: Database,
  state: ModerationState,
  page: { readonly limit: number; readonly after?: string },
): Promise<string[]> {
  const rows = await db
    .select({ id: pluginReviews.id })
    .from(pluginReviews)
    .where(
      and(inState(db, state), page.after === undefined ? undefined : sql`${pluginReviews.id} > ${page.after}::uuid`),
    )
    .orderBy(asc(pluginReviews.id))
    .limit(page.limit);
  return rows.map(({ id }) => id);
}

export async function countModerated(db: Database, state: ModerationState): Promise<number> {
  const [row] = await db.select({ total: count() }).from(pluginReviews).where(inState(db, state));
  return row?.total ?? 0;
}

/** Who wrote a review, and for which organisation. */
export async function findAuthors(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  return await db
    .select({ reviewId: pluginReviews.id, author: users.email, organisation: organisations.slug })
    .from(pluginReviews)
    .innerJoin(users, eq(users.id, pluginReviews.userId))
    .innerJoin(organisations, eq(organisations.id, pluginReviews.tenantId))
    .where(inArray(pluginReviews.id, [...reviewIds]));
}

/** Reports about a review, newest first. */
export async function findReports(db: Database, reviewId: string) {
  return await db
    .select({ reason: reviewReports.reason, note: reviewReports.note, reportedAt: reviewReports.reportedAt })
    .from(reviewReports)
    .where(eq(reviewReports.reviewId, reviewId))
    .orderBy(desc(reviewReports.reportedAt), asc(reviewReports.id))
    .limit(MOST_REPORTS);
}

function inState(db: Database, state: ModerationState): SQL | undefined {
  if (state === 'hidden') return isNotNull(pluginReviews.hiddenAt);
  const reports = db
    .select({ id: reviewReports.id })
    .from(reviewReports)
    .where(eq(reviewReports.reviewId, pluginReviews.id));
  return exists(reports);
}
