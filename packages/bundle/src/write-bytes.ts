import type { FileHandle } from 'node:fs/promises';

const BATCH = 256 * 1024;

/** Writes all of it: one call to the system may write less than it was given. */
export async function writeBytes(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
  }
}

/** Writes a stream of mostly tiny pieces with few calls to the system. */
export async function writeBatched(handle: FileHandle, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < BATCH) continue;
    await writeBytes(handle, Buffer.concat(waiting));
    waiting = [];
    size = 0;
  }
  await writeBytes(handle, Buffer.concat(waiting));
}
