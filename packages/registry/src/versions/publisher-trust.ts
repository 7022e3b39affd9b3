import {
  OpsError,
  decodePublicKeyPem,
  type PublicKey,
  type Statement,
  type TrustedKey,
} from '@ops-center/manifest-schema';
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
 * Collects whom to trust. A publisher without any key may bring its first one along. That the envelope verifies with it
 * proves nothing yet: key and envelope may both be copied from another publisher; see `requireOwnFirstKey`.
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
  const known = await findSigningKey(db, firstKey.keyId);
  if (known === undefined) return { keys: [{ key: firstKey, publisher: publisher.slug }], firstKey };
  // Another upload may have registered it for this publisher since we looked.
  if (known.organisationId !== publisher.organisationId) throw keyTaken();
  return { keys: [trustedKeyOf(known)] };
}

/**
 * Makes sure that whoever holds a first key wants it to be this publisher's: only the holder can sign the publisher's
 * name, so a release of somebody else, sent again with its key, does not make that key the sender's.
 * @throws OpsError signature.publisher_mismatch
 */
export function requireOwnFirstKey({ firstKey }: PublisherTrust, statement: Statement, publisher: Membership): void {
  if (firstKey === undefined || statement.predicate.publisher === publisher.slug) return;
  throw new OpsError(
    'signature.publisher_mismatch',
    `the first key of ${publisher.slug} must sign for it by name, and this signature names no publisher`,
    { hint: `sign again with --publisher ${publisher.slug}`, details: { publisher: publisher.slug } },
  );
}

export function keyTaken(): OpsError {
  return new OpsError('key.taken', 'this key is registered for another publisher');
}
