import { Member, MemberList, MemberRequest } from '@ops-center/registry-client';
import { publisherParam, userIdParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { readMembers, removeMember, setMember } from './members.js';

export const memberRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/members',
    operation: 'listMembers',
    summary: 'Members of an organisation with their roles',
    tag: 'Organisations',
    access: 'plugins:read',
    authorisation: 'Members of the organisation; administrators whose token has the scope admin as well.',
    allows: { administrators: true },
    params: { org: publisherParam },
    answers: { 200: { description: 'All members, owners first.', name: 'MemberList', schema: MemberList } },
    failures: ['request.not_found'],
    async handle(deps, { actor, params }) {
      return json(await readMembers(deps, actor, params.org));
    },
  }),
  route({
    method: 'PUT',
    path: '/api/v1/publishers/{org}/members',
    operation: 'setMember',
    summary: 'Add somebody who has an account, or give a member another role',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation.',
    params: { org: publisherParam },
    body: MemberRequest,
    answers: {
      200: { description: 'The member as it is now.', name: 'Member', schema: Member },
      201: { description: 'Added.', name: 'Member', schema: Member },
    },
    failures: ['member.not_found', 'member.last_owner'],
    async handle(deps, { actor, params, body, requestId }) {
      const { result, isNew } = await setMember(deps, actor, { publisher: params.org, request: body, requestId });
      return json(result, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/publishers/{org}/members/{user}',
    operation: 'removeMember',
    summary: 'Remove a member: no right remains, whatever tokens there are',
    tag: 'Organisations',
    access: 'organisation:manage',
    authorisation: 'Owners of the organisation; every member may remove themselves.',
    params: { org: publisherParam, user: userIdParam },
    answers: { 204: { description: 'Removed.' } },
    failures: ['member.not_found', 'member.last_owner'],
    async handle(deps, { actor, params, requestId }) {
      await removeMember(deps, actor, { publisher: params.org, userId: params.user, requestId });
      return empty(204);
    },
  }),
];
