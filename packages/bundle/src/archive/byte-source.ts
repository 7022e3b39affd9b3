import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { fromIoError } from '../io-error.js';
import { refusal } from './refusal.js';

/** The bytes of an archive, at any place, for as long as it is open. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`; the caller has checked that they are inside `size`. */
  read(offset: number, length: number): Promise<Buffer>;
  /** Throws when the archive is not the one that was opened any more. */
  checkUnchanged(): Promise<void>;
  close(): Promise<void>;
}

/** A window this large serves many small reads that follow each other with one call to the system. */
const WINDOW = 64 * 1024;
/** Up to here an archive is cheaper to hold than to read again, and can no longer be changed by anybody. */
const SMALL = 1024 * 1024;
const NO_WINDOW: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };

export function memorySource(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + length)),
    checkUnchanged: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Opens a file once: a small one is read whole, of a large one every later read goes through the same
 * descriptor, so nobody can swap the file in between.
 */
export async function openFileSource(path: string): Promise<ByteSource> {
  const handle = await openRegular(path);
  try {
    const { size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true });
    const source = fileSource(handle, path, Number(size), async () => {
      const now = await handle.stat({ bigint: true });
      if (now.size !== size || now.mtimeNs !== mtimeNs || now.ctimeNs !== ctimeNs) throw changed();
    });
    if (source.size > SMALL) return source;
    const bytes = await source.read(0, source.size);
    await source.checkUnchanged();
    await handle.close();
    return memorySource(bytes);
  } catch (error) {
    await handle.close();
    throw fromIoError(error, path);
  }
}

function fileSource(handle: FileHandle, path: string, size: number, checkUnchanged: () => Promise<void>): ByteSource {
  let window = NO_WINDOW;
  const readAt = async (offset: number, length: number): Promise<Buffer> => {
    const buffer = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await handle.read(buffer, done, length - done, offset + done);
      if (bytesRead === 0) throw changed();
      done += bytesRead;
    }
    return buffer;
  };
  return {
    size,
    checkUnchanged,
    close: () => {
      window = NO_WINDOW;
      return handle.close();
    },
    read: async (offset, length) => {
      try {
        if (length >= WINDOW) return await readAt(offset, length);
        const from = window;
        if (offset >= from.start && offset + length <= from.start + from.bytes.length) {
          return from.bytes.subarray(offset - from.start, offset - from.start + length);
        }
        const bytes = await readAt(offset, Math.min(WINDOW, size - offset));
        window = { start: offset, bytes };
        return bytes.subarray(0, length);
      } catch (error) {
        throw fromIoError(error, path);
      }
    },
  };
}

async function openRegular(path: string): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    // Without O_NONBLOCK, opening a named pipe waits for a writer for ever.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw fromIoError(error, path);
  }
  const stats = await handle.stat();
  if (stats.isFile()) return handle;
  await handle.close();
  throw new OpsError('file.io', `${path}: is not a regular file`, { where: path });
}

function changed(): OpsError {
  return refusal('archive.changed', '', 'the archive changed while it was read');
}
