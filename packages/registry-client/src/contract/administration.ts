import Type, { type Static } from 'typebox';
import { PageMeta } from './marketplace.js';
import { lineOf, Slug, Timestamp, Uuid, Version, Visibility } from './primitives.js';

const Count = Type.Integer({ minimum: 0 });
const Reason = Type.String({ maxLength: 1000 });

/** Whether an administrator looked at a plugin and vouches for it. */
export const Verification = Type.Object({
  state: Type.Enum(['requested', 'verified', 'refused']),
  /** What the publisher said when it asked. */
  note: Type.Optional(Reason),
  /** What the administrator said. */
  answer: Type.Optional(Reason),
  at: Timestamp,
});
export type Verification = Static<typeof Verification>;

/** A plugin as those see it who manage it: its publisher, and administrators. */
export const ManagedPlugin = Type.Object({
  id: Uuid,
  slug: Slug,
  name: Type.String({ maxLength: 200 }),
  publisher: Slug,
  visibility: Visibility,
  category: Type.String({ maxLength: 50 }),
  /** The version that lists show; absent while they show none. */
  latest_version: Type.Optional(Version),
  /** How many versions are in each state. Quarantined ones are published ones, too. */
  versions: Type.Object({ published: Count, staged: Count, held: Count, rejected: Count, quarantined: Count }),
  is_verified: Type.Boolean(),
  verification: Type.Optional(Verification),
  /** Its place among the featured ones, 1 first. */
  featured_rank: Type.Optional(Type.Integer({ minimum: 1 })),
  /** Why it is banned. */
  banned: Type.Optional(Reason),
  deleted_at: Type.Optional(Timestamp),
  /** Raised by every change; send it back with an edit, and the edit is refused when somebody was faster. */
  row_version: Type.Integer({ minimum: 1 }),
  created_at: Timestamp,
  updated_at: Timestamp,
  published_at: Type.Optional(Timestamp),
});
export type ManagedPlugin = Static<typeof ManagedPlugin>;

/** `GET /api/v1/plugins/mine` and `GET /api/v1/admin/plugins`: by slug. */
export const ManagedPluginPage = Type.Object({ data: Type.Array(ManagedPlugin, { maxItems: 100 }), meta: PageMeta });
export type ManagedPluginPage = Static<typeof ManagedPluginPage>;

/** `POST /api/v1/plugins/{id}/verify`: asks an administrator. */
export const VerificationRequest = Type.Object({ note: Type.Optional(lineOf(1000)) }, { additionalProperties: false });
export type VerificationRequest = Static<typeof VerificationRequest>;

/** `PUT /api/v1/admin/plugins/{id}/verify`: the answer. */
export const VerifyRequest = Type.Object(
  { verified: Type.Boolean(), note: Type.Optional(lineOf(1000)) },
  { additionalProperties: false },
);
export type VerifyRequest = Static<typeof VerifyRequest>;

/** `PUT /api/v1/admin/plugins/{id}/feature`: 1 comes first; null takes it out of the featured ones. */
export const FeatureRequest = Type.Object(
  { rank: Type.Union([Type.Integer({ minimum: 1, maximum: 1000 }), Type.Null()]) },
  { additionalProperties: false },
);
export type FeatureRequest = Static<typeof FeatureRequest>;
