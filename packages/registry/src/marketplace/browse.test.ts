import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PluginPage, VersionPage } from '@ops-center/registry-client';
import { createTestApp, type TestApp } from '../testing/app.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;
let token: string;
const key = newKey();
const COUNT = 7;

beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
  for (let at = 0; at < COUNT; at += 1) {
    app.deps.setNow(new Date(Date.UTC(2026, 10, 22, 12, 0, Math.floor(at / 2))));
    const tags = at === 3 ? ['chosen'] : [];
    await publish(app, token, {
      id: `plugin-${at}`,
      key,
      manifest: { name: at < 2 ? 'Same Name' : `Name ${9 - at}`, tags },
    });
  }
  const { result } = await publish(app, token, { id: 'plugin-5', version: '1.1.0', key });
  for (let one = 0; one < 3; one += 1) app.deps.downloads.add({ versionId: result.id, pluginId: result.plugin_id });
  await app.deps.downloads.flush();
});
afterAll(async () => {
  await app.close();
});

async function browse(query: string): Promise<PluginPage> {
  const answer = await app.request(`/api/v1/plugins/marketplace?${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as PluginPage;
}

async function walk(query: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor = ''; ;) {
    const page = await browse(`${query}&limit=2${cursor}`);
    found.push(...page.data.map(({ slug }) => slug));
    if (page.meta.next_cursor === undefined) return found;
    cursor = `&cursor=${page.meta.next_cursor}`;
  }
}

test.each(['updated', 'name', 'downloads', 'relevance'])(
  'pages sorted by %s have every plugin once, in one order',
  async (sort) => {
    const whole = (await browse(`sort=${sort}&limit=100`)).data.map(({ slug }) => slug);
    expect(whole).toHaveLength(COUNT);
    expect(await walk(`sort=${sort}`)).toEqual(whole);
  },
);

test('the last changed plugins come first', async () => {
  const { data } = await browse('limit=100');
  const times = data.map(({ updated_at }) => updated_at);
  expect(times).toEqual([...times].sort().reverse());
});

test('the most downloaded come first when asked for', async () => {
  const { data } = await browse('sort=downloads&limit=1');
  expect(data).toMatchObject([{ slug: 'plugin-5', total_downloads: 3 }]);
});

test('a plugin that is published between two pages makes no other appear twice or get lost', async () => {
  const first = await browse('sort=name&limit=3');
  await publish(app, token, { id: 'plugin-new', key, manifest: { name: 'AAA First' } });
  const rest = await browse(`sort=name&limit=100&cursor=${first.meta.next_cursor}`);
  const seen = [...first.data, ...rest.data].map(({ slug }) => slug);
  expect(seen).not.toContain('plugin-new');
  expect([seen.length, new Set(seen).size]).toEqual([COUNT, COUNT]);
});

test.each([
  ['category=theme', 8],
  ['category=ai', 0],
  ['type=theme', 8],
  ['type=backend', 0],
  ['tag=chosen', 1],
  ['publisher=acme', 8],
  ['publisher=nobody-here', 0],
])('%s narrows the list and its count', async (query, count) => {
  const page = await browse(`${query}&limit=100`);
  expect([page.data.length, page.meta.total_estimate]).toEqual([count, count]);
});

test.each(['updated', 'downloads'])('a cursor of another order than %s is refused', async (sort) => {
  const { meta } = await browse('sort=name&limit=1');
  const answer = await app.request(`/api/v1/plugins/marketplace?sort=${sort}&cursor=${meta.next_cursor}`);
  expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'request.invalid' }]);
});

test('versions come newest first, in pages', async () => {
  for (const version of ['1.9.0', '1.10.0', '2.0.0-rc.1']) await publish(app, token, { id: 'plugin-0', version, key });
  const found: string[] = [];
  for (let cursor = ''; ;) {
    const page = (await (
      await app.request(`/api/v1/plugins/marketplace/plugin-0/versions?limit=1${cursor}`)
    ).json()) as VersionPage;
    found.push(...page.data.map(({ version }) => version));
    if (page.meta.next_cursor === undefined) break;
    cursor = `&cursor=${page.meta.next_cursor}`;
  }
  expect(found).toEqual(['2.0.0-rc.1', '1.10.0', '1.9.0', '1.0.0']);
});
