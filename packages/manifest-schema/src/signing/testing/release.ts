import { createPrivateKey, sign } from 'node:crypto';
import { encodePrivateKeyPem } from '../key-pem.js';
import { signingKeyFromSeed, type SigningKey } from '../keys.js';
import type { ReleaseFacts } from '../statement.js';
import type { ExpectedRelease } from '../verify.js';

/** A key that is the same on every run; `name` tells keys apart. */
export function aKey(name = 'acme'): SigningKey {
  const seed = new Uint8Array(32);
  seed.set(new TextEncoder().encode(name.slice(0, 32)));
  return signingKeyFromSeed(seed);
}

export function releaseFacts(changes: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    id: 'my-plugin',
    version: '1.0.0',
    sha256: 'ab'.repeat(32),
    size: 123_456,
    treeDigest: `t1:${'A'.repeat(43)}=`,
    registry: 'https://registry.example',
    publisher: 'acme',
    signedAt: '2026-11-22T00:00:00Z',
    ...changes,
  };
}

export function expectedRelease(changes: Partial<ExpectedRelease> = {}): ExpectedRelease {
  const { signedAt, ...facts } = releaseFacts();
  return { ...facts, at: signedAt, ...changes };
}

/** Signs any payload as DSSE by node:crypto: what an attacker with a good key could make. */
export function signPayload(
  payload: Uint8Array,
  keys: readonly SigningKey[],
  payloadType = 'application/vnd.in-toto+json',
): { payloadType: string; payload: string; signatures: { keyid: string; sig: string }[] } {
  const head = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `);
  const message = Buffer.concat([head, payload]);
  return {
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: keys.map((key) => ({
      keyid: key.publicKey.keyId,
      sig: sign(null, message, createPrivateKey(encodePrivateKeyPem(key))).toString('base64'),
    })),
  };
}
