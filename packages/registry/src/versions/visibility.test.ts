import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { isAboutPlugin, ruleOf } from '../http/authorisation-rule.js';
import { SCOPES, type Scope } from '../identity/actor.js';
import type { Visibility } from '../plugins/viewer.js';
import { ROUTES } from '../routes.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

const VISIBILITIES: readonly Visibility[] = ['public', 'tenant', 'private'];
const OWN: readonly Scope[] = SCOPES.filter((scope) => scope !== 'admin');
/** Of a public plugin, published for members only. */
const HIDDEN_VERSION = '7.7.7';
const CATEGORIES: Readonly<Record<Visibility, string>> = {
  public: 'analytics',
  tenant: 'security',
  private: 'networking',
};

let app: TestApp;
/** Who reads, and whether they see what is not public. */
const principals = new Map<string, { readonly token?: string; readonly sees: boolean }>();

beforeAll(async () => {
  app = await createTestApp();
  const owner = await createToken(app, { roles: { acme: 'owner' }, scopes: OWN });
  const key = newKey();
  for (const visibility of VISIBILITIES) {
    const id = `${visibility}-thing`;
    await publish(
      app,
      owner,
      { id, key, manifest: { category: CATEGORIES[visibility], tags: [`tag-${visibility}`] } },
      { listing: { visibility } },
    );
    await read(await send(app, owner, 'POST', '/plugins/install', { plugin: id }));
  }
  await publish(
    app,
    owner,
    { id: 'public-thing', version: HIDDEN_VERSION, key },
    { listing: { visibility: 'private' } },
  );
  await app.deps.db.execute(sql`UPDATE plugins SET featured_rank = 1, featured_at = now()`);
  const add = async (name: string, sees: boolean, options: Parameters<typeof createToken>[1]) =>
    principals.set(name, { token: await createToken(app, { scopes: OWN, ...options }), sees });
  principals.set('anonymous', { sees: false });
  principals.set('owner', { token: owner, sees: true });
  await add('reader of the publisher', true, { roles: { acme: 'reader' } });
  await add('administrator', true, { scopes: SCOPES, isAdmin: true, roles: { staff: 'owner' } });
  await add('owner of another organisation', false, { roles: { other: 'owner' } });
  await add('member of both, by a token for the other', false, {
    roles: { acme: 'owner', other: 'owner' },
    boundTo: 'other',
  });
  await add('member with a token that reads nothing', false, { roles: { acme: 'owner' }, scopes: ['keys:write'] });
});
afterAll(() => app.close());

async function ask(path: string, token: string | undefined): Promise<{ status: number; text: string }> {
  const answer = await app.request(path, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, text: await answer.text() };
}

/** Every address that reads something of one plugin that everybody may see; a new one is in here by itself. */
const READS = ROUTES.filter(
  (route) =>
    route.method === 'GET' && isAboutPlugin(route) && route.access === 'public' && ruleOf(route).who === 'seen',
).map(({ path, query }) => {
  const required: readonly string[] = query?.required ?? [];
  return path + (required.includes('path') ? '?path=README.md' : '');
});

test('the addresses that the table is about are known', () => {
  expect(READS.length).toBeGreaterThanOrEqual(7);
});

test.each(READS)('%s is for those who see the plugin; for others there is none', async (path) => {
  const at = (slug: string): string => path.replace(/\{(slug|id)\}/, slug).replace('{version}', '1.0.0');
  for (const [name, { token, sees }] of principals) {
    const nothing = await ask(at('no-such-thing'), token);
    expect([name, nothing.status]).toEqual([name, 404]);
    for (const visibility of VISIBILITIES) {
      const slug = `${visibility}-thing`;
      const { status, text } = await ask(at(slug), token);
      const isSeen = sees || visibility === 'public';
      const clean = (one: string): string => one.replaceAll(slug, 'no-such-thing').replace(/"request_id":"[^"]*"/, '');
      const differs = clean(text) !== clean(nothing.text);
      expect([name, slug, status < 400, differs]).toEqual([name, slug, isSeen, isSeen]);
    }
  }
});

const LISTS = [
  '/api/v1/plugins/marketplace?limit=100',
  '/api/v1/plugins/marketplace?limit=100&sort=downloads',
  '/api/v1/plugins/marketplace/search?q=thing&limit=100',
  '/api/v1/plugins/marketplace/categories',
  '/api/v1/plugins/marketplace/featured',
  '/api/v1/plugins/marketplace/trending',
];

test.each(LISTS)('%s tells of plugins to those who see them', async (path) => {
  for (const [name, { token, sees }] of principals) {
    const { status, text } = await ask(path, token);
    expect([name, status]).toEqual([name, 200]);
    for (const visibility of VISIBILITIES) {
      const mark = path.endsWith('categories') ? CATEGORIES[visibility] : `${visibility}-thing`;
      expect([name, mark, text.includes(mark)]).toEqual([name, mark, sees || visibility === 'public']);
    }
  }
});

const outsiders = (): [string, { readonly token?: string }][] => [...principals].filter(([, { sees }]) => !sees);

test.each(LISTS)('%s tells outsiders nothing by a facet or a count, or of a hidden version', async (path) => {
  for (const [name, { token }] of outsiders()) {
    const { text } = await ask(path, token);
    const told = [/tag-(tenant|private)|security|networking/.test(text), text.includes(HIDDEN_VERSION)];
    expect([name, ...told]).toEqual([name, false, false]);
  }
  expect(outsiders().length).toBeGreaterThan(1);
});

const UNNAMED = READS.filter((path) => !path.includes('{version}'));
const NAMED = READS.filter((path) => path.includes('{version}'));
const atPublic = (path: string): string => path.replace(/\{(slug|id)\}/, 'public-thing');

test.each(NAMED)('%s is not there for a version of a public plugin that is hidden', async (path) => {
  for (const [name, { token, sees }] of principals) {
    const { status } = await ask(atPublic(path).replace('{version}', HIDDEN_VERSION), token);
    expect([name, status < 400]).toEqual([name, sees]);
  }
});

test.each(UNNAMED)('%s tells outsiders nothing of a version that is hidden', async (path) => {
  for (const [name, { token }] of outsiders()) {
    const { text } = await ask(atPublic(path), token);
    expect([name, text.includes(HIDDEN_VERSION)]).toEqual([name, false]);
  }
});

test('a tenant plans and installs what it sees itself', async () => {
  const found: Record<string, readonly number[]> = {};
  for (const [name, { token }] of principals) {
    if (token === undefined) continue;
    const slugs = VISIBILITIES.map((visibility) => `${visibility}-thing`);
    const version = async (slug: string) =>
      (
        await ask(
          `/api/v1/plugins/${slug}/install-plan${slug === 'public-thing' ? `?version=${HIDDEN_VERSION}` : ''}`,
          token,
        )
      ).status;
    found[name] = [...(await Promise.all(slugs.map(version)))];
  }
  expect(found).toEqual({
    owner: [200, 200, 200],
    'reader of the publisher': [200, 200, 200],
    // For the organisation that it is a member of, which sees none of these.
    administrator: [404, 404, 404],
    'owner of another organisation': [404, 404, 404],
    'member of both, by a token for the other': [404, 404, 404],
    'member with a token that reads nothing': [403, 403, 403],
  });
});
