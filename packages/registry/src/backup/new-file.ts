import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';

/**
 * Writes a file that its owner alone may read. It gets its name when it is whole, and never replaces another.
 * @throws OpsError `file.exists`, `file.denied`, `file.disk_full`, `file.io`; whatever `write` throws
 */
export async function writeNewFile<T>(file: string, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  const partial = `${file}.${randomBytes(6).toString('hex')}.partial`;
  try {
    const handle = await open(partial, 'wx', 0o600);
    let result: T;
    try {
      result = await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await nameWhole(partial, file);
    await syncFolder(path.dirname(file));
    return result;
  } catch (error) {
    throw fileFailure(file, error);
  } finally {
    await rm(partial, { force: true });
  }
}

/** What file systems without hard links answer: FAT on a stick, and some of the network. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Gives a whole file its name, when nothing has it. Where there are no hard links the name is taken first by an empty file,
 * which the whole one then replaces.
 */
export async function nameWhole(partial: string, file: string, linkTo: typeof link = link): Promise<void> {
  try {
    await linkTo(partial, file);
  } catch (error) {
    if (!NO_LINKS.has(String((error as NodeJS.ErrnoException).code))) throw error;
    await (await open(file, 'wx', 0o600)).close();
    await rename(partial, file);
  }
}

/**
 * Opens a file to be read.
 * @throws OpsError `file.not_found`, `file.denied`, `file.io`
 */
export async function openToRead(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (error) {
    throw fileFailure(file, error);
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function fileFailure(where: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OpsError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // Failures of the database and of the network come by here too.
  if (code === undefined || syscall === undefined || !FILE_CALLS.has(syscall)) return error;
  const kinds = {
    EEXIST: ['file.exists', 'there is a file of this name already'],
    ENOENT: ['file.not_found', 'there is no such file or folder'],
    EACCES: ['file.denied', 'the file may not be opened'],
    EPERM: ['file.denied', 'the file may not be opened'],
    ENOSPC: ['file.disk_full', 'there is no room for the file'],
    EDQUOT: ['file.disk_full', 'there is no room for the file'],
  } as const;
  const [kind, message] = kinds[code as keyof typeof kinds] ?? ['file.io', `the file cannot be used (${code})`];
  return new OpsError(kind, message, { where, cause: error });
}

const FILE_CALLS = new Set(['open', 'link', 'rename', 'write', 'read', 'fsync', 'fstat', 'close']);
