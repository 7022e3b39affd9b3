import { OpsError } from '@ops-center/manifest-schema';
import type { Stripe } from 'stripe';
import type { CheckoutFacts, GatewayEvent, InvoiceFacts, SubscriptionFacts } from './gateway.js';

const STANDINGS: Readonly<Record<string, SubscriptionFacts['standing']>> = {
  active: 'good',
  trialing: 'good',
  past_due: 'unpaid',
  canceled: 'over',
  incomplete_expired: 'over',
};

/** A subscription as we act on it. */
export function subscriptionOf(one: Stripe.Subscription): SubscriptionFacts {
  const [item] = one.items.data;
  if (item === undefined) throw new OpsError('billing.unavailable', 'the payment processor tells of no item');
  return {
    id: one.id,
    checkout: one.metadata['checkout'],
    standing: STANDINGS[one.status] ?? 'stopped',
    periodStart: moment(item.current_period_start),
    periodEnd: moment(item.current_period_end),
    isEnding: one.cancel_at_period_end || (one.cancel_at ?? null) !== null,
    endedAt: one.ended_at === null || one.ended_at === undefined ? undefined : moment(one.ended_at),
  };
}

/** An invoice as we act on it. */
export function invoiceOf(invoice: Stripe.Invoice): InvoiceFacts {
  const { paid_at: paidAt } = invoice.status_transitions;
  const paid = (invoice.payments?.data ?? []).flatMap(({ status, amount_paid: amountMinor, payment }) => {
    const paymentIntent = idOf(payment.payment_intent);
    return status === 'paid' && paymentIntent !== undefined ? [{ paymentIntent, amountMinor }] : [];
  });
  return {
    subscription: subscriptionOfInvoice(invoice),
    usageBill: invoice.metadata?.['usage_bill'],
    // Of one payment Stripe need not tell how much of the invoice it is.
    payments: paid.map(({ paymentIntent, amountMinor }) => ({
      paymentIntent,
      amountMinor: paid.length === 1 ? invoice.amount_paid : (amountMinor ?? 0),
    })),
    currency: invoice.currency.toUpperCase(),
    paidAt: paidAt === null || paidAt === undefined ? undefined : moment(paidAt),
  };
}

/** A page for paying as we act on it. */
export function checkoutOf({ status, url }: Stripe.Checkout.Session): CheckoutFacts {
  const state = status === 'open' ? 'open' : status === 'complete' ? 'complete' : 'expired';
  return { state, url: state === 'open' ? (url ?? undefined) : undefined };
}

/** Disputes in which the money stays where it is: inquiries, and those that were won or never came to be. */
const HARMLESS = new Set(['won', 'prevented', 'warning_needs_response', 'warning_under_review', 'warning_closed']);

/** What disputes took back. */
export function takenBack(disputes: readonly Pick<Stripe.Dispute, 'status' | 'amount'>[]): number {
  return disputes.reduce((sum, { status, amount }) => (HARMLESS.has(status) ? sum : sum + amount), 0);
}

const INVOICES = {
  'invoice.paid': 'invoice_paid',
  'invoice.payment_failed': 'invoice_failed',
  'invoice.voided': 'invoice_voided',
} as const;

/** An event as we act on it. */
export function eventOf(event: Stripe.Event): GatewayEvent {
  return { id: event.id, type: event.type, occurredAt: moment(event.created), about: aboutOf(event) };
}

function aboutOf(event: Stripe.Event): GatewayEvent['about'] {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed':
    case 'checkout.session.expired': {
      const session = event.data.object;
      const isFailed =
        event.type === 'checkout.session.async_payment_failed' || event.type === 'checkout.session.expired';
      // Paid later: another event tells so.
      if (!isFailed && session.payment_status === 'unpaid') return { kind: 'other' };
      return {
        kind: isFailed ? 'checkout_failed' : 'checkout_paid',
        checkout: session.metadata?.['checkout'],
        paymentIntent: idOf(session.payment_intent),
        subscription: idOf(session.subscription),
        amountMinor: session.amount_total ?? 0,
        currency: (session.currency ?? '').toUpperCase(),
      };
    }
    case 'customer.subscription.created':
    case 'customer.subscription.updated':
    case 'customer.subscription.deleted':
    case 'customer.subscription.paused':
    case 'customer.subscription.resumed':
      return { kind: 'subscription', subscription: event.data.object.id };
    case 'invoice.paid':
    case 'invoice.payment_failed':
    case 'invoice.voided': {
      const invoice = event.data.object;
      const { id } = invoice;
      if (id === undefined) return { kind: 'other' };
      const usageBill = invoice.metadata?.['usage_bill'];
      return { kind: INVOICES[event.type], invoice: id, subscription: subscriptionOfInvoice(invoice), usageBill };
    }
    case 'charge.refunded':
    case 'charge.refund.updated':
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
    case 'charge.dispute.funds_withdrawn':
    case 'charge.dispute.funds_reinstated': {
      const object = event.data.object;
      const paymentIntent = idOf(object.payment_intent);
      if (paymentIntent === undefined) return { kind: 'other' };
      return { kind: 'given_back', paymentIntent, customer: 'customer' in object ? idOf(object.customer) : undefined };
    }
    default:
      return { kind: 'other' };
  }
}

function subscriptionOfInvoice(invoice: Stripe.Invoice): string | undefined {
  return idOf(invoice.parent?.subscription_details?.subscription);
}

/** What is referred to, by its id alone or whole. */
export function idOf(reference: string | { readonly id: string } | null | undefined): string | undefined {
  return typeof reference === 'string' ? reference : reference?.id;
}

function moment(seconds: number): Date {
  return new Date(seconds * 1000);
}
