import { createHash } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import Type from 'typebox';

const MAX_KEY_TEXT = 400;
/** The last millisecond of the year 9999. */
const LAST_MOMENT = 253_402_300_799_999;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Query parameters that every list takes. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, pattern: '^[A-Za-z0-9_-]+$' })),
};

export const DEFAULT_PAGE_SIZE = 20;

/** Where a page ended: the sort keys of its last row. */
export type CursorKeys = readonly (string | number)[];

/**
 * Writes a cursor for a list. `list` names the list with its order and filters:
 * a cursor taken to another list is refused instead of giving rows that fit neither.
 */
export function encodeCursor(list: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([fingerprint(list), ...keys])).toString('base64url');
}

/** Reads a cursor that `encodeCursor` wrote for the same list; throws `request.invalid`. */
export function decodeCursor<Keys extends CursorKeys>(
  list: string,
  cursor: string | undefined,
  isKeys: (keys: readonly unknown[]) => boolean,
): Keys | undefined {
  if (cursor === undefined) return undefined;
  const [name, ...keys] = readArray(cursor);
  const sound = keys.every(
    (key) =>
      (typeof key === 'number' && Number.isFinite(key)) ||
      (typeof key === 'string' && key.length <= MAX_KEY_TEXT && !key.includes('\u0000')),
  );
  if (name !== fingerprint(list) || !sound || !isKeys(keys)) {
    throw new OpsError('request.invalid', 'the cursor does not belong to this list', {
      hint: 'Give the next_cursor of the page before, with the same other parameters.',
    });
  }
  return keys as unknown as Keys;
}

/** The keys of a list that is sorted by a moment (milliseconds), then by a UUID. */
export function isMomentAndId(keys: readonly unknown[]): boolean {
  const [moment, id] = keys;
  if (keys.length !== 2 || typeof moment !== 'number' || typeof id !== 'string') return false;
  return Number.isInteger(moment) && moment >= 0 && moment <= LAST_MOMENT && UUID.test(id);
}

function readArray(cursor: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return [];
  }
  return Array.isArray(value) ? value : [];
}

function fingerprint(list: string): string {
  return createHash('sha256').update(list).digest('base64url').slice(0, 16);
}
