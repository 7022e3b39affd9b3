import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PluginIndex, PluginPage, UploadResult, VersionPage } from '@ops-center/registry-client';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload } from '../testing/release.js';

const key = newKey();
const CRITICAL = { manifest: { permissions: ['admin:users'] }, key };
const INSTALLABLE = ['published', 'approved', 'released', 'unbanned'];
const NOT_INSTALLABLE = ['staged', 'held', 'rejected', 'quarantined', 'banned', 'deleted'];

let app: TestApp;
let admin: string;
let owner: string;
let eyes: Readonly<Record<string, string | undefined>>;

beforeAll(async () => {
  app = await createTestApp({ config: { reviewRules: ['critical-permission'] } });
  admin = await createToken(app, { isAdmin: true, scopes: ['admin'] });
  owner = (await app.createUser()).token;
  const outsider = await createToken(app, {
    roles: { elsewhere: 'owner' },
    scopes: ['plugins:read', 'plugins:publish'],
  });
  eyes = { nobody: undefined, outsider, owner, admin };
  await makeStates();
});
afterAll(() => app.close());

const moderate = async (method: string, path: string, body?: object): Promise<unknown> =>
  await read(await send(app, admin, method, `/admin/plugins/${path}`, body));

/** One plugin in each state, named after it. */
async function makeStates(): Promise<void> {
  await publish(app, owner, { id: 'published', key });
  await publish(app, owner, { id: 'staged', key }, { publish: false });
  await publish(app, owner, { id: 'held', ...CRITICAL });
  await publish(app, owner, { id: 'rejected', ...CRITICAL });
  await moderate('POST', 'rejected/versions/1.0.0/reject', { reason: 'asks for too much' });
  await publish(app, owner, { id: 'approved', ...CRITICAL });
  await moderate('POST', 'approved/versions/1.0.0/approve', {});
  await publish(app, owner, { id: 'quarantined', key });
  await moderate('POST', 'quarantined/versions/1.0.0/quarantine', { reason: 'looks bad' });
  await publish(app, owner, { id: 'released', key });
  await moderate('POST', 'released/versions/1.0.0/quarantine', { reason: 'looks bad' });
  await moderate('POST', 'released/versions/1.0.0/release', { reason: 'it is good' });
  await publish(app, owner, { id: 'banned', key });
  await moderate('DELETE', 'banned/ban?reason=steals%20tokens');
  await publish(app, owner, { id: 'unbanned', key });
  await moderate('DELETE', 'unbanned/ban?reason=steals%20tokens');
  await moderate('POST', 'unbanned/unban', { reason: 'it does not' });
  await publish(app, owner, { id: 'deleted', key });
  // All of them are featured, and were downloaded a lot.
  for (const [at, slug] of [...INSTALLABLE, ...NOT_INSTALLABLE].entries()) {
    await read(await send(app, admin, 'PUT', `/admin/plugins/${slug}/feature`, { rank: at + 1 }));
  }
  await app.deps.db.execute(sql`
    INSERT INTO download_counters (version_id, plugin_id, day, shard, downloads)
    SELECT id, plugin_id, '2026-11-22', 0, 100 FROM plugin_versions`);
  await send(app, owner, 'DELETE', '/plugins/deleted');
}

async function ask(path: string, as: string | undefined): Promise<Response> {
  const headers: Record<string, string> = as === undefined ? {} : { authorization: `Bearer ${as}` };
  return await app.request(`/api/v1/plugins/${path}`, { headers });
}

const isThere = async (path: string, as: string | undefined): Promise<boolean> => {
  const answer = await ask(path, as);
  await answer.arrayBuffer();
  return answer.status === 200;
};
const isListed = async (path: string, slug: string, as: string | undefined): Promise<boolean> =>
  (await read<PluginPage>(await ask(path, as))).data.some((one) => one.slug === slug);

/** Every way in which a version can be found or had. */
const READS: Readonly<Record<string, (slug: string, as: string | undefined) => Promise<boolean>>> = {
  details: (slug, as) => isThere(`marketplace/${slug}`, as),
  versions: (slug, as) => isThere(`marketplace/${slug}/versions`, as),
  index: async (slug, as) => {
    const answer = await ask(`index/${slug}.json`, as);
    return answer.ok && ((await answer.json()) as PluginIndex).versions.length > 0;
  },
  download: (slug, as) => isThere(`marketplace/${slug}/versions/1.0.0/download`, as),
  signature: (slug, as) => isThere(`marketplace/${slug}/versions/1.0.0/signature`, as),
  browse: (slug, as) => isListed('marketplace?limit=100', slug, as),
  category: (slug, as) => isListed('marketplace?category=theme&limit=100', slug, as),
  featured: (slug, as) => isListed('marketplace/featured?limit=50', slug, as),
  trending: (slug, as) => isListed('marketplace/trending?limit=50', slug, as),
  reviews: (slug, as) => isThere(`marketplace/${slug}/reviews`, as),
  files: (slug, as) => isThere(`${slug}/versions/1.0.0/files`, as),
  search: (slug, as) => isListed(`marketplace/search?q=${slug}`, slug, as),
};

describe.each(Object.entries(READS))('%s', (_name, sees) => {
  test.each(INSTALLABLE)('shows one that is %s, to everybody', async (slug) => {
    const seen = await Promise.all(Object.entries(eyes).map(async ([who, as]) => [who, await sees(slug, as)]));
    expect(Object.fromEntries(seen)).toEqual({ nobody: true, outsider: true, owner: true, admin: true });
  });

  test.each(NOT_INSTALLABLE)('shows none that is %s, to nobody', async (slug) => {
    const seen = await Promise.all(Object.entries(eyes).map(async ([who, as]) => [who, await sees(slug, as)]));
    expect(Object.fromEntries(seen)).toEqual({ nobody: false, outsider: false, owner: false, admin: false });
  });
});

test.each([
  ['quarantined', 'looks bad'],
  ['banned', 'steals tokens'],
])('who has one that is %s learns it from the index', async (slug, reason) => {
  for (const as of Object.values(eyes)) {
    const index = await read<PluginIndex>(await ask(`index/${slug}.json`, as));
    expect(index.withdrawn).toEqual([
      { version: '1.0.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), status: slug, reason },
    ]);
  }
});

test('a private version that is quarantined is told to nobody outside', async () => {
  await publish(app, owner, { id: 'half-open', key });
  await publish(app, owner, { id: 'half-open', version: '2.0.0', key }, { listing: { visibility: 'private' } });
  await moderate('POST', 'half-open/versions/2.0.0/quarantine', { reason: 'looks bad' });
  const withdrawn = async (as: string | undefined) =>
    (await read<PluginIndex>(await ask('index/half-open.json', as))).withdrawn?.map(({ version }) => version);
  expect([await withdrawn(undefined), await withdrawn(eyes.outsider), await withdrawn(owner)]).toEqual([
    undefined,
    undefined,
    ['2.0.0'],
  ]);
});

test('lists show the best version that is left, and the released one again', async () => {
  await publish(app, owner, { id: 'two', key, manifest: { name: 'One' } });
  await publish(app, owner, { id: 'two', version: '2.0.0', key, manifest: { name: 'Two' } });
  const shown = async () =>
    (await read<{ name: string; latest_version: string }>(await ask('marketplace/two', undefined))).latest_version;
  await moderate('POST', 'two/versions/2.0.0/quarantine', { reason: 'looks bad' });
  expect(await shown()).toBe('1.0.0');
  expect((await read<VersionPage>(await ask('marketplace/two/versions', undefined))).meta.total_estimate).toBe(1);
  await moderate('POST', 'two/versions/2.0.0/release', { reason: 'it is good' });
  expect(await shown()).toBe('2.0.0');
});

test('nothing is published under a banned plugin, and everything again when the ban is lifted', async () => {
  const next = await makeRelease({ id: 'banned', version: '1.1.0', key, registry: app.origin });
  const refused = await upload(app, owner, next);
  expect([refused.status, await refused.json()]).toMatchObject([
    403,
    { code: 'plugin.banned', detail: expect.stringContaining('steals tokens') },
  ]);
  await publish(app, owner, { id: 'banned-staged', key }, { publish: false });
  await moderate('DELETE', 'banned-staged/ban?reason=x');
  expect((await send(app, owner, 'POST', '/plugins/banned-staged/publish', { version: '1.0.0' })).status).toBe(403);
  await moderate('POST', 'banned-staged/unban', { reason: 'y' });
  const published = await read<UploadResult>(
    await send(app, owner, 'POST', '/plugins/banned-staged/publish', { version: '1.0.0' }),
  );
  expect(published.state).toBe('published');
});
