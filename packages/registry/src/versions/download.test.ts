import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PluginDetail } from '@ops-center/registry-client';
import { plugins } from '../tables/plugins.js';
import { downloadCounters } from '../tables/versions.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { publish, type Published } from '../testing/release.js';
import { createDownloadCounter } from './download-counter.js';

let app: TestApp;
let token: string;
let published: Published;
let url: string;
let size: number;
let etag: string;

beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
  published = await publish(app, token);
  url = '/api/v1/plugins/marketplace/night-sky/versions/1.0.0/download';
  size = published.release.bytes.length;
  etag = `"${published.release.sha256}"`;
});
afterAll(async () => {
  await app.close();
});

async function counted(): Promise<number> {
  await app.deps.downloads.flush();
  const rows = await app.deps.db.select().from(downloadCounters);
  return rows.reduce((sum, { downloads }) => sum + downloads, 0);
}

async function get(headers: Record<string, string> = {}, method = 'GET'): Promise<{ answer: Response; bytes: Buffer }> {
  const answer = await app.request(url, { method, headers });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

test('the bundle is served as it was uploaded', async () => {
  const { answer, bytes } = await get();
  expect(answer.status).toBe(200);
  expect(bytes.equals(published.release.bytes)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    etag,
    'content-type': 'application/zip',
    'content-length': String(size),
    'content-disposition': 'attachment; filename="night-sky-1.0.0.zip"',
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'x-request-id': expect.any(String),
    'ops-registry-version': '0.0.0-test',
    'x-content-type-options': 'nosniff',
  });
});

test('HEAD tells the same and sends nothing', async () => {
  const { answer, bytes } = await get({}, 'HEAD');
  expect([answer.status, answer.headers.get('content-length'), answer.headers.get('etag'), bytes.length]).toEqual([
    200,
    String(size),
    etag,
    0,
  ]);
});

test.each([
  ['bytes=0-9', 0, 9],
  ['bytes=10-', 10, -1],
  ['bytes=-10', -10, -1],
  ['bytes=5-999999999', 5, -1],
] as const)('the range %s is sent as 206', async (range, from, to) => {
  const start = from < 0 ? size + from : from;
  const end = to < 0 ? size - 1 : to;
  const { answer, bytes } = await get({ range });
  expect([answer.status, answer.headers.get('content-range')]).toEqual([206, `bytes ${start}-${end}/${size}`]);
  expect(bytes.equals(published.release.bytes.subarray(start, end + 1))).toBe(true);
});

test.each(['bytes=0-1,4-5', 'lines=0-1', 'bytes=9-1', 'bytes=-', 'bytes=a-b'])(
  'the range %s is ignored',
  async (range) => {
    const { answer, bytes } = await get({ range });
    expect([answer.status, bytes.length]).toEqual([200, size]);
  },
);

test.each(['bytes=99999999-', 'bytes=-0'])('the range %s cannot be satisfied: 416 with the size', async (range) => {
  const { answer, bytes } = await get({ range });
  expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
  expect(JSON.parse(bytes.toString())).toMatchObject({ code: 'request.range_not_satisfiable' });
});

test('If-Range with another tag sends the whole file', async () => {
  const { answer } = await get({ range: 'bytes=0-9', 'if-range': '"other"' });
  expect(answer.status).toBe(200);
});

test('If-Range with the tag sends the part', async () => {
  const { answer } = await get({ range: 'bytes=0-9', 'if-range': etag });
  expect(answer.status).toBe(206);
});

test('If-None-Match with the tag answers 304 without a body', async () => {
  const { answer, bytes } = await get({ 'if-none-match': `"x", W/${etag}` });
  expect([answer.status, bytes.length, answer.headers.get('etag')]).toEqual([304, 0, etag]);
});

test('a version that does not exist is not found', async () => {
  const answer = await app.request('/api/v1/plugins/marketplace/night-sky/versions/9.9.9/download');
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'version.not_found' }]);
});

test('the signature is the .sig file', async () => {
  const answer = await app.request('/api/v1/plugins/marketplace/night-sky/versions/1.0.0/signature');
  expect(await answer.text()).toBe(published.release.envelope);
});

test('a download counts once, however many pieces it came in', async () => {
  const before = await counted();
  await get();
  await get({ range: 'bytes=0-99' });
  await get({ range: 'bytes=100-' });
  expect(await counted()).toBe(before + 2);
});

test('HEAD, 304, pieces and failures do not count', async () => {
  const before = await counted();
  await get({}, 'HEAD');
  await get({ 'if-none-match': etag });
  await get({ range: 'bytes=0-0' });
  await get({ range: 'bytes=99999999-' });
  expect(await counted()).toBe(before);
});

test('a thousand downloads by sixteen clients are counted exactly, and lists show them', async () => {
  const { result } = await publish(app, token, { id: 'popular', key: published.release.key });
  const path = `/api/v1/plugins/marketplace/popular/versions/1.0.0/download`;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let one = 0; one < 64; one += 1) await (await app.request(path)).arrayBuffer();
    }),
  );
  await app.deps.downloads.flush();
  const detail = (await (await app.request('/api/v1/plugins/marketplace/popular')).json()) as PluginDetail;
  expect([detail.id, detail.total_downloads]).toEqual([result.plugin_id, 1024]);
});

test('counts that could not be written are kept for the next time', async () => {
  const { db, log, now } = app.deps;
  let isDown = true;
  const flaky = new Proxy(db, {
    get: (target, name, self) => {
      if (name === 'transaction' && isDown) return () => Promise.reject(new Error('the database is away'));
      return Reflect.get(target, name, self) as unknown;
    },
  });
  const counter = createDownloadCounter({ db: flaky, log, now, everyMs: 3_600_000 });
  const before = await counted();
  counter.add({ versionId: published.result.id, pluginId: published.result.plugin_id });
  await expect(counter.flush()).rejects.toThrow('the database is away');
  counter.add({ versionId: published.result.id, pluginId: published.result.plugin_id });
  isDown = false;
  await counter.close();
  expect(await counted()).toBe(before + 2);
});

test('a small bundle is given out of memory, as long as it may be had; one that changed on the disk is not held', async () => {
  const { key } = published.release;
  const { release } = await publish(app, token, { id: 'held-plugin', key });
  const [folder, address] = [path.join(app.deps.folder, 'blobs', 'sha256'), url.replace('night-sky', 'held-plugin')];
  const file = path.join(folder, release.sha256.slice(0, 2), release.sha256);
  const read = async (): Promise<Buffer> => Buffer.from(await (await app.request(address)).arrayBuffer());
  const changed = Buffer.from(release.bytes).fill(0, 0, 4);
  await writeFile(file, changed);
  expect((await read()).equals(changed)).toBe(true);
  await writeFile(file, release.bytes);
  expect((await read()).equals(release.bytes)).toBe(true);
  await rm(file);
  const both = await Promise.all([read(), read()]);
  expect(both.map((bytes) => bytes.equals(release.bytes))).toEqual([true, true]);
  await app.deps.db.update(plugins).set({ visibility: 'private' }).where(eq(plugins.slug, 'held-plugin'));
  expect((await app.request(address)).status).toBe(404);
});

test('the digest of what is served is the one that the index promises', async () => {
  const { bytes } = await get();
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(published.result.sha256);
});
