import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SECRET = 'whsec_test_secret';

export interface AskedStripe {
  readonly method: string;
  readonly path: string;
  /** What was searched for. */
  readonly query: string;
  readonly form: Readonly<Record<string, string>>;
  readonly idempotencyKey: string | undefined;
  readonly authorization: string | undefined;
}

/** A server on this machine that speaks the few words of Stripe's protocol that we use. */
export interface StripeServer {
  readonly origin: string;
  readonly webhookSecret: string;
  readonly asked: AskedStripe[];
  /** Subscriptions and invoices that it tells of, by id. */
  readonly objects: Map<string, object>;
  /** All disputes that it tells of. */
  disputes: { readonly status: string; readonly amount: number }[];
  now(): Date;
  failAs: 'api_error' | 'invalid_request_error';
  /** While set, everything is answered with this status. */
  failWith: number | undefined;
  /** An event as it is sent, with its signature. */
  event(
    type: string,
    object: object,
    options?: { id?: string; at?: Date; created?: Date; secret?: string },
  ): {
    readonly body: string;
    readonly signature: string;
  };
  close(): Promise<void>;
}

export async function createStripeServer(): Promise<StripeServer> {
  const asked: AskedStripe[] = [];
  const objects = new Map<string, object>();
  const answers = new Map<string, string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
      const { method = '', url = '', headers } = request;
      const [path = '', search = ''] = url.split('?');
      const query = new URLSearchParams(search).get('query') ?? '';
      const idempotencyKey = headers['idempotency-key']?.toString();
      asked.push({ method, path, query, form, idempotencyKey, authorization: headers.authorization });
      const send = (status: number, text: string): void => {
        response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_test' }).end(text);
      };
      if (stripe.failWith !== undefined) {
        send(
          stripe.failWith,
          JSON.stringify({ error: { type: stripe.failAs, message: `said: ${JSON.stringify(form)}` } }),
        );
        return;
      }
      const known = idempotencyKey === undefined ? undefined : answers.get(idempotencyKey);
      if (known !== undefined) {
        send(200, known);
        return;
      }
      const made = answer(method, path, form);
      if (made === undefined) {
        send(404, JSON.stringify({ error: { type: 'invalid_request_error', code: 'resource_missing' } }));
        return;
      }
      const text = JSON.stringify(made);
      if (idempotencyKey !== undefined) answers.set(idempotencyKey, text);
      send(200, text);
    });
  });

  /** Invoices that were begun for the bill of the last question. */
  function found(): object[] {
    const bill = /metadata\["usage_bill"\]:"([^"]+)"/.exec(asked.at(-1)?.query ?? '')?.[1] ?? '';
    return [...objects.values()].filter((one) => {
      const { form } = one as { form?: Record<string, string> };
      return form?.['metadata[usage_bill]'] === bill;
    });
  }

  function answer(method: string, path: string, form: Readonly<Record<string, string>>): object | undefined {
    const id = path.split('/')[3] ?? '';
    const fresh = (prefix: string): string => `${prefix}_${randomBytes(6).toString('hex')}`;
    switch (`${method} ${path.split('/').slice(0, 3).join('/')}`) {
      case 'POST /v1/customers':
        return { id: fresh('cus'), object: 'customer' };
      case 'GET /v1/checkout':
        return objects.get(path.split('/')[4] ?? '');
      case 'POST /v1/checkout': {
        const [, , , , known, action] = path.split('/');
        if (known !== undefined) {
          const open = objects.get(known) as { status?: string } | undefined;
          if (open?.status !== 'open' || action !== 'expire') return undefined;
          objects.set(known, { ...open, status: 'expired', url: null });
          return objects.get(known);
        }
        const session = fresh('cs');
        const made = {
          id: session,
          object: 'checkout.session',
          status: 'open',
          url: `https://checkout.test/${session}`,
        };
        objects.set(session, made);
        return made;
      }
      case 'POST /v1/billing_portal':
        return { id: fresh('bps'), object: 'billing_portal.session', url: 'https://portal.test/1' };
      case 'POST /v1/refunds':
        return { id: fresh('re'), object: 'refund', amount: Number(form.amount) };
      case 'POST /v1/subscriptions': {
        const known = objects.get(id);
        if (known !== undefined)
          objects.set(id, { ...known, cancel_at_period_end: form.cancel_at_period_end === 'true' });
        return objects.get(id);
      }
      case 'DELETE /v1/subscriptions': {
        const known = objects.get(id);
        const ended = { status: 'canceled', ended_at: Math.floor(stripe.now().getTime() / 1000) };
        if (known !== undefined) objects.set(id, { ...known, ...ended });
        return objects.get(id);
      }
      case 'POST /v1/invoices': {
        if (path.endsWith('/finalize')) {
          objects.set(id, { ...objects.get(id), status: 'open' });
          return objects.get(id);
        }
        const invoice = fresh('in');
        objects.set(invoice, { id: invoice, object: 'invoice', status: 'draft', lines: { data: [] }, form });
        return objects.get(invoice);
      }
      case 'POST /v1/invoiceitems':
        return { id: fresh('ii'), object: 'invoiceitem' };
      case 'GET /v1/disputes':
        return { object: 'list', data: stripe.disputes, has_more: false, url: '/v1/disputes' };
      case 'GET /v1/invoices':
        return id === 'search' ? { object: 'search_result', data: found(), has_more: false } : objects.get(id);
      case 'GET /v1/payment_intents':
      case 'GET /v1/subscriptions':
        return objects.get(id);
      default:
        return undefined;
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stripe: StripeServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    webhookSecret: SECRET,
    asked,
    objects,
    disputes: [],
    now: () => new Date(),
    failAs: 'api_error',
    failWith: undefined,
    event: (type, object, options = {}) => {
      const { id = `evt_${randomBytes(6).toString('hex')}`, at = new Date(), created = at, secret = SECRET } = options;
      const seconds = Math.floor(at.getTime() / 1000);
      const since = Math.floor(created.getTime() / 1000);
      const body = JSON.stringify({ id, object: 'event', type, created: since, data: { object } });
      const signed = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      return { body, signature: `t=${seconds},v1=${signed}` };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return stripe;
}
