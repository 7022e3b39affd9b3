import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment, tsvector } from './columns.js';
import { plugins } from './plugins.js';

/**
 * What search needs of each listed plugin, and nothing else: ranking a common word reads thousands of rows, so they are
 * narrow. Triggers keep it, in the transaction that changes the plugin, a counter or a review.
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    pluginId: uuid('plugin_id')
      .primaryKey()
      .references(() => plugins.id, { onDelete: 'restrict' }),
    organisationId: uuid('organisation_id').notNull(),
    downloads: bigint('downloads', { mode: 'number' }).notNull(),
    publishedAt: moment('published_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    ratingScore: integer('rating_score').notNull(),
    isPublic: boolean('is_public').notNull(),
    isFree: boolean('is_free').notNull(),
    isVerified: boolean('is_verified').notNull(),
    isOfficial: boolean('is_official').notNull(),
    slug: text('slug').notNull(),
    /** The name for people, and on a second line the slug when that has other words. */
    names: text('names').notNull(),
    category: text('category').notNull(),
    type: text('type').notNull(),
    pricingModel: text('pricing_model').notNull(),
    words: tsvector('words').notNull(),
  },
  (table) => [
    // Without the list of entries to be sorted in later, which every search would have to read.
    index('search_entries_words_idx').using('gin', table.words).with({ fastupdate: false }),
    index('search_entries_names_idx')
      .using('gin', sql`${table.names} gin_trgm_ops`)
      .with({ fastupdate: false }),
  ],
);
