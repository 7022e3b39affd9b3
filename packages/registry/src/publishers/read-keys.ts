import { OpsError, decodePublicKeyPem, type Envelope, type TrustedKey } from '@ops-center/manifest-schema';
import type { KeyList, KeyRotation, PublisherKey } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { findOrganisation } from '../identity/store.js';
import { findVisibleSlugs } from '../plugins/store.js';
import { sees, type Viewer } from '../plugins/viewer.js';
import { findRotations, findSigningKey, findSigningKeys, type RotationRow, type SigningKeyRow } from './store.js';

/**
 * All keys of a publisher, oldest first, and how they took each other's place. Keys are public: whoever verifies a
 * bundle needs them. Of the plugins that a key is limited to, those that the viewer may not see are left out.
 * @throws OpsError request.not_found when there is no such publisher
 */
export async function readPublisherKeys({ db }: Pick<Deps, 'db'>, viewer: Viewer, slug: string): Promise<KeyList> {
  const organisation = await findOrganisation(db, slug);
  if (organisation === undefined) throw new OpsError('request.not_found', `there is no publisher ${slug}`);
  const keys = await findSigningKeys(db, organisation.id);
  const seesAll = sees(viewer, 'private', organisation.id);
  const named = seesAll ? [] : [...new Set(keys.flatMap(({ plugins }) => plugins ?? []))];
  const visible = new Set(await findVisibleSlugs(db, viewer, named));
  return {
    data: keys.map((key) => publisherKeyOf(key, (plugin) => seesAll || visible.has(plugin))),
    rotations: (await findRotations(db, organisation.id)).map(rotationOf),
  };
}

/**
 * The SPKI PEM of a key, whatever its state.
 * @param fingerprint the base64 of the key id, in its URL-safe alphabet
 * @throws OpsError key.not_found
 */
export async function readPublicKey({ db }: Pick<Deps, 'db'>, fingerprint: string): Promise<string> {
  const keyId = keyIdOfFingerprint(fingerprint);
  const row = await findSigningKey(db, keyId);
  if (row === undefined) throw new OpsError('key.not_found', `no publisher here has the key ${keyId}`);
  return row.publicKey;
}

/** The key id that a fingerprint of an address stands for. */
export function keyIdOfFingerprint(fingerprint: string): string {
  return `SHA256:${fingerprint.replaceAll('-', '+').replaceAll('_', '/')}`;
}

/** A key as the wire shows it, limited to the plugins that may be told of. */
export function publisherKeyOf(row: SigningKeyRow, mayName: (plugin: string) => boolean): PublisherKey {
  return {
    key_id: row.keyId,
    public_key: row.publicKey,
    label: row.label,
    not_before: row.notBefore.toISOString(),
    ...(row.expiresAt === null ? {} : { expires_at: row.expiresAt.toISOString() }),
    ...(row.revokedAt === null ? {} : { revoked_at: row.revokedAt.toISOString() }),
    ...(row.revokedReason === null ? {} : { revoked_reason: row.revokedReason }),
    ...(row.compromisedSince === null ? {} : { compromised_since: row.compromisedSince.toISOString() }),
    ...(row.plugins === null ? {} : { plugins: row.plugins.filter(mayName) }),
  };
}

/** A key of the caller's own organisation: nothing of it is hidden. */
export function ownKeyOf(row: SigningKeyRow): PublisherKey {
  return publisherKeyOf(row, () => true);
}

export function rotationOf(row: RotationRow): KeyRotation {
  const { oldKeyId: old_key_id, newKeyId: new_key_id, envelope, acceptedAt } = row;
  return { old_key_id, new_key_id, envelope, accepted_at: acceptedAt.toISOString() };
}

/** A key as the verifier takes it. */
export function trustedKeyOf(row: SigningKeyRow): TrustedKey {
  return { key: decodePublicKeyPem(row.publicKey), ...keyTermsOf(row) };
}

/** When, by whom and for what a key may be used: all that the verifier takes but the key. */
export function keyTermsOf(row: SigningKeyRow): Omit<TrustedKey, 'key'> {
  return {
    notBefore: row.notBefore.toISOString(),
    publisher: row.publisher,
    ...(row.expiresAt === null ? {} : { expiresAt: row.expiresAt.toISOString() }),
    ...(row.revokedAt === null ? {} : { revokedAt: row.revokedAt.toISOString() }),
    ...(row.revokedReason === null ? {} : { revokedReason: row.revokedReason }),
    ...(row.compromisedSince === null ? {} : { compromisedSince: row.compromisedSince.toISOString() }),
    ...(row.plugins === null ? {} : { plugins: row.plugins }),
  };
}

/** Those keys that an envelope says it is signed by: reading a key costs more than looking at its id. */
export function trustedAmong(rows: readonly SigningKeyRow[], { signatures }: Envelope): TrustedKey[] {
  return rows.filter(({ keyId }) => signatures.some(({ keyid }) => keyid === keyId)).map(trustedKeyOf);
}
