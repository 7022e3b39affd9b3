import {
  ContractRequest,
  Entitlement,
  EntitlementList,
  GrantRequest,
  PluginPricing,
  PricingRequest,
  RevokeEntitlementRequest,
  TrialRequest,
} from '@ops-center/registry-client';
import { entitlementIdParam, pluginIdParam, publisherParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { grantByContract, grantEntitlement, readEntitlements, revokeEntitlement, startTrial } from './entitlements.js';
import { dropPricing, readPluginPricing, setPricing } from './pricing.js';

const OWNERS = 'Owners of the organisation that publishes the plugin.';
const PRICING = {
  200: { description: 'The price in force, and those before.', name: 'PluginPricing', schema: PluginPricing },
};
const ONE = { description: 'The entitlement as it is now.', name: 'Entitlement', schema: Entitlement };

export const billingRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/pricing',
    operation: 'readPricing',
    summary: 'What a plugin costs, and what it cost before',
    tag: 'Billing',
    access: 'public',
    authorisation: 'Whoever may see the plugin.',
    params: { id: pluginIdParam },
    answers: PRICING,
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params }) {
      return json(await readPluginPricing(deps, actor, params.id));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/plugins/{id}/pricing',
    operation: 'setPricing',
    summary: 'Set what a plugin costs from now on, whatever its versions say',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { id: pluginIdParam },
    body: PricingRequest,
    answers: PRICING,
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await setPricing(deps, actor, { address: params.id, requestId }, body));
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/plugins/{id}/pricing',
    operation: 'dropPricing',
    summary: 'Take back the price that was set: the plugin costs what its versions say',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { id: pluginIdParam },
    answers: PRICING,
    failures: ['plugin.not_found', 'version.not_found'],
    async handle(deps, { actor, params, requestId }) {
      return json(await dropPricing(deps, actor, { address: params.id, requestId }));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/trial',
    operation: 'startTrial',
    summary: 'Start the trial of a paid plugin for an organisation; once, ever',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation that tries it, for a plugin that they may see.',
    params: { id: pluginIdParam },
    body: TrialRequest,
    answers: { 201: { ...ONE, description: 'Started.' } },
    failures: ['plugin.not_found', 'billing.not_offered', 'entitlement.exists'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { address: params.id, organisation: body.organisation, requestId };
      return json(await startTrial(deps, actor, order), { status: 201 });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/entitlements',
    operation: 'listEntitlements',
    summary: 'What an organisation bought, tries or was granted',
    tag: 'Billing',
    access: 'plugins:read',
    authorisation: 'Members of the organisation; administrators whose token has the scope admin as well.',
    allows: { administrators: true },
    params: { org: publisherParam },
    answers: { 200: { description: 'Newest first.', name: 'EntitlementList', schema: EntitlementList } },
    failures: ['request.not_found'],
    async handle(deps, { actor, params }) {
      return json(await readEntitlements(deps, actor, params.org));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/entitlements',
    operation: 'grantByContract',
    summary: 'Let a customer use a plugin of the model enterprise, until the contract ends',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { id: pluginIdParam },
    body: ContractRequest,
    answers: { 201: { ...ONE, description: 'Granted.' } },
    failures: ['plugin.not_found', 'billing.not_offered', 'request.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await grantByContract(deps, actor, { address: params.id, request: body, requestId }), {
        status: 201,
      });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/entitlements',
    operation: 'grantEntitlement',
    summary: 'Let an organisation use a paid plugin without paying for it here',
    tag: 'Billing',
    access: 'admin',
    authorisation: 'Administrators.',
    body: GrantRequest,
    answers: { 201: { ...ONE, description: 'Granted.' } },
    failures: ['plugin.not_found', 'request.not_found'],
    async handle(deps, { actor, body, requestId }) {
      return json(await grantEntitlement(deps, actor, body, requestId), { status: 201 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/entitlements/{entitlement}/revoke',
    operation: 'revokeEntitlement',
    summary: 'Take an entitlement away, now',
    tag: 'Billing',
    access: 'admin',
    authorisation: 'Administrators.',
    params: { entitlement: entitlementIdParam },
    body: RevokeEntitlementRequest,
    answers: { 200: ONE },
    failures: ['entitlement.not_found'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await revokeEntitlement(deps, actor, { id: params.entitlement, reason: body.reason, requestId }));
    },
  }),
];
