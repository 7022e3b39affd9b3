import { readInstant } from './instant.js';
import { verifyKeyRotation, type KeyContext } from './key-envelope.js';
import { decodeKeyRotation } from './key-statement.js';
import { decodeField, type Envelope } from './envelope.js';
import { keyIdOf, type PublicKey } from './keys.js';
import type { TrustedKey } from './verify.js';

/** A rotation as a registry gives it out. */
export interface AcceptedRotation {
  readonly envelope: Envelope;
  /** RFC 3339: when the registry took it. */
  readonly acceptedAt: string;
}

const MAX_ROTATIONS = 1000;

/**
 * Finds the keys that took the place of pinned ones, by statements that the pinned key and its successor both signed:
 * no registry can make one. Pure and offline. What a compromised or expired key signed away is not followed.
 *
 * @param facts what the registry says about keys: it can only take trust away here
 * @returns the pinned keys, then their successors in order
 * @throws OpsError signature.* when a statement that claims to be by a trusted key is not
 */
export function followRotations(
  pins: readonly PublicKey[],
  rotations: readonly AcceptedRotation[],
  context: KeyContext,
  facts: readonly TrustedKey[] = [],
): readonly PublicKey[] {
  const trusted = new Map(pins.map((key) => [keyIdOf(key.bytes), key]));
  const byOldKey = new Map(rotations.slice(0, MAX_ROTATIONS).map((one) => [oldKeyOf(one), one]));
  const queue = [...trusted.keys()];
  for (let keyId = queue.shift(); keyId !== undefined; keyId = queue.shift()) {
    const rotation = byOldKey.get(keyId);
    const key = trusted.get(keyId);
    if (rotation === undefined || key === undefined) continue;
    const { newKey } = verifyKeyRotation(rotation.envelope, context, [{ key }]);
    const fact = facts.find((one) => keyIdOf(one.key.bytes) === keyId);
    if (!mayPassOn(fact, rotation.acceptedAt) || trusted.has(newKey.keyId)) continue;
    trusted.set(newKey.keyId, newKey);
    queue.push(newKey.keyId);
  }
  return [...trusted.values()];
}

function oldKeyOf({ envelope }: AcceptedRotation): string {
  return decodeKeyRotation(decodeField(envelope.payload)).oldKey;
}

/** Whether what a key signed away counts, by when the registry took it. Comparisons are written so that an unreadable time refuses. */
export function mayPassOn(fact: TrustedKey | undefined, acceptedAt: string): boolean {
  if (fact === undefined) return true;
  const instant = readInstant(acceptedAt);
  if (fact.expiresAt !== undefined && !(instant < readInstant(fact.expiresAt))) return false;
  if (fact.revokedAt === undefined && fact.revokedReason === undefined) return true;
  // The rotation itself supersedes the old key, at the same moment.
  if (fact.revokedReason === 'superseded') {
    return fact.revokedAt !== undefined && instant <= readInstant(fact.revokedAt);
  }
  return fact.compromisedSince !== undefined && instant < readInstant(fact.compromisedSince);
}
