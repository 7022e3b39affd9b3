import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { users } from '../tables/identity.js';
import { sessions, signInLinks, userPasswords } from '../tables/sign-in.js';
import type { UserRow } from './store.js';

const userColumns = { id: users.id, email: users.email, isAdmin: users.isAdmin };

/** Who may sign in by a password: undefined for an unknown or disabled user. */
export async function findPassword(
  db: Database,
  email: string,
): Promise<{ user: UserRow; hash: string | null } | undefined> {
  const rows = await db
    .select({ user: userColumns, hash: userPasswords.hash })
    .from(users)
    .leftJoin(userPasswords, eq(userPasswords.userId, users.id))
    .where(and(eq(sql`lower(${users.email})`, email.toLowerCase()), isNull(users.disabledAt)));
  return rows[0];
}

export async function savePassword(db: Database, userId: string, hash: string, now: Date): Promise<void> {
  const row = { userId, hash, updatedAt: now };
  await db.insert(userPasswords).values(row).onConflictDoUpdate({ target: userPasswords.userId, set: row });
}

export async function insertSession(db: Database, row: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(row);
}

/** The session with this hash and its user, unless it is over or its user is disabled. */
export async function findLiveSession(
  db: Database,
  secretSha256: string,
  now: Date,
): Promise<{ sessionId: string; user: UserRow } | undefined> {
  const rows = await db
    .select({ sessionId: sessions.id, user: userColumns })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.secretSha256, secretSha256), gt(sessions.expiresAt, now), isNull(users.disabledAt)));
  return rows[0];
}

/** Ends a session; false when it was over already. */
export async function deleteSession(db: Database, id: string): Promise<boolean> {
  return (await db.delete(sessions).where(eq(sessions.id, id)).returning({ id: sessions.id })).length === 1;
}

export async function deleteSessionsOf(db: Database, userId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, userId));
}

export async function deleteExpiredSessions(db: Database, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
}

export async function insertSignInLink(db: Database, row: typeof signInLinks.$inferInsert): Promise<void> {
  await db.insert(signInLinks).values(row);
}

/** An unused link that still counts; its user is undefined for the link that makes the first administrator. */
export async function findLiveLink(
  db: Database,
  secretSha256: string,
  now: Date,
): Promise<{ id: string; user: UserRow | null } | undefined> {
  const rows = await db
    .select({ id: signInLinks.id, user: userColumns, disabledAt: users.disabledAt })
    .from(signInLinks)
    .leftJoin(users, eq(users.id, signInLinks.userId))
    .where(
      and(
        eq(signInLinks.secretSha256, secretSha256),
        gt(signInLinks.expiresAt, now),
        isNull(signInLinks.usedAt),
        isNull(users.disabledAt),
      ),
    );
  return rows[0];
}

/** Marks a link as used; false when somebody else was faster. */
export async function markLinkUsed(db: Database, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(signInLinks)
    .set({ usedAt: now })
    .where(and(eq(signInLinks.id, id), isNull(signInLinks.usedAt)))
    .returning({ id: signInLinks.id });
  return rows.length === 1;
}

/** Takes back the unused links of a user; null: those that make the first administrator. */
export async function deleteUnusedLinks(db: Database, userId: string | null): Promise<void> {
  const whose = userId === null ? isNull(signInLinks.userId) : eq(signInLinks.userId, userId);
  await db.delete(signInLinks).where(and(whose, isNull(signInLinks.usedAt)));
}

export async function hasUsers(db: Database): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}

/** Holds back everybody else who would make the first administrator, until the transaction ends. */
export async function lockFirstAdministrator(tx: Database): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(7205759405)`);
}
