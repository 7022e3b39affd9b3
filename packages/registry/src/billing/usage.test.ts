import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  Checkout,
  Earnings,
  Entitlement,
  EntitlementList,
  PublisherUsage,
  UsageHistory,
  UsageState,
} from '@ops-center/registry-client';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { usageBills, usageReports } from '../tables/usage.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';
import { createStripeServer, type StripeServer } from '../testing/stripe-server.js';
import { billUsage } from './bill-usage.js';
import { openStripe } from './stripe-gateway.js';
import { amountOf } from './usage-amount.js';

const NOVEMBER = new Date('2026-11-22T12:00:00.000Z');
const DECEMBER = new Date('2026-12-01T02:00:00.000Z');
const key = newKey();
const PRICING = {
  model: 'usage-based',
  usage: [
    { metric: 'api-calls', unit_price: '0.0025', included: 1000 },
    { metric: 'reports', unit_price: 0.1 },
  ],
};

let app: TestApp;
let stripe: StripeServer;
let folder: string;
let owner: string;
let buyer: string;
let host: string;
let tenant: string;
let count = 0;

beforeAll(async () => {
  stripe = await createStripeServer();
  folder = await mkdtemp(path.join(tmpdir(), 'stripe-'));
  const [keyFile, webhookSecretFile] = [path.join(folder, 'key'), path.join(folder, 'secret')];
  await Promise.all([writeFile(keyFile, 'sk_test_0123456789'), writeFile(webhookSecretFile, stripe.webhookSecret)]);
  const payments = await openStripe({ keyFile, webhookSecretFile, url: stripe.origin }, { warn: () => undefined });
  app = await createTestApp({ payments });
  owner = (await app.createUser()).token;
  await publish(app, owner, { key, id: 'metered', manifest: { pricing: PRICING } });
});
afterAll(async () => {
  await app.close();
  await stripe.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  app.deps.setNow(NOVEMBER);
  count += 1;
  tenant = `user-${count}`;
  const expiresAt = new Date('2028-01-01T00:00:00Z');
  buyer = await createToken(app, {
    roles: { [tenant]: 'owner' },
    scopes: ['organisation:manage', 'plugins:read'],
    expiresAt,
  });
  host = await createToken(app, {
    roles: { [tenant]: 'maintainer' },
    scopes: ['hosts:report', 'installations:read', 'installations:write'],
    expiresAt,
  });
});

const bill = () => billUsage(app.deps, new AbortController().signal);
const report = (name: string, counts: Record<string, number>, token = host) =>
  send(app, token, 'POST', '/plugins/metered/usage', {
    report: name,
    counts: Object.entries(counts).map(([metric, quantity]) => ({ metric, quantity })),
  });
const state = async () => await read<UsageHistory>(await send(app, host, 'GET', '/plugins/metered/usage'));
const mine = async () =>
  (await read<EntitlementList>(await send(app, buyer, 'GET', `/publishers/${tenant}/entitlements`))).data;
const cap = (id: string | undefined, amount: string | null) =>
  send(app, buyer, 'PUT', `/publishers/${tenant}/entitlements/${id}/spending-cap`, { amount });

async function deliver(type: string, object: object): Promise<void> {
  const { body, signature } = stripe.event(type, object, { at: app.deps.now() });
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
  expect((await app.request('/api/v1/billing/stripe/events', { method: 'POST', headers, body })).status).toBe(204);
}

/** Subscribes at Stripe, and returns the entitlement. */
async function subscribe(sub = `sub_${tenant}`): Promise<Entitlement | undefined> {
  await read<Checkout>(
    await send(app, buyer, 'POST', '/plugins/metered/checkout', { organisation: tenant, term: 'month' }),
  );
  const asked = stripe.asked.findLast(({ path: at }) => at === '/v1/checkout/sessions');
  await follow(sub, { metadata: { checkout: asked?.form['metadata[checkout]'] } });
  return (await mine()).find(({ active, kind }) => active && kind === 'subscription');
}

async function follow(sub: string, change: object): Promise<void> {
  const seconds = Math.floor(app.deps.now().getTime() / 1000);
  stripe.objects.set(sub, {
    id: sub,
    object: 'subscription',
    status: 'active',
    customer: `cus_${tenant}`,
    default_payment_method: 'pm_1',
    cancel_at_period_end: false,
    cancel_at: null,
    ended_at: null,
    items: { data: [{ id: 'si', current_period_start: seconds, current_period_end: seconds + 30 * 86_400 }] },
    ...stripe.objects.get(sub),
    ...change,
  });
  await deliver('customer.subscription.updated', { id: sub });
}

async function install(): Promise<void> {
  expect((await send(app, host, 'POST', '/plugins/install', { plugin: 'metered', enable: true })).status).toBe(201);
}

async function audited(): Promise<string[]> {
  const rows = await app.deps.db.select({ action: auditEvents.action }).from(auditEvents).orderBy(auditEvents.position);
  return rows.map(({ action }) => action);
}

async function billOf(id: string | undefined) {
  return await app.deps.db
    .select()
    .from(usageBills)
    .where(eq(usageBills.entitlementId, id ?? ''));
}

test('use is counted once for each report, billed when its month is over, and shared when it is paid', async () => {
  expect(await verdict(await report('r0', { reports: 1 }))).toBe('404 installation.not_found');
  const entitlement = await subscribe();
  const page = stripe.asked.find(({ path: at }) => at === '/v1/checkout/sessions')?.form;
  expect(page).toMatchObject({ mode: 'subscription', 'line_items[0][price_data][unit_amount]': '0' });
  await install();
  const many = await Promise.all(Array.from({ length: 5 }, () => report('r1', { 'api-calls': 4001, reports: 2 })));
  expect(many.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  // 3001 at 0.0025 are 7.5025, and 2 at 0.1.
  const now = await read<UsageState>(await report('r2', { reports: 1 }));
  expect(now).toEqual({
    plugin: 'metered',
    organisation: tenant,
    current: {
      month: '2026-11',
      counts: [
        { metric: 'api-calls', quantity: 4001, included: 1000, unit_price: '0.0025' },
        { metric: 'reports', quantity: 3, included: 0, unit_price: '0.1' },
      ],
      billed: true,
      amount: '7.80',
      currency: 'USD',
    },
    cap_reached: false,
  });
  expect(await verdict(await report('r1', { reports: 9 }))).toBe('409 usage.report_mismatch');
  expect(await verdict(await report('r3', { pages: 1 }))).toBe('400 request.invalid');
  expect(await verdict(await report('r3', { reports: 1 }, buyer))).toBe('403 auth.forbidden');

  stripe.asked.length = 0;
  await bill();
  expect(await billOf(entitlement?.id)).toEqual([]);
  app.deps.setNow(DECEMBER);
  stripe.failWith = 500;
  await bill();
  stripe.failWith = undefined;
  await Promise.all([bill(), bill()]);
  const [made, ...others] = await billOf(entitlement?.id);
  expect(others).toEqual([]);
  expect(made).toMatchObject({ state: 'sent', amountMinor: 780, text: 'Use of metered, 2026-11' });
  const line = stripe.asked.find(({ path: at, form }) => at === '/v1/invoiceitems' && form.amount === '780');
  expect(line?.form).toMatchObject({ currency: 'usd', description: 'Use of metered, 2026-11' });
  const begun = [...stripe.objects.values()].filter(
    (one) => (one as { form?: Record<string, string> }).form?.['metadata[usage_bill]'] === made?.id,
  );
  expect(begun).toMatchObject([{ status: 'open', form: { default_payment_method: 'pm_1', auto_advance: 'false' } }]);

  const invoice = {
    id: made?.stripeInvoice ?? '',
    object: 'invoice',
    metadata: { usage_bill: made?.id },
    currency: 'usd',
    amount_paid: 780,
    payments: { data: [{ status: 'paid', payment: { type: 'payment_intent', payment_intent: 'pi_use' } }] },
    status_transitions: {},
  };
  stripe.objects.set(invoice.id, invoice);
  await deliver('invoice.paid', invoice);
  await deliver('invoice.payment_failed', invoice);
  expect(await billOf(entitlement?.id)).toMatchObject([{ state: 'paid' }]);
  const earned = await read<Earnings>(await send(app, owner, 'GET', '/publishers/acme/earnings'));
  expect(earned.data).toMatchObject([{ kind: 'payment', amount: '5.46', percent: 70, plugin: 'metered' }]);
  const seen = await state();
  expect(seen.current).toMatchObject({ month: '2026-12', counts: [], amount: '0.00' });
  expect(seen.history).toMatchObject([{ month: '2026-11', amount: '7.80', billed: true }]);
  const { data } = await read<PublisherUsage>(await send(app, owner, 'GET', '/publishers/acme/usage'));
  expect(data.filter(({ organisation }) => organisation === tenant)).toEqual([
    { month: '2026-11', plugin: 'metered', organisation: tenant, metric: 'api-calls', quantity: 4001, billed: true },
    { month: '2026-11', plugin: 'metered', organisation: tenant, metric: 'reports', quantity: 3, billed: true },
  ]);
  app.deps.setNow(new Date('2027-03-01T00:00:00Z'));
  await bill();
  expect(await app.deps.db.$count(usageReports)).toBe(0);
});

test('a spending cap ends the counting, is never billed beyond, and does not undo what was used', async () => {
  const entitlement = await subscribe();
  await install();
  await read(await report('a', { reports: 30 }));
  expect(await verdict(await cap(entitlement?.id, '2.99'))).toBe('400 request.invalid');
  expect(await verdict(await cap(entitlement?.id, '1'))).toBe('400 request.invalid');
  const audits = await audited();
  await read(await cap(entitlement?.id, '5.00'));
  expect((await mine())[0]).toMatchObject({ spending_cap: '5.00', cap_reached: false, active: true });
  const crossing = await read<UsageState>(await report('b', { reports: 30 }));
  expect(crossing).toMatchObject({ cap_reached: true, spending_cap: '5.00', current: { amount: '5.00' } });
  expect((await mine())[0]).toMatchObject({ cap_reached: true, active: true });
  expect(await verdict(await report('c', { reports: 1 }))).toBe('409 usage.cap_reached');
  expect((await audited()).slice(audits.length)).toEqual(['entitlement.spending_cap', 'usage.cap_reached']);
  // Sent again it is known, also at the cap.
  expect((await report('b', { reports: 30 })).status).toBe(200);
  expect(
    await verdict(
      await send(app, owner, 'PUT', `/publishers/acme/entitlements/${entitlement?.id}/spending-cap`, { amount: null }),
    ),
  ).toBe('404 entitlement.not_found');
  // The month is over and not billed: the cap cannot be lowered under it any more.
  app.deps.setNow(DECEMBER);
  expect(await verdict(await cap(entitlement?.id, '0.00'))).toBe('400 request.invalid');
  expect((await state()).cap_reached).toBe(false);
  await bill();
  expect(await billOf(entitlement?.id)).toMatchObject([{ amountMinor: 500 }]);
});

test('a bill that cannot be taken suspends after a week, until it is paid; nobody starts anew to escape it', async () => {
  const entitlement = await subscribe();
  await install();
  await read(await report('a', { reports: 100 }));
  app.deps.setNow(DECEMBER);
  await bill();
  const [made] = await billOf(entitlement?.id);
  const invoice = {
    id: made?.stripeInvoice ?? '',
    object: 'invoice',
    metadata: { usage_bill: made?.id },
    currency: 'usd',
    amount_paid: 1000,
    payments: { data: [] },
    status_transitions: {},
  };
  stripe.objects.set(invoice.id, invoice);
  await deliver('invoice.payment_failed', invoice);
  expect((await mine())[0]).toMatchObject({ active: true, suspends_at: '2026-12-08T02:00:00.000Z' });
  app.deps.setNow(new Date('2026-12-08T02:00:00.000Z'));
  expect((await mine())[0]).toMatchObject({ active: false });
  expect(await verdict(await report('b', { reports: 1 }))).toBe('402 entitlement.required');
  // Cancelled, and bought again.
  await follow(`sub_${tenant}`, { status: 'canceled', ended_at: Math.floor(app.deps.now().getTime() / 1000) });
  const again = await send(app, buyer, 'POST', '/plugins/metered/checkout', { organisation: tenant, term: 'month' });
  expect(await verdict(again)).toBe('409 billing.not_offered');
  await deliver('invoice.paid', invoice);
  expect((await mine())[0]?.suspends_at).toBeUndefined();
  expect(await subscribe(`sub_${tenant}_2`)).toMatchObject({ active: true });
});

test('who ends a subscription pays what was used, and what is included is included once in a month', async () => {
  const first = await subscribe();
  await install();
  await read(await report('a', { 'api-calls': 1400 }));
  await follow(`sub_${tenant}`, { status: 'canceled', ended_at: Math.floor(NOVEMBER.getTime() / 1000) });
  expect(await verdict(await report('b', { 'api-calls': 1 }))).toBe('402 entitlement.required');
  app.deps.setNow(new Date(NOVEMBER.getTime() + 3_600_000));
  await bill();
  expect(await billOf(first?.id)).toMatchObject([{ amountMinor: 100, state: 'sent' }]);
  await subscribe(`sub_${tenant}_2`);
  const anew = await read<UsageState>(await report('c', { 'api-calls': 400 }));
  expect(anew.current).toMatchObject({ amount: '1.00', billed: true });
});

test('in a trial or by a grant use is counted and not billed; little waits for more', async () => {
  const admin = (await app.createUser({ email: `root${count}@example.test`, organisation: 'ops', isAdmin: true }))
    .token;
  const grant = { organisation: tenant, plugin: 'metered', reason: 'contract', until: '2026-11-23T00:00:00Z' };
  await read(await send(app, admin, 'POST', '/admin/entitlements', grant));
  await install();
  expect((await read<UsageState>(await report('a', { reports: 3 }))).current).toEqual({
    month: '2026-11',
    counts: [{ metric: 'reports', quantity: 3 }],
    billed: false,
  });
  app.deps.setNow(new Date('2026-11-24T00:00:00Z'));
  const entitlement = await subscribe();
  await read(await report('b', { reports: 4 }));
  app.deps.setNow(DECEMBER);
  await bill();
  expect(await billOf(entitlement?.id)).toEqual([]);
  await read(await report('c', { reports: 2 }));
  app.deps.setNow(new Date('2027-01-01T02:00:00Z'));
  await bill();
  expect(await billOf(entitlement?.id)).toMatchObject([{ amountMinor: 60, text: 'Use of metered, 2026-11, 2026-12' }]);
});

test('amounts are exact: rounded down once, the same in any parts, and never of what is included', () => {
  const price = fc
    .tuple(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), fc.integer({ min: 0, max: 10_000 }))
    .map(([scaled, included]) => {
      const text = scaled.toString().padStart(9, '0');
      return { scaled, one: { metric: 'm', unit_price: `${text.slice(0, -8)}.${text.slice(-8)}`, included } };
    });
  fc.assert(
    fc.property(
      price,
      fc.bigInt({ min: 0n, max: 1_000_000_000_000_000n }),
      fc.bigInt({ min: 0n, max: 20_000n }),
      fc.constantFrom(['USD', 100n] as const, ['JPY', 1n] as const),
      ({ scaled, one }, quantity, before, [currency, units]) => {
        const paid = (all: bigint) => (all > BigInt(one.included) ? all - BigInt(one.included) : 0n);
        const exact = (paid(before + quantity) - paid(before)) * scaled * units;
        const minor = amountOf([one], [{ metric: 'm', quantity, before }], currency);
        expect(minor * 100_000_000n <= exact && exact < (minor + 1n) * 100_000_000n).toBe(true);
      },
    ),
  );
  // What floats get wrong.
  const cent = [{ metric: 'm', unit_price: '0.07', included: 0 }];
  expect(amountOf(cent, [{ metric: 'm', quantity: 100n, before: 0n }], 'USD')).toBe(700n);
});
