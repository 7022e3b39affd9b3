import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';

const CODES = new Map<string, ErrorCode>([
  ['ENOENT', 'file.not_found'],
  ['ENOTDIR', 'file.not_found'],
  ['EACCES', 'file.denied'],
  ['EPERM', 'file.denied'],
  ['EROFS', 'file.denied'],
  ['EEXIST', 'file.exists'],
  ['ENOTEMPTY', 'file.exists'],
  ['ENOSPC', 'file.disk_full'],
  ['EDQUOT', 'file.disk_full'],
]);

/** Gives an error of the operating system its name; every other error comes back unchanged. */
export function fromIoError(error: unknown, path: string): unknown {
  const errno = errnoOf(error);
  if (errno === undefined || error instanceof OpsError) return error;
  const code = CODES.get(errno) ?? 'file.io';
  return new OpsError(code, `${path}: ${describe(code, errno)}`, { where: path, cause: error });
}

/** The name of an operating system error, or undefined for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function describe(code: ErrorCode, errno: string): string {
  switch (code) {
    case 'file.not_found':
      return 'does not exist';
    case 'file.denied':
      return 'may not be read or written';
    case 'file.exists':
      return 'is already there';
    case 'file.disk_full':
      return 'the disk is full';
    default:
      return errno === 'EISDIR' ? 'is a folder' : `cannot be read or written (${errno})`;
  }
}

/** Throws `interrupted` once the caller has asked to stop. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new OpsError('interrupted', 'stopped before it was finished');
}
