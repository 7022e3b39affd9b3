import Type, { type Static } from 'typebox';
import { lineOf, Slug, textOf, Timestamp, Uuid, Version } from './primitives.js';

const MAX_TEXT = 5000;
const Stars = Type.Integer({ minimum: 1, maximum: 5 });

/** `POST /api/v1/plugins/marketplace/{slug}/reviews`: a new review, or another one in place of one's own. */
export const PluginReviewRequest = Type.Object(
  { rating: Stars, title: Type.Optional(lineOf(200)), text: Type.Optional(textOf(MAX_TEXT)) },
  { additionalProperties: false },
);
export type PluginReviewRequest = Static<typeof PluginReviewRequest>;

/** A review. It does not say whose it is: accounts have nothing but a mail address. */
export const PluginReview = Type.Object({
  id: Uuid,
  plugin: Slug,
  /** The version that the reviewer's organisation had installed; absent when not all who see the plugin see it. */
  version: Type.Optional(Version),
  rating: Stars,
  title: Type.Optional(Type.String({ maxLength: 200 })),
  text: Type.Optional(Type.String({ maxLength: 10_000 })),
  /** What the publisher answered. */
  reply: Type.Optional(Type.Object({ text: Type.String({ maxLength: 10_000 }), at: Timestamp })),
  /** Whether it is the caller's own. */
  own: Type.Boolean(),
  /** Why an administrator hid it; then only its author and administrators see it, and it does not count. */
  hidden: Type.Optional(Type.String({ maxLength: 1000 })),
  created_at: Timestamp,
  updated_at: Timestamp,
});
export type PluginReview = Static<typeof PluginReview>;

export const PluginReviewPage = Type.Object({
  data: Type.Array(PluginReview, { maxItems: 100 }),
  meta: Type.Object({
    next_cursor: Type.Optional(Type.String({ maxLength: 2000 })),
    total_estimate: Type.Integer({ minimum: 0 }),
  }),
});
export type PluginReviewPage = Static<typeof PluginReviewPage>;

/** `PUT /api/v1/reviews/{review}/reply`. */
export const ReviewReplyRequest = Type.Object({ text: textOf(MAX_TEXT) }, { additionalProperties: false });
export type ReviewReplyRequest = Static<typeof ReviewReplyRequest>;

const ReportReason = Type.Enum(['spam', 'abuse', 'off-topic', 'conflict-of-interest', 'other']);

/** `POST /api/v1/reviews/{review}/reports`. */
export const ReviewReportRequest = Type.Object(
  { reason: ReportReason, note: Type.Optional(textOf(2000)) },
  { additionalProperties: false },
);
export type ReviewReportRequest = Static<typeof ReviewReportRequest>;

/** `GET /api/v1/admin/reviews`: what administrators see of a review. */
export const ModeratedReview = Type.Object({
  ...PluginReview.properties,
  /** Mail address of the reviewer. */
  author: Type.String({ maxLength: 320 }),
  /** Slug of the reviewer's organisation. */
  organisation: Slug,
  /** Newest first. */
  reports: Type.Array(
    Type.Object({
      reason: ReportReason,
      note: Type.Optional(Type.String({ maxLength: 2000 })),
      reported_at: Timestamp,
    }),
    { maxItems: 100 },
  ),
});
export type ModeratedReview = Static<typeof ModeratedReview>;

export const ModeratedReviewPage = Type.Object({
  data: Type.Array(ModeratedReview, { maxItems: 100 }),
  meta: PluginReviewPage.properties.meta,
});
export type ModeratedReviewPage = Static<typeof ModeratedReviewPage>;
