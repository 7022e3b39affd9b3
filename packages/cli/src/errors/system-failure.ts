import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';

const CODES: Readonly<Record<string, { readonly code: ErrorCode; readonly says: string }>> = {
  ENOENT: { code: 'file.not_found', says: 'there is no such file or folder' },
  ENOTDIR: { code: 'file.not_found', says: 'a part of the path is not a folder' },
  EACCES: { code: 'file.denied', says: 'the operating system denies access' },
  EPERM: { code: 'file.denied', says: 'the operating system denies access' },
  EROFS: { code: 'file.denied', says: 'the file system is read-only' },
  EEXIST: { code: 'file.exists', says: 'the file exists' },
  ENOTEMPTY: { code: 'file.exists', says: 'the folder is not empty' },
  ENOSPC: { code: 'file.disk_full', says: 'the disk is full' },
  EDQUOT: { code: 'file.disk_full', says: 'the disk quota is used up' },
  EISDIR: { code: 'file.io', says: 'this is a folder, not a file' },
  ELOOP: { code: 'file.io', says: 'the path has too many links, or is a link where none is allowed' },
  EMFILE: { code: 'file.io', says: 'too many files are open' },
  EIO: { code: 'file.io', says: 'the disk failed' },
  ENAMETOOLONG: { code: 'file.io', says: 'the path is too long' },
};

/** An error of node:fs as the failure it means, or undefined when it is something else. */
export function systemFailure(error: unknown): OpsError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const known = CODES[error.code];
  if (known === undefined || !('syscall' in error)) return undefined;
  const where = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return new OpsError(known.code, known.says, { cause: error, ...(where === undefined ? {} : { where }) });
}
