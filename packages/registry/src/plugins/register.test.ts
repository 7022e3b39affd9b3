import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RegisterResult } from '@ops-center/registry-client';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { publish } from '../testing/release.js';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
});
afterAll(async () => {
  await app.close();
});

async function register(
  body: unknown,
  as = token,
): Promise<{ status: number; body: RegisterResult & { code?: string } }> {
  const answer = await app.request('/api/v1/plugins/register', {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as RegisterResult & { code?: string } };
}

test('a name is held, with one audit event', async () => {
  const { status, body } = await register({ slug: 'held-name', name: 'Held' });
  expect([status, body]).toMatchObject([201, { slug: 'held-name', publisher: 'acme', visibility: 'public' }]);
  const events = await app.deps.db.select().from(auditEvents).where(eq(auditEvents.subjectId, body.id));
  expect(events).toMatchObject([{ action: 'plugin.register' }]);
});

test('asking again changes nothing', async () => {
  const first = await register({ slug: 'held-twice', name: 'Held' });
  const events = await app.deps.db.$count(auditEvents);
  const second = await register({ slug: 'held-twice', name: 'Held' });
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect(await app.deps.db.$count(auditEvents)).toBe(events);
});

test('a held name is taken for others, and not listed for anybody', async () => {
  await register({ slug: 'held-empty', name: 'Held' });
  const eve = await app.createUser({ email: 'eve@example.test', organisation: 'eve-inc' });
  expect((await register({ slug: 'held-empty', name: 'Mine' }, eve.token)).body.code).toBe('plugin.name_taken');
  expect((await app.request('/api/v1/plugins/marketplace/held-empty')).status).toBe(404);
});

test('the first publish of a held name may narrow its visibility', async () => {
  await register({ slug: 'held-open', name: 'Held' });
  const { result } = await publish(app, token, { id: 'held-open' }, { listing: { visibility: 'private' } });
  expect([result.visibility, result.plugin_registered]).toEqual(['private', false]);
  expect((await app.request('/api/v1/plugins/marketplace/held-open')).status).toBe(404);
});

test.each(['a\u0000b', 'two\nlines', 'a\u009bb', 'ab\u202egnp', '\u2066x', 'x\u200f', '\u061cx'])(
  'a name that does not show as it is, %j, is refused',
  async (name) => {
    expect(await register({ slug: 'odd-name', name })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  },
);

test('a name in any script is taken', async () => {
  expect((await register({ slug: 'any-script', name: 'עברית 日本語 — Ünïcode 🎉' })).status).toBe(201);
});

test.each(['search', 'ops-center', 'opscenter', '123e4567-e89b-12d3-a456-426614174000'])(
  '%s is reserved',
  async (slug) => {
    expect((await register({ slug, name: 'Mine' })).body.code).toBe('plugin.name_reserved');
  },
);
