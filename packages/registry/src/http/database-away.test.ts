import { sql } from 'drizzle-orm';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp } from '../testing/app.js';
import { cuttable, type CuttableDatabase } from '../testing/cuttable-database.js';
import { makeRelease, newKey, publish, upload, type Published } from '../testing/release.js';

const DETAIL = '/api/v1/plugins/marketplace/night-sky';
const INDEX = '/api/v1/plugins/index/night-sky.json';
const DOWNLOAD = `${DETAIL}/versions/1.0.0/download`;

const WITHDRAWN = '/api/v1/plugins/index/withdrawn-sky.json';

const key = newKey();
let database: CuttableDatabase;
let app: TestApp;
let token: string;
let published: Published;
/** Read while the database was there. */
let kept: readonly string[];
const before = new Map<string, { body: string; etag: string | null }>();

beforeAll(async () => {
  app = await createTestApp({
    listens: true,
    detour: async (own) => {
      database = await cuttable(own);
      return database.connection;
    },
  });
  token = (await app.createUser()).token;
  published = await publish(app, token, { key });
  await publish(app, token, { id: 'hidden-sky', key }, { listing: { visibility: 'private' } });
  const fingerprint = published.result.key_id.replace('SHA256:', '').replaceAll('+', '-').replaceAll('/', '_');
  kept = [
    DETAIL,
    `${DETAIL}/versions`,
    INDEX,
    '/api/v1/plugins/marketplace',
    '/api/v1/plugins/marketplace/categories',
    '/api/v1/publishers/acme/keys',
    `/keys/${fingerprint}.pub`,
    DOWNLOAD,
    `${DETAIL}/versions/1.0.0/signature`,
  ];
  await publish(app, token, { id: 'withdrawn-sky', key });
  await vi.waitUntil(() => app.deps.catalogue.cache.hears);
  expect((await app.request(WITHDRAWN)).status).toBe(200);
  // Nobody tells this server of the change: it finds out when it reads again.
  await app.deps.db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`);
    await tx.execute(sql`UPDATE plugins SET visibility = 'private' WHERE slug = 'withdrawn-sky'`);
  });
  app.deps.setNow(new Date(app.deps.now().getTime() + 6000));
  expect((await app.request(WITHDRAWN)).status).toBe(404);
  app.deps.setNow(new Date(app.deps.now().getTime() - 6000));
  for (const path of kept) {
    const answer = await app.request(path);
    before.set(path, { body: await answer.text(), etag: answer.headers.get('etag') });
  }
  for (const path of ['/api/v1/plugins/marketplace/hidden-sky', '/api/v1/plugins/index/hidden-sky.json']) {
    expect((await app.request(path, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  }
  await database.cut();
});
afterAll(async () => {
  await app.close();
  await database.close();
});

test.each([
  ['without a token', {}],
  ['with a token that nobody can look up', { authorization: `Bearer ocp_${'A'.repeat(36)}` }],
])('what was read before is still answered, and says how old it is, %s', async (_who, headers) => {
  app.deps.setNow(new Date('2026-11-22T12:10:00.000Z'));
  for (const path of kept) {
    const answer = await app.request(path, { headers });
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, before.get(path)?.body]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      age: '600',
      'cache-control': 'no-store',
      'cache-status': 'ops-center-registry; hit; ttl=-600; detail=database-away',
    });
    const again = await app.request(path, { headers: { ...headers, 'if-none-match': before.get(path)?.etag ?? '' } });
    expect([path, again.status]).toEqual([path, 304]);
  }
  const part = await app.request(DOWNLOAD, { headers: { ...headers, range: 'bytes=0-3' } });
  expect([part.status, await part.text()]).toEqual([206, 'PK\u0003\u0004']);
});

test('an address that needs no database is answered as ever', async () => {
  for (const path of ['/healthz', '/.well-known/ops-center.json', '/openapi.json']) {
    const answer = await app.request(path);
    expect([path, answer.status, answer.headers.get('age')]).toEqual([path, 200, null]);
  }
});

test.each([
  '/readyz',
  '/api/v1/plugins/marketplace?limit=7',
  '/api/v1/plugins/index/other-sky.json',
  // It was public once, and was found not to be so any more.
  WITHDRAWN,
  // Its owner read these before; nobody gets them from memory.
  '/api/v1/plugins/marketplace/hidden-sky',
  '/api/v1/plugins/index/hidden-sky.json',
])('%s answers 503 with a time to come back, and nothing of where the database is', async (path) => {
  for (const headers of [new Headers(), new Headers({ authorization: `Bearer ${token}` })]) {
    const answer = await app.request(path, { headers });
    const text = await answer.text();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(JSON.parse(text)).toMatchObject({ retry_after: 5 });
    expect(text).not.toMatch(/postgres|127\.0\.0\.1:|pool/i);
  }
});

test('changes are refused until it is back, then work within two seconds, and are seen', async () => {
  const release = await makeRelease({ version: '1.1.0', key, registry: app.origin });
  const refused = await upload(app, token, release);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
  app.deps.setNow(new Date('2026-11-22T13:00:01.000Z'));
  // What is an hour old is not given out any more.
  expect((await app.request(DETAIL)).status).toBe(503);
  const back = performance.now();
  await database.mend();
  await expect.poll(async () => (await app.request('/readyz')).status).toBe(200);
  expect((await upload(app, token, release)).status).toBe(201);
  await expect.poll(() => app.deps.catalogue.cache.hears).toBe(true);
  expect(performance.now() - back).toBeLessThan(2000);
  const answer = await app.request(DETAIL);
  expect(await answer.json()).toMatchObject({ latest_version: '1.1.0' });
  expect(answer.headers.get('age')).toBeNull();
});

/** What a refused upload may have left: files of its own, and rows. */
async function leftovers(): Promise<{ files: string[]; versions: unknown }> {
  const { rows } = await app.deps.db.execute(sql`SELECT count(*)::int AS versions FROM plugin_versions`);
  return { files: await readdir(path.join(app.deps.folder, 'blobs', 'temporary')), versions: rows };
}

async function refusal(of: TestApp): Promise<unknown> {
  const answer = await upload(of, token, await makeRelease({ version: '2.0.0', key, registry: app.origin }));
  const { code, retry_after } = (await answer.json()) as { code: string; retry_after: number };
  return [answer.status, answer.headers.get('retry-after'), code, retry_after];
}

test('a folder that went: publishing is 503 and leaves nothing, what was read goes on, and all works when it is back', async () => {
  const folder = path.join(app.deps.folder, 'blobs', 'sha256');
  const before = await leftovers();
  await rename(folder, `${folder}-away`);
  await writeFile(folder, 'no folder');
  expect(await refusal(app)).toEqual([503, '5', 'registry.unavailable', 5]);
  expect(await leftovers()).toEqual(before);
  expect((await app.request(DETAIL)).status).toBe(200);
  await rm(folder);
  await rename(`${folder}-away`, folder);
  await publish(app, token, { version: '2.0.0', key });
});
