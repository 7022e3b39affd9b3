import type { Deps } from '../deps.js';
import { deleteExpiredUploads } from './store.js';

/** Removes uploads that are a day old, or of which a version was made; how many there were. */
export async function collectUploads({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number> {
  return await deleteExpiredUploads(db, now());
}
