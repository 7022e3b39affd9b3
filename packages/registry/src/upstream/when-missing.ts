import { OpsError } from '@ops-center/manifest-schema';
import { lookUpstream, type ReadThroughDeps } from './read-through.js';

/** Reads something that never changes, and only when it is not here asks the other registry, once. */
export async function whenMissing<T>(deps: ReadThroughDeps, slug: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const isMissing = error instanceof OpsError && error.code === 'version.not_found';
    if (!isMissing || deps.upstream === undefined) throw error;
  }
  await lookUpstream(deps, slug);
  return await read();
}
