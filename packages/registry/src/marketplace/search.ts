import type { PluginPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import type { Viewer } from '../plugins/viewer.js';
import { findHits, type HitKey, type SearchOrder } from './search-store.js';
import { readSearchWords } from './search-words.js';
import { findSummaries, type Filters } from './store.js';
import { summaryOf } from './summary.js';

export interface SearchRequest extends Filters {
  readonly q: string;
  readonly sort?: SearchOrder;
  readonly limit?: number;
  readonly cursor?: string;
}

/** A page of plugins that fit some words; the plugin of exactly that name comes first. */
export async function searchMarketplace(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  { q, sort = 'relevance', limit = DEFAULT_PAGE_SIZE, cursor, ...filters }: SearchRequest,
): Promise<PluginPage> {
  const words = readSearchWords(q);
  const list = `search:${sort}:${JSON.stringify([q, filters.category, filters.type, filters.tag, filters.publisher])}`;
  const after = decodeCursor<HitKey>(list, cursor, isHitKey);
  const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
  const { hits, total } = await findHits(db, viewer, words, filters, sort, page);
  const shown = hits.slice(0, limit);
  const rows = new Map(
    (
      await findSummaries(
        db,
        shown.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const last = shown.at(-1);
  return {
    data: shown.flatMap(({ id }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [summaryOf(row)];
    }),
    meta: {
      total_estimate: total,
      ...(hits.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, last.key) } : {}),
    },
  };
}

function isHitKey([first, second, text, id, ...rest]: readonly unknown[]): boolean {
  return (
    rest.length === 0 &&
    typeof first === 'number' &&
    typeof second === 'number' &&
    typeof text === 'string' &&
    typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  );
}
