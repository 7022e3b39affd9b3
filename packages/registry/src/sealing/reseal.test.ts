import { randomBytes } from 'node:crypto';
import type { HostConfig } from '@ops-center/registry-client';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSecretBox } from '../installations/secret-box.js';
import { enrolTwoFactor, readTwoFactor, type TwoFactorState } from '../identity/two-factor.js';
import type { Session } from '../identity/sign-in.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send } from '../testing/keys.js';
import { publish } from '../testing/release.js';
import { userTwoFactors } from '../tables/two-factor.js';
import { pluginInstallations } from '../tables/tenants.js';
import { webhooks } from '../tables/webhooks.js';
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
  expect(await resealSecrets({ db: app.deps.db, secrets: both })).toEqual({ done: 3, unknown: 0 });
  const after = await sealed();
  expect(after.every((text) => text.startsWith(both.prefix))).toBe(true);
  expect(await resealSecrets({ db: app.deps.db, secrets: both })).toEqual({ done: 0, unknown: 0 });
  expect(await secondFactor([fresh])).toEqual(factor);
  // The server of this test has the older key only.
  const answer = await send(app, owner, 'GET', '/plugins/night-sky/host-config');
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'registry.unavailable']);
  expect(await resealSecrets(app.deps)).toEqual({ done: 0, unknown: 3 });
  expect(await sealed()).toEqual(after);
  // As with the keys the other way round.
  expect(await resealSecrets({ db: app.deps.db, secrets: createSecretBox([old, fresh]) })).toEqual({
    done: 3,
    unknown: 0,
  });
  expect((await read<HostConfig>(await send(app, owner, 'GET', '/plugins/night-sky/host-config'))).config).toEqual({
    word: 'hunter2',
    other: 'x',
  });
});

test('a value that was changed in the database is told, and nothing is written over it', async () => {
  await app.deps.db.execute(
    sql`UPDATE plugin_installations SET secrets = jsonb_set(secrets, '{word}', secrets -> 'other')`,
  );
  const before = await sealed();
  await expect(resealSecrets({ db: app.deps.db, secrets: createSecretBox([fresh, old]) })).rejects.toThrow();
  expect(await sealed()).toEqual(before);
});
