import { and, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { visibleTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { plugins } from '../tables/plugins.js';
import { pluginStandings } from '../tables/standings.js';
import { matching, type Filters } from './filter-store.js';
import { ascendingNumber, lowerName, orderBy, orderRead, type Order } from './order-store.js';
import type { SearchWords } from './search-words.js';

export type SearchOrder = 'relevance' | Order;

/** Where a hit stands: two numbers, a text, the plugin's id; compared in this order. */
export type HitKey = readonly [number, number, string, string];

export interface Hits {
  readonly hits: readonly { readonly id: string; readonly key: HitKey }[];
  /** All that fit, on every page together. */
  readonly total: number;
  /** Whether next to nothing fits, and no name is meant for sure: then similar names are found, too. */
  readonly isVague: boolean;
}

/** What is searched: by whom, for what, among what. */
export interface Search {
  readonly viewer: Viewer;
  readonly words: SearchWords;
  readonly filters: Filters;
  readonly order: SearchOrder;
}

/** How well a plugin fits, best first. */
const TIER = { named: 0, words: 1, near: 2, similar: 3 } as const;
/** Ranking a common word over all plugins takes seconds; over some hundred of them, milliseconds. */
const MAX_CANDIDATES = 500;
/** Words that so many plugins have are common. */
const COMMON = 10_000;
const MAX_NAMED = 20;
const MAX_NEAR = 10;
const MAX_SAME_NAME = 100;
const MAX_SIMILAR = 50;
/** Of long names more is asked: they have much in common anyway. */
const similarityFor = ({ slug }: SearchWords): number => Math.min(0.5, 0.25 + slug.length / 80);
const WORD_SIMILARITY = 0.5;
/** With fewer hits than these the words are looked for in similar names, too. */
const FEW = 3;

/**
 * Finds plugins that fit the words, best first: the exact name, names one slip of the finger away, names that begin so,
 * words by their rank; when next to nothing fits, similar names. Of more than five hundred that fit, those count that
 * come first in the wanted order; for relevance, those that are downloaded most.
 */
export async function findHits(
  db: Database,
  search: Search,
  page: { readonly limit: number; readonly after?: HitKey },
): Promise<Hits> {
  const hits = await readHits(db, foundExactly(search), search, page);
  if (!hits.isVague) return hits;
  return await withSimilarity(db, search.words, (tx) => readHits(tx, foundOrSimilar(search), search, page));
}

/** Counts of the hits by what they could be narrowed to, the largest first. */
export async function countFacets(db: Database, search: Search, { isVague }: Pick<Hits, 'isVague'>) {
  if (!isVague) return await readFacets(db, foundExactly(search));
  return await withSimilarity(db, search.words, (tx) => readFacets(tx, foundOrSimilar(search)));
}

/** Comparing every name costs far more than PostgreSQL plans for: it must use the indexes. */
async function withSimilarity<T>(db: Database, words: SearchWords, work: (tx: Database) => Promise<T>): Promise<T> {
  return await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT set_config('pg_trgm.similarity_threshold', ${String(similarityFor(words))}, true),
      set_config('pg_trgm.word_similarity_threshold', ${String(WORD_SIMILARITY)}, true),
      set_config('enable_seqscan', 'off', true)`);
    return await work(tx);
  });
}

async function readHits(
  db: Database,
  found: SQL,
  { words, order }: Search,
  page: { readonly limit: number; readonly after?: HitKey },
): Promise<Hits> {
  const { first, second, text } = sortKeys(order, words);
  const { rows } = await db.execute<{
    id: string | null;
    first: number;
    second: number;
    text: string;
    total: string;
    sure: boolean;
  }>(sql`
    WITH ${found}, ranked AS (
      SELECT ${plugins.id} AS id, (${first})::float8 AS first, (${second})::float8 AS second, ${text} AS text
      FROM found JOIN ${plugins} ON ${plugins.id} = found.id
        JOIN ${pluginStandings} ON ${pluginStandings.pluginId} = found.id
    ), shown AS (
      SELECT * FROM ranked ${page.after === undefined ? sql`` : startAfter(page.after)}
      ORDER BY first, second, text, id LIMIT ${page.limit}
    )
    SELECT shown.*, counted.total, counted.sure
    FROM (SELECT count(*) AS total, coalesce(bool_or(tier = ${TIER.named} OR is_near), false) AS sure FROM found) AS counted
      LEFT JOIN shown ON true
    ORDER BY first, second, text, id`);
  const total = Number(rows[0]?.total ?? 0);
  return {
    hits: rows.flatMap(({ id, ...row }) =>
      id === null ? [] : [{ id, key: [Number(row.first), Number(row.second), row.text, id] as const }],
    ),
    total,
    isVague: total < FEW && rows[0]?.sure !== true && words.slug !== '',
  };
}

async function readFacets(db: Database, found: SQL) {
  const { rows } = await db.execute<
    Record<FacetName, string | boolean | null> & { facet: FacetName; total: string }
  >(sql`
    WITH ${found}
    SELECT category, type, pricing, publisher, verified, count(*) AS total,
      CASE 0 WHEN grouping(category) THEN 'category' WHEN grouping(type) THEN 'type' WHEN grouping(pricing) THEN 'pricing'
             WHEN grouping(publisher) THEN 'publisher' ELSE 'verified' END AS facet
    FROM (
      SELECT ${plugins.category} AS category, ${plugins.type} AS type, ${plugins.pricingModel} AS pricing,
             ${plugins.isVerified} AS verified,
             (SELECT slug FROM organisations WHERE organisations.id = ${plugins.organisationId}) AS publisher
      FROM found JOIN ${plugins} ON ${plugins.id} = found.id
    ) AS hits
    GROUP BY GROUPING SETS ((category), (type), (pricing), (publisher), (verified))
    ORDER BY total DESC, category, type, pricing, publisher, verified DESC`);
  return rows.map((row) => ({ facet: row.facet, value: String(row[row.facet]), plugins: Number(row.total) }));
}

export type FacetName = 'category' | 'type' | 'pricing' | 'publisher' | 'verified';

/** SQL of `found (id, tier, is_near)`: what fits the words, or is one slip away. */
function foundExactly({ viewer, words, filters, order }: Search): SQL {
  const listed = listedFor(viewer, filters);
  const textual = textualFor(listed, words, order === 'relevance' ? 'downloads' : order);
  const branches = [sql`SELECT id, ${TIER.words}::int AS tier, false AS is_near FROM textual`];
  const tables = [...textual];
  if (words.slug !== '') {
    const letters = sql`replace(${words.slug}, '-', '')`;
    const mostLoaded = sql`ORDER BY (SELECT downloads FROM plugin_standings WHERE plugin_id = ${plugins.id}) DESC, ${plugins.id}`;
    tables.push(
      sql`named AS MATERIALIZED (
        SELECT ${plugins.id} AS id FROM ${plugins} WHERE ${listed} AND ${plugins.canonicalSlug} = ${letters}
        UNION (SELECT ${plugins.id} FROM ${plugins} WHERE ${listed} AND ${nameLetters} = ${letters}
               ${mostLoaded} LIMIT ${MAX_NAMED}))`,
      // Who typed a name that there is made no slip.
      sql`near AS MATERIALIZED (
        ${nearBy(words, listed, sql`${plugins.canonicalSlug}`, sql`NOT EXISTS (SELECT FROM named)`)} UNION
        ${nearBy(words, listed, nameLetters, sql`NOT EXISTS (SELECT FROM named) AND (SELECT count(*) FROM textual) < ${FEW}`)})`,
    );
    branches.push(
      sql`SELECT id, ${TIER.named}::int, false FROM named`,
      sql`SELECT id, ${TIER.near}::int, true FROM near`,
    );
  }
  return withFound(tables, branches);
}

/** SQL of the plugins of which these letters are a slip away. Looked up one by one: a scan of all is far dearer than planned. */
function nearBy({ neighbours }: SearchWords, listed: SQL, letters: SQL, unless: SQL): SQL {
  return sql`(SELECT found_near.id FROM unnest(${sql.param([...neighbours])}::text[]) AS neighbour CROSS JOIN LATERAL (
      SELECT ${plugins.id} AS id FROM ${plugins} WHERE ${listed} AND ${letters} = neighbour LIMIT ${MAX_SAME_NAME}) AS found_near
    WHERE ${unless}
    ORDER BY (SELECT downloads FROM plugin_standings WHERE plugin_id = found_near.id) DESC, found_near.id LIMIT ${MAX_NEAR})`;
}

/**
 * SQL of `textual (id)`: of the plugins that have the words, the first in an order. Those of rare words are read and
 * sorted; for common ones the order is walked until enough are found. The planner cannot tell which words are rare when
 * there are several or half-typed ones, so it is counted.
 */
function textualFor(listed: SQL, words: SearchWords, order: Order): readonly SQL[] {
  const fits = sql`${listed} AND ${plugins.search} @@ ${textQuery(words)}`;
  const read = orderRead(order);
  return [
    sql`fitting AS MATERIALIZED (
      SELECT ${plugins.id} AS id, ${read.key} AS key FROM ${plugins} WHERE ${fits} LIMIT ${COMMON})`,
    sql`textual AS MATERIALIZED (
      (SELECT id FROM fitting WHERE (SELECT count(*) FROM fitting) < ${COMMON} ORDER BY ${read.orderBy} LIMIT ${MAX_CANDIDATES})
      UNION ALL
      (SELECT ${plugins.id} FROM ${plugins} JOIN ${pluginStandings} ON ${pluginStandings.pluginId} = ${plugins.id}
       WHERE ${fits} AND (SELECT count(*) FROM fitting) >= ${COMMON} ORDER BY ${orderBy(order)} LIMIT ${MAX_CANDIDATES}))`,
  ];
}

/** SQL of `found (id, tier, is_near)` with similar names as well. */
function foundOrSimilar(search: Search): SQL {
  const { viewer, words, filters } = search;
  return sql`exactly AS MATERIALIZED (WITH ${foundExactly(search)} SELECT * FROM found), ${withFound(
    [],
    [
      sql`SELECT id, tier, is_near FROM exactly`,
      sql`(SELECT ${plugins.id} AS id, ${TIER.similar}::int, false FROM ${plugins}
           WHERE ${listedFor(viewer, filters)} AND (${plugins.slug} % ${words.slug} OR ${words.text} <% ${plugins.name})
           ORDER BY ${similarity(words)} DESC, ${plugins.id} LIMIT ${MAX_SIMILAR})`,
    ],
  )}`;
}

function withFound(tables: readonly SQL[], branches: readonly SQL[]): SQL {
  const found = sql`found AS MATERIALIZED (
    SELECT id, min(tier) AS tier, bool_or(is_near) AS is_near FROM (${sql.join([...branches], sql` UNION ALL `)}) AS every GROUP BY id)`;
  return sql.join([...tables, found], sql`, `);
}

function listedFor(viewer: Viewer, filters: Filters): SQL {
  return sql`(${and(visibleTo(viewer), sql`${plugins.defaultVersionId} IS NOT NULL`, matching(filters))})`;
}

const nameLetters = sql`lower(regexp_replace(${plugins.name}, '[^a-zA-Z0-9]+', '', 'g'))`;

function similarity({ slug, text }: SearchWords): SQL {
  return sql`greatest(similarity(${plugins.slug}, ${slug}), word_similarity(${text}, ${plugins.name}))`;
}

/** Ascending sort keys; what sorts downwards is negated. */
function sortKeys(order: SearchOrder, words: SearchWords): { first: SQL; second: SQL; text: SQL } {
  if (order === 'name') return { first: sql`0`, second: sql`0`, text: lowerName };
  if (order !== 'relevance') return { first: ascendingNumber(order), second: sql`0`, text: sql`''` };
  const begins = sql`${words.slug} <> '' AND starts_with(${plugins.slug}, ${words.slug})`;
  return {
    // A slip is forgiven before names that only begin so, because those are often many.
    first: sql`CASE WHEN ${plugins.slug} = ${words.slug} THEN 0 WHEN found.tier = ${TIER.named} THEN 1
                    WHEN found.is_near THEN 2 WHEN ${begins} THEN 3 ELSE found.tier + 3 END`,
    second: sql`-round((CASE WHEN found.tier = ${TIER.similar} THEN ${similarity(words)}
                             WHEN ${begins} THEN least(0.9, ln(1 + ${pluginStandings.downloads}) / 50) - length(${plugins.slug})
                             ELSE ts_rank(${plugins.search}, ${textQuery(words)})
                                  * (1 + ln(1 + ${pluginStandings.downloads}) / 20) END * 1000000)::numeric)`,
    text: sql`''`,
  };
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
