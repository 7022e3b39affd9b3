import Type, { type Static } from 'typebox';
import { AdvisoryNotice } from './advisories.js';
import {
  Bytes,
  KeyId,
  PluginType,
  Sha256,
  Slug,
  Timestamp,
  TreeDigest,
  Uuid,
  Version,
  Visibility,
} from './primitives.js';

/** Decimal money text with two digits: `29.99`. */
export const Price = Type.String({ pattern: '^\\d{1,8}\\.\\d{2}$' });

/** What one of something that is counted costs, and how many of a month cost nothing. */
const UsagePrice = Type.Object({
  metric: Type.String({ maxLength: 63 }),
  unit_price: Type.String({ pattern: '^\\d{1,6}(\\.\\d{1,8})?$' }),
  included: Type.Integer({ minimum: 0 }),
});

export const Pricing = Type.Object({
  model: Type.String({ maxLength: 50 }),
  is_free: Type.Boolean(),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  price: Type.Optional(Price),
  monthly: Type.Optional(Price),
  yearly: Type.Optional(Price),
  lifetime: Type.Optional(Price),
  usage: Type.Optional(Type.Array(UsagePrice, { maxItems: 10 })),
  trial_days: Type.Optional(Type.Integer({ minimum: 0 })),
});
export type Pricing = Static<typeof Pricing>;

/** A row of a list: browse, search. */
export const PluginSummary = Type.Object({
  id: Uuid,
  slug: Slug,
  name: Type.String({ maxLength: 200 }),
  description: Type.String({ maxLength: 5000 }),
  publisher: Slug,
  author: Type.String({ maxLength: 200 }),
  category: Type.String({ maxLength: 50 }),
  type: PluginType,
  tags: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 100 }),
  latest_version: Version,
  visibility: Visibility,
  /** Name of the registry that it is a mirror of; absent for a plugin of this registry. */
  mirrored_from: Type.Optional(Type.String({ maxLength: 2000 })),
  is_official: Type.Boolean(),
  is_verified: Type.Boolean(),
  pricing: Pricing,
  total_downloads: Type.Integer({ minimum: 0 }),
  /** The mean as if there were five more reviews of 3.5 stars: what lists are sorted by. */
  rating_average: Type.Optional(Type.Number({ minimum: 0, maximum: 5 })),
  /** Reviews; without any, the average says nothing. */
  rating_count: Type.Optional(Type.Integer({ minimum: 0 })),
  /** Why the latest version was withdrawn: all that could be latest were. */
  yanked: Type.Optional(Type.String({ maxLength: 1000 })),
  deprecated: Type.Optional(Type.String({ maxLength: 1000 })),
  replacement: Type.Optional(Slug),
  published_at: Timestamp,
  updated_at: Timestamp,
});
export type PluginSummary = Static<typeof PluginSummary>;

const Reviews = Type.Integer({ minimum: 0 });

/** How many reviews gave how many stars, and the plain mean of them; absent without reviews. */
export const Ratings = Type.Object({
  mean: Type.Optional(Type.Number({ minimum: 1, maximum: 5 })),
  stars: Type.Object({ 1: Reviews, 2: Reviews, 3: Reviews, 4: Reviews, 5: Reviews }),
});
export type Ratings = Static<typeof Ratings>;

/** `GET /api/v1/plugins/marketplace/{slug}`. */
export const PluginDetail = Type.Object({
  ...PluginSummary.properties,
  license: Type.Optional(Type.String({ maxLength: 100 })),
  homepage: Type.Optional(Type.String({ maxLength: 2000 })),
  repository: Type.Optional(Type.String({ maxLength: 2000 })),
  documentation: Type.Optional(Type.String({ maxLength: 2000 })),
  support: Type.Optional(Type.String({ maxLength: 2000 })),
  ratings: Type.Optional(Ratings),
  permissions: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 500 }),
  /** Known security faults, newest first; absent when there are none. */
  advisories: Type.Optional(Type.Array(AdvisoryNotice, { maxItems: 500 })),
  /** The signed manifest of the latest version, as data. */
  manifest: Type.Record(Type.String(), Type.Unknown()),
});
export type PluginDetail = Static<typeof PluginDetail>;

/** How far a version came: only a published one can be installed. */
export const VersionStateName = Type.Enum(['staged', 'checking', 'published', 'held', 'rejected']);

/** A version as lists and publish answers show it. */
export const PublishedVersion = Type.Object({
  id: Uuid,
  plugin_id: Uuid,
  slug: Slug,
  version: Version,
  publisher: Slug,
  state: VersionStateName,
  /** Why it is held for review, or was rejected. */
  state_reason: Type.Optional(Type.String({ maxLength: 1000 })),
  /** Why it is served to nobody for now. */
  quarantined: Type.Optional(Type.String({ maxLength: 1000 })),
  sha256: Sha256,
  size: Bytes,
  tree_digest: TreeDigest,
  key_id: KeyId,
  visibility: Visibility,
  channel: Type.String({ maxLength: 50 }),
  changelog: Type.Optional(Type.String({ maxLength: 100_000 })),
  yanked: Type.Optional(Type.String({ maxLength: 1000 })),
  deprecated: Type.Optional(Type.String({ maxLength: 1000 })),
  replacement: Type.Optional(Slug),
  published_at: Type.Optional(Timestamp),
  created_at: Timestamp,
  /** Address of the bundle. */
  download_url: Type.String({ maxLength: 2000 }),
  /** Address of the DSSE envelope. */
  signature_url: Type.String({ maxLength: 2000 }),
});
export type PublishedVersion = Static<typeof PublishedVersion>;

export const PageMeta = Type.Object({
  next_cursor: Type.Optional(Type.String({ maxLength: 2000 })),
  total_estimate: Type.Integer({ minimum: 0 }),
});

export const PluginPage = Type.Object({ data: Type.Array(PluginSummary, { maxItems: 100 }), meta: PageMeta });
export type PluginPage = Static<typeof PluginPage>;

const Facet = Type.Array(
  Type.Object({ value: Type.String({ maxLength: 100 }), plugins: Type.Integer({ minimum: 1 }) }),
  { maxItems: 100 },
);

/** How many of the hits have which value, the most frequent first; a value can be given as the filter of that name. */
export const SearchFacets = Type.Object({
  category: Facet,
  type: Facet,
  pricing: Facet,
  publisher: Facet,
  verified: Facet,
});
export type SearchFacets = Static<typeof SearchFacets>;

/** `GET /api/v1/plugins/marketplace/search`; facets when they were asked for. */
export const SearchPage = Type.Object({
  data: Type.Array(PluginSummary, { maxItems: 100 }),
  meta: Type.Object({ ...PageMeta.properties, facets: Type.Optional(SearchFacets) }),
});
export type SearchPage = Static<typeof SearchPage>;

/** `GET /api/v1/plugins/marketplace/featured`. */
export const FeaturedList = Type.Object({ data: Type.Array(PluginSummary, { maxItems: 100 }) });
export type FeaturedList = Static<typeof FeaturedList>;

/** `GET /api/v1/plugins/marketplace/trending`: each with what grew, in the last seven days and in the seven before. */
export const TrendingList = Type.Object({
  data: Type.Array(
    Type.Object({
      ...PluginSummary.properties,
      trend: Type.Object({
        of: Type.Enum(['installations', 'downloads']),
        recent: Type.Integer({ minimum: 0 }),
        before: Type.Integer({ minimum: 0 }),
      }),
    }),
    { maxItems: 100 },
  ),
});
export type TrendingList = Static<typeof TrendingList>;

export const VersionPage = Type.Object({ data: Type.Array(PublishedVersion, { maxItems: 100 }), meta: PageMeta });
export type VersionPage = Static<typeof VersionPage>;

export const CategoryList = Type.Object({
  data: Type.Array(Type.Object({ category: Type.String({ maxLength: 50 }), plugins: Type.Integer({ minimum: 0 }) }), {
    maxItems: 1000,
  }),
});
export type CategoryList = Static<typeof CategoryList>;
