import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../routes.js';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { newKey, publish, upload } from '../testing/release.js';

const SWITCH = '/api/v1/admin/read-only';
const key = newKey();
/** Two replicas; the third is read-only by its configuration. */
let one: TestApp;
let other: TestApp;
let fixed: TestApp;
let token: string;
let admin: string;

beforeAll(async () => {
  one = await createTestApp();
  const beside = one.deps;
  other = await createTestApp({ beside, config: { publicUrl: one.origin } });
  fixed = await createTestApp({ beside, config: { publicUrl: one.origin, readOnly: true } });
  token = (await one.createUser()).token;
  admin = (await one.createUser({ email: 'root@example.test', organisation: 'operators', isAdmin: true })).token;
  await publish(one, token, { key });
});
afterAll(async () => {
  await fixed.close();
  await other.close();
  await one.close();
});

async function put(app: TestApp, body: unknown, as = admin): Promise<Response> {
  return await app.request(SWITCH, {
    method: 'PUT',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function refusal(app: TestApp, method: string, path: string): Promise<unknown> {
  const answer = await app.request(path, { method, headers: { authorization: `Bearer ${admin}` } });
  const { code, detail } = (await answer.json()) as { code: string; detail: string };
  return { status: answer.status, retry: answer.headers.get('retry-after'), code, detail };
}

test('once an administrator has switched it, every replica reads on and refuses every change, with one audit event', async () => {
  const events = await one.deps.db.$count(auditEvents);
  const switched = await put(one, { read_only: true, reason: 'moving house' });
  expect([switched.status, await switched.json()]).toEqual([
    200,
    {
      read_only: true,
      by_configuration: false,
      reason: 'moving house',
      changed_by: 'root@example.test',
      changed_at: '2026-11-22T12:00:00.000Z',
    },
  ]);
  expect(await one.deps.db.$count(auditEvents)).toBe(events + 1);
  const changes = ROUTES.filter((route) => route.method !== 'GET' && route.access === 'admin' && !route.whenReadOnly);
  for (const { method, path } of [...changes, { method: 'DELETE', path: '/api/v1/tokens/current' }]) {
    expect(await refusal(other, method, path.replaceAll(/\{\w+\}/g, 'night-sky'))).toEqual({
      status: 503,
      retry: '60',
      code: 'registry.read_only',
      detail: 'the registry takes no changes now: moving house',
    });
  }
  expect((await other.request('/api/v1/auth/device/code', { method: 'POST' })).status).toBe(503);
  for (const path of ['/api/v1/plugins/marketplace/night-sky', '/api/v1/plugins/index/night-sky.json', '/readyz']) {
    expect([path, (await other.request(path)).status]).toEqual([path, 200]);
  }
  expect((await put(other, { read_only: false })).status).toBe(200);
  const version = '1.1.0';
  expect((await publish(one, token, { version, key })).answer.status).toBe(201);
});

test('only administrators see or move the switch', async () => {
  expect((await put(one, { read_only: true }, token)).status).toBe(403);
  expect((await one.request(SWITCH, { headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
  expect((await put(one, { read_only: true, reason: 'x'.repeat(501) })).status).toBe(400);
});

test('what the configuration says no request can change', async () => {
  const { release } = await publish(one, token, { version: '1.2.0', key });
  expect(await (await upload(fixed, token, release)).json()).toMatchObject({ code: 'registry.read_only' });
  const told = await put(fixed, { read_only: false });
  expect(await told.json()).toMatchObject({ read_only: true, by_configuration: true });
  expect((await fixed.request('/api/v1/plugins/marketplace/night-sky')).status).toBe(200);
});
