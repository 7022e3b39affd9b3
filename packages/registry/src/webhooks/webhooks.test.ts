import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  NewWebhook,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
} from '@ops-center/registry-client';
import { and, count, eq, like } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { webhookDeliveries, webhookEvents, webhooks } from '../tables/webhooks.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send as call, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { createReceiver, type Receiver } from '../testing/receiver.js';
import { newKey, publish } from '../testing/release.js';
import { deliverDue, forgetDeliveries } from './deliver.js';
import { claimDeliveries } from './delivery-store.js';
import { recordEvent } from './record-event.js';
import { createSend } from './send.js';

const NETWORKS = ['127.0.0.1/32'];
const START = new Date('2026-11-22T12:00:00.000Z');
const HOUR = 3_600_000;
const key = newKey();

let app: TestApp;
let owner: string;
let admin: string;
let stranger: string;
let receiver: Receiver;

beforeAll(async () => {
  app = await createTestApp({ config: { webhookNetworks: NETWORKS } });
  owner = (await app.createUser()).token;
  admin = (await app.createUser({ email: 'root@example.test', organisation: 'ops', isAdmin: true })).token;
  stranger = (await app.createUser({ email: 'eve@example.test', organisation: 'evil' })).token;
  await publish(app, owner, { key });
  receiver = await createReceiver();
});
afterAll(async () => {
  await receiver.close();
  await app.close();
});
beforeEach(() => {
  receiver.received.length = 0;
  receiver.answer((response) => response.writeHead(204).end());
});
afterEach(async () => {
  app.deps.setNow(START);
  await app.deps.db.update(webhooks).set({ deletedAt: START });
});

async function make(token: string, path: string, events: readonly string[], url = `${receiver.origin}/hook`) {
  return await read<NewWebhook>(await call(app, token, 'POST', path, { url, events }));
}

const OWN = '/publishers/acme/webhooks';
const work = (): Promise<number> => deliverDue({ ...app.deps, send: createSend({ networks: NETWORKS }) });

async function yank(reason: string): Promise<void> {
  const answer = await call(app, owner, 'POST', '/plugins/night-sky/versions/1.0.0/yank', { reason });
  expect(answer.status).toBe(200);
}

function verify(header: string, body: string, secret: string): boolean {
  const [time, ...signatures] = header.split(',');
  const expected = createHmac('sha256', secret)
    .update(`${time?.slice(2)}.${body}`)
    .digest('hex');
  return signatures.includes(`v1=${expected}`);
}

async function deliveries(hook: { id: string }): Promise<WebhookDelivery[]> {
  return (await read<WebhookDeliveryPage>(await call(app, owner, 'GET', `${OWN}/${hook.id}/deliveries`))).data;
}

test('an event reaches the webhooks of its organisation and of the registry, signed, and no others', async () => {
  const mine = await make(owner, OWN, ['version.yanked'], `${receiver.origin}/mine`);
  const all = await make(admin, '/admin/webhooks', ['*'], `${receiver.origin}/all`);
  await make(stranger, '/publishers/evil/webhooks', ['*'], `${receiver.origin}/evil`);
  await make(owner, OWN, ['plugin.deprecated'], `${receiver.origin}/other`);
  await yank('it burns');
  expect(await work()).toBe(2);
  expect(receiver.received.map(({ url }) => url).sort()).toEqual(['/all', '/mine']);
  for (const { url, headers, body, method } of receiver.received) {
    const { secret } = url === '/mine' ? mine : all;
    expect(method).toBe('POST');
    expect(headers).toMatchObject({ 'ops-event': 'version.yanked', 'content-type': 'application/json; charset=utf-8' });
    expect(verify(String(headers['ops-signature']), body, secret)).toBe(true);
    expect(verify(String(headers['ops-signature']), `${body} `, secret)).toBe(false);
    expect(JSON.parse(body)).toEqual({
      id: expect.any(String),
      type: 'version.yanked',
      occurred_at: START.toISOString(),
      registry: app.origin,
      data: { plugin: 'night-sky', version: '1.0.0', reason: 'it burns' },
    });
  }
  expect(await deliveries(mine)).toMatchObject([{ state: 'delivered', attempts: 1, event: 'version.yanked' }]);
  expect(await work()).toBe(0);
});

test('publishing, deprecating and security reports are told; a report is told without what it says', async () => {
  await make(owner, OWN, ['*']);
  await publish(app, owner, { key, version: '1.1.0' });
  await call(app, owner, 'POST', '/plugins/night-sky/deprecate', { version: '1.1.0', reason: 'old' });
  const report = { severity: 'critical', description: 'the password is in the page' };
  expect((await call(app, stranger, 'POST', '/plugins/night-sky/security-reports', report)).status).toBe(201);
  await work();
  const told = receiver.received.map(({ body }) => JSON.parse(body) as { type: string; data: object });
  expect(told.map(({ type }) => type).sort()).toEqual(['plugin.deprecated', 'security.reported', 'version.published']);
  expect(JSON.stringify(told)).not.toContain('password');
  expect(JSON.stringify(told)).not.toContain('eve@');
});

test('what administrators do to a plugin, and advisories, are told to its publisher', async () => {
  await make(owner, OWN, ['*']);
  const { release } = await publish(app, owner, { id: 'dim-sky', key });
  const plugin = `/plugins/${release.id}`;
  const version = `/admin${plugin}/versions/1.0.0`;
  const ask = async (method: string, path: string, body: unknown) => {
    const answer = await call(app, admin, method, path, body);
    expect([path, answer.status]).toEqual([path, expect.toSatisfy((status: number) => status < 300)]);
    return answer;
  };
  await ask('POST', `${version}/quarantine`, { reason: 'it burns' });
  await ask('POST', `${version}/release`, { reason: 'it does not' });
  const advisory = { severity: 'high', title: 'It burns', description: 'It becomes hot.', affected: '<2.0.0' };
  const { id } = await read<{ id: string }>(await ask('POST', `${plugin}/advisories`, advisory));
  await ask('POST', `/advisories/${id}/withdraw`, { reason: 'it does not' });
  await ask('DELETE', `/admin${plugin}/ban?reason=spam`, undefined);
  await ask('POST', `/admin${plugin}/unban`, { reason: 'ham' });
  await work();
  const told = receiver.received.map(({ body }) => JSON.parse(body) as { type: string; data: unknown });
  const dim = { plugin: 'dim-sky', version: '1.0.0' };
  expect(Object.fromEntries(told.map(({ type, data }) => [type, data]))).toMatchObject({
    'version.quarantined': { ...dim, reason: 'it burns' },
    'version.released': { ...dim, reason: 'it does not' },
    'advisory.published': { advisory: id, plugin: 'dim-sky', severity: 'high', title: 'It burns', affected: '<2.0.0' },
    'advisory.withdrawn': { advisory: id, plugin: 'dim-sky', reason: 'it does not' },
    'plugin.banned': { plugin: 'dim-sky', reason: 'spam' },
    'plugin.unbanned': { plugin: 'dim-sky', reason: 'ham' },
  });
});

test('an event of a change that is rolled back is never told', async () => {
  const hook = await make(owner, OWN, ['*']);
  const rolledBack = app.deps.db.transaction(async (tx) => {
    const [row] = await tx.select().from(webhooks).where(eq(webhooks.id, hook.id));
    await recordEvent(tx, app.deps, {
      type: 'version.yanked',
      organisationIds: [row?.organisationId ?? ''],
      data: { plugin: 'ghost' },
    });
    throw new Error('no');
  });
  await expect(rolledBack).rejects.toThrow('no');
  expect(await work()).toBe(0);
  expect(await app.deps.db.$count(webhookEvents, like(webhookEvents.body, '%ghost%'))).toBe(0);
});

test('what is refused is tried again after ever longer times, up to a day, then given up and disabled', async () => {
  const hook = await make(owner, OWN, ['version.yanked']);
  receiver.answer((response) => response.writeHead(500).end(`no\u0007${'x'.repeat(5000)}`));
  await yank('again and again');
  const waits: number[] = [];
  for (;;) {
    expect(await work()).toBe(1);
    const [one] = await deliveries(hook);
    if (one?.next_attempt_at === undefined) break;
    const due = new Date(one.next_attempt_at);
    waits.push((due.getTime() - app.deps.now().getTime()) / 1000);
    app.deps.setNow(new Date(due.getTime() - 1000));
    expect(await work()).toBe(0);
    app.deps.setNow(due);
  }
  expect(waits.length).toBe(10);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits[0]).toBeLessThanOrEqual(11);
  expect(waits.at(-1)).toBeGreaterThanOrEqual(24 * 3600);
  expect(waits.at(-1)).toBeLessThanOrEqual(24 * 3600 * 1.1);
  const [one] = await deliveries(hook);
  expect(one).toMatchObject({ state: 'failed', attempts: 11 });
  const detail = await read<WebhookDeliveryDetail>(
    await call(app, owner, 'GET', `${OWN}/${hook.id}/deliveries/${one?.id}`),
  );
  expect(detail.log.map(({ number, status }) => [number, status])).toEqual(
    Array.from({ length: 11 }, (_one, at) => [at + 1, 500]),
  );
  expect(detail.log[0]?.answer).toMatch(/^no\ufffdx{900,}$/);
  expect(detail.log[0]?.answer.length).toBeLessThanOrEqual(1000);

  // Two days more, and one event that fails: now it took nothing for five days.
  app.deps.setNow(new Date(app.deps.now().getTime() + 48 * HOUR));
  await yank('the last one');
  expect(await work()).toBe(1);
  expect(await read(await call(app, owner, 'GET', `${OWN}/${hook.id}`))).toMatchObject({
    enabled: false,
    disabled_reason: 'failing',
  });
  await yank('nobody hears this');
  app.deps.setNow(new Date(app.deps.now().getTime() + 48 * HOUR));
  expect(await work()).toBe(0);
  const again = `${OWN}/${hook.id}/deliveries/${one?.id}/redeliver`;
  expect(await verdict(await call(app, owner, 'POST', again))).toBe('409 webhook.disabled');

  receiver.answer((response) => response.writeHead(200).end('thanks'));
  await read(await call(app, owner, 'PUT', `${OWN}/${hook.id}`, { enabled: true }));
  expect((await call(app, owner, 'POST', again)).status).toBe(202);
  await work();
  expect((await deliveries(hook)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  expect(await read<object>(await call(app, owner, 'GET', `${OWN}/${hook.id}`))).not.toHaveProperty('failing_since');
  expect(receiver.received.at(-1)?.body).toBeDefined();
  await forgetDeliveries(app.deps);
  expect(await deliveries(hook)).toHaveLength(2);
  app.deps.setNow(new Date(app.deps.now().getTime() + 31 * 24 * HOUR));
  await forgetDeliveries(app.deps);
  expect(await deliveries(hook)).toEqual([]);
});

test('many replicas share the work: each delivery is made by one of them', async () => {
  const hook = await make(owner, OWN, ['version.yanked']);
  for (let at = 0; at < 30; at += 1) await yank(`reason ${at}`);
  const counts = await Promise.all([work(), work(), work()]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(30);
  expect(new Set(receiver.received.map(({ headers }) => headers['ops-delivery'])).size).toBe(30);
  expect(receiver.received).toHaveLength(30);
  const first = await read<WebhookDeliveryPage>(await call(app, owner, 'GET', `${OWN}/${hook.id}/deliveries?limit=20`));
  const rest = await read<WebhookDeliveryPage>(
    await call(app, owner, 'GET', `${OWN}/${hook.id}/deliveries?limit=20&cursor=${first.meta.next_cursor}`),
  );
  expect(new Set([...first.data, ...rest.data].map(({ id }) => id)).size).toBe(30);
  expect(rest.meta).toEqual({});
});

test('who answers slowly holds up nobody else', async () => {
  for (let at = 0; at < 4; at += 1) {
    const slow = await make(stranger, '/publishers/evil/webhooks', ['plugin.deprecated'], `${receiver.origin}/slow`);
    for (let ping = 0; ping < 6; ping += 1) {
      await call(app, stranger, 'POST', `/publishers/evil/webhooks/${slow.id}/ping`);
    }
  }
  await make(owner, OWN, ['version.yanked'], `${receiver.origin}/fast`);
  for (let at = 0; at < 12; at += 1) await yank(`slow ${at}`);
  const signals = new EventEmitter();
  const [fast, wait] = [once(signals, 'fast'), once(signals, 'go on')];
  let [taken, held] = [0, 0];
  const working = deliverDue({
    ...app.deps,
    send: async ({ url }) => {
      if (url.endsWith('/fast')) {
        taken += 1;
        if (taken === 12) signals.emit('fast');
      } else {
        held += 1;
        await wait;
      }
      return { status: 204, answer: '' };
    },
  });
  await fast;
  expect(held).toBeLessThan(13);
  signals.emit('go on');
  expect(await working).toBe(36);
});

test("nobody's backlog holds up others, and none grows without end", async () => {
  const evil = await make(stranger, '/publishers/evil/webhooks', ['plugin.deprecated'], `${receiver.origin}/evil`);
  const evilToo = await make(stranger, '/publishers/evil/webhooks', ['plugin.deprecated'], `${receiver.origin}/evil`);
  for (let at = 0; at < 12; at += 1) {
    for (const { id } of [evil, evilToo]) await call(app, stranger, 'POST', `/publishers/evil/webhooks/${id}/ping`);
  }
  await make(owner, OWN, ['version.yanked'], `${receiver.origin}/mine`);
  app.deps.setNow(new Date(START.getTime() + 1000));
  await yank('late');
  const claimed = await claimDeliveries(app.deps.db, {
    now: app.deps.now(),
    leasedUntil: new Date(START.getTime() + 60_000),
    limit: 2,
    perWebhook: 4,
    perOwner: 8,
  });
  expect(new Set(claimed.map(({ type }) => type))).toEqual(new Set(['ping', 'version.yanked']));
  await forgetDeliveries(app.deps, 5);
  const states = await app.deps.db
    .select({ id: webhookDeliveries.webhookId, state: webhookDeliveries.state, made: count() })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.webhookId, evil.id))
    .groupBy(webhookDeliveries.webhookId, webhookDeliveries.state)
    .orderBy(webhookDeliveries.state);
  expect(states.map(({ state, made }) => [state, made])).toEqual([
    ['failed', 7],
    ['pending', 5],
  ]);
});

test('a replica that dies on the way leaves the delivery to be made again', async () => {
  await make(owner, OWN, ['version.yanked']);
  await yank('crash');
  const dying = deliverDue({
    ...app.deps,
    send: async () => {
      throw new Error('killed');
    },
  });
  await expect(dying).rejects.toThrow('killed');
  expect(await work()).toBe(0);
  app.deps.setNow(new Date(START.getTime() + 3 * 60_000));
  expect(await work()).toBe(1);
  expect(receiver.received).toHaveLength(1);
});

test('with a new secret the old one signs beside it for a day', async () => {
  const hook = await make(owner, OWN, ['version.yanked']);
  const renewed = await read<NewWebhook>(await call(app, owner, 'POST', `${OWN}/${hook.id}/secret`));
  expect(renewed.secret).not.toBe(hook.secret);
  await call(app, owner, 'POST', `${OWN}/${hook.id}/ping`);
  await work();
  app.deps.setNow(new Date(START.getTime() + 25 * HOUR));
  await call(app, owner, 'POST', `${OWN}/${hook.id}/ping`);
  await work();
  const checked = receiver.received.map(({ headers, body }) =>
    [hook.secret, renewed.secret].map((secret) => verify(String(headers['ops-signature']), body, secret)),
  );
  expect(checked).toEqual([
    [true, true],
    [false, true],
  ]);
});

test('a secret is shown once, and the database does not tell it', async () => {
  const hook = await make(owner, OWN, ['*']);
  const shown = await (await call(app, owner, 'GET', OWN)).text();
  expect(shown).toContain(hook.id);
  expect(shown).not.toContain('whsec_');
  const [row] = await app.deps.db.select().from(webhooks).where(eq(webhooks.id, hook.id));
  expect(JSON.stringify(row)).not.toContain(hook.secret.slice('whsec_'.length));
  expect(row?.secret).toMatch(/^s1\./);
  expect(() => app.deps.secrets.open(row?.secret ?? '', app.deps.newId())).toThrow();
});

test('webhooks are the business of owners: strangers learn nothing, and ids of others lead nowhere', async () => {
  const hook = await make(owner, OWN, ['*']);
  const reader = await createToken(app, { roles: { acme: 'maintainer' }, scopes: ['organisation:manage'] });
  for (const token of [stranger, reader]) {
    expect(await verdict(await call(app, token, 'GET', OWN))).toBe('403 auth.forbidden');
    expect(await verdict(await call(app, token, 'DELETE', `${OWN}/${hook.id}`))).toBe('403 auth.forbidden');
  }
  expect(await verdict(await call(app, stranger, 'GET', '/publishers/nobody/webhooks'))).toBe('403 auth.forbidden');
  const elsewhere = `/publishers/evil/webhooks/${hook.id}`;
  for (const [method, path, body] of [
    ['GET', elsewhere],
    ['PUT', elsewhere, { enabled: false }],
    ['DELETE', elsewhere],
    ['POST', `${elsewhere}/secret`],
    ['POST', `${elsewhere}/ping`],
    ['GET', `${elsewhere}/deliveries`],
  ] as const) {
    expect(await verdict(await call(app, stranger, method, path, body))).toBe('404 webhook.not_found');
  }
  expect(await verdict(await call(app, admin, 'GET', `/admin/webhooks/${hook.id}`))).toBe('404 webhook.not_found');
});

test('each change is one audit event, which does not tell the address', async () => {
  const secretPath = `${receiver.origin}/T0KEN`;
  const hook = await make(owner, OWN, ['*'], secretPath);
  await call(app, owner, 'PUT', `${OWN}/${hook.id}`, { events: ['version.yanked'], description: 'chat' });
  await call(app, owner, 'POST', `${OWN}/${hook.id}/secret`);
  await call(app, owner, 'POST', `${OWN}/${hook.id}/ping`);
  expect((await call(app, owner, 'DELETE', `${OWN}/${hook.id}`)).status).toBe(204);
  expect(await verdict(await call(app, owner, 'GET', `${OWN}/${hook.id}`))).toBe('404 webhook.not_found');
  const events = await app.deps.db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectType, 'webhook'), eq(auditEvents.subjectId, hook.id)))
    .orderBy(auditEvents.position);
  expect(events.map(({ action }) => action)).toEqual(
    ['create', 'change', 'renew_secret', 'ping', 'remove'].map((verb) => `webhook.${verb}`),
  );
  expect(JSON.stringify(events)).not.toMatch(/T0KEN|whsec_/);
  expect(await work()).toBe(0);
});

test.each([
  [{ url: 'https://user:pass@example.test/', events: ['*'] }],
  [{ url: 'https://example.test/#part', events: ['*'] }],
  [{ url: 'ftp://example.test/', events: ['*'] }],
  [{ url: 'https://', events: ['*'] }],
  [{ url: 'https://example.test/', events: [] }],
  [{ url: 'https://example.test/', events: ['no.such'] }],
  [{ url: `https://example.test/${'a'.repeat(2000)}`, events: ['*'] }],
  [{ url: 'https://example.test/', events: ['*'], secret: 'mine' }],
])('refuses %j', async (request) => {
  expect(await verdict(await call(app, owner, 'POST', OWN, request))).toBe('400 request.invalid');
});

test('an organisation may have twenty', async () => {
  const made = await Promise.all(
    Array.from({ length: 23 }, () => call(app, owner, 'POST', OWN, { url: receiver.origin, events: ['*'] })),
  );
  expect(made.map(({ status }) => status).sort()).toEqual([...Array(20).fill(201), 409, 409, 409]);
});

test('the webhook that a manifest names is told of its plugin only; owners renew its secret, and may remove it for good', async () => {
  const manifest = {
    pricing: { monthly: 5 },
    payment_webhook: { url: `${receiver.origin}/pay`, events: ['payment.succeeded', 'pricing.changed'] },
  };
  const paid = { key, id: 'paid-sky', manifest };
  await publish(app, owner, paid);
  await publish(app, owner, { key, id: 'other-sky', manifest: { pricing: { monthly: 5 } } });
  const price = { model: 'subscription', currency: 'USD', monthly: '6.00' };
  for (const id of ['paid-sky', 'other-sky'])
    await read(await call(app, owner, 'PUT', `/plugins/${id}/pricing`, price));
  await work();
  expect(receiver.received.map(({ url }) => url)).toEqual(['/pay']);
  expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({
    data: { plugin: 'paid-sky', price: { monthly: '6.00' } },
  });
  const { data } = await read<{ data: { id: string; plugin?: string }[] }>(await call(app, owner, 'GET', OWN));
  const named = data.find(({ plugin }) => plugin === 'paid-sky');
  expect((await call(app, owner, 'POST', `${OWN}/${named?.id}/secret`)).status).toBe(200);
  expect((await call(app, owner, 'DELETE', `${OWN}/${named?.id}`)).status).toBe(204);
  await publish(app, owner, { ...paid, version: '1.1.0' });
  const after = await read<{ data: { plugin?: string }[] }>(await call(app, owner, 'GET', OWN));
  expect(after.data.filter(({ plugin }) => plugin === 'paid-sky')).toEqual([]);
});

test('a tenant is told what happens to its installations, the publisher is not; a review is told without who wrote it', async () => {
  await make(owner, OWN, ['*'], `${receiver.origin}/publisher`);
  await make(stranger, '/publishers/evil/webhooks', ['*'], `${receiver.origin}/tenant`);
  await publish(app, owner, { key, id: 'told-sky' });
  const install = { plugin: 'told-sky' };
  expect((await call(app, stranger, 'POST', '/plugins/install', install)).status).toBe(201);
  const reviewer = await createToken(app, { roles: { evil: 'owner' }, scopes: ['plugins:read', 'reviews:write'] });
  expect((await call(app, reviewer, 'POST', '/plugins/marketplace/told-sky/reviews', { rating: 4 })).status).toBe(201);
  await work();
  const told = (at: string) =>
    receiver.received
      .filter(({ url }) => url === at)
      .map(({ body }) => JSON.parse(body) as { type: string; data: object })
      .sort((a, b) => (a.type < b.type ? -1 : 1));
  expect(told('/tenant')).toMatchObject([
    { type: 'installation.changed', data: { event: 'installed', plugin: 'told-sky', version: '1.0.0' } },
  ]);
  expect(told('/publisher')).toMatchObject([
    { type: 'review.created', data: { plugin: 'told-sky', rating: 4 } },
    { type: 'version.published' },
  ]);
  expect(JSON.stringify(told('/publisher'))).not.toContain('eve');
});

test('a webhook whose secret was sealed with a lost key fails alone, and works again with a new secret', async () => {
  const lost = await make(owner, OWN, ['version.yanked'], `${receiver.origin}/lost`);
  await make(owner, OWN, ['version.yanked'], `${receiver.origin}/fine`);
  await app.deps.db.update(webhooks).set({ secret: 's1.000000000000.AAAA' }).where(eq(webhooks.id, lost.id));
  await yank('with a lost key');
  expect(await work()).toBe(2);
  expect(receiver.received.map(({ url }) => url)).toEqual(['/fine']);
  const [one] = await deliveries(lost);
  const detail = await read<WebhookDeliveryDetail>(
    await call(app, owner, 'GET', `${OWN}/${lost.id}/deliveries/${one?.id}`),
  );
  expect(detail.log).toMatchObject([{ failure: expect.stringContaining('renew it') }]);
  await read(await call(app, owner, 'POST', `${OWN}/${lost.id}/secret`));
  await app.deps.db
    .update(webhooks)
    .set({ previousSecret: null, previousSecretUntil: null })
    .where(eq(webhooks.id, lost.id));
  app.deps.setNow(new Date(START.getTime() + HOUR));
  expect(await work()).toBe(1);
});

test('what the guide shows to check a signature, in Node and in Python, takes what is sent and nothing else', async () => {
  const guide = await readFile(new URL('../../../../docs/guides/webhooks.md', import.meta.url), 'utf8');
  const hook = await make(owner, OWN, ['version.yanked']);
  await yank('to be checked \u00e9');
  await work();
  const [sent] = receiver.received;
  const header = String(sent?.headers['ops-signature']);
  const body = sent?.body ?? '';
  const folder = await mkdtemp(path.join(tmpdir(), 'verify-'));
  try {
    for (const [language, file, command] of [
      ['js', 'verify.mjs', process.execPath],
      ['python', 'verify.py', 'python3'],
    ] as const) {
      const code = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1] ?? '';
      expect(code).toMatch(/hmac/i);
      const at = path.join(folder, file);
      await writeFile(at, code);
      const check = (text: string, signature: string, secret: string) =>
        new Promise<string>((resolve) => {
          const env = { PATH: process.env.PATH, WEBHOOK_SECRET: secret, OPS_SIGNATURE: signature };
          const child = execFile(command, [at], { env }, (error, stdout) =>
            resolve(`${error?.code ?? 0} ${stdout.trim()}`.trim()),
          );
          child.stdin?.end(text);
        });
      const seconds = Math.floor(Date.now() / 1000);
      const now = `t=${seconds},v1=${'0'.repeat(64)},v1=${createHmac('sha256', hook.secret).update(`${seconds}.${body}`).digest('hex')}`;
      expect(
        await Promise.all([
          check(body, now, hook.secret),
          check(`${body} `, now, hook.secret),
          check(body, now, 'whsec_other'),
          check(body, 'nonsense', hook.secret),
          // As the registry sent it, by a clock that stands days ago.
          check(body, header, hook.secret),
        ]),
        language,
      ).toEqual(['0 version.yanked', '1', '1', '1', '1']);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
