import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { decimalText } from '../plugins/money.js';
import { findOwnerAt } from '../transfers/store.js';
import { insertEntitlement, updateEntitlement, type EntitlementRow } from './entitlement-store.js';
import { findOwnCheckout, followSubscription, readOwn, tellEntitlement } from './follow-subscription.js';
import type { GatewayEvent, PaymentGateway } from './gateway.js';
import { bookPayment, bookRefund } from './ledger.js';
import { insertStripeEvent, isCustomer, lockPayment, lockSubject, updateCheckout } from './payment-store.js';
import { findPrice } from './price-store.js';
import { publisherPercent } from './share.js';

type ApplyDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;
type About<Kind> = Extract<GatewayEvent['about'], { readonly kind: Kind }>;

/**
 * Works through an event of the processor, once. What it tells is asked for anew at the processor while other events
 * about the same thing wait, so that the order in which events come does not matter.
 * @throws OpsError billing.unavailable: then the processor sends it again
 */
export async function applyGatewayEvent(deps: ApplyDeps, gateway: PaymentGateway, event: GatewayEvent): Promise<void> {
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

function subjectOf(about: Exclude<GatewayEvent['about'], { readonly kind: 'other' }>): string {
  switch (about.kind) {
    case 'checkout_paid':
    case 'checkout_failed':
      return about.subscription ?? about.checkout ?? '';
    case 'subscription':
      return about.subscription;
    case 'invoice_paid':
    case 'invoice_failed':
      return about.subscription ?? about.invoice;
    case 'refunded':
      return about.paymentIntent;
  }
}

/** Returns the entitlement that it was about; undefined when nothing of it is ours. */
async function apply(
  tx: Database,
  deps: ApplyDeps,
  gateway: PaymentGateway,
  { about, occurredAt }: GatewayEvent,
): Promise<EntitlementRow | undefined> {
  switch (about.kind) {
    case 'checkout_paid':
      if (about.subscription === undefined) return await finishPurchase(tx, deps, about, occurredAt);
      return await followSubscription(tx, deps, await gateway.readSubscription(about.subscription));
    case 'subscription':
      return await followSubscription(tx, deps, await gateway.readSubscription(about.subscription));
    case 'invoice_paid':
    case 'invoice_failed':
      return await followInvoice(tx, deps, gateway, about, occurredAt);
    case 'refunded':
      return await followRefund(tx, deps, about, occurredAt);
    case 'checkout_failed':
    case 'other':
      // Nothing was bought, and nothing was paid.
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
  { kind, invoice: id, subscription }: About<'invoice_paid' | 'invoice_failed'>,
  occurredAt: Date,
): Promise<EntitlementRow | undefined> {
  if (subscription === undefined) return undefined;
  const row = await followSubscription(tx, deps, await gateway.readSubscription(subscription));
  if (row === undefined) return undefined;
  if (kind === 'invoice_failed') {
    await tellEntitlement(tx, deps, 'payment.failed', row);
    return row;
  }
  const { paymentIntent, amountMinor, currency, paidAt = occurredAt } = await gateway.readInvoice(id);
  if (paymentIntent !== undefined) await pay(tx, deps, row, { paymentIntent, amountMinor, currency, paidAt });
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
    publisherPercent: publisherPercent(price?.model ?? 'one-time'),
    stripePaymentIntent: paymentIntent,
    paidAt,
  });
  if (!isNew) return;
  await tellEntitlement(tx, deps, 'payment.succeeded', row, { amount: decimalText(amountMinor, currency), currency });
}

async function followRefund(
  tx: Database,
  deps: ApplyDeps,
  { paymentIntent, customer, refundedMinor }: About<'refunded'>,
  occurredAt: Date,
): Promise<EntitlementRow | undefined> {
  const payment = await lockPayment(tx, { paymentIntent });
  if (payment === undefined) {
    if (customer === undefined || !(await isCustomer(tx, customer))) return undefined;
    // The event of the payment is still to come: the processor sends this one again.
    throw new OpsError('billing.unavailable', 'a refund came before its payment');
  }
  const row = await readOwn(tx, payment.entitlementId);
  const total = Math.min(refundedMinor, payment.amountMinor);
  if (total <= payment.refundedMinor) return undefined;
  await bookRefund(tx, deps, payment, total, occurredAt);
  const { currency } = payment;
  const amount = decimalText(total - payment.refundedMinor, currency);
  if (total === payment.amountMinor && row.kind === 'purchase' && row.revokedAt === null) {
    const now = deps.now();
    await updateEntitlement(tx, row.id, { revokedAt: now, revokedReason: 'the money was given back', updatedAt: now });
  }
  const after = await readOwn(tx, row.id);
  await tellEntitlement(tx, deps, 'payment.refunded', after, { amount, currency });
  return after;
}
