import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PendingReviewPage, UploadResult, VersionState } from '@ops-center/registry-client';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload, type ReleaseOptions } from '../testing/release.js';
import { isOneEdit } from './one-edit.js';

const key = newKey();
const HELD = { manifest: { permissions: ['admin:users', 'storage:read'] }, key };
let app: TestApp;
let admin: string;
let owner: string;

beforeAll(async () => {
  app = await createTestApp({ config: { reviewRules: ['new-publisher', 'critical-permission', 'similar-name'] } });
  admin = await createToken(app, { isAdmin: true, scopes: ['admin'], email: 'root@example.test' });
  owner = (await app.createUser()).token;
  await publish(app, owner, { key });
});
afterAll(() => app.close());

const stateOf = async (slug: string, as = owner, version = '1.0.0'): Promise<VersionState> =>
  await read(await send(app, as, 'GET', `/plugins/${slug}/versions/${version}`));
const decide = (slug: string, what: 'approve' | 'reject', body: object, as = admin, version = '1.0.0') =>
  send(app, as, 'POST', `/admin/plugins/${slug}/versions/${version}/${what}`, body);
const pending = async (query = ''): Promise<PendingReviewPage> =>
  await read(await send(app, admin, 'GET', `/admin/plugins/pending-review${query}`));

test('the first version of a new publisher waits; its author sees why, and where in the queue', async () => {
  const state = await stateOf('night-sky');
  expect(state).toMatchObject({
    state: 'held',
    installable: false,
    place: 1,
    held_at: app.deps.now().toISOString(),
    state_reason: 'it is the first version of a publisher that has published nothing here yet',
  });
  expect(state.checks.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['bundle', 'passed'],
    ['critical-permission', 'passed'],
    ['new-publisher', 'held'],
    ['signature', 'passed'],
    ['similar-name', 'passed'],
  ]);
  expect(await verdict(await decide('night-sky', 'approve', { note: 'welcome' }))).toBe('200 ok');
  const after = await stateOf('night-sky');
  expect(after).toMatchObject({ state: 'published', installable: true, reviewed_at: app.deps.now().toISOString() });
  expect(after).not.toHaveProperty('place');
});

test('a publisher that is known is held for what a version asks for, once', async () => {
  const { answer, result } = await publish(app, owner, { id: 'asks', ...HELD });
  expect([answer.status, result.state, result.already_published]).toEqual([201, 'held', false]);
  expect(result.state_reason).toContain('admin:users');
  await read(await decide('asks', 'approve', {}));
  expect((await publish(app, owner, { id: 'asks', version: '1.1.0', ...HELD })).result.state).toBe('published');
  const more = { ...HELD, manifest: { permissions: ['admin:users', 'admin:settings'] } };
  expect((await publish(app, owner, { id: 'asks', version: '1.2.0', ...more })).result.state_reason).not.toContain(
    'admin:users',
  );
});

test('asking again while it waits answers the same and changes nothing', async () => {
  const { release, result } = await publish(app, owner, { id: 'again', ...HELD });
  const events = await app.deps.db.$count(auditEvents);
  const again = await upload(app, owner, release);
  expect([again.status, ((await again.json()) as UploadResult).state]).toEqual([200, 'held']);
  const publishing = await read<UploadResult>(
    await send(app, owner, 'POST', '/plugins/again/publish', { version: '1.0.0' }),
  );
  expect([publishing.state, publishing.state_reason]).toEqual(['held', result.state_reason]);
  expect(await app.deps.db.$count(auditEvents)).toBe(events);
});

test('a version that was staged is held when it is published', async () => {
  await publish(app, owner, { id: 'later', ...HELD }, { publish: false });
  expect((await stateOf('later')).state).toBe('staged');
  const held = await read<UploadResult>(await send(app, owner, 'POST', '/plugins/later/publish', { version: '1.0.0' }));
  expect(held.state).toBe('held');
  expect((await stateOf('later')).checks.find(({ name }) => name === 'critical-permission')).toMatchObject({
    outcome: 'held',
    findings: [{ code: 'review.critical_permission', message: expect.stringContaining('admin:users') }],
  });
});

test('a rejection is final: the number is used, and the reason is told', async () => {
  const { release } = await publish(app, owner, { id: 'refused', ...HELD });
  expect(await verdict(await decide('refused', 'reject', {}))).toBe('400 request.invalid');
  const events = await app.deps.db.$count(auditEvents);
  for (let times = 0; times < 2; times += 1) {
    expect(await read(await decide('refused', 'reject', { reason: 'it asks for too much' }))).toMatchObject({
      state: 'rejected',
      state_reason: 'it asks for too much',
    });
  }
  expect(await app.deps.db.$count(auditEvents)).toBe(events + 1);
  expect(await verdict(await decide('refused', 'approve', {}))).toBe('409 version.not_publishable');
  const again = await upload(app, owner, release);
  expect([again.status, await again.json()]).toMatchObject([
    409,
    { code: 'version.not_publishable', detail: expect.stringContaining('too much'), details: { state: 'rejected' } },
  ]);
  const other = await makeRelease({ id: 'refused', ...HELD, files: { x: 'y' }, registry: app.origin });
  expect(await verdict(await upload(app, owner, other))).toBe('409 version.exists');
});

test('an approved version is not rejected, a published one not approved', async () => {
  await publish(app, owner, { id: 'plain', key });
  expect(await verdict(await decide('plain', 'approve', {}))).toBe('409 version.not_publishable');
  await publish(app, owner, { id: 'approved', ...HELD });
  const both = await Promise.all([decide('approved', 'approve', {}), decide('approved', 'reject', { reason: 'no' })]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a version whose key was revoked meanwhile is not approved, and can be rejected', async () => {
  const spare = newKey();
  const other = await app.createUser({ email: 'grace@example.test', organisation: 'navy' });
  await publish(app, other.token, { id: 'stolen', key: spare, signed: { publisher: 'navy' } });
  const fingerprint = spare.publicKey.keyId.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_');
  await send(app, other.token, 'POST', `/publishers/navy/keys/${fingerprint}/revoke`, { reason: 'compromised' });
  expect(await verdict(await decide('stolen', 'approve', {}))).toBe('422 signature.key_revoked');
  expect((await stateOf('stolen', other.token)).state).toBe('held');
  expect(await verdict(await decide('stolen', 'reject', { reason: 'its key was stolen' }))).toBe('200 ok');
});

test.each([
  ['night-sly', 'one letter other'],
  ['nightskyy', 'one letter more'],
  ['nihgt-sky', 'two that changed places'],
  ['n1ght-5ky', 'digits that look like letters'],
])('%s is held beside night-sky (%s), and only reviewers are told beside what', async (id) => {
  const mimic = await app.createUser({ email: `${id}@example.test`, organisation: `mimic-${id}` });
  const { result } = await publish(app, mimic.token, { id, signed: { publisher: `mimic-${id}` } });
  expect(result.state_reason).toContain('can be taken for the id of another plugin');
  const state = await stateOf(id, mimic.token);
  expect(JSON.stringify(state)).not.toContain('night-sky');
  const [row] = (await pending('?limit=100')).data.filter(({ slug }) => slug === id);
  expect(row).toMatchObject({ similar_to: ['night-sky'], published_by: `${id}@example.test` });
});

test('other ids are not', async () => {
  const options: Omit<ReleaseOptions, 'registry'> = { id: 'knight-skies', signed: { publisher: 'honest' } };
  const honest = await app.createUser({ email: 'honest@example.test', organisation: 'honest' });
  await publish(app, honest.token, options);
  expect(
    (await stateOf('knight-skies', honest.token)).checks.find(({ name }) => name === 'similar-name')?.outcome,
  ).toBe('passed');
});

test('only members of the publisher and administrators see the state', async () => {
  await publish(app, owner, { id: 'watched', ...HELD });
  const builder = await createToken(app, { roles: { acme: 'publisher' }, scopes: ['plugins:publish'] });
  const reader = await createToken(app, { roles: { acme: 'reader' } });
  const outsider = await createToken(app, { roles: { elsewhere: 'owner' }, scopes: ['plugins:read'] });
  for (const as of [owner, builder, reader, admin]) expect((await stateOf('watched', as)).state).toBe('held');
  const path = '/api/v1/plugins/watched/versions/1.0.0';
  expect((await app.request(path)).status).toBe(401);
  expect(await verdict(await send(app, outsider, 'GET', path.slice('/api/v1'.length)))).toBe('404 plugin.not_found');
  expect(await verdict(await send(app, outsider, 'GET', '/plugins/night-sky/versions/1.0.0'))).toBe(
    '404 version.not_found',
  );
  expect(await verdict(await decide('watched', 'approve', {}, owner))).toBe('403 auth.forbidden');
});

test('the queue is walked page by page, the longest wait first, without a gap or a repeat', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await pending(`?limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`);
    expect(page.data.map(({ place }) => place)).toEqual(page.data.map((_, at) => seen.length + at + 1));
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.meta.next_cursor;
  } while (cursor !== undefined);
  const all = await pending('?limit=100');
  expect(seen).toEqual(all.data.map(({ id }) => id));
  expect(new Set(seen).size).toBe(all.meta.total_estimate);
});

test('one slip is seen wherever it is, and two are not taken for one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneEdit(a, b)).toBe(a !== b && editsOf(a).has(b));
    }),
    { numRuns: 3000 },
  );
});

/** All that is one slip away, the plain way. */
function editsOf(text: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= text.length; at += 1) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    made.add(left + right.slice(1));
    for (const letter of 'abc') {
      made.add(left + letter + right);
      if (right !== '') made.add(left + letter + right.slice(1));
    }
    if (right.length > 1) made.add(`${left}${right[1]}${right[0]}${right.slice(2)}`);
  }
  return made;
}
