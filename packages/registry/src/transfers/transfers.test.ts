import { randomUUID } from 'node:crypto';
import {
  decodePublicKeyPem,
  followTransfers,
  parseKeyEnvelope,
  type PublicKey,
  type SigningKey,
} from '@ops-center/manifest-schema';
import { parseAnswer, type AuditPage, type PluginIndex, type TransferList } from '@ops-center/registry-client';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findKeyFaults } from '../fsck/check-keys.js';
import { SCOPES } from '../identity/actor.js';
import { findPassedOn } from '../offline/store.js';
import { auditEvents } from '../tables/audit.js';
import { entitlements } from '../tables/billing.js';
import { members, organisations, registryTokens } from '../tables/identity.js';
import { pluginTransfers } from '../tables/invitations.js';
import { mails } from '../tables/mail.js';
import { plugins, pluginVersions } from '../tables/plugins.js';
import { pluginInstallations } from '../tables/tenants.js';
import { trustedPublishers } from '../tables/trusted-publishing.js';
import { uploads } from '../tables/uploads.js';
import { webhookEvents, webhooks } from '../tables/webhooks.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, registerKey, registrationOf, revokeKey, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload } from '../testing/release.js';
import { accept, handOnStatement, offer } from '../testing/transfers.js';
import { findOwnerAt } from './store.js';

const START = new Date('2026-11-22T12:00:00.000Z');
const DAY = 86_400_000;
const NOTHING = '00000000-0000-4000-8000-000000000000';
const acmeKey = newKey();
const globexKey = newKey();
let app: TestApp;
/** Owners of acme and globex, somebody else, an administrator. */
let ada: { userId: string; organisationId: string; token: string };
let bob: typeof ada;
let eve: typeof ada;
let root: string;

beforeAll(async () => {
  app = await createTestApp({
    config: { sendsMail: true, rates: { badTokensPerMinute: 100_000, writesPerMinute: 100_000 } },
  });
  ada = await app.createUser();
  bob = await app.createUser({ email: 'bob@example.test', organisation: 'globex' });
  eve = await app.createUser({ email: 'eve@example.test', organisation: 'evil' });
  root = (await app.createUser({ email: 'root@example.test', organisation: 'ops', isAdmin: true })).token;
  await publish(app, ada.token, { key: acmeKey });
  const envelope = await registrationOf(app, bob.token, globexKey, {
    publisher: 'globex',
    nonce: (await read<{ nonce: string }>(await send(app, bob.token, 'POST', '/publishers/globex/keys/challenges')))
      .nonce,
  });
  await read(await send(app, bob.token, 'POST', '/publishers/globex/keys', { envelope }));
});
afterAll(() => app.close());
beforeEach(() => app.deps.setNow(START));

const later = (days: number): void => app.deps.setNow(new Date(START.getTime() + days * DAY));
const index = async (slug: string, token?: string): Promise<PluginIndex> =>
  read(
    await app.request(
      `/api/v1/plugins/index/${slug}.json`,
      token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
    ),
  );
const cancel = (token: string, org: string, id: string): Promise<Response> =>
  send(app, token, 'DELETE', `/publishers/${org}/transfers/${id}`);
const status = async (answer: Promise<Response>): Promise<number> => (await answer).status;
const ofGlobex = (key: SigningKey, id: string, version: string) =>
  makeRelease({ registry: app.origin, key, id, version, signed: { publisher: 'globex' } });
const events = async (org: string, token: string): Promise<AuditPage['data']> =>
  (await read<AuditPage>(await send(app, token, 'GET', `/publishers/${org}/audit?action=plugin.`))).data;
/** A statement with a byte of its signature changed. */
function forged(statement: string): string {
  const envelope = JSON.parse(statement) as { signatures: { sig: string }[] };
  const [signature] = envelope.signatures;
  if (signature === undefined) throw new Error('nobody has signed');
  signature.sig = `${signature.sig.startsWith('A') ? 'B' : 'A'}${signature.sig.slice(1)}`;
  return JSON.stringify(envelope);
}
/** One more key of acme. */
async function anotherKey(): Promise<SigningKey> {
  const key = newKey();
  await registerKey(app, ada.token, key);
  return key;
}
/** What a client with these pins follows to, by the index alone. */
function followed(document: PluginIndex, pins: readonly PublicKey[], installed: string): readonly string[] | undefined {
  const keysOf = (publisher: string) =>
    publisher === document.publisher
      ? document.keys
      : (document.former_publishers?.find((one) => one.publisher === publisher)?.keys ?? []);
  const keys = followTransfers(
    pins,
    { plugin: document.slug, registry: app.origin, from: 'acme', to: document.publisher, installed },
    (document.transfers ?? []).map(({ accepted_at: acceptedAt, envelope }) => ({
      acceptedAt,
      envelope: envelope === undefined ? undefined : parseKeyEnvelope(envelope),
    })),
    (publisher) => ({
      rotations: [],
      keys: keysOf(publisher).map((key) => ({
        key: decodePublicKeyPem(key.public_key),
        ...(key.revoked_at === undefined ? {} : { revokedAt: key.revoked_at }),
        ...(key.revoked_reason === undefined ? {} : { revokedReason: key.revoked_reason }),
      })),
    }),
  );
  return keys?.map(({ keyId }) => keyId);
}

test('a plugin changes hands: both sides see the offer, the audit event, the mail and what the index tells', async () => {
  const hook = { url: 'https://hooks.example.com/all', events: ['*'] };
  for (const [org, { token }] of [
    ['acme', ada],
    ['globex', bob],
  ] as const) {
    await read(await send(app, token, 'POST', `/publishers/${org}/webhooks`, hook));
  }
  const envelope = await handOnStatement(app, ada.token, acmeKey, { keys: [globexKey.publicKey] });
  const before = await app.deps.db.$count(auditEvents);
  const made = await offer(app, ada.token, 'night-sky', { to: 'globex', envelope });
  expect(made).toMatchObject({ from: 'acme', to: 'globex', signed: true, expires_at: '2026-11-29T12:00:00.000Z' });
  for (const [org, { token }] of [
    ['acme', ada],
    ['globex', bob],
  ] as const) {
    const { data } = await read<TransferList>(await send(app, token, 'GET', `/publishers/${org}/transfers`));
    expect(data).toEqual([made]);
  }
  expect(await verdict(await send(app, ada.token, 'POST', '/plugins/night-sky/transfer', { to: 'evil' }))).toBe(
    '409 transfer.exists',
  );
  expect((await index('night-sky')).publisher).toBe('acme');
  expect(await read(await accept(app, bob.token, made))).toEqual(made);
  expect((await index('night-sky')).publisher).toBe('globex');
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 2);

  const ours = await events('acme', ada.token);
  expect(ours.slice(0, 2)).toMatchObject([
    { action: 'plugin.transfer_accept', organisation: 'globex', details: { from: 'acme', to: 'globex', signed: true } },
    { action: 'plugin.transfer_offer', actor: { email: 'ada@example.test' } },
  ]);
  // Who did it at the other end is told to its members only.
  expect(ours[0]?.actor.email).toBeUndefined();
  const theirs = await events('globex', bob.token);
  expect(theirs.map(({ actor }) => actor.email)).toEqual(['bob@example.test', undefined]);
  const queued = await app.deps.db.select().from(mails);
  expect(queued.map(({ template, recipient }) => `${template} ${recipient}`).sort()).toEqual([
    'transfer_offered ada@example.test',
    'transfer_offered bob@example.test',
    'transferred ada@example.test',
    'transferred bob@example.test',
  ]);
  const [told] = await app.deps.db.select().from(webhookEvents).where(eq(webhookEvents.type, 'plugin.transferred'));
  expect(JSON.parse(told?.body ?? '')).toMatchObject({ data: { plugin: 'night-sky', from: 'acme', to: 'globex' } });

  later(1);
  expect(
    await verdict(
      await upload(app, ada.token, await makeRelease({ registry: app.origin, key: acmeKey, version: '3.0.0' })),
    ),
  ).toBe('409 plugin.name_taken');
  expect(await verdict(await upload(app, bob.token, await ofGlobex(acmeKey, 'night-sky', '2.0.0')))).toBe(
    '422 publish.key_not_registered',
  );
  expect(await verdict(await upload(app, bob.token, await ofGlobex(globexKey, 'night-sky', '2.0.0')))).toBe('201 ok');
  const document = await index('night-sky');
  expect(parseAnswer('PluginIndex', document)).toMatchObject({ ok: true });
  expect(document).toMatchObject({
    publisher: 'globex',
    versions: [{ version: '2.0.0' }, { version: '1.0.0', publisher: 'acme' }],
    keys: [{ key_id: globexKey.publicKey.keyId }],
    former_publishers: [{ publisher: 'acme', keys: [{ key_id: acmeKey.publicKey.keyId }] }],
    transfers: [{ from: 'acme', to: 'globex', accepted_at: '2026-11-22T12:00:00.000Z' }],
  });
  expect(document.versions[0]).not.toHaveProperty('publisher');
  expect(JSON.parse(document.transfers?.[0]?.envelope ?? '')).toEqual(JSON.parse(envelope));
  // Clients with the old key pinned follow; those that have a later version of the old publisher, or another key, do not.
  expect(followed(document, [acmeKey.publicKey], '1.0.0')).toEqual([globexKey.publicKey.keyId]);
  expect(followed(document, [acmeKey.publicKey], '1.0.1')).toBeUndefined();
  expect(followed(document, [newKey().publicKey], '1.0.0')).toBeUndefined();
  // A key that was superseded later has handed it on in time; one that is compromised since ever has handed on nothing.
  later(2);
  await revokeKey(app, ada.token, acmeKey, { reason: 'superseded' });
  expect(followed(await index('night-sky'), [acmeKey.publicKey], '1.0.0')).toEqual([globexKey.publicKey.keyId]);
  await revokeKey(app, ada.token, acmeKey, { reason: 'compromised' });
  expect(followed(await index('night-sky'), [acmeKey.publicKey], '1.0.0')).toBeUndefined();
  // What is kept and passed on is by who signed it.
  const passedOn = await findPassedOn(app.deps.db, 'night-sky');
  expect(passedOn.map(({ version, publisher }) => `${version} ${publisher}`)).toEqual(['2.0.0 globex', '1.0.0 acme']);
  expect(await findKeyFaults(app.deps.db)).toEqual([]);
  await app.deps.db
    .update(pluginTransfers)
    .set({ envelope: forged(envelope) })
    .where(eq(pluginTransfers.id, made.id));
  expect(await findKeyFaults(app.deps.db)).toMatchObject([{ keyId: acmeKey.publicKey.keyId }]);
  // What was paid before is for who had it then.
  const [plugin] = await app.deps.db.select().from(plugins).where(eq(plugins.slug, 'night-sky'));
  expect(await findOwnerAt(app.deps.db, plugin?.id ?? '', new Date(START.getTime() - 1))).toBe(ada.organisationId);
  expect(await findOwnerAt(app.deps.db, plugin?.id ?? '', new Date(START.getTime() + 1))).toBeUndefined();
});

describe('what somebody else sends', () => {
  let key: SigningKey;
  beforeAll(async () => {
    app.deps.setNow(START);
    key = await anotherKey();
    await publish(app, ada.token, { id: 'deep-sea', key });
  });
  const deepSea = (signer: SigningKey, facts: Parameters<typeof handOnStatement>[3]) =>
    handOnStatement(app, ada.token, signer, { plugin: 'deep-sea', ...facts });
  const offered = async (envelope: string): Promise<string> =>
    verdict(await send(app, ada.token, 'POST', '/plugins/deep-sea/transfer', { to: 'globex', envelope }));

  test('a statement must be by a good key of the plugin, for this registry, of true keys, up to now, and new', async () => {
    const keys = [globexKey.publicKey];
    expect(await offered(await deepSea(newKey(), { keys }))).toBe('422 signature.untrusted_key');
    expect(await offered(await deepSea(acmeKey, { keys }))).toBe('409 key.wrong_state');
    expect(await offered(await deepSea(key, { keys: [newKey().publicKey] }))).toBe('422 signature.publisher_mismatch');
    expect(await offered(await deepSea(key, { keys, to: 'evil' }))).toBe('422 signature.publisher_mismatch');
    expect(await offered(await deepSea(key, { keys, plugin: 'night-sky' }))).toBe('422 signature.id_mismatch');
    expect(await offered(await deepSea(key, { keys, registry: 'https://elsewhere.example' }))).toBe(
      '422 signature.registry_mismatch',
    );
    expect(await offered(await deepSea(key, { keys, lastVersion: '0.9.0' }))).toBe('409 transfer.changed');
    expect(await offered(await deepSea(key, { keys, nonce: 'x'.repeat(43) }))).toBe('422 key.challenge_invalid');
    const good = await deepSea(key, { keys });
    expect(await offered(forged(good))).toMatch(/^422 signature\./);
    expect(await offered(good)).toBe('201 ok');
    const { data } = await read<TransferList>(await send(app, ada.token, 'GET', '/publishers/acme/transfers'));
    expect((await cancel(ada.token, 'acme', data[0]?.id ?? '')).status).toBe(204);
    expect(await offered(good)).toBe('422 key.challenge_invalid');
  });

  test('a version that comes after what was signed, or a key that is revoked, ends the offer that was signed', async () => {
    const keys = [globexKey.publicKey];
    const first = await offer(app, ada.token, 'deep-sea', { to: 'globex', envelope: await deepSea(key, { keys }) });
    await publish(app, ada.token, { id: 'deep-sea', key, version: '1.1.0' });
    expect(await verdict(await accept(app, bob.token, first))).toBe('409 transfer.changed');
    await cancel(bob.token, 'globex', first.id);
    const envelope = await deepSea(key, { keys, lastVersion: '1.1.0' });
    const second = await offer(app, ada.token, 'deep-sea', { to: 'globex', envelope });
    await revokeKey(app, ada.token, key, { reason: 'superseded' });
    expect(await verdict(await accept(app, bob.token, second))).toBe('409 transfer.changed');
    expect((await index('deep-sea')).publisher).toBe('acme');
    await cancel(bob.token, 'globex', second.id);
  });

  test('offers are made by owners, taken by owners of the other side, and ended by either; to others there is none', async () => {
    const all = SCOPES.filter((scope) => scope !== 'admin');
    const maintainer = await createToken(app, { roles: { acme: 'maintainer', globex: 'maintainer' }, scopes: all });
    const ask = (token: string, to = 'globex') =>
      send(app, token, 'POST', '/plugins/deep-sea/transfer', { to }).then(verdict);
    expect(await ask(maintainer)).toBe('403 auth.forbidden');
    expect(await ask(eve.token)).toBe('403 auth.forbidden');
    expect(await ask(ada.token, 'nobody')).toBe('404 request.not_found');
    expect(await ask(ada.token, 'acme')).toBe('400 request.invalid');
    const made = await offer(app, ada.token, 'deep-sea', { to: 'globex' });
    const take = (token: string, org: string) =>
      send(app, token, 'POST', `/publishers/${org}/transfers/${made.id}/accept`).then(verdict);
    expect(await take(ada.token, 'globex')).toBe('403 auth.forbidden');
    expect(await take(ada.token, 'acme')).toBe('404 transfer.not_found');
    expect(await take(maintainer, 'globex')).toBe('403 auth.forbidden');
    expect(await take(eve.token, 'evil')).toBe('404 transfer.not_found');
    expect(await verdict(await cancel(eve.token, 'evil', made.id))).toBe('404 transfer.not_found');
    const limited = await createToken(app, { roles: { globex: 'owner' }, scopes: all, plugins: ['deep-sea'] });
    expect(await take(limited, 'globex')).toBe('403 auth.forbidden');
    expect(await status(cancel(bob.token, 'globex', made.id))).toBe(204);
    expect(await take(bob.token, 'globex')).toBe('404 transfer.not_found');
  });

  test('an offer is over after a week, and when who made it owns the organisation no more', async () => {
    const made = await offer(app, ada.token, 'deep-sea', { to: 'globex' });
    later(7);
    const fresh = await createToken(app, { roles: { globex: 'owner' }, scopes: ['organisation:manage'] });
    expect(await verdict(await accept(app, fresh, made))).toBe('404 transfer.not_found');
    app.deps.setNow(START);
    await cancel(ada.token, 'acme', made.id);
    const gone = await app.createUser({ email: 'gone@example.test', organisation: 'acme' });
    const other = await offer(app, gone.token, 'deep-sea', { to: 'globex' });
    await app.deps.db.update(members).set({ role: 'maintainer' }).where(eq(members.userId, gone.userId));
    expect(await verdict(await accept(app, bob.token, other))).toBe('404 transfer.not_found');
    // What is left of it is in nobody's way.
    const next = await offer(app, ada.token, 'deep-sea', { to: 'globex' });
    expect((await cancel(ada.token, 'acme', next.id)).status).toBe(204);
  });
});

test('nothing of a right remains: not by tokens, CI jobs, uploads, staged versions or addresses', async () => {
  const key = await anotherKey();
  const { release } = await publish(app, ada.token, { id: 'left-over', key }, { listing: { visibility: 'private' } });
  await publish(app, ada.token, { id: 'left-over', key, version: '1.1.0' }, { publish: false });
  await read(
    await send(app, ada.token, 'POST', '/uploads', { plugin: 'left-over', size: 1000, sha256: release.sha256 }),
  );
  const [plugin] = await app.deps.db.select().from(plugins).where(eq(plugins.slug, 'left-over'));
  const pluginId = plugin?.id ?? '';
  const { db } = app.deps;
  const entry = randomUUID();
  await db.insert(trustedPublishers).values({
    id: entry,
    pluginId,
    organisationId: ada.organisationId,
    issuer: 'https://ci.example',
    claims: { sub: 'job' },
    createdBy: ada.userId,
  });
  const all = SCOPES.filter((scope) => scope !== 'admin');
  const tokens = await Promise.all([
    createToken(app, { roles: { acme: 'owner' }, scopes: all }),
    createToken(app, { roles: { acme: 'owner' }, scopes: all, plugins: ['left-over'] }),
  ]);
  const ci = await createToken(app, { roles: { acme: 'owner' }, scopes: all, boundTo: 'acme', plugins: ['left-over'] });
  await db
    .update(registryTokens)
    .set({ trustedPublisherId: entry, issuedBy: 'ci' })
    .where(and(eq(registryTokens.prefix, ci.slice(0, 10)), eq(registryTokens.organisationId, ada.organisationId)));
  await db.insert(webhooks).values({
    id: randomUUID(),
    organisationId: ada.organisationId,
    pluginId,
    url: 'https://acme.example/pay',
    events: ['*'],
    secret: 'sealed',
    createdAt: START,
    updatedAt: START,
  });
  const made = await offer(app, ada.token, 'left-over', { to: 'globex' });
  expect((await accept(app, bob.token, made)).status).toBe(200);

  expect(await db.$count(trustedPublishers, eq(trustedPublishers.pluginId, pluginId))).toBe(0);
  expect(await db.$count(uploads, eq(uploads.plugin, 'left-over'))).toBe(0);
  expect(await db.$count(webhooks, eq(webhooks.pluginId, pluginId))).toBe(0);
  const states = await db.select().from(pluginVersions).where(eq(pluginVersions.pluginId, pluginId));
  expect(states.map(({ version, state }) => `${version} ${state}`).sort()).toEqual([
    '1.0.0 published',
    '1.1.0 rejected',
  ]);
  expect(await status(send(app, ci, 'GET', '/whoami'))).toBe(401);

  const path = '/plugins/left-over';
  const requests: readonly (readonly [string, string, unknown?])[] = [
    ['GET', '/plugins/index/left-over.json'],
    ['GET', '/plugins/marketplace/left-over'],
    ['GET', '/plugins/marketplace/left-over/versions/1.0.0/download'],
    ['PUT', path, { tags: ['mine'] }],
    ['POST', `${path}/publish`, { version: '1.1.0' }],
    ['POST', `${path}/versions/1.0.0/yank`, { reason: 'mine' }],
    ['POST', `${path}/deprecate`, { reason: 'mine' }],
    ['POST', `${path}/verify`, {}],
    ['POST', `${path}/transfer`, { to: 'evil' }],
    ['GET', `${path}/trusted-publishers`],
    ['GET', `${path}/analytics`],
    ['PUT', `${path}/trusted-publishers`, { issuer: 'https://ci.example', claims: { sub: 'job' } }],
    [
      'POST',
      `${path}/advisories`,
      { severity: 'low', title: 'x', description: 'it is not ours any more', affected: '<2.0.0' },
    ],
    ['DELETE', path],
  ];
  for (const [method, where, body] of requests) {
    for (const token of tokens) {
      const answer = await send(app, token, method, where, body);
      expect([403, 404], `${method} ${where}: ${answer.status}`).toContain(answer.status);
    }
    expect(await status(send(app, bob.token, method, where, body)), `${method} ${where}`).not.toBe(404);
  }
  expect(
    await verdict(
      await upload(app, ada.token, await makeRelease({ registry: app.origin, id: 'left-over', key, version: '1.2.0' })),
    ),
  ).toBe('409 plugin.name_taken');
});

test('of those who answer an offer at once, one is right, and the plugin is where it says', async () => {
  const key = await anotherKey();
  for (let round = 0; round < 3; round += 1) {
    const id = `raced-${round}`;
    await publish(app, ada.token, { id, key });
    const made = await offer(app, ada.token, id, { to: 'globex' });
    const [taken, again, withdrawn, declined, published] = await Promise.all([
      status(accept(app, bob.token, made)),
      status(accept(app, bob.token, made)),
      status(cancel(ada.token, 'acme', made.id)),
      status(cancel(bob.token, 'globex', made.id)),
      makeRelease({ registry: app.origin, id, key, version: '2.0.0' }).then((next) =>
        status(upload(app, ada.token, next)),
      ),
    ]);
    const won = [taken, again, withdrawn, declined].filter((one) => one < 300);
    expect(won).toHaveLength(1);
    const { publisher, versions } = await index(id);
    expect(publisher).toBe([taken, again].includes(200) ? 'globex' : 'acme');
    expect([201, 403, 409]).toContain(published);
    expect(versions.map(({ version }) => version)).toEqual(published === 201 ? ['2.0.0', '1.0.0'] : ['1.0.0']);
    expect(new Set(versions.map((one) => one.publisher ?? publisher))).toEqual(new Set(['acme']));
  }
  // Given away and deleted at once: never both.
  await publish(app, ada.token, { id: 'raced-away', key });
  const made = await offer(app, ada.token, 'raced-away', { to: 'globex' });
  const [taken, deleted] = await Promise.all([
    status(accept(app, bob.token, made)),
    status(send(app, ada.token, 'DELETE', '/plugins/raced-away')),
  ]);
  expect([taken, deleted].filter((one) => one < 300)).toHaveLength(1);
});

test('nobody is left with what they cannot see, or pays themselves', async () => {
  const key = await anotherKey();
  const { result } = await publish(app, ada.token, { id: 'at-home', key }, { listing: { visibility: 'private' } });
  const { db } = app.deps;
  const [row] = await db.select().from(pluginVersions).where(eq(pluginVersions.checksum, result.sha256));
  const pluginId = row?.pluginId ?? '';
  const installation = randomUUID();
  await db
    .insert(pluginInstallations)
    .values({ id: installation, tenantId: ada.organisationId, pluginId, versionId: row?.id ?? '' });
  const subscription = randomUUID();
  await db.insert(entitlements).values({
    id: subscription,
    organisationId: bob.organisationId,
    pluginId,
    kind: 'subscription',
    startsAt: START,
    createdAt: START,
    updatedAt: START,
  });
  const made = await offer(app, ada.token, 'at-home', { to: 'globex' });
  const blocked = await accept(app, bob.token, made);
  expect([blocked.status, await blocked.json()]).toMatchObject([
    409,
    { code: 'transfer.blocked', details: { installations: 1 } },
  ]);
  await db.delete(pluginInstallations).where(eq(pluginInstallations.id, installation));
  expect(await verdict(await accept(app, bob.token, made))).toBe('409 transfer.blocked');
  await db.update(entitlements).set({ endsAt: START }).where(eq(entitlements.id, subscription));
  expect(await verdict(await accept(app, bob.token, made))).toBe('200 ok');
  expect((await index('at-home', bob.token)).publisher).toBe('globex');
});

test('an administrator moves a plugin with a reason; nothing is signed, and what vouched for it is gone', async () => {
  const key = await anotherKey();
  await publish(app, ada.token, { id: 'abandoned', key });
  await read(await send(app, root, 'PUT', '/admin/plugins/abandoned/verify', { verified: true }));
  const open = await offer(app, ada.token, 'abandoned', { to: 'evil' });
  const force = (token: string, body: unknown) => send(app, token, 'POST', '/admin/plugins/abandoned/transfer', body);
  const body = { to: 'globex', reason: 'acme is gone' };
  expect(await verdict(await force(ada.token, body))).toBe('403 auth.forbidden');
  expect(await verdict(await force(root, { to: 'globex' }))).toBe('400 request.invalid');
  const before = await app.deps.db.$count(auditEvents);
  expect(await read(await force(root, body))).toMatchObject({ publisher: 'globex', is_verified: false });
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 1);
  expect(await verdict(await accept(app, eve.token, open))).toBe('404 transfer.not_found');
  const document = await index('abandoned');
  expect(document.transfers).toMatchObject([{ from: 'acme', to: 'globex' }]);
  expect(document.transfers?.[0]).not.toHaveProperty('envelope');
  expect(followed(document, [key.publicKey], '1.0.0')).toBeUndefined();
  for (const [org, { token }] of [
    ['acme', ada],
    ['globex', bob],
  ] as const) {
    const [event] = await events(org, token);
    expect(event).toMatchObject({ action: 'plugin.transfer_force', details: { reason: 'acme is gone' } });
  }
  expect(await verdict(await force(root, { ...body, to: 'nobody' }))).toBe('404 request.not_found');
  await app.deps.db
    .insert(organisations)
    .values({ id: randomUUID(), slug: 'far-away', name: 'far-away', mirroredFrom: 'https://far.example' });
  expect(await verdict(await force(root, { ...body, to: 'far-away' }))).toBe('409 transfer.blocked');
  expect(await verdict(await send(app, root, 'POST', `/admin/plugins/${NOTHING}/transfer`, body))).toBe(
    '404 plugin.not_found',
  );
});
