import { readFile } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import type { Stripe } from 'stripe';
import type { GatewayEvent, InvoiceFacts, PaymentGateway, SubscriptionFacts } from './gateway.js';

const TIMEOUT_MS = 10_000;
const RETRIES = 2;
/** An event that was signed longer ago is taken for a replay. */
const TOLERANCE_SECONDS = 300;

export interface StripeSettings {
  /** File with the secret key. */
  readonly keyFile: string;
  /** File with the signing secret of the webhook endpoint. */
  readonly webhookSecretFile: string;
  /** Address of the API, when it is not Stripe's own. */
  readonly url: string | undefined;
}

/**
 * Connects to Stripe by its own library, which is loaded only then.
 * @throws OpsError config.invalid when a key cannot be read
 */
export async function openStripe(settings: StripeSettings, log: Pick<Logger, 'warn'>): Promise<PaymentGateway> {
  const [key, webhookSecret] = await Promise.all([readKey(settings.keyFile), readKey(settings.webhookSecretFile)]);
  const { default: Client } = await import('stripe');
  const url = settings.url === undefined ? undefined : new URL(settings.url);
  const stripe = new Client(key, {
    maxNetworkRetries: RETRIES,
    timeout: TIMEOUT_MS,
    telemetry: false,
    appInfo: { name: 'ops-center-registry' },
    ...(url === undefined
      ? {}
      : {
          host: url.hostname,
          port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port),
          protocol: url.protocol === 'http:' ? ('http' as const) : ('https' as const),
        }),
  });

  /** Messages of Stripe may repeat what was sent; the log gets their kind and request id only. */
  async function asking<T>(what: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      const { type, code, requestId, statusCode } = error as {
        type?: string;
        code?: string;
        requestId?: string;
        statusCode?: number;
      };
      log.warn({ what, stripe: { type, code, request: requestId, status: statusCode } }, 'Stripe did not do it');
      throw new OpsError('billing.unavailable', `the payment processor could not ${what}`);
    }
  }

  return {
    createCustomer: async ({ organisationId, name, email }) => {
      const customer = { name, email, metadata: { organisation: organisationId } };
      const options = { idempotencyKey: `ops-center-customer-${organisationId}` };
      return (await asking('take a customer', stripe.customers.create(customer, options))).id;
    },
    createCheckout: async ({ id, customer, term, amountMinor, currency, title, returnUrl }) => {
      const metadata = { checkout: id };
      const session = stripe.checkout.sessions.create(
        {
          mode: term === 'once' ? 'payment' : 'subscription',
          customer,
          client_reference_id: id,
          metadata,
          ...(term === 'once' ? { payment_intent_data: { metadata } } : { subscription_data: { metadata } }),
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency: currency.toLowerCase(),
                unit_amount: amountMinor,
                product_data: { name: title },
                ...(term === 'once' ? {} : { recurring: { interval: term } }),
              },
            },
          ],
          success_url: returnUrl,
          cancel_url: returnUrl,
        },
        { idempotencyKey: `ops-center-checkout-${id}` },
      );
      const { id: made, url } = await asking('begin a checkout', session);
      if (url === null || url === undefined)
        throw new OpsError('billing.unavailable', 'the payment processor gave no address');
      return { session: made, url };
    },
    createPortal: async (customer, returnUrl) => {
      const session = stripe.billingPortal.sessions.create({ customer, return_url: returnUrl });
      return (await asking('open its portal', session)).url;
    },
    readSubscription: async (id) =>
      subscriptionOf(await asking('tell of a subscription', stripe.subscriptions.retrieve(id))),
    endSubscription: async (id) =>
      subscriptionOf(
        await asking('end a subscription', stripe.subscriptions.update(id, { cancel_at_period_end: true })),
      ),
    readInvoice: async (id) =>
      invoiceOf(await asking('tell of an invoice', stripe.invoices.retrieve(id, { expand: ['payments'] }))),
    refund: async ({ key: idempotencyKey, paymentIntent, amountMinor }) => {
      const refund = { payment_intent: paymentIntent, amount: amountMinor };
      await asking('refund', stripe.refunds.create(refund, { idempotencyKey: `ops-center-refund-${idempotencyKey}` }));
    },
    readEvent: (raw, signature, now) => {
      try {
        return eventOf(
          stripe.webhooks.constructEvent(
            raw,
            signature ?? '',
            webhookSecret,
            TOLERANCE_SECONDS,
            undefined,
            now.getTime(),
          ),
        );
      } catch {
        throw new OpsError(
          'billing.signature_invalid',
          'the event is not signed by the payment processor, or is too old',
        );
      }
    },
  };
}

async function readKey(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    throw unusable(file, `it cannot be read (${code ?? 'unknown'})`);
  });
  const key = text.trim();
  if (!/^[A-Za-z0-9_-]{8,500}$/.test(key)) throw unusable(file, 'it must hold one key and nothing else');
  return key;
}

function unusable(file: string, why: string): OpsError {
  return new OpsError('config.invalid', `the key of Stripe cannot be used: ${why}`, { where: file });
}

const STANDINGS: Readonly<Record<string, SubscriptionFacts['standing']>> = {
  active: 'good',
  trialing: 'good',
  past_due: 'unpaid',
  canceled: 'over',
  incomplete_expired: 'over',
};

function subscriptionOf(one: Stripe.Subscription): SubscriptionFacts {
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

function invoiceOf(invoice: Stripe.Invoice): InvoiceFacts {
  const paid = invoice.payments?.data.find(({ status }) => status === 'paid') ?? invoice.payments?.data[0];
  const { paid_at: paidAt } = invoice.status_transitions;
  return {
    subscription: subscriptionOfInvoice(invoice),
    paymentIntent: idOf(paid?.payment.payment_intent),
    amountMinor: invoice.amount_paid,
    currency: invoice.currency.toUpperCase(),
    paidAt: paidAt === null || paidAt === undefined ? undefined : moment(paidAt),
  };
}

function eventOf(event: Stripe.Event): GatewayEvent {
  return { id: event.id, type: event.type, occurredAt: moment(event.created), about: aboutOf(event) };
}

function aboutOf(event: Stripe.Event): GatewayEvent['about'] {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.async_payment_failed': {
      const session = event.data.object;
      const isFailed = event.type === 'checkout.session.async_payment_failed';
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
    case 'invoice.payment_failed': {
      const invoice = event.data.object;
      const { id } = invoice;
      if (id === undefined) return { kind: 'other' };
      const kind = event.type === 'invoice.paid' ? 'invoice_paid' : 'invoice_failed';
      return { kind, invoice: id, subscription: subscriptionOfInvoice(invoice) };
    }
    case 'charge.refunded': {
      const charge = event.data.object;
      const paymentIntent = idOf(charge.payment_intent);
      if (paymentIntent === undefined) return { kind: 'other' };
      return {
        kind: 'refunded',
        paymentIntent,
        customer: idOf(charge.customer),
        refundedMinor: charge.amount_refunded,
      };
    }
    default:
      return { kind: 'other' };
  }
}

function subscriptionOfInvoice(invoice: Stripe.Invoice): string | undefined {
  return idOf(invoice.parent?.subscription_details?.subscription);
}

function idOf(reference: string | { readonly id: string } | null | undefined): string | undefined {
  return typeof reference === 'string' ? reference : reference?.id;
}

function moment(seconds: number): Date {
  return new Date(seconds * 1000);
}
