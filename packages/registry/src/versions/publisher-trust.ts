import { OpsError, decodePublicKeyPem, type PublicKey, type TrustedKey } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { requireScope, type Actor, type Membership } from '../identity/actor.js';
import { trustedKeyOf } from '../publishers/read-keys.js';
import { findSigningKey, findSigningKeys } from '../publishers/store.js';

/** The keys that may sign for a publisher at this moment. */
export interface PublisherTrust {
  readonly keys: readonly TrustedKey[];
  /** The publisher has no key yet, and this is the one that is to become its first. */
  readonly firstKey?: PublicKey;
}

/**
 * Collects whom to trust. A publisher without any key may bring its first one along: that the envelope verifies with
 * it proves that the sender has the private half.
 * @param publicKeyPem SPKI PEM that came with the upload; not looked at when the publisher has keys
 * @throws OpsError auth.forbidden without the scope keys:write, key.taken, key.unusable
 */
export async function findPublisherTrust(
  db: Database,
  actor: Actor,
  publisher: Membership,
  publicKeyPem: string | undefined,
): Promise<PublisherTrust> {
  const rows = await findSigningKeys(db, publisher.organisationId);
  if (rows.length > 0 || publicKeyPem === undefined) return { keys: rows.map(trustedKeyOf) };
  requireScope(actor, 'keys:write', publisher.slug);
  const firstKey = decodePublicKeyPem(publicKeyPem);
  if ((await findSigningKey(db, firstKey.keyId)) !== undefined) throw keyTaken();
  return { keys: [{ key: firstKey, publisher: publisher.slug }], firstKey };
}

export function keyTaken(): OpsError {
  return new OpsError('key.taken', 'this key is registered for another publisher');
}
