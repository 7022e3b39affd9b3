import type { PluginAnalytics } from '@ops-center/registry-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;
let owner: string;

async function download(version: string, times: number, headers: Record<string, string> = {}): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await (
      await app.request(`/api/v1/plugins/marketplace/night-sky/versions/${version}/download`, { headers })
    ).arrayBuffer();
  }
  await app.deps.downloads.flush();
}

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  const key = newKey();
  await publish(app, owner, { key });
  await publish(app, owner, { key, version: '1.10.0' });
  await publish(app, owner, { key, id: 'hidden' }, { listing: { visibility: 'private' } });
  app.deps.setNow(new Date('2026-10-01T12:00:00Z'));
  await download('1.0.0', 5);
  app.deps.setNow(new Date('2026-11-20T23:59:59Z'));
  await download('1.0.0', 2);
  app.deps.setNow(new Date('2026-11-22T00:00:00Z'));
  await download('1.0.0', 1);
  await download('1.10.0', 4);
  await download('1.10.0', 1, { 'user-agent': 'Mozilla/5.0 (compatible; ExampleBot/2.1; +http://example.test)' });
});
afterAll(() => app.close());

const ask = (query = '', token = owner, id = 'night-sky') =>
  send(app, token, 'GET', `/plugins/${id}/analytics${query}`);

test('the last thirty days by day and by version, and all there ever were', async () => {
  const figures = await read<PluginAnalytics>(await ask());
  expect(figures).toMatchObject({
    plugin: 'night-sky',
    from: '2026-10-24',
    to: '2026-11-22',
    total_downloads: 12,
    downloads: 7,
    per_version: [
      { version: '1.10.0', downloads: 4 },
      { version: '1.0.0', downloads: 3 },
    ],
    installations: { total: 0, enabled: 0 },
  });
  expect(figures.per_day).toHaveLength(30);
  expect(figures.per_day.filter(({ downloads }) => downloads > 0)).toEqual([
    { day: '2026-11-20', downloads: 2 },
    { day: '2026-11-22', downloads: 5 },
  ]);
});

test('of one version, in days that are named, both counted', async () => {
  const figures = await read<PluginAnalytics>(await ask('?version=1.0.0&from=2026-10-01&to=2026-11-20'));
  expect(figures).toMatchObject({
    total_downloads: 8,
    downloads: 7,
    per_version: [{ version: '1.0.0', downloads: 7 }],
  });
});

test.each([
  ['by format', '?format=csv', {}],
  ['by Accept', '', { accept: 'text/csv' }],
])('as CSV %s', async (_name, query, headers) => {
  const answer = await app.request(`/api/v1/plugins/night-sky/analytics${query}`, {
    headers: { authorization: `Bearer ${owner}`, ...headers },
  });
  expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
    'text/csv; charset=utf-8; header=present',
    'attachment; filename="night-sky-2026-10-24-2026-11-22.csv"',
  ]);
  expect(await answer.text()).toBe(
    'day,version,downloads\r\n2026-11-20,1.0.0,2\r\n2026-11-22,1.10.0,4\r\n2026-11-22,1.0.0,1\r\n',
  );
});

test('JSON for a client that takes both, or says otherwise by format', async () => {
  for (const [query, accept] of [
    ['', 'text/csv, application/json'],
    ['?format=json', 'text/csv'],
    ['', '*/*'],
  ] as const) {
    const answer = await app.request(`/api/v1/plugins/night-sky/analytics${query}`, {
      headers: { authorization: `Bearer ${owner}`, accept },
    });
    expect(answer.headers.get('content-type')).toContain('application/json');
  }
});

test.each([
  ['?from=2026-11-22&to=2026-11-20', '400 request.invalid'],
  ['?from=2025-01-01&to=2026-11-20', '400 request.invalid'],
  ['?from=2026-02-30', '400 request.invalid'],
  ['?from=yesterday', '400 request.invalid'],
  ['?version=9.9.9', '404 version.not_found'],
])('%s is %s', async (query, expected) => {
  expect(await verdict(await ask(query))).toBe(expected);
});

test('members read them, others do not, and of what is hidden nobody hears', async () => {
  const reader = await createToken(app, { roles: { acme: 'reader' } });
  const stranger = await createToken(app, { roles: { elsewhere: 'owner' } });
  const admin = await createToken(app, { scopes: ['plugins:read', 'admin'], isAdmin: true });
  expect(await verdict(await ask('', reader))).toBe('200 ok');
  expect(await verdict(await ask('', admin))).toBe('200 ok');
  expect(await verdict(await ask('', stranger))).toBe('403 auth.forbidden');
  expect(await verdict(await ask('', stranger, 'hidden'))).toBe('404 plugin.not_found');
});
