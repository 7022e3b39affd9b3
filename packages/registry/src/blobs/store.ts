import { inArray } from 'drizzle-orm';
import type { Database } from '../database.js';
import { blobs } from '../tables/blobs.js';
import type { BlobFacts } from './blobs.js';

/** Notes a blob that the transaction's other rows refer to; harmless when it is noted already. */
export async function insertBlob(tx: Database, facts: BlobFacts, createdAt: Date): Promise<void> {
  await tx.insert(blobs).values({ sha256: facts.sha256, size: facts.size, createdAt }).onConflictDoNothing();
}

/** Which of these digests rows refer to. */
export async function findKnownBlobs(db: Database, digests: readonly string[]): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set();
  const rows = await db
    .select({ sha256: blobs.sha256 })
    .from(blobs)
    .where(inArray(blobs.sha256, [...digests]));
  return new Set(rows.map((row) => row.sha256));
}
