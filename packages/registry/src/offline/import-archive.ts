import { OpsError, type TrustedKey } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { StagedBlob } from '../blobs/blobs.js';
import type { Deps } from '../deps.js';
import { readCandidate, verifyClaim } from '../versions/candidate.js';
import type { OfflineArchive, OfflinePlugin, OfflineVersion } from './archive.js';
import type { ImportResult, RevokedVersion, VerifiedVersion } from './verified-version.js';
import { importPlugin } from './import-plugin.js';
import { importPublisher, trustedKeysOf } from './import-publisher.js';
import type { OpenedArchive } from './open-archive.js';

type ImportDeps = Pick<Deps, 'db' | 'blobs' | 'now' | 'newId'> & {
  readonly config: Pick<Deps['config'], 'publicUrl' | 'limits'>;
};

/**
 * Takes in all of an archive, or nothing. Each bundle is checked as if it were uploaded, and its signature is verified by the
 * keys of its publisher; nothing is asked of any network. What was signed for one registry is taken by a registry of that name
 * only, as clients will do.
 * @throws OpsError signature.*, bundle.*, version.exists, plugin.*, key.taken, publish.key_not_registered, backup.damaged
 */
export async function importArchive(deps: ImportDeps, opened: OpenedArchive): Promise<ImportResult> {
  const { archive } = opened;
  const staged: StagedBlob[] = [];
  try {
    const verified = new Map<OfflinePlugin, (VerifiedVersion | RevokedVersion)[]>();
    for (const plugin of archive.plugins) {
      const keys = keysFor(deps, archive, plugin);
      const versions: (VerifiedVersion | RevokedVersion)[] = [];
      for (const entry of plugin.versions) {
        const bundle = await deps.blobs.receive(opened.readBundle(entry.sha256), { maxBytes: entry.size });
        staged.push(bundle);
        versions.push(await verifyVersion(deps, plugin, entry, bundle, keys));
      }
      verified.set(plugin, versions);
    }
    for (const bundle of staged) await bundle.commit();
    return await record(deps, archive, verified);
  } finally {
    for (const bundle of staged) await bundle.discard();
  }
}

function keysFor(deps: ImportDeps, archive: OfflineArchive, plugin: OfflinePlugin): readonly TrustedKey[] {
  const publisher = archive.publishers.find(({ slug }) => slug === plugin.publisher);
  if (publisher === undefined) throw new OpsError('backup.damaged', `the archive has no publisher ${plugin.publisher}`);
  return trustedKeysOf(publisher, deps.config.publicUrl);
}

async function verifyVersion(
  { config }: ImportDeps,
  { slug: id, publisher }: OfflinePlugin,
  entry: OfflineVersion,
  bundle: StagedBlob,
  keys: readonly TrustedKey[],
): Promise<VerifiedVersion | RevokedVersion> {
  const { version, sha256, size } = entry;
  if (bundle.sha256 !== sha256 || bundle.size !== size) {
    throw new OpsError('backup.damaged', `the bundle of ${id} ${version} is not the one that was signed`);
  }
  const candidate = await readCandidate(bundle, entry.envelope, config.limits);
  if (candidate.manifest.id !== id || candidate.manifest.version !== version) {
    throw new OpsError('backup.damaged', `the bundle of ${id} ${version} holds something else`);
  }
  const { treeDigest } = candidate;
  const at = new Date(entry.published_at);
  const claim = { id, version, sha256, size, treeDigest, registry: config.publicUrl, publisher, at };
  try {
    const { statement, keyId } = verifyClaim(candidate.envelope, claim, keys);
    return { entry, candidate, claim, keyId, signedAt: statement.predicate.signedAt, bundle };
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    if (error.code === 'signature.key_revoked') return { entry, refusal: error };
    if (error.code !== 'signature.registry_mismatch') throw error;
    throw new OpsError(error.code, `${id} ${version}: ${error.message}`, {
      details: error.details,
      hint: 'Give this registry the public address of the one that the archive is from: clients verify it, too.',
    });
  }
}

async function record(
  deps: ImportDeps,
  archive: OfflineArchive,
  verified: ReadonlyMap<OfflinePlugin, readonly (VerifiedVersion | RevokedVersion)[]>,
): Promise<ImportResult> {
  return await deps.db.transaction(async (tx) => {
    const organisations = new Map<string, string>();
    // In one order everywhere, so that two imports at once cannot wait for each other.
    for (const publisher of [...archive.publishers].sort(bySlug)) {
      organisations.set(publisher.slug, await importPublisher(tx, deps, publisher));
    }
    let added = 0;
    let wereThere = 0;
    for (const [plugin, versions] of [...verified].sort(([a], [b]) => bySlug(a, b))) {
      const organisationId = organisations.get(plugin.publisher) ?? '';
      const counts = await importPlugin(tx, deps, organisationId, plugin, versions);
      added += counts.added;
      wereThere += counts.wereThere;
    }
    await recordAudit(tx, deps, {
      action: 'registry.import',
      actor: 'operator',
      subjectType: 'registry',
      subjectId: archive.registry,
      details: { plugins: archive.plugins.length, versions_added: added, versions_there: wereThere },
    });
    return { added, wereThere };
  });
}

function bySlug(a: { readonly slug: string }, b: { readonly slug: string }): number {
  return a.slug < b.slug ? -1 : 1;
}
