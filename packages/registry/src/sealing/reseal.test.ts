import { randomBytes } from 'node:crypto';
import type { HostConfig } from '@ops-center/registry-client';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkRegistry } from '../fsck/check-registry.js';
import { createSecretBox, keyId, type SecretBox } from '../installations/secret-box.js';
import { enrolTwoFactor, readTwoFactor, type TwoFactorState } from '../identity/two-factor.js';
import type { Session } from '../identity/sign-in.js';
import { insertMails } from '../mail/store.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send } from '../testing/keys.js';
import { publish } from '../testing/release.js';
import { pluginInstallations } from '../tables/tenants.js';
import { userTwoFactors } from '../tables/two-factor.js';
import { webhooks } from '../tables/webhooks.js';
import { findNeededKey, forgetKey, holdKeys, releaseOldKeys, settleRestoredKeys } from './hold-keys.js';
import { resealSecrets } from './reseal.js';

let app: TestApp;
let owner: string;
let session: Session;
const [old, fresh] = [randomBytes(32), randomBytes(32)];

beforeAll(async () => {
  app = await createTestApp({ secrets: createSecretBox([old]) });
  const user = await app.createUser();
  owner = user.token;
  session = { id: user.userId, userId: user.userId, email: 'ada@example.test', isAdmin: false, memberships: [] };
  expect(await enrolTwoFactor(app.deps, session, '')).toBe(true);
  const { db, secrets, now } = app.deps;
  const id = app.deps.newId();
  const content = secrets.seal('{}', id);
  await insertMails(db, [
    { id, recipient: 'a@b.test', template: 'sign_in', content, createdAt: now(), nextAttemptAt: now() },
  ]);
  const config_schema = { word: { type: 'string', sensitive: true }, other: { type: 'string', sensitive: true } };
  await publish(app, owner, { manifest: { config_schema } });
  await read(
    await send(app, owner, 'POST', '/plugins/install', {
      plugin: 'night-sky',
      config: { word: 'hunter2', other: 'x' },
    }),
  );
  await read(
    await send(app, owner, 'POST', '/publishers/acme/webhooks', {
      url: 'https://hooks.example.test/',
      events: ['version.published'],
    }),
  );
});
afterAll(() => app.close());

async function sealed(): Promise<string[]> {
  const settings = await app.deps.db.select({ secrets: pluginInstallations.secrets }).from(pluginInstallations);
  const secrets = await app.deps.db.select({ secret: webhooks.secret }).from(webhooks);
  const factors = await app.deps.db.select({ secret: userTwoFactors.sealedSecret }).from(userTwoFactors);
  return [
    ...settings.flatMap((row) => Object.values(row.secrets)),
    ...[...secrets, ...factors].map((row) => row.secret),
  ];
}

async function secondFactor(keys: Uint8Array[]): Promise<TwoFactorState> {
  return await readTwoFactor({ ...app.deps, secrets: createSecretBox(keys) }, session);
}

test('what an older key sealed is sealed with the newest, opens as before, and the older key can go', async () => {
  const before = await sealed();
  expect(before).toHaveLength(4);
  const factor = await secondFactor([old]);
  const both = createSecretBox([fresh, old]);
  expect(await resealSecrets({ db: app.deps.db, secrets: both })).toEqual({ done: 4, unknown: 0, damaged: [] });
  const after = await sealed();
  expect(after.every((text) => text.startsWith(both.prefix))).toBe(true);
  expect(await resealSecrets({ db: app.deps.db, secrets: both })).toEqual({ done: 0, unknown: 0, damaged: [] });
  expect(await secondFactor([fresh])).toEqual(factor);
  // The server of this test has the older key only.
  const answer = await send(app, owner, 'GET', '/plugins/night-sky/host-config');
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'registry.unavailable']);
  expect(await resealSecrets(app.deps)).toEqual({ done: 0, unknown: 4, damaged: [] });
  expect(await sealed()).toEqual(after);
  // As with the keys the other way round.
  expect(await resealSecrets({ db: app.deps.db, secrets: createSecretBox([old, fresh]) })).toEqual({
    done: 4,
    unknown: 0,
    damaged: [],
  });
  expect((await read<HostConfig>(await send(app, owner, 'GET', '/plugins/night-sky/host-config'))).config).toEqual({
    word: 'hunter2',
    other: 'x',
  });
});

test('a secret that was changed in the database holds up no other, and is told', async () => {
  await send(app, owner, 'POST', '/publishers/acme/webhooks', {
    url: 'https://other.example.test/',
    events: ['version.published'],
  }).then(read);
  await app.deps.db.execute(
    sql`UPDATE plugin_installations SET secrets = jsonb_set(secrets, '{word}', secrets -> 'other')`,
  );
  const [row] = await app.deps.db
    .select({ id: pluginInstallations.id, secrets: pluginInstallations.secrets })
    .from(pluginInstallations);
  const rotated = createSecretBox([fresh, old]);
  expect(await resealSecrets({ db: app.deps.db, secrets: rotated })).toEqual({
    done: 4,
    unknown: 0,
    damaged: [`installations ${row?.id}`],
  });
  expect((await sealed()).filter((text) => text.startsWith(rotated.prefix))).toHaveLength(3);
  expect((await sealed()).slice(0, 2)).toEqual(Object.values(row?.secrets ?? {}));
  const problems = async (secrets: SecretBox): Promise<string[]> => {
    const found: string[] = [];
    for await (const { kind, subject } of checkRegistry({ ...app.deps, secrets }, { repair: false }))
      found.push(`${kind} ${subject.split(' ')[0]}`);
    return found;
  };
  expect(await problems(rotated)).toEqual(['bad_secret installations']);
  expect(await problems(createSecretBox([old]))).toEqual([
    'bad_secret installations',
    'missing_key webhooks',
    'missing_key webhooks',
    'missing_key two-factor',
    'missing_key mails',
  ]);
});

test('a server without the keys with which others seal does not start, until its operator says that they are lost', async () => {
  const { db } = app.deps;
  const holding = (...keys: Buffer[]) => holdKeys({ ...app.deps, secrets: createSecretBox(keys) });
  const strange = randomBytes(32);
  // The registry is of a version that kept no list of keys: what is sealed tells.
  expect(await findNeededKey(db)).toBe(keyId(old));
  await expect(holding(strange)).rejects.toMatchObject({ code: 'config.invalid' });
  await expect(holding(fresh)).rejects.toMatchObject({ message: expect.stringContaining(keyId(old)) });
  // Two that start at once.
  await Promise.all([holding(fresh, old), holding(fresh, old)]);
  await expect(holding(old)).rejects.toMatchObject({
    message: expect.stringContaining(keyId(fresh)),
    hint: expect.stringContaining(`admin forget-encryption-key ${keyId(fresh)}`),
  });
  await expect(holding(strange)).rejects.toMatchObject({ code: 'config.invalid' });
  // A rotation: the newest on the first line, the others below.
  await holding(strange, fresh, old);
  expect(await resealSecrets({ db, secrets: createSecretBox([strange, fresh, old]) })).toMatchObject({ done: 4 });
  await releaseOldKeys({ db, secrets: createSecretBox([strange, fresh, old]) });
  // Nothing needs this one any more; the other still seals what is damaged.
  await holding(strange, old);
  await expect(holding(strange)).rejects.toMatchObject({ message: expect.stringContaining(keyId(old)) });
  expect(await forgetKey(app.deps, keyId(old))).toEqual([{ keyId: keyId(old), place: 'installations', rows: 1 }]);
  await holding(strange);
  expect(await resealSecrets({ db, secrets: createSecretBox([strange]) })).toEqual({
    done: 0,
    unknown: 0,
    damaged: [],
  });
  await expect(forgetKey(app.deps, 'a'.repeat(12))).rejects.toMatchObject({ code: 'usage.invalid' });
  // It was found again.
  await holding(strange, old);
  // As after a restore: what is sealed tells which keys are needed, and a key that sealed nothing is not missed.
  expect(await settleRestoredKeys(db)).toEqual([
    { keyId: keyId(old), place: 'installations', rows: 1 },
    { keyId: keyId(strange), place: 'webhooks', rows: 2 },
    { keyId: keyId(strange), place: 'two-factor secrets', rows: 1 },
    { keyId: keyId(strange), place: 'mails', rows: 1 },
  ]);
});
