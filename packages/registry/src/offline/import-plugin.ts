import { OpsError } from '@ops-center/manifest-schema';
import { insertBlob } from '../blobs/store.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { holdName, requireNotBanned } from '../plugins/hold-name.js';
import type { PluginRow } from '../plugins/store.js';
import { trustedKeyOf } from '../publishers/read-keys.js';
import { findSigningKeys } from '../publishers/store.js';
import { checksOfUpload } from '../review/review-version.js';
import { writeChecks } from '../review/store.js';
import { versionSortKey } from '../tables/version-sort-key.js';
import { verifyClaim } from '../versions/candidate.js';
import { project, reproject } from '../versions/project.js';
import {
  findVersionByNumber,
  insertVersion,
  writeDeprecation,
  writeYank,
  type NewVersion,
  type StoredVersion,
} from '../versions/store.js';
import type { OfflinePlugin, OfflineVersion } from './archive.js';
import type { ImportResult, RevokedVersion, VerifiedVersion } from './verified-version.js';

/**
 * Adds verified versions of a plugin, and the plugin when it is new. A version that is here with the same bytes stays, and is
 * withdrawn or deprecated when the archive says so. What is new must also be signed by a key as it is known here: an archive
 * that is older than a revocation, or than a limit of a key, brings nothing that the key may not sign any more.
 * @throws OpsError version.exists, plugin.name_taken, plugin.name_reserved, plugin.banned, signature.*
 */
export async function importPlugin(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  organisationId: string,
  { slug, name, visibility }: OfflinePlugin,
  versions: readonly (VerifiedVersion | RevokedVersion)[],
): Promise<ImportResult> {
  const now = deps.now();
  const keys = (await findSigningKeys(tx, organisationId)).map(trustedKeyOf);
  const { plugin } = await holdName(tx, { id: deps.newId(), slug, name, organisationId, visibility, createdAt: now });
  requireNotBanned(plugin);
  let added = 0;
  for (const verified of versions) {
    if ('refusal' in verified) {
      if ((await findVersionByNumber(tx, plugin.id, verified.entry.version)) === undefined) throw verified.refusal;
      await follow(tx, plugin, verified.entry, now);
      continue;
    }
    const row = newVersion(deps, plugin, verified);
    await insertBlob(tx, { sha256: row.checksum, size: row.fileSize }, now);
    if (await insertVersion(tx, row)) {
      verifyClaim(verified.candidate.envelope, verified.claim, keys);
      await writeChecks(tx, row.id, checksOfUpload(verified.candidate.findings), now);
      await project(tx, plugin.id, row.id, now);
      added += 1;
    } else await follow(tx, plugin, verified.entry, now);
  }
  return { added, wereThere: versions.length - added };
}

function newVersion(
  deps: Pick<Deps, 'newId'>,
  plugin: PluginRow,
  { entry, candidate, keyId, signedAt }: VerifiedVersion,
): NewVersion & Pick<StoredVersion, 'id'> {
  const { version } = entry;
  // Whether a key counted is asked of the time when the first registry accepted the version.
  const publishedAt = new Date(entry.published_at);
  return {
    id: deps.newId(),
    pluginId: plugin.id,
    version,
    sortKey: versionSortKey(version),
    isPrerelease: version.replace(/\+.*$/, '').includes('-'),
    channel: entry.channel,
    visibility: entry.visibility,
    changelog: entry.changelog ?? null,
    state: 'published',
    checksum: candidate.sha256,
    fileSize: candidate.size,
    treeDigest: candidate.treeDigest,
    keyId,
    envelope: candidate.envelopeText,
    signedAt: new Date(signedAt),
    manifest: { ...candidate.manifest },
    manifestSha256: candidate.manifestSha256,
    listing: { ...entry.listing },
    createdAt: publishedAt,
    publishedAt,
    ...(entry.yanked === undefined ? {} : { yankReason: entry.yanked, yankedAt: publishedAt }),
    ...(entry.deprecated === undefined
      ? {}
      : { deprecation: entry.deprecated, deprecatedAt: publishedAt, replacement: entry.replacement ?? null }),
  };
}

async function follow(tx: Database, plugin: PluginRow, entry: OfflineVersion, now: Date): Promise<void> {
  const known = await findVersionByNumber(tx, plugin.id, entry.version);
  if (known === undefined || known.checksum !== entry.sha256) {
    throw new OpsError('version.exists', `${plugin.slug} ${entry.version} is or was here with other bytes`, {
      details: { offered: entry.sha256, ...(known === undefined ? {} : { here: known.checksum }) },
    });
  }
  if (entry.deprecated !== undefined) {
    const deprecation = { reason: entry.deprecated, replacement: entry.replacement ?? null };
    await writeDeprecation(tx, [known.id], deprecation, now);
  }
  if (entry.yanked !== undefined && known.yankReason === null) await writeYank(tx, known.id, entry.yanked, now);
  await reproject(tx, plugin, known.id, now);
}
