import { and, arrayContains, eq, sql, type SQL } from 'drizzle-orm';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';

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
  const { category, type, tag, publisher, pricing, free, verified, official } = filters;
  return and(
    category === undefined ? undefined : eq(plugins.category, category),
    type === undefined ? undefined : eq(plugins.type, type),
    tag === undefined ? undefined : arrayContains(plugins.tags, [tag]),
    publisher === undefined
      ? undefined
      : sql`${plugins.organisationId} = (SELECT ${organisations.id} FROM ${organisations} WHERE ${organisations.slug} = ${publisher})`,
    pricing === undefined ? undefined : eq(plugins.pricingModel, pricing),
    free === undefined ? undefined : eq(plugins.isFree, free === 'true'),
    verified === undefined ? undefined : eq(plugins.isVerified, verified === 'true'),
    official === undefined ? undefined : eq(plugins.isOfficial, official === 'true'),
  );
}
