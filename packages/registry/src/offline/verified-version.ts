import type { OpsError } from '@ops-center/manifest-schema';
import type { StagedBlob } from '../blobs/blobs.js';
import type { Candidate, Claim } from '../versions/candidate.js';
import type { OfflineVersion } from './archive.js';

/** What an import did. */
export interface ImportResult {
  readonly added: number;
  /** Versions that were here before, byte for byte. */
  readonly wereThere: number;
}

/** A version whose bundle was checked and whose signature was verified; its bytes wait to be stored. */
export interface VerifiedVersion {
  readonly entry: OfflineVersion;
  readonly candidate: Candidate;
  /** What the signature was verified to say. */
  readonly claim: Claim;
  readonly keyId: string;
  readonly signedAt: string;
  readonly bundle: StagedBlob;
}

/**
 * A version that is what was signed, by a key that was revoked since. None is added; one that is here already learns what
 * became of it, and its key.
 */
export interface RevokedVersion {
  readonly entry: OfflineVersion;
  readonly refusal: OpsError;
}
