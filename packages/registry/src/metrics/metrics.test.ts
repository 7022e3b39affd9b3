import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/app.js';
import { publish } from '../testing/release.js';

const TOKEN = 'operator-metrics-token-0123456789abcdef';
let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp({ config: { metricsToken: TOKEN } });
  token = (await app.createUser({ isAdmin: true })).token;
});
afterAll(async () => {
  await app.close();
});

async function metrics(authorization?: string): Promise<{ status: number; text: string }> {
  const answer = await app.request('/metrics', authorization === undefined ? {} : { headers: { authorization } });
  return { status: answer.status, text: await answer.text() };
}

test('only the operator sees it; for everybody else there is nothing, as at any other address', async () => {
  const nothing = JSON.parse(await (await app.request('/metricz')).text()) as Record<string, unknown>;
  for (const header of [undefined, `Bearer ${token}`, `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, 'Bearer']) {
    const { status, text } = await metrics(header);
    const { request_id: _id, instance: _path, ...problem } = JSON.parse(text) as Record<string, unknown>;
    const { request_id: _id2, instance: _path2, ...expected } = nothing;
    expect([status, problem]).toEqual([404, expected]);
  }
  expect((await metrics(`Bearer ${TOKEN}`)).status).toBe(200);
});

test('requests are counted by route and never by path, with uploads and downloads; no secret is in it', async () => {
  await publish(app, token);
  await (await app.request('/api/v1/plugins/marketplace/night-sky/versions/1.0.0/download')).arrayBuffer();
  await app.request('/api/v1/plugins/marketplace/secret-name-1');
  await app.request('/api/v1/plugins/marketplace/secret-name-2');
  await app.request('/secret/path');
  const { text } = await metrics(`Bearer ${TOKEN}`);
  for (const line of [
    'ops_center_registry_request_seconds_count{operation="uploadVersion",method="POST",status="201"} 1',
    'ops_center_registry_request_seconds_count{operation="downloadVersion",method="GET",status="200"} 1',
    'ops_center_registry_request_seconds_count{operation="readPlugin",method="GET",status="404"} 2',
    'ops_center_registry_uploads_total 1',
    'ops_center_registry_downloads_total 1',
    'ops_center_registry_catalogue_heard 0',
    'ops_center_registry_info{version="0.0.0-test"} 1',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).not.toMatch(/secret-name|secret\/path|night-sky|ocp_|operator-metrics/);
});
