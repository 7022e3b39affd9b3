import type { StagedBlob } from '../blobs/blobs.js';
import type { Candidate } from '../versions/candidate.js';
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
  readonly keyId: string;
  readonly signedAt: string;
  readonly bundle: StagedBlob;
}
