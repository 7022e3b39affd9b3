import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { registryTokens, users } from '../tables/identity.js';
import { deviceGrants } from '../tables/sign-in.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { openBrowser, signedInBrowser, type TestBrowser } from '../testing/browser.js';

interface Codes {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  readonly expires_in: number;
  readonly interval: number;
}
type Reply = { readonly status: number } & Record<string, unknown>;

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
let app: TestApp;
let userId: string;
let browser: TestBrowser;

beforeAll(async () => {
  app = await createTestApp();
  ({ userId } = await app.createUser());
});
afterAll(() => app.close());
beforeEach(async () => {
  // Each test in minutes of its own: the limits are counted by the minute.
  later(120);
  browser = await signedInBrowser(app, userId);
});

function later(seconds: number): void {
  app.deps.setNow(new Date(app.deps.now().getTime() + seconds * 1000));
}

async function post(path: string, fields: Record<string, string>): Promise<Reply> {
  const answer = await app.request(`/api/v1/auth/device/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, ...((await answer.json()) as Record<string, unknown>) };
}

async function start(fields: Record<string, string> = {}): Promise<Codes> {
  const reply = await post('code', { client_id: 'test', client_name: 'the test on <b>box</b>', ...fields });
  expect(reply.status).toBe(200);
  return reply as unknown as Codes;
}

/** Asks for the token once the interval is over. */
async function poll(codes: Codes, fields: Record<string, string> = {}): Promise<Reply> {
  later(codes.interval);
  return await post('token', { grant_type: GRANT, device_code: codes.device_code, client_id: 'test', ...fields });
}

function approve(codes: Codes, fields: Record<string, string> = {}): Promise<Response> {
  return browser.send('/device', { user_code: codes.user_code, decision: 'approve', ...fields });
}

function bearer(reply: Reply): { headers: { authorization: string } } {
  return { headers: { authorization: `Bearer ${String(reply['access_token'])}` } };
}

test('a program gets a token when a signed-in person approves its code, once', async () => {
  const codes = await start();
  expect(codes).toMatchObject({
    user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
    verification_uri: `${app.origin}/device`,
    verification_uri_complete: `${app.origin}/device?user_code=${codes.user_code}`,
    expires_in: 600,
    interval: 5,
  });
  expect(await poll(codes)).toMatchObject({ status: 400, error: 'authorization_pending' });

  const shown = await (await browser.open(`/device?user_code=${codes.user_code}`)).text();
  for (const fact of [codes.user_code, '127.0.0.1', 'ada@example.test', 'plugins:publish', '&lt;b&gt;box&lt;/b&gt;']) {
    expect(shown).toContain(fact);
  }
  expect((await approve(codes)).status).toBe(200);

  const reply = await poll(codes);
  expect(reply).toMatchObject({
    status: 200,
    token_type: 'bearer',
    expires_in: 90 * 86_400,
    scope: 'plugins:read plugins:publish keys:write organisation:manage tokens:write',
  });
  expect(await (await app.request('/api/v1/whoami', bearer(reply))).json()).toMatchObject({
    user: { email: 'ada@example.test' },
    organisations: [{ slug: 'acme', role: 'owner' }],
  });
  const events = await app.deps.db.select({ action: auditEvents.action, id: auditEvents.subjectId }).from(auditEvents);
  expect(events.slice(-2)).toMatchObject([{ action: 'device_login.approve' }, { action: 'token.create' }]);
});

test('a device code that comes again gets nothing, and the token it got before is revoked', async () => {
  const codes = await start();
  await approve(codes);
  const reply = await poll(codes);
  expect((await app.request('/api/v1/whoami', bearer(reply))).status).toBe(200);
  expect(await poll(codes)).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect((await app.request('/api/v1/whoami', bearer(reply))).status).toBe(401);
});

test('eight programs that ask with one code at the same moment get one token at most', async () => {
  const codes = await start();
  await approve(codes);
  later(5);
  const fields = { grant_type: GRANT, device_code: codes.device_code, client_id: 'test' };
  const replies = await Promise.all(Array.from({ length: 8 }, () => post('token', fields)));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('the token is for one organisation when the person says so, and for no other than theirs', async () => {
  const codes = await start();
  expect((await approve(codes, { organisation: 'somebody-else' })).status).toBe(404);
  expect((await approve(codes, { organisation: 'acme' })).status).toBe(200);
  const who = await (await app.request('/api/v1/whoami', bearer(await poll(codes)))).json();
  expect(who).toMatchObject({ token: { organisation: 'acme' } });
});

test('nobody gives away more than they have: admin is left out', async () => {
  const codes = await start({ scope: 'plugins:read admin' });
  expect(await (await browser.open(`/device?user_code=${codes.user_code}`)).text()).toContain('which you may not do');
  await approve(codes);
  expect(await poll(codes)).toMatchObject({ status: 200, scope: 'plugins:read' });
  const only = await start({ scope: 'admin' });
  await approve(only);
  expect(await poll(only)).toMatchObject({ status: 400, error: 'access_denied' });
});

test('denied, too late, too fast, wrong program, unknown code: each by its name in RFC 8628', async () => {
  const denied = await start();
  await browser.send('/device', { user_code: denied.user_code, decision: 'deny' });
  expect(await poll(denied)).toMatchObject({ status: 400, error: 'access_denied' });

  const slow = await start();
  await poll(slow);
  const fields = { grant_type: GRANT, device_code: slow.device_code, client_id: 'test' };
  expect(await post('token', fields)).toMatchObject({ status: 400, error: 'slow_down' });
  later(6);
  expect(await post('token', fields)).toMatchObject({ status: 400, error: 'slow_down' });
  later(16);
  expect(await post('token', fields)).toMatchObject({ status: 400, error: 'authorization_pending' });

  expect(await poll(slow, { client_id: 'another' })).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect(await poll(slow, { device_code: 'x'.repeat(43) })).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect(await poll(slow, { device_code: slow.user_code })).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect(await poll(slow, { grant_type: 'password' })).toMatchObject({ status: 400, error: 'unsupported_grant_type' });

  const late = await start();
  later(600);
  expect(await poll(late)).toMatchObject({ status: 400, error: 'expired_token' });
  browser = await signedInBrowser(app, userId);
  expect((await approve(late)).status).toBe(404);
});

test('a request that is none of OAuth is refused in the form of OAuth', async () => {
  expect(await post('code', {})).toMatchObject({ status: 400, error: 'invalid_request', code: 'request.invalid' });
  expect(await post('code', { client_id: 'a', scope: 'everything' })).toMatchObject({ error: 'invalid_scope' });
  expect(await post('code', { client_id: 'a', client_name: 'a\u202eb' })).toMatchObject({ error: 'invalid_request' });
  expect(await post('code', { client_id: 'a', unknown: 'b' })).toMatchObject({ status: 200 });
  const json = await app.request('/api/v1/auth/device/code', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"client_id":"a"}',
  });
  expect(json.status).toBe(200);
  expect(json.headers.get('cache-control')).toBe('no-store');
  const twice = await app.request('/api/v1/auth/device/code', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'client_id=a&client_id=b',
  });
  expect([twice.status, await twice.json()]).toMatchObject([400, { error: 'invalid_request' }]);
});

test('codes are nowhere in the database, only their hashes', async () => {
  const codes = await start();
  await approve(codes);
  const reply = await poll(codes);
  const dump = JSON.stringify([
    await app.deps.db.select().from(deviceGrants),
    await app.deps.db.select().from(registryTokens),
  ]);
  for (const secret of [codes.device_code, codes.user_code, codes.user_code.replace('-', ''), reply['access_token']]) {
    expect(dump).not.toContain(secret);
  }
});

test('somebody who is disabled between approval and token gets none', async () => {
  const other = await app.createUser({ email: 'bob@example.test', organisation: 'bobs' });
  browser = await signedInBrowser(app, other.userId);
  const codes = await start();
  await approve(codes);
  await app.deps.db.update(users).set({ disabledAt: app.deps.now() }).where(eq(users.id, other.userId));
  expect(await poll(codes)).toMatchObject({ status: 400, error: 'access_denied' });
  expect((await browser.open('/account')).status).toBe(303);
});

describe('limits', () => {
  test('an address that starts many logins is told to wait', async () => {
    for (let count = 0; count < 30; count += 1) await start();
    const answer = await app.request('/api/v1/auth/device/code', {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'test' }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([429, { error: 'slow_down' }]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('an account that tries many codes is told to wait, with a right code, too', async () => {
    const codes = await start();
    for (let count = 0; count < 15; count += 1) {
      expect((await browser.open('/device?user_code=BBBB-BBBB')).status).toBe(404);
    }
    expect((await browser.open(`/device?user_code=${codes.user_code}`)).status).toBe(429);
    expect((await browser.open('/device')).status).toBe(200);
  });

  test('opening the page without being signed in leads to signing in, and back', async () => {
    const answer = await openBrowser(app).open('/device?user_code=BBBB-BBBB');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fdevice%3Fuser_code%3DBBBB-BBBB');
  });
});
