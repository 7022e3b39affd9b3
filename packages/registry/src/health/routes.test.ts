import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAnswer } from '@ops-center/registry-client';
import { createReadiness } from './readiness.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { publish } from '../testing/release.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  await app.close();
});

test('a registry that works is healthy and ready', async () => {
  const answers = [await app.request('/healthz'), await app.request('/readyz')];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test('the well-known document follows the contract and names the registry as statements do', async () => {
  const reading = parseAnswer('WellKnown', await (await app.request('/.well-known/ops-center.json')).json());
  expect(reading).toMatchObject({
    ok: true,
    value: { registry: app.origin, api_base: `${app.origin}/api/v1`, protocol: 1 },
  });
});

test('the schema of plugin.yaml is the one that editors use', async () => {
  const file = await readFile(new URL('../../../manifest-schema/schema/plugin.schema.json', import.meta.url), 'utf8');
  const answer = await app.request('/schema/plugin.schema.json');
  expect([await answer.json(), answer.headers.get('content-type')]).toEqual([
    JSON.parse(file),
    'application/schema+json; charset=utf-8',
  ]);
});

test('a registered key is served as PEM under its fingerprint', async () => {
  const { token } = await app.createUser();
  const { release, result } = await publish(app, token);
  const fingerprint = result.key_id.replace('SHA256:', '').replaceAll('+', '-').replaceAll('/', '_');
  const answer = await app.request(`/keys/${fingerprint}.pub`);
  expect([await answer.text(), answer.headers.get('content-type')]).toEqual([
    release.publicKey,
    'application/x-pem-file',
  ]);
});

test('a key that nobody registered is not found', async () => {
  expect((await app.request(`/keys/${'A'.repeat(43)}.pub`)).status).toBe(404);
});

test('readiness is asked for once a second, however many ask', async () => {
  let probes = 0;
  let time = 0;
  const blobs = { ...app.deps.blobs, probe: async () => void (probes += 1) };
  const readiness = createReadiness({ db: app.deps.db, blobs }, { clock: () => time });
  await Promise.all([readiness.check(), readiness.check()]);
  time = 999;
  await readiness.check();
  expect(probes).toBe(1);
  time = 1000;
  await readiness.check();
  expect(probes).toBe(2);
});
