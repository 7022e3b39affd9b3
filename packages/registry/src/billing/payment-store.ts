import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import {
  billingCheckouts,
  billingCustomers,
  entitlements,
  ledgerEntries,
  ledgerTransactions,
  payments,
  pluginPrices,
  stripeEvents,
} from '../tables/billing.js';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';

export async function findCustomer(db: Database, organisationId: string): Promise<string | undefined> {
  const rows = await db
    .select({ customer: billingCustomers.stripeCustomer })
    .from(billingCustomers)
    .where(eq(billingCustomers.organisationId, organisationId));
  return rows[0]?.customer;
}

export async function isCustomer(db: Database, customer: string): Promise<boolean> {
  return (await db.$count(billingCustomers, eq(billingCustomers.stripeCustomer, customer))) > 0;
}

export async function insertCustomer(db: Database, row: typeof billingCustomers.$inferInsert): Promise<void> {
  await db.insert(billingCustomers).values(row).onConflictDoNothing();
}

/** Whether an organisation has a plugin by anything but a trial. */
export async function hasBought(db: Database, organisationId: string, pluginId: string, now: Date): Promise<boolean> {
  const found = await db.$count(
    entitlements,
    and(
      eq(entitlements.organisationId, organisationId),
      eq(entitlements.pluginId, pluginId),
      ne(entitlements.kind, 'trial'),
      isNull(entitlements.revokedAt),
      or(isNull(entitlements.endsAt), gt(entitlements.endsAt, now)),
    ),
  );
  return found > 0;
}

export async function insertCheckout(tx: Database, row: typeof billingCheckouts.$inferInsert): Promise<void> {
  await tx.insert(billingCheckouts).values(row);
}

export type OpenCheckout = Awaited<ReturnType<typeof findOpenCheckouts>>[number];

/** Checkouts of a plugin that something may still come of, the newest first. */
export async function findOpenCheckouts(
  tx: Database,
  { organisationId, pluginId }: { readonly organisationId: string; readonly pluginId: string },
  since: Date,
) {
  return await tx
    .select({
      id: billingCheckouts.id,
      priceId: billingCheckouts.priceId,
      term: billingCheckouts.term,
      amountMinor: billingCheckouts.amountMinor,
      currency: billingCheckouts.currency,
      createdAt: billingCheckouts.createdAt,
      session: billingCheckouts.stripeSession,
    })
    .from(billingCheckouts)
    .where(
      and(
        eq(billingCheckouts.organisationId, organisationId),
        eq(billingCheckouts.pluginId, pluginId),
        isNull(billingCheckouts.entitlementId),
        isNull(billingCheckouts.closedAt),
        gt(billingCheckouts.createdAt, since),
      ),
    )
    .orderBy(desc(billingCheckouts.createdAt), desc(billingCheckouts.id));
}

/** Whose checkout it is, and of what. */
export async function findCheckoutSubject(
  tx: Database,
  id: string,
): Promise<{ readonly organisationId: string; readonly pluginId: string } | undefined> {
  const rows = await tx
    .select({ organisationId: billingCheckouts.organisationId, pluginId: billingCheckouts.pluginId })
    .from(billingCheckouts)
    .where(eq(billingCheckouts.id, id));
  return rows[0];
}

export async function updateCheckout(
  tx: Database,
  id: string,
  change: Partial<typeof billingCheckouts.$inferInsert>,
): Promise<void> {
  await tx.update(billingCheckouts).set(change).where(eq(billingCheckouts.id, id));
}

export type CheckoutRow = NonNullable<Awaited<ReturnType<typeof lockCheckout>>>;

/** A checkout with what it is about; held until the transaction ends. */
export async function lockCheckout(tx: Database, id: string) {
  const rows = await tx
    .select({
      id: billingCheckouts.id,
      organisationId: billingCheckouts.organisationId,
      organisation: organisations.slug,
      pluginId: billingCheckouts.pluginId,
      plugin: plugins.slug,
      publisherId: plugins.organisationId,
      priceId: billingCheckouts.priceId,
      model: pluginPrices.model,
      term: billingCheckouts.term,
      amountMinor: billingCheckouts.amountMinor,
      currency: billingCheckouts.currency,
      entitlementId: billingCheckouts.entitlementId,
      closedAt: billingCheckouts.closedAt,
    })
    .from(billingCheckouts)
    .innerJoin(organisations, eq(organisations.id, billingCheckouts.organisationId))
    .innerJoin(plugins, eq(plugins.id, billingCheckouts.pluginId))
    .innerJoin(pluginPrices, eq(pluginPrices.id, billingCheckouts.priceId))
    .where(eq(billingCheckouts.id, id))
    .for('update', { of: billingCheckouts });
  return rows[0];
}

/** Notes that an event was worked through; false when it was before. */
export async function insertStripeEvent(tx: Database, row: typeof stripeEvents.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(stripeEvents).values(row).onConflictDoNothing().returning({ id: stripeEvents.id });
  return rows.length === 1;
}

/** Forgets events: the processor sends none again after a month, and their signatures are old long before. */
export async function deleteOldStripeEvents(db: Database, before: Date): Promise<void> {
  await db.delete(stripeEvents).where(lt(stripeEvents.processedAt, before));
}

/** Events about one thing are worked through one after the other. */
export async function lockSubject(tx: Database, subject: string): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`billing ${subject}`}, 0))`);
}

export type PaymentRow = typeof payments.$inferSelect;

/** Adds a payment; false when it is known. */
export async function insertPayment(tx: Database, row: typeof payments.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(payments).values(row).onConflictDoNothing().returning({ id: payments.id });
  return rows.length === 1;
}

export async function lockPayment(
  tx: Database,
  by: { readonly id: string } | { readonly paymentIntent: string },
): Promise<PaymentRow | undefined> {
  const rows = await tx
    .select()
    .from(payments)
    .where('id' in by ? eq(payments.id, by.id) : eq(payments.stripePaymentIntent, by.paymentIntent))
    .for('update');
  return rows[0];
}

export async function writeGivenBack(
  tx: Database,
  id: string,
  change: Pick<PaymentRow, 'refundedMinor' | 'disputedMinor'>,
): Promise<void> {
  await tx.update(payments).set(change).where(eq(payments.id, id));
}

/** Whether a payment of an entitlement is in dispute, or was lost in one. */
export async function hasDisputed(tx: Database, entitlementId: string): Promise<boolean> {
  const disputed = and(eq(payments.entitlementId, entitlementId), gt(payments.disputedMinor, 0));
  return (await tx.$count(payments, disputed)) > 0;
}

/** Payments that an organisation made, newest first. */
export async function findPayments(db: Database, organisationId: string) {
  return await db
    .select({
      id: payments.id,
      plugin: plugins.slug,
      amountMinor: payments.amountMinor,
      refundedMinor: payments.refundedMinor,
      disputedMinor: payments.disputedMinor,
      currency: payments.currency,
      paidAt: payments.paidAt,
    })
    .from(payments)
    .innerJoin(plugins, eq(plugins.id, payments.pluginId))
    .where(eq(payments.organisationId, organisationId))
    .orderBy(desc(payments.paidAt), desc(payments.id))
    .limit(1000);
}

/** Adds a transaction to the ledger; false when its cause was recorded before. */
export async function insertLedger(
  tx: Database,
  transaction: typeof ledgerTransactions.$inferInsert & { readonly id: string },
  entries: readonly Omit<typeof ledgerEntries.$inferInsert, 'transactionId'>[],
): Promise<boolean> {
  const rows = await tx
    .insert(ledgerTransactions)
    .values(transaction)
    .onConflictDoNothing()
    .returning({ id: ledgerTransactions.id });
  if (rows.length === 0) return false;
  await tx.insert(ledgerEntries).values(entries.map((entry) => ({ ...entry, transactionId: transaction.id })));
  return true;
}

/** What a transaction did to what is owed to a publisher. */
export async function findPayable(tx: Database, cause: string) {
  const rows = await tx
    .select({
      organisationId: ledgerEntries.organisationId,
      amountMinor: ledgerEntries.amountMinor,
      currency: ledgerEntries.currency,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(and(eq(ledgerTransactions.cause, cause), eq(ledgerEntries.account, 'payable')));
  return rows[0];
}

/** What is owed to a publisher, by currency. */
export async function findBalances(
  db: Database,
  organisationId: string,
): Promise<{ readonly currency: string; readonly owedMinor: number }[]> {
  return await db
    .select({
      currency: ledgerEntries.currency,
      owedMinor: sql<number>`-sum(${ledgerEntries.amountMinor})`.mapWith(Number),
    })
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.organisationId, organisationId), eq(ledgerEntries.account, 'payable')))
    .groupBy(ledgerEntries.currency)
    .orderBy(asc(ledgerEntries.currency));
}

/** The last movements of what is owed to a publisher, newest first. */
export async function findMovements(db: Database, organisationId: string, limit: number) {
  return await db
    .select({
      id: ledgerTransactions.id,
      kind: ledgerTransactions.kind,
      note: ledgerTransactions.note,
      occurredAt: ledgerTransactions.occurredAt,
      amountMinor: ledgerEntries.amountMinor,
      currency: ledgerEntries.currency,
      plugin: plugins.slug,
      totalMinor: payments.amountMinor,
      percent: payments.publisherPercent,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .leftJoin(payments, eq(payments.id, ledgerTransactions.paymentId))
    .leftJoin(plugins, eq(plugins.id, payments.pluginId))
    .where(and(eq(ledgerEntries.organisationId, organisationId), inArray(ledgerEntries.account, ['payable'])))
    .orderBy(desc(ledgerTransactions.occurredAt), desc(ledgerTransactions.id))
    .limit(limit);
}
