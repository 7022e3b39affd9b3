import { and, asc, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { entitlements, pluginPrices } from '../tables/billing.js';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';
import { usageBills, usageReports, usageTotals } from '../tables/usage.js';
import type { Counted } from './usage-amount.js';

/** Holds what a tenant uses of a plugin: reports and bills come one after the other. */
export async function lockUsage(tx: Database, organisationId: string, pluginId: string): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`usage ${organisationId} ${pluginId}`}, 0))`);
}

export type UsageTerms = Awaited<ReturnType<typeof selectTerms>>[number];

/** The subscription that a tenant's use is billed to now. */
export async function findUsageTerms(
  db: Database,
  organisationId: string,
  pluginId: string,
  now: Date,
): Promise<UsageTerms | undefined> {
  const rows = await selectTerms(db)
    .where(
      and(
        eq(entitlements.organisationId, organisationId),
        eq(entitlements.pluginId, pluginId),
        eq(entitlements.kind, 'subscription'),
        eq(pluginPrices.model, 'usage-based'),
        isNull(entitlements.revokedAt),
        gt(entitlements.endsAt, now),
        or(isNull(entitlements.suspendsAt), gt(entitlements.suspendsAt, now)),
      ),
    )
    .orderBy(desc(entitlements.createdAt), desc(entitlements.id))
    .limit(1);
  return rows[0];
}

export async function findTermsOf(db: Database, entitlementId: string): Promise<UsageTerms | undefined> {
  const rows = await selectTerms(db).where(eq(entitlements.id, entitlementId));
  return rows[0];
}

function selectTerms(db: Database) {
  return db
    .select({
      id: entitlements.id,
      organisationId: entitlements.organisationId,
      pluginId: entitlements.pluginId,
      plugin: plugins.slug,
      endsAt: entitlements.endsAt,
      revokedAt: entitlements.revokedAt,
      subscription: entitlements.stripeSubscription,
      spendingCapMinor: entitlements.spendingCapMinor,
      model: pluginPrices.model,
      usage: pluginPrices.usage,
      priceMinor: pluginPrices.priceMinor,
      currency: pluginPrices.currency,
    })
    .from(entitlements)
    .innerJoin(pluginPrices, eq(pluginPrices.id, entitlements.priceId))
    .innerJoin(plugins, eq(plugins.id, entitlements.pluginId))
    .$dynamic();
}

/** Notes a report; when one of this name is known, returns the digest of what that said. */
export async function insertReport(
  tx: Database,
  row: typeof usageReports.$inferInsert,
): Promise<{ readonly known: string } | undefined> {
  const made = await tx
    .insert(usageReports)
    .values(row)
    .onConflictDoNothing()
    .returning({ report: usageReports.report });
  if (made.length === 1) return undefined;
  const rows = await tx
    .select({ known: usageReports.digest })
    .from(usageReports)
    .where(
      and(
        eq(usageReports.organisationId, row.organisationId),
        eq(usageReports.pluginId, row.pluginId),
        eq(usageReports.report, row.report),
      ),
    );
  return rows[0];
}

export async function deleteOldReports(db: Database, before: Date): Promise<void> {
  await db.delete(usageReports).where(lt(usageReports.receivedAt, before));
}

export async function addUsage(tx: Database, rows: readonly (typeof usageTotals.$inferInsert)[]): Promise<void> {
  await tx
    .insert(usageTotals)
    .values([...rows])
    .onConflictDoUpdate({
      target: [
        usageTotals.organisationId,
        usageTotals.pluginId,
        usageTotals.entitlementId,
        usageTotals.month,
        usageTotals.metric,
      ],
      set: { quantity: sql`${usageTotals.quantity} + excluded.quantity`, updatedAt: sql`excluded.updated_at` },
    });
}

/** Of one month and entitlement (or none), by metric. */
export async function findCounted(
  db: Database,
  of: {
    readonly organisationId: string;
    readonly pluginId: string;
    readonly entitlementId: string | null;
    readonly month: Date;
  },
): Promise<Counted[]> {
  const { organisationId, pluginId, entitlementId, month } = of;
  const { rows } = await db.execute<{ metric: string; quantity: string; before: string }>(sql`
    SELECT t.metric, t.quantity, coalesce((
      SELECT sum(o.quantity) FROM ${usageTotals} o
      JOIN ${entitlements} earlier ON earlier.id = o.entitlement_id
      JOIN ${entitlements} own ON own.id = t.entitlement_id
      WHERE o.organisation_id = t.organisation_id AND o.plugin_id = t.plugin_id AND o.month = t.month
        AND o.metric = t.metric AND (earlier.created_at, earlier.id) < (own.created_at, own.id)
    ), 0) AS before
    FROM ${usageTotals} t
    WHERE t.organisation_id = ${organisationId} AND t.plugin_id = ${pluginId}
      AND t.entitlement_id IS NOT DISTINCT FROM ${entitlementId}::uuid AND t.month = ${month.toISOString()}::timestamptz
    ORDER BY t.metric`);
  return rows.map(({ metric, quantity, before }) => ({ metric, quantity: BigInt(quantity), before: BigInt(before) }));
}

/** Months in which a tenant used a plugin, and what it was billed to, newest first. */
export async function findMonths(
  db: Database,
  organisationId: string,
  pluginId: string,
  before: Date,
): Promise<{ readonly month: Date; readonly entitlementId: string | null }[]> {
  return await db
    .selectDistinct({ month: usageTotals.month, entitlementId: usageTotals.entitlementId })
    .from(usageTotals)
    .where(
      and(
        eq(usageTotals.organisationId, organisationId),
        eq(usageTotals.pluginId, pluginId),
        lt(usageTotals.month, before),
      ),
    )
    .orderBy(desc(usageTotals.month), asc(usageTotals.entitlementId))
    .limit(24);
}

/** What is used of the plugins of a publisher, newest first. */
export async function findPublisherUsage(db: Database, publisherId: string) {
  return await db
    .select({
      month: usageTotals.month,
      plugin: plugins.slug,
      organisation: organisations.slug,
      metric: usageTotals.metric,
      quantity: usageTotals.quantity,
      entitlementId: usageTotals.entitlementId,
    })
    .from(usageTotals)
    .innerJoin(plugins, eq(plugins.id, usageTotals.pluginId))
    .innerJoin(organisations, eq(organisations.id, usageTotals.organisationId))
    .where(eq(plugins.organisationId, publisherId))
    .orderBy(desc(usageTotals.month), asc(plugins.slug), asc(organisations.slug), asc(usageTotals.metric))
    .limit(1000);
}

/** Entitlements after `after` that have use which was not billed yet, by their ids. */
export async function findUnbilled(db: Database, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: usageTotals.entitlementId })
    .from(usageTotals)
    .where(and(isNull(usageTotals.billId), gt(usageTotals.entitlementId, after)))
    .orderBy(asc(usageTotals.entitlementId))
    .limit(limit);
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** Months of an entitlement that were not billed yet, oldest first. */
export async function findUnbilledMonths(tx: Database, entitlementId: string): Promise<Date[]> {
  const rows = await tx
    .selectDistinct({ month: usageTotals.month })
    .from(usageTotals)
    .where(and(isNull(usageTotals.billId), eq(usageTotals.entitlementId, entitlementId)))
    .orderBy(asc(usageTotals.month));
  return rows.map(({ month }) => month);
}

export async function insertBill(
  tx: Database,
  bill: typeof usageBills.$inferInsert & { readonly id: string },
  months: readonly Date[],
): Promise<void> {
  await tx.insert(usageBills).values(bill);
  await tx
    .update(usageTotals)
    .set({ billId: bill.id })
    .where(
      and(
        eq(usageTotals.entitlementId, bill.entitlementId),
        isNull(usageTotals.billId),
        inArray(usageTotals.month, [...months]),
      ),
    );
}

export async function findBillsToSend(db: Database, limit: number) {
  return await db
    .select({
      id: usageBills.id,
      amountMinor: usageBills.amountMinor,
      currency: usageBills.currency,
      text: usageBills.text,
      subscription: entitlements.stripeSubscription,
    })
    .from(usageBills)
    .innerJoin(entitlements, eq(entitlements.id, usageBills.entitlementId))
    .where(eq(usageBills.state, 'made'))
    .orderBy(asc(usageBills.createdAt))
    .limit(limit);
}

export async function lockBill(tx: Database, id: string): Promise<typeof usageBills.$inferSelect | undefined> {
  const rows = await tx.select().from(usageBills).where(eq(usageBills.id, id)).for('update');
  return rows[0];
}

export async function updateBill(
  tx: Database,
  id: string,
  change: Partial<typeof usageBills.$inferInsert>,
): Promise<void> {
  await tx.update(usageBills).set(change).where(eq(usageBills.id, id));
}

/** Notes that a bill was sent, unless the processor told of it already. */
export async function markSent(db: Database, id: string, stripeInvoice: string): Promise<void> {
  await db
    .update(usageBills)
    .set({ state: sql`CASE WHEN ${usageBills.state} = 'made' THEN 'sent' ELSE ${usageBills.state} END`, stripeInvoice })
    .where(eq(usageBills.id, id));
}

/** Whether bills of use could not be taken: of an entitlement, or of all that a tenant had of a plugin. */
export async function hasFailedBills(
  tx: Database,
  of: { readonly entitlementId: string } | { readonly organisationId: string; readonly pluginId: string },
): Promise<boolean> {
  const whose =
    'entitlementId' in of
      ? eq(usageBills.entitlementId, of.entitlementId)
      : and(eq(entitlements.organisationId, of.organisationId), eq(entitlements.pluginId, of.pluginId));
  const rows = await tx
    .select({ id: usageBills.id })
    .from(usageBills)
    .innerJoin(entitlements, eq(entitlements.id, usageBills.entitlementId))
    .where(and(whose, eq(usageBills.state, 'failed')))
    .limit(1);
  return rows.length > 0;
}
