import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { members, users } from '../tables/identity.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { startIssuer, type TestIssuer } from '../testing/oidc-issuer.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;
let github: TestIssuer;
let generic: TestIssuer;
let stranger: TestIssuer;
let owner: { userId: string; organisationId: string; token: string };
let ids = 0;
const key = newKey();

const CLAIMS = { repository: 'acme/sky', repository_owner_id: '4711', workflow_file: 'release.yml' };

beforeAll(async () => {
  [github, generic, stranger] = await Promise.all([startIssuer('RS256'), startIssuer('EdDSA'), startIssuer()]);
  app = await createTestApp({
    config: {
      ciIssuers: [
        { kind: 'github', issuer: github.url },
        { kind: 'generic', issuer: generic.url },
      ],
      rates: { badTokensPerMinute: 100_000, writesPerMinute: 100_000 },
    },
  });
  owner = await app.createUser();
  await publish(app, owner.token, { key });
  expect((await trust({ issuer: github.url, claims: CLAIMS })).status).toBe(201);
});
afterAll(async () => {
  await Promise.all([app.close(), github.close(), generic.close(), stranger.close()]);
});

function seconds(offset = 0): number {
  return Math.floor(app.deps.now().getTime() / 1000) + offset;
}

function job(more: JWTPayload = {}): JWTPayload {
  ids += 1;
  return {
    aud: app.origin,
    sub: 'repo:acme/sky:ref:refs/tags/v1',
    jti: `job-${ids}`,
    iat: seconds(-10),
    nbf: seconds(-10),
    exp: seconds(300),
    repository: 'acme/sky',
    repository_owner_id: '4711',
    workflow_ref: 'acme/sky/.github/workflows/release.yml@refs/tags/v1',
    ref: 'refs/tags/v1',
    ...more,
  };
}

async function send(method: string, path: string, token: string | undefined, body?: unknown): Promise<Response> {
  return await app.request(path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function trust(body: unknown, { token = owner.token, slug = 'night-sky' } = {}): Promise<Response> {
  return await send('PUT', `/api/v1/plugins/${slug}/trusted-publishers`, token, body);
}

interface Exchanged {
  readonly status: number;
  readonly code?: string;
  readonly detail?: string;
  readonly token?: string;
}

async function exchange(token: string, plugin = 'night-sky'): Promise<Exchanged> {
  const answer = await send('POST', '/api/v1/auth/oidc/exchange', undefined, { token, plugin });
  return { status: answer.status, ...((await answer.json()) as object) };
}

describe('a job that is trusted', () => {
  test('gets a token for the one plugin, for 15 minutes, and publishes with it', async () => {
    const { status, ...answer } = await exchange(await github.sign(job()));
    expect([status, answer]).toMatchObject([
      201,
      {
        plugin: 'night-sky',
        publisher: 'acme',
        scopes: ['plugins:read', 'plugins:publish'],
        expires_at: '2026-11-22T12:15:00.000Z',
      },
    ]);
    const token = answer.token ?? '';
    const published = await publish(app, token, { key, version: '1.1.0' });
    expect(published.result.version).toBe('1.1.0');
    const who = (await (await send('GET', '/api/v1/whoami', token)).json()) as object;
    expect(who).toMatchObject({ token: { organisation: 'acme', plugins: ['night-sky'] } });
    const other = await send('POST', '/api/v1/plugins/register', token, { slug: 'other-plugin', name: 'Other' });
    expect(other.status).toBe(403);
    const [event] = await app.deps.db.select().from(auditEvents).where(eq(auditEvents.action, 'token.exchange'));
    expect(event).toMatchObject({
      actorUserId: owner.userId,
      details: { plugin: 'night-sky', issuer: github.url, claims: expect.stringContaining('release.yml') as string },
    });
  });

  test('uses its own token once, also when it is sent twice at the same time', async () => {
    const token = await github.sign(job());
    const answers = await Promise.all([exchange(token), exchange(token), exchange(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403, 403]);
    expect(answers.filter(({ status }) => status === 403).map(({ code }) => code)).toEqual(
      Array(2).fill('auth.ci_token_refused'),
    );
  });

  test('is found whatever the case of the repository, and by keys that the issuer changed meanwhile', async () => {
    expect(await exchange(await github.sign(job({ repository: 'Acme/Sky' })))).toMatchObject({ status: 201 });
    await github.rotate('second');
    const soon = await github.sign(job());
    expect(await exchange(soon)).toMatchObject({
      status: 403,
      detail: expect.stringContaining('no such key') as string,
    });
    app.deps.setNow(new Date(app.deps.now().getTime() + 61_000));
    expect(await exchange(soon)).toMatchObject({ status: 201 });
    app.deps.setNow(new Date('2026-11-22T12:00:00.000Z'));
  });
});

describe('tokens that are not taken', () => {
  const change: Record<string, () => JWTPayload> = {
    'for another audience': () => ({ aud: 'https://elsewhere.example' }),
    'for us and others': () => ({ aud: [app.origin, 'https://elsewhere.example'] }),
    over: () => ({ iat: seconds(-900), exp: seconds(-61) }),
    'not good yet': () => ({ nbf: seconds(120) }),
    'from the future': () => ({ iat: seconds(120), nbf: undefined }),
    'that live for days': () => ({ exp: seconds(2 * 86_400) }),
    'without jti': () => ({ jti: undefined }),
    'without subject': () => ({ sub: undefined }),
    'without end': () => ({ exp: undefined }),
    'with a jti that is too long': () => ({ jti: 'x'.repeat(501) }),
  };
  test.each(Object.keys(change))('%s', async (name) => {
    const claims = { ...job(), ...change[name]?.() };
    expect(await exchange(await github.sign(claims))).toMatchObject({ status: 403, code: 'auth.ci_token_refused' });
  });

  test('of an issuer that the operator did not name: it is not even asked', async () => {
    expect(await exchange(await stranger.sign(job()))).toMatchObject({ status: 403, code: 'auth.ci_token_refused' });
    expect(stranger.requests).toEqual([]);
  });

  test('that are not signed, signed by a shared secret, or by another key under a known name', async () => {
    const unsigned = new UnsecuredJWT({ ...job(), iss: github.url }).encode();
    const shared = await new SignJWT({ ...job(), iss: github.url })
      .setProtectedHeader({ alg: 'HS256', kid: 'second' })
      .sign(new TextEncoder().encode('k'.repeat(32)));
    const forged = await stranger.sign({ ...job(), iss: github.url }, { kid: 'second' });
    const cut = (await github.sign(job())).slice(0, -4);
    const bodies = await Promise.all([shared, forged, cut].map((token) => exchange(token)));
    expect(bodies.map(({ code }) => code)).toEqual(Array(3).fill('auth.ci_token_refused'));
    // Without a signature it is not even the shape of one.
    expect((await exchange(unsigned)).status).toBe(400);
  });
});

describe('what is compared', () => {
  test.each([
    ['a repository that somebody registered again under the old name', { repository_owner_id: '9999' }],
    [
      'another repository of the same owner',
      { repository: 'acme/other', workflow_ref: 'acme/other/.github/workflows/release.yml@x' },
    ],
    ['another workflow', { workflow_ref: 'acme/sky/.github/workflows/test.yml@refs/tags/v1' }],
    ['a workflow of another repository', { workflow_ref: 'evil/sky/.github/workflows/release.yml@refs/tags/v1' }],
    ['no workflow', { workflow_ref: undefined, workflow_file: 'release.yml' }],
    ['a list in place of a text', { repository: ['acme/sky'] }],
  ])('%s is not trusted', async (_name, more) => {
    expect(await exchange(await github.sign(job(more)))).toMatchObject({ status: 403, code: 'auth.ci_not_trusted' });
  });

  test('what is expected is told beside what was presented, to jobs of the same owner only, and never the token', async () => {
    const token = await github.sign(job({ workflow_ref: 'acme/sky/.github/workflows/test.yml@refs/tags/v1' }));
    const own = await exchange(token);
    expect(own.detail).toContain('workflow_file=test.yml');
    expect(own.detail).toContain('workflow_file=release.yml');
    expect(JSON.stringify(own)).not.toContain(token.split('.')[2]);
    const foreign = await exchange(await github.sign(job({ repository_owner_id: '1', repository: 'evil/sky' })));
    expect(foreign.detail).not.toContain('release.yml,');
    expect(foreign.detail).not.toContain('4711');
  });

  test('a plugin that is not there answers like one that does not trust the job', async () => {
    const [there, missing] = await Promise.all([
      exchange(await github.sign(job({ repository_owner_id: '1', repository: 'evil/sky' }))),
      exchange(await github.sign(job({ repository_owner_id: '1', repository: 'evil/sky' })), 'no-such-plugin'),
    ]);
    expect(missing.detail?.replaceAll('no-such-plugin', 'night-sky')).toBe(there.detail);
    expect([missing.status, missing.code]).toEqual([there.status, there.code]);
  });

  test('any other issuer goes by its subject, and whatever else the entry names', async () => {
    const claims = { sub: 'project:sky:main', stage: 'release' };
    expect((await trust({ issuer: generic.url, claims })).status).toBe(201);
    const sign = (more: JWTPayload): Promise<string> => generic.sign({ ...job(), sub: 'project:sky:main', ...more });
    expect((await exchange(await sign({ stage: 'release' }))).status).toBe(201);
    const odd = await trust({ issuer: generic.url, claims: { sub: 'project:odd', constructor: 'x' } });
    expect(odd.status).toBe(201);
    expect((await exchange(await sign({ sub: 'project:odd' }))).code).toBe('auth.ci_not_trusted');
    expect((await exchange(await sign({ stage: 'test' }))).code).toBe('auth.ci_not_trusted');
    expect((await exchange(await sign({}))).code).toBe('auth.ci_not_trusted');
    expect((await exchange(await sign({ sub: 'project:sky:main2', stage: 'release' }))).code).toBe(
      'auth.ci_not_trusted',
    );
  });
});

describe('the list of trusted publishers', () => {
  test('is shown to members and changed by owners, with one audit event for each change', async () => {
    const reader = await createToken(app, {
      roles: { acme: 'reader' },
      scopes: ['plugins:read', 'organisation:manage'],
    });
    const outsider = await createToken(app, {
      roles: { other: 'owner' },
      scopes: ['plugins:read', 'organisation:manage'],
    });
    const path = '/api/v1/plugins/night-sky/trusted-publishers';
    const list = (await (await send('GET', path, reader)).json()) as { data: { id: string; added_by: string }[] };
    expect(list.data).toContainEqual(
      expect.objectContaining({ added_by: 'ada@example.test', claims: CLAIMS, works: true }),
    );
    expect((await send('GET', path, outsider)).status).toBe(403);
    for (const token of [reader, outsider])
      expect((await trust({ issuer: github.url, claims: CLAIMS }, { token })).status).toBe(403);
    const events = (): Promise<number> => app.deps.db.$count(auditEvents);
    const before = await events();
    expect((await trust({ issuer: github.url, claims: CLAIMS })).status).toBe(200);
    expect(await events()).toBe(before);
    const added = await trust({ issuer: github.url, claims: { ...CLAIMS, environment: 'release' } });
    const { id } = (await added.json()) as { id: string };
    expect(await events()).toBe(before + 1);
    expect((await send('DELETE', `${path}/${id}`, reader)).status).toBe(403);
    expect((await send('DELETE', `${path}/${id}`, owner.token)).status).toBe(204);
    expect((await send('DELETE', `${path}/${id}`, owner.token)).status).toBe(404);
    expect(await events()).toBe(before + 2);
  });

  test.each([
    ['an issuer that the operator did not name', () => ({ issuer: stranger.url, claims: CLAIMS })],
    ['no id of the owner', () => ({ issuer: github.url, claims: { repository: 'acme/sky', workflow_file: 'a.yml' } })],
    ['a claim that says nothing of the job', () => ({ issuer: github.url, claims: { ...CLAIMS, aud: 'x' } })],
    ['claims of the token itself', () => ({ issuer: generic.url, claims: { sub: 'a', jti: 'b' } })],
    ['an empty claim', () => ({ issuer: generic.url, claims: { sub: '' } })],
  ])('refuses %s', async (_name, body) => {
    expect((await trust(body())).status).toBe(400);
  });

  test('an entry that is removed takes its tokens along', async () => {
    const path = '/api/v1/plugins/night-sky/trusted-publishers';
    const again = await trust({ issuer: github.url, claims: CLAIMS });
    const { id } = (await again.json()) as { id: string };
    const live = await exchange(await github.sign(job()));
    expect((await send('GET', '/api/v1/whoami', live.token)).status).toBe(200);
    expect((await send('DELETE', `${path}/${id}`, owner.token)).status).toBe(204);
    expect((await send('GET', '/api/v1/whoami', live.token)).status).toBe(401);
    expect((await exchange(await github.sign(job()))).code).toBe('auth.ci_not_trusted');
    expect((await trust({ issuer: github.url, claims: CLAIMS })).status).toBe(201);
  });
});

describe('whose rights it has', () => {
  test("the trusting owner's, as they are: nothing is left when that owner goes, until another one confirms", async () => {
    const { token } = await exchange(await github.sign(job()));
    const grace = await app.createUser({ email: 'grace@example.test' });
    await app.deps.db
      .delete(members)
      .where(and(eq(members.userId, owner.userId), eq(members.organisationId, owner.organisationId)));
    expect((await send('GET', '/api/v1/whoami', token)).status).toBe(401);
    expect((await exchange(await github.sign(job()))).code).toBe('auth.ci_not_trusted');
    expect((await trust({ issuer: github.url, claims: CLAIMS }, { token: grace.token })).status).toBe(200);
    expect((await exchange(await github.sign(job()))).status).toBe(201);
    await app.deps.db.update(users).set({ disabledAt: app.deps.now() }).where(eq(users.id, grace.userId));
    expect((await exchange(await github.sign(job()))).code).toBe('auth.ci_not_trusted');
  });
});

describe('an issuer that misbehaves', () => {
  test.each([
    ['redirects', (): [number, unknown, Record<string, string>?] => [302, {}, { location: stranger.url }]],
    ['is down', (): [number, unknown] => [500, {}]],
    ['sends too much', (): [number, unknown] => [200, 'x'.repeat(300_000)]],
    ['sends no JSON', (): [number, unknown] => [200, undefined]],
    [
      'names another issuer',
      (): [number, unknown] => [200, { issuer: 'https://a.example', jwks_uri: `${github.url}/keys` }],
    ],
    [
      'has its keys elsewhere',
      (): [number, unknown] => [200, { issuer: github.url, jwks_uri: `${stranger.url}/keys` }],
    ],
  ])('and %s is told so, and nothing else is asked', async (_name, answer) => {
    app.deps.setNow(new Date(app.deps.now().getTime() + 20 * 60_000));
    github.intercept = (_request, response) => {
      const [status, body, headers] = answer();
      response.writeHead(status, headers).end(body === undefined ? 'no json' : JSON.stringify(body));
      return true;
    };
    expect(await exchange(await github.sign(job()))).toMatchObject({ status: 503, code: 'auth.issuer_unavailable' });
    github.intercept = () => false;
    expect(stranger.requests).toEqual([]);
  });
});
