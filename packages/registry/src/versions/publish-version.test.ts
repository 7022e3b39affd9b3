import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  Listing,
  PluginDetail,
  PublishedVersion,
  PublishRequest,
  UploadResult,
} from '@ops-center/registry-client';
import { auditEvents } from '../tables/audit.js';
import { plugins } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { makeRelease, newKey, upload, type TestRelease } from '../testing/release.js';

let app: TestApp;
let token: string;
const key = newKey();

beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
});
afterAll(async () => {
  await app.close();
});

async function stage(
  id: string,
  listing: Listing = {},
  version = '1.0.0',
): Promise<{ release: TestRelease; result: UploadResult; status: number }> {
  const release = await makeRelease({ id, version, key, registry: app.origin });
  const answer = await upload(app, token, release, { publish: false, listing });
  return { release, status: answer.status, result: (await answer.json()) as UploadResult };
}

async function publishStaged(address: string, request: PublishRequest, as = token): Promise<Response> {
  return await app.request(`/api/v1/plugins/${address}/publish`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
}

async function statusOf(path: string, as?: string): Promise<number> {
  return (await app.request(path, as === undefined ? {} : { headers: { authorization: `Bearer ${as}` } })).status;
}

test('a staged version is there for nobody, not even its publisher', async () => {
  const { result, status } = await stage('staged-one');
  expect([status, result.state]).toEqual([201, 'staged']);
  expect(result.published_at).toBeUndefined();
  for (const path of [
    'marketplace/staged-one',
    'index/staged-one.json',
    'marketplace/staged-one/versions/1.0.0/download',
  ]) {
    expect([await statusOf(`/api/v1/plugins/${path}`), await statusOf(`/api/v1/plugins/${path}`, token)]).toEqual([
      404, 404,
    ]);
  }
});

test('publishing a staged version makes it installable', async () => {
  const { result } = await stage('staged-two');
  const answer = await publishStaged('staged-two', { version: '1.0.0' });
  const published = (await answer.json()) as PublishedVersion;
  expect([answer.status, published.state, published.id]).toEqual([200, 'published', result.id]);
  expect(await statusOf('/api/v1/plugins/marketplace/staged-two/versions/1.0.0/download')).toBe(200);
});

test('publishing again changes nothing and answers the same', async () => {
  const { result } = await stage('staged-again');
  const first = (await (await publishStaged(result.plugin_id, { version: '1.0.0' })).json()) as PublishedVersion;
  const events = await app.deps.db.$count(auditEvents);
  const second = await publishStaged(result.plugin_id, { version: '1.0.0' });
  expect([second.status, await second.json()]).toEqual([200, first]);
  expect(await app.deps.db.$count(auditEvents)).toBe(events);
});

test('uploading a staged version again, to be published, publishes it', async () => {
  const { release } = await stage('staged-up');
  const answer = await upload(app, token, release, { publish: true });
  expect(await answer.json()).toMatchObject({ state: 'published', already_published: false });
});

test('the listing can be given when publishing', async () => {
  await stage('staged-listed');
  const answer = await publishStaged('staged-listed', {
    version: '1.0.0',
    listing: { visibility: 'private', category: 'ai' },
  });
  expect(await answer.json()).toMatchObject({ visibility: 'private' });
  expect(await statusOf('/api/v1/plugins/marketplace/staged-listed')).toBe(404);
});

test('staging a version again lists it anew, and does not say that it is published', async () => {
  const first = await stage('staged-anew', { category: 'ai', tags: ['one'] });
  const again = await upload(app, token, first.release, {
    publish: false,
    listing: { tags: ['two'], channel: 'beta', visibility: 'private' },
  });
  expect([again.status, await again.json()]).toEqual([
    200,
    { ...first.result, channel: 'beta', visibility: 'private', plugin_registered: true, already_published: false },
  ]);
  const events = await app.deps.db.$count(auditEvents);
  expect((await upload(app, token, first.release, { publish: false })).status).toBe(200);
  expect(await app.deps.db.$count(auditEvents)).toBe(events);
  const published = await publishStaged('staged-anew', { version: '1.0.0' });
  expect(await published.json()).toMatchObject({ state: 'published', channel: 'beta', visibility: 'private' });
  const detail = await app.request('/api/v1/plugins/marketplace/staged-anew', {
    headers: { authorization: `Bearer ${token}` },
  });
  expect((await detail.json()) as PluginDetail).toMatchObject({ category: 'ai', tags: ['two'] });
});

test('staging a version does not hide its plugin, publishing it does', async () => {
  await stage('staged-open');
  await stage('staged-open', { visibility: 'private' }, '2.0.0');
  const visibility = async () =>
    (await app.deps.db.select().from(plugins).where(eq(plugins.slug, 'staged-open')))[0]?.visibility;
  expect(await visibility()).toBe('public');
  const answer = await publishStaged('staged-open', { version: '2.0.0' });
  expect([await answer.json(), await visibility()]).toMatchObject([{ visibility: 'private' }, 'private']);
});

test('publishing again with another listing is refused', async () => {
  await stage('staged-fixed');
  await publishStaged('staged-fixed', { version: '1.0.0', listing: { category: 'ai' } });
  expect((await publishStaged('staged-fixed', { version: '1.0.0', listing: { category: 'ai' } })).status).toBe(200);
  const answer = await publishStaged('staged-fixed', { version: '1.0.0', listing: { category: 'theme' } });
  expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'version.not_publishable' }]);
});

test('a version that was never uploaded is not found', async () => {
  await stage('staged-three');
  const answer = await publishStaged('staged-three', { version: '7.0.0' });
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'version.not_found' }]);
});

test('the staged plugin of another publisher is not there', async () => {
  await stage('staged-hidden');
  const eve = await app.createUser({ email: 'eve@example.test', organisation: 'eve-inc' });
  const answer = await publishStaged('staged-hidden', { version: '1.0.0' }, eve.token);
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'plugin.not_found' }]);
});

test('a key that was revoked after the upload cannot publish', async () => {
  await stage('staged-revoked');
  const { db, now } = app.deps;
  await db
    .update(signingKeys)
    .set({ revokedAt: now(), revokedReason: 'compromised' })
    .where(eq(signingKeys.keyId, key.publicKey.keyId));
  const answer = await publishStaged('staged-revoked', { version: '1.0.0' });
  expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'signature.key_revoked' }]);
  await db
    .update(signingKeys)
    .set({ revokedAt: null, revokedReason: null })
    .where(eq(signingKeys.keyId, key.publicKey.keyId));
});
