import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAnswer, type PluginIndex } from '@ops-center/registry-client';
import { createTestApp, type TestApp } from '../testing/app.js';
import { newKey, publish } from '../testing/release.js';

const URL_PATH = '/api/v1/plugins/index/night-sky.json';
const key = newKey();
let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
  await publish(app, token, { key });
});
afterAll(async () => {
  await app.close();
});

test('the document follows the contract', async () => {
  const reading = parseAnswer('PluginIndex', await (await app.request(URL_PATH)).json());
  expect(reading).toMatchObject({ ok: true });
});

test('it may be kept for a minute, and its tag saves sending it again', async () => {
  const first = await app.request(URL_PATH);
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('public, max-age=60');
  const second = await app.request(URL_PATH, { headers: { 'if-none-match': etag } });
  expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', etag]);
});

test('a publish changes the tag at once', async () => {
  const before = (await app.request(URL_PATH)).headers.get('etag') ?? '';
  await publish(app, token, { version: '1.1.0', key });
  const after = await app.request(URL_PATH, { headers: { 'if-none-match': before } });
  expect(after.status).toBe(200);
  expect(((await after.json()) as PluginIndex).versions.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
});

test('the address without .json is not one', async () => {
  expect((await app.request('/api/v1/plugins/index/night-sky')).status).toBe(404);
});
