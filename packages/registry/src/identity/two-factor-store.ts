import { and, count, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { organisations, users } from '../tables/identity.js';
import { sessions } from '../tables/sign-in.js';
import { pendingSignIns, recoveryCodes, userTwoFactors } from '../tables/two-factor.js';

export type TwoFactorRow = typeof userTwoFactors.$inferSelect;

/** What the secret of a user is sealed for: copied to the row of another, it does not open. */
export function twoFactorBinding(userId: string): string {
  return `two-factor:${userId}`;
}

export async function findTwoFactor(db: Database, userId: string): Promise<TwoFactorRow | undefined> {
  const rows = await db.select().from(userTwoFactors).where(eq(userTwoFactors.userId, userId));
  return rows[0];
}

/** The same, held until the transaction ends: two codes are looked at one after the other. */
export async function holdTwoFactor(tx: Database, userId: string): Promise<TwoFactorRow | undefined> {
  const rows = await tx.select().from(userTwoFactors).where(eq(userTwoFactors.userId, userId)).for('update');
  return rows[0];
}

export async function hasTwoFactor(db: Database, userId: string): Promise<boolean> {
  const confirmed = and(eq(userTwoFactors.userId, userId), isNotNull(userTwoFactors.confirmedAt));
  return (await db.$count(userTwoFactors, confirmed)) > 0;
}

/** Begins an enrolment, in place of one that was not finished; false when there is a confirmed one. */
export async function beginTwoFactor(
  tx: Database,
  row: { readonly userId: string; readonly sealedSecret: string; readonly createdAt: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(userTwoFactors)
    .values(row)
    .onConflictDoUpdate({
      target: userTwoFactors.userId,
      set: { ...row, lastStep: 0, failures: 0, lockedUntil: null },
      setWhere: isNull(userTwoFactors.confirmedAt),
    })
    .returning({ userId: userTwoFactors.userId });
  return rows.length === 1;
}

export async function writeTwoFactor(
  tx: Database,
  userId: string,
  set: Partial<Pick<TwoFactorRow, 'confirmedAt' | 'lastStep' | 'failures' | 'lockedUntil'>>,
): Promise<void> {
  await tx.update(userTwoFactors).set(set).where(eq(userTwoFactors.userId, userId));
}

/** Removes the second factor with its recovery codes; false when there was none. */
export async function deleteTwoFactor(tx: Database, userId: string): Promise<boolean> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
  const rows = await tx
    .delete(userTwoFactors)
    .where(eq(userTwoFactors.userId, userId))
    .returning({ confirmedAt: userTwoFactors.confirmedAt });
  return rows.some(({ confirmedAt }) => confirmedAt !== null);
}

export async function replaceRecoveryCodes(
  tx: Database,
  rows: readonly { readonly id: string; readonly userId: string; readonly codeSha256: string }[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, first.userId));
  await tx.insert(recoveryCodes).values([...rows]);
}

/** Uses a recovery code up; false when the user has no such unused one. */
export async function takeRecoveryCode(tx: Database, userId: string, codeSha256: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.codeSha256, codeSha256), isNull(recoveryCodes.usedAt)),
    )
    .returning({ id: recoveryCodes.id });
  return rows.length === 1;
}

export async function countRecoveryCodes(db: Database, userId: string): Promise<number> {
  const [row] = await db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

export async function insertPendingSignIn(
  tx: Database,
  row: typeof pendingSignIns.$inferInsert,
  now: Date,
): Promise<void> {
  await tx.delete(pendingSignIns).where(lt(pendingSignIns.expiresAt, now));
  await tx.insert(pendingSignIns).values(row);
}

/** Counts an attempt at a sign-in that waits; undefined when it is over, or had its attempts. */
export async function countAttempt(
  tx: Database,
  secretSha256: string,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<{ readonly id: string; readonly userId: string } | undefined> {
  const rows = await tx
    .update(pendingSignIns)
    .set({ attempts: sql`${pendingSignIns.attempts} + 1` })
    .where(
      and(
        eq(pendingSignIns.secretSha256, secretSha256),
        gt(pendingSignIns.expiresAt, now),
        lt(pendingSignIns.attempts, most),
        sql`EXISTS (SELECT FROM ${users} WHERE ${users.id} = ${pendingSignIns.userId} AND ${users.disabledAt} IS NULL)`,
      ),
    )
    .returning({ id: pendingSignIns.id, userId: pendingSignIns.userId });
  return rows[0];
}

export async function deletePendingSignIn(tx: Database, id: string): Promise<void> {
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.id, id));
}

/** Ends all sessions of a user but one. */
export async function deleteOtherSessions(tx: Database, userId: string, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.userId, userId), sql`${sessions.id} <> ${sessionId}`));
}

/** Sets whether owners and maintainers need a second factor; false when it is so already. */
export async function writeTwoFactorPolicy(
  tx: Database,
  organisationId: string,
  isRequired: boolean,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(organisations)
    .set({ twoFactorRequired: isRequired, updatedAt: now })
    .where(and(eq(organisations.id, organisationId), eq(organisations.twoFactorRequired, !isRequired)))
    .returning({ id: organisations.id });
  return rows.length === 1;
}
