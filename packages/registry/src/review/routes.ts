import { ApproveRequest, PendingReviewPage, ReasonRequest, VersionState } from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { pluginIdParam, versionParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { approveVersion, rejectVersion } from './decide.js';
import { readPendingReviews, readVersionState } from './read-reviews.js';

const ADMINISTRATORS = 'Administrators of the registry.';
const STATE = { 200: { description: 'The version as it is now.', name: 'VersionState', schema: VersionState } };

export const reviewRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/versions/{version}',
    operation: 'readVersionState',
    summary: 'Where a version stands: its state, the reason, its place in the queue of reviews, its checks',
    tag: 'Developer',
    access: 'token',
    authorisation: 'Members of the publishing organisation (scope plugins:read or plugins:publish); administrators.',
    allows: { administrators: true },
    params: { id: pluginIdParam, version: versionParam },
    answers: STATE,
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params }) {
      return json(await readVersionState(deps, actor, params.id, params.version));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/admin/plugins/pending-review',
    operation: 'listPendingReviews',
    summary: 'Versions that are held for review, the longest first, each with its checks',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    query: Type.Object(pageQuery, { additionalProperties: false }),
    answers: { 200: { description: 'A page of versions.', name: 'PendingReviewPage', schema: PendingReviewPage } },
    async handle(deps, { actor, query }) {
      return json(await readPendingReviews(deps, actor, query));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/plugins/{id}/versions/{version}/approve',
    operation: 'approveVersion',
    summary: 'Publish a version that was held for review',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    params: { id: pluginIdParam, version: versionParam },
    body: ApproveRequest,
    answers: STATE,
    failures: [
      'plugin.not_found',
      'plugin.banned',
      'version.not_found',
      'version.not_publishable',
      'publish.key_not_registered',
      'signature.key_revoked',
      'signature.key_expired',
    ],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, version: params.version, note: body.note, requestId };
      return json(await approveVersion(deps, actor, order));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/plugins/{id}/versions/{version}/reject',
    operation: 'rejectVersion',
    summary: 'Reject a version that was held for review, for ever',
    tag: 'Administration',
    access: 'admin',
    authorisation: ADMINISTRATORS,
    params: { id: pluginIdParam, version: versionParam },
    body: ReasonRequest,
    answers: STATE,
    failures: ['plugin.not_found', 'version.not_found', 'version.not_publishable'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, version: params.version, reason: body.reason, requestId };
      return json(await rejectVersion(deps, actor, order));
    },
  }),
];
