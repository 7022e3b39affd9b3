import type { SearchFacets, SearchPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import type { Viewer } from '../plugins/viewer.js';
import { listName, type Filters } from './filter-store.js';
import { isUuid } from './order-store.js';
import type { FacetCount } from './facet-store.js';
import { findHits, type HitKey, type Search, type SearchOrder } from './search-store.js';
import { readSearchWords } from './search-words.js';
import { findSummaries } from './store.js';
import { summaryOf } from './summary.js';

export interface SearchRequest extends Filters {
  readonly q: string;
  readonly sort?: SearchOrder;
  readonly facets?: 'true' | 'false';
  readonly limit?: number;
  readonly cursor?: string;
}

const MOST_VALUES = 100;

/** A page of plugins that fit some words; the plugin of exactly that name comes first. */
export async function searchMarketplace(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  { q, sort = 'relevance', facets, limit = DEFAULT_PAGE_SIZE, cursor, ...filters }: SearchRequest,
): Promise<SearchPage> {
  const search: Search = { viewer, words: readSearchWords(q), filters, order: sort };
  const list = listName(`search:${sort}:${q}`, filters);
  const after = decodeCursor<HitKey>(list, cursor, isHitKey);
  // One more than asked for tells whether there is a next page.
  const part = { limit: limit + 1, facets: facets === 'true', ...(after === undefined ? {} : { after }) };
  const found = await findHits(db, search, part);
  const { hits, total } = found;
  const shown = hits.slice(0, limit);
  const ids = shown.map(({ id }) => id);
  const rows = new Map((await findSummaries(db, viewer, ids)).map((row) => [row.id, row]));
  const last = shown.at(-1);
  return {
    data: ids.flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [summaryOf(row)];
    }),
    meta: {
      total_estimate: total,
      ...(hits.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, last.key) } : {}),
      ...(part.facets ? { facets: facetsOf(found.facets) } : {}),
    },
  };
}

function facetsOf(counts: readonly FacetCount[]): SearchFacets {
  const of = (name: keyof SearchFacets) =>
    counts
      .filter(({ facet }) => facet === name)
      .slice(0, MOST_VALUES)
      .map(({ value, plugins }) => ({ value, plugins }));
  return {
    category: of('category'),
    type: of('type'),
    pricing: of('pricing'),
    publisher: of('publisher'),
    verified: of('verified'),
  };
}

function isHitKey([first, second, text, id, ...rest]: readonly unknown[]): boolean {
  return (
    rest.length === 0 &&
    typeof first === 'number' &&
    typeof second === 'number' &&
    typeof text === 'string' &&
    isUuid(id)
  );
}
