import type { ArchiveLimits } from '../limits.js';
import type { DirectoryEntry } from './directory.js';
import { foldName } from './name-collisions.js';
import { refusal } from './refusal.js';

const MANIFEST = 'plugin.yaml';

/** Step 6: what the entries promise to unpack to. Inflating holds them to it. */
export function checkTotals(entries: readonly DirectoryEntry[], archiveSize: number, limits: ArchiveLimits): void {
  let total = 0;
  for (const entry of entries) {
    if (entry.size > limits.entryBytes) {
      throw refusal(
        'archive.entry_too_large',
        entry.nameBytes,
        `${entry.size} bytes unpacked, and the limit is ${limits.entryBytes}`,
      );
    }
    if (entry.size > limits.ratioFloor && entry.size > entry.packedSize * limits.ratio) {
      throw refusal('archive.ratio', entry.nameBytes, `${entry.packedSize} bytes unpack to ${entry.size}`);
    }
    total += entry.size;
  }
  if (total > limits.totalBytes) {
    throw refusal('archive.total_too_large', '', `${total} bytes unpacked, and the limit is ${limits.totalBytes}`);
  }
  if (total > limits.ratioFloor && total > archiveSize * limits.ratio) {
    throw refusal('archive.ratio', '', `${archiveSize} bytes unpack to ${total}`);
  }
}

/** There is exactly one plugin.yaml, it is at the top, and it is small enough to be read whole. */
export function checkManifestEntry(entries: readonly DirectoryEntry[], limits: ArchiveLimits): void {
  for (const entry of entries) {
    const parts = entry.name.split('/');
    if (parts.length > 1 && foldName(parts.at(-1) ?? '') === foldName(MANIFEST)) {
      throw refusal('archive.manifest_nested', entry.nameBytes, 'plugin.yaml belongs at the top of the archive only');
    }
  }
  const manifest = entries.find((entry) => entry.name === MANIFEST);
  if (manifest === undefined) throw refusal('archive.manifest_missing', '', 'there is no plugin.yaml at the top');
  if (manifest.size > limits.manifestBytes) {
    throw refusal(
      'archive.manifest_too_large',
      manifest.nameBytes,
      `${manifest.size} bytes, and the limit is ${limits.manifestBytes}`,
    );
  }
}
