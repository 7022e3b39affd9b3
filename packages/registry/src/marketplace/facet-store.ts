import { sql, type SQL } from 'drizzle-orm';
import { organisations } from '../tables/identity.js';
import { searchEntries } from '../tables/search-entries.js';

export type FacetName = 'category' | 'type' | 'pricing' | 'publisher' | 'verified';

/** How many hits a list could be narrowed to. */
export interface FacetCount {
  readonly facet: FacetName;
  readonly value: string;
  readonly plugins: number;
}

/** SQL of all counts of the plugins in a table with a column `id`, as one JSON value, the largest first. */
export function facetsOf(found: SQL): SQL {
  return sql`(
    SELECT json_agg(json_build_object('facet', facet, 'value', value, 'plugins', total) ORDER BY total DESC, value)
    FROM (
      SELECT count(*) AS total, coalesce(category, type, pricing, publisher, verified::text) AS value,
        CASE 0 WHEN grouping(category) THEN 'category' WHEN grouping(type) THEN 'type' WHEN grouping(pricing) THEN 'pricing'
               WHEN grouping(publisher) THEN 'publisher' ELSE 'verified' END AS facet
      FROM (
        SELECT ${searchEntries.category} AS category, ${searchEntries.type} AS type,
               ${searchEntries.pricingModel} AS pricing, ${searchEntries.isVerified} AS verified,
               ${organisations.slug} AS publisher
        FROM ${found} AS counted JOIN ${searchEntries} ON ${searchEntries.pluginId} = counted.id
          JOIN ${organisations} ON ${organisations.id} = ${searchEntries.organisationId}
      ) AS hits
      GROUP BY GROUPING SETS ((category), (type), (pricing), (publisher), (verified))
    ) AS counts)`;
}
