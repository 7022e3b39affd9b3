import { sql } from 'drizzle-orm';
import { parseEnvelope, verifyEnvelope } from '@ops-center/manifest-schema';
import type {
  PluginDetail,
  PluginIndex,
  SearchPage,
  UpstreamPluginPage,
  UpstreamStatus,
} from '@ops-center/registry-client';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkRegistry } from '../fsck/check-registry.js';
import { exportArchive } from '../offline/export-archive.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, registerKey, rotationOf, send, verdict } from '../testing/keys.js';
import { makeRelease, newKey, upload, type ReleaseOptions, type TestRelease } from '../testing/release.js';
import {
  HONEST,
  startTwoFacedServer,
  type Face,
  type PassingAnswer,
  type TwoFacedServer,
} from '../testing/two-faced-server.js';
import { parseAllowList, type AllowList } from './allow-list.js';
import { createBreaker } from './breaker.js';

// A private registry mirrors another one: both are real, and between them stands a server that can lie.

const first = newKey();
const second = newKey();
let between: TwoFacedServer;
let origin: TestApp;
let mirror: TestApp;
/** Publishes at the origin. */
let token: string;
/** An administrator of the mirror. */
let admin: string;
let hours = 0;

beforeAll(async () => {
  between = await startTwoFacedServer();
  origin = await createTestApp({ config: { publicUrl: between.address } });
  between.target = origin.origin;
  const allowed = parseAllowList('night-sky, named-private, own-*, away-*, lie-*, pin-*, house-*') as AllowList;
  mirror = await createTestApp({
    upstream: { registry: between.address, allowed, tokenFile: undefined },
  });
  token = (await origin.createUser({ isAdmin: true })).token;
  admin = (await mirror.createUser({ email: 'root@example.test', organisation: 'house', isAdmin: true })).token;
  await publish({ id: 'pin-zero' });
  expect(await ask('pin-zero')).toBe('200 ok');
});
afterAll(async () => {
  await mirror.close();
  await origin.close();
  await between.close();
});
afterEach(() => {
  between.face = HONEST;
});

async function publish(options: Omit<ReleaseOptions, 'registry'>, request = {}, by = token): Promise<TestRelease> {
  const release = await makeRelease({ key: first, registry: between.address, ...options });
  const answer = await upload(origin, by, release, request);
  expect([release.id, answer.status]).toEqual([release.id, 201]);
  return release;
}

/** What was looked up counts for a minute. */
function later(): void {
  hours += 1;
  const now = new Date(Date.parse('2026-11-22T12:00:00Z') + hours * 3_600_000);
  origin.deps.setNow(now);
  mirror.deps.setNow(now);
}

const indexPath = (slug: string): string => `/api/v1/plugins/index/${slug}.json`;
const indexOf = async (app: TestApp, slug: string): Promise<PluginIndex> =>
  await read(await app.request(indexPath(slug)));
const ask = async (slug: string): Promise<string> => await verdict(await mirror.request(indexPath(slug)));
const versionsOf = async (slug: string): Promise<string[]> =>
  (await indexOf(mirror, slug)).versions.map(({ version }) => version);
const askedFor = (part: string): number => between.asked.filter(({ path }) => path.includes(part)).length;

async function pinOf(slug: string): Promise<UpstreamPluginPage['data'][number]> {
  const page = await read<UpstreamPluginPage>(await send(mirror, admin, 'GET', '/admin/upstream/plugins?limit=100'));
  return page.data.find((one) => one.slug === slug) ?? expect.fail(`${slug} is not pinned`);
}

async function events(action: string): Promise<unknown[]> {
  const { rows } = await mirror.deps.db.execute(
    sql`SELECT details FROM audit_events WHERE action = ${action} ORDER BY position`,
  );
  return rows.map(({ details }) => details);
}

/** Answers below a path with other JSON. */
function changing(part: string, change: (document: Record<string, unknown>) => void): Face {
  return (path, answer) => {
    if (!path.includes(part) || answer.status !== 200) return answer;
    const document = JSON.parse(answer.body.toString()) as Record<string, unknown>;
    change(document);
    return { ...answer, body: Buffer.from(JSON.stringify(document)) };
  };
}

const instead =
  (part: string, other: Partial<PassingAnswer> | 'cut' | 'hang'): Face =>
  (path, answer) =>
    !path.includes(part) ? answer : typeof other === 'string' ? other : { ...answer, ...other };

test('what is asked for is taken once, proven, and offered as the origin offers it', async () => {
  const release = await publish({ id: 'night-sky' });
  await publish({ id: 'night-sky', version: '0.9.0' }, { listing: { channel: 'beta' } });
  const answers = await Promise.all(Array.from({ length: 10 }, () => mirror.request(indexPath('night-sky'))));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect([askedFor('index/night-sky'), askedFor('night-sky/versions/1.0.0/download')]).toEqual([1, 1]);
  const there = await indexOf(origin, 'night-sky');
  const here = await indexOf(mirror, 'night-sky');
  expect(here).toEqual({ ...there, mirrored_from: between.address });
  const path = '/api/v1/plugins/marketplace/night-sky/versions/1.0.0';
  expect(Buffer.from(await (await mirror.request(`${path}/download`)).arrayBuffer())).toEqual(release.bytes);
  const envelope = parseEnvelope(await (await mirror.request(`${path}/signature`)).text());
  const { sha256, treeDigest } = release;
  const claim = {
    id: 'night-sky',
    version: '1.0.0',
    sha256,
    size: release.bytes.length,
    treeDigest,
    publisher: 'acme',
  };
  const trusted = [{ key: first.publicKey, publisher: 'acme' }];
  const at = here.versions[0]?.published_at ?? '';
  expect(verifyEnvelope(envelope, { ...claim, registry: between.address, at }, trusted).keyId).toBe(
    first.publicKey.keyId,
  );
  const detail = await read<PluginDetail>(await mirror.request('/api/v1/plugins/marketplace/night-sky'));
  expect(detail).toMatchObject({ mirrored_from: between.address, latest_version: '1.0.0', publisher: 'acme' });
  const found = await read<SearchPage>(await mirror.request('/api/v1/plugins/marketplace/search?q=night-sky'));
  expect(found.data[0]).toMatchObject({ slug: 'night-sky', mirrored_from: between.address });
  for await (const problem of checkRegistry(mirror.deps, { repair: false })) expect.fail(JSON.stringify(problem));
  const archive = { plugins: [{ slug: 'night-sky' }], key: newKey(), file: `${mirror.deps.folder}/an.offline` };
  await expect(exportArchive(mirror.deps, archive)).rejects.toThrow(/is mirrored from/);
  expect(await events('upstream.mirror')).toMatchObject([
    { plugin: 'pin-zero' },
    { plugin: 'night-sky', version: '1.0.0' },
    { plugin: 'night-sky', version: '0.9.0' },
  ]);
});

test('what happens at the origin follows when a minute is over, and costs one question while nothing does', async () => {
  later();
  const before = between.asked.length;
  await versionsOf('night-sky');
  await versionsOf('night-sky');
  expect(between.asked.slice(before).map(({ path }) => path)).toEqual([indexPath('night-sky')]);
  later();
  await publish({ id: 'night-sky', version: '1.1.0' });
  const said = (path: string, body: object) => send(origin, token, 'POST', `/plugins/night-sky/${path}`, body);
  await read(await said('versions/1.0.0/yank', { reason: 'broken' }));
  await read(await said('deprecate', { version: '0.9.0', reason: 'old' }));
  const advisory = { severity: 'high', title: 'A fault', description: 'It is faulty.', affected: '<1.1.0' };
  await read(await said('advisories', advisory));
  expect(await versionsOf('night-sky')).toEqual(['1.1.0', '1.0.0', '0.9.0']);
  const { versions, advisories } = await indexOf(mirror, 'night-sky');
  expect(versions.map(({ yanked, deprecated }) => yanked ?? deprecated)).toEqual([undefined, 'broken', 'old']);
  expect(advisories).toMatchObject([{ title: 'A fault', affected: '<1.1.0' }]);
  later();
  const moderate = (what: string) =>
    send(origin, token, 'POST', `/admin/plugins/night-sky/versions/1.1.0/${what}`, { reason: 'bad' });
  await read(await moderate('quarantine'));
  await read(await said('versions/1.0.0/unyank', { reason: 'fine' }));
  expect(await indexOf(mirror, 'night-sky')).toMatchObject({
    versions: [{ version: '1.0.0' }, { version: '0.9.0' }],
    withdrawn: [{ version: '1.1.0', reason: `quarantined at ${between.address}: bad` }],
  });
  later();
  await read(await moderate('release'));
  expect(await versionsOf('night-sky')).toEqual(['1.1.0', '1.0.0', '0.9.0']);
  // What an administrator of the mirror said stands.
  await read(
    await send(mirror, admin, 'POST', '/admin/plugins/night-sky/versions/1.1.0/quarantine', { reason: 'ours' }),
  );
  later();
  await publish({ id: 'night-sky', version: '1.2.0' });
  expect(await versionsOf('night-sky')).toEqual(['1.2.0', '1.0.0', '0.9.0']);
});

test('a name of this registry, and one that begins with an organisation of it, is never asked for', async () => {
  const key = newKey();
  for (const id of ['own-plugin', 'own-gone', 'own-twin', 'house-rules', 'stranger']) await publish({ id });
  const local = (id: string) =>
    makeRelease({ id, key, registry: mirror.origin, signed: { publisher: 'house' } }).then((one) =>
      upload(mirror, admin, one),
    );
  for (const id of ['own-plugin', 'own-gone', 'owntwin']) expect((await local(id)).status).toBe(201);
  expect((await send(mirror, admin, 'DELETE', '/plugins/own-gone')).status).toBe(204);
  const before = between.asked.length;
  const answers = [];
  for (const slug of ['own-plugin', 'own-gone', 'own-twin', 'house-rules', 'stranger']) answers.push(await ask(slug));
  expect(answers).toEqual(['200 ok', ...Array.from({ length: 4 }, () => '404 plugin.not_found')]);
  expect(between.asked.length).toBe(before);
  expect((await indexOf(mirror, 'own-plugin')).publisher).toBe('house');
  // And the other way round.
  expect(await verdict(await local('night-sky'))).toBe('409 plugin.name_taken');
  await expect(mirror.createUser({ email: 'eve@example.test', organisation: 'acme' })).rejects.toThrow(
    /another registry/,
  );
});

test('while the origin is away or slow, what is here is given out and says so, and nobody waits long', async () => {
  await publish({ id: 'away-one' });
  await publish({ id: 'away-two' });
  expect(await ask('away-one')).toBe('200 ok');
  for (const trouble of ['cut', 'hang'] as const) {
    later();
    between.face = () => trouble;
    const start = performance.now();
    const answer = await mirror.request(indexPath('away-one'));
    expect(performance.now() - start).toBeLessThan(3500);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('cache-status')).toContain('detail=upstream-away');
    expect(Number(answer.headers.get('age'))).toBeGreaterThanOrEqual(3600);
  }
  const download = '/api/v1/plugins/marketplace/away-one/versions/1.0.0/download';
  expect((await mirror.request(download)).status).toBe(200);
  const missing = await mirror.request(indexPath('away-two'));
  expect(missing.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await verdict(missing)).toBe('503 upstream.unavailable');
  // The third failure in a row: from now on nobody asks for a while.
  const before = between.asked.length;
  expect(await ask('away-three')).toBe('503 upstream.unavailable');
  expect(between.asked.length).toBe(before);
  const status = await read<UpstreamStatus>(await send(mirror, admin, 'GET', '/admin/upstream'));
  expect(status).toMatchObject({
    registry: between.address,
    circuit: { state: 'open' },
    last_failure: { code: 'upstream.unavailable' },
  });
  expect((await pinOf('away-one')).failure).toMatchObject({ code: 'upstream.unavailable' });
  expect(await mirror.deps.metrics.text()).toMatch(/^ops_center_registry_upstream_open 1$/m);
  mirror.deps.upstream?.client.breaker.answered();
});

test('what cannot be proven is not offered: each lie has its code, and leaves nothing', async () => {
  const slug = 'lie-one';
  const release = await publish({ id: slug });
  const evil = newKey();
  const forged = await makeRelease({ id: slug, key: evil, registry: between.address, files: { 'evil.css': 'a{}' } });
  const elsewhere = await makeRelease({ id: slug, key: first, registry: 'https://other.test' });
  const stranger = { public_key: forged.publicKey, key_id: evil.publicKey.keyId };
  const huge = Buffer.alloc(9 * 2 ** 20, 0x20);
  const flipped = Buffer.from(release.bytes);
  flipped[100] = (flipped[100] ?? 0) ^ 1;
  const inIndex = (change: (index: Record<string, unknown>) => void): Face => changing('index/', change);
  const inFirst = (list: string, facts: object): Face =>
    inIndex((index) => void Object.assign((index[list] as object[])[0] ?? {}, facts));
  const lies: readonly (readonly [string, Face, string])[] = [
    ['longer bytes', instead('/download', { body: forged.bytes }), '502 upstream.bad_answer'],
    ['signed by a stranger', instead('/signature', { body: Buffer.from(forged.envelope) }), '502 upstream.bad_answer'],
    ['signed elsewhere', instead('/signature', { body: Buffer.from(elsewhere.envelope) }), '502 upstream.bad_answer'],
    [
      'another key',
      inIndex(({ keys, versions }) => {
        Object.assign((keys as object[])[0] ?? {}, stranger);
        Object.assign((versions as object[])[0] ?? {}, { key_id: stranger.key_id });
      }),
      '502 upstream.changed',
    ],
    ['a key under another id', inFirst('keys', { public_key: forged.publicKey }), '502 upstream.bad_answer'],
    ['another owner', inIndex((index) => void (index['publisher'] = 'evil')), '502 upstream.bad_answer'],
    ['an owner of ours', inIndex((index) => void (index['publisher'] = 'house')), '403 upstream.not_mirrored'],
    ['another name', inIndex((index) => void (index['slug'] = 'night-sky')), '502 upstream.bad_answer'],
    ['a mirror', inIndex((index) => void (index['mirrored_from'] = 'https://far.test')), '403 upstream.not_mirrored'],
    [
      'a price',
      changing(`marketplace/${slug}`, ({ pricing }) => void Object.assign(pricing ?? {}, { is_free: false })),
      '403 upstream.not_mirrored',
    ],
    ['hidden', inIndex((index) => void (index['visibility'] = 'private')), '404 plugin.not_found'],
    ['the future', inFirst('versions', { published_at: '2099-01-01T00:00:00Z' }), '502 upstream.bad_answer'],
    ['no time', inFirst('keys', { not_before: '2026-99-99T00:00:00Z' }), '502 upstream.bad_answer'],
    ['an end before its beginning', inFirst('keys', { expires_at: '2001-01-01T00:00:00Z' }), '502 upstream.bad_answer'],
    ['another form', inIndex((index) => void (index['versions'] = 'none')), '502 upstream.bad_answer'],
    ['no JSON', instead('index/', { body: Buffer.from('<html>') }), '502 upstream.bad_answer'],
    ['a NUL', inIndex((index) => void (index['name'] = 'a\u0000b')), '502 upstream.bad_answer'],
    ['a huge index', instead('index/', { body: huge }), '502 upstream.bad_answer'],
    ['a huge bundle', instead('/download', { body: Buffer.concat([release.bytes, huge]) }), '502 upstream.bad_answer'],
    ['elsewhere', instead('index/', { status: 302, headers: { location: '/api/v1/else' } }), '502 upstream.bad_answer'],
    ['bytes elsewhere', instead('/download', { status: 302, headers: { location: '/x' } }), '502 upstream.bad_answer'],
    ['forbidden', instead('index/', { status: 403 }), '502 upstream.bad_answer'],
    ['other bytes', instead('/download', { body: flipped }), '502 upstream.bad_answer'],
  ];
  const count = async (): Promise<unknown> =>
    (
      await mirror.deps.db.execute(sql`SELECT (SELECT count(*) FROM plugins) AS plugins,
        (SELECT count(*) FROM signing_keys) AS keys, (SELECT count(*) FROM plugin_versions) AS versions,
        (SELECT count(*) FROM organisations) AS organisations`)
    ).rows;
  const before = await count();
  const found: unknown[] = [];
  for (const [lie, face] of lies) {
    later();
    between.face = face;
    found.push([lie, await ask(slug)]);
  }
  expect(found).toEqual(lies.map(([lie, , told]) => [lie, told]));
  expect(await count()).toEqual(before);
  expect((await pinOf(slug)).refused).toMatchObject([{ version: '1.0.0', code: 'signature.digest_mismatch' }]);
  // The truth is taken when it is told.
  between.face = HONEST;
  later();
  expect(await ask(slug)).toBe('200 ok');
});

test('another key, or another owner, of a pinned name waits for an administrator; a rotation does not', async () => {
  await publish({ id: 'pin-one' });
  expect(await versionsOf('pin-one')).toEqual(['1.0.0']);
  later();
  await registerKey(viaOrigin(), token, second);
  await publish({ id: 'pin-one', version: '1.1.0', key: second });
  expect(await versionsOf('pin-one')).toEqual(['1.0.0']);
  const waiting = await pinOf('pin-one');
  const keys = [second.publicKey.keyId];
  expect(waiting).toMatchObject({ state: 'changed', proposal: { publisher: 'acme', keys: [{ key_id: keys[0] }] } });
  later();
  await versionsOf('pin-one');
  const refusals = (await events('upstream.refuse_change')).filter(
    (one) => (one as { plugin: string }).plugin === 'pin-one',
  );
  expect(refusals).toMatchObject([{ keys: keys[0] }]);
  const approve = (slug: string, body: object, by = admin) =>
    send(mirror, by, 'POST', `/admin/upstream/plugins/${slug}/approve`, { reason: 'asked them', ...body });
  const other = { publisher: 'acme', keys: [newKey().publicKey.keyId] };
  expect(await verdict(await approve('pin-one', other))).toBe('409 upstream.nothing_to_approve');
  expect(await verdict(await approve('pin-none', other))).toBe('404 upstream.not_found');
  expect(await verdict(await approve('pin-one', { publisher: 'acme', keys }))).toBe('200 ok');
  expect(await versionsOf('pin-one')).toEqual(['1.1.0', '1.0.0']);
  later();
  const third = newKey();
  const envelope = await rotationOf(viaOrigin(), token, second, third);
  await read(await send(origin, token, 'POST', '/publishers/acme/keys/rotations', { envelope }));
  await publish({ id: 'pin-one', version: '1.2.0', key: third });
  expect(await versionsOf('pin-one')).toEqual(['1.2.0', '1.1.0', '1.0.0']);
  later();
  between.face = changing('index/', (index) => void (index['publisher'] = 'evil'));
  expect(await versionsOf('pin-one')).toEqual(['1.2.0', '1.1.0', '1.0.0']);
  expect(await pinOf('pin-one')).toMatchObject({
    state: 'changed',
    publisher: 'acme',
    proposal: { publisher: 'evil' },
  });
  between.face = HONEST;
  later();
  await versionsOf('pin-one');
  expect(await pinOf('pin-one')).toMatchObject({ state: 'mirrored' });
});

/** The origin under the name that its statements have. */
function viaOrigin(): TestApp {
  return { ...origin, origin: between.address, request: origin.request };
}

test('a name that is forgotten is free, and the roles decide who may do that', async () => {
  const forget = (slug: string, by: string) =>
    send(mirror, by, 'POST', `/admin/upstream/plugins/${slug}/forget`, { reason: 'ours from now on' });
  const member = (await mirror.createUser({ email: 'ada@example.test', organisation: 'house' })).token;
  expect(await verdict(await forget('pin-one', member))).toBe('403 auth.forbidden');
  expect(await verdict(await send(mirror, member, 'GET', '/admin/upstream'))).toBe('403 auth.forbidden');
  expect((await forget('pin-one', admin)).status).toBe(204);
  expect(await verdict(await forget('pin-one', admin))).toBe('404 upstream.not_found');
  expect(await events('upstream.forget')).toMatchObject([{ plugin: 'pin-one', publisher: 'acme' }]);
  const release = await makeRelease({
    id: 'pin-one',
    key: newKey(),
    registry: mirror.origin,
    signed: { publisher: 'house' },
  });
  expect(await verdict(await upload(mirror, admin, release))).toMatch(/^(201 ok|422 publish.key_not_registered)$/);
});

test('the breaker opens after three failures, lets one try, and waits twice as long when that fails', () => {
  let time = 0;
  const breaker = createBreaker(() => time);
  const failing = (): boolean => {
    const admitted = breaker.admit();
    if (admitted) breaker.failed();
    return admitted;
  };
  expect([failing(), failing(), failing(), failing()]).toEqual([true, true, true, false]);
  time = 5000;
  expect([breaker.read().state, breaker.admit(), breaker.admit()]).toEqual(['half-open', true, false]);
  breaker.failed();
  expect(breaker.read()).toMatchObject({ state: 'open', waitMs: 10_000 });
  time = 15_000;
  expect(breaker.admit()).toBe(true);
  breaker.answered();
  expect([breaker.read().state, breaker.admit(), breaker.admit()]).toEqual(['closed', true, true]);
});

test('the list of names is read strictly', () => {
  const list = parseAllowList('night-sky, acme-*') as AllowList;
  expect(['night-sky', 'acme-one', 'night-sky-2', 'acme', 'acmeone'].map((slug) => list.allows(slug))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([list.names('night-sky'), list.names('acme-one')]).toEqual([true, false]);
  for (const wrong of ['', 'night*', 'Night', 'a,,b', '*-x', '../x'])
    expect(parseAllowList(wrong)).toHaveProperty('problem');
});
