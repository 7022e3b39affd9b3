import { afterAll, beforeAll, expect, test } from 'vitest';
import { FeaturedList, TrendingList, type PluginPage, type VersionPage } from '@ops-center/registry-client';
import { eq } from 'drizzle-orm';
import { compileCheck } from '../http/validate.js';
import { findPlugin, setVisibility } from '../plugins/store.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { pluginInstallations } from '../tables/tenants.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';
import { addDownloads } from '../versions/download-store.js';

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

test.each(['updated', 'created', 'name', 'downloads', 'rating', 'relevance'])(
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
  ['free=true', 8],
  ['pricing=subscription', 0],
  ['verified=true', 0],
])('%s narrows the list and its count', async (query, count) => {
  const page = await browse(`${query}&limit=100`);
  expect([page.data.length, page.meta.total_estimate]).toEqual([count, count]);
});

test.each(['updated', 'downloads', 'created', 'rating'])(
  'a cursor of another order than %s is refused',
  async (sort) => {
    const { meta } = await browse('sort=name&limit=1');
    const answer = await app.request(`/api/v1/plugins/marketplace?sort=${sort}&cursor=${meta.next_cursor}`);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'request.invalid' }]);
  },
);

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

async function pluginId(slug: string): Promise<string> {
  const plugin = await findPlugin(app.deps.db, { slug });
  if (plugin === undefined) throw new Error(`there is no ${slug}`);
  return plugin.id;
}

async function versionId(plugin: string): Promise<string> {
  const [version] = await app.deps.db
    .select({ id: pluginVersions.id })
    .from(pluginVersions)
    .where(eq(pluginVersions.pluginId, plugin))
    .limit(1);
  if (version === undefined) throw new Error('the plugin has no version');
  return version.id;
}

async function hide(slug: string, work: () => Promise<void>): Promise<void> {
  const id = await pluginId(slug);
  await setVisibility(app.deps.db, id, 'private', app.deps.now());
  await work();
  await setVisibility(app.deps.db, id, 'public', app.deps.now());
}

async function list<T extends FeaturedList | TrendingList>(name: 'featured' | 'trending', query = ''): Promise<T> {
  const answer = await app.request(`/api/v1/plugins/marketplace/${name}${query}`);
  return compileCheck(name === 'featured' ? FeaturedList : TrendingList, 'answer')(await answer.json()) as T;
}

test('featured plugins stand in the order of their rank, and private ones are for their members', async () => {
  expect((await list('featured')).data).toEqual([]);
  const { db } = app.deps;
  for (const [slug, featuredRank] of [
    ['plugin-3', 1],
    ['plugin-1', 2],
    ['plugin-6', 2],
  ] as const) {
    const featuredAt = new Date(slug === 'plugin-6' ? '2026-11-22' : '2026-11-21');
    await db.update(plugins).set({ featuredRank, featuredAt }).where(eq(plugins.slug, slug));
  }
  const shown = async (query = '') => (await list('featured', query)).data.map(({ slug }) => slug);
  expect(await shown()).toEqual(['plugin-3', 'plugin-6', 'plugin-1']);
  expect(await shown('?limit=1')).toEqual(['plugin-3']);
  await hide('plugin-3', async () => {
    expect(await shown()).toEqual(['plugin-6', 'plugin-1']);
    const own = await app.request('/api/v1/plugins/marketplace/featured', {
      headers: { authorization: `Bearer ${await createToken(app, { roles: { acme: 'reader' } })}` },
    });
    expect(((await own.json()) as FeaturedList).data).toHaveLength(3);
  });
});

test('trending is what grew: installations first, then downloads, against the week before', async () => {
  app.deps.setNow(new Date('2026-11-22T12:00:00Z'));
  const { db } = app.deps;
  const load = async (slug: string, day: string, downloads: number) => {
    const id = await pluginId(slug);
    await addDownloads(db, 1, [{ pluginId: id, versionId: await versionId(id), day, downloads }]);
  };
  await load('plugin-0', '2026-11-20', 400);
  await load('plugin-0', '2026-11-10', 390);
  await load('plugin-1', '2026-11-16', 30);
  await load('plugin-2', '2026-11-15', 900);
  await load('plugin-2', '2026-11-08', 9000);
  await load('plugin-4', '2026-11-22', 50);
  await load('plugin-4', '2026-11-09', 80);
  const install = async (slug: string, tenant: string, installedAt: string) => {
    const id = await pluginId(slug);
    const { organisationId } = await app.createUser({ email: `${tenant}@example.test`, organisation: tenant });
    await db.insert(pluginInstallations).values({
      tenantId: organisationId,
      pluginId: id,
      versionId: await versionId(id),
      installedAt: new Date(installedAt),
    });
  };
  await install('plugin-6', 'tenant-a', '2026-11-16T00:00:00Z');
  await install('plugin-3', 'tenant-a', '2026-11-22T11:00:00Z');
  await install('plugin-3', 'tenant-b', '2026-11-21T11:00:00Z');
  await install('plugin-2', 'tenant-b', '2026-11-15T23:59:59Z');
  const { data } = await list<TrendingList>('trending');
  expect(data.map(({ slug, trend }) => [slug, trend.of, trend.recent, trend.before])).toEqual([
    ['plugin-3', 'installations', 2, 0],
    ['plugin-6', 'installations', 1, 0],
    // 30 out of nothing say more than 10 above 390.
    ['plugin-1', 'downloads', 30, 0],
    ['plugin-5', 'downloads', 3, 0],
    ['plugin-0', 'downloads', 400, 390],
  ]);
  await hide('plugin-3', async () =>
    expect((await list<TrendingList>('trending', '?limit=2')).data.map(({ slug }) => slug)).toEqual([
      'plugin-6',
      'plugin-1',
    ]),
  );
});

test('the counts that lists are sorted by are those of the counters, whatever becomes of the visibility', async () => {
  const before = (await browse('sort=downloads&limit=100')).data.map(({ slug, total_downloads }) => [
    slug,
    total_downloads,
  ]);
  expect(before.slice(0, 2)).toEqual([
    ['plugin-2', 9900],
    ['plugin-0', 790],
  ]);
  // While the plugin is hidden, a version for members is no secret of those who see it.
  const id = await pluginId('plugin-5');
  const { result } = await publish(
    app,
    token,
    { id: 'plugin-5', version: '1.2.0', key },
    { listing: { visibility: 'private' } },
  );
  await addDownloads(app.deps.db, 2, [{ pluginId: id, versionId: result.id, day: '2026-11-01', downloads: 100 }]);
  const count = async (authorization?: string) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await app.request('/api/v1/plugins/marketplace?sort=downloads&limit=100', { headers });
    return ((await answer.json()) as PluginPage).data.find(({ slug }) => slug === 'plugin-5')?.total_downloads;
  };
  const visibility = (await findPlugin(app.deps.db, { id }))?.visibility;
  await setVisibility(app.deps.db, id, 'public', app.deps.now());
  expect(await count()).toBe(3);
  await setVisibility(app.deps.db, id, 'private', app.deps.now());
  expect([await count(), await count(`Bearer ${token}`)]).toEqual([undefined, 103]);
  await setVisibility(app.deps.db, id, visibility ?? 'public', app.deps.now());
});
