import { and, arrayContains, eq, sql, type SQL } from 'drizzle-orm';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';
import { searchEntries } from '../tables/search-entries.js';

type Answer = 'true' | 'false';

/** What a list may be narrowed to. */
export interface Filters {
  readonly category?: string;
  readonly type?: 'backend' | 'frontend' | 'hybrid' | 'container' | 'theme';
  readonly tag?: string;
  /** Slug of an organisation. */
  readonly publisher?: string;
  readonly pricing?: string;
  readonly free?: Answer;
  readonly verified?: Answer;
  readonly official?: Answer;
}

/** Names a list with its order and filters, for its cursors. */
export function listName(kind: string, filters: Filters): string {
  const { category, type, tag, publisher, pricing, free, verified, official } = filters;
  return `${kind}:${JSON.stringify([category, type, tag, publisher, pricing, free, verified, official])}`;
}

/** SQL for the filters of a list. */
export function matching(filters: Filters): SQL | undefined {
  const { tag } = filters;
  return and(matchingFacts(plugins, filters), tag === undefined ? undefined : arrayContains(plugins.tags, [tag]));
}

/** SQL for the filters of a search. */
export function matchingEntries(filters: Filters): SQL | undefined {
  const { tag } = filters;
  return and(
    matchingFacts(searchEntries, filters),
    tag === undefined
      ? undefined
      : sql`${searchEntries.pluginId} IN (SELECT ${plugins.id} FROM ${plugins} WHERE ${arrayContains(plugins.tags, [tag])})`,
  );
}

function matchingFacts(
  table: typeof plugins | typeof searchEntries,
  { category, type, publisher, pricing, free, verified, official }: Filters,
): SQL | undefined {
  return and(
    category === undefined ? undefined : eq(table.category, category),
    type === undefined ? undefined : eq(table.type, type),
    publisher === undefined
      ? undefined
      : sql`${table.organisationId} = (SELECT ${organisations.id} FROM ${organisations} WHERE ${organisations.slug} = ${publisher})`,
    pricing === undefined ? undefined : eq(table.pricingModel, pricing),
    free === undefined ? undefined : eq(table.isFree, free === 'true'),
    verified === undefined ? undefined : eq(table.isVerified, verified === 'true'),
    official === undefined ? undefined : eq(table.isOfficial, official === 'true'),
  );
}
