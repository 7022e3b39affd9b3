import { and, eq, gt, lt } from 'drizzle-orm';
import type { Database } from '../database.js';
import { deviceGrants } from '../tables/sign-in.js';

export type DeviceGrantRow = typeof deviceGrants.$inferSelect;

/** Adds a login under way; false when one of its codes is in use. */
export async function insertDeviceGrant(db: Database, row: typeof deviceGrants.$inferInsert): Promise<boolean> {
  const rows = await db.insert(deviceGrants).values(row).onConflictDoNothing().returning({ id: deviceGrants.id });
  return rows.length === 1;
}

/** Removes what was over before this moment. */
export async function deleteOldDeviceGrants(db: Database, before: Date): Promise<void> {
  await db.delete(deviceGrants).where(lt(deviceGrants.expiresAt, before));
}

/** The login with this device code, held until the transaction ends. */
export async function lockDeviceGrant(tx: Database, deviceCodeSha256: string): Promise<DeviceGrantRow | undefined> {
  const rows = await tx
    .select()
    .from(deviceGrants)
    .where(eq(deviceGrants.deviceCodeSha256, deviceCodeSha256))
    .for('update');
  return rows[0];
}

/** The login with this user code that waits for a decision. */
export async function findPendingGrant(
  db: Database,
  userCodeSha256: string,
  now: Date,
): Promise<DeviceGrantRow | undefined> {
  const rows = await db
    .select()
    .from(deviceGrants)
    .where(
      and(
        eq(deviceGrants.userCodeSha256, userCodeSha256),
        eq(deviceGrants.status, 'pending'),
        gt(deviceGrants.expiresAt, now),
      ),
    );
  return rows[0];
}

/** Changes a login that still waits for a decision; false when it was decided meanwhile. */
export async function decideGrant(
  db: Database,
  id: string,
  decision: Pick<DeviceGrantRow, 'status' | 'userId' | 'decidedAt' | 'grantedScopes' | 'organisationId'>,
): Promise<boolean> {
  const rows = await db
    .update(deviceGrants)
    .set(decision)
    .where(and(eq(deviceGrants.id, id), eq(deviceGrants.status, 'pending')))
    .returning({ id: deviceGrants.id });
  return rows.length === 1;
}

/** Notes that the program asked for its token. */
export async function notePoll(db: Database, id: string, polledAt: Date, interval: number): Promise<void> {
  await db.update(deviceGrants).set({ polledAt, interval }).where(eq(deviceGrants.id, id));
}

export async function noteDeviceToken(db: Database, id: string, tokenId: string): Promise<void> {
  await db.update(deviceGrants).set({ status: 'used', tokenId }).where(eq(deviceGrants.id, id));
}
