import { KeyList } from '@ops-center/registry-client';
import { fingerprintParam, publisherParam } from '../http/params.js';
import { json, route, text } from '../http/route.js';
import { readPublicKey, readPublisherKeys } from './read-keys.js';

const OPEN = 'Everybody: public keys are needed to verify, and hide nothing.';

export const publisherRoutes = [
  route({
    method: 'GET',
    path: '/api/v1/publishers/{org}/keys',
    operation: 'listPublisherKeys',
    summary: 'Public signing keys of a publisher',
    tag: 'Keys',
    access: 'public',
    authorisation: OPEN,
    params: { org: publisherParam },
    answers: { 200: { description: 'All keys, oldest first, revoked ones too.', name: 'KeyList', schema: KeyList } },
    failures: ['request.not_found'],
    async handle(deps, { params }) {
      return json(await readPublisherKeys(deps, params.org), { headers: { 'Cache-Control': 'public, no-cache' } });
    },
  }),
  route({
    method: 'GET',
    path: '/keys/{fingerprint}.pub',
    operation: 'readPublicKey',
    summary: 'One public key as PEM',
    tag: 'Keys',
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
