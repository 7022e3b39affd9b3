import { OpsError, encodePublicKeyPem } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { holdName, nameTaken, requireNotBanned } from '../plugins/hold-name.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { holdValidKey } from '../publishers/hold-key.js';
import { findSigningKeys, insertSigningKey, lockPublisher } from '../publishers/store.js';
import { checksOfUpload, reviewVersion } from '../review/review-version.js';
import type { VersionRow } from '../marketplace/summary.js';
import { auditVersion } from './audit-version.js';
import type { Candidate } from './candidate.js';
import { requireListedSo } from './listing.js';
import { newVersion, uploadedVersionOf, type Release } from './new-version.js';
import { project } from './project.js';
import { keyTaken } from './publisher-trust.js';
import { narrowPlugin, notPublishable, publishStaged } from './publish-staged.js';
import { relistStaged } from './relist-staged.js';
import { findRegistered, findVersionByNumber, insertUploaded, type Registered } from './store.js';

export interface RecordedVersion {
  readonly version: VersionRow;
  /** The same bytes were there: nothing was changed, but the listing of a version that is staged still. */
  readonly wasThere: boolean;
  /** What the first upload of these bytes registered beside the version. */
  readonly registered: Registered;
}

/**
 * Writes all that an upload changes, inside one transaction: the plugin when it is new, the publisher's first key, the
 * version, and when it is published what lists show of it; then the bytes, and last the audit event.
 * Locks are taken in one order everywhere: publisher, member, key, plugin, audit chain.
 * @throws OpsError version.exists, plugin.name_taken, plugin.name_reserved, key.taken, publish.*, signature.key_revoked
 */
export async function recordVersion(
  tx: Database,
  deps: Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  release: Release,
): Promise<RecordedVersion> {
  const keyIsNew = await registerFirstKey(tx, deps, actor, release);
  // Another upload may have registered this key while we waited: before that moment the key does not count.
  const now = deps.now();
  await holdRights(tx, actor, 'plugins:publish', release.publisher.organisationId);
  await holdValidKey(tx, release.keyId, now);
  const { plugin, isNew } = await holdPlugin(tx, deps, release, now);
  requireNotBanned(plugin);
  const review = release.publish
    ? await reviewVersion(tx, deps, plugin, { ...release.candidate.manifest })
    : { checks: [], holdReason: undefined };
  const row = newVersion(deps, actor, release, plugin, review, now);
  const checks = [...checksOfUpload(release.candidate.findings), ...review.checks];
  if (!(await insertUploaded(tx, row, checks))) return await settleTaken(tx, deps, actor, release, plugin);
  if (row.state === 'published') {
    await narrowPlugin(tx, plugin, release.listing, now);
    await project(tx, plugin.id, row.id, now);
  }
  // After all that can refuse the upload, and before anybody can see the row.
  await release.store();
  const registered = { plugin: isNew, key: keyIsNew };
  await auditVersion(tx, deps, actor, {
    action: ACTIONS[row.state],
    plugin,
    version: row,
    visibility: row.visibility,
    registered,
    requestId: release.requestId,
  });
  return { version: uploadedVersionOf(row, plugin, release.listing), wasThere: false, registered };
}

const ACTIONS = { published: 'version.publish', held: 'version.hold', staged: 'version.stage' } as const;

async function registerFirstKey(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  { firstKey, publisher }: Release,
): Promise<boolean> {
  if (firstKey === undefined) return false;
  await lockPublisher(tx, publisher.organisationId);
  const known = await findSigningKeys(tx, publisher.organisationId);
  if (known.some(({ keyId }) => keyId === firstKey.keyId)) return false;
  if (known.length > 0) {
    throw new OpsError('publish.key_not_registered', `${publisher.slug} has another key since a moment ago`, {
      details: { key_id: firstKey.keyId, publisher: publisher.slug },
    });
  }
  const now = deps.now();
  const isNew = await insertSigningKey(tx, {
    id: deps.newId(),
    organisationId: publisher.organisationId,
    keyId: firstKey.keyId,
    publicKey: encodePublicKeyPem(firstKey),
    label: 'first key',
    notBefore: now,
    createdBy: actor.userId,
    createdAt: now,
  });
  if (!isNew) throw keyTaken();
  return true;
}

async function holdPlugin(
  tx: Database,
  deps: Pick<Deps, 'newId'>,
  { candidate, publisher, pluginId, listing }: Release,
  now: Date,
): Promise<{ plugin: PluginRow; isNew: boolean }> {
  if (pluginId !== undefined) {
    const plugin = await lockPlugin(tx, pluginId, publisher.organisationId);
    if (plugin.deletedAt !== null) throw nameTaken(plugin.slug);
    return { plugin, isNew: false };
  }
  return await holdName(tx, {
    id: deps.newId(),
    slug: candidate.manifest.id,
    name: candidate.manifest.name,
    organisationId: publisher.organisationId,
    visibility: listing.visibility ?? 'public',
    createdAt: now,
  });
}

/** Says that a number is used, and by which bytes when that is known. */
export function versionExists(
  slug: string,
  { manifest: { version }, sha256 }: Pick<Candidate, 'manifest' | 'sha256'>,
  existing: string | undefined,
): OpsError {
  return new OpsError('version.exists', `${slug} ${version} exists already, with other bytes`, {
    details: { version, sha256, ...(existing === undefined ? {} : { existing_sha256: existing }) },
  });
}

/** The number is taken: by the same bytes, which is a repeated request, or by others, which is a conflict. */
async function settleTaken(
  tx: Database,
  deps: Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  { candidate, listing, publish, requestId, store }: Release,
  plugin: PluginRow,
): Promise<RecordedVersion> {
  const { version } = candidate.manifest;
  const known = await findVersionByNumber(tx, plugin.id, version);
  if (known?.checksum !== candidate.sha256) throw versionExists(plugin.slug, candidate, known?.checksum);
  const registered = await findRegistered(tx, known.id);
  // Brings bytes back that were lost on the disk.
  await store();
  if (known.state === 'staged') {
    const request = { listing: { ...known.listing, ...listing }, requestId };
    const proceed = publish ? publishStaged : relistStaged;
    return { version: await proceed(tx, deps, actor, plugin, known, request), wasThere: !publish, registered };
  }
  if (known.state === 'rejected') throw notPublishable(known);
  requireListedSo(listing, known);
  return { version: known, wasThere: true, registered };
}
