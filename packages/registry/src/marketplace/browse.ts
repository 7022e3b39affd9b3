import type { PluginPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import type { Viewer } from '../plugins/viewer.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import { listName, type Filters } from './filter-store.js';
import { isKey, keyOf, type Order } from './order-store.js';
import { browse, countPlugins } from './store.js';
import { summaryOf } from './summary.js';

export interface BrowseOrder extends Filters {
  readonly sort?: 'relevance' | Order;
  readonly limit?: number;
  readonly cursor?: string;
}

type Key = readonly [string | number, string];

/**
 * A page of the marketplace, in the order of the last change unless told otherwise.
 * Without words there is nothing to be relevant to: `relevance` then means what is downloaded most.
 */
export async function browseMarketplace(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  { sort = 'updated', limit = DEFAULT_PAGE_SIZE, cursor, ...filters }: BrowseOrder,
): Promise<PluginPage> {
  const order = sort === 'relevance' ? 'downloads' : sort;
  const list = listName(`browse:${order}`, filters);
  const after = decodeCursor<Key>(list, cursor, isKey(order));
  // One more than asked for tells whether there is a next page.
  const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
  const total = await countPlugins(db, viewer, filters);
  // To find nothing, the order would be walked to its end.
  const rows = total === 0 ? [] : await browse(db, viewer, filters, order, page);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(summaryOf),
    meta: {
      total_estimate: total,
      ...(rows.length > limit && last !== undefined
        ? { next_cursor: encodeCursor(list, [keyOf(order, last), last.id]) }
        : {}),
    },
  };
}
