import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { pingDatabase } from './store.js';

/**
 * Proves that a publish could succeed now: the database answers and the blob store takes a blob.
 * @throws OpsError registry.unavailable, registry.storage_full
 */
export async function checkReady({ db, blobs }: Pick<Deps, 'db' | 'blobs'>): Promise<void> {
  try {
    await pingDatabase(db);
  } catch (error) {
    throw new OpsError('registry.unavailable', 'the database does not answer', { cause: error });
  }
  await blobs.probe();
}
