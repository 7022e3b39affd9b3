import { decodePublicKeyPem, OpsError } from '@ops-center/manifest-schema';
import type { PluginIndex } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import { insertBlob } from '../blobs/store.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { insertOrganisation } from '../identity/store.js';
import { importPublisher } from '../offline/import-publisher.js';
import { holdName, requireNotBanned } from '../plugins/hold-name.js';
import { findSigningKeys, lockPublisher } from '../publishers/store.js';
import { checksOfUpload } from '../review/review-version.js';
import { writeChecks } from '../review/store.js';
import { versionSortKey } from '../tables/version-sort-key.js';
import { project } from '../versions/project.js';
import { findVersionByNumber, insertVersion } from '../versions/store.js';
import { findMirroredPublisher, isHeldHere, lockPin, writePin } from './store.js';
import type { TakenVersion } from './offered.js';
import { decideTrust } from './trust.js';

/**
 * Writes a verified version of another registry: its publisher and keys as far as they are trusted, the plugin when it
 * is new, the version, then the bytes, and last the audit event. What was decided from a read before is decided again
 * here, under locks: of two servers that take a name at once, one pins it and the other finds it pinned.
 * @throws OpsError upstream.changed, upstream.not_mirrored, version.exists, plugin.*, key.taken
 */
export async function recordMirrored(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  registry: string,
  taken: TakenVersion,
): Promise<void> {
  const { index, keyId, bundle, entry } = taken;
  const { slug, publisher } = index;
  const now = deps.now();
  const organisationId = await holdMirroredPublisher(tx, deps, index, registry);
  const pinned = (await findSigningKeys(tx, organisationId)).map(({ publicKey }) => decodePublicKeyPem(publicKey));
  const trust = decideTrust(index, pinned, registry);
  if (!trust.taken.some((key) => key.key_id === keyId)) throw strangeKey(publisher, keyId);
  await importPublisher(tx, deps, {
    slug: publisher,
    name: publisher,
    keys: [...trust.taken],
    rotations: [...trust.rotations],
  });
  const pin = await lockPin(tx, slug);
  if (pin?.publisher !== undefined && pin.publisher !== null && pin.publisher !== publisher) {
    throw new OpsError('upstream.changed', `it belonged to ${pin.publisher}, and now to ${publisher}`);
  }
  if (typeof pin?.pluginId !== 'string' && (await isHeldHere(tx, slug))) throw heldHere(slug);
  const named = { id: deps.newId(), slug, name: index.name, organisationId, createdAt: now, mirroredFrom: registry };
  const { plugin } = await holdName(tx, { ...named, visibility: 'public' });
  requireNotBanned(plugin);
  const versionId = await addVersion(tx, deps, plugin.id, taken);
  // Another server took the same bytes a moment ago, and told the audit log.
  if (versionId === undefined) return;
  await project(tx, plugin.id, versionId, now);
  await writePin(tx, {
    slug,
    registry,
    createdAt: now,
    state: pin?.state ?? 'mirrored',
    pluginId: plugin.id,
    publisher,
  });
  // After all that can refuse it, and before anybody can see the row.
  await bundle.commit();
  await recordAudit(tx, deps, {
    action: 'upstream.mirror',
    actor: 'operator',
    subjectType: 'version',
    subjectId: versionId,
    organisationId,
    details: { plugin: slug, version: entry.version, sha256: entry.sha256, registry, publisher, key_id: keyId },
  });
}

/**
 * The organisation that stands here for a publisher of another registry; nobody acts for it. One of this registry is
 * never taken for it, whatever its name.
 * @throws OpsError upstream.not_mirrored
 */
export async function holdMirroredPublisher(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  { publisher }: Pick<PluginIndex, 'publisher'>,
  registry: string,
): Promise<string> {
  const createdAt = deps.now();
  const row = { id: deps.newId(), slug: publisher, name: publisher, createdAt, updatedAt: createdAt };
  await insertOrganisation(tx, { ...row, mirroredFrom: registry });
  const found = await findMirroredPublisher(tx, publisher);
  if (found === undefined) throw new Error('an organisation that was just written is not there');
  if (found.mirroredFrom !== registry) throw publisherHeldHere(publisher);
  await lockPublisher(tx, found.id);
  return found.id;
}

async function addVersion(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  pluginId: string,
  { index, entry, more, candidate, keyId, signedAt }: TakenVersion,
): Promise<string | undefined> {
  const { version } = entry;
  const id = deps.newId();
  // Whether a key counted is asked of the time when the other registry accepted the version.
  const publishedAt = new Date(entry.published_at);
  await insertBlob(tx, { sha256: candidate.sha256, size: candidate.size }, deps.now());
  const isNew = await insertVersion(tx, {
    id,
    pluginId,
    version,
    sortKey: versionSortKey(version),
    isPrerelease: version.replace(/\+.*$/, '').includes('-'),
    channel: more?.channel ?? 'stable',
    visibility: 'public',
    changelog: more?.changelog ?? null,
    state: 'published',
    checksum: candidate.sha256,
    fileSize: candidate.size,
    treeDigest: candidate.treeDigest,
    keyId,
    envelope: candidate.envelopeText,
    signedAt: new Date(signedAt),
    manifest: { ...candidate.manifest },
    manifestSha256: candidate.manifestSha256,
    listing: {},
    createdAt: publishedAt,
    publishedAt,
    ...(entry.yanked === undefined ? {} : { yankReason: entry.yanked, yankedAt: deps.now() }),
    ...(entry.deprecated === undefined
      ? {}
      : { deprecation: entry.deprecated, deprecatedAt: deps.now(), replacement: entry.replacement ?? null }),
  });
  if (!isNew) {
    const known = await findVersionByNumber(tx, pluginId, version);
    if (known?.checksum === candidate.sha256) return undefined;
    throw new OpsError('version.exists', `${index.slug} ${version} is or was here with other bytes`);
  }
  await writeChecks(tx, id, checksOfUpload(candidate.findings), deps.now());
  return id;
}

export function strangeKey(publisher: string, keyId: string): OpsError {
  return new OpsError('upstream.changed', `it is signed by ${keyId}, which is no key that is pinned for ${publisher}`, {
    details: { publisher, key_id: keyId },
  });
}

export function heldHere(slug: string): OpsError {
  return new OpsError('upstream.not_mirrored', `the name ${slug} is one of this registry's own`);
}

export function publisherHeldHere(publisher: string): OpsError {
  return new OpsError(
    'upstream.not_mirrored',
    `its publisher has the name of an organisation of this registry, ${publisher}, and would be taken for it`,
  );
}
