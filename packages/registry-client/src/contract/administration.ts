import Type, { type Static } from 'typebox';
import { Day } from './analytics.js';
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

const Link = Type.Union([
  Type.String({ pattern: '^https?://[^\\s\\u0000-\\u0020\\u007f]+$', maxLength: 500 }),
  Type.Null(),
]);

/**
 * `PUT /api/v1/plugins/{id}`: what lists show in place of what the listed version says; null gives that back. What a
 * plugin is and does comes from signed manifests only. Fields that are left out stay as they are.
 */
export const PluginEdit = Type.Object(
  {
    category: Type.Optional(
      Type.Union([Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 }), Type.Null()]),
    ),
    tags: Type.Optional(
      Type.Union([
        Type.Array(Type.String({ pattern: '^[a-z0-9]+([-.+#][a-z0-9]+)*$', maxLength: 50 }), {
          maxItems: 20,
          uniqueItems: true,
        }),
        Type.Null(),
      ]),
    ),
    homepage: Type.Optional(Link),
    repository: Type.Optional(Link),
    documentation: Type.Optional(Link),
    support: Type.Optional(Link),
    /** Narrower than it is; it is never widened again. */
    visibility: Type.Optional(Visibility),
    /** The row_version that the edit is meant for; If-Match may give it instead. */
    row_version: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  { additionalProperties: false },
);
export type PluginEdit = Static<typeof PluginEdit>;

/** One change that was made, and by whom. */
export const AuditEvent = Type.Object({
  /** 1, 2, 3 ... over the whole registry, without a gap. */
  position: Type.Integer({ minimum: 1 }),
  at: Timestamp,
  /** `version.publish`, `member.remove` ... */
  action: Type.String({ maxLength: 100 }),
  actor: Type.Object({
    /** `operator`: somebody at the machine of the registry. */
    kind: Type.String({ maxLength: 50 }),
    user_id: Type.Optional(Uuid),
    /** Members of an organisation are told the addresses of its members only. */
    email: Type.Optional(Type.String({ maxLength: 320 })),
    token_id: Type.Optional(Uuid),
  }),
  organisation: Type.Optional(Slug),
  subject_type: Type.String({ maxLength: 100 }),
  subject_id: Type.String({ maxLength: 300 }),
  details: Type.Record(Type.String(), Type.Unknown()),
  request_id: Type.Optional(Type.String({ maxLength: 100 })),
  /** SHA-256 over the event and the hash of the one before. */
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});
export type AuditEvent = Static<typeof AuditEvent>;

/** `GET /api/v1/admin/audit` and `GET /api/v1/publishers/{org}/audit`: newest first. */
export const AuditPage = Type.Object({ data: Type.Array(AuditEvent, { maxItems: 100 }), meta: PageMeta });
export type AuditPage = Static<typeof AuditPage>;

/** `GET /api/v1/admin/plugins/analytics`: the "Success Metrics" of the platform. Ranges include both days, in UTC. */
export const PlatformAnalytics = Type.Object({
  from: Day,
  to: Day,
  plugins: Type.Object({
    /** That can be installed now. */
    published: Count,
    /** Whose first version became visible in the range. */
    new: Count,
    verified: Count,
    held_versions: Count,
    quarantined_versions: Count,
    banned: Count,
  }),
  versions: Type.Object({ published: Count, new: Count }),
  installations: Type.Object({ total: Count, enabled: Count, new: Count, tenants: Count }),
  downloads: Type.Object({
    total: Count,
    in_range: Count,
    per_day: Type.Array(Type.Object({ day: Day, downloads: Count }), { maxItems: 400 }),
  }),
  developers: Type.Object({
    /** Organisations that have a plugin which can be installed. */
    publishers: Count,
    /** Organisations that published a version in the range. */
    active_publishers: Count,
    /** People who published a version in the range. */
    active_people: Count,
  }),
  /** What was paid in the range, less refunds, by currency. */
  revenue: Type.Array(Type.Object({ currency: Type.String({ pattern: '^[A-Z]{3}$' }), minor: Type.Integer() }), {
    maxItems: 200,
  }),
  ratings: Type.Object({
    count: Count,
    /** Mean of all reviews that are not hidden; absent while there are none. */
    average: Type.Optional(Type.Number({ minimum: 1, maximum: 5 })),
  }),
  security: Type.Object({
    reports_open: Count,
    reports_overdue: Count,
    reports_new: Count,
    advisories_new: Count,
  }),
});
export type PlatformAnalytics = Static<typeof PlatformAnalytics>;
