import type { TrendingList } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE } from '../http/page.js';
import type { Viewer } from '../plugins/viewer.js';
import { findSummaries } from './store.js';
import { summaryOf } from './summary.js';
import { findTrends } from './trending-store.js';

const DAY_MS = 24 * 3_600_000;

/** Plugins that grow: what was installed, or only downloaded, more in the last seven days than in the seven before. */
export async function readTrending(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  viewer: Viewer,
  { limit = DEFAULT_PAGE_SIZE }: { readonly limit?: number },
): Promise<TrendingList> {
  const day = (ago: number) => new Date(now().getTime() - ago * DAY_MS).toISOString().slice(0, 10);
  const trends = await findTrends(db, viewer, { fortnight: day(13), week: day(6), today: day(0) }, limit);
  const ids = trends.map(({ id }) => id);
  const rows = new Map((await findSummaries(db, viewer, ids)).map((row) => [row.id, row]));
  return {
    data: trends.flatMap(({ id, ...trend }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [{ ...summaryOf(row), trend }];
    }),
  };
}
