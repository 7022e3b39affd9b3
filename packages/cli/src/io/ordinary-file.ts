import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';

export interface OrdinaryFileOptions {
  /** The most bytes that the file may have. */
  readonly limit: number;
  /** What the file is to the user, as in "the signature file". */
  readonly what: string;
  /** Whether a symbolic link may stand for the file; it may unless this is false. */
  readonly followLinks?: boolean;
  /** Looks at the open file before anything is read, so that nothing can be swapped between the two. */
  readonly check?: (stats: Stats) => void;
}

/**
 * Reads a file that a user, a project or a folder named. A pipe or a device in its place is refused:
 * it is neither waited for nor read without end.
 *
 * @throws OpsError file.not_found, file.denied, file.io (not an ordinary file, too large)
 */
export async function readOrdinaryFile(path: string, options: OrdinaryFileOptions): Promise<Buffer> {
  const handle = await openOrdinaryFile(path, options);
  try {
    return await readAtMost(handle, path, options);
  } catch (error) {
    throw systemFailure(error) ?? error;
  } finally {
    await handle.close();
  }
}

/** Opens a file as {@link readOrdinaryFile} does, for those who read it in pieces. */
export async function openOrdinaryFile(path: string, options: OrdinaryFileOptions): Promise<FileHandle> {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  let handle: FileHandle | undefined;
  try {
    // Opening a pipe that nobody writes to would wait for ever without O_NONBLOCK.
    handle = await open(path, O_RDONLY | O_NONBLOCK | (options.followLinks === false ? O_NOFOLLOW : 0));
    const stats = await handle.stat();
    if (!stats.isFile()) throw notOrdinary(path, options);
    if (stats.size > options.limit) throw tooLarge(path, options);
    options.check?.(stats);
    return handle;
  } catch (error) {
    await handle?.close();
    // A socket cannot be opened at all.
    if (error instanceof Error && 'code' in error && error.code === 'ENXIO') throw notOrdinary(path, options);
    throw systemFailure(error) ?? error;
  }
}

const CHUNK = 64 * 1024;

/** Counts what is read, not only what the file says of its size: some files say 0, and a file can grow. */
async function readAtMost(handle: FileHandle, path: string, options: OrdinaryFileOptions): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let length = 0; ;) {
    const chunk = Buffer.alloc(Math.min(CHUNK, options.limit + 1 - length));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length);
    if (bytesRead === 0) return Buffer.concat(chunks);
    length += bytesRead;
    if (length > options.limit) throw tooLarge(path, options);
    chunks.push(chunk.subarray(0, bytesRead));
  }
}

function notOrdinary(path: string, { what }: OrdinaryFileOptions): OpsError {
  return new OpsError('file.io', `${what} is not an ordinary file`, { where: path });
}

function tooLarge(path: string, { what, limit }: OrdinaryFileOptions): OpsError {
  return new OpsError('file.io', `${what} is larger than ${limit} bytes`, { where: path });
}
