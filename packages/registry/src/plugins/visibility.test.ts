import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CategoryList,
  KeyList,
  PluginDetail,
  PluginIndex,
  PluginPage,
  VersionPage,
} from '@ops-center/registry-client';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;
let owner: string;
let outsider: string;
const key = newKey();

const SECRET = 'secret-plugin';
const PRIVATE = { manifest: { name: 'Secret Plugin', category: 'security', tags: ['hidden'] }, key };

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  outsider = (await app.createUser({ email: 'eve@example.test', organisation: 'eve-inc' })).token;
  await publish(app, owner, { id: SECRET, ...PRIVATE }, { listing: { visibility: 'private' } });
  await publish(app, owner, { id: 'open-plugin', key });
  await publish(app, owner, { id: 'open-plugin', version: '2.0.0', key }, { listing: { visibility: 'private' } });
});
afterAll(async () => {
  await app.close();
});

async function ask(path: string, as?: string): Promise<Response> {
  return await app.request(`/api/v1${path}`, as === undefined ? {} : { headers: { authorization: `Bearer ${as}` } });
}

async function read<T>(path: string, as?: string): Promise<T> {
  const answer = await ask(path, as);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

const PATHS = [
  '/plugins/marketplace/SLUG',
  '/plugins/marketplace/SLUG/versions',
  '/plugins/index/SLUG.json',
  '/plugins/marketplace/SLUG/versions/1.0.0/download',
  '/plugins/marketplace/SLUG/versions/1.0.0/signature',
];

test.each(PATHS)('%s answers outsiders about a private plugin as about one that is not there', async (path) => {
  const strip = async (answer: Response): Promise<unknown> => {
    const { request_id: _id, ...problem } = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status, ...problem };
  };
  const nothing = await strip(await ask(path.replace('SLUG', 'nothing-here')));
  for (const as of [undefined, outsider]) {
    const hidden = await strip(await ask(path.replace('SLUG', SECRET), as));
    expect(JSON.parse(JSON.stringify(hidden).replaceAll(SECRET, 'nothing-here'))).toEqual(nothing);
  }
});

test.each(PATHS)('%s shows a private plugin to the members of its publisher, to be kept by no cache', async (path) => {
  const reader = await createToken(app, { roles: { acme: 'reader' } });
  for (const as of [owner, reader]) {
    const answer = await ask(path.replace('SLUG', SECRET), as);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  }
});

test('a token without a scope to read sees what everybody sees', async () => {
  const keysOnly = await createToken(app, { roles: { acme: 'owner' }, scopes: ['keys:write'] });
  expect((await ask(`/plugins/marketplace/${SECRET}`, keysOnly)).status).toBe(404);
});

test('a token that is bound to another organisation of its user does not see it', async () => {
  const bound = await createToken(app, { roles: { acme: 'owner', elsewhere: 'owner' }, boundTo: 'elsewhere' });
  expect((await ask(`/plugins/marketplace/${SECRET}`, bound)).status).toBe(404);
});

test('an administrator sees it, and only with the scope', async () => {
  const admin = await createToken(app, { isAdmin: true, scopes: ['admin'] });
  const user = await createToken(app, { isAdmin: false, scopes: ['admin'] });
  expect([
    (await ask(`/plugins/marketplace/${SECRET}`, admin)).status,
    (await ask(`/plugins/marketplace/${SECRET}`, user)).status,
  ]).toEqual([200, 404]);
});

test('lists, searches, counts and categories leave it out for outsiders', async () => {
  for (const as of [undefined, outsider]) {
    for (const path of [
      '/plugins/marketplace',
      '/plugins/marketplace?tag=hidden',
      `/plugins/marketplace/search?q=${SECRET}`,
      '/plugins/marketplace/search?q=secret',
    ]) {
      const page = await read<PluginPage>(path, as);
      expect(page.data.map(({ slug }) => slug)).not.toContain(SECRET);
      expect(page.meta.total_estimate).toBe(page.data.length);
    }
    expect(
      (await read<CategoryList>('/plugins/marketplace/categories', as)).data.map(({ category }) => category),
    ).not.toContain('security');
  }
});

test('lists, searches and categories have it for members', async () => {
  for (const path of [
    '/plugins/marketplace',
    '/plugins/marketplace?tag=hidden',
    `/plugins/marketplace/search?q=${SECRET}`,
  ]) {
    expect((await read<PluginPage>(path, owner)).data.map(({ slug }) => slug)).toContain(SECRET);
  }
  expect((await read<CategoryList>('/plugins/marketplace/categories', owner)).data).toContainEqual({
    category: 'security',
    plugins: 1,
  });
});

test('a cursor of a member shows an outsider nothing', async () => {
  const page = await read<PluginPage>('/plugins/marketplace?limit=1&sort=name', owner);
  const next = await read<PluginPage>(
    `/plugins/marketplace?limit=1&sort=name&cursor=${page.meta.next_cursor}`,
    outsider,
  );
  expect(next.data.map(({ slug }) => slug)).not.toContain(SECRET);
});

test('a later publish that says nothing keeps a plugin private', async () => {
  const { result } = await publish(app, owner, { id: SECRET, version: '1.1.0', ...PRIVATE });
  expect(result.visibility).toBe('private');
  expect((await ask(`/plugins/marketplace/${SECRET}`)).status).toBe(404);
});

test('a private version of a public plugin is there for members only', async () => {
  const versions = async (as?: string): Promise<string[]> =>
    (await read<PluginIndex>('/plugins/index/open-plugin.json', as)).versions.map(({ version }) => version);
  expect([await versions(), await versions(outsider), await versions(owner)]).toEqual([
    ['1.0.0'],
    ['1.0.0'],
    ['2.0.0', '1.0.0'],
  ]);
  const listed = async (as?: string): Promise<number> =>
    (await read<VersionPage>('/plugins/marketplace/open-plugin/versions', as)).meta.total_estimate;
  expect([await listed(), await listed(owner)]).toEqual([1, 2]);
  expect((await ask('/plugins/marketplace/open-plugin/versions/2.0.0/download')).status).toBe(404);
});

test('a private version of a public plugin leaves no trace in what everybody sees', async () => {
  const seen = async (): Promise<unknown> => [
    await read<PluginDetail>('/plugins/marketplace/traceless'),
    (await read<PluginPage>('/plugins/marketplace?sort=downloads')).data.find(({ slug }) => slug === 'traceless'),
    (await read<PluginPage>('/plugins/marketplace/search?q=traceless')).data,
  ];
  const start = app.deps.now();
  await publish(app, owner, { id: 'traceless', key });
  expect((await ask('/plugins/marketplace/traceless/versions/1.0.0/download')).status).toBe(200);
  await app.deps.downloads.flush();
  const before = await seen();
  expect(before).toMatchObject([{ total_downloads: 1 }, { total_downloads: 1 }, [{ total_downloads: 1 }]]);
  app.deps.setNow(new Date(start.getTime() + 3_600_000));
  await publish(app, owner, { id: 'traceless', version: '2.0.0', key }, { listing: { visibility: 'private' } });
  const answer = await ask('/plugins/marketplace/traceless/versions/2.0.0/download', owner);
  await answer.arrayBuffer();
  await app.deps.downloads.flush();
  expect(await seen()).toEqual(before);
  await publish(app, owner, { id: 'traceless', version: '0.9.0', key });
  expect(await read<PluginDetail>('/plugins/marketplace/traceless')).toMatchObject({
    latest_version: '1.0.0',
    updated_at: app.deps.now().toISOString(),
  });
  app.deps.setNow(start);
});

test('a private version is not what lists show of a public plugin', async () => {
  const page = await read<PluginPage>('/plugins/marketplace/search?q=open-plugin');
  expect(page.data).toMatchObject([{ slug: 'open-plugin', latest_version: '1.0.0' }]);
});

test('the keys of a publisher tell nothing of its plugins', async () => {
  const keys = await read<KeyList>('/publishers/acme/keys');
  expect(keys.data).toHaveLength(1);
  expect(JSON.stringify(keys)).not.toContain('secret');
});
