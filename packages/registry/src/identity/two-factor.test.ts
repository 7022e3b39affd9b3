import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { sessions } from '../tables/sign-in.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { openBrowser, signedInBrowser, type TestBrowser } from '../testing/browser.js';
import { send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { proceedSignIn } from './finish-sign-in.js';
import { hashPassword } from './password.js';
import { savePassword } from './session-store.js';
import { issueSignInLink } from './sign-in-link.js';
import { acceptedStep, totpCode, totpStep } from './totp.js';

const PASSWORD = 'a few long words';
let app: TestApp;
let hash: string;
let people = 0;

beforeAll(async () => {
  [app, hash] = await Promise.all([createTestApp(), hashPassword(PASSWORD)]);
});
afterAll(() => app.close());
// The limits are counted by the minute, and each code is good once.
beforeEach(() => later(120));

function later(seconds: number): void {
  app.deps.setNow(new Date(app.deps.now().getTime() + seconds * 1000));
}

interface Person {
  readonly email: string;
  readonly userId: string;
  readonly organisation: string;
  readonly token: string;
  readonly secret: string;
  readonly recovery: readonly string[];
  readonly browser: TestBrowser;
  readonly withPassword: boolean;
}

/** Somebody who is signed in and whose second factor is on; hashes of passwords take long, so most have none. */
async function enrolled({ withPassword = false } = {}): Promise<Person> {
  people += 1;
  const [email, organisation] = [`person${people}@example.test`, `org-${people}`];
  const { userId, token } = await app.createUser({ email, organisation });
  if (withPassword) await savePassword(app.deps.db, userId, hash, app.deps.now());
  const browser = await signedInBrowser(app, userId);
  await browser.open('/account/two-factor');
  const wrong = await browser.send('/account/two-factor/begin', { password: 'wrong one' });
  expect(wrong.status).toBe(withPassword ? 422 : 303);
  expect((await browser.send('/account/two-factor/begin', { password: PASSWORD })).status).toBe(303);
  const page = await (await browser.open('/account/two-factor')).text();
  const secret = /secret=([A-Z2-7]{32})/.exec(page)?.[1] ?? expect.fail('no secret is shown');
  expect((await browser.send('/account/two-factor/confirm', { code: '000000x' })).status).toBe(422);
  const done = await (await browser.send('/account/two-factor/confirm', { code: code(secret) })).text();
  const recovery = [...done.matchAll(/<code>([A-Z]{4}(?:-[A-Z]{4}){3})<\/code>/g)].map(([, one = '']) => one);
  expect(recovery).toHaveLength(10);
  later(30);
  return { email, userId, organisation, token, secret, recovery, browser, withPassword };
}

function code(secret: string, steps = 0): string {
  return totpCode(secret, totpStep(app.deps.now()) + steps);
}

/** Types address and password, if there is one, in a browser of its own; gives the sign-in that waits for a code. */
async function waiting({ email, userId, withPassword }: Person): Promise<{ browser: TestBrowser; pending: string }> {
  const browser = openBrowser(app);
  await browser.open('/sign-in');
  if (!withPassword) {
    const signed = await proceedSignIn(app.deps.db, app.deps, { userId, by: 'password', requestId: 'test' });
    return { browser, pending: signed.kind === 'code' ? signed.pending : expect.fail('no code is asked for') };
  }
  const asked = await browser.send('/sign-in', { email, password: PASSWORD });
  const text = await asked.text();
  expect([asked.status, asked.headers.get('set-cookie')]).toEqual([200, null]);
  return {
    browser,
    pending: /name="pending" value="([\w-]{43})"/.exec(text)?.[1] ?? expect.fail('no code is asked for'),
  };
}

const type = async (at: { browser: TestBrowser; pending: string }, typed: string): Promise<number> =>
  (await at.browser.send('/sign-in/code', { pending: at.pending, code: typed })).status;

test('codes are those of RFC 6238', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  for (const [seconds, expected] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ] as const) {
    const now = new Date(seconds * 1000);
    expect(totpCode(secret, totpStep(now))).toBe(expected);
    expect(acceptedStep(secret, expected, now, 0)).toBe(totpStep(now));
    expect(acceptedStep(secret, expected, now, totpStep(now))).toBeUndefined();
    expect(acceptedStep(secret, expected, new Date(seconds * 1000 + 61_000), 0)).toBeUndefined();
  }
});

describe('signing in', () => {
  test('needs a code after the password; each code signs in once', async () => {
    const person = await enrolled({ withPassword: true });
    const [one, two] = [await waiting(person), await waiting(person)];
    const now = code(person.secret);
    expect(await type(one, now)).toBe(303);
    expect((await one.browser.open('/account')).status).toBe(200);
    expect(await type(two, now)).toBe(403);
    expect(await type(two, code(person.secret, -1))).toBe(403);
    later(30);
    expect(await type(two, code(person.secret))).toBe(303);
    // The sign-in that waited is used up.
    later(30);
    const third = await two.browser.send('/sign-in/code', { pending: two.pending, code: code(person.secret) });
    expect(third.headers.get('location')).toContain('/sign-in');
    const [last] = (await app.deps.db
      .select()
      .from(auditEvents)
      .orderBy(sql`position DESC`)
      .limit(1)) as { details: object }[];
    expect(last).toMatchObject({ action: 'user.sign_in', details: { by: 'totp' } });
  });

  test('by one of two browsers that type the same code at once', async () => {
    const person = await enrolled();
    const both = [await waiting(person), await waiting(person)];
    const now = code(person.secret);
    expect((await Promise.all(both.map((one) => type(one, now)))).sort()).toEqual([303, 403]);
  });

  test('by a recovery code, once, whatever its case', async () => {
    const person = await enrolled();
    const [first = ''] = person.recovery;
    expect(await type(await waiting(person), first.toLowerCase().replaceAll('-', ' '))).toBe(303);
    expect(await type(await waiting(person), first)).toBe(403);
    expect(await (await person.browser.open('/account/two-factor')).text()).toContain('9 recovery codes left');
  });

  test('five codes for one password, ten in a row for the account, then none for a while', async () => {
    const person = await enrolled();
    for (const round of [0, 1]) {
      const at = await waiting(person);
      const tries = [];
      for (let count = 0; count < 5; count += 1) tries.push(await type(at, '12345x'));
      expect([round, tries]).toEqual([round, Array(5).fill(403)]);
      expect(await type(at, code(person.secret))).toBe(303);
      expect((await at.browser.open('/account')).status).toBe(303);
    }
    const locked = await waiting(person);
    const answer = await locked.browser.send('/sign-in/code', { pending: locked.pending, code: code(person.secret) });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('Too many wrong codes')]);
    later(15 * 60 + 1);
    expect(await type(await waiting(person), code(person.secret))).toBe(303);
  });

  test('a link of the operator resets the password, and the second factor only when it is told to', async () => {
    const person = await enrolled();
    const fields = { password: 'other long words', again: 'other long words' };
    const redeem = async (link: string): Promise<string | null> => {
      const browser = openBrowser(app);
      await browser.open(`/welcome?link=${link}`);
      return (await browser.send('/welcome', { ...fields, link })).headers.get('location');
    };
    expect(await redeem(await issueSignInLink(app.deps, person.email))).toBe('/sign-in');
    expect(await redeem(await issueSignInLink(app.deps, person.email, { resetTwoFactor: true }))).toBe('/account');
  });
});

test('turning it on ends all other sessions; turning it off needs a code', async () => {
  const person = await enrolled();
  const other = await signedInBrowser(app, person.userId);
  expect(await app.deps.db.$count(sessions, sql`user_id = ${person.userId}`)).toBe(2);
  expect((await person.browser.send('/account/two-factor/begin', { password: PASSWORD })).status).toBe(400);
  expect((await person.browser.send('/account/two-factor/disable', { code: '000000x' })).status).toBe(422);
  expect((await person.browser.send('/account/two-factor/disable', { code: code(person.secret) })).status).toBe(303);
  await other.open('/account/two-factor');
  await other.send('/account/two-factor/begin', { password: PASSWORD });
  const page = await (await other.open('/account/two-factor')).text();
  const secret = /secret=([A-Z2-7]{32})/.exec(page)?.[1] ?? '';
  await other.send('/account/two-factor/confirm', { code: code(secret) });
  expect((await person.browser.open('/account')).status).toBe(303);
  expect((await other.open('/account')).status).toBe(200);
});

test('an organisation can want it of owners and maintainers: without it they count as readers, by their tokens too', async () => {
  const person = await enrolled();
  const path = `/publishers/${person.organisation}/two-factor`;
  const scopes = ['plugins:read', 'plugins:publish', 'organisation:manage'] as const;
  const other = await createToken(app, { roles: { [person.organisation]: 'owner' }, scopes });
  const publisher = await createToken(app, { roles: { [person.organisation]: 'publisher' }, scopes });
  const register = async (token: string, slug: string): Promise<string> =>
    await verdict(
      await send(app, token, 'POST', '/plugins/register', { slug, name: slug, publisher: person.organisation }),
    );
  expect(await verdict(await send(app, other, 'PUT', path, { required: true }))).toBe('400 request.invalid');
  expect(await verdict(await send(app, person.token, 'PUT', path, { required: true }))).toBe('200 ok');
  expect(await register(other, 'a-plugin')).toBe('403 auth.forbidden');
  expect(await verdict(await send(app, other, 'PUT', path, { required: false }))).toBe('403 auth.forbidden');
  expect(await verdict(await send(app, other, 'GET', `/publishers/${person.organisation}/members`))).toBe('200 ok');
  expect(await register(publisher, 'a-plugin')).toBe('201 ok');
  expect(await register(person.token, 'b-plugin')).toBe('201 ok');
  expect(await verdict(await send(app, person.token, 'PUT', path, { required: false }))).toBe('200 ok');
  expect(await register(other, 'c-plugin')).toBe('201 ok');
});

test('a dump of the database holds no secret that could be used', async () => {
  const person = await enrolled({ withPassword: true });
  const at = await waiting(person);
  const link = await issueSignInLink(app.deps, person.email);
  const invited = await send(app, person.token, 'POST', `/publishers/${person.organisation}/invitations`, {
    role: 'reader',
  });
  const { link: invitation } = (await invited.json()) as { link: string };
  const cookie = person.browser.cookie().split('=')[1] ?? '';
  const device = await app.request('/api/v1/auth/device/code', {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'ops-center-cli' }),
  });
  const { device_code: deviceCode, user_code: userCode } = (await device.json()) as {
    device_code: string;
    user_code: string;
  };
  const { rows: tables } = await app.deps.db.execute<{ name: string }>(
    sql`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
  );
  let dump = '';
  for (const { name } of tables) {
    const { rows } = await app.deps.db.execute(
      sql`SELECT row_to_json(one)::text AS row FROM ${sql.identifier(name)} AS one`,
    );
    dump += rows.map((row) => String(row['row'])).join('\n');
  }
  const [recovery = ''] = person.recovery;
  const secrets = [
    ...[person.token, person.secret, at.pending, link, cookie, deviceCode, userCode, userCode.replace('-', '')],
    ...[recovery, recovery.replaceAll('-', ''), invitation.slice(invitation.indexOf('=') + 1), PASSWORD],
  ];
  expect(dump).toContain(person.email);
  expect(secrets.filter((secret) => secret.length < 8 || dump.includes(secret))).toEqual([]);
  expect(dump).not.toMatch(/ocp_[0-9A-Za-z]{30}/);
});
