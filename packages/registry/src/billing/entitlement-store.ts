import { and, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { entitlements } from '../tables/billing.js';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';

export type NewEntitlement = typeof entitlements.$inferInsert;
export type EntitlementRow = Awaited<ReturnType<typeof select>>[number];

const MOST = 1000;

/** Whether one of the organisations may use the plugin now. */
export async function isEntitled(
  db: Database,
  organisationIds: readonly string[],
  pluginId: string,
  now: Date,
): Promise<boolean> {
  if (organisationIds.length === 0) return false;
  const rows = await db
    .select({ id: entitlements.id })
    .from(entitlements)
    .where(
      and(inArray(entitlements.organisationId, [...organisationIds]), eq(entitlements.pluginId, pluginId), goodAt(now)),
    )
    .limit(1);
  return rows.length > 0;
}

/** Entitlements of an organisation, newest first. */
export async function findEntitlements(db: Database, organisationId: string): Promise<EntitlementRow[]> {
  return await select(db)
    .where(eq(entitlements.organisationId, organisationId))
    .orderBy(desc(entitlements.createdAt), desc(entitlements.id))
    .limit(MOST);
}

export async function findEntitlement(db: Database, id: string): Promise<EntitlementRow | undefined> {
  const rows = await select(db).where(eq(entitlements.id, id));
  return rows[0];
}

/** As `findEntitlement`, and nobody else changes it until the transaction ends. */
export async function lockEntitlement(tx: Database, id: string): Promise<EntitlementRow | undefined> {
  const rows = await select(tx).where(eq(entitlements.id, id)).for('update', { of: entitlements });
  return rows[0];
}

/** Adds an entitlement; false when it is a second trial. */
export async function insertEntitlement(tx: Database, row: NewEntitlement): Promise<boolean> {
  const rows = await tx.insert(entitlements).values(row).onConflictDoNothing().returning({ id: entitlements.id });
  return rows.length === 1;
}

export async function updateEntitlement(tx: Database, id: string, change: Partial<NewEntitlement>): Promise<void> {
  await tx.update(entitlements).set(change).where(eq(entitlements.id, id));
}

/** Whether an organisation pays for a plugin again and again. */
export async function hasRunningSubscription(
  tx: Database,
  organisationId: string,
  pluginId: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .select({ id: entitlements.id })
    .from(entitlements)
    .where(
      and(
        eq(entitlements.organisationId, organisationId),
        eq(entitlements.pluginId, pluginId),
        eq(entitlements.kind, 'subscription'),
        goodAt(now),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

function goodAt(now: Date) {
  return and(
    lte(entitlements.startsAt, now),
    isNull(entitlements.revokedAt),
    or(isNull(entitlements.endsAt), gt(entitlements.endsAt, now)),
    or(isNull(entitlements.suspendsAt), gt(entitlements.suspendsAt, now)),
  );
}

function select(db: Database) {
  return db
    .select({
      id: entitlements.id,
      organisationId: entitlements.organisationId,
      organisation: organisations.slug,
      pluginId: entitlements.pluginId,
      plugin: plugins.slug,
      publisherId: plugins.organisationId,
      isVetted: sql<boolean>`${plugins.isVerified} OR ${plugins.isOfficial}`,
      kind: entitlements.kind,
      priceId: entitlements.priceId,
      startsAt: entitlements.startsAt,
      paidUntil: entitlements.paidUntil,
      endsAt: entitlements.endsAt,
      isEnding: entitlements.isEnding,
      reason: entitlements.reason,
      revokedAt: entitlements.revokedAt,
      revokedReason: entitlements.revokedReason,
      suspendsAt: entitlements.suspendsAt,
      spendingCapMinor: entitlements.spendingCapMinor,
      stripeSubscription: entitlements.stripeSubscription,
      createdAt: entitlements.createdAt,
      updatedAt: entitlements.updatedAt,
    })
    .from(entitlements)
    .innerJoin(organisations, eq(organisations.id, entitlements.organisationId))
    .innerJoin(plugins, eq(plugins.id, entitlements.pluginId))
    .$dynamic();
}

/** Whether a user began a trial of a plugin, for whichever organisation; holds their others until the transaction ends. */
export async function hasTried(tx: Database, userId: string, pluginId: string): Promise<boolean> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`trial ${userId} ${pluginId}`}, 0))`);
  const tried = and(eq(entitlements.kind, 'trial'), eq(entitlements.pluginId, pluginId));
  return (await tx.$count(entitlements, and(tried, eq(entitlements.grantedBy, userId)))) > 0;
}

/** Holds all that a tenant has of a plugin, so that requests at once come one after the other. */
export async function lockTenantPlugin(tx: Database, organisationId: string, pluginId: string): Promise<void> {
  const lock = `entitlement ${organisationId} ${pluginId}`;
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
}

/** The entitlement of a subscription, held until the transaction ends. */
export async function lockEntitlementOf(tx: Database, subscription: string): Promise<EntitlementRow | undefined> {
  const rows = await select(tx)
    .where(eq(entitlements.stripeSubscription, subscription))
    .for('update', { of: entitlements });
  return rows[0];
}
