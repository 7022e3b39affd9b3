import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import type { Role } from '../identity/actor.js';
import { members, users } from '../tables/identity.js';

export interface MemberRow {
  readonly userId: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
}

const MAX_MEMBERS = 10_000;
const columns = { userId: members.userId, email: users.email, role: members.role, since: members.createdAt };

/** The members of an organisation: owners first, then by address. */
export async function findMembers(db: Database, organisationId: string): Promise<MemberRow[]> {
  return await db
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.organisationId, organisationId))
    .orderBy(
      sql`array_position(ARRAY['owner', 'maintainer', 'publisher', 'reader'], ${members.role})`,
      asc(sql`lower(${users.email})`),
    )
    .limit(MAX_MEMBERS);
}

export async function findMember(db: Database, organisationId: string, userId: string): Promise<MemberRow | undefined> {
  const rows = await db
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)));
  return rows[0];
}

export async function writeRole(tx: Database, organisationId: string, userId: string, role: Role): Promise<void> {
  await tx
    .update(members)
    .set({ role })
    .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)));
}

export async function deleteMember(tx: Database, organisationId: string, userId: string): Promise<void> {
  await tx.delete(members).where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)));
}

/** Owners who can act, other than this user. */
export async function countOtherOwners(tx: Database, organisationId: string, userId: string): Promise<number> {
  const [row] = await tx
    .select({ others: count() })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(
      and(
        eq(members.organisationId, organisationId),
        eq(members.role, 'owner'),
        ne(members.userId, userId),
        isNull(users.disabledAt),
      ),
    );
  return row?.others ?? 0;
}
