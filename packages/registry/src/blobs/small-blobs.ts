import { createHash } from 'node:crypto';
import type { BlobFacts, Blobs } from './blobs.js';

/** Blobs that are small enough to be held in memory: opening a file costs more than sending what is in it. */
export interface SmallBlobs {
  /**
   * All of a blob, from memory when it was read before; undefined when it is not small, not there, or not what its
   * digest says. Who may have it was decided before.
   * @throws what the blob store throws
   */
  read(blob: BlobFacts): Promise<Buffer | undefined>;
}

/** One piece of a download: what is sent at once of a large blob. A download of a small one that is cut counts no sooner. */
export const SMALL_BYTES = 256 * 1024;

/** @param maxBytes of all that is held; 0 holds nothing */
export function createSmallBlobs(blobs: Pick<Blobs, 'read'>, { maxBytes }: { readonly maxBytes: number }): SmallBlobs {
  /** The order is the order of use. */
  const held = new Map<string, Buffer>();
  const loading = new Map<string, Promise<Buffer | undefined>>();
  let bytes = 0;

  async function load({ sha256, size }: BlobFacts): Promise<Buffer | undefined> {
    const source = await blobs.read(sha256, { start: 0, end: size });
    if (source === undefined) return undefined;
    const pieces: Buffer[] = [];
    for await (const piece of source) pieces.push(piece as Buffer);
    const all = Buffer.concat(pieces);
    if (all.length !== size || createHash('sha256').update(all).digest('hex') !== sha256) return undefined;
    hold(sha256, all);
    return all;
  }

  function hold(sha256: string, all: Buffer): void {
    held.set(sha256, all);
    bytes += all.length;
    for (const [oldest, { length }] of held) {
      if (bytes <= maxBytes) return;
      held.delete(oldest);
      bytes -= length;
    }
  }

  return {
    async read(blob) {
      const { sha256, size } = blob;
      if (size === 0 || size > Math.min(SMALL_BYTES, maxBytes)) return undefined;
      const known = held.get(sha256);
      if (known !== undefined) {
        held.delete(sha256);
        held.set(sha256, known);
        return known;
      }
      // Many who ask at once wait for one look at the disk.
      let reading = loading.get(sha256);
      if (reading === undefined) {
        reading = load(blob).finally(() => loading.delete(sha256));
        loading.set(sha256, reading);
      }
      return await reading;
    },
  };
}
