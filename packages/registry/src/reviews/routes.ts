import {
  ModeratedReview,
  ModeratedReviewPage,
  PluginReview,
  PluginReviewPage,
  PluginReviewRequest,
  ReasonRequest,
  ReviewReplyRequest,
  ReviewReportRequest,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { cacheHeaders } from '../http/caching.js';
import { pageQuery } from '../http/page.js';
import { reviewIdParam, slugParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { hideReview, readModerated, reportReview, unhideReview } from './moderate.js';
import { readReviews } from './read-reviews.js';
import { replyToReview, withdrawReply } from './reply.js';
import { deleteOwnReview, reviewPlugin } from './write-review.js';

const ADMIN = 'Administrators (scope admin).';
const REPLY = 'Members of the publishing organisation that may publish the plugin.';

export const pluginReviewRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/marketplace/{slug}/reviews',
    operation: 'listReviews',
    summary: 'Reviews of a plugin',
    tag: 'Marketplace',
    access: 'public',
    authorisation:
      'Whoever sees the plugin; what an administrator hid is seen by its author only, and nobody is told whose a review is.',
    params: { slug: slugParam },
    query: Type.Object(
      {
        sort: Type.Optional(Type.Enum(['newest', 'highest', 'lowest'])),
        rating: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
        ...pageQuery,
      },
      { additionalProperties: false },
    ),
    answers: { 200: { description: 'A page of reviews.', name: 'PluginReviewPage', schema: PluginReviewPage } },
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params, query }) {
      const page = await readReviews(deps, actor, { slug: params.slug, ...query });
      return json(page, { headers: cacheHeaders(actor === undefined ? 'public' : 'private', 'revalidate') });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/marketplace/{slug}/reviews',
    operation: 'reviewPlugin',
    summary: 'Review a plugin, or change the review',
    tag: 'Marketplace',
    access: 'reviews:write',
    allows: 'seen',
    authorisation:
      'Members of an organisation that has the plugin installed, of any role; members of the publisher cannot. One review for each user and plugin.',
    params: { slug: slugParam },
    body: PluginReviewRequest,
    answers: {
      200: { description: 'It stands in place of the one before.', name: 'PluginReview', schema: PluginReview },
      201: { description: 'The review.', name: 'PluginReview', schema: PluginReview },
    },
    failures: ['plugin.not_found', 'review.not_installed', 'review.own_plugin'],
    async handle(deps, { actor, params, body, requestId }) {
      const { review, isNew } = await reviewPlugin(deps, actor, { slug: params.slug, request: body, requestId });
      return json(review, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/reviews/{review}',
    operation: 'deleteReview',
    summary: "Delete one's own review; of a hidden one the words",
    tag: 'Marketplace',
    access: 'reviews:write',
    allows: 'own',
    authorisation: 'Who wrote it.',
    params: { review: reviewIdParam },
    answers: { 204: { description: 'It is gone.' } },
    failures: ['review.not_found'],
    async handle(deps, { actor, params, requestId }) {
      await deleteOwnReview(deps, actor, { review: params.review, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/reviews/{review}/reply',
    operation: 'replyToReview',
    summary: 'Answer a review for the publisher, or answer it anew',
    tag: 'Developer',
    access: 'plugins:publish',
    allows: 'own',
    authorisation: REPLY,
    params: { review: reviewIdParam },
    body: ReviewReplyRequest,
    answers: { 200: { description: 'The review with the answer.', name: 'PluginReview', schema: PluginReview } },
    failures: ['review.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await replyToReview(deps, actor, { review: params.review, request: body, requestId }));
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/reviews/{review}/reply',
    operation: 'withdrawReply',
    summary: 'Take the answer to a review back',
    tag: 'Developer',
    access: 'plugins:publish',
    allows: 'own',
    authorisation: REPLY,
    params: { review: reviewIdParam },
    answers: { 204: { description: 'There is no answer.' } },
    failures: ['review.not_found'],
    async handle(deps, { actor, params, requestId }) {
      await withdrawReply(deps, actor, { review: params.review, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/reviews/{review}/reports',
    operation: 'reportReview',
    summary: 'Tell administrators of a review that should not be there; twenty a day for each account',
    tag: 'Marketplace',
    access: 'reviews:write',
    allows: 'own',
    authorisation: 'Whoever sees the review; once for each account.',
    params: { review: reviewIdParam },
    body: ReviewReportRequest,
    answers: { 204: { description: 'Taken, now or before.' } },
    failures: ['review.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      await reportReview(deps, actor, { review: params.review, request: body, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/admin/reviews',
    operation: 'listModeratedReviews',
    summary: 'Reviews that were reported, or hidden',
    tag: 'Admin',
    access: 'admin',
    authorisation: ADMIN,
    query: Type.Object(
      { state: Type.Optional(Type.Enum(['reported', 'hidden'])), ...pageQuery },
      { additionalProperties: false },
    ),
    answers: { 200: { description: 'A page of them.', name: 'ModeratedReviewPage', schema: ModeratedReviewPage } },
    async handle(deps, { actor, query }) {
      return json(await readModerated(deps, actor, query));
    },
  }),
  ...(
    [
      ['hide', 'hideReview', 'Hide a review; its author is told why', hideReview],
      ['unhide', 'unhideReview', 'Show a review, and settle the reports about it', unhideReview],
    ] as const
  ).map(([name, operation, summary, moderate]) =>
    route({
      method: 'POST',
      path: `/api/v1/admin/reviews/{review}/${name}`,
      operation,
      summary,
      tag: 'Admin',
      access: 'admin',
      authorisation: ADMIN,
      params: { review: reviewIdParam },
      body: ReasonRequest,
      answers: { 200: { description: 'The review as it is now.', name: 'ModeratedReview', schema: ModeratedReview } },
      failures: ['review.not_found'],
      async handle(deps, { actor, params, body, requestId }) {
        return json(await moderate(deps, actor, { review: params.review, reason: body.reason, requestId }));
      },
    }),
  ),
];
