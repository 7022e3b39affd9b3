import { NewToken, TokenList, TokenRequest, WhoAmI } from '@ops-center/registry-client';
import Type from 'typebox';
import { pageQuery } from '../http/page.js';
import { tokenIdParam } from '../http/params.js';
import { empty, json, route } from '../http/route.js';
import { createToken, listTokens, revokeToken } from './own-tokens.js';
import { describeCaller } from './read-caller.js';

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
    method: 'GET',
    path: '/api/v1/tokens',
    operation: 'listTokens',
    summary: 'Tokens that work at this moment, newest first',
    tag: 'Identity',
    access: 'token',
    authorisation: "Any good token lists its user's; with the scope admin, an administrator lists any user's.",
    query: Type.Object(
      {
        ...pageQuery,
        user: Type.Optional(
          Type.String({ minLength: 3, maxLength: 320, description: 'E-mail address of another user.' }),
        ),
      },
      { additionalProperties: false },
    ),
    answers: { 200: { description: 'The tokens, never their secret part.', name: 'TokenList', schema: TokenList } },
    failures: ['auth.forbidden'],
    async handle(deps, { actor, query }) {
      return json(await listTokens(deps, actor, query));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/tokens',
    operation: 'createToken',
    summary: 'Make a token for a program, such as a pipeline',
    tag: 'Identity',
    access: 'tokens:write',
    authorisation: 'The scope tokens:write; the new token may do no more than this one, and can make no further ones.',
    allows: 'own',
    body: TokenRequest,
    answers: { 201: { description: 'The token, shown this once.', name: 'NewToken', schema: NewToken } },
    async handle(deps, { actor, body, requestId }) {
      return json(await createToken(deps, actor, { request: body, requestId }), { status: 201 });
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
      await revokeToken(deps, actor, { id: actor.token.id, requestId });
      return empty(204);
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/v1/tokens/{token}',
    operation: 'revokeToken',
    summary: 'Revoke a token; it counts from the next request on',
    tag: 'Identity',
    access: 'token',
    authorisation: "Itself any good token; another of its user the scope tokens:write; anybody's the scope admin.",
    params: { token: tokenIdParam },
    answers: { 204: { description: 'Revoked.' } },
    failures: ['auth.forbidden', 'token.not_found'],
    async handle(deps, { actor, params, requestId }) {
      await revokeToken(deps, actor, { id: params.token, requestId });
      return empty(204);
    },
  }),
];
