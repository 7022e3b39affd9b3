import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { members, organisations, users } from '../tables/identity.js';
import { organisationInvitations } from '../tables/invitations.js';
import type { Role } from './actor.js';

export interface InvitationRow {
  readonly id: string;
  readonly organisationId: string;
  /** Slug of the organisation. */
  readonly organisation: string;
  readonly email: string | null;
  readonly role: Role;
  readonly createdBy: string;
  /** Address of who invited. */
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function insertInvitation(tx: Database, row: typeof organisationInvitations.$inferInsert): Promise<void> {
  await tx.insert(organisationInvitations).values(row);
}

/** Those of an organisation that can still be accepted, newest first. */
export async function findInvitations(db: Database, organisationId: string, now: Date): Promise<InvitationRow[]> {
  return await select(db)
    .where(and(eq(organisationInvitations.organisationId, organisationId), isOpen(now)))
    .orderBy(desc(organisationInvitations.createdAt), desc(organisationInvitations.id))
    .limit(1000);
}

export async function countInvitations(tx: Database, organisationId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ open: count() })
    .from(organisationInvitations)
    .where(and(eq(organisationInvitations.organisationId, organisationId), isOpen(now)));
  return row?.open ?? 0;
}

/** Invitations of an organisation that were made since a moment, whatever became of them: all, and those for an address. */
export async function countInvited(
  tx: Database,
  organisationId: string,
  email: string | null,
  since: Date,
): Promise<{ readonly all: number; readonly ofAddress: number }> {
  const [row] = await tx
    .select({ all: count(), ofAddress: sql<number>`count(*) FILTER (WHERE email = ${email})`.mapWith(Number) })
    .from(organisationInvitations)
    .where(
      and(eq(organisationInvitations.organisationId, organisationId), gt(organisationInvitations.createdAt, since)),
    );
  return row ?? { all: 0, ofAddress: 0 };
}

/** The invitation with this secret, while it can be accepted. */
export async function findInvitation(
  db: Database,
  secretSha256: string,
  now: Date,
): Promise<InvitationRow | undefined> {
  const rows = await select(db).where(and(eq(organisationInvitations.secretSha256, secretSha256), isOpen(now)));
  return rows[0];
}

/** The same, held until the transaction ends: somebody who is slower, or a revocation, waits. */
export async function holdInvitation(
  tx: Database,
  secretSha256: string,
  now: Date,
): Promise<InvitationRow | undefined> {
  const rows = await select(tx)
    .where(and(eq(organisationInvitations.secretSha256, secretSha256), isOpen(now)))
    .for('update', { of: organisationInvitations });
  return rows[0];
}

/** Uses an invitation up that is held. */
export async function markAccepted(tx: Database, id: string, userId: string, now: Date): Promise<void> {
  await tx
    .update(organisationInvitations)
    .set({ acceptedAt: now, acceptedBy: userId })
    .where(eq(organisationInvitations.id, id));
}

/** Takes an invitation back; undefined when the organisation has no such open one. */
export async function markInvitationRevoked(
  tx: Database,
  organisationId: string,
  id: string,
  now: Date,
): Promise<{ readonly email: string | null; readonly role: Role } | undefined> {
  const rows = await tx
    .update(organisationInvitations)
    .set({ revokedAt: now })
    .where(
      and(
        eq(organisationInvitations.id, id),
        eq(organisationInvitations.organisationId, organisationId),
        isNull(organisationInvitations.acceptedAt),
        isNull(organisationInvitations.revokedAt),
      ),
    )
    .returning({ email: organisationInvitations.email, role: organisationInvitations.role });
  return rows[0];
}

/** How many organisations a user owns. */
export async function countOwned(tx: Database, userId: string): Promise<number> {
  const [row] = await tx
    .select({ owned: count() })
    .from(members)
    .where(and(eq(members.userId, userId), eq(members.role, 'owner')));
  return row?.owned ?? 0;
}

function isOpen(now: Date) {
  return and(
    gt(organisationInvitations.expiresAt, now),
    isNull(organisationInvitations.acceptedAt),
    isNull(organisationInvitations.revokedAt),
  );
}

function select(db: Database) {
  return (
    db
      .select({
        id: organisationInvitations.id,
        organisationId: organisationInvitations.organisationId,
        organisation: organisations.slug,
        email: organisationInvitations.email,
        role: organisationInvitations.role,
        createdBy: organisationInvitations.createdBy,
        invitedBy: users.email,
        createdAt: organisationInvitations.createdAt,
        expiresAt: organisationInvitations.expiresAt,
      })
      .from(organisationInvitations)
      .innerJoin(organisations, eq(organisations.id, organisationInvitations.organisationId))
      .innerJoin(users, and(eq(users.id, organisationInvitations.createdBy), isNull(users.disabledAt)))
      // An invitation counts only while whoever made it is an owner.
      .innerJoin(
        members,
        and(
          eq(members.organisationId, organisationInvitations.organisationId),
          eq(members.userId, organisationInvitations.createdBy),
          eq(members.role, 'owner'),
        ),
      )
      .$dynamic()
  );
}
