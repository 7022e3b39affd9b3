import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp } from '../testing/app.js';
import { newKey, publish } from '../testing/release.js';

const INDEX = '/api/v1/plugins/index/night-sky.json';
const DETAIL = '/api/v1/plugins/marketplace/night-sky';
const key = newKey();
/** Two replicas on one database and one blob store. */
let one: TestApp;
let other: TestApp;
let token: string;

beforeAll(async () => {
  one = await createTestApp({ listens: true });
  other = await createTestApp({ listens: true, beside: one.deps, config: { publicUrl: one.origin } });
  token = (await one.createUser()).token;
  await publish(one, token, { key });
  await vi.waitUntil(() => one.deps.catalogue.cache.hears && other.deps.catalogue.cache.hears);
});
afterAll(async () => {
  await other.close();
  await one.close();
});

async function change(app: TestApp, method: string, path: string, body?: unknown): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await app.request(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect([path, answer.status]).toEqual([path, 200]);
}

async function yanked(app: TestApp): Promise<unknown> {
  return ((await (await app.request(INDEX)).json()) as { versions: { yanked?: string }[] }).versions[0]?.yanked;
}

test('an answer comes from memory, and the one who changed something reads it back at once', async () => {
  const first = await (await one.request(DETAIL)).text();
  expect(one.deps.catalogue.cache.fresh(DETAIL)).toMatchObject({ value: { body: first } });
  for (let round = 0; round < 10; round += 1) {
    await change(one, 'POST', '/api/v1/plugins/night-sky/versions/1.0.0/yank', { reason: `round ${round}` });
    expect(await yanked(one)).toBe(`round ${round}`);
    expect(one.deps.catalogue.cache.fresh(INDEX)).toBeDefined();
  }
});

test('another replica has heard of it when it has read what was told until then', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [from, to] = round % 2 === 0 ? [one, other] : [other, one];
    await yanked(to);
    expect(to.deps.catalogue.cache.fresh(INDEX)).toBeDefined();
    await change(from, 'POST', '/api/v1/plugins/night-sky/versions/1.0.0/yank', { reason: `turn ${round}` });
    await to.deps.catalogue.settle();
    expect(await yanked(to)).toBe(`turn ${round}`);
  }
});

test('what becomes private is in no memory', async () => {
  await publish(one, token, { id: 'soon-hidden', key });
  const path = '/api/v1/plugins/marketplace/soon-hidden';
  expect((await other.request(path)).status).toBe(200);
  expect(other.deps.catalogue.cache.old(path)).toBeDefined();
  await publish(one, token, { id: 'soon-hidden', version: '1.1.0', key }, { listing: { visibility: 'private' } });
  await other.deps.catalogue.settle();
  expect(other.deps.catalogue.cache.old(path)).toBeUndefined();
});
