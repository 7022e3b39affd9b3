import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState, violatedConstraint } from '../database.js';
import { createTestDeps, type TestDeps } from '../testing/deps.js';
import { createUser } from '../identity/create-user.js';
import { pluginAnalytics } from './analytics.js';
import { blobs } from './blobs.js';
import { pluginVersions, plugins } from './plugins.js';
import { signingKeys } from './publishers.js';
import { versionSortKey } from './version-sort-key.js';

const SHA = 'a'.repeat(64);
const KEY = `SHA256:${'k'.repeat(43)}`;
let deps: TestDeps;
let organisationId: string;
let pluginId: string;

beforeAll(async () => {
  deps = await createTestDeps();
  ({ organisationId } = await createUser(deps, { email: 'a@example.test', organisation: 'acme', isAdmin: false }));
  pluginId = await addPlugin('base-plugin', {
    name: 'Weather Station',
    description: 'Forecasts for devices',
    tags: ['climate'],
  });
  await deps.db.insert(blobs).values({ sha256: SHA, size: 1 });
  await deps.db
    .insert(signingKeys)
    .values({ organisationId, keyId: KEY, publicKey: 'pem', label: 'first', notBefore: deps.now() });
});
afterAll(() => deps.close());

async function addPlugin(slug: string, more: Partial<typeof plugins.$inferInsert> = {}): Promise<string> {
  const id = deps.newId();
  await deps.db.insert(plugins).values({ id, slug, organisationId, name: slug, ...more });
  return id;
}

async function addVersion(version: string, more: Partial<typeof pluginVersions.$inferInsert> = {}): Promise<void> {
  await deps.db.insert(pluginVersions).values({
    pluginId,
    version,
    sortKey: versionSortKey(version),
    isPrerelease: false,
    state: 'staged',
    checksum: SHA,
    fileSize: 1,
    treeDigest: `t1:${'A'.repeat(43)}=`,
    keyId: KEY,
    envelope: '{}',
    signedAt: deps.now(),
    manifestSha256: SHA,
    manifest: { python_version: '>=3.9', dependencies: { npm: [{ react: '^18' }] } },
    ...more,
  });
}

async function refusal(work: Promise<unknown>): Promise<string | undefined> {
  return await work.then(() => 'allowed', violatedConstraint);
}

test('names that differ only in hyphens, or are not slugs, are refused by the database', async () => {
  expect(await refusal(addPlugin('base-plugin'))).toBe('plugins_slug_key');
  expect(await refusal(addPlugin('baseplugin'))).toBe('plugins_canonical_slug_key');
  expect(await refusal(addPlugin('ba-sepl-ugin'))).toBe('plugins_canonical_slug_key');
  for (const slug of ['a', '-ab', 'ab-', 'a--b', 'Ab', 'a_b', 'ä-b', 'a'.repeat(101), 'a\nb']) {
    expect({ slug, by: await refusal(addPlugin(slug)) }).toEqual({ slug, by: 'plugins_slug_form' });
  }
});

test('a plugin without a description is found, by slug, name, tag or a word of its description', async () => {
  await addPlugin('nameless-wonder');
  const find = async (words: string) =>
    (
      await deps.db.execute(sql`SELECT slug FROM plugins WHERE search @@ websearch_to_tsquery('english', ${words})`)
    ).rows.map((row) => row['slug']);
  expect(await find('wonder')).toEqual(['nameless-wonder']);
  for (const words of ['weather', 'stations', 'climate', 'forecast', 'base'])
    expect({ words, found: await find(words) }).toEqual({ words, found: ['base-plugin'] });
});

test('a version is one whatever its build metadata', async () => {
  await addVersion('1.0.0+first');
  expect(await refusal(addVersion('1.0.0'))).toBe('plugin_versions_plugin_version_key');
  expect(await refusal(addVersion('1.0.0+second'))).toBe('plugin_versions_plugin_version_key');
});

test('a version number that was removed stays used', async () => {
  await addVersion('2.0.0');
  await deps.db.delete(pluginVersions).where(sql`version = '2.0.0'`);
  expect(await refusal(addVersion('2.0.0'))).toBe('plugin_versions_not_buried');
  expect(await refusal(addVersion('2.0.0+again'))).toBe('plugin_versions_not_buried');
  const failure = await addVersion('2.0.0').catch(sqlState);
  expect(failure).toBe('23505');
});

test('what was signed never changes, the state around it does', async () => {
  await addVersion('3.0.0');
  const change = (set: ReturnType<typeof sql>) =>
    deps.db.execute(sql`UPDATE plugin_versions SET ${set} WHERE version = '3.0.0'`);
  for (const set of [
    sql`envelope = '[]'`,
    sql`manifest = '{}'`,
    sql`checksum = repeat('b', 64)`,
    sql`version = '3.0.1'`,
    sql`key_id = 'x'`,
    sql`signed_at = now()`,
  ]) {
    expect(await refusal(change(set))).toBe('plugin_versions_signed_facts');
  }
  await change(sql`state = 'published', published_at = now(), yanked_at = now(), yank_reason = 'broken'`);
});

test('a published version has a time, a held one a reason', async () => {
  expect(await refusal(addVersion('4.0.0', { state: 'published' }))).toBe('plugin_versions_published_whole');
  expect(await refusal(addVersion('4.0.0', { state: 'held', stateReason: 'why' }))).toBe('plugin_versions_held_whole');
  expect(await refusal(addVersion('4.0.0', { state: 'held', heldAt: deps.now() }))).toBe(
    'plugin_versions_state_reason',
  );
  expect(await refusal(addVersion('4.0.0', { yankedAt: deps.now() }))).toBe('plugin_versions_yank_whole');
});

test('columns of the specification are filled from the signed manifest', async () => {
  await addVersion('5.0.0');
  const [row] = await deps.db
    .select()
    .from(pluginVersions)
    .where(sql`version = '5.0.0'`);
  expect(row).toMatchObject({
    pythonVersion: '>=3.9',
    nodeVersion: null,
    npmDependencies: [{ react: '^18' }],
    versionKey: '5.0.0',
  });
});

test('the newest version is the one semver says', async () => {
  for (const version of ['6.9.0', '6.10.0', '6.10.0-rc.1']) await addVersion(version);
  const rows = await deps.db
    .select({ version: pluginVersions.version })
    .from(pluginVersions)
    .where(sql`version LIKE '6.%'`)
    .orderBy(sql`${pluginVersions.sortKey} DESC`);
  expect(rows.map((row) => row.version)).toEqual(['6.10.0', '6.10.0-rc.1', '6.9.0']);
});

test('events of any month find a partition', async () => {
  for (const timestamp of ['2001-01-01', '2026-11-22', '2099-12-31']) {
    await deps.db.insert(pluginAnalytics).values({ pluginId, eventType: 'install', timestamp: new Date(timestamp) });
  }
  expect(await deps.db.$count(pluginAnalytics)).toBe(3);
});

test('what others refer to is not deleted', async () => {
  expect(
    await deps.db
      .delete(plugins)
      .where(sql`slug = 'base-plugin'`)
      .catch(sqlState),
  ).toBe('23001');
  expect(await deps.db.delete(signingKeys).catch(sqlState)).toBe('23001');
  expect(await deps.db.delete(blobs).catch(sqlState)).toBe('23001');
});
