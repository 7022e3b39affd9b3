import type { Deps } from '../deps.js';
import type { StoredBlob } from './blobs.js';
import { findKnownBlobs } from './store.js';

const GRACE_MS = 24 * 3_600_000;
const BATCH = 500;

/**
 * Removes blobs that no row refers to and that are older than a day: an upload that was refused or killed after its
 * bytes were stored leaves one. Returns how many were removed. What was never stored whole goes as well.
 */
export async function collectOrphans(deps: Pick<Deps, 'db' | 'blobs' | 'now'>): Promise<number> {
  await deps.blobs.removeAbandoned();
  const cutoff = new Date(deps.now().getTime() - GRACE_MS);
  let removed = 0;
  const sweep = async (batch: readonly StoredBlob[]): Promise<void> => {
    const known = await findKnownBlobs(
      deps.db,
      batch.map((blob) => blob.sha256),
    );
    for (const blob of batch) {
      if (!known.has(blob.sha256) && (await deps.blobs.deleteIfOlder(blob.sha256, cutoff))) removed += 1;
    }
  };
  let batch: StoredBlob[] = [];
  for await (const blob of deps.blobs.list()) {
    if (blob.storedAt >= cutoff) continue;
    batch.push(blob);
    if (batch.length < BATCH) continue;
    await sweep(batch);
    batch = [];
  }
  await sweep(batch);
  return removed;
}
