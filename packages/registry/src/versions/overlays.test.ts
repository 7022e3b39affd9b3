import type {
  ChangedVersions,
  PluginDetail,
  PluginIndex,
  PluginPage,
  PublishedVersion,
} from '@ops-center/registry-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

let app: TestApp;
let owner: string;
const key = newKey();

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  for (const version of ['1.0.0', '1.1.0', '2.0.0'])
    await publish(app, owner, { key, version, manifest: { description: `It is ${version}` } });
  await publish(app, owner, { key, id: 'successor' });
  await publish(app, owner, { key, id: 'hidden' }, { listing: { visibility: 'private' } });
  await publish(app, owner, { key, id: 'unready' }, { publish: false });
});
afterAll(() => app.close());

const get = async <T>(path: string): Promise<T> => read<T>(await app.request(`/api/v1/plugins/${path}`));
const post = (path: string, body: object, token = owner): Promise<Response> =>
  send(app, token, 'POST', `/plugins/${path}`, body);
const events = async (): Promise<number> => app.deps.db.$count(auditEvents);
const yank = (version: string, reason = 'loses data', token = owner) =>
  post(`night-sky/versions/${version}/yank`, { reason }, token);
const unyank = (version: string) => post(`night-sky/versions/${version}/unyank`, { reason: 'it was not so' });

test('a withdrawn version says why in the index, is latest no more, and can still be had by its number', async () => {
  const before = await events();
  expect(await read<PublishedVersion>(await yank('2.0.0'))).toMatchObject({ version: '2.0.0', yanked: 'loses data' });
  expect(await events()).toBe(before + 1);
  const index = await get<PluginIndex>('index/night-sky.json');
  expect(index.versions.map(({ version, yanked }) => [version, yanked])).toEqual([
    ['2.0.0', 'loses data'],
    ['1.1.0', undefined],
    ['1.0.0', undefined],
  ]);
  expect(await get<PluginDetail>('marketplace/night-sky')).toMatchObject({
    latest_version: '1.1.0',
    description: 'It is 1.1.0',
  });
  expect((await app.request('/api/v1/plugins/marketplace/night-sky/versions/2.0.0/download')).status).toBe(200);
  expect((await yank('2.0.0')).status).toBe(200);
  expect(await events()).toBe(before + 1);
  expect((await yank('2.0.0', 'loses all data')).status).toBe(200);
  expect(await events()).toBe(before + 2);
});

test('when all are withdrawn, lists and search say so; brought back, the newest is latest again', async () => {
  for (const version of ['1.0.0', '1.1.0', '2.0.0']) await read(await yank(version, 'all of it'));
  const [found] = (await get<PluginPage>('marketplace/search?q=night-sky')).data;
  expect(found).toMatchObject({ latest_version: '2.0.0', yanked: 'all of it' });
  for (const version of ['1.0.0', '1.1.0', '2.0.0']) await read(await unyank(version));
  const detail = await get<PluginDetail>('marketplace/night-sky');
  expect(detail).toMatchObject({ latest_version: '2.0.0', description: 'It is 2.0.0' });
  expect(detail).not.toHaveProperty('yanked');
});

test('a withdrawn version stays used: its number is never free again', async () => {
  await read(await yank('1.0.0'));
  await expect(publish(app, owner, { key, version: '1.0.0', manifest: { description: 'other' } })).rejects.toThrow(
    'version.exists',
  );
  await read(await unyank('1.0.0'));
});

test.each([
  ['a version that is not there', 'night-sky/versions/9.9.9/yank', '404 version.not_found'],
  ['another build of it', 'night-sky/versions/1.0.0+other/yank', '404 version.not_found'],
  ['a staged version', 'unready/versions/1.0.0/yank', '404 version.not_found'],
  ['a plugin that is not there', 'no-such-thing/versions/1.0.0/yank', '404 plugin.not_found'],
])('%s is not withdrawn', async (_name, path, expected) => {
  expect(await verdict(await post(path, { reason: 'x' }))).toBe(expected);
});

test.each([
  {},
  { reason: '' },
  { reason: 'a\nb' },
  { reason: 'x\u001b[2J' },
  { reason: 'x'.repeat(1001) },
  { reason: 'x', force: true },
])('the reason %j is refused', async (body) => {
  expect(await verdict(await post('night-sky/versions/1.0.0/yank', body))).toBe('400 request.invalid');
});

test('readers and strangers withdraw nothing; what is hidden from them is not there', async () => {
  const reader = await createToken(app, { roles: { acme: 'reader' }, scopes: ['plugins:publish', 'plugins:read'] });
  const stranger = await createToken(app, { roles: { elsewhere: 'owner' }, scopes: ['plugins:publish'] });
  const other = await createToken(app, {
    roles: { acme: 'publisher' },
    scopes: ['plugins:publish'],
    plugins: ['successor'],
  });
  for (const token of [reader, stranger, other])
    expect(await verdict(await yank('1.0.0', 'x', token))).toBe('403 auth.forbidden');
  expect(await verdict(await post('hidden/versions/1.0.0/yank', { reason: 'x' }, stranger))).toBe(
    '404 plugin.not_found',
  );
});

test('a deprecated plugin says so, with what to use in its place, in the index, lists and versions', async () => {
  const before = await events();
  const all = await read<ChangedVersions>(
    await post('night-sky/deprecate', { reason: 'use the other', replacement: 'successor' }),
  );
  expect(all.data.map(({ version, deprecated, replacement }) => [version, deprecated, replacement])).toEqual(
    ['2.0.0', '1.1.0', '1.0.0'].map((version) => [version, 'use the other', 'successor']),
  );
  expect(await events()).toBe(before + 1);
  const mark = { deprecated: 'use the other', replacement: 'successor' };
  expect((await get<PluginIndex>('index/night-sky.json')).versions).toMatchObject([mark, mark, mark]);
  expect((await get<PluginPage>('marketplace/search?q=night-sky')).data[0]).toMatchObject(mark);
  await read(await post('night-sky/undeprecate', { version: '2.0.0' }));
  expect(await get<PluginDetail>('marketplace/night-sky')).not.toHaveProperty('deprecated');
  expect(
    (await read<ChangedVersions>(await post('night-sky/undeprecate', {}))).data.some((one) => 'replacement' in one),
  ).toBe(false);
  expect(await events()).toBe(before + 3);
  expect((await post('night-sky/undeprecate', {})).status).toBe(200);
  expect(await events()).toBe(before + 3);
});

test('the replacement must be a plugin that is there, and another one', async () => {
  const deprecate = async (replacement: string, token = owner) =>
    verdict(await post('night-sky/deprecate', { reason: 'x', replacement }, token));
  expect(await deprecate('sucessor')).toBe('404 plugin.not_found');
  expect(await deprecate('unready')).toBe('404 plugin.not_found');
  expect(await deprecate('night-sky')).toBe('400 request.invalid');
  expect(await verdict(await post('night-sky/deprecate', { reason: 'x', version: '9.9.9' }))).toBe(
    '404 version.not_found',
  );
});
