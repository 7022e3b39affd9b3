import { OpsError, decodePublicKeyPem, type TrustedKey } from '@ops-center/manifest-schema';
import type { KeyList, PublisherKey } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { findOrganisation } from '../identity/store.js';
import { findSigningKey, findSigningKeys, type SigningKeyRow } from './store.js';

/**
 * All keys of a publisher, oldest first. Keys are public: whoever verifies a bundle needs them.
 * @throws OpsError request.not_found when there is no such publisher
 */
export async function readPublisherKeys({ db }: Pick<Deps, 'db'>, slug: string): Promise<KeyList> {
  const organisation = await findOrganisation(db, slug);
  if (organisation === undefined) throw new OpsError('request.not_found', `there is no publisher ${slug}`);
  return { data: (await findSigningKeys(db, organisation.id)).map(publisherKeyOf) };
}

/**
 * The SPKI PEM of a key, whatever its state.
 * @param fingerprint the base64 of the key id, in its URL-safe alphabet
 * @throws OpsError key.not_found
 */
export async function readPublicKey({ db }: Pick<Deps, 'db'>, fingerprint: string): Promise<string> {
  const keyId = `SHA256:${fingerprint.replaceAll('-', '+').replaceAll('_', '/')}`;
  const row = await findSigningKey(db, keyId);
  if (row === undefined) throw new OpsError('key.not_found', `no publisher here has the key ${keyId}`);
  return row.publicKey;
}

/** A key as the wire shows it. */
export function publisherKeyOf(row: SigningKeyRow): PublisherKey {
  return {
    key_id: row.keyId,
    public_key: row.publicKey,
    label: row.label,
    not_before: row.notBefore.toISOString(),
    ...(row.expiresAt === null ? {} : { expires_at: row.expiresAt.toISOString() }),
    ...(row.revokedAt === null ? {} : { revoked_at: row.revokedAt.toISOString() }),
    ...(row.revokedReason === null ? {} : { revoked_reason: row.revokedReason }),
  };
}

/** A key as the verifier takes it. */
export function trustedKeyOf(row: SigningKeyRow): TrustedKey {
  return {
    key: decodePublicKeyPem(row.publicKey),
    notBefore: row.notBefore.toISOString(),
    publisher: row.publisher,
    ...(row.expiresAt === null ? {} : { expiresAt: row.expiresAt.toISOString() }),
    ...(row.revokedAt === null ? {} : { revokedAt: row.revokedAt.toISOString() }),
    ...(row.revokedReason === null ? {} : { revokedReason: row.revokedReason }),
  };
}
