import { eq, sql } from 'drizzle-orm';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listing, UploadRequest, UploadResult } from '@ops-center/registry-client';
import { auditEvents } from '../tables/audit.js';
import { reservedNames } from '../tables/declarations.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { versionChecks } from '../tables/versions.js';
import { signingKeys } from '../tables/publishers.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload, uploadBody, type TestRelease } from '../testing/release.js';

let app: TestApp;
let token: string;
const key = newKey();

beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
  await publish(app, token, { id: 'first-one', key });
});
afterAll(async () => {
  await app.close();
});

/** Everything an upload could change. */
async function state(): Promise<unknown> {
  const { db } = app.deps;
  const blobs: string[] = [];
  for await (const { sha256 } of app.deps.blobs.list()) blobs.push(sha256);
  return {
    plugins: await db.$count(plugins),
    versions: await db.$count(pluginVersions),
    keys: await db.$count(signingKeys),
    audit: await db.$count(auditEvents),
    blobs: blobs.sort(),
    temporary: await readdir(path.join(app.deps.folder, 'blobs', 'temporary')),
  };
}

async function expectRefused(
  release: TestRelease,
  [status, code]: readonly [number, string],
  request: UploadRequest = {},
  as = token,
): Promise<Record<string, unknown>> {
  const before = await state();
  const answer = await upload(app, as, release, request);
  const problem = (await answer.json()) as Record<string, unknown>;
  expect([answer.status, problem['code']]).toEqual([status, code]);
  expect(await state()).toEqual(before);
  return problem;
}

test('an archive that is none is refused, and nothing is stored', async () => {
  const release = {
    ...(await makeRelease({ id: 'no-archive', key, registry: app.origin })),
    bytes: Buffer.from('not a zip'),
  };
  const problem = await expectRefused(release, [422, 'bundle.refused']);
  expect(problem['errors']).toMatchObject([{ code: expect.stringMatching(/^archive\./) }]);
});

test('a path that leaves the target is refused by name', async () => {
  const good = await makeRelease({ id: 'traversal', key, registry: app.origin, files: { 'aa/evil.txt': 'x' } });
  const bytes = Buffer.from(good.bytes.toString('latin1').replaceAll('aa/evil.txt', '../evil.txt'), 'latin1');
  const problem = await expectRefused({ ...good, bytes }, [422, 'bundle.refused']);
  expect(JSON.stringify(problem['errors'])).toContain('../evil.txt');
});

test('errors in what the bundle holds are all named with their places', async () => {
  const release = await makeRelease({
    id: 'broken',
    key,
    registry: app.origin,
    manifest: { type: 'hybird', license: '' },
  });
  const problem = await expectRefused(release, [422, 'bundle.invalid']);
  const errors = problem['errors'] as { pointer: string; line: number }[];
  expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/type', '/license']));
  expect(errors.every(({ line }) => line > 0)).toBe(true);
});

test('one flipped byte in the bundle is refused', async () => {
  const release = await makeRelease({ id: 'flipped', key, registry: app.origin });
  const bytes = Buffer.from(release.bytes);
  const at = bytes.indexOf('README.md');
  bytes.writeUInt8('r'.charCodeAt(0), at);
  bytes.writeUInt8('r'.charCodeAt(0), bytes.lastIndexOf('README.md'));
  await expectRefused({ ...release, bytes }, [422, 'signature.digest_mismatch']);
});

test('a changed signature is refused', async () => {
  const release = await makeRelease({ id: 'changed-sig', key, registry: app.origin });
  const other = await makeRelease({ id: 'other-sig', key, registry: app.origin });
  const own = JSON.parse(release.envelope) as object;
  const { signatures } = JSON.parse(other.envelope) as { signatures: unknown };
  await expectRefused({ ...release, envelope: JSON.stringify({ ...own, signatures }) }, [422, 'signature.invalid']);
});

test('an envelope with an unknown field is refused', async () => {
  const release = await makeRelease({ id: 'odd-envelope', key, registry: app.origin });
  const envelope = JSON.stringify({ ...(JSON.parse(release.envelope) as object), trust: 'me' });
  await expectRefused({ ...release, envelope }, [422, 'signature.malformed']);
});

test.each([
  ['registry', { registry: 'https://elsewhere.test' }, 'signature.registry_mismatch'],
  ['publisher', { publisher: 'somebody-else' }, 'signature.publisher_mismatch'],
  ['plugin', { id: 'another-plugin' }, 'signature.id_mismatch'],
  ['version', { version: '9.9.9' }, 'signature.version_mismatch'],
  ['size', { size: 1 }, 'signature.size_mismatch'],
] as const)('a signature for another %s is refused', async (_what, signed, code) => {
  await expectRefused(await makeRelease({ id: 'replayed', key, registry: app.origin, signed }), [422, code]);
});

test('a key that the publisher did not register is refused, also when it comes along', async () => {
  const release = await makeRelease({ id: 'stranger', registry: app.origin });
  const problem = await expectRefused(release, [422, 'publish.key_not_registered']);
  expect(problem['details']).toMatchObject({ key_id: release.key.publicKey.keyId, publisher: 'acme' });
});

test('a revoked key may not sign any more', async () => {
  const own = await app.createUser({ email: 'rev@example.test', organisation: 'revoked-org' });
  const old = newKey();
  const signed = { publisher: 'revoked-org' };
  await publish(app, own.token, { id: 'rev-first', key: old, signed });
  const { db, now } = app.deps;
  await db
    .update(signingKeys)
    .set({ revokedAt: now(), revokedReason: 'superseded' })
    .where(eq(signingKeys.keyId, old.publicKey.keyId));
  const release = await makeRelease({ id: 'rev-second', key: old, registry: app.origin, signed });
  await expectRefused(release, [422, 'signature.key_revoked'], {}, own.token);
});

test('a first key needs the scope keys:write', async () => {
  const weak = await createToken(app, { roles: { 'weak-org': 'owner' }, scopes: ['plugins:publish'] });
  const release = await makeRelease({ id: 'weak-plugin', registry: app.origin });
  const problem = await expectRefused(release, [403, 'auth.forbidden'], {}, weak);
  expect(problem['details']).toMatchObject({ scope: 'keys:write' });
});

test("a first key is not registered by a signature that names no publisher: it may be somebody else's", async () => {
  const copier = await app.createUser({ email: 'copy@example.test', organisation: 'copy-org' });
  const signed = { publisher: undefined };
  const release = await makeRelease({ id: 'copied-plugin', registry: app.origin, signed });
  const problem = await expectRefused(release, [422, 'signature.publisher_mismatch'], {}, copier.token);
  expect(problem['hint']).toBe('sign again with --publisher copy-org');
});

/** Sends uploads of a publisher without keys, and holds all of them at the moment before they register theirs. */
async function raceForFirstKey(organisationId: string, send: () => readonly Promise<Response>[]): Promise<Response[]> {
  const { db } = app.deps;
  let sent: readonly Promise<Response>[] = [];
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT FROM organisations WHERE id = ${organisationId} FOR NO KEY UPDATE`);
    sent = send();
    const waiting = async (): Promise<number | null> =>
      (
        await db.execute(sql`
          SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)
      ).rowCount;
    await expect.poll(waiting, { interval: 5, timeout: 20_000 }).toBe(sent.length);
  });
  return await Promise.all(sent);
}

test('of uploads that race to bring the first key, one registers it; with another key the loser is told', async () => {
  const racer = await app.createUser({ email: 'ray@example.test', organisation: 'racers' });
  const first = newKey();
  const of = (id: string, by = first): Promise<TestRelease> =>
    makeRelease({ id, key: by, registry: app.origin, signed: { publisher: 'racers' } });
  const same = [await of('racer-one'), await of('racer-two')];
  const both = await raceForFirstKey(racer.organisationId, () => same.map((one) => upload(app, racer.token, one)));
  const told = await Promise.all(both.map(async (answer) => (await answer.json()) as UploadResult));
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(told.map((one) => one.key_registered).sort()).toEqual([false, true]);

  const rival = await app.createUser({ email: 'roy@example.test', organisation: 'rivals' });
  const signed = { publisher: 'rivals' };
  const others = await Promise.all(
    ['rival-one', 'rival-two'].map((id) => makeRelease({ id, registry: app.origin, signed })),
  );
  const answers = await raceForFirstKey(rival.organisationId, () => others.map((one) => upload(app, rival.token, one)));
  const codes = await Promise.all(
    answers.map(async (answer) => ((await answer.json()) as { code?: string }).code ?? answer.status),
  );
  expect(codes.map(String).sort()).toEqual(['201', 'publish.key_not_registered']);

  for (const { organisationId } of [racer, rival])
    expect(await app.deps.db.$count(signingKeys, eq(signingKeys.organisationId, organisationId))).toBe(1);
});

test('a publisher without a key must bring one along', async () => {
  const fresh = await app.createUser({ email: 'fresh@example.test', organisation: 'fresh-org' });
  const signed = { publisher: 'fresh-org' };
  const release = await makeRelease({ id: 'fresh-plugin', registry: app.origin, signed });
  const body = uploadBody(release);
  body.set('request', JSON.stringify({ publish: true }));
  const answer = await app.request('/api/v1/plugins/fresh-plugin/versions', {
    method: 'POST',
    headers: { authorization: `Bearer ${fresh.token}` },
    // Set moved nothing: the field stays the first one.
    body,
  });
  expect(await answer.json()).toMatchObject({
    status: 422,
    code: 'publish.key_not_registered',
    hint: expect.stringContaining('public_key'),
  });
});

test('the address and the manifest must name the same plugin', async () => {
  const release = await makeRelease({ id: 'real-name', key, registry: app.origin });
  await expectRefused({ ...release, id: 'asked-name' }, [422, 'publish.mismatch']);
});

test('a reserved id is refused', async () => {
  await app.deps.db.insert(reservedNames).values({ canonicalSlug: 'heldback', reason: 'kept by the operator' });
  const release = await makeRelease({ id: 'held-back', key, registry: app.origin });
  await expectRefused(release, [422, 'plugin.name_reserved']);
});

test('an id that looks like a UUID is refused: it could stand for another plugin', async () => {
  const id = '123e4567-e89b-12d3-a456-426614174000';
  await expectRefused(await makeRelease({ id, key, registry: app.origin }), [404, 'plugin.not_found']);
});

test('the id of another publisher is taken', async () => {
  const eve = await app.createUser({ email: 'eve@example.test', organisation: 'eve-inc' });
  const release = await makeRelease({ id: 'first-one', version: '2.0.0', registry: app.origin });
  await expectRefused(release, [409, 'plugin.name_taken'], {}, eve.token);
});

test('an id that differs in hyphens only is taken', async () => {
  await expectRefused(await makeRelease({ id: 'firstone', key, registry: app.origin }), [409, 'plugin.name_taken']);
});

test('a reader of the organisation may not publish', async () => {
  const reader = await createToken(app, { roles: { acme: 'reader' }, scopes: ['plugins:publish'] });
  const release = await makeRelease({ id: 'by-reader', key, registry: app.origin });
  await expectRefused(release, [403, 'auth.forbidden'], {}, reader);
});

test('the deleted plugin of a publisher stays gone', async () => {
  const { result } = await publish(app, token, { id: 'deleted-one', key });
  await app.deps.db.update(plugins).set({ deletedAt: app.deps.now() }).where(eq(plugins.id, result.plugin_id));
  const release = await makeRelease({ id: 'deleted-one', version: '2.0.0', key, registry: app.origin });
  await expectRefused(release, [409, 'plugin.name_taken']);
});

test('a version number that was removed is never used again', async () => {
  const { release } = await publish(app, token, { id: 'buried', version: '1.0.0', key });
  await publish(app, token, { id: 'buried', version: '2.0.0', key });
  await app.deps.db.delete(versionChecks);
  await app.deps.db.delete(pluginVersions).where(eq(pluginVersions.checksum, release.sha256));
  const problem = await expectRefused(
    await makeRelease({ id: 'buried', version: '1.0.0', key, registry: app.origin, files: { 'NEWS.md': 'x' } }),
    [409, 'version.exists'],
  );
  expect(problem['details']).toMatchObject({ existing_sha256: release.sha256 });
});

test('a version cannot be shown to more people than its plugin', async () => {
  await publish(app, token, { id: 'kept-private', key }, { listing: { visibility: 'private' } });
  const release = await makeRelease({ id: 'kept-private', version: '2.0.0', key, registry: app.origin });
  await expectRefused(release, [422, 'publish.mismatch'], { listing: { visibility: 'public' } });
});

test.each<[string, Listing]>([
  ['visibility', { visibility: 'private' }],
  ['category', { category: 'ai' }],
  ['tags', { tags: ['other'] }],
  ['price', { price: '1.00' }],
  ['channel', { channel: 'beta' }],
])(
  'uploading a published version again does not change its %s, and does not look as if it did',
  async (field, listing) => {
    const { release } = await publish(app, token, { id: `out-already-${field}`, key });
    const problem = await expectRefused(release, [409, 'version.not_publishable'], { listing });
    expect(problem['details']).toMatchObject({ state: 'published', fields: field });
  },
);

test('a version that only its publisher sees cannot be shown to all by uploading it again', async () => {
  await publish(app, token, { id: 'half-hidden', key });
  const { release } = await publish(
    app,
    token,
    { id: 'half-hidden', version: '2.0.0', key },
    { listing: { visibility: 'private' } },
  );
  await expectRefused(release, [409, 'version.not_publishable'], { listing: { visibility: 'public' } });
});
