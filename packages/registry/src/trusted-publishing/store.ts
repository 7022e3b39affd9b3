import { and, asc, count, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { Database } from '../database.js';
import type { Role } from '../identity/actor.js';
import { members, registryTokens, users } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';
import { trustedPublishers, usedCiTokens } from '../tables/trusted-publishing.js';

export type TrustedPublisherRow = typeof trustedPublishers.$inferSelect & {
  /** Address of the owner who answers for it. */
  readonly email: string;
  /** That owner's role at this moment; null when they are out of the organisation. */
  readonly role: Role | null;
};

/** The entries of a plugin that count: set while it belonged to the organisation that has it now. Oldest first. */
export async function findTrustedPublishers(
  db: Database,
  pluginId: string,
  issuer?: string,
): Promise<TrustedPublisherRow[]> {
  return await select(db)
    .where(
      and(
        eq(trustedPublishers.pluginId, pluginId),
        issuer === undefined ? undefined : eq(trustedPublishers.issuer, issuer),
      ),
    )
    .orderBy(asc(trustedPublishers.createdAt), asc(trustedPublishers.id));
}

export async function findTrustedPublisher(
  db: Database,
  pluginId: string,
  id: string,
): Promise<TrustedPublisherRow | undefined> {
  const rows = await select(db).where(and(eq(trustedPublishers.pluginId, pluginId), eq(trustedPublishers.id, id)));
  return rows[0];
}

/** Adds an entry; false when the plugin has it already. */
export async function insertTrustedPublisher(
  tx: Database,
  row: typeof trustedPublishers.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(trustedPublishers)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: trustedPublishers.id });
  return rows.length === 1;
}

/** Another owner answers for an entry from now on, in the organisation that has the plugin now. */
export async function confirmTrustedPublisher(
  tx: Database,
  id: string,
  by: { readonly createdBy: string; readonly organisationId: string },
): Promise<void> {
  await tx.update(trustedPublishers).set(by).where(eq(trustedPublishers.id, id));
}

export async function countTrustedPublishers(tx: Database, pluginId: string): Promise<number> {
  const [row] = await tx
    .select({ entries: count() })
    .from(trustedPublishers)
    .where(eq(trustedPublishers.pluginId, pluginId));
  return row?.entries ?? 0;
}

/** Removes an entry and revokes the tokens that came by it. */
export async function deleteTrustedPublisher(tx: Database, id: string, now: Date): Promise<void> {
  await tx.delete(trustedPublishers).where(eq(trustedPublishers.id, id));
  await tx
    .update(registryTokens)
    .set({ revokedAt: now })
    .where(and(eq(registryTokens.trustedPublisherId, id), isNull(registryTokens.revokedAt)));
}

/** Removes all entries of a plugin, whosever they are, and revokes the tokens that came by them. Gives how many there were. */
export async function deleteTrustedPublishersOf(tx: Database, pluginId: string, now: Date): Promise<number> {
  const gone = await tx
    .delete(trustedPublishers)
    .where(eq(trustedPublishers.pluginId, pluginId))
    .returning({ id: trustedPublishers.id });
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) {
    await tx
      .update(registryTokens)
      .set({ revokedAt: now })
      .where(and(inArray(registryTokens.trustedPublisherId, ids), isNull(registryTokens.revokedAt)));
  }
  return ids.length;
}

/** Reads an entry and keeps it as it is until the transaction ends: a removal waits, and one that came first is seen. */
export async function holdTrustedPublisher(tx: Database, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: trustedPublishers.id })
    .from(trustedPublishers)
    .where(eq(trustedPublishers.id, id))
    .for('no key update');
  return rows.length === 1;
}

export async function noteUse(tx: Database, id: string, now: Date): Promise<void> {
  await tx.update(trustedPublishers).set({ lastUsedAt: now }).where(eq(trustedPublishers.id, id));
}

/** Uses the token of a job up, and forgets those that are over; false when it was used already. */
export async function takeCiToken(tx: Database, row: typeof usedCiTokens.$inferInsert, now: Date): Promise<boolean> {
  await tx.delete(usedCiTokens).where(lte(usedCiTokens.expiresAt, now));
  const rows = await tx
    .insert(usedCiTokens)
    .values(row)
    .onConflictDoNothing()
    .returning({ issuer: usedCiTokens.issuer });
  return rows.length === 1;
}

function select(db: Database) {
  return db
    .select({
      id: trustedPublishers.id,
      pluginId: trustedPublishers.pluginId,
      organisationId: trustedPublishers.organisationId,
      issuer: trustedPublishers.issuer,
      claims: trustedPublishers.claims,
      createdBy: trustedPublishers.createdBy,
      createdAt: trustedPublishers.createdAt,
      lastUsedAt: trustedPublishers.lastUsedAt,
      email: users.email,
      role: members.role,
    })
    .from(trustedPublishers)
    .innerJoin(
      plugins,
      and(eq(plugins.id, trustedPublishers.pluginId), eq(plugins.organisationId, trustedPublishers.organisationId)),
    )
    .innerJoin(users, eq(users.id, trustedPublishers.createdBy))
    .leftJoin(
      members,
      and(
        eq(members.organisationId, trustedPublishers.organisationId),
        eq(members.userId, trustedPublishers.createdBy),
        isNull(users.disabledAt),
      ),
    )
    .$dynamic();
}
