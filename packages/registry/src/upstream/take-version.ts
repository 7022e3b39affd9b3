import { OpsError, parseEnvelope, readPricing, type TrustedKey, verifyEnvelope } from '@ops-center/manifest-schema';
import { readCandidate } from '../versions/candidate.js';
import { badAnswer } from './failures.js';
import type { MirrorDeps, OfferedVersion } from './offered.js';
import { recordMirrored } from './record-mirrored.js';
import type { Upstream } from './upstream.js';

/** How far ahead the clock of the other registry may be. */
const CLOCK_MS = 5 * 60_000;

/**
 * Takes one version over: its signature is verified by what the index claims before a byte of it is fetched, then the
 * bytes are checked as if they were uploaded here, and the signature is verified again by what they really are. Only
 * then anything of it is stored. Nothing that the other registry says replaces a check.
 * @param keys whose signatures count
 * @throws OpsError upstream.*, signature.*, bundle.*, version.exists, plugin.*
 */
export async function takeVersion(
  deps: MirrorDeps,
  { registry, client }: Pick<Upstream, 'registry' | 'client'>,
  offered: OfferedVersion,
  keys: readonly TrustedKey[],
): Promise<void> {
  const { index, entry } = offered;
  const { slug } = index;
  const { version, sha256, size, published_at: at } = entry;
  const { archiveBytes, envelopeBytes } = deps.config.limits;
  if (size > archiveBytes) throw badAnswer(`it has ${size} bytes, and this registry takes ${archiveBytes}`);
  if (!(Date.parse(at) <= deps.now().getTime() + CLOCK_MS)) throw badAnswer('it claims to be published in the future');
  const claim = { id: slug, version, registry, publisher: index.publisher, at };
  const envelope = await client.readSignature(slug, version);
  if (Buffer.byteLength(envelope) > envelopeBytes) throw badAnswer('its signature is larger than it may be');
  verifyEnvelope(parseEnvelope(envelope), { ...claim, sha256, size, treeDigest: entry.tree_digest }, keys);
  const bundle = await deps.blobs.receive(client.download(slug, version, size), { maxBytes: size });
  try {
    if (bundle.sha256 !== sha256 || bundle.size !== size) {
      throw new OpsError('signature.digest_mismatch', 'its bytes are not the ones that were signed', {
        details: { signed: sha256, actual: bundle.sha256 },
      });
    }
    const candidate = await readCandidate(bundle, envelope, deps.config.limits);
    const { manifest, treeDigest } = candidate;
    if (manifest.id !== slug || manifest.version !== version) {
      throw new OpsError('signature.id_mismatch', `its bundle holds ${manifest.id} ${manifest.version}`);
    }
    if (!readPricing(manifest).is_free) throw notFree();
    const measured = { ...claim, sha256: bundle.sha256, size: bundle.size, treeDigest };
    const { statement, keyId } = verifyEnvelope(candidate.envelope, measured, keys);
    const taken = { ...offered, candidate, keyId, signedAt: statement.predicate.signedAt, bundle };
    await deps.db.transaction((tx) => recordMirrored(tx, deps, registry, taken));
  } finally {
    await bundle.discard();
  }
}

export function notFree(): OpsError {
  return new OpsError('upstream.not_mirrored', 'it must be paid for, and paid plugins are not mirrored');
}
