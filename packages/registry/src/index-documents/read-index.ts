import { OpsError } from '@ops-center/manifest-schema';
import type { IndexVersion, PluginIndex, WithdrawnVersion } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { stars } from '../marketplace/summary.js';
import { ANONYMOUS, type Viewer } from '../plugins/viewer.js';
import { publisherKeyOf, rotationOf } from '../publishers/read-keys.js';
import { findRotations, findSigningKeys } from '../publishers/store.js';
import { readNotices } from '../security/read-advisories.js';
import { dependencyList, permissionNames } from '../versions/manifest-facts.js';
import { readPast } from './former-publishers.js';
import { findIndexVersions } from './store.js';

type Row = Awaited<ReturnType<typeof findIndexVersions>>[number];

export interface IndexDocument {
  readonly index: PluginIndex;
  /** Everybody gets the same document: nothing in it is hidden from anybody. */
  readonly isPublic: boolean;
}

/**
 * All that a resolver needs of a plugin: its published versions, newest first, its publisher's keys, and those of earlier
 * publishers.
 * @throws OpsError plugin.not_found when it has no version that the viewer may see
 */
export async function readIndex({ db }: Pick<Deps, 'db'>, viewer: Viewer, slug: string): Promise<IndexDocument> {
  const rows = await findIndexVersions(db, viewer, slug);
  const [first] = rows;
  if (first === undefined) throw new OpsError('plugin.not_found', `there is no plugin ${slug}, or you may not see it`);
  const withdrawn = rows.flatMap((row) => withdrawalOf(row) ?? []);
  const keys = await findSigningKeys(db, first.organisationId);
  return {
    index: {
      slug: first.slug,
      name: first.name,
      publisher: first.publisher,
      visibility: first.pluginVisibility,
      ...(first.mirroredFrom === null ? {} : { mirrored_from: first.mirroredFrom }),
      rating_average: stars(first.ratingScore),
      rating_count: first.ratingCount,
      ...(await readNotices(db, first)),
      versions: rows.filter((row) => withdrawalOf(row) === undefined).map(indexVersionOf),
      ...(withdrawn.length === 0 ? {} : { withdrawn }),
      // The same for all who see the plugin: of other plugins it says nothing.
      keys: keys.map((key) => publisherKeyOf(key, (plugin) => plugin === first.slug)),
      rotations: (await findRotations(db, first.organisationId)).map(rotationOf),
      ...(await readPast(db, first, new Map(rows.map((row) => [row.signedForId, row.signedFor])))),
    },
    isPublic: viewer === ANONYMOUS || rows.every((row) => isPublic(row)),
  };
}

function isPublic(row: Row): boolean {
  return row.pluginVisibility === 'public' && row.visibility === 'public';
}

/** What an administrator said against a version; it is never among those that can be installed. */
function withdrawalOf({ version, sha256, banReason, quarantineReason }: Row): WithdrawnVersion | undefined {
  if (banReason !== null) return { version, sha256, status: 'banned', reason: banReason };
  if (quarantineReason !== null) return { version, sha256, status: 'quarantined', reason: quarantineReason };
  return undefined;
}

function indexVersionOf(row: Row): IndexVersion {
  if (row.publishedAt === null) throw new Error('a published version has the time of its publication');
  const { manifest } = row;
  const text = (name: 'min_platform_version' | 'max_platform_version') =>
    typeof manifest[name] === 'string' ? { [name]: manifest[name] } : {};
  return {
    version: row.version,
    ...(row.signedFor === row.publisher ? {} : { publisher: row.signedFor }),
    sha256: row.sha256,
    size: row.size,
    tree_digest: row.treeDigest,
    key_id: row.keyId,
    published_at: row.publishedAt.toISOString(),
    type: manifest['type'] as IndexVersion['type'],
    permissions: permissionNames(manifest),
    dependencies: dependencyList(manifest),
    ...text('min_platform_version'),
    ...text('max_platform_version'),
    ...(row.yankReason === null ? {} : { yanked: row.yankReason }),
    ...(row.deprecation === null ? {} : { deprecated: row.deprecation }),
    ...(row.replacement === null ? {} : { replacement: row.replacement }),
  };
}
