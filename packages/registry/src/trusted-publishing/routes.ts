import {
  CiToken,
  CiTokenRequest,
  TrustedPublisher,
  TrustedPublisherList,
  TrustedPublisherRequest,
} from '@ops-center/registry-client';
import { pluginIdParam, trustedPublisherParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { exchangeCiToken } from './exchange-ci-token.js';
import { addTrustedPublisher, listTrustedPublishers, removeTrustedPublisher } from './trusted-publishers.js';

const OWNERS = 'Owners of the organisation that the plugin belongs to.';

export const trustedPublishingRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/auth/oidc/exchange',
    operation: 'exchangeCiToken',
    summary: "Turn a CI job's OpenID token into a token for one plugin, for 15 minutes",
    tag: 'Trusted publishing',
    access: 'public',
    authorisation: 'A CI job that an owner of the plugin trusts, by a token that its issuer signed; each token once.',
    perMinute: 120,
    body: CiTokenRequest,
    answers: { 201: { description: 'The token, shown this once.', name: 'CiToken', schema: CiToken } },
    failures: ['auth.ci_token_refused', 'auth.ci_not_trusted', 'auth.issuer_unavailable'],
    async handle(deps, { body, requestId }) {
      return json(await exchangeCiToken(deps, { request: body, requestId }), { status: 201 });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/trusted-publishers',
    operation: 'listTrustedPublishers',
    summary: 'Which CI jobs may publish a plugin without a stored token',
    tag: 'Trusted publishing',
    access: 'plugins:read',
    authorisation: 'Members of the organisation that the plugin belongs to.',
    params: { id: pluginIdParam },
    answers: { 200: { description: 'All of them.', name: 'TrustedPublisherList', schema: TrustedPublisherList } },
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params }) {
      return json(await listTrustedPublishers(deps, actor, { address: params.id }));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/plugins/{id}/trusted-publishers',
    operation: 'addTrustedPublisher',
    summary: 'Trust a CI job, or answer for one that is trusted already',
    tag: 'Trusted publishing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { id: pluginIdParam },
    body: TrustedPublisherRequest,
    answers: {
      200: { description: 'It was there.', name: 'TrustedPublisher', schema: TrustedPublisher },
      201: { description: 'Added.', name: 'TrustedPublisher', schema: TrustedPublisher },
    },
    failures: ['plugin.not_found', 'policy.limit_reached'],
    async handle(deps, { actor, params, body, requestId }) {
      const { result, isNew } = await addTrustedPublisher(deps, actor, {
        address: params.id,
        request: body,
        requestId,
      });
      return json(result, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/plugins/{id}/trusted-publishers/{entry}',
    operation: 'removeTrustedPublisher',
    summary: 'Trust a CI job no more; tokens that it has are revoked',
    tag: 'Trusted publishing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { id: pluginIdParam, entry: trustedPublisherParam },
    answers: { 204: { description: 'Removed.' } },
    failures: ['plugin.not_found', 'request.not_found'],
    async handle(deps, { actor, params, requestId }) {
      await removeTrustedPublisher(deps, actor, { address: params.id, entry: params.entry, requestId });
      return empty(204);
    },
  }),
];
