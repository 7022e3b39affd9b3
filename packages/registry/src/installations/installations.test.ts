import { eq, sql } from 'drizzle-orm';
import type {
  HostConfig,
  InstallationDetail,
  InstallationEventPage,
  InstallationHealth,
  InstallationList,
  InstallationLogs,
  InstallPlan,
  PluginAnalytics,
} from '@ops-center/registry-client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { pluginInstallations } from '../tables/tenants.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { newKey, publish } from '../testing/release.js';

const START = new Date('2026-11-22T12:00:00.000Z');
const HOUR_MS = 3_600_000;
const SETTINGS = {
  endpoint: { type: 'string', format: 'uri', required: true },
  api_token: { type: 'string', sensitive: true, required: true },
  retries: { type: 'integer', max: 5, default: 3 },
};
let app: TestApp;
let publisher: string;
/** Tokens of the tenant. */
let keeper: string;
let reader: string;
let host: string;
const key = newKey();

beforeAll(async () => {
  app = await createTestApp();
  publisher = (await app.createUser()).token;
  const add = (id: string, version: string, manifest: object = {}) =>
    publish(app, publisher, { id, version, key, manifest: { ...manifest } });
  await add('sensors', '1.0.0', { permissions: ['api:devices:read'], config_schema: SETTINGS });
  await add('sensors', '1.1.0', { permissions: ['api:devices:read'], config_schema: SETTINGS });
  await add('sensors', '2.0.0', {
    permissions: ['api:devices:read', 'storage:write', { name: 'network:outbound', required: false }],
    config_schema: { ...SETTINGS, api_token: { type: 'string', required: true } },
  });
  await add('base', '1.0.0');
  await add('base', '2.0.0', { permissions: ['storage:read'] });
  await add('middle', '1.0.0', { dependencies: { plugins: [{ slug: 'base', version: '^1.0.0' }] } });
  await add('top', '1.0.0', {
    dependencies: {
      plugins: [
        { slug: 'middle', version: '*' },
        { slug: 'extra', version: '^2.0.0', optional: true },
      ],
    },
  });
  await add('ruler', '1.0.0', { permissions: ['admin:users'] });
  await add('paid', '1.0.0', { pricing: { model: 'subscription', monthly: 9.99 } });
  await publish(app, publisher, { id: 'hidden', key }, { listing: { visibility: 'private' } });
});
afterAll(() => app.close());

let tenant: string;
let count = 0;
beforeEach(async () => {
  app.deps.setNow(START);
  tenant = `tenant-${(count += 1)}`;
  keeper = await createToken(app, {
    roles: { [tenant]: 'owner' },
    scopes: ['installations:read', 'installations:write', 'organisation:manage'],
  });
  reader = await createToken(app, {
    roles: { [tenant]: 'reader' },
    scopes: ['installations:read', 'installations:write'],
  });
  host = await createToken(app, { roles: { [tenant]: 'maintainer' }, scopes: ['hosts:report'] });
});

const post = (path: string, body?: object, token = keeper) => send(app, token, 'POST', `/plugins/${path}`, body);
const get = async <T>(path: string, token = keeper): Promise<T> => await read<T>(await send(app, token, 'GET', path));
const install = async (request: object): Promise<InstallationDetail> => await read(await post('install', request));
const feed = async (): Promise<string[]> =>
  (await get<InstallationEventPage>('/installations/events')).data.map(({ sequence, event, plugin, version }) =>
    [sequence, event, plugin, version].join(' '),
  );
const SENSORS = { plugin: 'sensors', version: '1.0.0', permissions: ['api:devices:read'] };
const GOOD = { endpoint: 'https://sensors.example.test', api_token: 'hunter2' };

test('a plugin lives from install to uninstall; each change is one event and one audit event', async () => {
  const before = await app.deps.db.$count(auditEvents);
  const steps: (() => Promise<Response>)[] = [
    () => post('install', SENSORS),
    () => send(app, keeper, 'PUT', '/plugins/sensors/config', { config: GOOD, row_version: 1 }),
    () => post('sensors/enable'),
    () => post('sensors/update', { version: '1.1.0' }),
    () => post('sensors/disable'),
    () => post('sensors/enable?row_version=5'),
    () => post('sensors/uninstall'),
  ];
  const states: string[] = [];
  for (const step of steps) {
    const answer = await step();
    const body = answer.status === 204 ? undefined : await read<InstallationDetail>(answer);
    states.push(body === undefined ? 'gone' : `${body.status} ${body.version} ${body.enabled} ${body.row_version}`);
  }
  expect(states).toEqual([
    'installed 1.0.0 false 1',
    'installed 1.0.0 false 2',
    'enabled 1.0.0 true 3',
    'enabled 1.1.0 true 4',
    'disabled 1.1.0 false 5',
    'enabled 1.1.0 true 6',
    'gone',
  ]);
  expect(await feed()).toEqual([
    '1 installed sensors 1.0.0',
    '2 configured sensors 1.0.0',
    '3 enabled sensors 1.0.0',
    '4 updated sensors 1.1.0',
    '5 disabled sensors 1.1.0',
    '6 enabled sensors 1.1.0',
    '7 uninstalled sensors 1.1.0',
  ]);
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 7);
  expect(await verdict(await post('sensors/enable'))).toBe('404 installation.not_found');
});

test('saying the same again changes nothing', async () => {
  await install({ plugin: 'base', version: '1.0.0' });
  await read(await post('base/enable'));
  const before = await app.deps.db.$count(auditEvents);
  expect((await read<InstallationDetail>(await post('base/enable'))).row_version).toBe(2);
  expect((await read<InstallationDetail>(await post('base/update', { version: '1.0.0' }))).row_version).toBe(2);
  expect(await app.deps.db.$count(auditEvents)).toBe(before);
  expect(await verdict(await post('install', { plugin: 'base', version: '1.0.0' }))).toBe('409 installation.exists');
});

test('of two who change the same row at once, one is told so', async () => {
  await install(SENSORS);
  const put = (retries: number) =>
    send(app, keeper, 'PUT', '/plugins/sensors/config', { config: { retries }, row_version: 1 });
  const verdicts = await Promise.all([1, 2, 3, 4].map(async (retries) => await verdict(await put(retries))));
  expect(verdicts.sort()).toEqual(['200 ok', ...Array.from({ length: 3 }, () => '409 installation.changed')]);
});

test('nothing is installed without consent to exactly what it asks for', async () => {
  for (const consent of [{}, { permissions: [] }, { permissions: ['api:devices:read', 'admin:users'] }]) {
    const answer = await post('install', { plugin: 'sensors', version: '1.0.0', ...consent });
    expect(await answer.clone().json()).toMatchObject({
      details: { permissions: 'api:devices:read', version: '1.0.0' },
    });
    expect(await verdict(answer)).toBe('409 installation.consent_required');
  }
  const plan = await get<InstallPlan>('/plugins/sensors/install-plan?version=1.0.0');
  expect(plan.permissions).toMatchObject([{ permission: 'api:devices:read', risk: 'low', required: true }]);
  const done = await install({ plugin: plan.plugin, version: '1.0.0', permissions_digest: plan.permissions_digest });
  expect(done.permissions).toEqual(['api:devices:read']);
});

test('an update that asks for more waits, tells what, and goes on with consent to that version', async () => {
  await install({ ...SENSORS, config: GOOD, enable: true });
  const waiting = await read<InstallationDetail>(await post('sensors/update', {}));
  expect(waiting).toMatchObject({
    status: 'updating',
    version: '1.0.0',
    enabled: true,
    pending: { version: '2.0.0', added: [{ permission: 'storage:write', risk: 'medium' }] },
  });
  expect(await get<InstallPlan>('/plugins/sensors/install-plan')).toMatchObject({
    installed: '1.0.0',
    version: '2.0.0',
    added: ['storage:write'],
  });
  const all = ['api:devices:read', 'storage:write'];
  expect(await verdict(await post('sensors/consent', { version: '1.1.0', permissions: all }))).toBe(
    '409 installation.changed',
  );
  expect(await verdict(await post('sensors/consent', { version: '2.0.0', permissions: ['api:devices:read'] }))).toBe(
    '409 installation.consent_required',
  );
  // In 2.0.0 the token is no secret any more: what was kept as one is not laid open.
  expect(await verdict(await post('sensors/consent', { version: '2.0.0', permissions: all }))).toBe(
    '422 installation.config_invalid',
  );
  const done = await read<InstallationDetail>(
    await post('sensors/consent', { version: '2.0.0', permissions: all, config: { ...GOOD, api_token: 'open' } }),
  );
  expect(done).toMatchObject({
    status: 'enabled',
    version: '2.0.0',
    permissions: all,
    config: { api_token: 'open' },
    secrets: {},
  });
  expect(done.pending).toBeUndefined();
  expect((await feed()).slice(-2)).toEqual(
    ['3 update_pending sensors 1.0.0', '4 updated sensors 2.0.0'].map((line, at) =>
      line.replace(/^\d/, String(at + 2)),
    ),
  );
});

test('an update that waits can be given up, and switching off gives it up', async () => {
  await install(SENSORS);
  expect(await verdict(await post('sensors/update/withdraw'))).toBe('409 installation.wrong_state');
  await read(await post('sensors/update', { version: '2.0.0' }));
  expect(await read(await post('sensors/update/withdraw'))).toMatchObject({ status: 'installed' });
  await read(await post('sensors/update', { version: '2.0.0' }));
  const off = await read<InstallationDetail>(await post('sensors/disable'));
  expect([off.status, off.pending]).toEqual(['disabled', undefined]);
  expect(await verdict(await post('sensors/consent', { version: '2.0.0', permissions: ['storage:write'] }))).toBe(
    '409 installation.wrong_state',
  );
});

test('what a plugin needs comes along or nothing does, and stays while it is needed', async () => {
  expect(await verdict(await post('install', { plugin: 'top' }))).toBe('409 installation.dependencies');
  const plan = await get<InstallPlan>('/plugins/top/install-plan');
  expect([plan.dependencies.map(({ plugin, version }) => `${plugin} ${version}`), plan.problems]).toEqual([
    ['base 1.0.0', 'middle 1.0.0'],
    [],
  ]);
  const dependencies = plan.dependencies.map(({ plugin, version, permissions_digest }) => ({
    plugin,
    version,
    permissions_digest,
  }));
  await install({ plugin: 'top', dependencies });
  expect((await get<InstallationList>('/plugins/installed')).data.map(({ plugin }) => plugin)).toEqual([
    'base',
    'middle',
    'top',
  ]);
  expect((await get<InstallationList>('/plugins/installed')).meta.last_event).toBe(3);
  expect(await verdict(await post('base/uninstall'))).toBe('409 installation.dependencies');
  const refused = await post('base/update', { version: '2.0.0', permissions: ['storage:read'] });
  expect(await refused.json()).toMatchObject({
    code: 'installation.dependencies',
    errors: [{ message: 'middle needs base ^1.0.0, and base is 2.0.0' }],
  });
  for (const plugin of ['top', 'middle', 'base']) expect((await post(`${plugin}/uninstall`)).status).toBe(204);
});

test('a version that stands in the way is told in the plan', async () => {
  await install({ plugin: 'base', version: '2.0.0', permissions: ['storage:read'] });
  expect((await get<InstallPlan>('/plugins/middle/install-plan')).problems).toEqual([
    { plugin: 'middle', message: 'middle needs base ^1.0.0, and base is 2.0.0' },
  ]);
});

test('settings are checked, secrets are sealed and shown to hosts only', async () => {
  await install(SENSORS);
  const put = (config: object, row_version: number) =>
    send(app, keeper, 'PUT', '/plugins/sensors/config', { config, row_version });
  expect(await (await put({ endpoint: 'nowhere', retries: 9, nonsense: 1 }, 1)).json()).toMatchObject({
    code: 'installation.config_invalid',
    errors: [{ pointer: '/endpoint' }, { pointer: '/retries' }, { pointer: '/nonsense' }],
  });
  expect(await verdict(await post('sensors/enable'))).toBe('422 installation.config_invalid');
  const set = await read<InstallationDetail>(await put(GOOD, 1));
  expect([set.config, set.secrets]).toEqual([{ endpoint: GOOD.endpoint }, { api_token: 'set' }]);
  await read(await post('sensors/enable'));
  // Not named, it stays; null takes it away, which a plugin that runs does not allow.
  await read(await put({ endpoint: 'https://other.example.test' }, 3));
  expect(await verdict(await put({ endpoint: GOOD.endpoint, api_token: null }, 4))).toBe(
    '422 installation.config_invalid',
  );
  expect(await get<HostConfig>('/plugins/sensors/host-config', host)).toMatchObject({
    enabled: true,
    permissions: ['api:devices:read'],
    config: { endpoint: 'https://other.example.test', api_token: 'hunter2', retries: 3 },
  });
  expect(await verdict(await send(app, keeper, 'GET', '/plugins/sensors/host-config'))).toBe('403 auth.forbidden');
  const dump = await app.deps.db.execute(sql`
    SELECT (SELECT json_agg(i) FROM plugin_installations i) AS one, (SELECT json_agg(e) FROM installation_events e) AS two,
      (SELECT json_agg(a) FROM audit_events a) AS three, (SELECT json_agg(p) FROM plugin_analytics p) AS four`);
  expect(JSON.stringify(dump.rows)).toContain('sensors');
  expect(JSON.stringify(dump.rows)).not.toContain('hunter2');
});

test('hosts tell how it is; a failure is a state, until no host calls it unhealthy', async () => {
  await install({ ...SENSORS, config: GOOD, enable: true });
  const tell = async (name: string, report: object) =>
    (await post('sensors/health', { host: name, ...report }, host)).status;
  const state = async () => {
    const { status, health, error, hosts } = await get<InstallationHealth>('/plugins/sensors/health');
    return [status, health, error, hosts.map((one) => one.host).join(' ')];
  };
  const audited = await app.deps.db.$count(auditEvents);
  expect(await tell('one', { health: 'healthy', version: '1.0.0' })).toBe(204);
  expect(await tell('two', { health: 'degraded' })).toBe(204);
  expect(await state()).toEqual(['enabled', 'degraded', undefined, 'one two']);
  expect(await app.deps.db.$count(auditEvents)).toBe(audited);
  await tell('two', { health: 'degraded', failed: true, message: 'no such module' });
  expect(await state()).toEqual(['error', 'unhealthy', 'no such module', 'one two']);
  await tell('one', { health: 'healthy' });
  expect((await state())[0]).toBe('error');
  await tell('two', { health: 'healthy' });
  expect(await state()).toEqual(['enabled', 'healthy', undefined, 'one two']);
  expect((await feed()).slice(1)).toEqual(['2 failed sensors 1.0.0', '3 recovered sensors 1.0.0']);
  app.deps.setNow(new Date(START.getTime() + 25 * HOUR_MS));
  const later = await createToken(app, {
    roles: { [tenant]: 'owner' },
    scopes: ['hosts:report', 'installations:read'],
  });
  expect((await post('sensors/health', { host: 'three', health: 'healthy' }, later)).status).toBe(204);
  expect((await get<InstallationHealth>('/plugins/sensors/health', later)).hosts.map((one) => one.host)).toEqual([
    'three',
  ]);
});

test('the newest lines are kept, so many a minute', async () => {
  await install(SENSORS);
  const lines = (from: number, length: number) => ({
    host: 'one',
    lines: Array.from({ length }, (_, at) => ({
      at: START.toISOString(),
      level: 'info',
      message: `line ${from + at}`,
    })),
  });
  for (let from = 1; from <= 600; from += 100)
    expect((await post('sensors/logs', lines(from, 100), host)).status).toBe(204);
  expect(await verdict(await post('sensors/logs', lines(601, 1), host))).toBe('429 policy.rate_limited');
  app.deps.setNow(new Date(START.getTime() + 61_000));
  for (let from = 601; from <= 1100; from += 100)
    expect((await post('sensors/logs', lines(from, 100), host)).status).toBe(204);
  const newest = await get<InstallationLogs>('/plugins/sensors/logs?limit=2');
  expect([newest.data.map(({ message }) => message), newest.meta.last]).toEqual([['line 1099', 'line 1100'], 1100]);
  const oldest = await get<InstallationLogs>('/plugins/sensors/logs?after=0&limit=1');
  expect(oldest.data).toMatchObject([{ position: 101, message: 'line 101' }]);
  expect(await get<InstallationLogs>('/plugins/sensors/logs?after=1100')).toEqual({ data: [], meta: { last: 1100 } });
});

test('the policy of the organisation counts for install, along, update and plan', async () => {
  const policy = `/organisations/${tenant}/policy`;
  const open = { denied: [], min_release_age_hours: 0, max_risk: 'critical' };
  const set = async (rules: object, row_version: number) =>
    await verdict(await send(app, keeper, 'PUT', policy, { ...open, ...rules, row_version }));
  expect(await get(policy)).toMatchObject({ ...open, row_version: 0 });
  expect(await set({ allowed: ['middle', 'sensors'] }, 0)).toBe('200 ok');
  expect(await set({}, 0)).toBe('409 policy.changed');
  const denied = async (work: Promise<Response>): Promise<unknown> => {
    const { code, details } = (await (await work).json()) as { code: string; details?: { rule: string } };
    return [code, details?.rule];
  };
  const no = (rule: string) => ['policy.installation_denied', rule];
  expect(await denied(post('install', { plugin: 'base' }))).toEqual(no('allowed'));
  expect(
    await denied(post('install', { plugin: 'middle', dependencies: [{ plugin: 'base', version: '1.0.0' }] })),
  ).toEqual(no('allowed'));
  expect((await get<InstallPlan>('/plugins/middle/install-plan')).problems[0]?.message).toContain(
    'not on the list of allowed',
  );
  expect(await set({ denied: ['base'] }, 1)).toBe('200 ok');
  expect(await denied(post('install', { plugin: 'base' }))).toEqual(no('denied'));
  expect(await set({ max_risk: 'low' }, 2)).toBe('200 ok');
  expect(await denied(post('install', { plugin: 'ruler', permissions: ['admin:users'] }))).toEqual(no('max_risk'));
  await install(SENSORS);
  expect(await denied(post('sensors/update', { version: '2.0.0' }))).toEqual(no('max_risk'));
  expect(await set({ min_release_age_hours: 2 }, 3)).toBe('200 ok');
  expect(await denied(post('sensors/update', {}))).toEqual(no('min_release_age_hours'));
  app.deps.setNow(new Date(START.getTime() + 2 * HOUR_MS));
  expect(await read(await post('sensors/update', { version: '1.1.0' }))).toMatchObject({ version: '1.1.0' });
  expect(await verdict(await send(app, reader, 'GET', policy))).toBe('403 auth.forbidden');
  expect(await verdict(await send(app, keeper, 'GET', '/organisations/acme/policy'))).toBe('403 auth.forbidden');
  expect(await verdict(await send(app, keeper, 'GET', '/organisations/nobody/policy'))).toBe('403 auth.forbidden');
});

test('members read, owners and maintainers change, and others get the same as for nothing', async () => {
  await install(SENSORS);
  const foreign = await createToken(app, {
    roles: { elsewhere: 'owner' },
    scopes: ['installations:read', 'installations:write', 'hosts:report'],
  });
  expect((await get<InstallationDetail>('/plugins/sensors/installation', reader)).plugin).toBe('sensors');
  expect(await verdict(await post('sensors/enable', undefined, reader))).toBe('403 auth.forbidden');
  expect(await verdict(await post(`sensors/enable?organisation=${tenant}`, undefined, foreign))).toBe(
    '403 auth.forbidden',
  );
  for (const [method, path, body] of [
    ['GET', '/plugins/ID/installation'],
    ['GET', '/plugins/ID/health'],
    ['GET', '/plugins/ID/logs'],
    ['GET', '/plugins/ID/host-config'],
    ['POST', '/plugins/ID/enable'],
    ['POST', '/plugins/ID/uninstall'],
    ['POST', '/plugins/ID/update', {}],
    ['POST', '/plugins/ID/health', { host: 'x', health: 'healthy' }],
  ] as const) {
    const answers = await Promise.all(
      ['sensors', 'hidden', 'nothing-here'].map(async (id) => {
        const problem = (await (await send(app, foreign, method, path.replace('ID', id), body)).json()) as Record<
          string,
          unknown
        >;
        return JSON.stringify({ ...problem, request_id: '' }).replaceAll(id, 'ID');
      }),
    );
    expect([path, new Set(answers).size, answers[0]]).toEqual([
      path,
      1,
      expect.stringContaining('installation.not_found'),
    ]);
  }
  for (const path of ['install-plan', 'install']) {
    const answers = await Promise.all(
      ['hidden', 'nothing-here'].map(async (id) =>
        path === 'install'
          ? await verdict(await post('install', { plugin: id }))
          : await verdict(await send(app, keeper, 'GET', `/plugins/${id}/${path}`)),
      ),
    );
    expect(answers).toEqual(['404 plugin.not_found', '404 plugin.not_found']);
  }
});

test('a tenant installs what it sees itself, not what its member sees elsewhere', async () => {
  const both = await createToken(app, {
    roles: { acme: 'owner', [tenant]: 'owner' },
    scopes: ['installations:read', 'installations:write', 'plugins:read'],
  });
  const into = async (organisation: string) =>
    await verdict(await post(`install?organisation=${organisation}`, { plugin: 'hidden' }, both));
  expect([await into(tenant), await into('acme')]).toEqual(['404 plugin.not_found', '201 ok']);
  expect(await verdict(await post('install', { plugin: 'hidden' }, both))).toBe('400 request.invalid');
});

test('a paid plugin is installed by organisations that have it, whatever other organisations of the caller have', async () => {
  const both = await createToken(app, {
    roles: { acme: 'owner', [tenant]: 'owner' },
    scopes: ['installations:read', 'installations:write'],
  });
  const into = async () => await verdict(await post(`install?organisation=${tenant}`, { plugin: 'paid' }, both));
  expect(await into()).toBe('402 entitlement.required');
  expect((await get<InstallPlan>('/plugins/paid/install-plan')).problems).toMatchObject([{ plugin: 'paid' }]);
  const admin = await createToken(app, { scopes: ['admin'], isAdmin: true });
  await read(
    await send(app, admin, 'POST', '/admin/entitlements', { organisation: tenant, plugin: 'paid', reason: 'gift' }),
  );
  expect(await into()).toBe('201 ok');
});

test('a token for certain plugins changes those alone', async () => {
  const only = await createToken(app, {
    roles: { [tenant]: 'owner' },
    scopes: ['installations:read', 'installations:write'],
    plugins: ['base'],
  });
  expect(await verdict(await post('install', { plugin: 'base', version: '1.0.0' }, only))).toBe('201 ok');
  expect(await verdict(await post('install', SENSORS, only))).toBe('403 auth.forbidden');
  const along = { plugin: 'base', dependencies: [SENSORS] };
  expect((await get<InstallationList>('/plugins/installed', only)).data).toHaveLength(1);
  expect((await post('base/uninstall', undefined, only)).status).toBe(204);
  expect(await verdict(await post('install', along, only))).toBe('403 auth.forbidden');
});

test('installations count for the publisher, and what is uninstalled leaves nothing behind', async () => {
  const figures = async () => (await get<PluginAnalytics>('/plugins/base/analytics', publisher)).installations;
  const before = await figures();
  const { id } = await install({ plugin: 'base', version: '1.0.0', enable: true });
  expect(await figures()).toEqual({ total: before.total + 1, enabled: before.enabled + 1 });
  await post('base/health', { host: 'one', health: 'healthy' }, host);
  await post('base/uninstall');
  expect(await figures()).toEqual(before);
  expect(await app.deps.db.$count(pluginInstallations, eq(pluginInstallations.id, id))).toBe(0);
  const rows = await app.deps.db.execute(sql`
    SELECT event_type FROM plugin_analytics JOIN organisations ON organisations.id = tenant_id WHERE slug = ${tenant}`);
  expect(rows.rows.map((row) => row['event_type']).sort()).toEqual(['enable', 'install', 'uninstall']);
});
