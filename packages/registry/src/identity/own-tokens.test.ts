import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, uploadBody } from '../testing/release.js';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.createUser());
});
afterAll(() => app.close());

type Body = Record<string, unknown> & { data?: Record<string, unknown>[]; token?: unknown; meta?: unknown };

async function call(by: string, method: string, path: string, body?: unknown): Promise<{ status: number } & Body> {
  const answer = await app.request(path, {
    method,
    headers: {
      authorization: `Bearer ${by}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { ...(text === '' ? {} : (JSON.parse(text) as Body)), status: answer.status };
}

async function make(
  body: Record<string, unknown> = {},
  by = token,
): Promise<{ status: number; id: string; token: string }> {
  const made = await call(by, 'POST', '/api/v1/tokens', { name: 'ci', scopes: ['plugins:read'], ...body });
  return made as unknown as { status: number; id: string; token: string };
}

test('a token is made, shown once, listed, used and revoked', async () => {
  const made = await make({ expires_in_days: 7, plugins: ['night-sky'] });
  expect(made).toMatchObject({
    status: 201,
    token: expect.stringMatching(/^ocp_\w{36}$/),
    organisation: 'acme',
    plugins: ['night-sky'],
    issued_by: 'user',
    expires_at: new Date(app.deps.now().getTime() + 7 * 86_400_000).toISOString(),
    current: false,
  });
  expect(await call(made.token, 'GET', '/api/v1/whoami')).toMatchObject({ status: 200 });
  const list = await call(token, 'GET', '/api/v1/tokens');
  expect(list.data).toContainEqual(
    expect.objectContaining({ id: made.id, name: 'ci', last_used_at: app.deps.now().toISOString() }),
  );
  expect(JSON.stringify(list)).not.toContain(made.token);
  expect(await call(token, 'DELETE', `/api/v1/tokens/${made.id}`)).toEqual({ status: 204 });
  expect(await call(made.token, 'GET', '/api/v1/whoami')).toMatchObject({ status: 401 });
  expect(await call(token, 'DELETE', `/api/v1/tokens/${made.id}`)).toMatchObject({
    status: 404,
    code: 'token.not_found',
  });
});

test('lists go on where the page before ended', async () => {
  const by = await createToken(app, { email: 'pages@example.test', scopes: ['tokens:write', 'plugins:read'] });
  for (let count = 0; count < 4; count += 1) await make({ name: `n${count}` }, by);
  const names: unknown[] = [];
  let cursor = '';
  for (let pages = 0; pages < 3; pages += 1) {
    const page = await call(by, 'GET', `/api/v1/tokens?limit=2${cursor}`);
    names.push(...(page.data ?? []).map(({ id }) => id));
    cursor = `&cursor=${(page.meta as { next_cursor?: string }).next_cursor ?? ''}`;
  }
  expect(new Set(names).size).toBe(5);
});

describe('a token never makes a greater one', () => {
  test.each([
    ['a scope it lacks', { scopes: ['admin'] }, 403],
    ['the right to make more', { scopes: ['tokens:write'] }, 400],
    ['another organisation', { organisation: 'navy' }, 403],
    ['more than a year', { expires_in_days: 366 }, 400],
    ['no plugin at all', { plugins: [] }, 400],
    ['a name that lies', { name: 'a\u202eb' }, 400],
  ])('with %s', async (_what, body, status) => {
    expect(await make(body)).toMatchObject({ status });
  });

  test('one that was made so makes none, and lists, but revokes only itself', async () => {
    const made = await make();
    expect(await make({}, made.token)).toMatchObject({ status: 403 });
    expect(await call(made.token, 'GET', '/api/v1/tokens')).toMatchObject({ status: 200 });
    const other = await make();
    expect(await call(made.token, 'DELETE', `/api/v1/tokens/${other.id}`)).toMatchObject({ status: 403 });
    expect(await call(made.token, 'DELETE', `/api/v1/tokens/${made.id}`)).toMatchObject({ status: 204 });
  });

  test('one for certain plugins makes one for those at most', async () => {
    const narrow = await createToken(app, {
      roles: { acme: 'owner' },
      scopes: ['tokens:write', 'plugins:publish'],
      plugins: ['a-plugin', 'b-plugin'],
    });
    const order = { scopes: ['plugins:publish'] };
    expect(await make(order, narrow)).toMatchObject({ status: 201, plugins: ['a-plugin', 'b-plugin'] });
    expect(await make({ ...order, plugins: ['a-plugin'] }, narrow)).toMatchObject({ plugins: ['a-plugin'] });
    expect(await make({ ...order, plugins: ['c-plugin'] }, narrow)).toMatchObject({ status: 403 });
  });
});

test("an administrator lists and revokes anybody's; others learn nothing", async () => {
  const admin = await createToken(app, { isAdmin: true, scopes: ['admin'] });
  const stranger = await createToken(app, { scopes: ['plugins:read', 'tokens:write'] });
  const made = await make();
  expect(await call(stranger, 'DELETE', `/api/v1/tokens/${made.id}`)).toMatchObject({ code: 'token.not_found' });
  expect(await call(stranger, 'GET', '/api/v1/tokens?user=ada@example.test')).toMatchObject({ status: 403 });
  const list = await call(admin, 'GET', '/api/v1/tokens?user=ada@example.test');
  expect(list.data).toContainEqual(expect.objectContaining({ id: made.id }));
  expect(await call(admin, 'DELETE', `/api/v1/tokens/${made.id}`)).toMatchObject({ status: 204 });
  expect(await call(made.token, 'GET', '/api/v1/whoami')).toMatchObject({ status: 401 });
});

test('a token for one plugin publishes that one and no other, and registers no key', async () => {
  const key = newKey();
  await publish(app, token, { key });
  const { token: narrow } = await make({ scopes: ['plugins:publish', 'keys:write'], plugins: ['one-plugin'] });
  const upload = async (id: string): Promise<{ status: number } & Body> => {
    const release = await makeRelease({ id, key, registry: app.origin });
    const answer = await app.request(`/api/v1/plugins/${id}/versions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${narrow}` },
      body: uploadBody(release),
    });
    return { ...((await answer.json()) as Body), status: answer.status };
  };
  expect(await upload('one-plugin')).toMatchObject({ status: 201 });
  expect(await upload('two-plugin')).toMatchObject({ status: 403, code: 'auth.forbidden' });
  expect(await upload('night-sky')).toMatchObject({ status: 403, code: 'auth.forbidden' });
  expect(await call(narrow, 'POST', '/api/v1/plugins/register', { slug: 'three-plugin', name: 'Three' })).toMatchObject(
    { status: 403 },
  );
});
