import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';

/** A file that was made and is still empty. */
export interface NewFile {
  /** Writes all there is to write, durably. */
  write(content: string): Promise<void>;
  /** Takes the file away again. */
  remove(): Promise<void>;
}

/**
 * Makes a file that was not there, with `mode` from its first moment, never through a link.
 * @throws OpsError file.exists, file.not_found, file.denied, file.io
 */
export async function makeNewFile(file: string, mode: number): Promise<NewFile> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const handle = await open(file, flags, mode).catch((error: unknown) => {
    throw failure(file, error);
  });
  return {
    async write(content) {
      try {
        await handle.writeFile(content);
        await handle.sync();
      } catch (error) {
        throw failure(file, error);
      } finally {
        await handle.close();
      }
    },
    async remove() {
      await handle.close();
      await rm(file, { force: true });
    },
  };
}

function failure(where: string, error: unknown): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === 'EEXIST' || code === 'ELOOP') {
    return new OpsError('file.exists', 'there is a file of this name already', { where, cause: error });
  }
  if (code === 'ENOENT') return new OpsError('file.not_found', 'the folder does not exist', { where, cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new OpsError('file.denied', 'the file cannot be written', { where, cause: error });
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new OpsError('file.disk_full', 'there is no room for the file', { where, cause: error });
  }
  return code === undefined ? error : new OpsError('file.io', `the file cannot be written (${code})`, { where });
}
