import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database.js';
import { users } from '../tables/identity.js';
import { userPasswords } from '../tables/sign-in.js';
import { userIdentities } from '../tables/two-factor.js';

/** Who signs in by an account elsewhere; `isDisabled` lets nobody in. */
export async function findByIdentity(
  db: Database,
  issuer: string,
  subject: string,
): Promise<{ readonly userId: string; readonly isDisabled: boolean } | undefined> {
  const rows = await db
    .select({ userId: users.id, disabledAt: users.disabledAt })
    .from(userIdentities)
    .innerJoin(users, eq(users.id, userIdentities.userId))
    .where(and(eq(userIdentities.issuer, issuer), eq(userIdentities.subject, subject)));
  return rows.map(({ userId, disabledAt }) => ({ userId, isDisabled: disabledAt !== null }))[0];
}

/** Binds an account elsewhere to a user; false when either is bound already. */
export async function insertIdentity(tx: Database, row: typeof userIdentities.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(userIdentities).values(row).onConflictDoNothing().returning({ id: userIdentities.id });
  return rows.length === 1;
}

export async function noteIdentityUse(tx: Database, issuer: string, subject: string, now: Date): Promise<void> {
  await tx
    .update(userIdentities)
    .set({ lastUsedAt: now })
    .where(and(eq(userIdentities.issuer, issuer), eq(userIdentities.subject, subject)));
}

/** Whether somebody has ever shown that an account is theirs: by a password, or an account elsewhere. */
export async function isClaimed(tx: Database, userId: string): Promise<boolean> {
  const passwords = await tx.$count(userPasswords, eq(userPasswords.userId, userId));
  return passwords > 0 || (await tx.$count(userIdentities, eq(userIdentities.userId, userId))) > 0;
}

/** The hash of a user's password, while the user is not disabled. */
export async function findPasswordOf(db: Database, userId: string): Promise<string | undefined> {
  const rows = await db
    .select({ hash: userPasswords.hash })
    .from(userPasswords)
    .innerJoin(users, and(eq(users.id, userPasswords.userId), isNull(users.disabledAt)))
    .where(eq(userPasswords.userId, userId));
  return rows[0]?.hash;
}
