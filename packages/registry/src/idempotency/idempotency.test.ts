import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { registryTokens } from '../tables/identity.js';
import { idempotencyKeys } from '../tables/operations.js';
import { pluginVersions } from '../tables/plugins.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, uploadBody } from '../testing/release.js';
import { answerOnce } from './answer-once.js';
import { deleteExpiredKeys } from './store.js';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
});
afterAll(async () => {
  await app.close();
});

interface Sent {
  readonly status: number;
  readonly body: string;
  readonly code: string | undefined;
  readonly replayed: boolean;
}

async function send(path: string, key: string, body: FormData | Record<string, unknown>, as = token): Promise<Sent> {
  const isForm = body instanceof FormData;
  const answer = await app.request(path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${as}`,
      'idempotency-key': key,
      ...(isForm ? {} : { 'content-type': 'application/json' }),
    },
    body: isForm ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: text,
    code: (JSON.parse(text) as { code?: string }).code,
    replayed: answer.headers.get('idempotency-replayed') === 'true',
  };
}

const TOKENS = '/api/v1/tokens';
const order = { name: 'ci', scopes: ['plugins:read'] };

test('asked for eight times at once, one token is made, and everybody who waits gets that one', async () => {
  const key = randomUUID();
  const before = await app.deps.db.$count(registryTokens);
  const events = await app.deps.db.$count(auditEvents);
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(TOKENS, key, order)));
  expect(await app.deps.db.$count(registryTokens)).toBe(before + 1);
  expect(await app.deps.db.$count(auditEvents)).toBe(events + 1);
  const again = await send(TOKENS, key, order);
  expect(again).toMatchObject({ status: 201, replayed: true });
  for (const { status, body, code } of answers) {
    expect([body, 'request.key_in_use']).toContain(status === 201 ? again.body : code);
  }
});

test('a dump of the database does not give away what was answered', async () => {
  const made = await send(TOKENS, 'easy-to-guess', order);
  const secret = (JSON.parse(made.body) as { token: string }).token;
  const rows = await app.deps.db.select().from(idempotencyKeys);
  const text = rows
    .map(({ answer }) => `${answer}${Buffer.from(answer ?? '', 'base64').toString('latin1')}`)
    .join('\n');
  expect(secret).toMatch(/^ocp_/);
  expect(text).not.toContain(secret.slice(4));
  expect(JSON.stringify(rows)).not.toContain('easy-to-guess');
  // What was asked for may hold secrets, too, which somebody who reads the database could try one by one.
  const facts = JSON.stringify([TOKENS, '', JSON.stringify(order)]);
  const plain = createHash('sha256').update(facts).digest('hex');
  expect(rows.map(({ requestSha256 }) => requestSha256)).not.toContain(plain);
});

test('the key with another body, or at another address, is refused; another token has keys of its own', async () => {
  const key = randomUUID();
  const first = await send(TOKENS, key, order);
  expect(await send(TOKENS, key, { ...order, name: 'other' })).toMatchObject({
    status: 422,
    code: 'request.key_reused',
  });
  expect(await send('/api/v1/plugins/one-plugin/deprecate', key, { reason: 'x' })).toMatchObject({ status: 404 });
  expect(await send('/api/v1/plugins/two-plugin/deprecate', key, { reason: 'x' })).toMatchObject({ status: 404 });
  const other = await createToken(app, { roles: { acme: 'owner' }, scopes: ['tokens:write', 'plugins:read'] });
  const theirs = await send(TOKENS, key, order, other);
  expect(theirs).toMatchObject({ status: 201, replayed: false });
  expect(theirs.body).not.toBe(first.body);
});

test('an upload whose answer was lost is answered as the first time; other bytes under the key are refused', async () => {
  const [key, signingKey] = [randomUUID(), newKey()];
  const make = (files: Record<string, string>) =>
    makeRelease({ id: 'once-only', key: signingKey, registry: app.origin, files });
  const release = await make({});
  const path = '/api/v1/plugins/once-only/versions';
  const first = await send(path, key, uploadBody(release));
  expect(first).toMatchObject({ status: 201, replayed: false });
  expect(await send(path, key, uploadBody(release))).toEqual({ ...first, replayed: true });
  const other = await make({ 'NEWS.md': 'other bytes' });
  expect(await send(path, key, uploadBody(other))).toMatchObject({ status: 422, code: 'request.key_reused' });
  expect(await app.deps.db.$count(pluginVersions)).toBe(1);
});

test('a failure frees the key', async () => {
  const key = randomUUID();
  expect(await send(TOKENS, key, { ...order, scopes: ['admin'] })).toMatchObject({ status: 403 });
  expect(await send(TOKENS, key, order)).toMatchObject({ status: 201, replayed: false });
});

test.each(['', ' ', 'a b', 'ä', 'x'.repeat(256)])('%j is no key', async (key) => {
  const answer = await app.request(TOKENS, {
    method: 'POST',
    headers: [
      ['authorization', `Bearer ${token}`],
      ['idempotency-key', encodeURI(key) === key ? key : Buffer.from(key).toString('latin1')],
      ['content-type', 'application/json'],
    ],
    body: JSON.stringify(order),
  });
  expect(answer.status).toBe(400);
});

test('after a day the key is new; a request that never ended holds it no longer than it said', async () => {
  const [row] = await app.deps.db.select().from(registryTokens);
  const start = app.deps.now().getTime();
  const request = {
    tokenId: row?.id ?? '',
    operation: 'test',
    secrets: { token: 't', key: 'k' },
    facts: 'f',
    holdMs: 1000,
  };
  const answer = { status: 200, headers: {}, body: '1' };
  let release = (): void => undefined;
  const before = await app.deps.db.$count(idempotencyKeys);
  const stuck = answerOnce(app.deps, request, () => new Promise((resolve) => (release = () => resolve(answer))));
  await expect.poll(() => app.deps.db.$count(idempotencyKeys)).toBe(before + 1);
  await expect(answerOnce(app.deps, request, async () => answer)).rejects.toMatchObject({ code: 'request.key_in_use' });
  app.deps.setNow(new Date(start + 1000));
  expect(await answerOnce(app.deps, request, async () => ({ ...answer, body: '2' }))).toMatchObject({
    isReplay: false,
  });
  release();
  await stuck;
  expect(await answerOnce(app.deps, request, async () => answer)).toEqual({
    answer: { ...answer, body: '2' },
    isReplay: true,
  });
  app.deps.setNow(new Date(start + 25 * 3_600_000));
  await deleteExpiredKeys(app.deps.db, app.deps.now());
  expect(await app.deps.db.$count(idempotencyKeys)).toBe(0);
  expect(await answerOnce(app.deps, request, async () => answer)).toMatchObject({ isReplay: false });
});
