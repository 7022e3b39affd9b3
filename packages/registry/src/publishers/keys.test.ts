import { decodePublicKeyPem, encodePublicKeyPem, followRotations, parseKeyEnvelope } from '@ops-center/manifest-schema';
import type { KeyList, PluginIndex, RegisteredKey } from '@ops-center/registry-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { signingKeys } from '../tables/publishers.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, registerKey, registrationOf, revokeKey, rotationOf, send, takeNonce, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload } from '../testing/release.js';

const KEYS = '/publishers/acme/keys';
const HOUR = 3_600_000;
const START = new Date('2026-11-22T12:00:00.000Z');
let app: TestApp;
let owner: string;
const first = newKey();

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  await publish(app, owner, { key: first });
});
afterAll(() => app.close());
beforeEach(() => app.deps.setNow(START));

const later = (hours: number): void => app.deps.setNow(new Date(START.getTime() + hours * HOUR));
const register = (envelope: string, token = owner): Promise<Response> => send(app, token, 'POST', KEYS, { envelope });
const list = async (token?: string): Promise<KeyList> =>
  read(
    await app.request(`/api/v1${KEYS}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  );
const events = async (): Promise<number> => await app.deps.db.$count(auditEvents);
let versions = 0;
/** Publishes the next version of a plugin with a key. */
async function sign(key: ReturnType<typeof newKey>, id = 'night-sky'): Promise<string> {
  versions += 1;
  const release = await makeRelease({ registry: app.origin, id, version: `2.0.${versions}`, key });
  return await verdict(await upload(app, owner, release));
}

describe('registering a key', () => {
  test('lets it sign, tells all who ask, and writes one audit event', async () => {
    const key = newKey();
    const envelope = await registrationOf(app, owner, key, {
      label: 'build server',
      expiresAt: '2027-01-01T00:00:00Z',
    });
    const before = await events();
    const answer = await register(envelope);
    expect([answer.status, await read<RegisteredKey>(answer)]).toMatchObject([
      201,
      { cosigned: false, key: { key_id: key.publicKey.keyId, label: 'build server', not_before: START.toISOString() } },
    ]);
    expect(await events()).toBe(before + 1);
    expect((await list()).data.find(({ key_id }) => key_id === key.publicKey.keyId)).toMatchObject({
      key_id: key.publicKey.keyId,
      expires_at: '2027-01-01T00:00:00.000Z',
    });
    expect(await sign(key)).toBe('201 ok');
  });

  test('by the same statement again changes nothing; by another one it is a conflict', async () => {
    const key = newKey();
    const envelope = await registrationOf(app, owner, key);
    expect((await register(envelope)).status).toBe(201);
    const before = await events();
    expect((await register(envelope)).status).toBe(200);
    expect(await verdict(await register(await registrationOf(app, owner, key, { label: 'other' })))).toBe(
      '409 key.exists',
    );
    expect(await events()).toBe(before + 1); // the second challenge
  });

  test('needs a challenge that is open, of this user, and used by nobody', async () => {
    const nonce = await takeNonce(app, owner);
    const with_ = (key = newKey(), token = owner) => registrationOf(app, token, key, { nonce });
    const colleague = await createToken(app, { roles: { acme: 'maintainer' }, scopes: ['keys:write'] });
    expect(await verdict(await register(await with_(), colleague))).toBe('422 key.challenge_invalid');
    expect(await verdict(await register(await with_()))).toBe('201 ok');
    expect(await verdict(await register(await with_()))).toBe('422 key.challenge_invalid');
    expect(await verdict(await register(await registrationOf(app, owner, newKey(), { nonce: 'x'.repeat(43) })))).toBe(
      '422 key.challenge_invalid',
    );
    const late = await registrationOf(app, owner, newKey());
    app.deps.setNow(new Date(START.getTime() + 5 * 60_000));
    expect(await verdict(await register(late))).toBe('422 key.challenge_invalid');
  });

  test('takes one of eight that answer the same challenge at once', async () => {
    const nonce = await takeNonce(app, owner);
    const envelopes = await Promise.all(
      Array.from({ length: 8 }, () => registrationOf(app, owner, newKey(), { nonce })),
    );
    const verdicts = await Promise.all(envelopes.map(async (envelope) => verdict(await register(envelope))));
    expect(verdicts.sort()).toEqual(['201 ok', ...Array.from({ length: 7 }, () => '422 key.challenge_invalid')]);
  });

  test('is not possible with the key of another publisher, nor for another registry', async () => {
    const eve = (await app.createUser({ email: 'eve@example.test', organisation: 'eve-inc' })).token;
    const nonce = await takeNonce(app, eve, 'eve-inc');
    const stolen = await registrationOf(app, eve, first, { nonce, publisher: 'eve-inc' });
    expect(await verdict(await send(app, eve, 'POST', '/publishers/eve-inc/keys', { envelope: stolen }))).toBe(
      '409 key.taken',
    );
    expect(
      await verdict(
        await register(await registrationOf(app, owner, newKey(), { registry: 'https://elsewhere.example' })),
      ),
    ).toBe('422 signature.registry_mismatch');
    // A statement for acme that somebody found is worth nothing to another organisation.
    const found = await registrationOf(app, owner, newKey());
    expect(await verdict(await send(app, eve, 'POST', '/publishers/eve-inc/keys', { envelope: found }))).toBe(
      '422 signature.publisher_mismatch',
    );
    expect(await verdict(await register(found, eve))).toBe('403 auth.forbidden');
  });

  test.each([
    ['owner', ['keys:write'], '201 ok'],
    ['maintainer', ['keys:write'], '201 ok'],
    ['publisher', ['keys:write'], '403 auth.forbidden'],
    ['reader', ['keys:write'], '403 auth.forbidden'],
    ['owner', ['plugins:publish', 'plugins:read', 'admin'], '403 auth.forbidden'],
  ] as const)('by a member who is %s with %j: %s', async (role, scopes, expected) => {
    const token = await createToken(app, { roles: { acme: role }, scopes });
    expect(await verdict(await send(app, token, 'POST', `${KEYS}/challenges`))).toBe(expected);
  });

  test('for certain plugins lets it sign those only, and tells outsiders of public ones only', async () => {
    const key = newKey();
    await registerKey(app, owner, key, { plugins: ['night-sky', 'secret-thing'] });
    expect(await sign(key)).toBe('201 ok');
    expect(await sign(key, 'other-plugin')).toBe('422 signature.key_scope');
    const shown = async (token?: string) =>
      (await list(token)).data.find(({ key_id }) => key_id === key.publicKey.keyId)?.plugins;
    expect([await shown(), await shown(owner)]).toEqual([['night-sky'], ['night-sky', 'secret-thing']]);
    const index = await read<PluginIndex>(await app.request('/api/v1/plugins/index/night-sky.json'));
    expect(index.keys.find(({ key_id }) => key_id === key.publicKey.keyId)?.plugins).toEqual(['night-sky']);
  });

  test('with a time to begin and to end holds it to both', async () => {
    const key = newKey();
    await registerKey(app, owner, key, { notBefore: '2026-11-22T13:00:00Z', expiresAt: '2026-11-22T14:00:00Z' });
    expect(await sign(key)).toBe('422 signature.key_not_yet_valid');
    later(1);
    expect(await sign(key)).toBe('201 ok');
    later(2);
    expect(await sign(key)).toBe('422 signature.key_expired');
    app.deps.setNow(START);
    const never = await registrationOf(app, owner, newKey(), { expiresAt: '2026-11-22T11:00:00Z' });
    expect(await verdict(await register(never))).toBe('400 request.invalid');
  });
});

describe('where further keys wait for a day', () => {
  let strict: TestApp;
  let token: string;
  beforeAll(async () => {
    strict = await createTestApp({ config: { keyWaitMs: 24 * HOUR } });
    token = (await strict.createUser()).token;
  });
  afterAll(() => strict.close());

  test('the first counts at once, a second waits, one that the first vouches for does not', async () => {
    const [one, two, three] = [newKey(), newKey(), newKey()];
    const waits = async (key: typeof one, cosigner?: typeof one): Promise<string> =>
      (await registerKey(strict, token, key, {}, cosigner)).key.not_before;
    expect(await waits(one)).toBe('2026-11-22T12:00:00.000Z');
    expect(await waits(two)).toBe('2026-11-23T12:00:00.000Z');
    expect(await waits(three, one)).toBe('2026-11-22T12:00:00.000Z');
    const vouched = await registrationOf(strict, token, newKey(), {}, two);
    expect(await verdict(await send(strict, token, 'POST', KEYS, { envelope: vouched }))).toBe(
      '422 signature.key_not_yet_valid',
    );
    const release = await makeRelease({ registry: strict.origin, key: two });
    expect(await verdict(await upload(strict, token, release))).toBe('422 signature.key_not_yet_valid');
  });
});

describe('rotating a key', () => {
  test('lets the new one sign and the old one no more, and gives out the statement to follow', async () => {
    const [old, next] = [newKey(), newKey()];
    await registerKey(app, owner, old, { label: 'laptop', plugins: ['night-sky'] });
    const envelope = await rotationOf(app, owner, old, next);
    const before = await events();
    const answer = await send(app, owner, 'POST', `${KEYS}/rotations`, { envelope });
    expect([answer.status, await read<RegisteredKey>(answer)]).toMatchObject([
      201,
      {
        key: { key_id: next.publicKey.keyId, label: 'laptop', plugins: ['night-sky'] },
        rotation: { old_key_id: old.publicKey.keyId },
      },
    ]);
    expect(await events()).toBe(before + 1);
    expect(await sign(next)).toBe('201 ok');
    expect(await sign(next, 'other-plugin')).toBe('422 signature.key_scope');
    expect(await sign(old)).toBe('422 signature.key_revoked');
    expect((await send(app, owner, 'POST', `${KEYS}/rotations`, { envelope })).status).toBe(200);
    const { keys, rotations = [] } = await read<PluginIndex>(await app.request('/api/v1/plugins/index/night-sky.json'));
    const told = keys.find(({ key_id }) => key_id === old.publicKey.keyId);
    expect(told?.revoked_reason).toBe('superseded');
    const followed = followRotations(
      [decodePublicKeyPem(told?.public_key ?? '')],
      rotations.map((one) => ({ envelope: parseKeyEnvelope(one.envelope), acceptedAt: one.accepted_at })),
      { publisher: 'acme', registry: app.origin },
    );
    expect(followed.map(({ keyId }) => keyId)).toEqual([old.publicKey.keyId, next.publicKey.keyId]);
  });

  test('is not possible from a revoked key, to a registered one, twice, or for a key that is not there', async () => {
    const [old, next, gone] = [newKey(), newKey(), newKey()];
    await registerKey(app, owner, old);
    await registerKey(app, owner, gone);
    await revokeKey(app, owner, gone, { reason: 'superseded' });
    const rotate = async (from: typeof old, to: typeof old): Promise<string> =>
      verdict(
        await send(app, owner, 'POST', `${KEYS}/rotations`, { envelope: await rotationOf(app, owner, from, to) }),
      );
    expect(await rotate(gone, next)).toBe('409 key.wrong_state');
    expect(await rotate(old, gone)).toBe('409 key.exists');
    expect(await rotate(newKey(), next)).toBe('422 signature.untrusted_key');
    expect(await rotate(old, next)).toBe('201 ok');
    expect(await rotate(old, newKey())).toBe('409 key.wrong_state');
  });
});

describe('revoking a key', () => {
  test('ends new signatures at once; what a staged version was signed with is looked at again', async () => {
    const key = newKey();
    await registerKey(app, owner, key);
    const release = await makeRelease({ registry: app.origin, id: 'staged-one', key });
    expect((await upload(app, owner, release, { publish: false })).status).toBe(201);
    const before = await events();
    expect((await revokeKey(app, owner, key, { reason: 'superseded' })).status).toBe(200);
    expect(await events()).toBe(before + 1);
    expect((await revokeKey(app, owner, key, { reason: 'superseded' })).status).toBe(200);
    expect(await events()).toBe(before + 1);
    expect(await sign(key)).toBe('422 signature.key_revoked');
    expect(await verdict(await send(app, owner, 'POST', '/plugins/staged-one/publish', { version: '1.0.0' }))).toBe(
      '422 signature.key_revoked',
    );
  });

  test('only ever takes trust away', async () => {
    const key = newKey();
    await registerKey(app, owner, key);
    const revoke = async (request: object): Promise<string> => verdict(await revokeKey(app, owner, key, request));
    expect(await revoke({ reason: 'compromised', compromised_since: '2026-11-22T12:00:01Z' })).toBe(
      '400 request.invalid',
    );
    expect(await revoke({ reason: 'superseded', compromised_since: '2026-11-20T00:00:00Z' })).toBe(
      '400 request.invalid',
    );
    expect(await revoke({ reason: 'compromised', compromised_since: '2026-02-31T99:00:00Z' })).toBe(
      '400 request.invalid',
    );
    expect(await revoke({ reason: 'lost' })).toBe('400 request.invalid');
    expect(await revoke({ reason: 'superseded' })).toBe('200 ok');
    expect(await revoke({ reason: 'compromised', compromised_since: '2026-11-20T00:00:00Z' })).toBe('200 ok');
    expect(await revoke({ reason: 'compromised', compromised_since: '2026-11-21T00:00:00Z' })).toBe(
      '409 key.wrong_state',
    );
    expect(await revoke({ reason: 'superseded' })).toBe('409 key.wrong_state');
    expect(await revoke({ reason: 'compromised', compromised_since: '2026-11-19T00:00:00Z' })).toBe('200 ok');
    expect(await revoke({ reason: 'compromised' })).toBe('200 ok');
    expect(await revoke({ reason: 'compromised', compromised_since: '2026-11-19T00:00:00Z' })).toBe(
      '409 key.wrong_state',
    );
  });

  test("does not reach another publisher's key, and an unknown one is not found", async () => {
    const eve = (await app.createUser({ email: 'mal@example.test', organisation: 'mal-inc' })).token;
    expect(await verdict(await revokeKey(app, eve, first, { reason: 'compromised' }))).toBe('403 auth.forbidden');
    const own = first.publicKey.keyId.slice(7).replaceAll('+', '-').replaceAll('/', '_');
    expect(
      await verdict(await send(app, eve, 'POST', `/publishers/mal-inc/keys/${own}/revoke`, { reason: 'compromised' })),
    ).toBe('404 key.not_found');
    expect(await verdict(await revokeKey(app, owner, newKey(), { reason: 'compromised' }))).toBe('404 key.not_found');
  });

  test('beside uploads by that key leaves nothing that was taken afterwards', async () => {
    const key = newKey();
    await registerKey(app, owner, key);
    const releases = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        makeRelease({ registry: app.origin, id: 'raced', version: `1.0.${at}`, key }),
      ),
    );
    const [revoked, ...verdicts] = await Promise.all([
      revokeKey(app, owner, key, { reason: 'compromised' }).then(verdict),
      ...releases.map(async (release) => verdict(await upload(app, owner, release))),
    ]);
    expect(revoked).toBe('200 ok');
    expect(verdicts.filter((one) => one !== '201 ok' && one !== '422 signature.key_revoked')).toEqual([]);
    const order = await app.deps.db
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .orderBy(auditEvents.position);
    const at = order.findLastIndex(({ action }) => action === 'key.revoke');
    expect(order.slice(at).filter(({ details }) => details['key_id'] === key.publicKey.keyId)).toEqual([]);
  });
});

describe('many keys', () => {
  let other: TestApp;
  afterEach(() => other.close());
  test('stop at a hundred', async () => {
    other = await createTestApp();
    const { token, organisationId } = await other.createUser();
    const rows = Array.from({ length: 99 }, () => newKey().publicKey).map((key) => ({
      organisationId,
      keyId: key.keyId,
      publicKey: encodePublicKeyPem(key),
      label: 'one of many',
      notBefore: START,
    }));
    await other.deps.db.insert(signingKeys).values(rows);
    await registerKey(other, token, newKey());
    const envelope = await registrationOf(other, token, newKey());
    expect(await verdict(await send(other, token, 'POST', KEYS, { envelope }))).toBe('409 policy.limit_reached');
  });
});
