import { and, asc, count, eq, gt, inArray, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { members, users } from '../tables/identity.js';
import { mails } from '../tables/mail.js';

const MOST_RECIPIENTS = 100;

export async function insertMails(tx: Database, rows: readonly (typeof mails.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(mails).values([...rows]);
}

/** How many mails were made for each of some addresses since a moment. */
export async function countRecent(
  tx: Database,
  recipients: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  if (recipients.length === 0) return new Map();
  const rows = await tx
    .select({ recipient: mails.recipient, made: count() })
    .from(mails)
    .where(and(inArray(mails.recipient, [...recipients]), gt(mails.createdAt, since)))
    .groupBy(mails.recipient);
  return new Map(rows.map(({ recipient, made }) => [recipient, made]));
}

/** Addresses of the owners of an organisation who can sign in. */
export async function findOwnerAddresses(db: Database, organisationId: string): Promise<string[]> {
  const rows = await db
    .select({ email: users.email })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.organisationId, organisationId), eq(members.role, 'owner'), isNull(users.disabledAt)))
    .orderBy(asc(users.email))
    .limit(MOST_RECIPIENTS);
  return rows.map(({ email }) => email);
}

/** Addresses of the administrators who can sign in. */
export async function findAdminAddresses(db: Database): Promise<string[]> {
  const rows = await db
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.isAdmin, true), isNull(users.disabledAt)))
    .orderBy(asc(users.email))
    .limit(MOST_RECIPIENTS);
  return rows.map(({ email }) => email);
}

export type DueMail = Pick<typeof mails.$inferSelect, 'id' | 'recipient' | 'content' | 'attempts'>;

/** Takes mails that are due: nobody else gets them until `leasedUntil`, when they are taken for lost. */
export async function claimMails(
  db: Database,
  { now, leasedUntil, limit }: { readonly now: Date; readonly leasedUntil: Date; readonly limit: number },
): Promise<DueMail[]> {
  return await db.transaction(async (tx) => {
    const due = await tx
      .select({ id: mails.id })
      .from(mails)
      .where(and(eq(mails.state, 'pending'), lte(mails.nextAttemptAt, now)))
      .orderBy(asc(mails.nextAttemptAt))
      .limit(limit)
      .for('update', { skipLocked: true });
    if (due.length === 0) return [];
    return await tx
      .update(mails)
      .set({ attempts: sql`${mails.attempts} + 1`, nextAttemptAt: leasedUntil })
      .where(
        inArray(
          mails.id,
          due.map(({ id }) => id),
        ),
      )
      .returning({ id: mails.id, recipient: mails.recipient, content: mails.content, attempts: mails.attempts });
  });
}

/** Writes what became of an attempt, unless somebody else took the mail meanwhile. */
export async function settleMail(
  db: Database,
  due: Pick<DueMail, 'id' | 'attempts'>,
  outcome: Partial<typeof mails.$inferInsert>,
): Promise<void> {
  await db
    .update(mails)
    .set(outcome)
    .where(and(eq(mails.id, due.id), eq(mails.attempts, due.attempts), eq(mails.state, 'pending')));
}

/** Forgets mails that were made before and are not on their way. */
export async function deleteOldMails(db: Database, before: Date): Promise<void> {
  await db.delete(mails).where(and(lt(mails.createdAt, before), ne(mails.state, 'pending')));
}
