import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Checkout, Earnings, Entitlement, EntitlementList, PaymentList } from '@ops-center/registry-client';
import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sqlState, violatedConstraint } from '../database.js';
import { auditEvents } from '../tables/audit.js';
import {
  billingCheckouts,
  billingCustomers,
  entitlements,
  ledgerEntries,
  ledgerTransactions,
  stripeEvents,
} from '../tables/billing.js';
import { webhookEvents } from '../tables/webhooks.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';
import { createStripeServer, type StripeServer } from '../testing/stripe-server.js';
import { endPointlessSubscriptions } from './end-subscriptions.js';
import { openStripe } from './stripe-gateway.js';

const START = new Date('2026-11-22T12:00:00.000Z');
const DAY = 86_400_000;
const KEY = 'sk_test_0123456789';
const key = newKey();
const logged: unknown[] = [];

let app: TestApp;
let stripe: StripeServer;
let folder: string;
let owner: string;
let admin: string;
let buyer: string;
let organisation: string;
let count = 0;

beforeAll(async () => {
  stripe = await createStripeServer();
  folder = await mkdtemp(path.join(tmpdir(), 'stripe-'));
  const [keyFile, webhookSecretFile] = [path.join(folder, 'key'), path.join(folder, 'secret')];
  await Promise.all([writeFile(keyFile, `${KEY}\n`), writeFile(webhookSecretFile, stripe.webhookSecret)]);
  const log = { warn: (...line: unknown[]) => logged.push(line) };
  const payments = await openStripe({ keyFile, webhookSecretFile, url: stripe.origin }, log as never);
  app = await createTestApp({ payments });
  owner = (await app.createUser()).token;
  admin = (await app.createUser({ email: 'root@example.test', organisation: 'ops', isAdmin: true })).token;
  await send(app, admin, 'POST', '/admin/webhooks', { url: 'https://hooks.example.test/', events: ['*'] });
});
afterAll(async () => {
  await app.close();
  await stripe.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  stripe.asked.length = 0;
  count += 1;
  organisation = `buyer-${count}`;
  buyer = (await app.createUser({ email: `buyer${count}@example.test`, organisation })).token;
});
afterEach(() => {
  stripe.failWith = undefined;
  stripe.disputes = [];
  app.deps.setNow(START);
});

const offer = (id: string, pricing: object) => publish(app, owner, { key, id, manifest: { pricing } });
const buy = (id: string, term: string, token = buyer, org = organisation) =>
  send(app, token, 'POST', `/plugins/${id}/checkout`, { organisation: org, term });

async function checkout(id: string, term: string): Promise<string> {
  await read<Checkout>(await buy(id, term));
  const [row] = await app.deps.db
    .select()
    .from(billingCheckouts)
    .orderBy(desc(billingCheckouts.createdAt), sql`ctid DESC`)
    .limit(1);
  return row?.id ?? '';
}

async function deliver(
  type: string,
  object: object,
  options: Parameters<StripeServer['event']>[2] = {},
): Promise<string> {
  const { body, signature } = stripe.event(type, object, { at: app.deps.now(), ...options });
  return await post(body, signature);
}

async function post(body: string, signature?: string): Promise<string> {
  const answer = await app.request('/api/v1/billing/stripe/events', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature === undefined ? {} : { 'stripe-signature': signature }),
    },
    body,
  });
  return answer.status === 204 ? '204' : verdict(answer);
}

async function mine(): Promise<Entitlement[]> {
  return (await read<EntitlementList>(await send(app, buyer, 'GET', `/publishers/${organisation}/entitlements`))).data;
}

async function mayDownload(id: string, at = app.deps.now()): Promise<boolean> {
  app.deps.setNow(at);
  const token = await createToken(app, { roles: { [organisation]: 'reader' } });
  const answer = await app.request(`/api/v1/plugins/marketplace/${id}/versions/1.0.0/download`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await answer.arrayBuffer();
  return answer.status === 200;
}

const session = (id: string, more: object) => ({
  id: 'cs_1',
  object: 'checkout.session',
  metadata: { checkout: id },
  payment_status: 'paid',
  currency: 'usd',
  ...more,
});

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
function subscription(
  id: string,
  checkoutId: string,
  more: object = {},
  period: readonly [Date, Date] = [START, new Date(START.getTime() + 30 * DAY)],
): object {
  const [from, to] = period;
  return {
    id,
    object: 'subscription',
    status: 'active',
    metadata: { checkout: checkoutId },
    cancel_at_period_end: false,
    cancel_at: null,
    ended_at: null,
    items: {
      object: 'list',
      data: [{ id: 'si', current_period_start: seconds(from), current_period_end: seconds(to) }],
    },
    ...more,
  };
}
const invoice = (id: string, sub: string, intent: string, amount: number) => ({
  id,
  object: 'invoice',
  currency: 'usd',
  amount_paid: amount,
  parent: { type: 'subscription_details', subscription_details: { subscription: sub } },
  payments: { object: 'list', data: [{ status: 'paid', payment: { type: 'payment_intent', payment_intent: intent } }] },
  status_transitions: { paid_at: seconds(START) },
});

async function told(): Promise<string[]> {
  const rows = await app.deps.db
    .select({ type: webhookEvents.type })
    .from(webhookEvents)
    // By transaction: each connection fills pages of its own.
    .orderBy(sql`xmin::text::bigint, ctid`);
  return rows.map(({ type }) => type);
}

async function owed(): Promise<string> {
  const { balances } = await read<Earnings>(await send(app, owner, 'GET', '/publishers/acme/earnings'));
  return balances.find(({ currency }) => currency === 'USD')?.owed ?? '0.00';
}

test('a single purchase: paid at Stripe, good for ever, shared exactly, given back in parts', async () => {
  await offer('once', { model: 'one-time', price: 29.99 });
  const id = await checkout('once', 'once');
  const asked = stripe.asked.find(({ path: at }) => at === '/v1/checkout/sessions');
  expect(asked?.form).toMatchObject({
    mode: 'payment',
    'line_items[0][price_data][unit_amount]': '2999',
    'line_items[0][price_data][currency]': 'usd',
    'metadata[checkout]': id,
    success_url: `${app.origin}/account`,
  });
  expect(asked?.idempotencyKey).toBe(`ops-center-checkout-${id}`);
  expect(asked?.authorization).toContain(KEY);
  expect(await mayDownload('once')).toBe(false);
  const before = (await told()).length;
  expect(
    await deliver('checkout.session.completed', session(id, { payment_intent: 'pi_once', amount_total: 2999 }), {
      id: 'evt_once',
    }),
  ).toBe('204');
  expect(await mine()).toMatchObject([{ kind: 'purchase', active: true, plugin: 'once' }]);
  expect(await mayDownload('once', new Date(START.getTime() + 3000 * DAY))).toBe(true);
  app.deps.setNow(START);
  expect((await told()).slice(before)).toEqual(['purchase.completed', 'payment.succeeded']);
  expect(await owed()).toBe('21.00');
  expect(await verdict(await buy('once', 'once'))).toBe('409 entitlement.exists');

  const { data } = await read<PaymentList>(await send(app, buyer, 'GET', `/publishers/${organisation}/payments`));
  expect(data).toMatchObject([{ plugin: 'once', amount: '29.99', refunded: '0.00' }]);
  const refund = `/admin/payments/${data[0]?.id}/refund`;
  expect(await verdict(await send(app, buyer, 'POST', refund, { reason: 'mine' }))).toBe('403 auth.forbidden');
  expect(await verdict(await send(app, admin, 'POST', refund, { amount: '30.00', reason: 'more' }))).toBe(
    '400 request.invalid',
  );
  expect((await send(app, admin, 'POST', refund, { amount: '10.00', reason: 'slow' })).status).toBe(202);
  expect(stripe.asked.at(-1)).toMatchObject({
    path: '/v1/refunds',
    form: { payment_intent: 'pi_once', amount: '1000' },
  });
  const charge = { id: 'ch', object: 'charge', payment_intent: 'pi_once', customer: 'cus_x' };
  const refunded = (amount: number) =>
    stripe.objects.set('pi_once', {
      id: 'pi_once',
      latest_charge: { id: 'ch', amount_refunded: amount, disputed: false },
    });
  refunded(1000);
  expect(await deliver('charge.refunded', { ...charge, amount_refunded: 1000 })).toBe('204');
  expect(await mayDownload('once')).toBe(true);
  refunded(2999);
  expect(await deliver('charge.refunded', { ...charge, amount_refunded: 2999 })).toBe('204');
  // Late, and told before: Stripe is asked.
  expect(await deliver('charge.refunded', { ...charge, amount_refunded: 1000 })).toBe('204');
  expect(await owed()).toBe('0.00');
  expect(await mayDownload('once')).toBe(false);
});

test('an event counts once, also when it comes many times at once', async () => {
  await offer('again', { model: 'one-time', price: 10 });
  const id = await checkout('again', 'once');
  const before = await owed();
  const audits = await app.deps.db.$count(auditEvents);
  const paid = session(id, { payment_intent: 'pi_again', amount_total: 1000 });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => deliver('checkout.session.completed', paid, { id: 'evt_same' })),
  );
  // Another event about the same session.
  answers.push(await deliver('checkout.session.async_payment_succeeded', paid));
  expect(new Set(answers)).toEqual(new Set(['204']));
  expect(await mine()).toHaveLength(1);
  expect(Number(await owed()) - Number(before)).toBeCloseTo(7, 5);
  expect(await app.deps.db.$count(auditEvents)).toBe(audits + 1);
});

test('a subscription says what Stripe knows of it, whatever event comes first', async () => {
  await offer('monthly', { monthly: 29.99 });
  const id = await checkout('monthly', 'month');
  const [sub, inv] = ['sub_m', 'in_m'];
  stripe.objects.set(sub, subscription(sub, id));
  stripe.objects.set(inv, invoice(inv, sub, 'pi_m', 2999));
  const before = (await told()).length;
  const start = await owed();
  // The payment is told before the subscription, and the end of the checkout last.
  expect(await deliver('invoice.paid', stripe.objects.get(inv) ?? {})).toBe('204');
  expect(await deliver('customer.subscription.created', { id: sub, status: 'incomplete' })).toBe('204');
  expect(await deliver('checkout.session.completed', session(id, { subscription: sub, amount_total: 2999 }))).toBe(
    '204',
  );
  expect((await told()).slice(before)).toEqual(['subscription.created', 'payment.succeeded']);
  expect(Number(await owed()) - Number(start)).toBeCloseTo(21, 5);
  expect(await mine()).toMatchObject([
    {
      kind: 'subscription',
      active: true,
      paid_until: '2026-12-22T12:00:00.000Z',
      ends_at: '2026-12-29T12:00:00.000Z',
      ending: false,
    },
  ]);
  expect(await mayDownload('monthly', new Date('2026-12-29T11:59:59Z'))).toBe(true);
  expect(await mayDownload('monthly', new Date('2026-12-29T12:00:00Z'))).toBe(false);
  app.deps.setNow(START);

  // The next payment fails: a week of grace, then nothing.
  const next = [new Date('2026-12-22T12:00:00Z'), new Date('2027-01-22T12:00:00Z')] as const;
  stripe.objects.set(sub, subscription(sub, id, { status: 'past_due' }, next));
  expect(await deliver('invoice.payment_failed', invoice('in_m2', sub, 'pi_m2', 0))).toBe('204');
  expect((await told()).slice(-1)).toEqual(['payment.failed']);
  expect((await mine())[0]).toMatchObject({ ends_at: '2026-12-29T12:00:00.000Z' });

  // An old event that says "active" changes nothing: Stripe is asked.
  stripe.objects.set(sub, subscription(sub, id, { status: 'canceled', ended_at: seconds(START) }, next));
  expect(await deliver('customer.subscription.updated', { id: sub, status: 'active' })).toBe('204');
  expect((await mine())[0]).toMatchObject({ active: false, ends_at: START.toISOString() });
  expect((await told()).slice(-1)).toEqual(['subscription.cancelled']);
});

test('an owner lets a subscription run out; members and strangers do not', async () => {
  await offer('ending', { yearly: 100 });
  const id = await checkout('ending', 'year');
  stripe.objects.set('sub_e', subscription('sub_e', id));
  await deliver('checkout.session.completed', session(id, { subscription: 'sub_e', amount_total: 10_000 }));
  const [entitlement] = await mine();
  const end = `/publishers/${organisation}/entitlements/${entitlement?.id}/end`;
  expect(await verdict(await send(app, owner, 'POST', end))).toBe('403 auth.forbidden');
  const elsewhere = `/publishers/acme/entitlements/${entitlement?.id}/end`;
  expect(await verdict(await send(app, owner, 'POST', elsewhere))).toBe('404 entitlement.not_found');
  const ended = await read<Entitlement>(await send(app, buyer, 'POST', end));
  expect(ended).toMatchObject({ ending: true, active: true, ends_at: '2026-12-22T12:00:00.000Z' });
  expect(stripe.asked.at(-1)).toMatchObject({
    path: '/v1/subscriptions/sub_e',
    form: { cancel_at_period_end: 'true' },
  });
  const portal = await send(app, buyer, 'POST', `/publishers/${organisation}/billing-portal`);
  expect(await portal.json()).toEqual({ portal_url: 'https://portal.test/1' });
  expect(await verdict(await send(app, owner, 'POST', '/publishers/acme/billing-portal'))).toBe(
    '409 billing.not_offered',
  );
});

test.each([
  ['of a plugin that an administrator verified', true, 850.01],
  ['that a publisher merely calls so', false, 700.01],
])('an enterprise licence %s', async (_whose, isVerified, share) => {
  const id = `enterprise-${isVerified}`;
  await offer(id, { model: 'enterprise', price: 1000.01 });
  if (isVerified) await read(await send(app, admin, 'PUT', `/admin/plugins/${id}/verify`, { verified: true }));
  const begun = await checkout(id, 'once');
  const before = Number(await owed());
  const paid = { payment_intent: `pi_${id}`, amount_total: 100_001 };
  await deliver('checkout.session.completed', session(begun, paid));
  expect(Number(await owed()) - before).toBeCloseTo(share, 5);
});

test('who asks twice gets the same page; what is not offered, or is owned, is not sold', async () => {
  await offer('rules', { model: 'subscription', monthly: 5 });
  await offer('no-charge', { model: 'free' });
  await offer('per-use', { model: 'usage-based', price: 0.01 });
  await offer('crowns', { model: 'one-time', price: 500, currency: 'ISK' });
  const one = await read<Checkout>(await buy('rules', 'month'));
  expect(await read<Checkout>(await buy('rules', 'month'))).toEqual(one);
  expect(await verdict(await buy('rules', 'year'))).toBe('409 billing.not_offered');
  for (const id of ['no-charge', 'per-use', 'crowns'])
    expect(await verdict(await buy(id, 'once'))).toBe('409 billing.not_offered');
  expect(await verdict(await buy('rules', 'month', owner, 'acme'))).toBe('409 entitlement.exists');
  expect(await verdict(await buy('rules', 'month', buyer, 'acme'))).toBe('403 auth.forbidden');
  expect(await verdict(await buy('rules', 'week'))).toBe('400 request.invalid');
});

test.each([
  ['without a signature', () => post('{}')],
  ['signed with another secret', () => deliver('invoice.paid', {}, { secret: 'whsec_other' })],
  ['signed five minutes ago', () => deliver('invoice.paid', {}, { at: new Date(START.getTime() - 301_000) })],
  [
    'changed on the way',
    () => {
      const { body, signature } = stripe.event('invoice.paid', { id: 'in' }, { at: START });
      return post(body.replace('invoice.paid', 'invoice.void'), signature);
    },
  ],
])('an event %s is refused', async (_how, sent) => {
  const events = await app.deps.db.$count(stripeEvents);
  expect(await sent()).toBe('400 billing.signature_invalid');
  expect(await app.deps.db.$count(stripeEvents)).toBe(events);
});

test('events of others at the same account change nothing', async () => {
  stripe.objects.set('sub_foreign', subscription('sub_foreign', 'not-a-uuid'));
  stripe.objects.set('sub_ghost', subscription('sub_ghost', app.deps.newId()));
  const audits = await app.deps.db.$count(auditEvents);
  expect(await deliver('customer.subscription.updated', { id: 'sub_foreign' })).toBe('204');
  expect(await deliver('customer.subscription.updated', { id: 'sub_ghost' })).toBe('204');
  expect(await deliver('checkout.session.completed', session('x', { payment_intent: 'pi_f', amount_total: 5 }))).toBe(
    '204',
  );
  expect(
    await deliver('charge.refunded', { id: 'ch', object: 'charge', payment_intent: 'pi_unknown', amount_refunded: 5 }),
  ).toBe('204');
  expect(await deliver('customer.created', { id: 'cus_other' })).toBe('204');
  expect(await app.deps.db.$count(auditEvents)).toBe(audits);
});

test('while Stripe is away nothing is half done, and its event is worked through when it comes again', async () => {
  await offer('away', { monthly: 5 });
  const id = await checkout('away', 'month');
  stripe.objects.set('sub_away', subscription('sub_away', id));
  stripe.failWith = 400;
  expect(await verdict(await buy('away', 'month'))).toBe('503 billing.unavailable');
  const sent = () => deliver('customer.subscription.created', { id: 'sub_away' }, { id: 'evt_away' });
  expect(await sent()).toBe('503 billing.unavailable');
  expect(await mine()).toEqual([]);
  expect(JSON.stringify(logged)).not.toMatch(/sk_test|said:/);
  stripe.failWith = undefined;
  expect(await sent()).toBe('204');
  expect(await mine()).toHaveLength(1);
});

test('what is owed is paid out once for each reference, and never more than that', async () => {
  await offer('payout', { model: 'one-time', price: 100 });
  const id = await checkout('payout', 'once');
  await deliver('checkout.session.completed', session(id, { payment_intent: 'pi_payout', amount_total: 10_000 }));
  const before = Number(await owed());
  const pay = (amount: string, reference: string, token = admin) =>
    send(app, token, 'POST', '/admin/payouts', { organisation: 'acme', amount, currency: 'USD', reference });
  expect(await verdict(await pay('1.00', 'x', owner))).toBe('403 auth.forbidden');
  expect(await verdict(await pay(`${before + 1}.00`, 'too-much'))).toBe('400 request.invalid');
  const paid = await Promise.all(Array.from({ length: 4 }, () => pay('60.00', 'SEPA-1')));
  expect(paid.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(before - Number(await owed())).toBeCloseTo(60, 5);
  // The reference of a payout that was made does not stand for another one.
  expect(await verdict(await pay('1.00', 'SEPA-1'))).toBe('400 request.invalid');
  const other = { organisation: 'ops', amount: '60.00', currency: 'USD', reference: 'SEPA-1' };
  expect(await verdict(await send(app, admin, 'POST', '/admin/payouts', other))).toBe('400 request.invalid');
});

test('there is one page to pay on: another term, or another price, closes the one before', async () => {
  await offer('pages', { monthly: 5, yearly: 50 });
  const page = async (term: string) => (await read<Checkout>(await buy('pages', term))).checkout_url;
  const statusOf = (url: string) => (stripe.objects.get(url.split('/').at(-1) ?? '') as { status: string }).status;
  const month = await page('month');
  const year = await page('year');
  expect([statusOf(month), statusOf(year)]).toEqual(['expired', 'open']);
  expect(await page('year')).toBe(year);
  const dearer = { model: 'subscription', currency: 'USD', monthly: '6.00', yearly: '60.00' };
  await read(await send(app, owner, 'PUT', '/plugins/pages/pricing', dearer));
  const later = await page('year');
  expect([statusOf(year), statusOf(later)]).toEqual(['expired', 'open']);
  // The registry died before it learned of the page: it is closed all the same.
  await app.deps.db.update(billingCheckouts).set({ stripeSession: null });
  const other = await page('month');
  expect([statusOf(later), statusOf(other)]).toEqual(['expired', 'open']);
  // Paid, and not told yet: nothing is sold beside it.
  const [paid] = await app.deps.db
    .select({ id: billingCheckouts.id })
    .from(billingCheckouts)
    .where(eq(billingCheckouts.stripeSession, other.split('/').at(-1) ?? ''));
  stripe.objects.set(other.split('/').at(-1) ?? '', { status: 'complete' });
  for (const term of ['month', 'year']) expect(await verdict(await buy('pages', term))).toBe('409 entitlement.exists');
  expect(await deliver('checkout.session.async_payment_failed', session(paid?.id ?? '', {}))).toBe('204');
  expect(statusOf(await page('year'))).toBe('open');
  // An order that Stripe refuses for good stands in nobody's way.
  await offer('refused', { monthly: 5, yearly: 50 });
  Object.assign(stripe, { failWith: 400, failAs: 'invalid_request_error' });
  expect(await verdict(await buy('refused', 'month'))).toBe('503 billing.unavailable');
  Object.assign(stripe, { failWith: undefined, failAs: 'api_error' });
  stripe.asked.length = 0;
  await read(await buy('refused', 'year'));
  expect(stripe.asked.map(({ path: at }) => at)).toEqual(['/v1/checkout/sessions']);
});

test('what a bank takes back is not earned, and does not stay usable; a dispute that is won restores it', async () => {
  await offer('disputed', { model: 'one-time', price: 29.99 });
  const id = await checkout('disputed', 'once');
  const before = Number(await owed());
  await deliver('checkout.session.completed', session(id, { payment_intent: 'pi_d', amount_total: 2999 }));
  const stands = async (refunded: number, disputes: StripeServer['disputes'], type = 'charge.dispute.updated') => {
    const charge = { id: 'ch', amount_refunded: refunded, disputed: disputes.length > 0 };
    stripe.objects.set('pi_d', { id: 'pi_d', latest_charge: charge });
    stripe.disputes = disputes;
    expect(await deliver(type, { id: 'dp', object: 'dispute', payment_intent: 'pi_d' })).toBe('204');
    return [(Number(await owed()) - before).toFixed(2), await mayDownload('disputed')];
  };
  expect(await stands(0, [{ status: 'warning_needs_response', amount: 2999 }])).toEqual(['21.00', true]);
  expect(await stands(0, [{ status: 'needs_response', amount: 2999 }], 'charge.dispute.created')).toEqual([
    '0.00',
    false,
  ]);
  const toldOf = async () => (await told()).filter((type) => type.startsWith('payment.disput')).sort();
  expect(await toldOf()).toEqual(['payment.disputed']);
  expect((await mine())[0]).toMatchObject({ active: false, revoked_reason: 'the payment is in dispute' });
  expect(await stands(0, [{ status: 'won', amount: 2999 }], 'charge.dispute.closed')).toEqual(['21.00', true]);
  expect(await toldOf()).toEqual(['payment.dispute_won', 'payment.disputed']);
  // A part given back, the rest disputed and lost; the refund then fails.
  expect(await stands(1000, [{ status: 'won', amount: 2999 }], 'refund.updated')).toEqual(['14.00', true]);
  expect(await stands(1000, [{ status: 'lost', amount: 2999 }])).toEqual(['0.00', false]);
  expect(await stands(0, [{ status: 'lost', amount: 1999 }], 'refund.failed')).toEqual(['7.00', false]);
  const { data } = await read<PaymentList>(await send(app, buyer, 'GET', `/publishers/${organisation}/payments`));
  const refund = await send(app, admin, 'POST', `/admin/payments/${data[0]?.id}/refund`, {
    amount: '10.01',
    reason: 'more than we hold',
  });
  expect(await verdict(refund)).toBe('400 request.invalid');
  expect(data[0]).toMatchObject({ amount: '29.99', refunded: '0.00', disputed: '19.99' });
});

test('a refund of something else is not asked for until Stripe gives up; one that overtakes its payment is', async () => {
  await offer('strange', { model: 'one-time', price: 5 });
  await checkout('strange', 'once');
  const rows = await app.deps.db.select().from(billingCustomers);
  const customer = rows.at(-1)?.stripeCustomer;
  const charge = { id: 'ch', object: 'charge', payment_intent: 'pi_strange', customer, amount_refunded: 5 };
  expect(await deliver('charge.refunded', charge)).toBe('503 billing.unavailable');
  app.deps.setNow(new Date(START.getTime() + DAY + 1000));
  expect(await deliver('charge.refunded', charge, { created: START })).toBe('204');
});

test('an invoice counts also when Stripe tells of it in the words of another version, and by each of its payments', async () => {
  await offer('worded', { monthly: 30 });
  const id = await checkout('worded', 'month');
  stripe.objects.set('sub_w', subscription('sub_w', id));
  const paid = (intent: string, amount: number) => ({
    status: 'paid',
    amount_paid: amount,
    payment: { type: 'payment_intent', payment_intent: intent },
  });
  stripe.objects.set('in_w', {
    ...invoice('in_w', 'sub_w', 'pi_w1', 3000),
    payments: { object: 'list', data: [paid('pi_w1', 1000), paid('pi_w2', 2000)] },
  });
  const before = Number(await owed());
  expect(await deliver('invoice.paid', { id: 'in_w', object: 'invoice', subscription: 'sub_w' })).toBe('204');
  expect(Number(await owed()) - before).toBeCloseTo(21, 5);
  const { data } = await read<PaymentList>(await send(app, buyer, 'GET', `/publishers/${organisation}/payments`));
  expect(data.map(({ amount }) => amount).sort()).toEqual(['10.00', '20.00']);
});

test('nobody goes on paying for what was taken away, banned, made free or bought twice', async () => {
  const subscribe = async (plugin: string, sub = `sub_${plugin}`) => {
    const id = await checkout(plugin, 'month');
    stripe.objects.set(sub, subscription(sub, id));
    await deliver('customer.subscription.created', { id: sub });
  };
  for (const plugin of ['lost', 'banned', 'gratis', 'twice']) {
    await offer(plugin, { monthly: 5 });
    await subscribe(plugin);
  }
  // As it was possible once: a second subscription beside the first.
  await app.deps.db.update(entitlements).set({ endsAt: START }).where(eq(entitlements.stripeSubscription, 'sub_twice'));
  app.deps.setNow(new Date(START.getTime() + 1000));
  await subscribe('twice', 'sub_twice_2');
  await deliver('customer.subscription.updated', { id: 'sub_twice' });
  const lost = (await mine()).find(({ plugin }) => plugin === 'lost');
  await read(await send(app, admin, 'POST', `/admin/entitlements/${lost?.id}/revoke`, { reason: 'misuse' }));
  await read(await send(app, admin, 'DELETE', '/admin/plugins/banned/ban?reason=it%20steals'));
  await read(await send(app, owner, 'PUT', '/plugins/gratis/pricing', { model: 'free', currency: 'USD' }));
  stripe.now = app.deps.now;
  stripe.asked.length = 0;
  const run = () => endPointlessSubscriptions(app.deps, new AbortController().signal);
  await run();
  expect(
    stripe.asked.map(({ method, path: at, form }) => `${method} ${at} ${form.cancel_at_period_end}`).sort(),
  ).toEqual([
    'DELETE /v1/subscriptions/sub_lost undefined',
    'POST /v1/subscriptions/sub_banned true',
    'POST /v1/subscriptions/sub_gratis true',
    'POST /v1/subscriptions/sub_twice true',
  ]);
  stripe.asked.length = 0;
  await run();
  expect(stripe.asked).toEqual([]);
  const after = await mine();
  expect(after.map(({ plugin, ending }) => `${plugin} ${ending}`).sort()).toEqual([
    'banned true',
    'gratis true',
    'lost true',
    'twice false',
    'twice true',
  ]);
});

test('the ledger balances, and refuses what would change it', async () => {
  const { db } = app.deps;
  const sums = await db
    .select({ sum: sql<string>`sum(${ledgerEntries.amountMinor})` })
    .from(ledgerEntries)
    .groupBy(ledgerEntries.transactionId, ledgerEntries.currency);
  expect(sums.length).toBeGreaterThan(5);
  expect(new Set(sums.map(({ sum }) => sum))).toEqual(new Set(['0']));
  for (const change of [
    db.update(ledgerEntries).set({ amountMinor: 1 }),
    db.delete(ledgerEntries),
    db.delete(ledgerTransactions),
  ]) {
    expect(sqlState(await change.catch((error: unknown) => error))).toBe('42501');
  }
  const lopsided = db.transaction(async (tx) => {
    const [made] = await tx
      .insert(ledgerTransactions)
      .values({ kind: 'payout', cause: 'lopsided', occurredAt: START })
      .returning({ id: ledgerTransactions.id });
    await tx
      .insert(ledgerEntries)
      .values({ transactionId: made?.id ?? '', account: 'cash', amountMinor: 5, currency: 'USD' });
  });
  expect(violatedConstraint(await lopsided.catch((error: unknown) => error))).toBe('ledger_entries_balance');
});

test('no secret key is in the database', async () => {
  const rows = await app.deps.db.execute(
    sql`SELECT details::text FROM audit_events UNION ALL SELECT body FROM webhook_events`,
  );
  expect(JSON.stringify(rows.rows)).not.toMatch(/sk_test|whsec_/);
});
