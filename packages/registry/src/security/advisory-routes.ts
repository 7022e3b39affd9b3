import { Advisory, AdvisoryList, AdvisoryRequest, WithdrawAdvisoryRequest } from '@ops-center/registry-client';
import { advisoryIdParam, pluginIdParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { publishAdvisory, withdrawAdvisory } from './advisories.js';
import { readAdvisories } from './read-advisories.js';

const SPEAKERS = 'Owners of the organisation (scope organisation:manage) and administrators (scope admin).';

export const advisoryRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/advisories',
    operation: 'listAdvisories',
    summary: 'Advisories about security faults of a plugin, also those that were withdrawn',
    tag: 'Security',
    access: 'public',
    authorisation: 'Public plugins for everybody; others for members of the publishing organisation only.',
    params: { id: pluginIdParam },
    answers: { 200: { description: 'Newest first.', name: 'AdvisoryList', schema: AdvisoryList } },
    failures: ['plugin.not_found'],
    async handle(deps, { actor, params }) {
      return json(await readAdvisories(deps, actor, { address: params.id }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/advisories',
    operation: 'publishAdvisory',
    summary: 'Tell everybody of a security fault: which versions have it, and which one no more',
    tag: 'Security',
    access: 'token',
    authorisation: SPEAKERS,
    allows: { roles: ['owner'], administrators: true },
    params: { id: pluginIdParam },
    body: AdvisoryRequest,
    answers: { 201: { description: 'Published.', name: 'Advisory', schema: Advisory } },
    failures: ['plugin.not_found', 'auth.forbidden', 'report.not_found', 'policy.limit_reached'],
    async handle(deps, { actor, params, body, requestId }) {
      const advisory = await publishAdvisory(deps, actor, { address: params.id, request: body, requestId });
      return json(advisory, { status: 201 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/advisories/{advisory}/withdraw',
    operation: 'withdrawAdvisory',
    summary: 'Take an advisory back; it stays in the list, with the reason',
    tag: 'Security',
    access: 'token',
    authorisation: SPEAKERS,
    params: { advisory: advisoryIdParam },
    body: WithdrawAdvisoryRequest,
    answers: { 200: { description: 'The advisory as it is now.', name: 'Advisory', schema: Advisory } },
    failures: ['advisory.not_found', 'auth.forbidden'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await withdrawAdvisory(deps, actor, { ...params, request: body, requestId }));
    },
  }),
];
