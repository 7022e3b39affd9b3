import { OpsError } from '@ops-center/manifest-schema';
import type { ModeratedReview, ModeratedReviewPage, ReviewReportRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { viewerFor, type Viewer } from '../plugins/viewer.js';
import { countModerated, findAuthors, findModerated, findReports, type ModerationState } from './moderation-store.js';
import { reviewOf } from './shown-review.js';
import { changeReview, countReportsSince, deleteReports, holdReview, insertReport, type ReviewRow } from './store.js';
import { reviewNotFound } from './write-review.js';

const DAY_MS = 24 * 3_600_000;
const MOST_A_DAY = 20;

/**
 * Tells administrators of a review that should not be there; once for each review and account.
 * @throws OpsError review.not_found, policy.rate_limited
 */
export async function reportReview(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: { readonly review: string; readonly request: ReviewReportRequest; readonly requestId: string },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const reportedAt = deps.now();
    const row = await holdReview(tx, viewerFor(actor), order.review);
    if (row === undefined || row.hiddenReason !== null) throw reviewNotFound();
    const made = await countReportsSince(tx, actor.userId, new Date(reportedAt.getTime() - DAY_MS));
    if (made >= MOST_A_DAY) {
      throw new OpsError('policy.rate_limited', `one account may report ${MOST_A_DAY} reviews in 24 hours`, {
        retryAfter: DAY_MS / 1000,
      });
    }
    const { reason, note = null } = order.request;
    const report = { id: deps.newId(), reviewId: row.id, reportedBy: actor.userId, reason, note, reportedAt };
    if (!(await insertReport(tx, report))) return;
    await recordAudit(tx, deps, {
      action: 'review.report',
      actor,
      subjectType: 'review',
      subjectId: row.id,
      details: { plugin: row.plugin, reason },
      requestId: order.requestId,
    });
  });
}

export interface HideOrder {
  readonly review: string;
  readonly reason: string;
  readonly requestId: string;
}

/**
 * Hides a review from everybody but its author, to whom the reason is told; it counts no more.
 * @throws OpsError review.not_found, auth.forbidden
 */
export async function hideReview(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: HideOrder,
): Promise<ModeratedReview> {
  const change = { hiddenAt: deps.now(), hiddenReason: order.reason, hiddenBy: actor.userId };
  return await moderate(deps, actor, 'review.hide', order, (tx, row) => changeReview(tx, row.id, change));
}

/**
 * Shows a review, whether it was hidden or only reported, and settles the reports about it.
 * @throws OpsError review.not_found, auth.forbidden
 */
export async function unhideReview(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: HideOrder,
): Promise<ModeratedReview> {
  return await moderate(deps, actor, 'review.unhide', order, async (tx, row) => {
    await changeReview(tx, row.id, { hiddenAt: null, hiddenReason: null, hiddenBy: null });
    await deleteReports(tx, row.id);
  });
}

/**
 * A page of the reviews that were reported, or hidden.
 * @throws OpsError auth.forbidden
 */
export async function readModerated(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  {
    state = 'reported',
    limit = DEFAULT_PAGE_SIZE,
    cursor,
  }: { readonly state?: ModerationState; readonly limit?: number; readonly cursor?: string },
): Promise<ModeratedReviewPage> {
  requireScope(actor, 'admin');
  const list = `moderated-reviews:${state}`;
  const [after] = decodeCursor<readonly [string]>(list, cursor, isUuidKey) ?? [];
  const ids = await findModerated(db, state, { limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const shown = ids.slice(0, limit);
  const last = shown.at(-1);
  const data: ModeratedReview[] = [];
  for (const id of shown) {
    const one = await findModeratedReview(db, id);
    if (one !== undefined) data.push(one);
  }
  return {
    data,
    meta: {
      total_estimate: await countModerated(db, state),
      ...(ids.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, [last]) } : {}),
    },
  };
}

const EVERYTHING: Viewer = { seesAll: true, organisationIds: [] };

async function moderate(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  action: string,
  { review: id, reason, requestId }: HideOrder,
  change: (tx: Database, row: ReviewRow) => Promise<void>,
): Promise<ModeratedReview> {
  requireScope(actor, 'admin');
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const row = await holdReview(tx, EVERYTHING, id);
    if (row === undefined) throw reviewNotFound();
    await change(tx, row);
    const shown = await findModeratedReview(tx, id);
    if (shown === undefined) throw new Error('a review that was just changed is not there');
    await recordAudit(tx, deps, {
      action,
      actor,
      subjectType: 'review',
      subjectId: id,
      organisationId: row.publisherId,
      details: { plugin: row.plugin, reason },
      requestId,
    });
    return shown;
  });
}

async function findModeratedReview(db: Database, id: string): Promise<ModeratedReview | undefined> {
  const row = await holdReview(db, EVERYTHING, id);
  const [by] = await findAuthors(db, [id]);
  if (row === undefined || by === undefined) return undefined;
  const reports = await findReports(db, id);
  return {
    ...reviewOf(row, undefined),
    author: by.author,
    organisation: by.organisation,
    reports: reports.map(({ reason, note, reportedAt }) => ({
      reason,
      ...(note === null ? {} : { note }),
      reported_at: reportedAt.toISOString(),
    })),
  };
}

function isUuidKey(keys: readonly unknown[]): boolean {
  const [id] = keys;
  return keys.length === 1 && typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
