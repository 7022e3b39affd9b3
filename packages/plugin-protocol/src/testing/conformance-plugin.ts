// The plugin of conformance/README.md on the Peer: shows that the peer carries a whole plugin, at both of its ends.
import { openChannel } from '../node/channel.js';
import type { Call, Peer } from '../peer/peer.js';
import { ProtocolError } from '../protocol-error.js';

type Fields = Record<string, unknown>;
type Ctx = { callId: string; deadlineMs?: number };
type Handler = (args: Fields, ctx: Ctx) => unknown;

const never = (): Promise<never> => new Promise(() => undefined);
const order = (name: string) => (data: Fields) => ({
  ...data,
  order: [...((data.order as string[] | undefined) ?? []), name],
});

const HOOKS: Record<string, readonly [name: string, required: readonly string[], handler: Handler]> = {
  'device.created': [
    'on_created',
    ['device_id', 'tenant_id'],
    ({ device_id, tenant_id }) => ({ device_id, tenant_id }),
  ],
  'device.updated': [
    'on_updated',
    [],
    () => {
      throw new TypeError('boom');
    },
  ],
  'device.deleted': ['on_deleted', [], never],
  'device.alert': ['on_alert', [], () => never],
  'device.heartbeat': ['on_heartbeat', [], () => 'x'.repeat(5_000_000)],
  'user.created': [
    'on_user',
    ['user_id'],
    async ({ user_id }, { callId }) => {
      const params = { callId, resource: 'users', method: 'get', args: { id: user_id } };
      return ((await peer.request('api/call', params)) as Fields).result;
    },
  ],
  'user.login': [
    'on_login',
    [],
    async (_, { callId }) => {
      const { value } = (await peer.request('storage/get', { callId, key: 'logins' })) as Fields;
      const logins = Number(value ?? 0) + 1;
      await peer.request('storage/set', { callId, key: 'logins', value: logins });
      return { logins };
    },
  ],
  'user.logout': [
    'on_logout',
    ['user_id'],
    async ({ user_id }, { callId }) => {
      await peer.request('events/emit', { callId, name: 'conformance.seen', payload: { user: user_id } });
      return null;
    },
  ],
};

const FILTERS: readonly (readonly [name: string, handler: string, priority: number, (value: Fields) => unknown])[] = [
  ['device.data.process', 'late', 20, order('late')],
  ['device.data.process', 'early', 5, order('early')],
  ['api.response.transform', 'wrong', 10, () => 'another kind'],
];

const ROUTES: readonly (readonly [string, string, string, (request: Fields) => Fields])[] = [
  [
    'POST',
    '/plugins/conformance/echo',
    'echo',
    ({ body, query }) => ({ status: 200, headers: {}, body: { body, query } }),
  ],
  [
    'GET',
    '/plugins/conformance/items/{item}',
    'item',
    ({ pathParams }) => ({ status: 404, headers: {}, body: { item: (pathParams as Fields).item } }),
  ],
];

const DESCRIPTION = {
  protocolVersion: 1,
  sdk: { name: 'plugin-protocol', version: '0.1.0', language: 'javascript' },
  plugin: { id: 'conformance', name: 'Conformance', version: '1.0.0' },
  hooks: Object.entries(HOOKS).map(([name, [handler]]) => ({ id: name, name, handler, priority: 10 })),
  filters: FILTERS.map(([name, handler, priority]) => ({ id: handler, name, handler, priority })),
  routes: ROUTES.map(([method, path, handler]) => ({
    id: handler,
    path,
    methods: [method],
    handler,
    authRequired: true,
  })),
  jobs: [{ id: 'count', name: 'count', handler: 'count' }],
  lifecycle: ['install', 'configChange'],
  configSchema: { type: 'object', properties: { mode: { type: 'string', default: 'calm' } } },
  permissionsUsed: ['api:users:read'],
};

let initialized = false;

function initialize(params: { protocolVersions: number[]; plugin: { id: string } }): unknown {
  if (initialized) throw new ProtocolError('InvalidState', 'initialize comes once', { method: 'initialize' });
  if (!params.protocolVersions.includes(1)) throw invalid('only version 1 is spoken here');
  if (params.plugin.id !== 'conformance') throw invalid('this is the plugin conformance');
  initialized = true;
  return DESCRIPTION;
}

const invalid = (problem: string): ProtocolError => new ProtocolError('InvalidParams', problem, { problem });
const unknown = (handler: string): ProtocolError =>
  new ProtocolError('UnknownHandler', `there is no ${handler}`, { handler });

/** Runs the plugin's code: its failures and odd results leave by name. */
async function run(handler: string, { ctx, work }: { ctx: Ctx; work: () => unknown }): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const { deadlineMs } = ctx;
    if (deadlineMs === undefined) return;
    timer = setTimeout(
      () => reject(new ProtocolError('Timeout', `${handler} took too long`, { deadlineMs })),
      deadlineMs,
    );
  });
  try {
    const result = await Promise.race([Promise.resolve().then(work), late]);
    if (typeof result !== 'function') return result ?? null;
    throw new ProtocolError('InvalidResult', `${handler} returned no JSON`, { handler, problem: 'a function' });
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    const { name, message } = error as Error;
    throw new ProtocolError('HandlerFailed', `${handler}: ${message}`, { type: name, handler, trace: [] });
  } finally {
    clearTimeout(timer);
  }
}

async function action({ ctx, id, args }: { ctx: Ctx; id: string; args: Fields }): Promise<unknown> {
  const [handler, required, work] = HOOKS[id] ?? [];
  if (handler === undefined || required === undefined || work === undefined) throw unknown(id);
  const missing = required.find((name) => !Object.hasOwn(args, name));
  if (missing !== undefined) throw invalid(`${handler} needs ${missing}`);
  return { result: await run(handler, { ctx, work: () => work(args, ctx) }) };
}

async function filter({ ctx, id, value }: { ctx: Ctx; id: string; value: Fields }): Promise<unknown> {
  const found = FILTERS.find(([, handler]) => handler === id);
  if (found === undefined) throw unknown(id);
  const changed = await run(id, { ctx, work: () => found[3](value) });
  if (typeof changed === typeof value) return { value: changed };
  throw new ProtocolError('InvalidResult', `${id} returned another kind`, { handler: id, problem: 'not a mapping' });
}

function request(params: Fields): unknown {
  const found = ROUTES.find(([, , handler]) => handler === params.id);
  if (found === undefined) throw unknown(String(params.id));
  return found[3](params);
}

function job({ name, args }: { name: string; args: Fields }): unknown {
  if (name !== 'count') throw unknown(name);
  return { result: Number(args.n) + 1 };
}

async function configChange({ ctx, newConfig }: { ctx: Ctx; newConfig: Fields }): Promise<unknown> {
  await peer.request('storage/set', { callId: ctx.callId, key: 'mode', value: newConfig.mode });
  return {};
}

/** What works only between initialize and shutdown. */
const ready =
  (method: string, handler: (params: never, call: Call) => unknown) =>
  (params: never, call: Call): unknown => {
    if (!initialized) throw new ProtocolError('InvalidState', 'initialize comes first', { method });
    return handler(params, call);
  };

const done = (): unknown => ({});
const lifecycle = ['install', 'enable', 'disable', 'update', 'uninstall'].map(
  (name) => [`lifecycle/${name}`, done] as const,
);

const peer: Peer = openChannel({
  side: 'plugin',
  requests: {
    initialize,
    'health/ping': () => ({ openCalls: peer.openCalls, busyMs: 0 }),
    shutdown: () => {
      setImmediate(() => process.exit(0));
      return {};
    },
    ...Object.fromEntries(
      Object.entries({
        ...Object.fromEntries(lifecycle),
        'lifecycle/configChange': configChange,
        'hook/action': action,
        'hook/filter': filter,
        'http/request': request,
        'job/run': job,
        'health/check': () => ({ status: 'healthy' }),
      }).map(([method, handler]) => [method, ready(method, handler)]),
    ),
  },
  onClose: () => process.exit(0),
});
