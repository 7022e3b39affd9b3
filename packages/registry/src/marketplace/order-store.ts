import { and, eq, gt, lt, lte, gte, or, sql, type SQL } from 'drizzle-orm';
import { plugins } from '../tables/plugins.js';
import { searchEntries } from '../tables/search-entries.js';
import { pluginStandings } from '../tables/standings.js';

/** `downloads` counts what is written to the database; the last seconds may be missing. `created`: first published. */
export const ORDERS = ['updated', 'created', 'name', 'downloads', 'rating'] as const;
export type Order = (typeof ORDERS)[number];

export interface SortedRow {
  readonly id: string;
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
  readonly downloads: number;
  readonly ratingScore: number;
  readonly nameKey: string;
}

export const lowerName = sql<string>`lower(${plugins.name})`;

const KEYS: Readonly<Record<Order, SQL>> = {
  updated: sql`${plugins.updatedAt}`,
  created: sql`${plugins.publishedAt}`,
  name: lowerName,
  downloads: sql`${pluginStandings.downloads}`,
  rating: sql`${pluginStandings.ratingScore}`,
};

/** ORDER BY of a list, with no ties; each has its index. */
export function orderBy(order: Order): SQL {
  return order === 'name' ? sql`${KEYS.name}, ${plugins.id}` : sql`${KEYS[order]} DESC, ${plugins.id}`;
}

const ENTRY_KEYS: Readonly<Record<Exclude<Order, 'name'>, SQL>> = {
  updated: sql`${searchEntries.updatedAt}`,
  created: sql`${searchEntries.publishedAt}`,
  downloads: sql`${searchEntries.downloads}`,
  rating: sql`${searchEntries.ratingScore}`,
};

/** How entries are brought into an order: sorted by a key of theirs, or one after another from an index (`walk`). */
export function orderEntries(order: Order): {
  readonly key: SQL;
  readonly direction: SQL;
  readonly walk: { readonly from: SQL; readonly id: SQL; readonly orderBy: SQL };
} {
  const isStanding = order === 'downloads' || order === 'rating';
  return {
    // A name ends before its slug begins.
    key: order === 'name' ? sql`lower(${searchEntries.names})` : ENTRY_KEYS[order],
    direction: order === 'name' ? sql`ASC` : sql`DESC`,
    walk: {
      from: isStanding ? sql`${pluginStandings}` : sql`${plugins}`,
      id: isStanding ? sql`${pluginStandings.pluginId}` : sql`${plugins.id}`,
      orderBy: isStanding ? sql`${KEYS[order]} DESC, ${pluginStandings.pluginId}` : orderBy(order),
    },
  };
}

/** Ascending number of an entry in an order that is not by name, for a cursor that compares several keys in one direction. */
export function entryKey(order: Exclude<Order, 'name'>): SQL {
  const isTime = order === 'updated' || order === 'created';
  return isTime ? sql`-floor(extract(epoch FROM ${ENTRY_KEYS[order]}) * 1000)` : sql`-${ENTRY_KEYS[order]}`;
}

/** What a row has as the key of an order, as a cursor carries it. */
export function keyOf(order: Order, row: SortedRow): string | number {
  return {
    updated: row.updatedAt.getTime(),
    created: row.publishedAt?.getTime() ?? 0,
    name: row.nameKey,
    downloads: row.downloads,
    rating: row.ratingScore,
  }[order];
}

/** SQL for "comes after the row with this key and id". The first condition is what an index can start from. */
export function after(order: Order, [value, id]: readonly [string | number, string]): SQL | undefined {
  const key = KEYS[order];
  if (order === 'name') {
    return and(gte(key, sql`${value}`), or(gt(key, sql`${value}`), and(eq(key, sql`${value}`), gt(plugins.id, id))));
  }
  const isTime = order === 'updated' || order === 'created';
  const bound = isTime ? sql`${new Date(value).toISOString()}::timestamptz` : sql`${value}::bigint`;
  return and(lte(key, bound), or(lt(key, bound), and(eq(key, bound), gt(plugins.id, id))));
}

/** Tells the keys of a cursor of this order from any others. */
export function isKey(order: Order): (keys: readonly unknown[]) => boolean {
  return ([value, id, ...rest]) =>
    rest.length === 0 && (order === 'name' ? typeof value === 'string' : isCountOrTime(value)) && isUuid(id);
}

export function isUuid(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** Milliseconds of a date that PostgreSQL can hold; counts are smaller. */
function isCountOrTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 253_402_300_799_999;
}
