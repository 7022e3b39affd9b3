import { afterEach, describe, expect, test, vi } from 'vitest';
import { PERMISSION_CASES } from '../../../plugin-protocol/src/permissions/cases.js';
import { API_METHODS, PROTOCOL_ERRORS } from '../../../plugin-protocol/src/tables.js';
import { PermissionDenied, PlatformError, Plugin, type ApiClient } from '../index.js';
import { isGranted } from '../platform/checks.js';
import { createApiClient } from '../scope/api-client.js';
import { closeTestHosts, createTestHost, type TestHost } from '../testing.js';

afterEach(() => {
  closeTestHosts();
  vi.useRealTimers();
});

const api = (host: TestHost): ApiClient => createApiClient(host.plugin.id, host.host);
const fails = async (work: Promise<unknown>): Promise<PlatformError> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PlatformError);
  return error as PlatformError;
};

describe('permissions', () => {
  test.each(PERMISSION_CASES.map(([granted, needed, held]) => ({ granted, needed, held })))(
    '$granted, needed $needed: $held',
    ({ granted, needed, held }) => {
      expect(isGranted(granted, needed)).toBe(held);
    },
  );

  test('every call of the platform is refused without its own one, and made with it', async () => {
    for (const [resource, methods] of Object.entries(API_METHODS)) {
      for (const [method, { args, permission }] of Object.entries(methods)) {
        const seed = { [resource]: [{ id: 'one' }] };
        const others = Object.values(API_METHODS)
          .flatMap((all) => Object.values(all).map((one) => one.permission))
          .filter((one) => one !== permission);
        const host = createTestHost({ granted: others, seed });
        const values = { id: 'one', data: { name: 'x' }, 'filter?': {} };
        const call = async () =>
          await (api(host) as unknown as Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>)[
            resource
          ]?.[method]?.(...args.map((name) => values[name as keyof typeof values]));
        const error = await fails(call());
        expect(error).toBeInstanceOf(PermissionDenied);
        expect(error).toMatchObject({ name: 'PermissionDenied', permission, method: `${resource}.${method}` });
        expect(error.code).toBe(PROTOCOL_ERRORS.PermissionDenied.code);
        expect(error.data).toEqual({ permission, method: `${resource}.${method}` });
        expect(Object.keys(error.data)).toEqual(Object.keys(PROTOCOL_ERRORS.PermissionDenied.data));
        expect(host.records(resource as 'devices')).toEqual([{ id: 'one' }]);
        host.grant(permission);
        await call();
        expect(host.denials).toEqual([{ permission, method: `${resource}.${method}`, tenantId: 'tenant-1' }]);
        host.revoke(permission);
        await fails(call());
        host.close();
      }
    }
  });

  test('come from plugin.yaml when the test says nothing', async () => {
    const manifest = { permissions: ['api:devices:read', { name: 'api:users:*', reason: 'why' }] };
    const host = createTestHost({ manifest });
    await expect(api(host).devices.list()).resolves.toEqual([]);
    await expect(api(host).users.list()).resolves.toEqual([]);
    await fails(api(host).alerts.list());
    await fails(api(createTestHost({ manifest, granted: [] })).devices.list());
    await fails(api(createTestHost()).devices.list());
  });

  test('an event that plugin.yaml does not name is denied when the plugin listens to it', async () => {
    const plugin = new Plugin({ id: 'ears', name: 'Ears', version: '1.0.0' });
    const heard = vi.fn();
    plugin.on('device.created', heard);
    const denied = createTestHost({ plugin, manifest: { hooks: [{ name: 'user.login' }] } });
    await expect(denied.emit('device.created')).rejects.toMatchObject({ permission: 'hooks:device.created' });
    await denied.emit('user.login');
    expect(denied.denials).toHaveLength(1);
    denied.close();
    for (const manifest of [undefined, { hooks: [{ name: 'device.created' }] }, { permissions: ['hooks:*'] }]) {
      const host = createTestHost({ plugin, ...(manifest === undefined ? {} : { manifest }) });
      await host.emit('device.created');
      host.close();
    }
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

describe('the records of the platform', () => {
  const all = () =>
    createTestHost({ granted: ['api:*'], seed: { devices: [{ name: 'a', tags: { x: [1] } }, { id: 'own' }] } });

  test('are listed, read, made, changed and deleted', async () => {
    const host = all();
    const { devices } = api(host);
    expect(await devices.list()).toEqual([{ id: 'device-1', name: 'a', tags: { x: [1] } }, { id: 'own' }]);
    expect(await devices.list({ tags: { x: [1] } })).toHaveLength(1);
    expect(await devices.list({ name: null })).toEqual([{ id: 'own' }]);
    expect(await devices.list({ tags: { x: [2] } })).toEqual([]);
    expect(await devices.create({ name: 'b' })).toEqual({ id: 'device-3', name: 'b' });
    expect(await devices.update('own', { name: 'c', id: 'stolen' })).toEqual({ id: 'own', name: 'c' });
    expect(await devices.delete('device-1')).toBeUndefined();
    expect(host.records('devices')).toEqual([
      { id: 'own', name: 'c' },
      { id: 'device-3', name: 'b' },
    ]);
  });

  test('are copies on the way in and out', async () => {
    const host = all();
    const { devices } = api(host);
    const data = { tags: ['a'] };
    const made = await devices.create(data);
    data.tags.push('b');
    made['tags'].push('c');
    (await devices.get(made.id))['tags'].push('d');
    expect((await devices.get(made.id))['tags']).toEqual(['a']);
  });

  test.each([
    ['get of none', (client: ApiClient) => client.devices.get('none'), 'NotFound', { resource: 'devices', id: 'none' }],
    ['get without an id', (client: ApiClient) => client.devices.get(undefined as never), 'InvalidParams', {}],
    ['get of a number', (client: ApiClient) => client.devices.get(5 as never), 'InvalidParams', {}],
    ['create of a text', (client: ApiClient) => client.devices.create('x' as never), 'InvalidParams', {}],
    ['a filter that is a list', (client: ApiClient) => client.devices.list([] as never), 'InvalidParams', {}],
    ['create of what is no JSON', (client: ApiClient) => client.devices.create({ x: 1n }), 'InvalidParams', {}],
    ['__proto__', (client: ApiClient) => client.devices.get('__proto__'), 'NotFound', { id: '__proto__' }],
  ])('%s is an error', async (_, call, name, data) => {
    const error = await fails(call(api(all())));
    expect(error).toMatchObject({ name, code: PROTOCOL_ERRORS[name as 'NotFound'].code, data });
  });

  test('a call that the platform does not have is an error, whatever is asked for', async () => {
    const { host } = all();
    for (const [resource, method] of [
      ['gadgets', 'list'],
      ['devices', 'explode'],
      ['constructor', 'name'],
      ['devices', '__proto__'],
    ] as const) {
      expect((await fails(host.callApi(resource, method, {}))).name).toBe('InvalidParams');
    }
  });
});

test('what plugin.yaml does not list is refused as in Python', async () => {
  const plugin = new Plugin({ id: 'quiet', name: 'Quiet', version: '1.0.0' });
  plugin.on('user.login', () => {});
  plugin.filter('device.data.process', (data) => ({ ...data, seen: true }));
  const host = createTestHost({ plugin, manifest: { hooks: [] } });
  for (const [call, name, method] of [
    [host.emit('user.login'), 'user.login', 'hook/action'],
    [host.applyFilter('device.data.process', {}), 'device.data.process', 'hook/filter'],
  ] as const) {
    const error = await fails(call);
    expect(error).toMatchObject({ name: 'PermissionDenied', data: { permission: `hooks:${name}`, method } });
    expect(error.message).toBe(`plugin.yaml does not list ${name} under hooks: add it with its handler`);
  }
  expect(host.denials).toMatchObject([{ method: 'hook/action' }, { method: 'hook/filter' }]);
  host.grant('hooks:*');
  expect(await host.applyFilter('device.data.process', {})).toEqual({ seen: true });
});

describe('limits', () => {
  test('a call too many in an hour says when the next is possible', async () => {
    const host = createTestHost({ granted: ['api:*'], callsPerHour: 2 });
    const { devices } = api(host);
    await devices.list();
    host.advanceTime(1000);
    await devices.list();
    const error = await fails(devices.list());
    expect(error).toMatchObject({ name: 'RateLimited', data: { limit: 2, retryAfterMs: 3_599_000 } });
    host.advanceTime(3_598_999);
    await fails(devices.list());
    host.advanceTime(1);
    await devices.list();
    await fails(devices.list());
  });

  test('the platform allows a thousand', async () => {
    const host = createTestHost({ granted: ['api:*'] });
    for (let call = 0; call < 1000; call += 1) await api(host).devices.list();
    expect((await fails(api(host).devices.list())).data['limit']).toBe(1000);
  });

  test('what is stored is JSON, under a key, within the quota of plugin.yaml', async () => {
    const { storage } = createTestHost({ manifest: { resources: { disk: '1KB' } } }).host;
    await storage.set('b', { x: [1, null] });
    await storage.set('\u{1F600}', 1);
    await storage.set('\uFFFF', 1);
    expect(await storage.get('b')).toEqual({ x: [1, null] });
    expect(await storage.get('none')).toBeNull();
    expect(await storage.list()).toEqual(['b', '\uFFFF', '\u{1F600}']);
    expect(await storage.list('b')).toEqual(['b']);
    const error = await fails(storage.set('big', 'x'.repeat(1000)));
    expect(error).toMatchObject({ name: 'QuotaExceeded', data: { resource: 'storage', limit: 1000 } });
    expect(await storage.delete('b')).toBe(true);
    expect(await storage.delete('b')).toBe(false);
    for (const key of ['', 'x'.repeat(513), 5 as unknown as string]) {
      expect((await fails(storage.set(key, 1))).name).toBe('InvalidParams');
    }
    for (const value of [undefined, () => 1, 1n]) {
      expect((await fails(storage.set('key', value))).name).toBe('InvalidParams');
    }
  });

  test('a listener or filter that never ends is a named error', async () => {
    const plugin = new Plugin({ id: 'stuck', name: 'Stuck', version: '1.0.0' });
    plugin.on('user.login', async () => await new Promise(() => {}));
    plugin.filter('device.data.process', async () => await new Promise(() => {}));
    plugin.filter('device.data.process', (data) => ({ ...data, second: true }));
    const host = createTestHost({ plugin, deadlineMs: 20 });
    await host.emit('user.login');
    expect(await host.applyFilter('device.data.process', { first: true })).toEqual({ first: true, second: true });
    expect(host.problems).toMatchObject([
      { kind: 'event', where: 'user.login', error: { name: 'Timeout', data: { deadlineMs: 20 } } },
      { kind: 'filter', where: 'device.data.process', error: { name: 'Timeout', data: { deadlineMs: 500 } } },
    ]);
  });
});

describe('tenants', () => {
  test('have things, settings, storage and calls of their own', async () => {
    const host = createTestHost({ granted: ['api:*'], seed: { devices: [{}] }, config: { x: 1 }, callsPerHour: 1 });
    await host.host.storage.set('key', 'first');
    await api(host).devices.list();
    await fails(api(host).devices.list());
    host.switchTenant('tenant-2');
    expect(await api(host).devices.list()).toEqual([]);
    expect(host.config).toEqual({});
    expect(host.host.settings.get().values).toEqual({});
    expect(host.stored()).toEqual({});
    host.setConfig({ x: 2 });
    host.switchTenant('tenant-1');
    expect(host.config).toEqual({ x: 1 });
    expect(host.stored()).toEqual({ key: 'first' });
    expect(host.records('devices')).toHaveLength(1);
  });
});

describe('settings', () => {
  const manifest = {
    config_schema: {
      api_key: { type: 'string', required: true, sensitive: true, minLength: 4 },
      threshold: { type: 'number', default: 0.5, min: 0, max: 1 },
    },
  };

  test('are refused as the platform refuses them, all problems at once, without the secret', async () => {
    const host = createTestHost({ manifest });
    const error = await fails(host.host.updateConfig({ api_key: 'abc', threshold: 2, other: 1 }));
    expect(error).toMatchObject({ name: 'ConfigInvalid', code: PROTOCOL_ERRORS.ConfigInvalid.code });
    expect(error.data['problems']).toEqual([
      { field: 'api_key', message: 'does not fit' },
      { field: 'threshold', message: 'is 2, but must be at most 1' },
      { field: 'other', message: 'is no setting of this plugin' },
    ]);
    expect(JSON.stringify([error.message, error.data])).not.toContain('abc');
    expect((await fails(host.host.updateConfig({ threshold: 1 }))).data['problems']).toEqual([
      { field: 'api_key', message: 'is required' },
    ]);
    expect(() => createTestHost({ manifest, config: { threshold: 'x' } })).toThrow('threshold is "x"');
  });

  test('keep what is not named, and go back to the default for null', async () => {
    const host = createTestHost({ manifest, config: { api_key: 'secret' } });
    await host.host.updateConfig({ threshold: 0.9 });
    expect(host.config).toEqual({ api_key: 'secret', threshold: 0.9 });
    await host.host.updateConfig({ threshold: null });
    expect(host.config).toEqual({ api_key: 'secret', threshold: 0.5 });
    expect(host.host.settings.get()).toEqual({ values: { threshold: 0.5 }, secrets: ['api_key'] });
  });
});

describe('the plugin and its plugin.yaml', () => {
  const plugin = new Plugin({ id: 'agreed', name: 'Agreed', version: '1.2.3' });
  plugin.registerSlot('dashboard-widget', () => null);
  plugin.registerSlot('nav-menu-item', { label: 'Agreed', path: '/plugins/agreed' });

  test.each([
    [{ id: 'other' }, 'plugin.yaml says id "other", the code "agreed"'],
    [{ version: '1.2.4' }, 'plugin.yaml says version "1.2.4", the code "1.2.3"'],
    [{ ui_slots: ['dashboard-widget'] }, 'shows something in nav-menu-item: add it to ui_slots'],
  ])('must agree: %j', (manifest, message) => {
    expect(() => createTestHost({ plugin, manifest })).toThrow(message);
  });

  test('agree', () => {
    const ui_slots = ['nav-menu-item', 'dashboard-widget', 'alert-detail'];
    expect(createTestHost({ plugin, manifest: { id: 'agreed', version: '1.2.3', ui_slots } }).problems).toEqual([]);
  });
});

describe("the plugin's own backend", () => {
  test('answers as the test says, with what arrives over HTTP', async () => {
    const host = createTestHost({
      routes: {
        'GET /plugins/test-plugin/scores/:id': ({ params, query }) => ({ ...params, ...query, when: new Date(0) }),
        'GET /plugins/test-plugin/scores/best': () => 'best',
        'POST /plugins/test-plugin/scores': ({ body }) => body,
        'DELETE /plugins/test-plugin/scores/:id': () => undefined,
      },
    });
    const client = api(host);
    expect(await client.get('/plugins/test-plugin/scores/a%2Fb?limit=5')).toEqual({
      id: 'a/b',
      limit: '5',
      when: '1970-01-01T00:00:00.000Z',
    });
    expect(await client.get('/plugins/test-plugin/scores/best')).toBe('best');
    expect(await client.post('/plugins/test-plugin/scores', { a: undefined, b: 1 })).toEqual({ b: 1 });
    expect(await client.delete('/plugins/test-plugin/scores/x')).toBeUndefined();
    expect(host.requests.map(({ method, path }) => `${method} ${path}`)).toHaveLength(4);
    const error = await fails(client.put('/plugins/test-plugin/scores'));
    expect(error.message).toContain(
      'nothing answers PUT /plugins/test-plugin/scores in this test; routes of createTestHost are GET',
    );
    await expect(client.get('/plugins/other/scores')).rejects.toThrow("not one of the plugin's own routes");
  });

  test('needs routes that are ones', () => {
    expect(() => createTestHost({ routes: { '/plugins/x': () => 1 } })).toThrow('write "GET /plugins/<id>/..."');
  });
});

describe('events', () => {
  test('what a listener throws is reported, and the others hear the event all the same', async () => {
    const plugin = new Plugin({ id: 'noisy', name: 'Noisy', version: '1.0.0' });
    const last = vi.fn();
    plugin.on('user.login', () => {
      throw new Error('at once');
    });
    plugin.on('user.login', async () => {
      await Promise.resolve();
      throw new Error('later');
    });
    plugin.on('user.login', (payload) => Object.assign(payload.user_data, { changed: true }));
    plugin.on('user.login', last);
    const host = createTestHost({ plugin });
    await host.emit('user.login', { user_id: 'user-9', user_data: {} });
    expect(last).toHaveBeenCalledWith({ user_id: 'user-9', user_data: {}, tenant_id: 'tenant-1' });
    expect(host.problems.map(({ error }) => error)).toEqual([new Error('at once'), new Error('later')]);
    await expect(host.emit('user.lgoin' as 'user.login')).rejects.toThrow('did you mean "user.login"?');
    await host.emit('noisy.custom', { any: 1 });
  });
});
