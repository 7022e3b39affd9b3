import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { signingKeys } from '../tables/publishers.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { makeRelease, newKey, upload } from '../testing/release.js';

const PUBLISHERS = 8;
const ROUNDS = 20;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  await app.close();
});

test('of eight publishers of one version with different bytes exactly one wins, and its bytes are served', async () => {
  const { token } = await app.createUser();
  const key = newKey();
  for (let round = 0; round < ROUNDS; round += 1) {
    const version = `1.0.${round}`;
    const releases = await Promise.all(
      Array.from({ length: PUBLISHERS }, (_one, at) =>
        makeRelease({ id: 'contested', version, key, registry: app.origin, files: { 'NEWS.md': `by ${at}` } }),
      ),
    );
    const answers = await Promise.all(releases.map((release) => upload(app, token, release)));
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as { sha256?: string; code?: string }[];
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: PUBLISHERS - 1 }, () => 409),
    ]);
    expect(new Set(bodies.map(({ code }) => code))).toEqual(new Set([undefined, 'version.exists']));
    const winner = bodies[answers.findIndex(({ status }) => status === 201)];
    const served = await app.request(`/api/v1/plugins/marketplace/contested/versions/${version}/download`);
    const digest = createHash('sha256')
      .update(Buffer.from(await served.arrayBuffer()))
      .digest('hex');
    expect(digest).toBe(winner?.sha256);
  }
  expect(await app.deps.db.$count(pluginVersions)).toBe(ROUNDS);
});

test('of eight organisations that want one name exactly one gets it', async () => {
  const uploads = await Promise.all(
    Array.from({ length: PUBLISHERS }, async (_one, at) => {
      const signed = { publisher: `org-${at}` };
      const { token } = await app.createUser({ email: `u${at}@example.test`, organisation: `org-${at}` });
      return { token, release: await makeRelease({ id: 'wanted-name', registry: app.origin, signed }) };
    }),
  );
  const keys = await app.deps.db.$count(signingKeys);
  const answers = await Promise.all(uploads.map(({ token, release }) => upload(app, token, release)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  expect(await app.deps.db.$count(signingKeys)).toBe(keys + 1);
});

test('the same bytes sent eight times at once are one version, and every sender is told that it is there', async () => {
  const { token } = await app.createUser({ email: 'same@example.test', organisation: 'same-org' });
  const release = await makeRelease({ id: 'same-bytes', registry: app.origin, signed: { publisher: 'same-org' } });
  const before = await app.deps.db.$count(plugins);
  const answers = await Promise.all(Array.from({ length: PUBLISHERS }, () => upload(app, token, release)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  expect(await app.deps.db.$count(plugins)).toBe(before + 1);
});
