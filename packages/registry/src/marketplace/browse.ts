import type { PluginPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import type { Viewer } from '../plugins/viewer.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import { browse, countPlugins, type Filters, type Order, type SummaryRow } from './store.js';
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
  const list = `browse:${order}:${JSON.stringify([filters.category, filters.type, filters.tag, filters.publisher])}`;
  const after = decodeCursor<Key>(list, cursor, isKey(order));
  // One more than asked for tells whether there is a next page.
  const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
  const rows = await browse(db, viewer, filters, order, page);
  const total = await countPlugins(db, viewer, filters);
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

function keyOf(order: Order, row: SummaryRow & { readonly nameKey: string }): string | number {
  return { updated: row.updatedAt.getTime(), name: row.nameKey, downloads: row.downloads }[order];
}

function isKey(order: Order): (keys: readonly unknown[]) => boolean {
  return ([value, id, ...rest]) =>
    rest.length === 0 &&
    (order === 'name' ? typeof value === 'string' : isCountOrTime(value)) &&
    typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** Milliseconds of a date that PostgreSQL can hold; counts are smaller. */
function isCountOrTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 253_402_300_799_999;
}
