import { eq } from 'drizzle-orm';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CategoryList,
  Listing,
  PluginDetail,
  PluginIndex,
  PluginPage,
  UploadResult,
} from '@ops-center/registry-client';
import { auditEvents } from '../tables/audit.js';
import { blobs } from '../tables/blobs.js';
import { pluginDependencies, pluginHooks, pluginPermissions } from '../tables/declarations.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { openFaultyWay } from '../testing/faulty-way.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload, uploadBody, type TestRelease } from '../testing/release.js';

let app: TestApp;
let token: string;
const key = newKey();

const RICH = {
  id: 'slack-integration',
  manifest: {
    name: 'Slack Notifications',
    type: 'backend',
    category: 'integration',
    tags: ['chat', 'alerts'],
    entry_points: { backend: 'backend/main.py:app' },
    permissions: ['api:devices:read', 'network:outbound'],
    hooks: [{ name: 'device.alert', handler: 'backend.main:on_alert', priority: 5 }],
    dependencies: { plugins: [{ slug: 'auth-plugin', version: '>=1.0.0', optional: true }] },
    pricing: { monthly: 29.99, yearly: '299.9', trial_days: 14 },
    homepage: 'https://example.test/slack',
  },
  files: { 'backend/main.py': 'def app():\n    pass\n\n\ndef on_alert():\n    pass\n' },
};

let rich: { release: TestRelease; answer: Response; result: UploadResult };

beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
  rich = await publish(app, token, { ...RICH, key });
});
afterAll(async () => {
  await app.close();
});

async function get<T>(path: string, as?: string): Promise<T> {
  const answer = await app.request(path, as === undefined ? {} : { headers: { authorization: `Bearer ${as}` } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

test('a first publish registers the plugin and the key, and says so', () => {
  expect(rich.answer.status).toBe(201);
  expect(rich.result).toMatchObject({
    slug: 'slack-integration',
    version: '1.0.0',
    publisher: 'acme',
    state: 'published',
    sha256: rich.release.sha256,
    size: rich.release.bytes.length,
    tree_digest: rich.release.treeDigest,
    key_id: key.publicKey.keyId,
    visibility: 'public',
    channel: 'stable',
    already_published: false,
    plugin_registered: true,
    key_registered: true,
    download_url: `${app.origin}/api/v1/plugins/marketplace/slack-integration/versions/1.0.0/download`,
  });
});

test('the version row keeps the signed facts', async () => {
  const [row] = await app.deps.db.select().from(pluginVersions).where(eq(pluginVersions.id, rich.result.id));
  expect(row).toMatchObject({
    version: '1.0.0',
    state: 'published',
    checksum: rich.release.sha256,
    envelope: rich.release.envelope,
    signedAt: new Date('2026-11-22T11:00:00Z'),
    publishedAt: app.deps.now(),
    isPrerelease: false,
  });
  expect(row?.manifest).toMatchObject({ id: 'slack-integration', pricing: { monthly: 29.99 } });
});

test('the plugin row shows the version', async () => {
  const [row] = await app.deps.db.select().from(plugins).where(eq(plugins.slug, 'slack-integration'));
  expect(row).toMatchObject({
    defaultVersionId: rich.result.id,
    name: 'Slack Notifications',
    category: 'integration',
    tags: ['chat', 'alerts'],
    type: 'backend',
    pricingModel: 'subscription',
    priceMonthlyMinor: 2999,
    priceYearlyMinor: 29_990,
    trialDays: 14,
    publishedAt: app.deps.now(),
  });
});

test('permissions, hooks and dependencies get rows', async () => {
  const of = eq;
  const id = rich.result.plugin_id;
  const permissions = await app.deps.db.select().from(pluginPermissions).where(of(pluginPermissions.pluginId, id));
  expect(permissions.map(({ permissionType, risk }) => [permissionType, risk]).sort()).toEqual([
    ['api:devices:read', 'low'],
    ['network:outbound', 'medium'],
  ]);
  const hooks = await app.deps.db.select().from(pluginHooks).where(of(pluginHooks.pluginId, id));
  expect(hooks).toMatchObject([{ hookName: 'device.alert', handlerFunction: 'backend.main:on_alert', priority: 5 }]);
  const needs = await app.deps.db.select().from(pluginDependencies).where(of(pluginDependencies.pluginId, id));
  expect(needs).toMatchObject([
    { dependsOnSlug: 'auth-plugin', versionConstraint: '>=1.0.0', isOptional: true, dependsOnPluginId: null },
  ]);
});

test('the bytes are stored under their digest', async () => {
  expect(await app.deps.blobs.stat(rich.release.sha256)).toMatchObject({ size: rich.release.bytes.length });
  const rows = await app.deps.db.select().from(blobs).where(eq(blobs.sha256, rich.release.sha256));
  expect(rows).toHaveLength(1);
});

test('one audit event tells of the publish', async () => {
  const rows = await app.deps.db.select().from(auditEvents).where(eq(auditEvents.subjectId, rich.result.id));
  expect(rows).toMatchObject([
    {
      action: 'version.publish',
      requestId: rich.answer.headers.get('x-request-id'),
      details: { plugin: 'slack-integration', version: '1.0.0', sha256: rich.release.sha256, key_registered: true },
    },
  ]);
});

test('the index has what a resolver needs', async () => {
  const index = await get<PluginIndex>('/api/v1/plugins/index/slack-integration.json');
  expect(index).toMatchObject({
    publisher: 'acme',
    visibility: 'public',
    keys: [{ key_id: key.publicKey.keyId, public_key: rich.release.publicKey }],
    versions: [
      {
        version: '1.0.0',
        sha256: rich.release.sha256,
        type: 'backend',
        permissions: ['api:devices:read', 'network:outbound'],
        dependencies: [{ slug: 'auth-plugin', version: '>=1.0.0', optional: true }],
      },
    ],
  });
});

test('the detail carries the signed manifest and the price', async () => {
  const detail = await get<PluginDetail>('/api/v1/plugins/marketplace/slack-integration');
  expect(detail).toMatchObject({
    latest_version: '1.0.0',
    homepage: 'https://example.test/slack',
    pricing: {
      model: 'subscription',
      is_free: false,
      currency: 'USD',
      monthly: '29.99',
      yearly: '299.90',
      trial_days: 14,
    },
    manifest: { id: 'slack-integration', version: '1.0.0' },
  });
});

test('search, browsing and categories have it at once', async () => {
  const found = await get<PluginPage>('/api/v1/plugins/marketplace/search?q=notifications');
  expect(found.data.map(({ slug }) => slug)).toEqual(['slack-integration']);
  const listed = await get<PluginPage>('/api/v1/plugins/marketplace?category=integration');
  expect(listed).toMatchObject({ data: [{ slug: 'slack-integration' }], meta: { total_estimate: 1 } });
  const { data } = await get<CategoryList>('/api/v1/plugins/marketplace/categories');
  expect(data).toContainEqual({ category: 'integration', plugins: 1 });
});

test('the same upload again answers the same with 200, and changes nothing', async () => {
  const events = await app.deps.db.$count(auditEvents);
  const again = await upload(app, token, rich.release);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual({ ...rich.result, already_published: true });
  expect(await app.deps.db.$count(auditEvents)).toBe(events);
});

test('an answer that is lost after the commit comes again, the same, with 200', async () => {
  const release = await makeRelease({ id: 'lost-answer', key, registry: app.origin });
  const way = await openFaultyWay(app.origin);
  way.set('deaf');
  const lost = upload({ ...app, request: (to, init) => fetch(`${way.origin}${to}`, init) }, token, release);
  const cut = expect(lost).rejects.toThrow();
  const isThere = (): Promise<number> =>
    app.deps.db.$count(pluginVersions, eq(pluginVersions.checksum, release.sha256));
  await expect.poll(isThere, { interval: 5, timeout: 20_000 }).toBe(1);
  await way.close();
  await cut;
  const events = await app.deps.db.$count(auditEvents);
  const [second, third] = [await upload(app, token, release), await upload(app, token, release)];
  expect([second.status, third.status]).toEqual([200, 200]);
  const body = (await second.json()) as UploadResult;
  expect(body).toMatchObject({ version: '1.0.0', sha256: release.sha256, state: 'published', plugin_registered: true });
  expect(await third.json()).toEqual(body);
  expect(await app.deps.db.$count(auditEvents)).toBe(events);
});

test('other bytes under the same version are refused, naming both digests', async () => {
  const other = await makeRelease({ ...RICH, key, registry: app.origin, files: { ...RICH.files, 'NEWS.md': 'x' } });
  const answer = await upload(app, token, other);
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    code: 'version.exists',
    details: { existing_sha256: rich.release.sha256, sha256: other.sha256 },
  });
});

test('a version that differs in build metadata only is the same version', async () => {
  await publish(app, token, { id: 'build-metadata', version: '1.0.0+one', key });
  const other = await makeRelease({ id: 'build-metadata', version: '1.0.0+two', key, registry: app.origin });
  expect((await upload(app, token, other)).status).toBe(409);
});

test('a second version registers nothing, and a lower one does not become the one that lists show', async () => {
  await publish(app, token, { id: 'two-versions', version: '1.10.0', key });
  const { result } = await publish(app, token, {
    id: 'two-versions',
    version: '1.9.0',
    key,
    manifest: { name: 'Older' },
  });
  expect(result).toMatchObject({ plugin_registered: false, key_registered: false });
  const detail = await get<PluginDetail>('/api/v1/plugins/marketplace/two-versions');
  expect(detail).toMatchObject({ latest_version: '1.10.0', name: 'Night Sky' });
});

test('a pre-release is shown until there is a stable version', async () => {
  await publish(app, token, { id: 'early', version: '2.0.0-beta.1', key });
  const before = await get<PluginDetail>('/api/v1/plugins/marketplace/early');
  await publish(app, token, { id: 'early', version: '1.0.0', key });
  const after = await get<PluginDetail>('/api/v1/plugins/marketplace/early');
  expect([before.latest_version, after.latest_version]).toEqual(['2.0.0-beta.1', '1.0.0']);
});

test('a release to another channel does not become the one that lists show', async () => {
  await publish(app, token, { id: 'channels', version: '1.0.0', key });
  const { result } = await publish(
    app,
    token,
    { id: 'channels', version: '2.0.0', key },
    { listing: { channel: 'nightly' } },
  );
  expect(result.channel).toBe('nightly');
  expect((await get<PluginDetail>('/api/v1/plugins/marketplace/channels')).latest_version).toBe('1.0.0');
});

test('publishing 2.0 does not rewrite what 1.0 asks for', async () => {
  await publish(app, token, { id: 'asks', version: '1.0.0', key, manifest: { permissions: ['storage:read'] } });
  await publish(app, token, { id: 'asks', version: '2.0.0', key, manifest: { permissions: ['admin:users'] } });
  const { versions } = await get<PluginIndex>('/api/v1/plugins/index/asks.json');
  expect(versions.map(({ version, permissions }) => [version, permissions])).toEqual([
    ['2.0.0', ['admin:users']],
    ['1.0.0', ['storage:read']],
  ]);
});

test('the listing decides category, tags and price in lists, and the manifest stays as signed', async () => {
  const listing = { category: 'ai', tags: ['machine-learning'], price: '29.99' };
  await publish(app, token, { id: 'listed', key }, { listing });
  expect(await get<PluginDetail>('/api/v1/plugins/marketplace/listed')).toMatchObject({
    category: 'ai',
    tags: ['machine-learning'],
    pricing: { model: 'one-time', is_free: false, price: '29.99' },
    manifest: { category: 'theme' },
  });
  const [row] = await app.deps.db.select().from(pluginVersions).where(eq(pluginVersions.listing, listing));
  expect(row?.listedAt).toEqual(app.deps.now());
  expect(row?.listedBy).not.toBeNull();
});

test('the address may be the UUID of the plugin', async () => {
  const { result } = await publish(app, token, { id: 'by-uuid', key });
  const next = await makeRelease({ id: 'by-uuid', version: '1.1.0', key, registry: app.origin });
  const answer = await app.request(`/api/v1/plugins/${result.plugin_id}/versions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: uploadBody(next),
  });
  expect(answer.status).toBe(201);
});

test('a statement for any registry is taken', async () => {
  const { answer } = await publish(app, token, { id: 'anywhere', key, signed: { registry: '*' } });
  expect(answer.status).toBe(201);
});

test('a statement that names no publisher is taken from a publisher whose key is known', async () => {
  const { answer } = await publish(app, token, { id: 'unnamed', key, signed: { publisher: undefined } });
  expect(answer.status).toBe(201);
});

test('the same upload again brings lost bytes back', async () => {
  const { release, result } = await publish(app, token, { id: 'lost-bytes', key });
  await rm(path.join(app.deps.folder, 'blobs', 'sha256', release.sha256.slice(0, 2), release.sha256));
  expect(await app.deps.blobs.stat(release.sha256)).toBeUndefined();
  expect((await upload(app, token, release)).status).toBe(200);
  expect(await app.deps.blobs.stat(release.sha256)).toMatchObject({ size: release.bytes.length });
  expect((await fetch(result.download_url)).status).toBe(200);
});

test('the same upload again, listed as it is, changes nothing', async () => {
  const visibility = 'public';
  const listing: Listing = { category: 'ai', tags: ['one', 'two'], price: '29.99', channel: 'beta', visibility };
  const { release, result } = await publish(app, token, { id: 'listed-same', key }, { listing });
  for (const same of [listing, {}, { category: 'ai' }, { price: '29.99', channel: 'beta' }]) {
    const again = await upload(app, token, release, { listing: same });
    expect([again.status, await again.json()]).toEqual([200, { ...result, already_published: true }]);
  }
  // What is said for the first time, and is so without being said.
  const plain = await publish(app, token, { id: 'listed-plain', key, manifest: { tags: ['chat'] } });
  const said: Listing = { category: 'theme', tags: ['chat'], price: '0.00', channel: 'stable', visibility };
  expect((await upload(app, token, plain.release, { listing: said })).status).toBe(200);
});

test('warnings come back with the answer', async () => {
  const { result } = await publish(app, token, { id: 'warned', key, manifest: { category: 'unheard-of' } });
  expect(result.findings.map(({ severity }) => severity)).toEqual(['warning']);
});

test('a token for several organisations must say which one publishes', async () => {
  const both = await createToken(app, {
    roles: { north: 'owner', south: 'owner' },
    scopes: ['plugins:publish', 'keys:write'],
  });
  const release = await makeRelease({ id: 'which-one', registry: app.origin, signed: { publisher: 'south' } });
  const unclear = await upload(app, both, release);
  expect([unclear.status, ((await unclear.json()) as { code: string }).code]).toEqual([400, 'request.invalid']);
  const clear = await upload(app, both, release, { publisher: 'south' });
  expect([clear.status, ((await clear.json()) as UploadResult).publisher]).toEqual([201, 'south']);
});

test('two publishers that bring the same key: the second is told that it is taken', async () => {
  const other = await app.createUser({ email: 'eve@example.test', organisation: 'eve-inc' });
  const signed = { publisher: 'eve-inc' };
  const release = await makeRelease({ id: 'borrowed-key', key, registry: app.origin, signed });
  const answer = await upload(app, other.token, release);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'key.taken']);
  expect(await app.deps.db.$count(signingKeys, eq(signingKeys.organisationId, other.organisationId))).toBe(0);
});
