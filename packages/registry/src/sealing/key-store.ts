import { and, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { encryptionKeys } from '../tables/operations.js';

export type KnownKey = typeof encryptionKeys.$inferSelect;

/** Lets one server after the other look at the keys and add its own; until the transaction ends. */
export async function lockKeys(tx: Database): Promise<void> {
  await tx.execute(sql`LOCK TABLE ${encryptionKeys} IN SHARE ROW EXCLUSIVE MODE`);
}

export async function readKnownKeys(db: Database): Promise<KnownKey[]> {
  return await db.select().from(encryptionKeys).orderBy(encryptionKeys.addedAt, encryptionKeys.keyId);
}

/** Adds a key, or takes one back that was thought to be lost. */
export async function addKey(
  tx: Database,
  key: { readonly keyId: string; readonly probe: string; readonly addedAt: Date },
): Promise<void> {
  await tx
    .insert(encryptionKeys)
    .values(key)
    .onConflictDoUpdate({ target: encryptionKeys.keyId, set: { probe: key.probe, forgottenAt: null } });
}

/** From now on servers start without the key. */
export async function markForgotten(tx: Database, keyId: string, forgottenAt: Date): Promise<void> {
  await tx
    .insert(encryptionKeys)
    .values({ keyId, probe: null, addedAt: forgottenAt, forgottenAt })
    .onConflictDoUpdate({ target: encryptionKeys.keyId, set: { probe: null, forgottenAt } });
}

/** Removes all keys but these, and but those that were forgotten. */
export async function deleteKeysExcept(tx: Database, kept: readonly string[]): Promise<void> {
  await tx
    .delete(encryptionKeys)
    .where(
      and(isNotNull(encryptionKeys.probe), kept.length === 0 ? undefined : notInArray(encryptionKeys.keyId, [...kept])),
    );
}
