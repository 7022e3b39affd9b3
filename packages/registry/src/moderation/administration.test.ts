import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AuditPage,
  PlatformAnalytics,
  type FileList,
  type ManagedPlugin,
  type ManagedPluginPage,
  type PluginDetail,
  type PluginFlag,
  type PluginFlagPage,
  type SecurityReport,
} from '@ops-center/registry-client';
import { compileCheck } from '../http/validate.js';
import { auditEvents } from '../tables/audit.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

const key = newKey();
const MALICIOUS = '<script>alert(document.domain)</script>\n';
let app: TestApp;
let admin: string;
let owner: string;
let outsider: string;

beforeAll(async () => {
  app = await createTestApp();
  admin = await createToken(app, { isAdmin: true, scopes: ['admin'], email: 'root@example.test' });
  owner = (await app.createUser()).token;
  outsider = await createToken(app, {
    roles: { elsewhere: 'owner' },
    scopes: ['plugins:publish', 'organisation:manage'],
  });
  const files = {
    'docs/page.html': MALICIOUS,
    'logo.bin': new Uint8Array([0, 1, 2]),
    'big.txt': 'x'.repeat(1024 * 1024 + 1),
  };
  await publish(app, owner, { key, files, manifest: { tags: ['dark'], homepage: 'https://example.com/signed' } });
  await publish(app, owner, { key, id: 'hidden' }, { listing: { visibility: 'private' } });
});
afterAll(() => app.close());

const put = (path: string, body: object, token = admin, headers: Record<string, string> = {}) =>
  app.request(`/api/v1${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const detail = async (slug = 'night-sky'): Promise<PluginDetail> =>
  (await (await app.request(`/api/v1/plugins/marketplace/${slug}`)).json()) as PluginDetail;
const listed = async (path: string, token: string): Promise<string[]> =>
  (await read<ManagedPluginPage>(await send(app, token, 'GET', path))).data.map(({ slug }) => slug);
const events = (): Promise<number> => app.deps.db.$count(auditEvents);
/** Runs something and tells how many audit events it wrote. */
const audited = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await events();
  await work();
  return (await events()) - before;
};

describe('an edit of the listing', () => {
  test('shows at once, holds for the versions that come, and gives back what is signed', async () => {
    const edit = { category: 'productivity', tags: ['night', 'sky'], homepage: 'https://example.com/ours' };
    expect(await audited(async () => read(await put('/plugins/night-sky', edit, owner)))).toBe(1);
    expect(await detail()).toMatchObject(edit);
    expect(await audited(async () => read(await put('/plugins/night-sky', edit, owner)))).toBe(0);
    await publish(app, owner, {
      key,
      version: '1.1.0',
      manifest: { tags: ['dark'], homepage: 'https://example.com/signed' },
    });
    expect(await detail()).toMatchObject({ ...edit, latest_version: '1.1.0' });
    await read(await put('/plugins/night-sky', { tags: null, homepage: null }, owner));
    expect(await detail()).toMatchObject({
      category: 'productivity',
      tags: ['dark'],
      homepage: 'https://example.com/signed',
    });
  });

  test('gives way to what a later publish says', async () => {
    await publish(app, owner, { key, id: 'later' });
    await read(await put('/plugins/later', { category: 'productivity', tags: ['mine'] }, owner));
    await publish(app, owner, { key, id: 'later', version: '2.0.0' }, { listing: { category: 'security' } });
    expect(await detail('later')).toMatchObject({ category: 'security', tags: ['mine'] });
  });

  test('is refused when somebody was faster', async () => {
    const [plugin] = (await read<ManagedPluginPage>(await send(app, owner, 'GET', '/plugins/mine?q=night'))).data;
    const at = plugin?.row_version ?? 0;
    const first = await put('/plugins/night-sky', { category: 'ai' }, owner, { 'if-match': `"${at}"` });
    expect([first.status, first.headers.get('etag')]).toEqual([200, `"${at + 2}"`]);
    expect(
      await verdict(await put('/plugins/night-sky', { category: 'theme' }, owner, { 'if-match': `"${at}"` })),
    ).toBe('412 request.precondition_failed');
    expect(await verdict(await put('/plugins/night-sky', { category: 'theme', row_version: at }, owner))).toBe(
      '409 plugin.changed',
    );
    expect((await detail()).category).toBe('ai');
  });

  test('narrows who sees it, and never widens', async () => {
    await publish(app, owner, { key, id: 'narrow' });
    expect(await read(await put('/plugins/narrow', { visibility: 'private' }, owner))).toMatchObject({
      visibility: 'private',
    });
    for (const path of ['marketplace/narrow', 'index/narrow.json', 'marketplace/narrow/versions/1.0.0/download'])
      expect((await app.request(`/api/v1/plugins/${path}`)).status, path).toBe(404);
    expect(await verdict(await put('/plugins/narrow', { visibility: 'public' }, owner))).toBe('422 publish.mismatch');
  });

  test.each([
    ['javascript:alert(1)', 400],
    ['https://example.com/ x', 400],
  ])('takes no link %s', async (homepage, status) => {
    expect((await put('/plugins/night-sky', { homepage }, owner)).status).toBe(status);
  });

  test('is for those who may publish it', async () => {
    expect(await verdict(await put('/plugins/night-sky', { category: 'ai' }, outsider))).toBe('403 auth.forbidden');
    expect(await verdict(await put('/plugins/hidden', { category: 'ai' }, outsider))).toBe('404 plugin.not_found');
    expect(await verdict(await put('/plugins/night-sky', { name: 'Mine' }, owner))).toBe('400 request.invalid');
  });
});

test('verification: asked for, answered, taken back; each change is audited once', async () => {
  const ask = () => send(app, owner, 'POST', '/plugins/night-sky/verify', { note: 'we are the makers' });
  expect(await audited(ask)).toBe(1);
  expect(await audited(ask)).toBe(0);
  expect(await listed('/admin/plugins?state=verification-requested', admin)).toEqual(['night-sky']);
  const yes = () => put('/admin/plugins/night-sky/verify', { verified: true });
  expect(await audited(yes)).toBe(1);
  expect(await audited(yes)).toBe(0);
  expect((await detail()).is_verified).toBe(true);
  expect(await audited(ask)).toBe(0);
  expect(await read(await put('/admin/plugins/night-sky/verify', { verified: false, note: 'sold' }))).toMatchObject({
    is_verified: false,
    verification: { state: 'refused', note: 'we are the makers', answer: 'sold' },
  });
});

test('featured: a place in a row, and out of it', async () => {
  const feature = (rank: number | null) => put('/admin/plugins/night-sky/feature', { rank });
  expect(await read(await feature(2))).toMatchObject({ featured_rank: 2 });
  expect(await audited(() => feature(2))).toBe(0);
  expect(await listed('/admin/plugins?state=featured', admin)).toEqual(['night-sky']);
  expect(await read<ManagedPlugin>(await feature(null))).not.toHaveProperty('featured_rank');
  expect(await verdict(await feature(0))).toBe('400 request.invalid');
});

test('administrators see all plugins page by page, others their own', async () => {
  const all = await listed('/admin/plugins?limit=100', admin);
  expect(all).toEqual([...all].sort());
  expect(all).toContain('hidden');
  const paged: string[] = [];
  for (let cursor = ''; ;) {
    const page = await read<ManagedPluginPage>(await send(app, admin, 'GET', `/admin/plugins?limit=2${cursor}`));
    paged.push(...page.data.map(({ slug }) => slug));
    if (page.meta.next_cursor === undefined) break;
    cursor = `&cursor=${page.meta.next_cursor}`;
  }
  expect(paged).toEqual(all);
  expect(await listed('/plugins/mine?limit=100', owner)).toEqual(all);
  expect(await listed('/plugins/mine', outsider)).toEqual([]);
  expect(await listed('/plugins/mine', admin)).toEqual([]);
  expect(await verdict(await send(app, owner, 'GET', '/admin/plugins'))).toBe('403 auth.forbidden');
});

test('a ban needs a reason and an administrator; the publisher sees it', async () => {
  await publish(app, owner, { key, id: 'bad-one' });
  const ban = (query: string, token = admin) => send(app, token, 'DELETE', `/admin/plugins/bad-one/ban${query}`);
  expect(await verdict(await ban(''))).toBe('400 request.invalid');
  expect(await verdict(await ban('?reason=spam', owner))).toBe('403 auth.forbidden');
  expect(await audited(() => ban('?reason=spam'))).toBe(1);
  expect(await audited(() => ban('?reason=spam'))).toBe(0);
  expect(await verdict(await ban('?reason=spam'))).toBe('200 ok');
  expect(
    (await read<ManagedPluginPage>(await send(app, owner, 'GET', '/plugins/mine?state=banned'))).data,
  ).toMatchObject([{ slug: 'bad-one', banned: 'spam' }]);
  expect(await verdict(await send(app, outsider, 'GET', '/plugins/bad-one/versions/1.0.0'))).toBe(
    '404 plugin.not_found',
  );
  expect(await audited(() => send(app, admin, 'POST', '/admin/plugins/bad-one/unban', { reason: 'a mistake' }))).toBe(
    1,
  );
  expect((await detail('bad-one')).slug).toBe('bad-one');
});

test('the right of an administrator ends with the request after it was taken away', async () => {
  const former = await createToken(app, { isAdmin: false, scopes: ['admin'] });
  expect(await verdict(await put('/admin/plugins/night-sky/feature', { rank: 1 }, former))).toBe('403 auth.forbidden');
});

describe('the audit log', () => {
  const page = async (path: string, token: string): Promise<AuditPage> =>
    await read(await send(app, token, 'GET', path));

  test('is walked by administrators from the newest event to the first, and follows the contract', async () => {
    const seen: number[] = [];
    for (let cursor = ''; ;) {
      const { data, meta } = await page(`/admin/audit?limit=7${cursor}`, admin);
      seen.push(...data.map(({ position }) => position));
      if (meta.next_cursor === undefined) break;
      cursor = `&cursor=${meta.next_cursor}`;
    }
    expect(seen).toEqual(Array.from({ length: await events() }, (_, at) => seen.length - at));
    compileCheck(AuditPage, 'answer')(await page('/admin/audit?limit=100', admin));
  });

  test('is narrowed to actions, actors, subjects and times', async () => {
    const bans = await page('/admin/audit?action=plugin.ban', admin);
    expect(bans.data).toMatchObject([
      {
        action: 'plugin.ban',
        actor: { email: 'root@example.test' },
        organisation: 'acme',
        details: { reason: 'spam' },
      },
    ]);
    const by = await page(`/admin/audit?actor=${bans.data[0]?.actor.user_id}&limit=100`, admin);
    expect(new Set(by.data.map(({ actor }) => actor.email))).toEqual(new Set(['root@example.test']));
    const kinds = await page('/admin/audit?action=version.&limit=100', admin);
    expect(new Set(kinds.data.map(({ action }) => action))).toEqual(new Set(['version.publish']));
    const one = await page(`/admin/audit?subject_type=plugin&subject_id=${bans.data[0]?.subject_id}&limit=100`, admin);
    expect(one.data.map(({ action }) => action)).toEqual(['plugin.unban', 'plugin.ban']);
    expect((await page('/admin/audit?since=2099-01-01T00:00:00Z', admin)).data).toEqual([]);
    expect((await page('/admin/audit?organisation=elsewhere', admin)).data).toEqual([]);
    expect(await verdict(await send(app, admin, 'GET', '/admin/audit?since=2026-13-01T00:00:00Z'))).toBe(
      '400 request.invalid',
    );
  });

  test('is shown to the owners of an organisation, its own part, without the addresses of others', async () => {
    const own = await page('/publishers/acme/audit?limit=100', owner);
    expect(own.data.length).toBeGreaterThan(5);
    expect(new Set(own.data.map(({ organisation }) => organisation))).toEqual(new Set(['acme']));
    expect(JSON.stringify(own)).toContain('ada@example.test');
    expect(JSON.stringify(own)).not.toContain('root@example.test');
    const maintainer = await createToken(app, { roles: { acme: 'maintainer' }, scopes: ['organisation:manage'] });
    for (const token of [outsider, maintainer])
      expect(await verdict(await send(app, token, 'GET', '/publishers/acme/audit'))).toBe('403 auth.forbidden');
    expect(await verdict(await send(app, outsider, 'GET', '/publishers/nobody-here/audit'))).toBe('403 auth.forbidden');
    expect((await page('/publishers/elsewhere/audit', outsider)).data).toEqual([]);
  });
});

test('the figures of the platform, as JSON and as CSV', async () => {
  await read<SecurityReport>(
    await send(app, owner, 'POST', '/plugins/night-sky/security-reports', {
      severity: 'low',
      description: 'ten letters',
    }),
  );
  await (await app.request('/api/v1/plugins/marketplace/night-sky/versions/1.0.0/download')).arrayBuffer();
  await app.deps.downloads.flush();
  const path = '/admin/plugins/analytics?from=2026-11-21&to=2026-11-22';
  const figures = await read<PlatformAnalytics>(await send(app, admin, 'GET', path));
  const published = (await listed('/admin/plugins?state=published&limit=100', admin)).length;
  expect(figures).toMatchObject({
    plugins: { published, new: published, verified: 0, held_versions: 0, quarantined_versions: 0, banned: 0 },
    downloads: {
      total: 1,
      in_range: 1,
      per_day: [
        { day: '2026-11-21', downloads: 0 },
        { day: '2026-11-22', downloads: 1 },
      ],
    },
    developers: { publishers: 1, active_publishers: 1, active_people: 1 },
    installations: { total: 0, enabled: 0, new: 0, tenants: 0 },
    revenue: [],
    ratings: { count: 0 },
    security: { reports_open: 1, reports_overdue: 0, reports_new: 1, advisories_new: 0 },
  });
  compileCheck(PlatformAnalytics, 'answer')(figures);
  const csv = await (await send(app, admin, 'GET', `${path}&format=csv`)).text();
  expect(csv.split('\r\n')).toEqual(
    expect.arrayContaining([
      'figure,value',
      `plugins.published,${published}`,
      'downloads.2026-11-22,1',
      'ratings.count,0',
    ]),
  );
  expect(await verdict(await send(app, owner, 'GET', path))).toBe('403 auth.forbidden');
});

describe('a flag', () => {
  const flag = (token: string, slug = 'night-sky', reason = 'spam') =>
    send(app, token, 'POST', `/plugins/${slug}/flags`, { reason, note: 'it sells\nwatches' });

  test('is for administrators, once for each account until it is answered', async () => {
    const first = await flag(outsider);
    const { id } = (await first.clone().json()) as PluginFlag;
    expect([first.status, await first.json()]).toMatchObject([
      201,
      { plugin: 'night-sky', reason: 'spam', status: 'open', flagged_by: expect.stringContaining('@') },
    ]);
    expect(await audited(() => flag(outsider))).toBe(0);
    const open = async () =>
      (await read<PluginFlagPage>(await send(app, admin, 'GET', '/admin/flags?status=open'))).data.map((one) => one.id);
    expect(await open()).toEqual([id]);
    expect(await verdict(await send(app, owner, 'GET', '/admin/flags'))).toBe('403 auth.forbidden');
    const seen = await (await send(app, owner, 'GET', '/publishers/acme/audit?limit=100')).text();
    expect(seen).not.toContain('plugin.flag');
    const answer = () =>
      send(app, admin, 'POST', `/admin/flags/${id}/answer`, { status: 'dismissed', note: 'it does not' });
    expect(await audited(answer)).toBe(1);
    expect(await audited(answer)).toBe(0);
    expect(await open()).toEqual([]);
    expect((await flag(outsider)).status).toBe(201);
  });

  test('is taken for plugins that one may see, twenty a day, also when they come at once', async () => {
    expect(await verdict(await flag(outsider, 'hidden'))).toBe('404 plugin.not_found');
    const zealot = await createToken(app, { scopes: ['plugins:read'] });
    for (let at = 0; at < 20; at += 1) await publish(app, owner, { key, id: `flagged-${at}` });
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => verdict(await flag(zealot, `flagged-${at}`))),
    );
    expect(verdicts.filter((one) => one === '201 ok')).toHaveLength(20);
    expect(await verdict(await flag(zealot))).toBe('429 policy.rate_limited');
    expect((await flag(zealot, 'flagged-0')).status).toBe(200);
  });
});

describe('the files of a version', () => {
  const base = '/api/v1/plugins/night-sky/versions/1.0.0';
  const open = (path: string, at = base) => app.request(`${at}/file?path=${encodeURIComponent(path)}`);

  test('are listed by name', async () => {
    const { files, plugin } = (await (await app.request(`${base}/files`)).json()) as FileList;
    expect([plugin, files.map(({ path }) => path)]).toEqual([
      'night-sky',
      ['README.md', 'big.txt', 'docs/page.html', 'logo.bin', 'plugin.yaml', 'theme/index.css'],
    ]);
    expect(files.find(({ path }) => path === 'logo.bin')).toEqual({ path: 'logo.bin', size: 3, executable: false });
  });

  test('are text that cannot run, whatever they are called', async () => {
    const answer = await open('docs/page.html');
    expect(await answer.text()).toBe(MALICIOUS);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('are to be saved when they are no text', async () => {
    const answer = await open('logo.bin');
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      'application/octet-stream',
      'attachment',
    ]);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([0, 1, 2]));
  });

  test.each(['big.txt', 'nothing.txt', '../plugin.yaml', '/etc/passwd', 'docs', 'docs/'])(
    '%s is none',
    async (path) => {
      expect(await verdict(await open(path))).toBe('404 file.not_in_bundle');
    },
  );

  test('are seen by those who may download them', async () => {
    const [hidden] = (await read<ManagedPluginPage>(await send(app, owner, 'GET', '/plugins/mine?q=hidden'))).data;
    for (const at of ['hidden', hidden?.id ?? '']) {
      const path = `/plugins/${at}/versions/1.0.0/files`;
      expect((await app.request(`/api/v1${path}`)).status).toBe(404);
      expect((await send(app, outsider, 'GET', path)).status).toBe(404);
      const seen = await send(app, owner, 'GET', path);
      expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    }
    const byId = await app.request(`/api/v1/plugins/${hidden?.id}/versions/1.0.0/files`);
    expect(await byId.text()).not.toContain('hidden');
  });
});

test('what is withdrawn is not enabled again by those who have installed it', async () => {
  await publish(app, owner, { key, id: 'spread' });
  const scopes = ['installations:read', 'installations:write'] as const;
  const tenant = await createToken(app, { roles: { tenant: 'owner' }, scopes });
  await read(await send(app, tenant, 'POST', '/plugins/install', { plugin: 'spread', permissions: [] }));
  const enable = async () => verdict(await send(app, tenant, 'POST', '/plugins/spread/enable'));
  await send(app, admin, 'POST', '/admin/plugins/spread/versions/1.0.0/quarantine', { reason: 'looks bad' });
  expect(await enable()).toBe('403 version.quarantined');
  await send(app, admin, 'DELETE', '/admin/plugins/spread/ban?reason=is%20bad');
  expect(await enable()).toBe('403 plugin.banned');
  await send(app, admin, 'POST', '/admin/plugins/spread/unban', { reason: 'is not' });
  await send(app, admin, 'POST', '/admin/plugins/spread/versions/1.0.0/release', { reason: 'is good' });
  expect(await enable()).toBe('200 ok');
});
