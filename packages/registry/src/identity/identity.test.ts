import { eq } from 'drizzle-orm';
import { OpsError } from '@ops-center/manifest-schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { members, registryTokens, users } from '../tables/identity.js';
import { createTestDeps, type TestDeps } from '../testing/deps.js';
import { type Actor, mayAct, requireScope, type Role, SCOPES } from './actor.js';
import { authenticate } from './authenticate.js';
import { createUser } from './create-user.js';
import { revokeToken } from './own-tokens.js';
import { newToken } from './token.js';

const DAY = 24 * 3_600_000;
let deps: TestDeps;
let count = 0;

beforeAll(async () => {
  deps = await createTestDeps();
});
afterAll(() => deps.close());

/** A user and organisation of their own. */
function person(): { email: string; organisation: string; isAdmin: boolean } {
  count += 1;
  return { email: `user${count}@example.test`, organisation: `org-${count}`, isAdmin: false };
}

async function login(token: string): Promise<Actor> {
  return (await authenticate(deps, token)) ?? expect.fail('the token is refused');
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof OpsError ? error.code : String(error);
  }
  return 'allowed';
}

describe('a new user', () => {
  test('is owner of its organisation, by a token for 90 days', async () => {
    const who = person();
    const { token } = await createUser(deps, who);
    const actor = await login(token);
    expect(actor).toMatchObject({
      email: who.email,
      isAdmin: false,
      memberships: [{ slug: who.organisation, role: 'owner' }],
      token: {
        prefix: token.slice(0, 10),
        organisation: who.organisation,
        scopes: [
          'plugins:read',
          'plugins:publish',
          'keys:write',
          'organisation:manage',
          'tokens:write',
          'installations:read',
          'installations:write',
          'hosts:report',
        ],
      },
    });
    expect(actor.token.expiresAt.getTime() - deps.now().getTime()).toBe(90 * DAY);
  });

  test('made again gets another token, and the first one still works', async () => {
    const who = person();
    const first = await createUser(deps, who);
    const second = await createUser(deps, { ...who, email: who.email.toUpperCase() });
    expect(second.userId).toBe(first.userId);
    expect(second.token).not.toBe(first.token);
    await login(first.token);
    await login(second.token);
  });

  test('made eight times at once is one user of one organisation', async () => {
    const who = person();
    const made = await Promise.all(Array.from({ length: 8 }, () => createUser(deps, who)));
    expect(new Set(made.map((one) => one.userId)).size).toBe(1);
    expect(new Set(made.map((one) => one.organisationId)).size).toBe(1);
    expect(new Set(made.map((one) => one.token)).size).toBe(8);
  });

  test('becomes administrator only when that is said', async () => {
    const who = person();
    const plain = await createUser(deps, who);
    expect(codeOf(() => requireScope(undefined, 'admin'))).toBe('auth.required');
    const before = await login(plain.token);
    expect(codeOf(() => requireScope(before, 'admin'))).toBe('auth.forbidden');
    const admin = await login((await createUser(deps, { ...who, isAdmin: true })).token);
    expect(mayAct(admin, 'admin')).toBe(true);
    // The user is administrator now, but that older token was not made for it.
    const after = await login(plain.token);
    expect(after.isAdmin).toBe(true);
    expect(mayAct(after, 'admin')).toBe(false);
  });

  test.each([
    '',
    'nobody',
    'a b@c',
    '@',
    `${'a'.repeat(320)}@b.c`,
    'a@b\n.c',
    'a\u0000@b.c',
    'a\u202e@b.c',
    'a\u200b@b.c',
  ])('with the address %j is refused', async (email) => {
    await expect(createUser(deps, { ...person(), email })).rejects.toMatchObject({ code: 'usage.invalid' });
  });

  test.each(['', 'A', 'a', 'two--hyphens', '-x', 'x_y', 'a'.repeat(101)])(
    'of the organisation %j is refused',
    async (organisation) => {
      await expect(createUser(deps, { ...person(), organisation })).rejects.toMatchObject({ code: 'usage.invalid' });
    },
  );

  test('that is disabled gets no token and keeps none', async () => {
    const who = person();
    const { userId, token } = await createUser(deps, who);
    await deps.db.update(users).set({ disabledAt: deps.now() }).where(eq(users.id, userId));
    expect(await authenticate(deps, token)).toBeUndefined();
    await expect(createUser(deps, who)).rejects.toMatchObject({ code: 'auth.forbidden' });
  });
});

describe('a token', () => {
  test('is nowhere in the database, only its hash', async () => {
    const { token } = await createUser(deps, person());
    const rows = JSON.stringify(await deps.db.select().from(registryTokens));
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(token.slice(4, 34));
  });

  test("that is unknown, malformed or cut is nobody's", async () => {
    const { token } = await createUser(deps, person());
    for (const text of [newToken(), token.slice(0, -1), `${token}x`, ` ${token}`, '', 'ocp_', '\u0000', `${token}\n`]) {
      expect(await authenticate(deps, text)).toBeUndefined();
    }
  });

  test('ends at its time', async () => {
    const { token } = await createUser(deps, person());
    const start = deps.now();
    deps.setNow(new Date(start.getTime() + 90 * DAY - 1));
    expect(await authenticate(deps, token)).toBeDefined();
    deps.setNow(new Date(start.getTime() + 90 * DAY));
    expect(await authenticate(deps, token)).toBeUndefined();
    deps.setNow(start);
  });

  test('that is revoked counts no more from the next request, and others of its user still do', async () => {
    const who = person();
    const [first, second] = [await createUser(deps, who), await createUser(deps, who)];
    const { id } = (await login(first.token)).token;
    await revokeToken(deps, await login(first.token), { id });
    expect(await authenticate(deps, first.token)).toBeUndefined();
    await login(second.token);
  });

  test('of somebody who left the organisation counts no more', async () => {
    const { userId, token } = await createUser(deps, person());
    await deps.db.delete(members).where(eq(members.userId, userId));
    expect(await authenticate(deps, token)).toBeUndefined();
  });

  test('for one organisation does not act for another of its user', async () => {
    const who = person();
    const other = person().organisation;
    const { token } = await createUser(deps, who);
    await createUser(deps, { ...who, organisation: other });
    const actor = await login(token);
    expect(mayAct(actor, 'plugins:publish', who.organisation)).toBe(true);
    expect(codeOf(() => requireScope(actor, 'plugins:publish', other))).toBe('auth.forbidden');
  });

  test('notes when it was last used, once a minute', async () => {
    const { token } = await createUser(deps, person());
    const {
      token: { id },
    } = await login(token);
    const used = async () =>
      (await deps.db.select().from(registryTokens).where(eq(registryTokens.id, id)))[0]?.lastUsedAt;
    const start = deps.now();
    expect(await used()).toEqual(start);
    deps.setNow(new Date(start.getTime() + 59_999));
    await login(token);
    expect(await used()).toEqual(start);
    deps.setNow(new Date(start.getTime() + 60_000));
    await login(token);
    expect(await used()).toEqual(deps.now());
    deps.setNow(start);
  });
});

test('what each role may do in its organisation, and in another', () => {
  const table = (['owner', 'maintainer', 'publisher', 'reader'] as Role[]).map((role) => {
    const actor: Actor = {
      userId: 'u',
      email: 'e',
      isAdmin: true,
      memberships: [{ organisationId: 'o', slug: 'mine', role }],
      token: { id: 't', prefix: 'p', scopes: SCOPES, expiresAt: new Date(0) },
    };
    expect(SCOPES.map((scope) => mayAct(actor, scope, 'theirs'))).toEqual(SCOPES.map(() => false));
    return [role, ...SCOPES.map((scope) => mayAct(actor, scope, 'mine'))];
  });
  expect(SCOPES).toEqual([
    'plugins:read',
    'plugins:publish',
    'keys:write',
    'organisation:manage',
    'tokens:write',
    'installations:read',
    'installations:write',
    'hosts:report',
    'reviews:write',
    'admin',
  ]);
  expect(table).toEqual([
    ['owner', true, true, true, true, true, true, true, true, true, false],
    ['maintainer', true, true, true, false, true, true, true, true, true, false],
    ['publisher', true, true, false, false, true, true, false, false, true, false],
    ['reader', true, false, false, false, true, true, false, false, true, false],
  ]);
});
