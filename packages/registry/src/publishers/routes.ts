import {
  KeyChallenge,
  KeyList,
  KeyStatementRequest,
  PublisherKey,
  RegisteredKey,
  RevokeKeyRequest,
} from '@ops-center/registry-client';
import { cacheHeaders } from '../http/caching.js';
import { fingerprintParam, publisherParam } from '../http/params.js';
import { json, route, text } from '../http/route.js';
import { viewerFor } from '../plugins/viewer.js';
import { giveChallenge } from './challenge.js';
import { readPublicKey, readPublisherKeys } from './read-keys.js';
import { registerKey } from './register-key.js';
import { revokeKey } from './revoke-key.js';
import { rotateKey } from './rotate-key.js';

const KEEPERS = 'The roles owner and maintainer of the organisation.';
const STATEMENT_FAILURES = [
  'signature.malformed',
  'signature.payload_type',
  'signature.statement_malformed',
  'signature.untrusted_key',
  'signature.invalid',
  'signature.publisher_mismatch',
  'signature.registry_mismatch',
  'key.unusable',
  'key.challenge_invalid',
  'key.exists',
  'key.taken',
  'policy.limit_reached',
] as const;
const OPEN = 'Everybody: public keys are needed to verify, and hide nothing.';

export const publisherRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/keys',
    operation: 'listPublisherKeys',
    summary: 'Public signing keys of a publisher',
    tag: 'Keys',
    kept: 'list',
    access: 'public',
    authorisation: OPEN,
    params: { org: publisherParam },
    answers: { 200: { description: 'All keys, oldest first, revoked ones too.', name: 'KeyList', schema: KeyList } },
    failures: ['request.not_found'],
    async handle(deps, { actor, params }) {
      const keys = await readPublisherKeys(deps, viewerFor(actor), params.org);
      return json(keys, { headers: cacheHeaders(actor === undefined ? 'public' : 'private', 'revalidate') });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/keys/challenges',
    operation: 'giveKeyChallenge',
    summary: 'A nonce for a key to sign: good once, for five minutes, for this user',
    tag: 'Keys',
    access: 'keys:write',
    authorisation: KEEPERS,
    params: { org: publisherParam },
    answers: { 201: { description: 'The challenge.', name: 'KeyChallenge', schema: KeyChallenge } },
    failures: ['policy.limit_reached'],
    async handle(deps, { actor, params, requestId }) {
      return json(await giveChallenge(deps, actor, { publisher: params.org, requestId }), { status: 201 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/keys',
    operation: 'registerKey',
    summary: 'Register a signing key that has signed a challenge',
    tag: 'Keys',
    access: 'keys:write',
    authorisation: `${KEEPERS} The key itself must have signed; one that an older key vouches for counts at once.`,
    params: { org: publisherParam },
    body: KeyStatementRequest,
    answers: {
      200: { description: 'It was registered by this statement before.', name: 'RegisteredKey', schema: RegisteredKey },
      201: {
        description: 'Registered; not_before says from when on it counts.',
        name: 'RegisteredKey',
        schema: RegisteredKey,
      },
    },
    failures: [...STATEMENT_FAILURES, 'signature.key_scope', 'signature.key_revoked', 'signature.key_expired'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { publisher: params.org, envelope: body.envelope, requestId };
      const { result, isNew } = await registerKey(deps, actor, order);
      return json(result, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/keys/rotations',
    operation: 'rotateKey',
    summary: 'Let a new key take the place of an old one, by a statement that both signed',
    tag: 'Keys',
    access: 'keys:write',
    authorisation: `${KEEPERS} Both keys must have signed.`,
    params: { org: publisherParam },
    body: KeyStatementRequest,
    answers: {
      200: { description: 'It was done before.', name: 'RegisteredKey', schema: RegisteredKey },
      201: {
        description: 'The new key counts, the old one is superseded.',
        name: 'RegisteredKey',
        schema: RegisteredKey,
      },
    },
    failures: [...STATEMENT_FAILURES, 'key.wrong_state'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { publisher: params.org, envelope: body.envelope, requestId };
      const { result, isNew } = await rotateKey(deps, actor, order);
      return json(result, { status: isNew ? 201 : 200 });
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/publishers/{org}/keys/{fingerprint}/revoke',
    operation: 'revokeKey',
    summary: 'Revoke a signing key for ever, as superseded or as compromised',
    tag: 'Keys',
    access: 'keys:write',
    authorisation: KEEPERS,
    params: { org: publisherParam, fingerprint: fingerprintParam },
    body: RevokeKeyRequest,
    answers: { 200: { description: 'Revoked.', name: 'PublisherKey', schema: PublisherKey } },
    failures: ['key.not_found', 'key.wrong_state'],
    async handle(deps, { actor, params, body, requestId }) {
      const order = { publisher: params.org, fingerprint: params.fingerprint, request: body, requestId };
      return json(await revokeKey(deps, actor, order));
    },
  }),
  route({
    method: 'GET',
    path: '/keys/{fingerprint}.pub',
    operation: 'readPublicKey',
    summary: 'One public key as PEM',
    tag: 'Keys',
    kept: 'keys',
    access: 'public',
    authorisation: OPEN,
    params: { fingerprint: fingerprintParam },
    answers: { 200: { description: 'SPKI PEM.', mediaType: 'application/x-pem-file' } },
    failures: ['key.not_found'],
    async handle(deps, { params }) {
      const headers = { 'Content-Type': 'application/x-pem-file', 'Cache-Control': 'public, max-age=86400' };
      return text(await readPublicKey(deps, params.fingerprint), headers);
    },
  }),
];
