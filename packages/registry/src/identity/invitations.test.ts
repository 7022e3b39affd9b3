import type { InvitationList, NewInvitation } from '@ops-center/registry-client';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { members, users } from '../tables/identity.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { openBrowser, signedInBrowser } from '../testing/browser.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { disableUser, enableUser } from './disable-user.js';
import { issueSignInLink } from './sign-in-link.js';
import { findUserByEmail } from './store.js';

const PATH = '/publishers/acme/invitations';
const PASSWORD = 'a few long words';
let app: TestApp;
let owner: { userId: string; organisationId: string; token: string };
let people = 0;

beforeAll(async () => {
  app = await createTestApp({ config: { openOrganisations: true } });
  owner = await app.createUser();
});
afterAll(() => app.close());
// The limits are counted by the minute.
beforeEach(() => later(61_000));

function later(ms: number): void {
  app.deps.setNow(new Date(app.deps.now().getTime() + ms));
}

async function invite(body: unknown, token = owner.token): Promise<NewInvitation & { readonly path: string }> {
  const made = await read<NewInvitation>(await send(app, token, 'POST', PATH, body));
  return { ...made, path: made.link.slice(app.origin.length) };
}

async function account(): Promise<{ email: string; userId: string }> {
  people += 1;
  const email = `person${people}@example.test`;
  await createToken(app, { email });
  return { email, userId: (await findUserByEmail(app.deps.db, email))?.id ?? '' };
}

async function roleOf(email: string): Promise<string | undefined> {
  const [row] = await app.deps.db
    .select({ role: members.role })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(users.email, email));
  return row?.role;
}

const accept = (browser: ReturnType<typeof openBrowser>, path: string, fields = {}): Promise<Response> =>
  browser.send('/invitation', { link: path.slice(path.indexOf('=') + 1), ...fields });

describe('an invitation for an address', () => {
  test('makes the account of whoever has none, once, with one audit event for each change', async () => {
    const before = await app.deps.db.$count(auditEvents);
    const { path } = await invite({ email: 'New@example.test', role: 'publisher' });
    const browser = openBrowser(app);
    expect(await (await browser.open(path)).text()).toContain('Make the account and join');
    const fields = { password: PASSWORD, again: PASSWORD };
    expect((await accept(browser, path, { ...fields, again: 'other' })).status).toBe(422);
    expect((await accept(browser, path, { password: 'short', again: 'short' })).status).toBe(422);
    const joined = await accept(browser, path, fields);
    expect([joined.status, joined.headers.get('location')]).toEqual([303, '/account']);
    expect(await (await browser.open('/account')).text()).toContain('acme (publisher)');
    expect(await app.deps.db.$count(auditEvents)).toBe(before + 2);
    const again = openBrowser(app);
    expect((await again.open(path)).status).toBe(410);
    expect((await accept(again, path, fields)).status).toBe(410);
    await browser.send('/sign-out', {});
    await browser.open('/sign-in');
    expect((await browser.send('/sign-in', { email: 'new@example.test', password: PASSWORD })).status).toBe(303);
  });

  test('is for that account only, and never opens one that exists', async () => {
    const [person, other] = [await account(), await account()];
    const { path } = await invite({ email: person.email.toUpperCase(), role: 'reader' });
    const nobody = openBrowser(app);
    expect(await (await nobody.open(path)).text()).toContain('/sign-in?next=%2Finvitation%3Flink%3D');
    expect((await accept(nobody, path, { password: PASSWORD, again: PASSWORD })).status).toBe(422);
    const wrong = await signedInBrowser(app, other.userId);
    expect(await (await wrong.open(path)).text()).toContain('not for that account');
    expect((await accept(wrong, path)).status).toBe(422);
    const right = await signedInBrowser(app, person.userId);
    expect((await accept(right, path)).status).toBe(303);
    expect([await roleOf(person.email), await roleOf(other.email)]).toEqual(['reader', undefined]);
  });
});

describe('an invitation for whoever has the link', () => {
  test('is used by one of those who open it at the same time', async () => {
    const { path } = await invite({ role: 'reader' });
    const crowd = await Promise.all(Array.from({ length: 4 }, account));
    const browsers = await Promise.all(crowd.map(({ userId }) => signedInBrowser(app, userId)));
    await Promise.all(browsers.map((browser) => browser.open(path)));
    const statuses = await Promise.all(browsers.map(async (browser) => (await accept(browser, path)).status));
    expect(statuses.sort()).toEqual([303, 410, 410, 410]);
    const roles = await Promise.all(crowd.map(({ email }) => roleOf(email)));
    expect(roles.filter((role) => role === 'reader')).toHaveLength(1);
  });

  test('makes no account, and changes no role of a member', async () => {
    const { path } = await invite({ role: 'reader' });
    const nobody = openBrowser(app);
    await nobody.open(path);
    expect((await accept(nobody, path, { password: PASSWORD, again: PASSWORD })).status).toBe(422);
    const member = await signedInBrowser(app, owner.userId);
    await member.open(path);
    expect((await accept(member, path)).status).toBe(422);
    expect(await roleOf('ada@example.test')).toBe('owner');
  });
});

describe('an invitation that counts no more', () => {
  test('is one that is revoked, over, or made by somebody who owns the organisation no longer', async () => {
    const [person, browser] = await account().then(
      async (one) => [one, await signedInBrowser(app, one.userId)] as const,
    );
    const revoked = await invite({ role: 'owner' });
    expect((await send(app, owner.token, 'DELETE', `${PATH}/${revoked.id}`)).status).toBe(204);
    expect(await verdict(await send(app, owner.token, 'DELETE', `${PATH}/${revoked.id}`))).toBe(
      '404 request.not_found',
    );
    expect((await browser.open(revoked.path)).status).toBe(410);

    const grace = await createToken(app, {
      email: 'grace@example.test',
      roles: { acme: 'owner' },
      scopes: ['organisation:manage'],
    });
    const hers = await invite({ role: 'owner' }, grace);
    await app.deps.db
      .update(members)
      .set({ role: 'reader' })
      .where(eq(members.userId, (await findUserByEmail(app.deps.db, 'grace@example.test'))?.id ?? ''));
    expect((await accept(browser, hers.path)).status).toBe(410);

    const old = await invite({ role: 'owner' });
    const { data } = await read<InvitationList>(await send(app, owner.token, 'GET', PATH));
    expect(data.map(({ id }) => id)).toContain(old.id);
    expect(JSON.stringify(data)).not.toContain(old.path.slice(-20));
    later(7 * 86_400_000 + 1);
    const [late] = [await signedInBrowser(app, person.userId)];
    expect((await late.open(old.path)).status).toBe(410);
    expect(await roleOf(person.email)).toBeUndefined();
  });
});

test('owners invite and revoke in the browser; nobody else does', async () => {
  const browser = await signedInBrowser(app, owner.userId);
  expect(await (await browser.open('/account')).text()).toContain('/account/invitations?organisation=acme');
  await browser.open('/account/invitations?organisation=acme');
  const made = await (
    await browser.send('/account/invitations', { organisation: 'acme', email: 'x@example.test', role: 'reader' })
  ).text();
  expect(made).toMatch(/\/invitation\?link=[\w-]{43}/);
  const [, id = ''] = /name="id" value="([0-9a-f-]{36})"/.exec(made) ?? [];
  expect((await browser.send('/account/invitations/revoke', { organisation: 'acme', id })).status).toBe(303);
  expect(await (await browser.open('/account/invitations?organisation=acme')).text()).not.toContain(id);
  expect(
    (await browser.send('/account/invitations', { organisation: 'acme', email: 'no address', role: 'reader' })).status,
  ).toBe(422);
  const outsider = await signedInBrowser(app, (await account()).userId);
  expect((await outsider.open('/account/invitations?organisation=acme')).status).toBe(403);
  await outsider.open('/account');
  expect((await outsider.send('/account/invitations', { organisation: 'acme', email: '', role: 'owner' })).status).toBe(
    403,
  );
});

describe('a new organisation', () => {
  const make = async (token: string, slug: string): Promise<string> =>
    await verdict(await send(app, token, 'POST', '/organisations', { slug }));
  const scopes = ['organisation:manage'] as const;

  test('belongs to whoever made it; names are taken once, and some by nobody', async () => {
    const email = 'maker@example.test';
    const token = await createToken(app, { email, scopes });
    expect(await make(token, 'new-org')).toBe('201 ok');
    expect(await roleOf(email)).toBe('owner');
    expect(await make(token, 'new-org')).toBe('409 organisation.exists');
    expect(await make(token, 'admin')).toBe('409 organisation.exists');
    expect(await make(token, 'Not A Slug')).toBe('400 request.invalid');
    const more = await Promise.all(Array.from({ length: 11 }, (_one, at) => make(token, `org-${at}`)));
    expect(more.filter((one) => one === '201 ok')).toHaveLength(9);
    expect(new Set(more)).toEqual(new Set(['201 ok', '409 policy.limit_reached']));
  });

  test('is not made by a token for other things', async () => {
    expect(await make(await createToken(app, { scopes: ['plugins:publish'] }), 'a-b')).toBe('403 auth.forbidden');
    const bound = await createToken(app, { scopes, roles: { acme: 'owner' }, boundTo: 'acme' });
    expect(await make(bound, 'a-b')).toBe('403 auth.forbidden');
    expect(await make(await createToken(app, { scopes: ['admin'], isAdmin: true }), 'by-admin')).toBe('201 ok');
  });
});

test('an account that the operator shuts out can do nothing from then on, and its tokens do not come back', async () => {
  const email = 'stolen@example.test';
  const token = await createToken(app, { email });
  const { id = '' } = (await findUserByEmail(app.deps.db, email)) ?? {};
  const browser = await signedInBrowser(app, id);
  const link = await issueSignInLink(app.deps, email);
  const tries = async (): Promise<number[]> => [
    (await send(app, token, 'GET', '/whoami')).status,
    (await browser.open('/account')).status,
    (await openBrowser(app).open(`/welcome?link=${link}`)).status,
  ];
  expect(await tries()).toEqual([200, 200, 200]);
  const events = await app.deps.db.$count(auditEvents);
  expect(await disableUser(app.deps, 'Stolen@example.test')).toEqual({ tokens: 1 });
  expect(await disableUser(app.deps, email)).toEqual({ tokens: 0 });
  expect(await tries()).toEqual([401, 303, 410]);
  await expect(issueSignInLink(app.deps, email)).rejects.toMatchObject({ code: 'auth.forbidden' });
  await enableUser(app.deps, email);
  await enableUser(app.deps, email);
  expect(await tries()).toEqual([401, 303, 410]);
  expect(await app.deps.db.$count(auditEvents)).toBe(events + 2);
  expect(await issueSignInLink(app.deps, email)).toMatch(/^[\w-]{43}$/);
  await expect(disableUser(app.deps, 'nobody@example.test')).rejects.toMatchObject({ code: 'usage.invalid' });
});
