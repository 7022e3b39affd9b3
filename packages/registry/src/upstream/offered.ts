import type { IndexVersion, PluginIndex, PublishedVersion } from '@ops-center/registry-client';
import type { StagedBlob } from '../blobs/blobs.js';
import type { Deps } from '../deps.js';
import type { Candidate } from '../versions/candidate.js';

/** What taking something over needs. */
export type MirrorDeps = Pick<Deps, 'db' | 'blobs' | 'config' | 'now' | 'newId' | 'log'>;

/** A version as the index of the other registry has it, and what its list of versions adds. */
export interface OfferedVersion {
  readonly index: PluginIndex;
  readonly entry: IndexVersion;
  readonly more: Pick<PublishedVersion, 'channel' | 'changelog'> | undefined;
}

/** A version whose bytes were checked and whose signature was verified. */
export interface TakenVersion extends OfferedVersion {
  readonly candidate: Candidate;
  readonly keyId: string;
  readonly signedAt: string;
  readonly bundle: StagedBlob;
}
