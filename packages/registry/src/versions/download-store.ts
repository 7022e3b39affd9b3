import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { downloadCounters } from '../tables/versions.js';

export interface DownloadCount {
  readonly versionId: string;
  readonly pluginId: string;
  /** UTC, `2026-11-22`. */
  readonly day: string;
  readonly downloads: number;
}

const ROWS_PER_INSERT = 1000;

/** Adds counts to the daily counters, all of them or none. */
export async function addDownloads(db: Database, shard: number, counts: readonly DownloadCount[]): Promise<void> {
  // In one order everywhere, by plugin first: two batches never wait for each other's rows, here or in the standings.
  const rows = [...counts].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).map((count) => ({ ...count, shard }));
  await db.transaction(async (tx) => {
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      await tx
        .insert(downloadCounters)
        .values(rows.slice(start, start + ROWS_PER_INSERT))
        .onConflictDoUpdate({
          target: [downloadCounters.versionId, downloadCounters.day, downloadCounters.shard],
          set: { downloads: sql`${downloadCounters.downloads} + excluded.downloads` },
        });
    }
  });
}

function orderOf({ pluginId, versionId, day }: DownloadCount): string {
  return `${pluginId} ${versionId} ${day}`;
}
