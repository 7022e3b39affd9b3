import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { SEALED_PLACES, type SealedPlace, type SealedRow } from './store.js';

const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface Resealed {
  /** Rows whose secrets are under the newest key now. */
  readonly done: number;
  /** Rows that were sealed with a key which this server does not have. */
  readonly unknown: number;
}

/**
 * Seals with the newest key what an older one sealed, so that the older one can be taken away. Row by row, and only as
 * long as nobody else changes the row: it may run beside anything, also twice.
 */
export async function resealSecrets(
  { db, secrets }: Pick<Deps, 'db' | 'secrets'>,
  signal?: AbortSignal,
): Promise<Resealed> {
  let [done, unknown] = [0, 0];
  for (const place of SEALED_PLACES) {
    let after: string | undefined = FIRST;
    while (after !== undefined) {
      if (signal?.aborted === true) return { done, unknown };
      const rows: SealedRow[] = await place.find(db, secrets.prefix, after, BATCH);
      for (const row of rows) {
        const sealed = resealed(secrets, place, row);
        if (sealed === undefined) unknown += 1;
        else if (await place.write(db, row, sealed)) done += 1;
      }
      after = rows.length < BATCH ? undefined : rows.at(-1)?.id;
    }
  }
  return { done, unknown };
}

/** Undefined without the key. */
function resealed(
  secrets: Deps['secrets'],
  { boundTo }: SealedPlace,
  { id, sealed }: SealedRow,
): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(sealed).map(([name, text]) => {
        const bound = boundTo(id, name);
        return [name, secrets.seal(secrets.open(text, bound), bound)];
      }),
    );
  } catch (error) {
    if (error instanceof OpsError) return undefined;
    throw error;
  }
}
