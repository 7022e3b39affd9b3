import path from 'node:path';
import type { Config } from '../config.js';
import type { Blobs } from './blobs.js';
import { openDiskBlobs } from './disk.js';
import { openS3Blobs } from './s3.js';

const IDLE_MS = 15_000;

/**
 * Opens the blob store that the configuration names.
 * @throws OpsError `registry.unavailable`, `registry.storage_full`
 */
export async function openBlobs(
  { storage, dataDirectory }: Pick<Config, 'storage' | 'dataDirectory'>,
  now: () => Date,
): Promise<Blobs> {
  if (storage.kind === 'disk') return await openDiskBlobs({ directory: path.join(dataDirectory, 'blobs'), now });
  const stagingDirectory = path.join(dataDirectory, 'staging');
  return await openS3Blobs({ ...storage.s3, stagingDirectory, idleMs: IDLE_MS, now });
}
