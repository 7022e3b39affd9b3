import type { Entitlement, EntitlementList, NewWebhook, PluginPricing } from '@ops-center/registry-client';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violatedConstraint } from '../database.js';
import { auditEvents } from '../tables/audit.js';
import { pluginPrices } from '../tables/billing.js';
import { webhookEvents } from '../tables/webhooks.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

const START = new Date('2026-11-22T12:00:00.000Z');
const DAY = 86_400_000;
const key = newKey();
const PAID = { model: 'subscription', monthly: 29.99, yearly: 299.99, trial_days: 14 };

let app: TestApp;
let owner: string;
let admin: string;
let buyer: string;
let reader: string;

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  admin = (await app.createUser({ email: 'root@example.test', organisation: 'ops', isAdmin: true })).token;
  buyer = (await app.createUser({ email: 'bob@example.test', organisation: 'buyer' })).token;
  reader = await createToken(app, { roles: { buyer: 'reader' } });
});
afterAll(() => app.close());
afterEach(() => app.deps.setNow(START));

const offer = (id: string, pricing: object = PAID, version = '1.0.0') =>
  publish(app, owner, { key, id, version, manifest: { pricing } });

async function download(id: string, token?: string, version = '1.0.0'): Promise<string> {
  const answer = await app.request(`/api/v1/plugins/marketplace/${id}/versions/${version}/download`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
  if (answer.ok) {
    await answer.arrayBuffer();
    return `200 ${answer.headers.get('cache-control')}`;
  }
  return verdict(answer);
}

const ALLOWED = '200 private, no-store';
const REFUSED = '402 entitlement.required';

describe('a paid plugin', () => {
  test('is given to its publisher and to administrators, and to nobody else, who are told where to buy it', async () => {
    await offer('paid-plain');
    expect(await download('paid-plain')).toBe(REFUSED);
    expect(await download('paid-plain', buyer)).toBe(REFUSED);
    expect(await download('paid-plain', owner)).toBe(ALLOWED);
    expect(await download('paid-plain', admin)).toBe(ALLOWED);
    const file = (token?: string) =>
      app.request('/api/v1/plugins/paid-plain/versions/1.0.0/file?path=README.md', {
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      });
    expect(await verdict(await file())).toBe(REFUSED);
    expect((await file(owner)).headers.get('cache-control')).toBe('private, no-store');
    // What the publisher was given is not kept for others.
    expect(await download('paid-plain')).toBe(REFUSED);
    const told = await app.request('/api/v1/plugins/marketplace/paid-plain/versions/1.0.0/download');
    expect(await told.json()).toMatchObject({
      status: 402,
      details: {
        plugin: 'paid-plain',
        pricing_url: `${app.origin}/api/v1/plugins/paid-plain/pricing`,
        trial_days: 14,
      },
      hint: expect.stringContaining('try it for 14 days'),
    });
  });

  test('that nobody may see answers as one that is not there', async () => {
    await publish(
      app,
      owner,
      { key, id: 'paid-hidden', manifest: { pricing: PAID } },
      { listing: { visibility: 'private' } },
    );
    expect(await download('paid-hidden', buyer)).toBe('404 version.not_found');
    expect(await verdict(await send(app, buyer, 'GET', '/plugins/paid-hidden/pricing'))).toBe('404 plugin.not_found');
    const trial = await send(app, buyer, 'POST', '/plugins/paid-hidden/trial', { organisation: 'buyer' });
    expect(await verdict(trial)).toBe('404 plugin.not_found');
  });

  test.each([
    ['free', { free: true }],
    ['freemium', { model: 'freemium', monthly: 5 }],
  ])('does not include a %s one', async (model, pricing) => {
    await offer(`for-all-${model}`, pricing);
    expect(await download(`for-all-${model}`)).toBe('200 public, max-age=31536000, immutable');
  });

  test('is tried once, for as long as its price says', async () => {
    await offer('paid-trial');
    const start = () => send(app, buyer, 'POST', '/plugins/paid-trial/trial', { organisation: 'buyer' });
    const both = await Promise.all([start(), start(), start()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const { data } = await read<EntitlementList>(await send(app, reader, 'GET', '/publishers/buyer/entitlements'));
    expect(data).toMatchObject([
      { plugin: 'paid-trial', kind: 'trial', active: true, ends_at: '2026-12-06T12:00:00.000Z' },
    ]);
    expect(await download('paid-trial', reader)).toBe(ALLOWED);
    app.deps.setNow(new Date(START.getTime() + 14 * DAY));
    const later = await createToken(app, {
      roles: { buyer: 'owner' },
      scopes: ['plugins:read', 'organisation:manage'],
    });
    expect(await download('paid-trial', later)).toBe(REFUSED);
    const again = await send(app, later, 'POST', '/plugins/paid-trial/trial', { organisation: 'buyer' });
    expect(await verdict(again)).toBe('409 entitlement.exists');
  });

  test('is tried once by whoever owns many organisations', async () => {
    await offer('paid-many');
    const email = 'many@example.test';
    const roles = { 'many-1': 'owner', 'many-2': 'owner' } as const;
    const many = await createToken(app, { email, roles, scopes: ['organisation:manage'] });
    const start = (organisation: string) => send(app, many, 'POST', '/plugins/paid-many/trial', { organisation });
    const both = await Promise.all([start('many-1'), start('many-2')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('is not tried for an organisation of others, nor by who is no owner, nor without an offer', async () => {
    await offer('paid-rules');
    await offer('paid-at-once', { model: 'one-time', price: 10 });
    const trial = async (token: string, organisation: string, id = 'paid-rules') =>
      verdict(await send(app, token, 'POST', `/plugins/${id}/trial`, { organisation }));
    expect(await trial(buyer, 'acme')).toBe('403 auth.forbidden');
    expect(await trial(buyer, 'nobody')).toBe('403 auth.forbidden');
    const member = await createToken(app, { roles: { buyer: 'maintainer' }, scopes: ['organisation:manage'] });
    expect(await trial(member, 'buyer')).toBe('403 auth.forbidden');
    expect(await trial(buyer, 'buyer', 'paid-at-once')).toBe('409 billing.not_offered');
    expect(await download('paid-rules', buyer)).toBe(REFUSED);
  });

  test('is granted with a reason, until a time, and taken away; both sides are told, each change audited once', async () => {
    await offer('paid-granted');
    await read<NewWebhook>(
      await send(app, owner, 'POST', '/publishers/acme/webhooks', {
        url: 'https://hooks.example.test/',
        events: ['entitlement.granted', 'entitlement.revoked'],
      }),
    );
    const request = {
      organisation: 'buyer',
      plugin: 'paid-granted',
      reason: 'paid by invoice 7',
      until: '2027-01-01T00:00:00Z',
    };
    expect(await verdict(await send(app, owner, 'POST', '/admin/entitlements', request))).toBe('403 auth.forbidden');
    const past = { ...request, until: '2026-01-01T00:00:00Z' };
    expect(await verdict(await send(app, admin, 'POST', '/admin/entitlements', past))).toBe('400 request.invalid');
    const events = await app.deps.db.$count(auditEvents);
    const made = await read<Entitlement>(await send(app, admin, 'POST', '/admin/entitlements', request));
    expect(made).toMatchObject({ kind: 'grant', reason: 'paid by invoice 7', active: true });
    expect(await download('paid-granted', reader)).toBe(ALLOWED);
    const revoke = `/admin/entitlements/${made.id}/revoke`;
    const revoked = await read<Entitlement>(await send(app, admin, 'POST', revoke, { reason: 'not paid after all' }));
    expect(revoked).toMatchObject({ active: false, revoked_reason: 'not paid after all' });
    expect((await send(app, admin, 'POST', revoke, { reason: 'once more' })).status).toBe(200);
    expect(await download('paid-granted', reader)).toBe(REFUSED);
    expect(await app.deps.db.$count(auditEvents)).toBe(events + 2);
    const told = await app.deps.db.select().from(webhookEvents);
    expect(told.map(({ type }) => type).sort()).toEqual(['entitlement.granted', 'entitlement.revoked']);
  });

  test('that is sold on request says whom to ask; its publisher lets customers use it until a time', async () => {
    const contact = { author_email: 'sales@example.test', homepage: 'https://example.test/plugin' };
    const pricing = { model: 'enterprise', free: false };
    await publish(app, owner, { key, id: 'paid-asked', manifest: { pricing, ...contact } });
    const answer = await app.request('/api/v1/plugins/marketplace/paid-asked/versions/1.0.0/download');
    const problem = (await answer.json()) as { code: string; hint: string; checkout_url?: string };
    expect(problem).toMatchObject({ code: 'entitlement.required', hint: expect.stringContaining('Ask its publisher') });
    expect(JSON.stringify(problem)).not.toContain('checkout');
    const asked = await read<PluginPricing>(await app.request('/api/v1/plugins/paid-asked/pricing'));
    expect(asked.contact).toEqual({ email: 'sales@example.test', homepage: 'https://example.test/plugin' });
    const contract = { organisation: 'buyer', reason: 'order 77', until: '2027-11-22T12:00:00.000Z' };
    const grant = (token: string, change: object = {}, id = 'paid-asked') =>
      send(app, token, 'POST', `/plugins/${id}/entitlements`, { ...contract, ...change });
    expect(await verdict(await grant(buyer))).toBe('403 auth.forbidden');
    expect(await verdict(await grant(owner, { until: '2026-11-22T12:00:00.000Z' }))).toBe('400 request.invalid');
    expect(await verdict(await grant(owner, { until: '2036-11-22T12:00:00.000Z' }))).toBe('400 request.invalid');
    expect(await verdict(await grant(owner, { organisation: 'nobody-there' }))).toBe('404 request.not_found');
    await offer('paid-priced');
    expect(await verdict(await grant(owner, {}, 'paid-priced'))).toBe('409 billing.not_offered');
    expect(await download('paid-asked', reader)).toBe(REFUSED);
    const audits = await app.deps.db.$count(auditEvents);
    const made = await read<Entitlement>(await grant(owner));
    expect(made).toMatchObject({ kind: 'grant', active: true, ends_at: contract.until, reason: 'order 77' });
    expect(await app.deps.db.$count(auditEvents)).toBe(audits + 1);
    expect(await download('paid-asked', reader)).toBe(ALLOWED);
  });

  test('is not given to a token that covers another organisation only', async () => {
    await offer('paid-bound');
    const grant = { organisation: 'buyer', plugin: 'paid-bound', reason: 'gift' };
    await read(await send(app, admin, 'POST', '/admin/entitlements', grant));
    const roles = { buyer: 'owner', other: 'owner' } as const;
    const bound = await createToken(app, { roles, boundTo: 'other' });
    const blind = await createToken(app, { roles, scopes: ['organisation:manage'] });
    expect(await download('paid-bound', await createToken(app, { roles }))).toBe(ALLOWED);
    expect(await download('paid-bound', bound)).toBe(REFUSED);
    expect(await download('paid-bound', blind)).toBe(REFUSED);
  });
});

describe('prices', () => {
  const pricing = async (id: string) => read<PluginPricing>(await send(app, owner, 'GET', `/plugins/${id}/pricing`));
  const put = (id: string, body: object, token = owner) => send(app, token, 'PUT', `/plugins/${id}/pricing`, body);

  test('follow the default version, and what was before stays written', async () => {
    await offer('price-follows', { monthly: 5 });
    app.deps.setNow(new Date(START.getTime() + DAY));
    await offer('price-follows', { monthly: 6 }, '1.1.0');
    const later = new Date(START.getTime() + 2 * DAY);
    app.deps.setNow(later);
    await offer('price-follows', { monthly: 6 }, '1.2.0');
    const { current, history } = await pricing('price-follows');
    expect(current).toMatchObject({ monthly: '6.00', source: 'version', valid_from: '2026-11-23T12:00:00.000Z' });
    expect(history).toMatchObject([
      { monthly: '5.00', valid_from: START.toISOString(), valid_until: '2026-11-23T12:00:00.000Z' },
    ]);
  });

  test('that an owner sets stand whatever versions say, until the owner takes them back', async () => {
    await offer('price-owner', { monthly: 5 });
    await read(await put('price-owner', { model: 'subscription', currency: 'EUR', yearly: '50.00', trial_days: 7 }));
    await offer('price-owner', { monthly: 9 }, '1.1.0');
    expect((await pricing('price-owner')).current).toMatchObject({ source: 'owner', currency: 'EUR', yearly: '50.00' });
    const listed = await read<{ pricing: object }>(await app.request('/api/v1/plugins/marketplace/price-owner'));
    expect(listed.pricing).toEqual({
      model: 'subscription',
      is_free: false,
      currency: 'EUR',
      yearly: '50.00',
      trial_days: 7,
    });
    await read(await send(app, owner, 'DELETE', '/plugins/price-owner/pricing'));
    expect((await pricing('price-owner')).current).toMatchObject({
      source: 'version',
      currency: 'USD',
      monthly: '9.00',
    });
    expect((await pricing('price-owner')).history).toHaveLength(2);
  });

  test('a version that was free stays free; one that is paid for can be made free', async () => {
    await offer('price-rises', { free: true });
    app.deps.setNow(new Date(START.getTime() + DAY));
    await read(await put('price-rises', { model: 'one-time', currency: 'USD', price: '9.00' }));
    await offer('price-rises', { free: true }, '2.0.0');
    expect(await download('price-rises')).toMatch(/^200 public/);
    expect(await download('price-rises', undefined, '2.0.0')).toBe(REFUSED);
    await read(await put('price-rises', { model: 'free', currency: 'USD' }));
    expect(await download('price-rises', undefined, '2.0.0')).toMatch(/^200 public/);
    await offer('price-falls', { monthly: 5 });
    expect(await download('price-falls')).toBe(REFUSED);
    await read(await put('price-falls', { model: 'free', currency: 'USD' }));
    expect(await download('price-falls')).toMatch(/^200 public/);
  });

  test.each([
    [{ model: 'subscription', currency: 'USD' }],
    [{ model: 'free', currency: 'USD', price: '1.00' }],
    [{ model: 'one-time', currency: 'JPY', price: '100.50' }],
    [{ model: 'one-time', currency: 'usd', price: '1.00' }],
    [{ model: 'one-time', currency: 'USD', price: '1' }],
    [{ model: 'one-time', currency: 'USD', price: '-1.00' }],
    [{ model: 'one-time', currency: 'USD', price: '1.00', trial_days: 7 }],
    [{ model: 'one-time', currency: 'USD', price: 1 }],
  ])('that make no sense are refused: %j', async (body) => {
    await offer(`price-bad`, { monthly: 5 }).catch(() => undefined);
    expect(await verdict(await put('price-bad', body))).toBe('400 request.invalid');
  });

  test('of a currency without cents are whole', async () => {
    await offer('price-yen', { model: 'one-time', price: 500, currency: 'JPY' });
    expect((await pricing('price-yen')).current).toMatchObject({ price: '500.00', currency: 'JPY' });
    const [row] = await app.deps.db.select().from(pluginPrices).where(eq(pluginPrices.currency, 'JPY'));
    expect(row?.priceMinor).toBe(500);
    await expect(offer('price-half-yen', { model: 'one-time', price: 500.5, currency: 'JPY' })).rejects.toThrow(
      /manifest.pricing.decimals/,
    );
  });

  test('are set by owners of the publisher only, and never rewritten', async () => {
    await offer('price-guard', { monthly: 5 });
    const body = { model: 'free', currency: 'USD' };
    expect(await verdict(await put('price-guard', body, buyer))).toBe('403 auth.forbidden');
    const maintainer = await createToken(app, { roles: { acme: 'maintainer' }, scopes: ['organisation:manage'] });
    expect(await verdict(await put('price-guard', body, maintainer))).toBe('403 auth.forbidden');
    const rewrite = app.deps.db.update(pluginPrices).set({ monthlyMinor: 1 }).where(eq(pluginPrices.monthlyMinor, 500));
    expect(violatedConstraint(await rewrite.catch((error: unknown) => error))).toBe('plugin_prices_kept');
    const removal = app.deps.db.delete(pluginPrices);
    expect(violatedConstraint(await removal.catch((error: unknown) => error))).toBe('plugin_prices_kept');
  });
});
