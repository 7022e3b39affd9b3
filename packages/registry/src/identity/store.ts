import { and, asc, eq, gt, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { prepareQuery, type Database } from '../database.js';
import { members, organisations, registryTokens, users } from '../tables/identity.js';
import { userTwoFactors } from '../tables/two-factor.js';
import type { Membership, Role } from './actor.js';

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly isAdmin: boolean;
}

export interface OrganisationRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

export interface TokenRow {
  readonly id: string;
  readonly userId: string;
  readonly organisationId: string | null;
  readonly pluginSlugs: readonly string[] | null;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/**
 * What a member may be at this moment: where the organisation wants a second factor of owners and maintainers, those
 * without one count as readers.
 */
const effectiveRole = sql<Role>`CASE
  WHEN ${members.role} IN ('owner', 'maintainer')
    AND (SELECT o.two_factor_required FROM ${organisations} AS o WHERE o.id = ${members.organisationId})
    AND NOT EXISTS (
      SELECT FROM ${userTwoFactors} AS f WHERE f.user_id = ${members.userId} AND f.confirmed_at IS NOT NULL)
  THEN 'reader' ELSE ${members.role} END`;

/** What a user is in the organisations that a token is for, all of the user's or one: in the same look at the database. */
const membershipsOfToken = sql<Membership[]>`(
  SELECT coalesce(json_agg(json_build_object(
    'organisationId', ${organisations.id}, 'slug', ${organisations.slug}, 'role', ${effectiveRole}
  ) ORDER BY ${organisations.slug}), '[]')
  FROM ${members} JOIN ${organisations} ON ${organisations.id} = ${members.organisationId}
  WHERE ${members.userId} = ${users.id}
    AND (${registryTokens.organisationId} IS NULL OR ${members.organisationId} = ${registryTokens.organisationId}))`;

/**
 * The token with this hash, its user and what the user is where, unless the token is revoked, expired or its user is
 * disabled.
 */
export async function findLiveToken(
  db: Database,
  tokenSha256: string,
  now: Date,
): Promise<{ token: TokenRow; user: UserRow; memberships: Membership[] } | undefined> {
  const rows = await askForLiveToken(db, { tokenSha256, now: now.toISOString() });
  return rows[0];
}

const askForLiveToken = prepareQuery((db) =>
  db
    .select({
      token: {
        id: registryTokens.id,
        userId: registryTokens.userId,
        organisationId: registryTokens.organisationId,
        pluginSlugs: registryTokens.pluginSlugs,
        prefix: registryTokens.prefix,
        scopes: registryTokens.scopes,
        expiresAt: registryTokens.expiresAt,
        lastUsedAt: registryTokens.lastUsedAt,
      },
      user: { id: users.id, email: users.email, isAdmin: users.isAdmin },
      memberships: membershipsOfToken,
    })
    .from(registryTokens)
    .innerJoin(users, eq(users.id, registryTokens.userId))
    .where(
      and(
        eq(registryTokens.tokenSha256, sql.placeholder('tokenSha256')),
        isNull(registryTokens.revokedAt),
        gt(registryTokens.expiresAt, sql.placeholder('now')),
        isNull(users.disabledAt),
      ),
    ),
);

/** The organisations of a user with the role in each; only one of them when `organisationId` is given. */
export async function findMemberships(
  db: Database,
  userId: string,
  organisationId: string | null,
): Promise<Membership[]> {
  const rows = await db
    .select({ organisationId: organisations.id, slug: organisations.slug, role: effectiveRole })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(
      and(eq(members.userId, userId), organisationId === null ? undefined : eq(members.organisationId, organisationId)),
    )
    .orderBy(asc(organisations.slug));
  return rows;
}

/** Notes that a token was used, at most once in `everyMs`, so that reads do not become writes. */
export async function touchToken(db: Database, id: string, now: Date, everyMs: number): Promise<void> {
  await db
    .update(registryTokens)
    .set({ lastUsedAt: now })
    .where(
      and(
        eq(registryTokens.id, id),
        or(isNull(registryTokens.lastUsedAt), lte(registryTokens.lastUsedAt, new Date(now.getTime() - everyMs))),
      ),
    );
}

/** Revokes a token; false when it was revoked already or does not exist. */
export async function markTokenRevoked(db: Database, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(registryTokens)
    .set({ revokedAt: now })
    .where(and(eq(registryTokens.id, id), isNull(registryTokens.revokedAt)))
    .returning({ id: registryTokens.id });
  return rows.length === 1;
}

export async function insertToken(db: Database, row: typeof registryTokens.$inferInsert): Promise<void> {
  await db.insert(registryTokens).values(row);
}

/** Adds a user; undefined when the address is taken, whatever its case. */
export async function insertUser(db: Database, row: typeof users.$inferInsert): Promise<UserRow | undefined> {
  const rows = await db
    .insert(users)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: users.id, email: users.email, isAdmin: users.isAdmin });
  return rows[0];
}

export async function findUserByEmail(
  db: Database,
  email: string,
): Promise<(UserRow & { readonly disabledAt: Date | null }) | undefined> {
  const rows = await db
    .select({ id: users.id, email: users.email, isAdmin: users.isAdmin, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return rows[0];
}

export async function findUser(
  db: Database,
  id: string,
): Promise<(UserRow & { readonly disabledAt: Date | null }) | undefined> {
  const rows = await db
    .select({ id: users.id, email: users.email, isAdmin: users.isAdmin, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(users.id, id));
  return rows[0];
}

/** Holds the user's row until the transaction ends, so that two requests of one user are counted one after the other. */
export async function lockUser(tx: Database, id: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, id)).for('no key update');
}

/** Shuts a user out since a moment, or lets them in again (null); false when that changes nothing. */
export async function writeDisabled(tx: Database, id: string, since: Date | null): Promise<boolean> {
  const other = since === null ? isNotNull(users.disabledAt) : isNull(users.disabledAt);
  const rows = await tx
    .update(users)
    .set({ disabledAt: since, ...(since === null ? {} : { updatedAt: since }) })
    .where(and(eq(users.id, id), other))
    .returning({ id: users.id });
  return rows.length === 1;
}

/** Revokes all tokens of a user; how many worked until now. */
export async function revokeTokensOf(tx: Database, userId: string, now: Date): Promise<number> {
  const rows = await tx
    .update(registryTokens)
    .set({ revokedAt: now })
    .where(and(eq(registryTokens.userId, userId), isNull(registryTokens.revokedAt), gt(registryTokens.expiresAt, now)))
    .returning({ id: registryTokens.id });
  return rows.length;
}

export async function makeUserAdmin(db: Database, id: string, now: Date): Promise<void> {
  await db.update(users).set({ isAdmin: true, updatedAt: now }).where(eq(users.id, id));
}

/** Adds an organisation; undefined when the slug is taken. */
export async function insertOrganisation(
  db: Database,
  row: typeof organisations.$inferInsert,
): Promise<OrganisationRow | undefined> {
  const rows = await db
    .insert(organisations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: organisations.id, slug: organisations.slug, name: organisations.name });
  return rows[0];
}

export async function findOrganisation(db: Database, slug: string): Promise<OrganisationRow | undefined> {
  const rows = await db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.slug, slug));
  return rows[0];
}

/** Whether an organisation stands for a publisher of another registry: nobody acts for it here. */
export async function isMirrored(db: Database, organisationId: string): Promise<boolean> {
  const rows = await db
    .select({ mirroredFrom: organisations.mirroredFrom })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return typeof rows[0]?.mirroredFrom === 'string';
}

/** Adds a member; false when the user is one already, whose role then stays as it is. */
export async function insertMember(
  db: Database,
  row: { readonly organisationId: string; readonly userId: string; readonly role: Role; readonly createdAt: Date },
): Promise<boolean> {
  const rows = await db.insert(members).values(row).onConflictDoNothing().returning({ userId: members.userId });
  return rows.length === 1;
}

/**
 * The role of a member, which stays so until the transaction ends: a removal waits, and one that came first is seen.
 * Undefined also when the token is revoked by now.
 */
export async function holdRole(
  tx: Database,
  {
    organisationId,
    userId,
    tokenId,
  }: { readonly organisationId: string; readonly userId: string; readonly tokenId: string },
): Promise<Role | undefined> {
  const rows = await askForHeldRole(tx, { organisationId, userId, tokenId });
  return rows[0]?.role;
}

const askForHeldRole = prepareQuery((db) =>
  db
    .select({ role: effectiveRole })
    .from(members)
    .innerJoin(registryTokens, and(eq(registryTokens.id, sql.placeholder('tokenId')), isNull(registryTokens.revokedAt)))
    .where(
      and(eq(members.organisationId, sql.placeholder('organisationId')), eq(members.userId, sql.placeholder('userId'))),
    )
    .for('share'),
);

/** Whether a user is an administrator with a live token; both stay so until the transaction ends. */
export async function holdAdmin(
  tx: Database,
  { userId, tokenId }: { readonly userId: string; readonly tokenId: string },
): Promise<boolean> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(registryTokens, and(eq(registryTokens.id, tokenId), isNull(registryTokens.revokedAt)))
    .where(and(eq(users.id, userId), eq(users.isAdmin, true), isNull(users.disabledAt)))
    .for('share');
  return rows.length === 1;
}

/** The role of a member, as long as the token is good and the user not disabled; it is not held. */
export async function findRole(
  db: Database,
  {
    organisationId,
    userId,
    tokenId,
    now,
  }: { readonly organisationId: string; readonly userId: string; readonly tokenId: string; readonly now: Date },
): Promise<Role | undefined> {
  const rows = await db
    .select({ role: effectiveRole })
    .from(members)
    .innerJoin(users, and(eq(users.id, members.userId), isNull(users.disabledAt)))
    .innerJoin(
      registryTokens,
      and(eq(registryTokens.id, tokenId), isNull(registryTokens.revokedAt), gt(registryTokens.expiresAt, now)),
    )
    .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)));
  return rows[0]?.role;
}

/** The role of a user who is not disabled, which stays so until the transaction ends. */
export async function holdMember(tx: Database, organisationId: string, userId: string): Promise<Role | undefined> {
  const rows = await tx
    .select({ role: effectiveRole })
    .from(members)
    .innerJoin(users, and(eq(users.id, members.userId), isNull(users.disabledAt)))
    .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)))
    .for('share');
  return rows[0]?.role;
}
