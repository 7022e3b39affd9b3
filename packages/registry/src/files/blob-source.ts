import type { ByteSource } from '@ops-center/bundle';
import type { Blobs } from '../blobs/blobs.js';

/** Reads that follow each other closely are served from one request to the storage. */
const WINDOW = 256 * 1024;

/** The bytes of a stored bundle, at any place, through ranges: nothing is copied, wherever the storage is. */
export function blobSource(blobs: Pick<Blobs, 'read'>, sha256: string, size: number): ByteSource {
  let window: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };
  async function readAt(start: number, end: number): Promise<Buffer> {
    const stream = await blobs.read(sha256, { start, end });
    if (stream === undefined) throw new Error('the bytes of a published bundle are missing from the blob store');
    const pieces: Buffer[] = [];
    for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    if (bytes.length !== end - start) throw new Error('the blob store gave fewer bytes than the bundle has');
    return bytes;
  }
  return {
    size,
    async read(offset, length) {
      if (length === 0) return Buffer.alloc(0);
      if (offset < window.start || offset + length > window.start + window.bytes.length) {
        const bytes = await readAt(offset, Math.min(size, offset + Math.max(length, WINDOW)));
        window = { start: offset, bytes };
      }
      return window.bytes.subarray(offset - window.start, offset - window.start + length);
    },
    checkUnchanged: async () => undefined,
    close: async () => undefined,
  };
}
