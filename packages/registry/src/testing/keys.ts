import {
  keyRegistrationFor,
  keyRotationFor,
  serialiseEnvelope,
  signKeyStatement,
  type KeyFacts,
  type SigningKey,
} from '@ops-center/manifest-schema';
import type { KeyChallenge, RegisteredKey } from '@ops-center/registry-client';
import type { TestApp } from './app.js';

/** Sends JSON as somebody. */
export async function send(
  app: TestApp,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  return await app.request(`/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Fails when the answer is not a good one. */
export async function read<T>(answer: Response): Promise<T> {
  const body = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`the registry answers ${answer.status}: ${JSON.stringify(body)}`);
  return body;
}

/** Status and code of a refusal, or status and `ok`. */
export async function verdict(answer: Response): Promise<string> {
  const body = (await answer.json()) as { code?: string };
  return `${answer.status} ${answer.ok ? 'ok' : (body.code ?? '')}`;
}

export async function takeNonce(app: TestApp, token: string, org = 'acme'): Promise<string> {
  return (await read<KeyChallenge>(await send(app, token, 'POST', `/publishers/${org}/keys/challenges`))).nonce;
}

/** A registration as the command line would sign it, in answer to a challenge of its own. */
export async function registrationOf(
  app: TestApp,
  token: string,
  key: SigningKey,
  changes: Partial<KeyFacts> = {},
  cosigner?: SigningKey,
): Promise<string> {
  const nonce = changes.nonce ?? (await takeNonce(app, token));
  const facts = { publisher: 'acme', registry: app.origin, key: key.publicKey, label: 'spare', nonce };
  const statement = keyRegistrationFor({ ...facts, signedAt: '2026-11-22T12:00:00Z', ...changes });
  return serialiseEnvelope(signKeyStatement(statement, cosigner === undefined ? [key] : [key, cosigner]));
}

export async function rotationOf(app: TestApp, token: string, from: SigningKey, to: SigningKey): Promise<string> {
  const statement = keyRotationFor({
    publisher: 'acme',
    registry: app.origin,
    oldKey: from.publicKey.keyId,
    newKey: to.publicKey,
    nonce: await takeNonce(app, token),
    signedAt: '2026-11-22T12:00:00Z',
  });
  return serialiseEnvelope(signKeyStatement(statement, [from, to]));
}

export async function registerKey(
  app: TestApp,
  token: string,
  key: SigningKey,
  changes: Partial<KeyFacts> = {},
  cosigner?: SigningKey,
): Promise<RegisteredKey> {
  const envelope = await registrationOf(app, token, key, changes, cosigner);
  return await read(await send(app, token, 'POST', '/publishers/acme/keys', { envelope }));
}

export async function revokeKey(app: TestApp, token: string, key: SigningKey, request: object): Promise<Response> {
  const fingerprint = key.publicKey.keyId.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_');
  return await send(app, token, 'POST', `/publishers/acme/keys/${fingerprint}/revoke`, request);
}
