import { OpsError } from '@ops-center/manifest-schema';
import type { Blobs } from '../blobs/blobs.js';
import type { TarWriter } from './tar.js';

/**
 * Adds a blob to an archive, and makes sure that it is what it is named.
 * @throws OpsError registry.damaged
 */
export async function addBlob(
  tar: TarWriter,
  blobs: Pick<Blobs, 'read'>,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): Promise<void> {
  const source = await blobs.read(sha256);
  const hint = 'Run fsck to see all that is damaged, and mend it before you make a backup.';
  if (source === undefined) throw new OpsError('registry.damaged', `the blob ${sha256} is missing`, { hint });
  let added;
  try {
    added = await tar.add(blobName(sha256), size, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new OpsError('registry.damaged', `the blob ${sha256} has another size than was published`, { hint });
  } finally {
    source.destroy();
  }
  if (added.sha256 !== sha256) {
    throw new OpsError('registry.damaged', `the blob ${sha256} has other bytes than were published`, { hint });
  }
}

/** Name of a blob inside an archive. */
export function blobName(sha256: string): string {
  return `blobs/${sha256}`;
}
