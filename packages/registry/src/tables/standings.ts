import { type SQL, sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { plugins } from './plugins.js';

const COUNT: SQL = sql.raw('("stars_1" + "stars_2" + "stars_3" + "stars_4" + "stars_5")');
const SUM: SQL = sql.raw('("stars_1" + 2 * "stars_2" + 3 * "stars_3" + 4 * "stars_4" + 5 * "stars_5")');

/**
 * What lists are sorted by beside what the plugin says of itself. Triggers keep it: every plugin has a row from its
 * first moment, and it changes in the transaction that changes a counter or a review, whoever writes them.
 */
export const pluginStandings = pgTable(
  'plugin_standings',
  {
    pluginId: uuid('plugin_id')
      .primaryKey()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    /** Downloads of the versions that all who see the plugin see. */
    downloads: bigint('downloads', { mode: 'number' }).notNull().default(0),
    /** Reviews that are not hidden, by their stars. */
    stars1: integer('stars_1').notNull().default(0),
    stars2: integer('stars_2').notNull().default(0),
    stars3: integer('stars_3').notNull().default(0),
    stars4: integer('stars_4').notNull().default(0),
    stars5: integer('stars_5').notNull().default(0),
    ratingCount: integer('rating_count')
      .notNull()
      .generatedAlwaysAs((): SQL => COUNT),
    /**
     * Thousandths of a star: the mean as if there were five more reviews of 3.5 stars, so that one review of five
     * stars does not stand above a hundred of 4.8.
     */
    ratingScore: integer('rating_score')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`(17500 + 1000 * ${SUM}) / (5 + ${COUNT})`),
  },
  (table) => [
    index('plugin_standings_downloads_idx').on(table.downloads.desc().nullsFirst(), table.pluginId),
    index('plugin_standings_rating_idx').on(table.ratingScore.desc().nullsFirst(), table.pluginId),
    check('plugin_standings_downloads_positive', sql`${table.downloads} >= 0`),
  ],
);
