import { OpsError } from '@ops-center/manifest-schema';

/** Gives the failures of the file system their names. */
export async function guarded<T>(where: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new OpsError('registry.storage_full', 'there is no room to store this; nothing was changed', {
        where,
        cause: error,
      });
    }
    throw new OpsError('registry.unavailable', `the blob store cannot be used (${code})`, { where, cause: error });
  }
}

/** The code of an error of the file system; undefined for every other. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof OpsError) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && syscall !== undefined ? code : undefined;
}

/** Undefined when there is no such file. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
