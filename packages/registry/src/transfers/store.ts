import { and, count, desc, eq, gt, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database.js';
import { members, organisations, users } from '../tables/identity.js';
import { pluginTransfers } from '../tables/invitations.js';
import { plugins, pluginVersions } from '../tables/plugins.js';

const givers = alias(organisations, 'givers');
const takers = alias(organisations, 'takers');

export type OfferRow = Awaited<ReturnType<typeof select>>[number];

/** A plugin that changed its organisation. */
export interface MadeTransfer {
  readonly fromId: string;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly envelope: string | null;
}

const MOST = 1000;

/** How a plugin changed hands, oldest first. */
export async function findMadeTransfers(db: Database, pluginId: string): Promise<MadeTransfer[]> {
  const rows = await db
    .select({
      fromId: pluginTransfers.fromOrganisationId,
      from: givers.slug,
      to: takers.slug,
      at: pluginTransfers.decidedAt,
      envelope: pluginTransfers.envelope,
    })
    .from(pluginTransfers)
    .innerJoin(givers, eq(givers.id, pluginTransfers.fromOrganisationId))
    .innerJoin(takers, eq(takers.id, pluginTransfers.toOrganisationId))
    .where(and(eq(pluginTransfers.pluginId, pluginId), eq(pluginTransfers.status, 'accepted')))
    .orderBy(pluginTransfers.decidedAt, pluginTransfers.id);
  return rows.map(({ at, ...row }) => {
    if (at === null) throw new Error('a transfer that was accepted has the time of it');
    return { ...row, at };
  });
}

/** The organisation that had a plugin at a time, when it changed hands since; undefined when it did not. */
export async function findOwnerAt(db: Database, pluginId: string, at: Date): Promise<string | undefined> {
  const [row] = await db
    .select({ fromId: pluginTransfers.fromOrganisationId })
    .from(pluginTransfers)
    .where(
      and(
        eq(pluginTransfers.pluginId, pluginId),
        eq(pluginTransfers.status, 'accepted'),
        gt(pluginTransfers.decidedAt, at),
      ),
    )
    .orderBy(pluginTransfers.decidedAt, pluginTransfers.id)
    .limit(1);
  return row?.fromId;
}

export async function countMadeTransfers(tx: Database, pluginId: string): Promise<number> {
  const [row] = await tx
    .select({ made: count() })
    .from(pluginTransfers)
    .where(and(eq(pluginTransfers.pluginId, pluginId), eq(pluginTransfers.status, 'accepted')));
  return row?.made ?? 0;
}

export async function insertTransfer(tx: Database, row: typeof pluginTransfers.$inferInsert): Promise<void> {
  await tx.insert(pluginTransfers).values(row);
}

/** Offers by an organisation and to it that can still be accepted, newest first. */
export async function findOffers(db: Database, organisationId: string, now: Date): Promise<OfferRow[]> {
  return await select(db)
    .where(
      and(
        isOpen(now),
        or(
          eq(pluginTransfers.fromOrganisationId, organisationId),
          eq(pluginTransfers.toOrganisationId, organisationId),
        ),
      ),
    )
    .orderBy(desc(pluginTransfers.createdAt), desc(pluginTransfers.id))
    .limit(MOST);
}

/** An offer that can still be accepted. */
export async function findOffer(db: Database, id: string, now: Date): Promise<OfferRow | undefined> {
  const rows = await select(db).where(and(eq(pluginTransfers.id, id), isOpen(now)));
  return rows[0];
}

/** The offer of a plugin that can still be accepted. */
export async function findOfferOf(db: Database, pluginId: string, now: Date): Promise<OfferRow | undefined> {
  const rows = await select(db).where(and(eq(pluginTransfers.pluginId, pluginId), isOpen(now)));
  return rows[0];
}

/** Offers that an organisation has made and nobody has answered. */
export async function countOffers(tx: Database, organisationId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ open: count() })
    .from(pluginTransfers)
    .where(
      and(
        eq(pluginTransfers.fromOrganisationId, organisationId),
        eq(pluginTransfers.status, 'offered'),
        gt(pluginTransfers.expiresAt, now),
      ),
    );
  return row?.open ?? 0;
}

/** Offers that an organisation has made since a time, whatever became of them. */
export async function countOffersSince(tx: Database, organisationId: string, since: Date): Promise<number> {
  return await tx.$count(
    pluginTransfers,
    and(eq(pluginTransfers.fromOrganisationId, organisationId), gt(pluginTransfers.createdAt, since)),
  );
}

/** Ends an offer; false when somebody was faster, or when it ran out. */
export async function settleOffer(
  tx: Database,
  id: string,
  settled: { readonly status: 'accepted' | 'declined' | 'withdrawn'; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(pluginTransfers)
    .set({ status: settled.status, decidedBy: settled.by, decidedAt: settled.at })
    .where(
      and(eq(pluginTransfers.id, id), eq(pluginTransfers.status, 'offered'), gt(pluginTransfers.expiresAt, settled.at)),
    )
    .returning({ id: pluginTransfers.id });
  return rows.length === 1;
}

/** Ends what is left of offers of a plugin, accepted by nobody: as if whoever made them had withdrawn them. */
export async function closeOffers(tx: Database, pluginId: string, now: Date): Promise<void> {
  await tx
    .update(pluginTransfers)
    .set({ status: 'withdrawn', decidedBy: sql`${pluginTransfers.createdBy}`, decidedAt: now })
    .where(and(eq(pluginTransfers.pluginId, pluginId), eq(pluginTransfers.status, 'offered')));
}

/** Whether a plugin, or an organisation that is to have it, is another registry's: nobody acts for it here. */
export async function isOfElsewhere(db: Database, pluginId: string, toId: string): Promise<boolean> {
  const rows = await db
    .select({ id: plugins.id })
    .from(plugins)
    .innerJoin(takers, eq(takers.id, toId))
    .where(and(eq(plugins.id, pluginId), or(isNotNull(plugins.mirroredFrom), isNotNull(takers.mirroredFrom))));
  return rows.length > 0;
}

/** The highest version that was ever published of a plugin. */
export async function findHighestVersion(db: Database, pluginId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ version: pluginVersions.version })
    .from(pluginVersions)
    .where(and(eq(pluginVersions.pluginId, pluginId), eq(pluginVersions.state, 'published')))
    .orderBy(desc(pluginVersions.sortKey))
    .limit(1);
  return row?.version;
}

/** Rejects, for good, what was uploaded and not published. */
export async function rejectUnpublished(tx: Database, pluginId: string, reason: string): Promise<void> {
  await tx
    .update(pluginVersions)
    .set({ state: 'rejected', stateReason: reason })
    .where(and(eq(pluginVersions.pluginId, pluginId), inArray(pluginVersions.state, ['staged', 'checking', 'held'])));
}

/** Gives a plugin to another organisation, without what administrators said of it while it was somebody else's. */
export async function writeOwner(tx: Database, pluginId: string, organisationId: string, now: Date): Promise<void> {
  await tx
    .update(plugins)
    .set({
      organisationId,
      isVerified: false,
      isOfficial: false,
      verification: null,
      verificationNote: null,
      verificationAnswer: null,
      verificationAt: null,
      featuredRank: null,
      featuredAt: null,
      updatedAt: now,
      rowVersion: sql`${plugins.rowVersion} + 1`,
    })
    .where(and(eq(plugins.id, pluginId), ne(plugins.organisationId, organisationId)));
}

/** It counts only while whoever made it is an owner, and the plugin is theirs. */
function isOpen(now: Date) {
  return and(
    eq(pluginTransfers.status, 'offered'),
    gt(pluginTransfers.expiresAt, now),
    isNull(plugins.deletedAt),
    eq(plugins.organisationId, pluginTransfers.fromOrganisationId),
  );
}

function select(db: Database) {
  return db
    .select({
      id: pluginTransfers.id,
      pluginId: pluginTransfers.pluginId,
      plugin: plugins.slug,
      fromId: pluginTransfers.fromOrganisationId,
      from: givers.slug,
      toId: pluginTransfers.toOrganisationId,
      to: takers.slug,
      envelope: pluginTransfers.envelope,
      createdBy: pluginTransfers.createdBy,
      createdAt: pluginTransfers.createdAt,
      expiresAt: pluginTransfers.expiresAt,
    })
    .from(pluginTransfers)
    .innerJoin(plugins, eq(plugins.id, pluginTransfers.pluginId))
    .innerJoin(givers, eq(givers.id, pluginTransfers.fromOrganisationId))
    .innerJoin(takers, eq(takers.id, pluginTransfers.toOrganisationId))
    .innerJoin(users, and(eq(users.id, pluginTransfers.createdBy), isNull(users.disabledAt)))
    .innerJoin(
      members,
      and(
        eq(members.organisationId, pluginTransfers.fromOrganisationId),
        eq(members.userId, pluginTransfers.createdBy),
        eq(members.role, 'owner'),
      ),
    )
    .$dynamic();
}
