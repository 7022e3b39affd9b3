import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.js';
import { createTestDeps, type TestDeps } from '../testing/deps.js';

let deps: TestDeps;
beforeAll(async () => {
  deps = await createTestDeps();
  await deps.testDatabase.close();
});
afterAll(async () => {
  await rm(deps.folder, { recursive: true, force: true });
});

test.each(['/readyz', '/api/v1/plugins/marketplace', '/api/v1/plugins/index/night-sky.json'])(
  '%s answers 503 with a time to come back, and nothing of where the database is',
  async (path) => {
    const answer = await createApp(deps).request(path);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(JSON.parse(text)).toMatchObject({ retry_after: 5 });
    expect(text).not.toMatch(/postgres|127\.0\.0\.1|pool/i);
  },
);

test('the process itself is healthy', async () => {
  expect((await createApp(deps).request('/healthz')).status).toBe(200);
});
