import type {
  Advisory,
  AdvisoryList,
  PluginDetail,
  PluginIndex,
  SecurityReport,
  SecurityReportList,
} from '@ops-center/registry-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

const FAULT = {
  severity: 'critical',
  title: 'SQL injection in /api/predict',
  description: 'Whoever can call it reads every table.',
  affected: '<1.1.0',
  fixed_version: '1.1.0',
} as const;
let app: TestApp;
let owner: string;
let admin: string;
let stranger: string;

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  admin = await createToken(app, { scopes: ['admin'], isAdmin: true });
  stranger = await createToken(app, {
    roles: { elsewhere: 'owner' },
    scopes: ['plugins:read', 'organisation:manage', 'plugins:publish'],
  });
  const key = newKey();
  await publish(app, owner, { key });
  await publish(app, owner, { key, version: '1.1.0' });
  await publish(app, owner, { key, id: 'hidden' }, { listing: { visibility: 'private' } });
});
afterAll(() => app.close());

const tell = (body: object = FAULT, token = owner, id = 'night-sky'): Promise<Response> =>
  send(app, token, 'POST', `/plugins/${id}/advisories`, body);
const withdraw = (id: string, token = owner, reason = 'it was no fault'): Promise<Response> =>
  send(app, token, 'POST', `/advisories/${id}/withdraw`, { reason });
const anybody = async <T>(path: string): Promise<T> => read<T>(await app.request(`/api/v1/plugins/${path}`));

test('everybody is told in the index, in the details and in the list, until it is withdrawn', async () => {
  expect(await anybody<PluginIndex>('index/night-sky.json')).not.toHaveProperty('advisories');
  const before = await app.deps.db.$count(auditEvents);
  const answer = await tell();
  const { id, ...told } = await read<Advisory>(answer);
  expect(answer.status).toBe(201);
  expect(told).toMatchObject({ ...FAULT, plugin: 'night-sky', publisher: 'acme' });
  const { description: _long, ...short } = FAULT;
  const notice = { id, ...short, published_at: '2026-11-22T12:00:00.000Z' };
  expect((await anybody<PluginIndex>('index/night-sky.json')).advisories).toEqual([notice]);
  expect((await anybody<PluginDetail>('marketplace/night-sky')).advisories).toEqual([notice]);
  expect((await anybody<AdvisoryList>('night-sky/advisories')).data).toEqual([{ id, ...told }]);

  const withdrawn = { withdrawn_at: '2026-11-22T12:00:00.000Z', withdrawn_reason: 'it was no fault' };
  expect(await read<Advisory>(await withdraw(id))).toMatchObject({ id, ...withdrawn });
  expect(await anybody<PluginIndex>('index/night-sky.json')).not.toHaveProperty('advisories');
  expect((await anybody<AdvisoryList>('night-sky/advisories')).data).toMatchObject([{ id, ...withdrawn }]);
  // Once more changes nothing, not even the reason.
  expect(await read<Advisory>(await withdraw(id, owner, 'another reason'))).toMatchObject(withdrawn);
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 2);
});

test('a report that it answers is resolved, and stays confidential', async () => {
  const finder = await createToken(app, { scopes: ['plugins:read'] });
  const words = { severity: 'high', description: 'the flux capacitor overflows' };
  const report = await read<SecurityReport>(
    await send(app, finder, 'POST', '/plugins/night-sky/security-reports', words),
  );
  const { id } = await read<Advisory>(await tell({ ...FAULT, report: report.id }));
  const [shown] = (await read<SecurityReportList>(await send(app, finder, 'GET', '/security-reports'))).data;
  expect(shown).toMatchObject({ id: report.id, status: 'resolved', answered_at: '2026-11-22T12:00:00.000Z' });
  for (const path of ['night-sky/advisories', 'index/night-sky.json', 'marketplace/night-sky']) {
    const text = await (await app.request(`/api/v1/plugins/${path}`)).text();
    expect(text).not.toContain('flux');
    expect(text).not.toContain(report.id);
  }
  // One about another plugin, and none at all.
  for (const other of [report.id, '00000000-0000-4000-8000-000000000001']) {
    expect(
      await verdict(await tell({ ...FAULT, affected: '*', fixed_version: undefined, report: other }, owner, 'hidden')),
    ).toBe('404 report.not_found');
  }
  await withdraw(id);
});

test('owners of the organisation and administrators speak, nobody else', async () => {
  const as = (role: 'owner' | 'maintainer', scopes: ('plugins:publish' | 'organisation:manage')[]) =>
    createToken(app, { roles: { acme: role }, scopes });
  const builder = await as('owner', ['plugins:publish']);
  const maintainer = await as('maintainer', ['organisation:manage']);
  const spoken = await read<Advisory>(await tell(FAULT, admin));
  for (const token of [builder, maintainer, stranger]) {
    expect(await verdict(await tell(FAULT, token))).toBe('403 auth.forbidden');
    expect(await verdict(await withdraw(spoken.id, token))).toBe('403 auth.forbidden');
  }
  expect(await verdict(await withdraw(spoken.id, admin))).toBe('200 ok');
  expect(await verdict(await tell(FAULT, await as('owner', ['organisation:manage'])))).toBe('201 ok');
});

test('nobody hears of advisories about what they may not see', async () => {
  const hidden = await read<Advisory>(
    await tell({ ...FAULT, affected: '*', fixed_version: undefined }, owner, 'hidden'),
  );
  expect(await verdict(await tell(FAULT, stranger, 'hidden'))).toBe('404 plugin.not_found');
  expect(await verdict(await withdraw(hidden.id, stranger))).toBe('404 advisory.not_found');
  expect(await verdict(await withdraw('00000000-0000-4000-8000-000000000001'))).toBe('404 advisory.not_found');
  expect((await app.request('/api/v1/plugins/hidden/advisories')).status).toBe(404);
  const seen = await read<AdvisoryList>(await send(app, owner, 'GET', '/plugins/hidden/advisories'));
  expect(seen.data.map(({ id }) => id)).toEqual([hidden.id]);
});

test.each<[string, object]>([
  ['a range that is none', { affected: 'all of them' }],
  ['a range that no version is in', { affected: '>=7.0.0', fixed_version: undefined }],
  ['a fixed version that is affected', { fixed_version: '1.0.5' }],
  ['a fixed version that is a prerelease of an affected one', { affected: '<=1.1.0', fixed_version: '1.1.0-rc.1' }],
  ['a fixed version that is none', { fixed_version: '1.1.0-' }],
  ['another severity', { severity: 'urgent' }],
  ['no title', { title: '' }],
  ['a title of two lines', { title: 'one\ntwo' }],
  ['a title that turns the text around it', { title: 'a \u202e b' }],
  ['a NUL', { description: 'ten letters and \0' }],
  ['more words than a book', { description: 'x'.repeat(20_001) }],
  ['a field that it does not know', { withdrawn_at: 'now' }],
])('%s is refused', async (_name, changes) => {
  expect(await verdict(await tell({ ...FAULT, ...changes }))).toBe('400 request.invalid');
});
