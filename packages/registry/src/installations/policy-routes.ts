import { TenantPolicy, TenantPolicyRequest } from '@ops-center/registry-client';
import { publisherParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { readPolicy, setPolicy } from './policy.js';

const path = '/api/v1/organisations/{org}/policy';

/** What an organisation lets its members install. */
export const policyRoutes = [
  route({
    method: 'GET',
    path,
    operation: 'readPolicy',
    summary: 'What an organisation lets its members install',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam },
    answers: { 200: { description: 'The policy.', name: 'TenantPolicy', schema: TenantPolicy } },
    async handle(deps, { actor, params }) {
      return json(await readPolicy(deps, actor, params.org));
    },
  }),
  route({
    method: 'PUT',
    path,
    operation: 'setPolicy',
    summary: 'Set what an organisation lets its members install from now on',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam },
    body: TenantPolicyRequest,
    answers: { 200: { description: 'The policy as it is now.', name: 'TenantPolicy', schema: TenantPolicy } },
    failures: ['policy.changed'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await setPolicy(deps, actor, { organisation: params.org, request: body, requestId }));
    },
  }),
];
