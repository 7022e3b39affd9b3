import {
  PublisherUsage,
  Slug,
  SpendingCap,
  SpendingCapRequest,
  UsageHistory,
  UsageReport,
  UsageState,
} from '@ops-center/registry-client';
import Type from 'typebox';
import { entitlementIdParam, pluginIdParam, publisherParam } from '../http/params.js';
import { json, route } from '../http/route.js';
import { reportUsage } from './report-usage.js';
import { readPublisherUsage, readUsage, setSpendingCap } from './usage.js';

const ofOrganisation = Type.Object({ organisation: Type.Optional(Slug) }, { additionalProperties: false });

/** What is paid for by use: counting it, and how much it may cost. */
export const usageRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/usage',
    operation: 'reportUsage',
    summary:
      'Count what a host used of a plugin; a report counts once. Only that the spending cap is reached is audited',
    tag: 'Billing',
    access: 'hosts:report',
    authorisation: 'Tokens for hosts, made by owners and maintainers of the organisation.',
    allows: 'tenant',
    params: { id: pluginIdParam },
    query: ofOrganisation,
    body: UsageReport,
    answers: { 200: { description: 'What is counted in this month now.', name: 'UsageState', schema: UsageState } },
    failures: [
      'installation.not_found',
      'entitlement.required',
      'billing.not_offered',
      'usage.cap_reached',
      'usage.report_mismatch',
      'policy.limit_reached',
    ],
    async handle(deps, { actor, params, query, body, requestId }) {
      return json(await reportUsage(deps, actor, { address: params.id, ...query, report: body, requestId }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/plugins/{id}/usage',
    operation: 'readUsage',
    summary: 'What an organisation used of a plugin, and what that costs',
    tag: 'Billing',
    access: 'installations:read',
    authorisation: 'Members of the organisation that installs: the one of the token, or the one that the query names.',
    allows: 'tenant',
    params: { id: pluginIdParam },
    query: ofOrganisation,
    answers: { 200: { description: 'This month, and those before.', name: 'UsageHistory', schema: UsageHistory } },
    failures: ['installation.not_found'],
    async handle(deps, { actor, params, query }) {
      return json(await readUsage(deps, actor, { address: params.id, ...query }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/usage',
    operation: 'readPublisherUsage',
    summary: "What is used of a publisher's plugins, by whom",
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam },
    answers: { 200: { description: 'Newest first.', name: 'PublisherUsage', schema: PublisherUsage } },
    async handle(deps, { actor, params }) {
      return json(await readPublisherUsage(deps, actor, params.org));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/publishers/{org}/entitlements/{entitlement}/spending-cap',
    operation: 'setSpendingCap',
    summary: 'Set the most that a month of use may cost',
    tag: 'Billing',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam, entitlement: entitlementIdParam },
    body: SpendingCapRequest,
    answers: { 200: { description: 'The cap as it is now.', name: 'SpendingCap', schema: SpendingCap } },
    failures: ['entitlement.not_found', 'billing.not_offered'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { organisation: params.org, id: params.entitlement, amount: body.amount, requestId };
      return json(await setSpendingCap(deps, actor, order));
    },
  }),
];
