import { OpsError } from '@ops-center/manifest-schema';
import type { PluginReviewPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import type { Actor } from '../identity/actor.js';
import { findDetail } from '../marketplace/store.js';
import { viewerFor } from '../plugins/viewer.js';
import { reviewOf } from './shown-review.js';
import { countReviews, findReviews, type ReviewKey, type ReviewSort } from './store.js';

export interface ReviewListOrder {
  readonly slug: string;
  readonly sort?: ReviewSort;
  /** Only reviews of so many stars. */
  readonly rating?: number;
  readonly limit?: number;
  readonly cursor?: string;
}

/**
 * A page of the reviews of a plugin: those that are not hidden, and the reader's own.
 * @throws OpsError plugin.not_found
 */
export async function readReviews(
  { db }: Pick<Deps, 'db'>,
  actor: Actor | undefined,
  { slug, sort = 'newest', rating, limit = DEFAULT_PAGE_SIZE, cursor }: ReviewListOrder,
): Promise<PluginReviewPage> {
  const list = `reviews:${slug}:${sort}:${rating ?? ''}`;
  const after = decodeCursor<ReviewKey>(list, cursor, isReviewKey);
  const plugin = await findDetail(db, viewerFor(actor), slug);
  if (plugin === undefined) {
    throw new OpsError('plugin.not_found', `there is no plugin ${slug}, or you may not see it`);
  }
  const of = { pluginId: plugin.id, userId: actor?.userId, rating };
  const rows = await findReviews(db, of, sort, { limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((row) => reviewOf(row, actor?.userId)),
    meta: {
      total_estimate: await countReviews(db, of),
      ...(rows.length > limit && last !== undefined
        ? { next_cursor: encodeCursor(list, [last.rating, last.updatedAt.getTime(), last.id]) }
        : {}),
    },
  };
}

function isReviewKey([rating, time, id, ...rest]: readonly unknown[]): boolean {
  return (
    rest.length === 0 &&
    Number.isInteger(rating) &&
    Math.abs(rating as number) <= 5 &&
    Number.isInteger(time) &&
    Math.abs(time as number) <= 253_402_300_799_999 &&
    typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  );
}
