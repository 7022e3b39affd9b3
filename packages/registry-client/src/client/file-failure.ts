import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';

const CODES: ReadonlyMap<string, ErrorCode> = new Map<string, ErrorCode>([
  ['ENOENT', 'file.not_found'],
  ['EEXIST', 'file.exists'],
  ['EACCES', 'file.denied'],
  ['EPERM', 'file.denied'],
  ['ENOSPC', 'file.disk_full'],
  ['EDQUOT', 'file.disk_full'],
]);

/** Names an error of the file system; undefined when it is none. */
export function fileFailure(error: unknown, path: string): OpsError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const code = CODES.get(String(error.code)) ?? 'file.io';
  return new OpsError(code, `${String(error.syscall)} failed (${String(error.code)})`, { where: path, cause: error });
}

/** Runs work on a file and names its failures. */
export async function withFileFailures<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileFailure(error, path) ?? error;
  }
}
