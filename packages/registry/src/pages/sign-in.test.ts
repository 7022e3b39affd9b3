import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issueFirstAdminLink, issueSignInLink, LINK_HOURS } from '../identity/sign-in-link.js';
import { openSession } from '../identity/sign-in.js';
import { PAGES } from '../routes.js';
import { registryTokens, users } from '../tables/identity.js';
import { sessions, signInLinks, userPasswords } from '../tables/sign-in.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { openBrowser, signedInBrowser } from '../testing/browser.js';

const PASSWORD = 'correct horse battery';
let app: TestApp;
let userId: string;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());
// Each test in minutes of its own: the limits are counted by the minute.
beforeEach(() => later(120));

function later(seconds: number): void {
  app.deps.setNow(new Date(app.deps.now().getTime() + seconds * 1000));
}

async function firstAdminLink(): Promise<string> {
  return (await issueFirstAdminLink(app.deps)) ?? expect.fail('there is a user already');
}

test('the first administrator: one link, once; then sign out and in again', async () => {
  const older = await firstAdminLink();
  const link = await firstAdminLink();
  const browser = openBrowser(app);
  expect((await browser.open(`/welcome?link=${older}`)).status).toBe(410);
  const page = await browser.open(`/welcome?link=${link}`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('first administrator')]);

  const answers = { link, email: 'ada@example.test', organisation: 'acme', password: PASSWORD, again: PASSWORD };
  for (const wrong of [
    { again: 'something else' },
    { password: 'short', again: 'short' },
    { password: 'a'.repeat(20), again: 'a'.repeat(20) },
    { password: 'x'.repeat(2000), again: 'x'.repeat(2000) },
    { email: 'lovelace@example.test', password: 'Lovelace12345', again: 'Lovelace12345' },
    { organisation: 'Not A Slug' },
    { email: 'nobody' },
  ]) {
    const refused = await browser.send('/welcome', { ...answers, ...wrong });
    expect([wrong, refused.status]).toEqual([wrong, 422]);
  }
  const made = await browser.send('/welcome', answers);
  expect([made.status, made.headers.get('location')]).toEqual([303, '/account']);
  expect(await (await browser.open('/account')).text()).toContain('administrator of this registry');
  expect((await browser.open(`/welcome?link=${link}`)).status).toBe(410);
  expect(await issueFirstAdminLink(app.deps)).toBeUndefined();

  const signedIn = browser.cookie();
  await browser.send('/sign-out', {});
  expect((await app.request('/account', { headers: { cookie: signedIn }, redirect: 'manual' })).status).toBe(303);
  await browser.open('/sign-in');
  const entered = await browser.send('/sign-in', { email: 'ADA@example.test ', password: PASSWORD, next: '/device' });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/device']);
  expect(browser.cookie()).not.toBe(signedIn);
  const [ada] = await app.deps.db.select({ id: users.id }).from(users);
  userId = ada?.id ?? expect.fail('no user');
});

test('a wrong password, an unknown user and one without a password are refused in the same words', async () => {
  await app.createUser({ email: 'bob@example.test', organisation: 'bobs' });
  const browser = openBrowser(app);
  await browser.open('/sign-in');
  const answers: string[] = [];
  for (const email of ['ada@example.test', 'nobody@example.test', 'bob@example.test']) {
    const answer = await browser.send('/sign-in', { email, password: 'wrong horse battery' });
    expect(answer.status).toBe(403);
    answers.push((await answer.text()).replace(email, ''));
  }
  expect(new Set(answers).size).toBe(1);
});

test('ten attempts in a minute are all that an account gets', async () => {
  const browser = openBrowser(app);
  await browser.open('/sign-in');
  const tries = Array.from({ length: 11 }, () => browser.send('/sign-in', { email: 'x@y.test', password: 'p' }));
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
});

test("an operator's link sets a password once, ends other sessions, and is too old after a day", async () => {
  const before = await signedInBrowser(app, userId);
  const link = await issueSignInLink(app.deps, 'ada@example.test');
  const browser = openBrowser(app);
  await browser.open(`/welcome?link=${link}`);
  const fields = { link, password: 'another good password', again: 'another good password' };
  const both = await Promise.all([browser.send('/welcome', fields), browser.send('/welcome', fields)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
  expect((await before.open('/account')).status).toBe(303);

  const old = await issueSignInLink(app.deps, 'ada@example.test');
  later(LINK_HOURS * 3600);
  expect((await openBrowser(app).open(`/welcome?link=${old}`)).status).toBe(410);
  await expect(issueSignInLink(app.deps, 'nobody@example.test')).rejects.toMatchObject({ code: 'usage.invalid' });
});

test('a session ends after twelve hours', async () => {
  const browser = await signedInBrowser(app, userId);
  later(12 * 3600 - 1);
  expect((await browser.open('/account')).status).toBe(200);
  later(1);
  expect((await browser.open('/account')).status).toBe(303);
});

test('passwords, links and sessions are nowhere in the database, only what they hash to', async () => {
  const link = await issueSignInLink(app.deps, 'ada@example.test');
  const { secret } = await openSession(app.deps.db, app.deps, userId);
  const tables = [userPasswords, signInLinks, sessions, registryTokens];
  const dump = JSON.stringify(await Promise.all(tables.map((table) => app.deps.db.select().from(table))));
  expect(dump).toContain('scrypt$32768$8$3$');
  for (const text of [link, secret, PASSWORD]) expect(dump).not.toContain(text);
});

describe.each(PAGES.map((page) => [`${page.method} ${page.path}`, page] as const))('%s', (_name, page) => {
  const call = (headers: Record<string, string>, body?: URLSearchParams): Promise<Response> =>
    app.request(page.path, {
      method: page.method,
      headers: { accept: 'text/html', ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });

  test('may not be framed, runs nothing and is kept by no cache', async () => {
    const { headers } = await call({});
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is closed to a good token, and to a cookie that is none', async () => {
    const { token } = await app.createUser({ email: 'ada@example.test' });
    const strangers: Record<string, string>[] = [
      { authorization: `Bearer ${token}` },
      { cookie: `ops-center-1=${'x'.repeat(43)}` },
    ];
    for (const headers of strangers) {
      const answer = await call(headers, page.method === 'POST' ? new URLSearchParams() : undefined);
      const isClosed = page.access === 'session' || page.method === 'POST';
      expect([303, 403].includes(answer.status)).toBe(isClosed);
    }
  });
});

describe('a form', () => {
  const POSTS = PAGES.filter(({ method }) => method === 'POST').map(({ path }) => [path] as const);

  test.each(POSTS)('%s is refused from another site, without its token, with another browser’s', async (path) => {
    const browser = await signedInBrowser(app, userId);
    const refused = async (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<unknown> => {
      const answer = await browser.send(path, { user_code: 'BBBB-BBBB', ...fields }, headers);
      return [answer.status, (await answer.text()).includes('That did not work')];
    };
    expect(await refused({}, { origin: 'https://evil.test' })).toEqual([403, true]);
    expect(await refused({}, { origin: 'null' })).toEqual([403, true]);
    expect(await refused({}, { 'sec-fetch-site': 'cross-site' })).toEqual([403, true]);
    expect(await refused({}, { 'sec-fetch-site': 'same-site' })).toEqual([403, true]);
    expect(await refused({ csrf: '' })).toEqual([403, true]);
    expect(await refused({ csrf: 'x'.repeat(43) })).toEqual([403, true]);
    expect((await browser.open('/account')).status).toBe(200);
  });

  test('with a field twice, or as JSON, is refused', async () => {
    const browser = await signedInBrowser(app, userId);
    const headers = { cookie: browser.cookie(), accept: 'text/html' };
    const twice = await app.request('/device', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'csrf=a&csrf=b',
    });
    expect(twice.status).toBe(400);
    const json = await app.request('/device', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
  });
});

test('the cookie opens nothing at the API', async () => {
  const browser = await signedInBrowser(app, userId);
  const answer = await app.request('/api/v1/whoami', { headers: { cookie: browser.cookie() } });
  expect(answer.status).toBe(401);
});

test.each([
  ['https://evil.test/'],
  ['//evil.test/account'],
  ['/account/../..'],
  ['/device?user_code=A&next=https://evil.test'],
  ['/account\n'],
])('signing in never leads to %j', async (next) => {
  const browser = await signedInBrowser(app, userId);
  const answer = await browser.open(`/sign-in?next=${encodeURIComponent(next)}`);
  expect(answer.headers.get('location')).toBe('/account');
});

test('people revoke their own tokens on the page, and nobody else’s', async () => {
  const { token } = await app.createUser({ email: 'ada@example.test' });
  const headers = { authorization: `Bearer ${token}` };
  const who = (await (await app.request('/api/v1/whoami', { headers })).json()) as { token: { id: string } };
  const bob = await app.createUser({ email: 'bob@example.test', organisation: 'bobs' });
  const stranger = await signedInBrowser(app, bob.userId);
  const fields = { id: who.token.id };
  expect((await stranger.send('/account/tokens/revoke', fields)).status).toBe(404);
  expect((await app.request('/api/v1/whoami', { headers })).status).toBe(200);
  const owner = await signedInBrowser(app, userId);
  expect((await owner.send('/account/tokens/revoke', fields)).status).toBe(303);
  expect((await app.request('/api/v1/whoami', { headers })).status).toBe(401);
  expect((await owner.send('/account/tokens/revoke', { id: 'x' })).status).toBe(404);
});

test('a registry that is reached without encryption lets nobody sign in', async () => {
  const open = await createTestApp({ config: { publicUrl: 'http://registry.example' } });
  try {
    const page = await open.request('/sign-in', { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([403, expect.stringContaining('not reached by https')]);
    const device = await open.request('/api/v1/auth/device/code', {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'a' }),
    });
    expect(device.status).toBe(403);
  } finally {
    await open.close();
  }
});

test('behind https and a base path, cookies and addresses keep to it', async () => {
  const based = await createTestApp({ config: { publicUrl: 'https://registry.example/plugins' } });
  try {
    const page = await based.request('/plugins/sign-in');
    expect(page.headers.get('set-cookie')).toMatch(
      /^__Secure-ops-center=[\w-]{43}; Path=\/plugins; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(await page.text()).toContain('action="/plugins/sign-in"');
    const account = await based.request('/plugins/account', { redirect: 'manual' });
    expect(account.headers.get('location')).toBe('/plugins/sign-in?next=%2Faccount');
  } finally {
    await based.close();
  }
});
