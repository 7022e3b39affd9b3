import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import type { JWTPayload } from 'jose';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../config.js';
import { auditEvents } from '../tables/audit.js';
import { members, organisations, users } from '../tables/identity.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { openBrowser, type TestBrowser } from '../testing/browser.js';
import { send, startIssuer, type TestIssuer } from '../testing/oidc-issuer.js';
import { createToken } from '../testing/principals.js';
import { hashPassword } from './password.js';
import { savePassword } from './session-store.js';
import { findUserByEmail } from './store.js';

const PASSWORD = 'a few long words';
let app: TestApp;
let provider: TestIssuer;
let folder: string;
/** What the provider gives for a code: the claims of the ID token, and the challenge that the verifier must answer. */
const codes = new Map<string, { readonly claims: JWTPayload; readonly challenge: string }>();
const asked: { authorization: string | undefined; fields: URLSearchParams }[] = [];
let people = 0;

beforeAll(async () => {
  provider = await startIssuer();
  provider.intercept = (request, response) => {
    if (request.url !== '/token') return false;
    void exchange(request.headers.authorization, request).then(([status, body]) => send(response, body, status));
    return true;
  };
  folder = await mkdtemp(path.join(tmpdir(), 'sso-'));
  const clientSecretFile = path.join(folder, 'secret');
  await writeFile(clientSecretFile, 's p/c:ret\n', { mode: 0o600 });
  app = await createTestApp({
    sso: {
      issuer: provider.url,
      clientId: 'the registry',
      clientSecretFile,
      name: 'Acme login',
      makesAccounts: true,
      groups: [
        { group: 'Plugin owners', organisation: 'acme', role: 'owner' },
        { group: 'Plugin people', organisation: 'acme', role: 'publisher' },
        { group: 'Plugin people', organisation: 'no-such', role: 'reader' },
      ],
    },
  });
  await app.createUser();
});
afterAll(async () => {
  await Promise.all([app.close(), provider.close(), rm(folder, { recursive: true })]);
});
// The limits are counted by the minute.
beforeEach(() => app.deps.setNow(new Date(app.deps.now().getTime() + 61_000)));

async function exchange(authorization: string | undefined, body: AsyncIterable<unknown>): Promise<[number, unknown]> {
  let text = '';
  for await (const chunk of body) text += String(chunk);
  const fields = new URLSearchParams(text);
  asked.push({ authorization, fields });
  const given = codes.get(fields.get('code') ?? '');
  codes.delete(fields.get('code') ?? '');
  const answer = createHash('sha256')
    .update(fields.get('code_verifier') ?? '')
    .digest('base64url');
  if (given === undefined || answer !== given.challenge) return [400, { error: 'invalid_grant' }];
  return [200, { access_token: 'x', token_type: 'Bearer', id_token: await provider.sign(given.claims) }];
}

/** Goes to the provider as a browser does, and signs in there as somebody. */
async function atProvider(
  browser: TestBrowser,
  who: JWTPayload,
  change: JWTPayload = {},
): Promise<{ code: string; state: string }> {
  const sent = await browser.open('/sign-in/sso?next=%2Fdevice');
  const url = new URL(sent.headers.get('location') ?? '');
  const get = (name: string): string => url.searchParams.get(name) ?? '';
  expect(url.origin + url.pathname).toBe(`${provider.url}/authorize`);
  expect([get('redirect_uri'), get('code_challenge_method')]).toEqual([`${app.origin}/sign-in/sso/callback`, 'S256']);
  people += 1;
  const code = `code-${people}`;
  const now = Math.floor(app.deps.now().getTime() / 1000);
  const claims = { aud: get('client_id'), iat: now, exp: now + 300, nonce: get('nonce'), ...who, ...change };
  codes.set(code, { claims, challenge: get('code_challenge') });
  return { code, state: get('state') };
}

const back = (browser: TestBrowser, fields: Readonly<Record<string, string>>): Promise<Response> =>
  browser.open(`/sign-in/sso/callback?${new URLSearchParams(fields).toString()}`);

async function come(who: JWTPayload, change: JWTPayload = {}): Promise<{ browser: TestBrowser; answer: Response }> {
  const browser = openBrowser(app);
  await browser.open('/sign-in');
  return { browser, answer: await back(browser, await atProvider(browser, who, change)) };
}

const person = (sub: string, more: JWTPayload = {}): JWTPayload => ({
  sub,
  email: `${sub}@example.test`,
  email_verified: true,
  ...more,
});

async function roleIn(email: string, slug = 'acme'): Promise<string | undefined> {
  const rows = await app.deps.db
    .select({ role: members.role, slug: organisations.slug })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(eq(users.email, email));
  return rows.find((row) => row.slug === slug)?.role;
}

describe('somebody the provider vouches for', () => {
  test('gets an account, is sent where they wanted, and is known by the subject from then on', async () => {
    const { browser, answer } = await come(person('ann'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/device']);
    expect(await (await browser.open('/account')).text()).toContain('ann@example.test');
    const { authorization, fields } = asked.at(-1) ?? expect.fail();
    expect(authorization).toBe(`Basic ${Buffer.from('the+registry:s+p%2Fc%3Aret').toString('base64')}`);
    expect(fields.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    const known = await findUserByEmail(app.deps.db, 'ann@example.test');
    const renamed = await come(person('ann', { email: 'other@example.test', email_verified: false }));
    expect(renamed.answer.status).toBe(303);
    expect(await (await renamed.browser.open('/account')).text()).toContain('ann@example.test');
    const actions = await app.deps.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.actorUserId, known?.id ?? ''));
    expect(actions.map(({ action }) => action).sort()).toEqual([
      'user.create',
      'user.link_identity',
      'user.sign_in',
      'user.sign_in',
    ]);
  });

  test('and an account that nobody has claimed by a password or otherwise: it is theirs', async () => {
    await createToken(app, { email: 'made@example.test' });
    expect((await come(person('made'))).answer.status).toBe(303);
  });

  test('is let in by no disabled account', async () => {
    await come(person('bob'));
    await app.deps.db.update(users).set({ disabledAt: app.deps.now() }).where(eq(users.email, 'bob@example.test'));
    expect((await come(person('bob'))).answer.status).toBe(403);
  });
});

describe('an account that exists', () => {
  async function claimed(email: string): Promise<void> {
    await createToken(app, { email });
    const user = await findUserByEmail(app.deps.db, email);
    await savePassword(app.deps.db, user?.id ?? '', await hashPassword(PASSWORD), app.deps.now());
  }

  test('with a password is bound after that password was given, in the same browser', async () => {
    await claimed('carl@example.test');
    const { browser, answer } = await come(person('carl'));
    const page = await answer.text();
    expect([answer.status, page]).toEqual([200, expect.stringContaining('Is this account yours?')]);
    expect((await browser.open('/account')).status).toBe(303);
    const pending = /name="pending" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const fields = { pending, email: 'carl@example.test', next: '/account' };
    expect((await browser.send('/sign-in/sso/link', { ...fields, password: 'wrong wrong' })).status).toBe(403);
    const other = openBrowser(app);
    await other.open('/sign-in');
    expect((await other.send('/sign-in/sso/link', { ...fields, password: PASSWORD })).status).toBe(403);
    expect((await browser.send('/sign-in/sso/link', { ...fields, password: PASSWORD })).status).toBe(303);
    expect((await browser.open('/account')).status).toBe(200);
    expect((await come(person('carl'))).answer.status).toBe(303);
  });

  test('has its password guessed ten times a minute, however often somebody begins and however they write it', async () => {
    await claimed('karl@example.test');
    // It counts and is not hashed, which would take most of a second each.
    const tooLong = 'x'.repeat(1001);
    const answers: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { browser, answer } = await come(person('karl'));
      const pending = /name="pending" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
      for (let guess = 0; guess < 4; guess += 1) {
        const fields = { pending: `${pending}.${round}-${guess}`, password: tooLong };
        answers.push((await browser.send('/sign-in/sso/link', fields)).status);
      }
    }
    expect(answers).toEqual([...Array<number>(10).fill(403), 429, 429]);
  });

  test('is never taken over by an address that is not verified, or by a second account with the same address', async () => {
    await createToken(app, { email: 'dora@example.test' });
    for (const email_verified of [false, undefined, 'true'])
      expect((await come(person('dora', { email_verified }))).answer.status).toBe(403);
    // The Kelvin sign is no k, and becomes one in lower case.
    await createToken(app, { email: 'kim@example.test' });
    expect((await come(person('kim', { email: '\u212Aim@example.test' }))).answer.status).toBe(403);
    expect((await come(person('dora'))).answer.status).toBe(303);
    // Claimed now, and it has no password to prove the second one by.
    const second = await come(person('mallory', { email: 'dora@example.test' }));
    expect([second.answer.status, (await second.browser.open('/account')).status]).toEqual([200, 303]);
  });
});

describe('answers that are not taken', () => {
  test.each([
    ['with another nonce', { nonce: 'other' }],
    ['for another client', { aud: 'another' }],
    ['for several clients', { aud: ['the registry', 'another'] }],
    ['of long ago', { iat: 1, exp: 2 }],
    ['about nobody', { sub: '' }],
  ])('%s', async (_name, change: JWTPayload) => {
    const { browser, answer } = await come(person('eve'), change);
    expect([answer.status, (await browser.open('/account')).status]).toEqual([403, 303]);
  });

  test('in another browser, of another provider, too late, changed, or without a code', async () => {
    const browser = openBrowser(app);
    await browser.open('/sign-in');
    const first = await atProvider(browser, person('fred'));
    const thief = openBrowser(app);
    await thief.open('/sign-in');
    expect((await back(thief, first)).status).toBe(403);
    expect((await back(browser, { ...first, iss: 'https://elsewhere.example' })).status).toBe(403);
    expect((await back(browser, { ...first, state: `${first.state}x` })).status).toBe(403);
    expect((await back(browser, { error: 'access_denied', state: first.state })).status).toBe(403);
    expect((await back(browser, { ...first, code: 'never given' })).status).toBe(503);
    app.deps.setNow(new Date(app.deps.now().getTime() + 10 * 60_000 + 1));
    expect((await back(browser, first)).status).toBe(403);
    expect(await findUserByEmail(app.deps.db, 'fred@example.test')).toBeUndefined();
  });
});

test('groups decide who belongs to an organisation, at each sign-in; its last owner stays', async () => {
  const email = 'gwen@example.test';
  await come(person('gwen', { groups: ['Plugin people', 'Plugin owners', 'others'] }));
  expect(await roleIn(email)).toBe('owner');
  await come(person('gwen', { groups: ['Plugin people'] }));
  expect(await roleIn(email)).toBe('publisher');
  await come(person('gwen', { groups: 'Plugin owners' }));
  expect(await roleIn(email)).toBeUndefined();
  await come(person('gwen', { groups: ['Plugin owners'] }));
  await app.deps.db
    .delete(members)
    .where(eq(members.userId, (await findUserByEmail(app.deps.db, 'ada@example.test'))?.id ?? ''));
  await come(person('gwen'));
  expect(await roleIn(email)).toBe('owner');
});

test('the configuration must be whole, and without passwords nobody signs in by one', async () => {
  const read = (env: Record<string, string>) => (): unknown => readConfig({ data: 'd' }, env);
  expect(read({ OPS_CENTER_REGISTRY_SSO_ISSUER: 'https://idp.example' })).toThrow(/need each other/);
  expect(read({ OPS_CENTER_REGISTRY_PASSWORDS: 'off' })).toThrow(/can be off only/);
  expect(read({ OPS_CENTER_REGISTRY_SSO_ISSUER: 'http://idp.example' })).toThrow(/https address/);
  expect(read({ OPS_CENTER_REGISTRY_SSO_GROUPS: 'a=b' })).toThrow(/GROUP=ORGANISATION:ROLE/);
  const off = await createTestApp({ config: { passwords: false } });
  try {
    const { userId } = await off.createUser();
    await savePassword(off.deps.db, userId, await hashPassword(PASSWORD), off.deps.now());
    const browser = openBrowser(off);
    expect(await (await browser.open('/sign-in')).text()).not.toContain('type="password"');
    expect((await browser.send('/sign-in', { email: 'ada@example.test', password: PASSWORD })).status).toBe(403);
    expect((await browser.open('/sign-in/sso')).status).toBe(404);
  } finally {
    await off.close();
  }
});
