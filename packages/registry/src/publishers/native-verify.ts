import { createPublicKey, verify } from 'node:crypto';
import { hasStrictForm, spkiOf } from '@ops-center/manifest-schema';

/**
 * Ed25519 by Node's own library, which takes a fortieth of the time: every publish waits for it. It reaches the verdicts
 * of `verifyBytes`, whose rules of form it does not know.
 */
export function verifyNatively(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (!hasStrictForm(signature, publicKey)) return false;
  const key = createPublicKey({ key: Buffer.from(spkiOf(publicKey)), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
}
