import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { decimalText } from '../plugins/money.js';
import { findOwnerAt } from '../transfers/store.js';
import { insertEntitlement, type EntitlementRow } from './entitlement-store.js';
import { findOwnCheckout, followSubscription, readOwn, tellEntitlement } from './follow-subscription.js';
import type { GatewayEvent, PaymentGateway } from './gateway.js';
import { followGivenBack } from './follow-given-back.js';
import { followUsageBill } from './follow-usage-bill.js';
import { bookPayment } from './ledger.js';
import { insertStripeEvent, lockSubject, updateCheckout } from './payment-store.js';
import { findPrice } from './price-store.js';
import { publisherPercent } from './share.js';

type ApplyDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;
type About<Kind> = Extract<GatewayEvent['about'], { readonly kind: Kind }>;

/**
 * Works through an event of the processor, once. What it tells is asked for anew at the processor while other events
 * about the same thing wait, so that the order in which events come does not matter.
 * @throws OpsError billing.unavailable: then the processor sends it again
 */
export async function applyGatewayEvent(deps: ApplyDeps, gateway: PaymentGateway, told: GatewayEvent): Promise<void> {
  const event = { ...told, about: await knowingSubscription(gateway, told.about) };
  const { about } = event;
  if (about.kind === 'other') return;
  await deps.db.transaction(async (tx) => {
    await lockSubject(tx, subjectOf(about));
    const row = { id: event.id, type: event.type, occurredAt: event.occurredAt, processedAt: deps.now() };
    if (!(await insertStripeEvent(tx, row))) return;
    const changed = await apply(tx, deps, gateway, event);
    if (changed === undefined) return;
    await recordAudit(tx, deps, {
      action: 'billing.event',
      actor: 'operator',
      subjectType: 'entitlement',
      subjectId: changed.id,
      organisationId: changed.organisationId,
      details: { event: event.id, type: event.type, plugin: changed.plugin, organisation: changed.organisation },
    });
  });
}

/** Endpoints of another version of the processor's API tell of invoices in other words: then it is asked. */
async function knowingSubscription(
  gateway: PaymentGateway,
  about: GatewayEvent['about'],
): Promise<GatewayEvent['about']> {
  const isInvoice = about.kind === 'invoice_paid' || about.kind === 'invoice_failed';
  if (!isInvoice || about.subscription !== undefined || about.usageBill !== undefined) return about;
  return { ...about, subscription: (await gateway.readInvoice(about.invoice)).subscription };
}

function subjectOf(about: Exclude<GatewayEvent['about'], { readonly kind: 'other' }>): string {
  switch (about.kind) {
    case 'checkout_paid':
    case 'checkout_failed':
      return about.subscription ?? about.checkout ?? '';
    case 'subscription':
      return about.subscription;
    case 'invoice_paid':
    case 'invoice_failed':
    case 'invoice_voided':
      return about.subscription ?? about.invoice;
    case 'given_back':
      return about.paymentIntent;
  }
}

/** Returns the entitlement that it was about; undefined when nothing of it is ours. */
async function apply(
  tx: Database,
  deps: ApplyDeps,
  gateway: PaymentGateway,
  { id, about, occurredAt }: GatewayEvent,
): Promise<EntitlementRow | undefined> {
  switch (about.kind) {
    case 'checkout_paid':
      if (about.subscription === undefined) return await finishPurchase(tx, deps, about, occurredAt);
      return await followSubscription(tx, deps, await gateway.readSubscription(about.subscription));
    case 'subscription':
      return await followSubscription(tx, deps, await gateway.readSubscription(about.subscription));
    case 'invoice_paid':
    case 'invoice_failed':
    case 'invoice_voided':
      return about.usageBill === undefined
        ? await followInvoice(tx, deps, gateway, about, occurredAt)
        : await followBill(tx, deps, gateway, { ...about, usageBill: about.usageBill, occurredAt });
    case 'given_back':
      return await followGivenBack(tx, deps, gateway, { ...about, event: id, occurredAt });
    case 'checkout_failed': {
      const checkout = await findOwnCheckout(tx, about.checkout);
      if (checkout?.closedAt === null) await updateCheckout(tx, checkout.id, { closedAt: deps.now() });
      return undefined;
    }
    case 'other':
      return undefined;
  }
}

async function finishPurchase(
  tx: Database,
  deps: ApplyDeps,
  { checkout: checkoutId, paymentIntent, amountMinor, currency }: About<'checkout_paid' | 'checkout_failed'>,
  paidAt: Date,
): Promise<EntitlementRow | undefined> {
  const checkout = await findOwnCheckout(tx, checkoutId);
  if (checkout === undefined || checkout.term !== 'once') return undefined;
  if (checkout.entitlementId !== null) return undefined;
  const now = deps.now();
  const id = deps.newId();
  await insertEntitlement(tx, {
    id,
    organisationId: checkout.organisationId,
    pluginId: checkout.pluginId,
    kind: 'purchase',
    priceId: checkout.priceId,
    startsAt: now,
    createdAt: now,
    updatedAt: now,
  });
  await updateCheckout(tx, checkout.id, { entitlementId: id });
  const made = await readOwn(tx, id);
  await tellEntitlement(tx, deps, 'purchase.completed', made);
  if (paymentIntent !== undefined) await pay(tx, deps, made, { paymentIntent, amountMinor, currency, paidAt });
  return made;
}

async function followInvoice(
  tx: Database,
  deps: ApplyDeps,
  gateway: PaymentGateway,
  { kind, invoice: id, subscription }: About<'invoice_paid' | 'invoice_failed' | 'invoice_voided'>,
  occurredAt: Date,
): Promise<EntitlementRow | undefined> {
  if (subscription === undefined || kind === 'invoice_voided') return undefined;
  const row = await followSubscription(tx, deps, await gateway.readSubscription(subscription));
  if (row === undefined) return undefined;
  if (kind === 'invoice_failed') {
    await tellEntitlement(tx, deps, 'payment.failed', row);
    return row;
  }
  const { payments, currency, paidAt = occurredAt } = await gateway.readInvoice(id);
  for (const paid of payments) await pay(tx, deps, row, { ...paid, currency, paidAt });
  return row;
}

const BECAME = { invoice_paid: 'paid', invoice_failed: 'failed', invoice_voided: 'dropped' } as const;

async function followBill(
  tx: Database,
  deps: ApplyDeps,
  gateway: PaymentGateway,
  about: About<'invoice_paid' | 'invoice_failed' | 'invoice_voided'> & {
    readonly usageBill: string;
    readonly occurredAt: Date;
  },
): Promise<EntitlementRow | undefined> {
  const { kind, invoice, usageBill: bill, occurredAt } = about;
  const row = await followUsageBill(tx, deps, { bill, invoice, became: BECAME[kind] });
  if (row === undefined || kind !== 'invoice_paid') return row;
  const { payments, currency, paidAt = occurredAt } = await gateway.readInvoice(invoice);
  for (const paid of payments) await pay(tx, deps, row, { ...paid, currency, paidAt });
  return row;
}

async function pay(
  tx: Database,
  deps: ApplyDeps,
  row: EntitlementRow,
  paid: {
    readonly paymentIntent: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly paidAt: Date;
  },
): Promise<void> {
  const { paymentIntent, amountMinor, currency, paidAt } = paid;
  if (amountMinor === 0) return;
  const price = row.priceId === null ? undefined : await findPrice(tx, row.priceId);
  const isNew = await bookPayment(tx, deps, {
    entitlementId: row.id,
    organisationId: row.organisationId,
    // An event may come after the plugin has changed hands: the money is for who had it when it was paid.
    publisherId: (await findOwnerAt(tx, row.pluginId, paidAt)) ?? row.publisherId,
    pluginId: row.pluginId,
    amountMinor,
    currency,
    publisherPercent: publisherPercent(price?.model ?? 'one-time', row.isVetted),
    stripePaymentIntent: paymentIntent,
    paidAt,
  });
  if (!isNew) return;
  await tellEntitlement(tx, deps, 'payment.succeeded', row, { amount: decimalText(amountMinor, currency), currency });
}
