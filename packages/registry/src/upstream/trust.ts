import {
  decodePublicKeyPem,
  followRotations,
  OpsError,
  parseKeyEnvelope,
  type PublicKey,
  type TrustedKey,
} from '@ops-center/manifest-schema';
import type { KeyRotation, PluginIndex, PublisherKey } from '@ops-center/registry-client';
import { badAnswer } from './failures.js';

/** Whose signatures count for a name, after what is pinned met what the other registry says now. */
export interface NameTrust {
  /** Keys that may have signed: pinned ones, and their successors by rotations that the pinned keys signed. */
  readonly keys: readonly TrustedKey[];
  /** The same, as they are kept. */
  readonly taken: readonly PublisherKey[];
  readonly rotations: readonly KeyRotation[];
  /** Keys that the index has and nobody here trusts. */
  readonly strangers: readonly PublisherKey[];
}

/**
 * Decides, without asking anybody, which keys of an index count. Nothing is pinned: all of them do. Otherwise only the
 * pinned ones and those that a pinned key passed its place on to; what the index says of a pinned key (that it was
 * revoked) counts in any case.
 * @param pinned the keys that are kept for the publisher; empty when it is new here
 * @throws OpsError upstream.bad_answer, signature.*
 */
export function decideTrust(index: PluginIndex, pinned: readonly PublicKey[], registry: string): NameTrust {
  const all = index.keys.map((source) => ({ source, trusted: trustedKeyOf(source, index.publisher) }));
  const facts = all.map(({ trusted }) => trusted);
  const first = pinned.length === 0 ? facts.map(({ key }) => key) : pinned;
  const context = { publisher: index.publisher, registry };
  const accepted = (index.rotations ?? []).map(({ envelope, accepted_at }) => ({
    envelope: parseKeyEnvelope(envelope),
    acceptedAt: accepted_at,
  }));
  const good = new Set(followRotations(first, accepted, context, facts).map(({ keyId }) => keyId));
  const taken = all.filter(({ trusted }) => good.has(trusted.key.keyId));
  return {
    keys: taken.map(({ trusted }) => trusted),
    taken: taken.map(({ source }) => source),
    rotations: (index.rotations ?? []).filter((one) => good.has(one.old_key_id) && good.has(one.new_key_id)),
    strangers: all.filter(({ trusted }) => !good.has(trusted.key.keyId)).map(({ source }) => source),
  };
}

function trustedKeyOf(source: PublisherKey, publisher: string): TrustedKey {
  const key = decode(source.public_key);
  if (key.keyId !== source.key_id) throw badAnswer(`a key of ${publisher} has another id than its own`);
  return {
    key,
    publisher,
    notBefore: source.not_before,
    ...(source.expires_at === undefined ? {} : { expiresAt: source.expires_at }),
    ...(source.revoked_at === undefined ? {} : { revokedAt: source.revoked_at }),
    ...(source.revoked_reason === undefined ? {} : { revokedReason: source.revoked_reason }),
    ...(source.compromised_since === undefined ? {} : { compromisedSince: source.compromised_since }),
    ...(source.plugins === undefined ? {} : { plugins: source.plugins }),
  };
}

function decode(pem: string): PublicKey {
  try {
    return decodePublicKeyPem(pem);
  } catch (error) {
    if (error instanceof OpsError) throw badAnswer(`it has a key that cannot be read: ${error.message}`);
    throw error;
  }
}
