import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, upload } from '../testing/release.js';

let app: TestApp;
let owner: string;
const key = newKey();

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  await publish(app, owner, { key, id: 'base' });
  await publish(app, owner, {
    key,
    id: 'user-of-base',
    manifest: { dependencies: { plugins: [{ slug: 'base', version: '^1.0.0' }] } },
  });
  await publish(app, owner, { key });
});
afterAll(() => app.close());

const remove = (id: string, token = owner): Promise<Response> => send(app, token, 'DELETE', `/plugins/${id}`);

test('only an owner deletes, with a token for that', async () => {
  const maintainer = await createToken(app, {
    roles: { acme: 'maintainer' },
    scopes: ['organisation:manage', 'plugins:publish'],
  });
  const builder = await createToken(app, { roles: { acme: 'owner' }, scopes: ['plugins:read', 'plugins:publish'] });
  const stranger = await createToken(app, { roles: { elsewhere: 'owner' }, scopes: ['organisation:manage'] });
  for (const token of [maintainer, builder, stranger])
    expect(await verdict(await remove('night-sky', token))).toBe('403 auth.forbidden');
});

test('one that another plugin needs stays until that one is gone', async () => {
  expect(await verdict(await remove('base'))).toBe('409 plugin.in_use');
  expect((await remove('user-of-base')).status).toBe(204);
  expect((await remove('base')).status).toBe(204);
});

test('it is gone for everybody at once, once, and nobody gets its name or number again', async () => {
  const before = await app.deps.db.$count(auditEvents);
  const outcomes = await Promise.all(Array.from({ length: 4 }, async () => (await remove('night-sky')).status));
  expect(outcomes.sort()).toEqual([204, 404, 404, 404]);
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 1);
  for (const path of [
    'marketplace/night-sky',
    'index/night-sky.json',
    'marketplace/night-sky/versions/1.0.0/download',
    'night-sky/analytics',
  ]) {
    expect(
      (await app.request(`/api/v1/plugins/${path}`, { headers: { authorization: `Bearer ${owner}` } })).status,
      path,
    ).toBe(404);
  }
  const release = await makeRelease({ registry: app.origin, key, version: '9.0.0' });
  expect(await verdict(await upload(app, owner, release))).toBe('409 plugin.name_taken');
  const register = await send(app, owner, 'POST', '/plugins/register', { slug: 'night-sky', name: 'Again' });
  expect(await verdict(register)).toBe('409 plugin.name_taken');
});
