import {
  ForcedTransfer,
  ManagedPlugin,
  TransferList,
  TransferOffer,
  TransferRequest,
} from '@ops-center/registry-client';
import { pluginIdParam, publisherParam, transferParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { listOffers, offerPlugin } from './offer.js';
import { acceptPlugin, cancelOffer, forceTransfer } from './settle.js';

const MOVED = { 200: { description: 'The plugin as it is now.', name: 'ManagedPlugin', schema: ManagedPlugin } };

export const transferRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/plugins/{id}/transfer',
    operation: 'offerPlugin',
    summary: 'Offer a plugin to another organisation, for a week',
    tag: 'Transfers',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation that the plugin belongs to.',
    params: { id: pluginIdParam },
    body: TransferRequest,
    answers: { 201: { description: 'Offered.', name: 'TransferOffer', schema: TransferOffer } },
    failures: [
      'plugin.not_found',
      'plugin.banned',
      'request.not_found',
      'transfer.exists',
      'transfer.blocked',
      'transfer.changed',
      'policy.limit_reached',
      'signature.malformed',
      'signature.payload_type',
      'signature.encoding',
      'signature.statement_not_canonical',
      'signature.statement_malformed',
      'signature.count',
      'signature.untrusted_key',
      'signature.invalid',
      'signature.id_mismatch',
      'signature.publisher_mismatch',
      'signature.registry_mismatch',
      'signature.key_scope',
      'key.unusable',
      'key.wrong_state',
      'key.challenge_invalid',
    ],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await offerPlugin(deps, actor, { address: params.id, request: body, requestId }), { status: 201 });
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/transfers',
    operation: 'listTransfers',
    summary: 'Plugins that are offered by an organisation, or to it',
    tag: 'Transfers',
    access: 'plugins:read',
    authorisation: 'Members of the organisation.',
    params: { org: publisherParam },
    answers: { 200: { description: 'Open offers, newest first.', name: 'TransferList', schema: TransferList } },
    async handle(deps, { actor, params }) {
      return json(await listOffers(deps, actor, params.org));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/transfers/{transfer}/accept',
    operation: 'acceptTransfer',
    summary: 'Take a plugin that is offered to the organisation',
    tag: 'Transfers',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation that the plugin is offered to.',
    params: { org: publisherParam, transfer: transferParam },
    answers: {
      200: { description: 'The offer; the plugin is yours now.', name: 'TransferOffer', schema: TransferOffer },
    },
    failures: ['transfer.not_found', 'transfer.blocked', 'transfer.changed', 'plugin.banned', 'policy.limit_reached'],
    async handle(deps, { actor, params, requestId }) {
      const order = { publisher: params.org, transfer: params.transfer, requestId };
      return json(await acceptPlugin(deps, actor, order));
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/publishers/{org}/transfers/{transfer}',
    operation: 'cancelTransfer',
    summary: 'Withdraw an offer, or decline it',
    tag: 'Transfers',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation that offers the plugin, or that it is offered to.',
    params: { org: publisherParam, transfer: transferParam },
    answers: { 204: { description: 'The offer is over.' } },
    failures: ['transfer.not_found'],
    async handle(deps, { actor, params, requestId }) {
      await cancelOffer(deps, actor, { publisher: params.org, transfer: params.transfer, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/admin/plugins/{id}/transfer',
    operation: 'forceTransfer',
    summary: 'Move a plugin to another organisation without asking its own',
    tag: 'Administration',
    access: 'admin',
    authorisation: 'Administrators of the registry.',
    params: { id: pluginIdParam },
    body: ForcedTransfer,
    answers: MOVED,
    failures: ['plugin.not_found', 'request.not_found', 'transfer.blocked', 'transfer.changed', 'policy.limit_reached'],
    async handle(deps, { actor, params, body, requestId }) {
      return json(await forceTransfer(deps, actor, { address: params.id, request: body, requestId }));
    },
  }),
];
