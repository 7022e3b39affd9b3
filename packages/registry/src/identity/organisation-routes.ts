import {
  InvitationList,
  InvitationRequest,
  NewInvitation,
  Organisation,
  OrganisationRequest,
  TwoFactorPolicy,
} from '@ops-center/registry-client';
import { invitationParam, publisherParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { invite, listInvitations, revokeInvitation } from './invitations.js';
import { makeOrganisation } from './make-organisation.js';
import { setTwoFactorPolicy } from './two-factor-policy.js';

const OWNERS = 'Owners of the organisation.';

export const organisationRoutes = [
  route({
    method: 'POST',
    path: '/api/v1/organisations',
    operation: 'makeOrganisation',
    summary: 'Make an organisation, and become its owner',
    tag: 'Organisations',
    access: 'token',
    authorisation:
      'Administrators whose token has the scope admin; where the operator allows it, everybody whose token has the scope organisation:manage and is not bound to an organisation or to plugins.',
    allows: { roles: [], administrators: true },
    body: OrganisationRequest,
    answers: { 201: { description: 'Made.', name: 'Organisation', schema: Organisation } },
    failures: ['auth.forbidden', 'organisation.exists', 'policy.limit_reached'],
    async handle(deps, { actor, body, requestId }) {
      return json(await makeOrganisation(deps, actor, { request: body, requestId }), { status: 201 });
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/publishers/{org}/two-factor',
    operation: 'setTwoFactorPolicy',
    summary: 'Say whether owners and maintainers need a second factor; those without one count as readers',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation; to ask it of the others they must have one themselves.',
    params: { org: publisherParam },
    body: TwoFactorPolicy,
    answers: { 200: { description: 'The rule as it is now.', name: 'TwoFactorPolicy', schema: TwoFactorPolicy } },
    async handle(deps, { actor, params, body, requestId }) {
      return json(await setTwoFactorPolicy(deps, actor, { publisher: params.org, request: body, requestId }));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/invitations',
    operation: 'listInvitations',
    summary: 'Invitations that nobody accepted yet',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam },
    answers: { 200: { description: 'Newest first; never the links.', name: 'InvitationList', schema: InvitationList } },
    async handle(deps, { actor, params }) {
      return json(await listInvitations(deps, { kind: 'token', actor }, params.org));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/invitations',
    operation: 'invite',
    summary: 'Make a one-time link into the organisation, for one address or for whoever has it',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam },
    body: InvitationRequest,
    answers: { 201: { description: 'The link is shown this once.', name: 'NewInvitation', schema: NewInvitation } },
    failures: ['policy.limit_reached'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { publisher: params.org, request: body, requestId };
      return json(await invite(deps, { kind: 'token', actor }, order), { status: 201 });
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/publishers/{org}/invitations/{invitation}',
    operation: 'revokeInvitation',
    summary: 'Take an invitation back',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: OWNERS,
    params: { org: publisherParam, invitation: invitationParam },
    answers: { 204: { description: 'Revoked.' } },
    failures: ['request.not_found'],
    async handle(deps, { actor, params, requestId }) {
      const order = { publisher: params.org, id: params.invitation, requestId };
      await revokeInvitation(deps, { kind: 'token', actor }, order);
      return empty(204);
    },
  }),
];
