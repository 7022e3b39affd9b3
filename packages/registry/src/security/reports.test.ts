import type { SecurityReport, SecurityReportList } from '@ops-center/registry-client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

const START = new Date('2026-11-22T12:00:00.000Z');
const FAULT = { severity: 'critical', description: 'SQL injection in /api/predict' };
let app: TestApp;
let owner: string;
let finder: string;

beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.createUser()).token;
  const key = newKey();
  await publish(app, owner, { key });
  await publish(app, owner, { key, id: 'hidden' }, { listing: { visibility: 'private' } });
});
afterAll(() => app.close());
beforeEach(async () => {
  app.deps.setNow(START);
  finder = await createToken(app, { scopes: ['plugins:read'] });
});

const report = (body: object = FAULT, token = finder, id = 'night-sky') =>
  send(app, token, 'POST', `/plugins/${id}/security-reports`, body);
const seen = async (token: string, path = '/security-reports'): Promise<string[]> =>
  (await read<SecurityReportList>(await send(app, token, 'GET', path))).data.map(({ id }) => id);

test.each([
  ['critical', '2026-11-23T12:00:00.000Z'],
  ['high', '2026-11-29T12:00:00.000Z'],
  ['medium', '2026-12-22T12:00:00.000Z'],
  ['low', undefined],
])('a %s fault is to be answered by %s', async (severity, due) => {
  const made = await read<SecurityReport>(await report({ ...FAULT, severity }));
  expect(made).toMatchObject({ plugin: 'night-sky', publisher: 'acme', severity, status: 'open' });
  expect(made.due_at).toBe(due);
});

test('it is seen by owners, administrators and the finder, and by nobody else', async () => {
  const { id } = await read<SecurityReport>(await report());
  const token = (
    roles: Record<string, 'owner' | 'maintainer'>,
    scopes: ('plugins:read' | 'plugins:publish' | 'organisation:manage' | 'admin')[],
    isAdmin = false,
  ) => createToken(app, { roles, scopes, isAdmin });
  const eyes = {
    finder,
    owner,
    coOwner: await token({ acme: 'owner' }, ['organisation:manage']),
    admin: await token({}, ['admin'], true),
    maintainer: await token({ acme: 'maintainer' }, ['plugins:read', 'organisation:manage']),
    buildServerOfAnOwner: await token({ acme: 'owner' }, ['plugins:read', 'plugins:publish']),
    stranger: await token({ elsewhere: 'owner' }, ['plugins:read', 'organisation:manage']),
    notAdmin: await token({}, ['admin']),
  };
  const sees = await Promise.all(
    Object.entries(eyes).map(
      async ([name, one]) =>
        [
          name,
          (await seen(one)).includes(id),
          (await seen(one, '/plugins/night-sky/security-reports')).includes(id),
        ] as const,
    ),
  );
  expect(sees.filter(([, all, ofPlugin]) => all && ofPlugin).map(([name]) => name)).toEqual([
    'finder',
    'owner',
    'coOwner',
    'admin',
  ]);
  expect(sees.filter(([, all, ofPlugin]) => all !== ofPlugin)).toEqual([]);
  expect((await app.request('/api/v1/security-reports')).status).toBe(401);
});

test('it stands nowhere else: not in the audit log, not in what the plugin shows', async () => {
  const secret = 'the flux capacitor overflows at 88 mph';
  const before = await app.deps.db.$count(auditEvents);
  await read(await report({ ...FAULT, description: secret }));
  const rows = await app.deps.db.select().from(auditEvents);
  expect(rows).toHaveLength(before + 1);
  expect(JSON.stringify(rows)).not.toContain('flux');
  for (const path of ['marketplace/night-sky', 'index/night-sky.json']) {
    expect(await (await app.request(`/api/v1/plugins/${path}`)).text()).not.toContain('flux');
  }
});

test('owners and administrators answer; the first answer is the one that counts for the time', async () => {
  const { id } = await read<SecurityReport>(await report());
  const answer = (body: object, token = owner) => send(app, token, 'POST', `/security-reports/${id}/answer`, body);
  expect(await verdict(await answer({ status: 'acknowledged' }, finder))).toBe('403 auth.forbidden');
  expect(
    await verdict(await answer({ status: 'acknowledged' }, await createToken(app, { scopes: ['plugins:read'] }))),
  ).toBe('404 report.not_found');
  expect(await verdict(await answer({ status: 'open' }))).toBe('400 request.invalid');
  app.deps.setNow(new Date('2026-11-22T13:00:00Z'));
  expect(await read<SecurityReport>(await answer({ status: 'acknowledged', note: 'we look at it' }))).toMatchObject({
    answered_at: '2026-11-22T13:00:00.000Z',
  });
  app.deps.setNow(new Date('2026-11-22T18:00:00Z'));
  await read(await answer({ status: 'resolved' }));
  const [shown] = (await read<SecurityReportList>(await send(app, finder, 'GET', '/security-reports?status=resolved')))
    .data;
  expect(shown).toMatchObject({
    id,
    status: 'resolved',
    answered_at: '2026-11-22T13:00:00.000Z',
    note: 'we look at it',
  });
});

test('ten a day for one account, also when they come at once', async () => {
  const verdicts = await Promise.all(Array.from({ length: 14 }, async () => verdict(await report())));
  expect(verdicts.filter((one) => one === '201 ok')).toHaveLength(10);
  expect(verdicts.filter((one) => one === '429 policy.rate_limited')).toHaveLength(4);
  app.deps.setNow(new Date(START.getTime() + 24 * 3_600_000 - 1));
  expect((await report()).status).toBe(429);
});

test.each([
  [
    'no token',
    async () => (await app.request('/api/v1/plugins/night-sky/security-reports', { method: 'POST' })).status,
    401,
  ],
  ['a plugin that the finder must not see', async () => (await report(FAULT, finder, 'hidden')).status, 404],
  ['another severity', async () => (await report({ ...FAULT, severity: 'urgent' })).status, 400],
  ['no words', async () => (await report({ ...FAULT, description: 'bad' })).status, 400],
  ['a NUL', async () => (await report({ ...FAULT, description: 'ten letters and \0' })).status, 400],
  ['more words than a book', async () => (await report({ ...FAULT, description: 'x'.repeat(20_001) })).status, 400],
])('%s is refused', async (_name, work, status) => {
  expect(await work()).toBe(status);
});

test('words of any script are taken whole', async () => {
  const description = `🜁${'𒀀'.repeat(9_000)}\nzweite Zeile`;
  expect((await read<SecurityReport>(await report({ ...FAULT, description }))).description).toBe(description);
});
