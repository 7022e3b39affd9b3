import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { idempotencyKeys } from '../tables/operations.js';

export interface KeyName {
  readonly tokenId: string;
  readonly operation: string;
  readonly keySha256: string;
}

export interface Claim extends KeyName {
  readonly requestSha256: string;
  readonly now: Date;
  readonly expiresAt: Date;
  /** Keys that one token may have. */
  readonly atMost: number;
}

export type KeyRow = typeof idempotencyKeys.$inferSelect;

/** Takes a key that is free or whose time is over; false when it is in use, or the token has too many. */
export async function claimKey(db: Database, claim: Claim): Promise<boolean> {
  const { tokenId, operation, keySha256, requestSha256, atMost } = claim;
  const [now, expiresAt] = [claim.now.toISOString(), claim.expiresAt.toISOString()];
  const taken = await db.execute(sql`
    INSERT INTO idempotency_keys (token_id, operation, key_sha256, request_sha256, expires_at)
    SELECT ${tokenId}::uuid, ${operation}, ${keySha256}, ${requestSha256}, ${expiresAt}::timestamptz
    WHERE (SELECT count(*) FROM (
      SELECT FROM idempotency_keys WHERE token_id = ${tokenId}::uuid LIMIT ${atMost}) AS own) < ${atMost}
    ON CONFLICT (token_id, operation, key_sha256) DO UPDATE
      SET request_sha256 = excluded.request_sha256, expires_at = excluded.expires_at, status = NULL, answer = NULL
      WHERE idempotency_keys.expires_at <= ${now}::timestamptz`);
  return (taken.rowCount ?? 0) > 0;
}

export async function findKey(db: Database, name: KeyName): Promise<KeyRow | undefined> {
  const [row] = await db.select().from(idempotencyKeys).where(named(name));
  return row;
}

/** Puts the answer to a key that is claimed. */
export async function writeAnswer(
  db: Database,
  name: KeyName,
  { status, answer, expiresAt }: { readonly status: number; readonly answer: string; readonly expiresAt: Date },
): Promise<void> {
  await db
    .update(idempotencyKeys)
    .set({ status, answer, expiresAt })
    .where(and(named(name), isNull(idempotencyKeys.status)));
}

/** Frees a key that is claimed and was not answered. */
export async function releaseKey(db: Database, name: KeyName): Promise<void> {
  await db.delete(idempotencyKeys).where(and(named(name), isNull(idempotencyKeys.status)));
}

/** Removes keys whose time is over. */
export async function deleteExpiredKeys(db: Database, now: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.expiresAt, now));
}

function named({ tokenId, operation, keySha256 }: KeyName) {
  return and(
    eq(idempotencyKeys.tokenId, tokenId),
    eq(idempotencyKeys.operation, operation),
    eq(idempotencyKeys.keySha256, keySha256),
  );
}
