import { createHash } from 'node:crypto';
import { inspectFiles, openBundle, type ArchiveLimits } from '@ops-center/bundle';
import {
  MAX_ENVELOPE_BYTES,
  OpsError,
  hasErrors,
  parseEnvelope,
  serialiseEnvelope,
  verifyEnvelope,
  type Envelope,
  type Finding,
  type Manifest,
  type TrustedKey,
  type VerifiedRelease,
} from '@ops-center/manifest-schema';
import type { StagedBlob } from '../blobs/blobs.js';
import type { UploadLimits } from '../deps.js';
import { verifyNatively } from '../publishers/native-verify.js';

/** A bundle that can be read safely and has no errors. Nothing is said yet about who made it. */
export interface Candidate {
  readonly manifest: Manifest;
  /** SHA-256 of the bytes of plugin.yaml, lower-case hex. */
  readonly manifestSha256: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly treeDigest: string;
  readonly envelope: Envelope;
  /** The .sig file as the command line writes it: forms rewrite line ends on the way. */
  readonly envelopeText: string;
  /** Warnings. */
  readonly findings: readonly Finding[];
}

const COMPONENT_BYTES = 255;

/**
 * Reads an uploaded bundle with the same checks that `plugin validate` runs.
 * @param file where the bytes are, and what they hashed to while they came
 * @throws OpsError bundle.refused, bundle.invalid, signature.* for an envelope that has no sound form
 */
export async function readCandidate(
  file: Pick<StagedBlob, 'path' | 'bytes' | 'sha256'>,
  envelopeSource: string,
  limits: UploadLimits,
): Promise<Candidate> {
  const envelope = parseEnvelope(envelopeSource);
  const envelopeText = serialiseEnvelope(envelope);
  if (envelopeText.length > MAX_ENVELOPE_BYTES) {
    throw new OpsError('signature.too_large', `the signature file is larger than ${MAX_ENVELOPE_BYTES} bytes`);
  }
  const bundle = await openBundle(file.bytes ?? file.path, archiveLimits(limits));
  try {
    if (bundle.sha256 !== file.sha256)
      throw new Error('the uploaded bytes changed on the disk while they were checked');
    const { manifest, findings } = await inspectFiles(bundle);
    if (manifest === undefined || hasErrors(findings)) {
      throw new OpsError('bundle.invalid', 'the bundle can be read, but what is in it has errors', { findings });
    }
    return {
      manifest,
      manifestSha256: createHash('sha256')
        .update(await bundle.read('plugin.yaml'))
        .digest('hex'),
      sha256: bundle.sha256,
      size: bundle.size,
      treeDigest: bundle.treeDigest,
      envelope,
      envelopeText,
      findings,
    };
  } finally {
    await bundle.close();
  }
}

/** Which release is expected to have been signed, and where it is offered. */
export interface Claim {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly size: number;
  readonly treeDigest: string;
  /** The registry's name in statements. */
  readonly registry: string;
  /** Slug of the organisation. */
  readonly publisher: string;
  readonly at: Date;
}

/**
 * Verifies that one of the publisher's keys signed exactly this release for this registry.
 * @throws OpsError publish.key_not_registered, signature.*
 */
export function verifyClaim(envelope: Envelope, claim: Claim, trusted: readonly TrustedKey[]): VerifiedRelease {
  try {
    return verifyEnvelope(envelope, { ...claim, at: claim.at.toISOString() }, trusted, verifyNatively);
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'signature.untrusted_key') throw error;
    const keyId = envelope.signatures[0]?.keyid ?? '';
    throw new OpsError(
      'publish.key_not_registered',
      `${claim.publisher} has no registered key ${keyId.slice(0, 100)}`,
      {
        details: { key_id: keyId.slice(0, 100), publisher: claim.publisher },
        ...(trusted.length > 0
          ? {}
          : { hint: 'It has no key yet: send public_key with the upload, and a token with the scope keys:write.' }),
      },
    );
  }
}

function archiveLimits(limits: UploadLimits): ArchiveLimits {
  return {
    archiveBytes: limits.archiveBytes,
    entries: limits.entries,
    entryBytes: limits.entryBytes,
    totalBytes: limits.unpackedBytes,
    ratio: limits.ratio,
    ratioFloor: limits.ratioFloor,
    pathBytes: limits.pathBytes,
    componentBytes: COMPONENT_BYTES,
    manifestBytes: limits.manifestBytes,
  };
}
