import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import type { Viewer } from '../plugins/viewer.js';
import { plugins } from '../tables/plugins.js';
import { searchEntries } from '../tables/search-entries.js';
import { type FacetCount, facetsOf } from './facet-store.js';
import { matchingEntries, type Filters } from './filter-store.js';
import { entryKey, orderEntries, type Order } from './order-store.js';
import type { SearchWords } from './search-words.js';

export type SearchOrder = 'relevance' | Order;

/** Where a hit stands: two numbers, a text, the plugin's id; compared in this order. */
export type HitKey = readonly [number, number, string, string];

export interface Hits {
  readonly hits: readonly { readonly id: string; readonly key: HitKey }[];
  /** All that fit, on every page together. */
  readonly total: number;
  /** Of all that fit, when asked for. */
  readonly facets: readonly FacetCount[];
}

/** What is searched: by whom, for what, among what. */
export interface Search {
  readonly viewer: Viewer;
  readonly words: SearchWords;
  readonly filters: Filters;
  readonly order: SearchOrder;
}

/** Which of the hits are wanted, and whether they are counted by what they could be narrowed to. */
export interface SearchPart {
  readonly limit: number;
  readonly after?: HitKey;
  readonly facets: boolean;
}

/** How well a plugin fits, best first. */
const TIER = { named: 0, words: 1, near: 2, similar: 3 } as const;
/** So many of the plugins that have the words are ranked. */
const MAX_CANDIDATES = 500;
/** Words that so many plugins have are common. */
const COMMON = 10_000;
const MAX_NAMED = 20;
const MAX_NEAR = 10;
const MAX_SAME_NAME = 100;
const MAX_SIMILAR = 50;
const WORD_SIMILARITY = 0.5;
/** With fewer hits than these the words are looked for in similar names, too. */
const FEW = 3;

/**
 * Finds plugins that fit the words, best first: the exact name, names one slip of the finger away, names that begin so,
 * words by their rank; when next to nothing fits, similar names. Of more than five hundred that fit, those count that
 * come first in the wanted order; for relevance, those that are downloaded most.
 */
export async function findHits(db: Database, search: Search, part: SearchPart): Promise<Hits> {
  const { few, ...hits } = await readHits(db, foundExactly(search), search, part);
  return few === undefined ? hits : await findSimilar(db, search, part, few);
}

/** Finds similar names beside the few plugins that were found exactly. */
async function findSimilar(db: Database, search: Search, part: SearchPart, few: readonly string[]): Promise<Hits> {
  return await db.transaction(async (tx) => {
    // Comparing every name costs far more than PostgreSQL plans for: it must use the index.
    await tx.execute(sql`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(WORD_SIMILARITY)}, true),
      set_config('enable_seqscan', 'off', true)`);
    return await readHits(tx, foundOrSimilar(search, few), search, part);
  });
}

/** Reads hits of a table `found`; with all of them in `few` when no name is meant for sure and there are next to none. */
async function readHits(
  db: Database,
  found: SQL,
  { words, order }: Search,
  part: SearchPart,
): Promise<Hits & { readonly few: readonly string[] | undefined }> {
  const { first, second, text } = sortKeys(order, words);
  const { rows } = await db.execute<{
    hits: { id: string; first: number; second: number; text: string }[];
    total: string;
    few: string[] | null;
    facets: FacetCount[] | null;
  }>(sql`
    WITH ${found}, ranked AS (
      SELECT found.id, (${first})::float8 AS first, (${second})::float8 AS second, ${text} AS text
      FROM found JOIN ${searchEntries} ON ${searchEntries.pluginId} = found.id
    ), shown AS (
      SELECT * FROM ranked ${part.after === undefined ? sql`` : startAfter(part.after)}
      ORDER BY first, second, text, id LIMIT ${part.limit}
    )
    SELECT count(*) AS total,
      CASE WHEN count(*) < ${FEW} AND bool_and(tier <> ${TIER.named} AND NOT is_near) IS NOT FALSE
           THEN coalesce(array_agg(id), '{}') END AS few,
      (SELECT coalesce(json_agg(shown ORDER BY first, second, text, id), '[]') FROM shown) AS hits,
      ${part.facets ? facetsOf(sql`found`) : sql`NULL`} AS facets
    FROM found`);
  const [row] = rows;
  if (row === undefined) throw new Error('a count gives one row');
  return {
    hits: row.hits.map(({ id, ...key }) => ({ id, key: [key.first, key.second, key.text, id] as const })),
    total: Number(row.total),
    facets: row.facets ?? [],
    few: words.slug === '' ? undefined : (row.few ?? undefined),
  };
}

/** SQL of `found (id, tier, is_near)`: what fits the words, or is one slip away. */
function foundExactly({ viewer, words, filters, order }: Search): SQL {
  const listed = listedFor(viewer, filters);
  const textual = textualFor(listed, words, order === 'relevance' ? 'downloads' : order);
  const branches = [sql`SELECT id, ${TIER.words}::int AS tier, false AS is_near FROM textual`];
  const tables = [...textual];
  if (words.slug !== '') {
    const letters = sql`${words.slug.replaceAll('-', '')}`;
    tables.push(
      // One text and not an array: that is written and read in a fraction of the time.
      sql`slips AS MATERIALIZED (SELECT unnest(string_to_array(${words.neighbours.join(' ')}, ' ')) AS letters)`,
      sql`named AS MATERIALIZED (
        SELECT ${plugins.id} AS id FROM ${listedPlugins} WHERE ${listed} AND ${plugins.canonicalSlug} = ${letters}
        UNION (SELECT ${plugins.id} FROM ${listedPlugins} WHERE ${listed} AND ${nameLetters} = ${letters}
               ORDER BY ${searchEntries.downloads} DESC, ${plugins.id} LIMIT ${MAX_NAMED}))`,
      // Who typed a name that there is made no slip.
      sql`near AS MATERIALIZED (
        ${nearBy(listed, sql`${plugins.canonicalSlug}`, sql`NOT EXISTS (SELECT FROM named)`)} UNION
        ${nearBy(listed, nameLetters, sql`NOT EXISTS (SELECT FROM named) AND (SELECT count(*) FROM textual) < ${FEW}`)})`,
    );
    branches.push(
      sql`SELECT id, ${TIER.named}::int, false FROM named`,
      sql`SELECT id, ${TIER.near}::int, true FROM near`,
    );
  }
  return withFound(tables, branches);
}

/** SQL of the plugins of which these letters are a slip away. Looked up one by one: a scan of all is far dearer than planned. */
function nearBy(listed: SQL, letters: SQL, unless: SQL): SQL {
  return sql`(SELECT found_near.id FROM slips CROSS JOIN LATERAL (
      SELECT ${plugins.id} AS id, ${searchEntries.downloads} AS downloads FROM ${listedPlugins}
      WHERE ${listed} AND ${letters} = slips.letters LIMIT ${MAX_SAME_NAME}) AS found_near
    WHERE ${unless}
    ORDER BY found_near.downloads DESC, found_near.id LIMIT ${MAX_NEAR})`;
}

/**
 * SQL of `textual (id)`: of the plugins that have the words, the first in an order. All that have them are read and
 * sorted; for very common words the order is walked until enough are found. The planner cannot tell which words are
 * common when there are several or half-typed ones, so it is counted.
 */
function textualFor(listed: SQL, words: SearchWords, order: Order): readonly SQL[] {
  const fits = sql`${listed} AND ${searchEntries.words} @@ ${textQuery(words)}`;
  const { key, direction, walk } = orderEntries(order);
  return [
    sql`fitting AS MATERIALIZED (
      SELECT ${searchEntries.pluginId} AS id, ${key} AS key FROM ${searchEntries} WHERE ${fits} LIMIT ${COMMON})`,
    sql`textual AS MATERIALIZED (
      (SELECT id FROM fitting WHERE (SELECT count(*) FROM fitting) < ${COMMON}
       ORDER BY key ${direction}, id LIMIT ${MAX_CANDIDATES})
      UNION ALL
      (SELECT ${searchEntries.pluginId} FROM ${walk.from} JOIN ${searchEntries} ON ${searchEntries.pluginId} = ${walk.id}
       WHERE ${fits} AND (SELECT count(*) FROM fitting) >= ${COMMON} ORDER BY ${walk.orderBy} LIMIT ${MAX_CANDIDATES}))`,
  ];
}

/** SQL of `found (id, tier, is_near)`: the few that were found exactly, and similar names. */
function foundOrSimilar({ viewer, words, filters }: Search, few: readonly string[]): SQL {
  return withFound(
    [],
    [
      sql`SELECT id, ${TIER.words}::int AS tier, false AS is_near FROM unnest(${sql.param([...few])}::uuid[]) AS id`,
      sql`(SELECT ${searchEntries.pluginId} AS id, ${TIER.similar}::int, false FROM ${searchEntries}
           WHERE ${listedFor(viewer, filters)} AND ${words.text} <% ${searchEntries.names}
           ORDER BY ${similarity(words)} DESC, id LIMIT ${MAX_SIMILAR})`,
    ],
  );
}

function withFound(tables: readonly SQL[], branches: readonly SQL[]): SQL {
  const found = sql`found AS MATERIALIZED (
    SELECT id, min(tier) AS tier, bool_or(is_near) AS is_near FROM (${sql.join([...branches], sql` UNION ALL `)}) AS every GROUP BY id)`;
  return sql.join([...tables, found], sql`, `);
}

/** Only what is listed has an entry. */
function listedFor({ seesAll, organisationIds }: Viewer, filters: Filters): SQL {
  const own = sql`${searchEntries.organisationId} = ANY(${sql.param([...organisationIds])}::uuid[])`;
  const visible = organisationIds.length === 0 ? eq(searchEntries.isPublic, true) : or(searchEntries.isPublic, own);
  return sql`(${and(sql`true`, seesAll ? undefined : visible, matchingEntries(filters))})`;
}

const listedPlugins = sql`${plugins} JOIN ${searchEntries} ON ${searchEntries.pluginId} = ${plugins.id}`;

const nameLetters = sql`lower(regexp_replace(${plugins.name}, '[^a-zA-Z0-9]+', '', 'g'))`;

/** Of names that are as similar, the one that is downloaded more is more likely meant. */
function similarity({ text }: SearchWords): SQL {
  return sql`(word_similarity(${text}, ${searchEntries.names}) + least(0.01, ln(1 + ${searchEntries.downloads}) / 2000))`;
}

/** Ascending sort keys; what sorts downwards is negated. */
function sortKeys(order: SearchOrder, words: SearchWords): { first: SQL; second: SQL; text: SQL } {
  if (order === 'name') {
    const text = sql`(SELECT lower(${plugins.name}) FROM ${plugins} WHERE ${plugins.id} = found.id)`;
    return { first: sql`0`, second: sql`0`, text };
  }
  if (order !== 'relevance') return { first: entryKey(order), second: sql`0`, text: sql`''` };
  const begins = sql`${words.slug} <> '' AND starts_with(${searchEntries.slug}, ${words.slug})`;
  return {
    // A slip is forgiven before names that only begin so, because those are often many.
    first: sql`CASE WHEN ${searchEntries.slug} = ${words.slug} THEN 0 WHEN found.tier = ${TIER.named} THEN 1
                    WHEN found.is_near THEN 2 WHEN ${begins} THEN 3 ELSE found.tier + 3 END`,
    second: sql`-round((CASE WHEN found.tier = ${TIER.similar} THEN ${similarity(words)}
                             WHEN ${begins} THEN least(0.9, ln(1 + ${searchEntries.downloads}) / 50) - length(${searchEntries.slug})
                             ELSE ts_rank(${searchEntries.words}, ${textQuery(words)})
                                  * (1 + ln(1 + ${searchEntries.downloads}) / 20) END * 1000000)::numeric)`,
    text: sql`''`,
  };
}

function startAfter([first, second, text, id]: HitKey): SQL {
  return sql`WHERE (first, second, text, id) > (${first}::float8, ${second}::float8, ${text}::text, ${id}::uuid)`;
}

/**
 * The words as people write them in English, the same words untouched, and what begins with them. No more of these than
 * needed: the planner adds up how often it expects each.
 */
function textQuery({ text, isExact, isPlain, prefixes }: SearchWords): SQL {
  const readings = [sql`websearch_to_tsquery('english', ${text})`];
  if (!isExact && !isPlain) readings.push(sql`websearch_to_tsquery('simple', ${text})`);
  if (!isExact && prefixes !== '') readings.push(sql`to_tsquery('simple', ${prefixes})`);
  return sql`(${sql.join(readings, sql` || `)})`;
}
