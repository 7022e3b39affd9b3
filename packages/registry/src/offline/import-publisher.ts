import {
  decodePublicKeyPem,
  OpsError,
  parseKeyEnvelope,
  verifyKeyRotation,
  type TrustedKey,
} from '@ops-center/manifest-schema';
import type { PublisherKey } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { findOrganisation, insertOrganisation } from '../identity/store.js';
import {
  findRotations,
  findSigningKey,
  insertRotation,
  insertSigningKey,
  lockPublisher,
  writeRevocation,
  type Revocation,
  type SigningKeyRow,
} from '../publishers/store.js';
import { keyTaken } from '../versions/publisher-trust.js';
import type { OfflinePublisher } from './archive.js';
import { hasMembers, writeKeyPlugins } from './store.js';

/**
 * The keys of a publisher as an archive has them, each under its own id, and each rotation signed by both of its keys.
 * @throws OpsError `backup.damaged`, `key.unusable`, `signature.*`
 */
export function trustedKeysOf(publisher: OfflinePublisher, registry: string): readonly TrustedKey[] {
  const keys = publisher.keys.map((source) => trustedKeyOf(source, publisher.slug));
  for (const { old_key_id, new_key_id, envelope } of publisher.rotations) {
    const { statement, newKey } = verifyKeyRotation(
      parseKeyEnvelope(envelope),
      { publisher: publisher.slug, registry },
      keys,
    );
    if (statement.oldKey !== old_key_id || newKey.keyId !== new_key_id) {
      throw new OpsError('backup.damaged', `the archive has a rotation of ${publisher.slug} that is of other keys`);
    }
  }
  return keys;
}

function trustedKeyOf(source: PublisherKey, publisher: string): TrustedKey {
  const key = decodePublicKeyPem(source.public_key);
  if (key.keyId !== source.key_id) {
    throw new OpsError('backup.damaged', `the archive has a key of ${publisher} under another id than its own`);
  }
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

/**
 * Makes a publisher known, with its keys; gives the id of the organisation. An organisation that people act for here
 * manages its keys itself: an archive may bring its plugins, but no key that it does not have.
 * @throws OpsError key.taken, publish.key_not_registered
 */
export async function importPublisher(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  publisher: OfflinePublisher,
): Promise<string> {
  const { slug, name } = publisher;
  const createdAt = deps.now();
  await insertOrganisation(tx, { id: deps.newId(), slug, name, createdAt });
  const organisation = await findOrganisation(tx, slug);
  if (organisation === undefined) throw new Error('an organisation that was just written is not there');
  await lockPublisher(tx, organisation.id);
  const isLocal = await hasMembers(tx, organisation.id);
  for (const source of publisher.keys) {
    // It may sign plugins that are not in the archive, and none that are.
    if (source.plugins?.length === 0) continue;
    const known = await findSigningKey(tx, source.key_id);
    if (known !== undefined && known.organisationId !== organisation.id) throw keyTaken();
    if (known === undefined && isLocal) throw notItsKey(slug, source.key_id);
    if (known === undefined) await addKey(tx, deps, organisation.id, source);
    else await followKey(tx, known, source, isLocal);
  }
  if (!isLocal) await addRotations(tx, deps, organisation.id, publisher);
  return organisation.id;
}

async function addKey(
  tx: Database,
  deps: Pick<Deps, 'newId'>,
  organisationId: string,
  source: PublisherKey,
): Promise<void> {
  await insertSigningKey(tx, {
    id: deps.newId(),
    organisationId,
    keyId: source.key_id,
    publicKey: source.public_key,
    label: source.label,
    notBefore: new Date(source.not_before),
    expiresAt: dateOf(source.expires_at),
    revokedAt: dateOf(source.revoked_at),
    revokedReason: source.revoked_reason ?? null,
    compromisedSince: dateOf(source.compromised_since),
    plugins: source.plugins ?? null,
    // Keys are told oldest first.
    createdAt: new Date(source.not_before),
  });
}

/** A revocation always counts; what a key may sign grows only while nobody here manages it. */
async function followKey(tx: Database, known: SigningKeyRow, source: PublisherKey, isLocal: boolean): Promise<void> {
  const revocation = revocationAfter(known, source);
  if (revocation !== undefined) await writeRevocation(tx, known.keyId, revocation);
  if (isLocal || known.plugins === null) return;
  const plugins = source.plugins === undefined ? null : [...new Set([...known.plugins, ...source.plugins])].sort();
  await writeKeyPlugins(tx, known.keyId, plugins);
}

/**
 * What to write of a key that an archive tells is revoked; undefined when that changes nothing. Trust is only ever taken
 * away: a superseded key may turn out compromised, and since earlier; an older archive turns nothing back.
 */
function revocationAfter(known: SigningKeyRow, source: PublisherKey): Revocation | undefined {
  const revokedAt = dateOf(source.revoked_at);
  const revokedReason = source.revoked_reason;
  if (revokedAt === null || revokedReason === undefined) return undefined;
  const compromisedSince = dateOf(source.compromised_since);
  if (known.revokedAt === null) return { revokedAt, revokedReason, compromisedSince };
  if (revokedReason === 'superseded') return undefined;
  const since = (moment: Date | null): number => moment?.getTime() ?? Number.NEGATIVE_INFINITY;
  if (known.revokedReason === 'compromised' && since(known.compromisedSince) <= since(compromisedSince))
    return undefined;
  return { revokedAt: known.revokedAt, revokedReason, compromisedSince };
}

async function addRotations(
  tx: Database,
  deps: Pick<Deps, 'newId'>,
  organisationId: string,
  { keys, rotations }: OfflinePublisher,
): Promise<void> {
  const stored = new Set(keys.filter(({ plugins }) => plugins?.length !== 0).map((key) => key.key_id));
  const known = new Set((await findRotations(tx, organisationId)).map(({ oldKeyId }) => oldKeyId));
  for (const { old_key_id: oldKeyId, new_key_id: newKeyId, envelope, accepted_at } of rotations) {
    if (known.has(oldKeyId) || !stored.has(oldKeyId) || !stored.has(newKeyId)) continue;
    const acceptedAt = new Date(accepted_at);
    await insertRotation(tx, {
      id: deps.newId(),
      organisationId,
      oldKeyId,
      newKeyId,
      envelope,
      acceptedAt,
      acceptedBy: null,
    });
  }
}

function dateOf(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text);
}

function notItsKey(slug: string, keyId: string): OpsError {
  return new OpsError(
    'publish.key_not_registered',
    `${slug} is an organisation of this registry and has no key ${keyId}`,
    {
      hint: 'If it is the same publisher, let it register the key here; if not, the archive cannot be imported.',
    },
  );
}
