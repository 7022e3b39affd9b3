import Type, { type Static } from 'typebox';
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

export const Pricing = Type.Object({
  model: Type.String({ maxLength: 50 }),
  is_free: Type.Boolean(),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  price: Type.Optional(Price),
  monthly: Type.Optional(Price),
  yearly: Type.Optional(Price),
  lifetime: Type.Optional(Price),
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
  is_official: Type.Boolean(),
  is_verified: Type.Boolean(),
  pricing: Pricing,
  total_downloads: Type.Integer({ minimum: 0 }),
  /** Why the latest version was withdrawn: all that could be latest were. */
  yanked: Type.Optional(Type.String({ maxLength: 1000 })),
  deprecated: Type.Optional(Type.String({ maxLength: 1000 })),
  replacement: Type.Optional(Slug),
  published_at: Timestamp,
  updated_at: Timestamp,
});
export type PluginSummary = Static<typeof PluginSummary>;

/** `GET /api/v1/plugins/marketplace/{slug}`. */
export const PluginDetail = Type.Object({
  ...PluginSummary.properties,
  license: Type.Optional(Type.String({ maxLength: 100 })),
  homepage: Type.Optional(Type.String({ maxLength: 2000 })),
  repository: Type.Optional(Type.String({ maxLength: 2000 })),
  documentation: Type.Optional(Type.String({ maxLength: 2000 })),
  support: Type.Optional(Type.String({ maxLength: 2000 })),
  permissions: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 500 }),
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

export const VersionPage = Type.Object({ data: Type.Array(PublishedVersion, { maxItems: 100 }), meta: PageMeta });
export type VersionPage = Static<typeof VersionPage>;

export const CategoryList = Type.Object({
  data: Type.Array(Type.Object({ category: Type.String({ maxLength: 50 }), plugins: Type.Integer({ minimum: 0 }) }), {
    maxItems: 1000,
  }),
});
export type CategoryList = Static<typeof CategoryList>;
