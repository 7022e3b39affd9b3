import { WhoAmI } from '@ops-center/registry-client';
import { empty, json, route } from '../http/route.js';
import { describeCaller, revokeOwnToken } from './read-caller.js';

export const identityRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/whoami',
    operation: 'whoAmI',
    summary: 'Who the token stands for, and what it allows',
    tag: 'Identity',
    access: 'token',
    authorisation: 'Any good token; it tells of itself only.',
    answers: { 200: { description: 'The caller.', name: 'WhoAmI', schema: WhoAmI } },
    async handle(_deps, { actor }) {
      return json(describeCaller(actor));
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/tokens/current',
    operation: 'revokeCurrentToken',
    summary: 'Revoke the token of this request',
    tag: 'Identity',
    access: 'token',
    authorisation: 'Any good token; it revokes itself only.',
    answers: { 204: { description: 'Revoked.' } },
    async handle(deps, { actor, requestId }) {
      await revokeOwnToken(deps, actor, requestId);
      return empty(204);
    },
  }),
];
