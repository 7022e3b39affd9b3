import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROUTES } from '../routes.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { makeRelease, newKey, publish, uploadBody } from '../testing/release.js';

let app: TestApp;
let token: string;
const key = newKey();

beforeAll(async () => {
  app = await createTestApp({ config: { rates: { badTokensPerMinute: 1_000_000, writesPerMinute: 1_000_000 } } });
  token = (await app.createUser()).token;
  await publish(app, token, { key });
});
afterAll(async () => {
  await app.close();
});

async function expectSound(answer: Response, about: unknown): Promise<void> {
  const text = await answer.text();
  expect(answer.status, JSON.stringify(about)).toBeLessThan(500);
  if (answer.status >= 400) {
    const isOauth = new URL(answer.url).pathname.startsWith('/api/v1/auth/device/');
    expect(answer.headers.get('content-type')).toBe(`application/${isOauth ? '' : 'problem+'}json; charset=utf-8`);
    expect(JSON.parse(text)).toMatchObject({
      ...(isOauth ? { error: expect.any(String) } : { status: answer.status, code: expect.any(String) }),
      request_id: expect.any(String),
    });
  }
}

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    '%00',
    '..',
    '-1',
    '1e309',
    '9'.repeat(30),
    "' OR 1=1 --",
    'NULL',
    '__proto__',
    '\ud800',
    '1',
    '100',
    'name',
    'a'.repeat(500),
  ),
  fc.integer().map(String),
);

/** Through UTF-8, which has no half characters. */
const encode = (value: string): string => encodeURIComponent(Buffer.from(value).toString());

test('no search words give a 5xx', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (words) => {
      await expectSound(await app.request(`/api/v1/plugins/marketplace/search?q=${encode(words)}`), words);
    }),
    { numRuns: 200 },
  );
});

test('no cursor gives a 5xx, also one whose inside was changed', async () => {
  const first = (await (await app.request('/api/v1/plugins/marketplace/search?q=night&limit=1')).json()) as object;
  expect(first).toHaveProperty('meta');
  const inside = fc.array(fc.oneof(odd, fc.double(), fc.integer(), fc.constant(null), fc.uuid()), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(inside, fc.constantFrom('sort=name', 'sort=updated', 'sort=downloads'), async (keys, sort) => {
      const probe = (await (await app.request(`/api/v1/plugins/marketplace?${sort}&limit=1`)).json()) as {
        meta: { next_cursor?: string };
      };
      const real = probe.meta.next_cursor;
      const head = real === undefined ? 'x' : (JSON.parse(Buffer.from(real, 'base64url').toString()) as unknown[])[0];
      const cursor = Buffer.from(JSON.stringify([head, ...keys])).toString('base64url');
      await expectSound(await app.request(`/api/v1/plugins/marketplace?${sort}&limit=1&cursor=${cursor}`), keys);
    }),
    { numRuns: 150 },
  );
});

test('no header gives a 5xx', async () => {
  const names = fc.constantFrom(
    'range',
    'if-range',
    'if-none-match',
    'authorization',
    'content-type',
    'content-digest',
    'accept',
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), names, fc.string({ maxLength: 60 }), async (route, name, value) => {
      const path = route.path
        .replace('{slug}', 'night-sky')
        .replace('{version}', '1.0.0')
        .replaceAll(/\{\w+\}/g, 'acme');
      await expectSound(await app.request(path, { method: route.method, headers: { [name]: value.trim() } }), [
        path,
        name,
        value,
      ]);
    }),
    { numRuns: 200 },
  );
});

test('no nesting gives a 5xx, and braces in a text are no nesting', async () => {
  const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  const objects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const install = async (value: string): Promise<Response> =>
    await app.request('/api/v1/plugins/install', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'deep' },
      body: `{"plugin":"night-sky","config":{"a":${value}}}`,
    });
  for (const value of [lists(30_000), objects(9000), `[${lists(101)}]`]) {
    const answer = await install(value);
    expect(answer.status).toBe(400);
    await expectSound(answer, value.slice(0, 20));
  }
  const flat = JSON.stringify(`"\\${'[{'.repeat(200)}`);
  for (const value of [lists(60), flat, objects(60)]) {
    expect(((await (await install(value)).json()) as { code: string }).code).toBe('installation.config_invalid');
  }
});

test('no changed byte of an upload gives a 5xx, and none is taken', async () => {
  const release = await makeRelease({ id: 'mutated', key, registry: app.origin });
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: release.bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
      const bytes = Buffer.from(release.bytes);
      bytes.writeUInt8((bytes.readUInt8(at) ^ bits) & 0xff, at);
      const answer = await app.request('/api/v1/plugins/mutated/versions', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: uploadBody({ ...release, bytes }),
      });
      expect(answer.status).toBe(422);
      await expectSound(answer, { at, bits });
    }),
    { numRuns: 100 },
  );
});
