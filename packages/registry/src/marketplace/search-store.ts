import { and, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { visibleTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { plugins } from '../tables/plugins.js';
import { downloadTotal, matching, type Filters, type Order } from './store.js';

export interface SearchWords {
  /** What the person typed. */
  readonly text: string;
  /** The text has quotes, a minus or `or`: what it excludes in one reading, another one must not bring back. */
  readonly isExact: boolean;
  /** The text as a slug, '' when nothing of it could be one. */
  readonly slug: string;
  /** tsquery of word beginnings, '' without words. */
  readonly prefixes: string;
}

export type SearchOrder = 'relevance' | Order;

/** Where a hit stands: two numbers, a text, the plugin's id; compared in this order. */
export type HitKey = readonly [number, number, string, string];

export interface Hits {
  readonly hits: readonly { readonly id: string; readonly key: HitKey }[];
  /** All that fit, on every page together. */
  readonly total: number;
}

/** Ranking a common word over all plugins takes seconds; over a thousand of them, milliseconds. */
const MAX_CANDIDATES = 1000;
const MAX_TYPO_CANDIDATES = 50;
const TYPO_SIMILARITY = 0.2;

/**
 * Finds plugins that fit the words, best first: the exact name, names that begin so, words by their rank, then names
 * that differ by a slip of the finger. No more than about a thousand fit.
 */
export async function findHits(
  db: Database,
  viewer: Viewer,
  words: SearchWords,
  filters: Filters,
  order: SearchOrder,
  page: { readonly limit: number; readonly after?: HitKey },
): Promise<Hits> {
  const { first, second, text } = sortKeys(order, words);
  const { rows } = await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT set_config('pg_trgm.similarity_threshold', ${String(TYPO_SIMILARITY)}, true)`);
    return await tx.execute<{ id: string; first: number; second: number; text: string; total: string }>(sql`
      WITH found AS (
        SELECT id, min(tier) AS tier FROM (${candidates(viewer, words, filters)}) AS every GROUP BY id
      ), ranked AS (
        SELECT ${plugins.id} AS id, (${first})::float8 AS first, (${second})::float8 AS second, ${text} AS text,
               count(*) OVER () AS total
        FROM found JOIN ${plugins} ON ${plugins.id} = found.id
      )
      SELECT id, first, second, text, total FROM ranked
      ${page.after === undefined ? sql`` : startAfter(page.after)}
      ORDER BY first, second, text, id LIMIT ${page.limit}`);
  });
  return {
    hits: rows.map((row) => ({ id: row.id, key: [Number(row.first), Number(row.second), row.text, row.id] })),
    total: Number(rows[0]?.total ?? 0),
  };
}

function candidates(viewer: Viewer, words: SearchWords, filters: Filters): SQL {
  const listed = and(visibleTo(viewer), sql`${plugins.defaultVersionId} IS NOT NULL`, matching(filters));
  const branches = [
    sql`(SELECT ${plugins.id} AS id, 2 AS tier FROM ${plugins}
         WHERE ${listed} AND ${plugins.search} @@ ${textQuery(words)} LIMIT ${MAX_CANDIDATES})`,
  ];
  if (words.slug !== '') {
    branches.push(
      sql`(SELECT ${plugins.id} AS id, 0 AS tier FROM ${plugins}
           WHERE ${listed} AND ${plugins.canonicalSlug} = replace(${words.slug}, '-', ''))`,
      sql`(SELECT ${plugins.id} AS id, 3 AS tier FROM ${plugins}
           WHERE ${listed} AND ${plugins.slug} % ${words.slug}
           ORDER BY similarity(${plugins.slug}, ${words.slug}) DESC, ${plugins.id} LIMIT ${MAX_TYPO_CANDIDATES})`,
    );
  }
  return sql.join(branches, sql` UNION ALL `);
}

/** Ascending sort keys; what sorts downwards is negated. */
function sortKeys(order: SearchOrder, words: SearchWords): { first: SQL; second: SQL; text: SQL } {
  const none = { second: sql`0`, text: sql`''` };
  switch (order) {
    case 'updated':
      return { first: sql`-floor(extract(epoch FROM ${plugins.updatedAt}) * 1000)`, ...none };
    case 'downloads':
      return { first: sql`-${downloadTotal}`, ...none };
    case 'name':
      return { first: sql`0`, second: sql`0`, text: sql`lower(${plugins.name})` };
    case 'relevance':
      return {
        first: sql`CASE WHEN ${plugins.slug} = ${words.slug} THEN 0 WHEN found.tier = 0 THEN 1
                        WHEN ${words.slug} <> '' AND starts_with(${plugins.slug}, ${words.slug}) THEN 2
                        ELSE found.tier + 1 END`,
        second: sql`-round((CASE WHEN found.tier = 3 THEN similarity(${plugins.slug}, ${words.slug})
                                 ELSE ts_rank(${plugins.search}, ${textQuery(words)}) END * 1000000)::numeric)`,
        text: sql`''`,
      };
  }
}

function startAfter([first, second, text, id]: HitKey): SQL {
  return sql`WHERE (first, second, text, id) > (${first}::float8, ${second}::float8, ${text}::text, ${id}::uuid)`;
}

/** The words as people write them in English, the same words untouched, and what begins with them. */
function textQuery({ text, isExact, prefixes }: SearchWords): SQL {
  const english = sql`websearch_to_tsquery('english', ${text})`;
  if (isExact) return english;
  const loose = sql`${english} || websearch_to_tsquery('simple', ${text})`;
  return prefixes === '' ? sql`(${loose})` : sql`(${loose} || to_tsquery('simple', ${prefixes}))`;
}
