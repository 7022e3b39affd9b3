import Type, { type Static } from 'typebox';
import { PageMeta, PublishedVersion } from './marketplace.js';
import { lineOf, Slug, Timestamp } from './primitives.js';
import { Findings } from './publish.js';

/** One thing that a version was checked for. */
export const VersionCheck = Type.Object({
  /** `bundle`, `signature`, `new-publisher`, `critical-permission`, `similar-name`. */
  name: Type.String({ maxLength: 50 }),
  outcome: Type.Enum(['passed', 'held']),
  checked_at: Timestamp,
  findings: Findings,
});
export type VersionCheck = Static<typeof VersionCheck>;

/** `GET /api/v1/plugins/{id}/versions/{version}`: where a version stands, for its publisher and administrators. */
export const VersionState = Type.Object({
  ...PublishedVersion.properties,
  /** It can be installed now: published, and neither quarantined nor banned with its plugin. */
  installable: Type.Boolean(),
  held_at: Type.Optional(Timestamp),
  /** Its place in the queue of reviews: 1 is next. Only while it is held. */
  place: Type.Optional(Type.Integer({ minimum: 1 })),
  /** When an administrator approved or rejected it. */
  reviewed_at: Type.Optional(Timestamp),
  /** Why the whole plugin is banned. */
  banned: Type.Optional(Type.String({ maxLength: 1000 })),
  checks: Type.Array(VersionCheck, { maxItems: 50 }),
});
export type VersionState = Static<typeof VersionState>;

/** A held version as reviewers see it. */
export const PendingReview = Type.Object({
  ...VersionState.properties,
  /** Mail address of who published it. */
  published_by: Type.Optional(Type.String({ maxLength: 320 })),
  permissions: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 500 }),
  /** Ids that the id of the plugin can be taken for. */
  similar_to: Type.Array(Slug, { maxItems: 20 }),
});
export type PendingReview = Static<typeof PendingReview>;

/** `GET /api/v1/admin/plugins/pending-review`: who waits longest first. */
export const PendingReviewPage = Type.Object({ data: Type.Array(PendingReview, { maxItems: 100 }), meta: PageMeta });
export type PendingReviewPage = Static<typeof PendingReviewPage>;

/** `POST /api/v1/admin/plugins/{id}/versions/{version}/approve`. */
export const ApproveRequest = Type.Object({ note: Type.Optional(lineOf(1000)) }, { additionalProperties: false });
export type ApproveRequest = Static<typeof ApproveRequest>;

/** A change that must be justified: reject, quarantine, release, unban. */
export const ReasonRequest = Type.Object({ reason: lineOf(1000) }, { additionalProperties: false });
export type ReasonRequest = Static<typeof ReasonRequest>;
