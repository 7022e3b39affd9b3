import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import type { PaymentGateway } from './gateway.js';
import { checkoutOf, eventOf, idOf, invoiceOf, subscriptionOf, takenBack } from './stripe-facts.js';

const TIMEOUT_MS = 10_000;
const RETRIES = 2;
/** An event that was signed longer ago is taken for a replay. */
const TOLERANCE_SECONDS = 300;
/** Why something is not done, when asking again would not help. */
const REFUSED = Symbol('refused');

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
      const cause = type === 'StripeInvalidRequestError' ? REFUSED : undefined;
      throw new OpsError('billing.unavailable', `the payment processor could not ${what}`, { cause });
    }
  }

  return {
    createCustomer: async ({ organisationId, name, email }) => {
      const customer = { name, email, metadata: { organisation: organisationId } };
      // Another owner, who has another address, asks for something else: Stripe refuses that under the same key.
      const who = createHash('sha256').update(`${name}\n${email}`).digest('hex').slice(0, 16);
      const options = { idempotencyKey: `ops-center-customer-${organisationId}-${who}` };
      return (await asking('take a customer', stripe.customers.create(customer, options))).id;
    },
    createCheckout: async ({ id, customer, term, amountMinor, currency, title, returnUrl, expiresAt }) => {
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
          expires_at: Math.floor(expiresAt.getTime() / 1000),
          success_url: returnUrl,
          cancel_url: returnUrl,
        },
        { idempotencyKey: `ops-center-checkout-${id}` },
      );
      const made = await asking('begin a checkout', session).catch((error: unknown) => {
        if (error instanceof OpsError && error.cause === REFUSED) return undefined;
        throw error;
      });
      if (made === undefined) return undefined;
      const { id: name, url } = made;
      if (url === null || url === undefined)
        throw new OpsError('billing.unavailable', 'the payment processor gave no address');
      return { session: name, url };
    },
    readCheckout: async (session) =>
      checkoutOf(await asking('tell of a checkout', stripe.checkout.sessions.retrieve(session))),
    expireCheckout: async (session) => {
      try {
        return checkoutOf(await stripe.checkout.sessions.expire(session));
      } catch {
        // It is over already, or Stripe is away: then it cannot tell either.
        return checkoutOf(await asking('tell of a checkout', stripe.checkout.sessions.retrieve(session)));
      }
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
    cancelSubscription: async (id) =>
      subscriptionOf(await asking('cancel a subscription', stripe.subscriptions.cancel(id))),
    readInvoice: async (id) =>
      invoiceOf(await asking('tell of an invoice', stripe.invoices.retrieve(id, { expand: ['payments'] }))),
    readGivenBack: async (id) => {
      const intent = await asking(
        'tell of a payment',
        stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] }),
      );
      const charge = intent.latest_charge;
      if (charge === null || typeof charge === 'string') return { refundedMinor: 0, disputedMinor: 0 };
      const refundedMinor = charge.amount_refunded;
      if (!charge.disputed) return { refundedMinor, disputedMinor: 0 };
      const disputes = await asking(
        'tell of disputes',
        stripe.disputes.list({ payment_intent: id, limit: 100 }).then(({ data }) => data),
      );
      return { refundedMinor, disputedMinor: takenBack(disputes) };
    },
    billUsage: async ({ id, subscription, amountMinor, currency, text }) => {
      const key = (what: string) => ({ idempotencyKey: `ops-center-usage-${what}-${id}` });
      const paidBy = await asking('tell of a subscription', stripe.subscriptions.retrieve(subscription));
      const method = idOf(paidBy.default_payment_method);
      const customer = idOf(paidBy.customer) ?? '';
      // Keys are forgotten after a day: what was begun before that is found by what it says.
      const query = `metadata["usage_bill"]:"${id}"`;
      const known = await asking('search an invoice', stripe.invoices.search({ query, limit: 1 }));
      const invoice =
        known.data[0] ??
        (await asking(
          'begin an invoice',
          stripe.invoices.create(
            {
              customer,
              currency: currency.toLowerCase(),
              collection_method: 'charge_automatically',
              // Finalised only when its line is on it.
              auto_advance: false,
              pending_invoice_items_behavior: 'exclude',
              metadata: { usage_bill: id },
              ...(method === undefined ? {} : { default_payment_method: method }),
            },
            key('invoice'),
          ),
        ));
      if (invoice.status !== null && invoice.status !== 'draft') return invoice.id;
      if (invoice.lines.data.length === 0) {
        const line = { customer, invoice: invoice.id, amount: amountMinor, currency: currency.toLowerCase() };
        await asking('write an invoice', stripe.invoiceItems.create({ ...line, description: text }, key('line')));
      }
      const finalise = stripe.invoices.finalizeInvoice(invoice.id, { auto_advance: true }, key('finalise'));
      await asking('send an invoice', finalise);
      return invoice.id;
    },
    refund: async ({ key: idempotencyKey, paymentIntent, amountMinor }) => {
      const refund = { payment_intent: paymentIntent, amount: amountMinor };
      await asking('refund', stripe.refunds.create(refund, { idempotencyKey: `ops-center-refund-${idempotencyKey}` }));
    },
    readEvent: (raw, signature, now) => {
      let event;
      try {
        event = stripe.webhooks.constructEvent(
          raw,
          signature ?? '',
          webhookSecret,
          TOLERANCE_SECONDS,
          undefined,
          now.getTime(),
        );
      } catch {
        throw new OpsError(
          'billing.signature_invalid',
          'the event is not signed by the payment processor, or is too old',
        );
      }
      return eventOf(event);
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
