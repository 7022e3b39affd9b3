import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { readKnownKeys } from './key-store.js';
import { SEALED_PLACES, type SealedPlace, type SealedRow } from './store.js';

const BATCH = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Why a sealed row cannot be read. */
export type Unreadable = 'key' | 'damage';

export interface Resealed {
  /** Rows whose secrets are under the newest key now. */
  readonly done: number;
  /** Rows that were sealed with a key which this server does not have, and of which the operator did not say that it is lost. */
  readonly unknown: number;
  /** Rows that do not open though the key is there: somebody changed or moved them in the database. `place id` each. */
  readonly damaged: readonly string[];
}

/**
 * Seals with the newest key what an older one sealed, so that the older one can be taken away. Row by row, and only as
 * long as nobody else changes the row: it may run beside anything, also twice. A row that cannot be opened stays as it is
 * and holds up no other.
 */
export async function resealSecrets(
  { db, secrets }: Pick<Deps, 'db' | 'secrets'>,
  signal?: AbortSignal,
): Promise<Resealed> {
  const forgotten = await readForgotten({ db });
  const damaged: string[] = [];
  let [done, unknown] = [0, 0];
  for (const place of SEALED_PLACES) {
    for await (const row of rowsOf(place, db, secrets.prefix)) {
      if (signal?.aborted === true) return { done, unknown, damaged };
      const sealed = opened(secrets, place, row, (text, bound) => secrets.seal(text, bound));
      if (sealed === 'damage') damaged.push(`${place.name} ${row.id}`);
      else if (sealed === 'key') unknown += isOf(row, forgotten) ? 0 : 1;
      else if (await place.write(db, row, sealed)) done += 1;
    }
  }
  return { done, unknown, damaged };
}

/** Every row with something sealed that cannot be read; those of keys that the operator gave up are not told. */
export async function* findUnreadable({
  db,
  secrets,
}: Pick<Deps, 'db'> & { readonly secrets: Pick<Deps['secrets'], 'open'> }): AsyncGenerator<{
  readonly place: SealedPlace['name'];
  readonly id: string;
  readonly why: Unreadable;
}> {
  const forgotten = await readForgotten({ db });
  for (const place of SEALED_PLACES) {
    // Nothing that is sealed begins so.
    for await (const row of rowsOf(place, db, '-')) {
      const why = opened(secrets, place, row, (text) => text);
      if (typeof why === 'string' && !isOf(row, forgotten)) yield { place: place.name, id: row.id, why };
    }
  }
}

async function readForgotten({ db }: Pick<Deps, 'db'>): Promise<ReadonlySet<string>> {
  return new Set((await readKnownKeys(db)).filter(({ probe }) => probe === null).map(({ keyId }) => keyId));
}

async function* rowsOf({ find }: SealedPlace, db: Deps['db'], prefix: string): AsyncGenerator<SealedRow> {
  for (let after = FIRST; ;) {
    const rows = await find(db, prefix, after, BATCH);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.id;
  }
}

/** All values of a row, each opened and passed on; or why they cannot be. */
function opened(
  secrets: Pick<Deps['secrets'], 'open'>,
  { boundTo }: SealedPlace,
  { id, sealed }: SealedRow,
  pass: (text: string, bound: string) => string,
): Record<string, string> | Unreadable {
  try {
    return Object.fromEntries(
      Object.entries(sealed).map(([name, text]) => {
        const bound = boundTo(id, name);
        return [name, pass(secrets.open(text, bound), bound)];
      }),
    );
  } catch (error) {
    return error instanceof OpsError ? 'key' : 'damage';
  }
}

function isOf({ sealed }: SealedRow, keys: ReadonlySet<string>): boolean {
  return Object.values(sealed).some((text) => keys.has(text.split('.')[1] ?? ''));
}
