import { OpsError } from '@ops-center/manifest-schema';
import type { UploadRequest, UploadResult } from '@ops-center/registry-client';
import type { StagedBlob } from '../blobs/blobs.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { publishedVersionOf } from '../marketplace/summary.js';
import { readCandidate, verifyClaim, type Candidate } from './candidate.js';
import { findPublisherTrust, requireOwnFirstKey } from './publisher-trust.js';
import { recordVersion, versionExists } from './record-version.js';
import { findTombstone, isBuried } from './store.js';
import { findUploadTarget, type UploadTarget } from './target.js';

export interface UploadOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: UploadRequest;
  /** The .sig file. */
  readonly envelope: string;
  /** On disk, not stored under its digest yet. The caller discards it afterwards. */
  readonly bundle: StagedBlob;
  readonly requestId: string;
}

/**
 * Takes a version in: checks the bundle, verifies its signature, then in one transaction stores its bytes durably and
 * makes everything visible. When this returns, a published version can be installed; when it throws, nothing changed.
 * The same bytes again give the same answer.
 * @throws OpsError bundle.*, signature.*, publish.*, version.exists, plugin.*, key.*, auth.forbidden
 */
export async function uploadVersion(
  deps: Pick<Deps, 'db' | 'blobs' | 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  { address, request, envelope, bundle, requestId }: UploadOrder,
): Promise<{ result: UploadResult; isNew: boolean }> {
  requireScope(actor, 'plugins:publish');
  const target = await findUploadTarget(deps.db, actor, address, request.publisher);
  const { publisher, plugin } = target;
  const candidate = await readCandidate(bundle, envelope, deps.config.limits);
  requireSamePlugin(target, candidate);
  const trust = await findPublisherTrust(deps.db, actor, publisher, request.public_key);
  const { id, version } = candidate.manifest;
  const { sha256, size, treeDigest } = candidate;
  const claim = { id, version, sha256, size, treeDigest, registry: deps.config.publicUrl, publisher: publisher.slug };
  const verified = verifyClaim(candidate.envelope, { ...claim, at: deps.now() }, trust.keys);
  requireOwnFirstKey(trust, verified.statement, publisher);
  const recording = deps.db.transaction((tx) =>
    recordVersion(tx, deps, actor, {
      candidate,
      ...verified,
      ...(trust.firstKey === undefined ? {} : { firstKey: trust.firstKey }),
      publisher,
      ...(plugin === undefined ? {} : { pluginId: plugin.id }),
      listing: request.listing ?? {},
      publish: request.publish ?? false,
      requestId,
      store: () => bundle.commit(),
    }),
  );
  const recorded = await recording.catch(async (error: unknown) => {
    if (!isBuried(error)) throw error;
    throw versionExists(id, candidate, await findTombstone(deps.db, id, version));
  });
  const result = {
    ...publishedVersionOf(recorded.version, deps.config.publicUrl),
    already_published: recorded.wasThere && recorded.version.state === 'published',
    plugin_registered: recorded.registered.plugin,
    key_registered: recorded.registered.key,
    findings: candidate.findings.map((finding) => ({ ...finding })),
  };
  return { result, isNew: !recorded.wasThere };
}

/** What the address says, and what was signed, must be the same plugin. */
function requireSamePlugin({ slug }: UploadTarget, { manifest }: Candidate): void {
  if (slug === undefined || slug === manifest.id) return;
  throw new OpsError('publish.mismatch', `the address is for ${slug}, the bundle is of ${manifest.id}`, {
    details: { address: slug, manifest: manifest.id },
  });
}
