import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPES } from '../identity/actor.js';
import { ROUTES } from '../routes.js';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import type { Route } from './route.js';

let app: TestApp;
/** A good token for each scope alone, of an owner; and tokens that are good for nothing. */
const good = new Map<string, string>();
const bad = new Map<string, string>();

beforeAll(async () => {
  app = await createTestApp({ config: { rates: { badTokensPerMinute: 1_000_000, writesPerMinute: 1_000_000 } } });
  for (const scope of SCOPES)
    good.set(scope, await createToken(app, { roles: { acme: 'owner' }, scopes: [scope], isAdmin: true }));
  const one = [...good.values()][0] ?? '';
  bad.set('expired', await createToken(app, { roles: { acme: 'owner' }, expiresAt: new Date('2026-11-22T11:59:59Z') }));
  bad.set('revoked', await createToken(app, { roles: { acme: 'owner' }, revokedAt: new Date('2026-11-22T11:00:00Z') }));
  bad.set('mistyped', `${one.slice(0, -1)}${one.endsWith('0') ? '1' : '0'}`);
  bad.set('of another form', 'secret');
});
afterAll(async () => {
  await app.close();
});

async function call(
  route: Route,
  authorization?: string,
): Promise<{ status: number; code: string | undefined; challenge: string | null }> {
  const path = route.path
    .replace('{version}', '1.0.0')
    .replace('{fingerprint}', 'A'.repeat(43))
    .replace('{org}', 'acme')
    .replaceAll(/\{\w+\}/g, 'no-such-thing');
  const answer = await app.request(path, {
    method: route.method,
    headers: authorization === undefined ? {} : { authorization },
  });
  const text = await answer.text();
  const isProblem = /^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '');
  const { code } = isProblem ? (JSON.parse(text) as { code: string }) : { code: undefined };
  return { status: answer.status, code, challenge: answer.headers.get('www-authenticate') };
}

describe.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_name, route) => {
  const isOpen = route.access === 'public';

  test(isOpen ? 'lets people in without a token' : 'turns people away without a token', async () => {
    const { code, challenge } = await call(route);
    expect(code === 'auth.required').toBe(!isOpen);
    expect(challenge === null).toBe(isOpen);
  });

  test.each(['expired', 'revoked', 'mistyped', 'of another form'])('turns away a token that is %s', async (kind) => {
    const { status, code } = await call(route, `Bearer ${bad.get(kind)}`);
    expect([status, code]).toEqual([401, 'auth.invalid_token']);
  });

  test('turns away other schemes than Bearer', async () => {
    const { status } = await call(route, `Basic ${Buffer.from(`user:${good.get('admin')}`).toString('base64')}`);
    expect(status).toBe(401);
  });

  test.each(SCOPES.map((scope) => [scope]))('decides about a token with the scope %s alone', async (scope) => {
    // The last test of all must be the one that revokes: a fresh token for it.
    const token =
      route.operation === 'revokeCurrentToken' ? await createToken(app, { scopes: [scope] }) : good.get(scope);
    const { code } = await call(route, `Bearer ${token}`);
    const mayPass = isOpen || route.access === 'token' || route.access === scope;
    expect(code === 'auth.forbidden').toBe(!mayPass);
    expect(code).not.toBe('auth.invalid_token');
  });
});

test('a revoked token is worth nothing from the next request on, and one audit event tells of it', async () => {
  const events = await app.deps.db.$count(auditEvents);
  const token = await createToken(app, { roles: { acme: 'owner' } });
  const headers = { authorization: `Bearer ${token}` };
  expect((await app.request('/api/v1/tokens/current', { method: 'DELETE', headers })).status).toBe(204);
  expect((await app.request('/api/v1/whoami', { headers })).status).toBe(401);
  expect(await app.deps.db.$count(auditEvents)).toBe(events + 1);
});

test('whoami tells the user, its organisations and what the token may do', async () => {
  const { token } = await app.createUser({ email: 'grace@example.test', organisation: 'navy' });
  const answer = await app.request('/api/v1/whoami', { headers: { authorization: `Bearer ${token}` } });
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({
    user: { email: 'grace@example.test', is_admin: false },
    organisations: [{ slug: 'navy', role: 'owner' }],
    token: { prefix: token.slice(0, 10), scopes: expect.arrayContaining(['plugins:publish']) },
  });
  expect(text).not.toContain(token);
});
