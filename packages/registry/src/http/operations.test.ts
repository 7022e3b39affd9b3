import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { OAuthError, type WhoAmI } from '@ops-center/registry-client';
import type { TObject, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCOPES } from '../identity/actor.js';
import { failuresOf } from '../openapi/document.js';
import { ProblemSchema } from '../openapi/problem-schema.js';
import { ROUTES } from '../routes.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { fitting, type Samples } from '../testing/from-schema.js';
import { registrationOf, rotationOf } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, uploadBody } from '../testing/release.js';
import { watchChanges, type ChangeWatch } from '../testing/watch-changes.js';
import type { Route } from './route.js';

const SEED = 20_261_122;
/** Requests to each operation. */
const ROUNDS = { change: 12, read: 6 };
/** These would end the rest; they come last. */
const LAST = ['banPlugin', 'unbanPlugin', 'deletePlugin', 'switchReadOnly'];

const key = newKey();
const spare = newKey();
let app: TestApp;
let watch: ChangeWatch;
/** May do everything in acme, and administers the registry. */
let almighty: string;
let outsider: string;
/** Ids of what was made, the newest last. */
const ids: string[] = [];
/** Texts for parameters and fields of certain names. */
const names: Record<string, readonly string[]> = {};
const changed = new Set<string>();

beforeAll(async () => {
  const rates = { badTokensPerMinute: 1_000_000, writesPerMinute: 1_000_000 };
  app = await createTestApp({ config: { rates, reviewRules: ['critical-permission'] } });
  const roles = { acme: 'owner', navy: 'owner' } as const;
  almighty = await createToken(app, { roles, scopes: SCOPES, isAdmin: true, email: 'ada@example.test' });
  outsider = await createToken(app, { roles: { elsewhere: 'owner' }, scopes: SCOPES, email: 'eve@example.test' });
  const critical = { permissions: ['admin:users'] };
  await publish(app, almighty, { key }, { publisher: 'acme' });
  await publish(app, almighty, { key, version: '2.0.0' }, { publisher: 'acme' });
  await publish(app, almighty, { key, id: 'spare' }, { publisher: 'acme' });
  await publish(app, almighty, { key, id: 'spare', version: '2.0.0' }, { publisher: 'acme', publish: false });
  await publish(app, almighty, { key, id: 'waiting', manifest: critical }, { publisher: 'acme' });
  await publish(app, almighty, { key, id: 'waiting', version: '2.0.0', manifest: critical }, { publisher: 'acme' });
  const whoami = await app.request('/api/v1/whoami', { headers: { authorization: `Bearer ${outsider}` } });
  const { user } = (await whoami.json()) as WhoAmI;
  const plugins = ['night-sky', 'spare', 'waiting', 'brand-new'];
  for (const name of ['id', 'slug', 'plugin', 'replacement']) names[name] = plugins;
  for (const name of ['org', 'publisher', 'organisation']) names[name] = ['acme'];
  Object.assign(names, {
    version: ['1.0.0', '2.0.0'],
    email: ['eve@example.test'],
    user: [user.id],
    fingerprint: [spare.publicKey.keyId.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_')],
    url: ['https://example.com/hook'],
    path: ['README.md', 'plugin.yaml'],
  });
  watch = await watchChanges(app.deps.db);
});
afterAll(() => app.close());

const TEXTS = ['a good reason', '9.99', 'USD', '2026-11-22', '2026-11-22T12:00:00Z', '>=1.0.0', 'version.'];

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '\0', '..', '-1', '9'.repeat(30), "' OR 1=1 --", '__proto__', '\ud800', 'a'.repeat(500)),
);
const oddJson = fc.oneof(odd, fc.jsonValue({ maxDepth: 2 }));

/** Mostly what fits, sometimes anything. */
const mostly = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: bad });

interface Sent {
  readonly path: string;
  readonly method: string;
  readonly as: string | undefined;
  readonly body: unknown;
}

function requestsTo(route: Route): Sent[] {
  const known = [...TEXTS, ...ids.slice(-4)];
  const samples: Samples = (name) => names[name] ?? known;
  const { properties = {}, required = [] } = (route.query ?? {}) as Partial<TObject>;
  const params = Object.fromEntries(
    Object.entries(route.params ?? {}).map(([name, { schema }]) => [name, mostly(fitting(schema, name, samples), odd)]),
  );
  const query = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, mostly(fitting(schema, name, samples), odd)]),
  );
  const body = route.body === undefined ? fc.constant(undefined) : mostly(fitting(route.body, '', samples), oddJson);
  const whole = fc.record({
    params: fc.record(params),
    query: fc.record(query, { requiredKeys: [...required] }),
    strange: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.tuple(odd, odd)),
    body,
    // Whoever ends the own token is no help to the tests that follow.
    as: fc.oneof(
      { weight: route.operation === 'revokeCurrentToken' ? 0 : 8, arbitrary: fc.constant(almighty) },
      fc.constant(outsider),
      fc.constant(undefined),
    ),
  });
  return fc.sample(whole, { numRuns: route.method === 'GET' ? ROUNDS.read : ROUNDS.change, seed: SEED }).map((one) => ({
    path: addressOf(route, one.params, [...Object.entries(one.query), ...(one.strange === null ? [] : [one.strange])]),
    method: route.method,
    as: one.as,
    body: one.body,
  }));
}

/** Through UTF-8, which has no half characters; a part that is empty would be another address. */
const encode = (value: unknown): string => encodeURIComponent(Buffer.from(String(value)).toString());

function addressOf(
  { path }: Route,
  params: Readonly<Record<string, unknown>>,
  query: readonly (readonly [string, unknown])[],
): string {
  const at = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => encode(params[name]) || 'x');
  const pairs = query.map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length === 0 ? at : `${at}?${pairs.join('&')}`;
}

const send = async ({ path, method, as, body }: Sent): Promise<Response> =>
  await app.request(path, {
    method,
    redirect: 'manual',
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const isProblem = Compile(ProblemSchema);
const isOauthError = Compile(OAuthError);
const answers = new Map<TSchema, ReturnType<typeof Compile>>();

/** What the OpenAPI document promises: its status, its form, and for a refusal a code that it names. */
async function expectPromised(route: Route, answer: Response, about: unknown): Promise<void> {
  const type = answer.headers.get('content-type') ?? '';
  const isStream = type.startsWith('text/event-stream');
  if (isStream) await answer.body?.cancel();
  const text = isStream ? '' : await answer.text();
  const faults =
    answer.status < 400 ? faultsOfAnswer(route, answer.status, type, text) : faultsOfRefusal(route, answer, type, text);
  const told = `${route.operation}: ${answer.status} ${text.slice(0, 300)} to ${JSON.stringify(about)}`;
  expect(faults, told).toEqual([]);
}

function faultsOfAnswer(route: Route, status: number, type: string, text: string): unknown[] {
  if (!Object.hasOwn(route.answers, status)) return [`status ${status}`];
  const schema = route.answers[status]?.schema;
  if (schema === undefined || !type.startsWith('application/json')) return [];
  const check = answers.get(schema) ?? Compile(schema);
  answers.set(schema, check);
  const { id } = JSON.parse(text) as { id?: unknown };
  if (typeof id === 'string' && !ids.includes(id)) ids.push(id);
  return check.Errors(JSON.parse(text));
}

function faultsOfRefusal(route: Route, { status, headers }: Response, type: string, text: string): string[] {
  const faults: (readonly [string, boolean])[] = [
    ['a defect', status >= 500],
    ['no id of the request', !/^[0-9a-f-]{36}$/.test(headers.get('x-request-id') ?? '')],
  ];
  const said: unknown = JSON.parse(text);
  if (route.oauth === true) faults.push(['not the form of OAuth', !isOauthError.Check(said)]);
  else {
    faults.push(
      ['another type', type !== 'application/problem+json; charset=utf-8'],
      ['not a problem document', !isProblem.Check(said)],
      ['a code that is not named', !failuresOf(route).some((code) => code === (said as { code: string }).code)],
    );
  }
  return faults.filter(([, isSo]) => isSo).map(([fault]) => fault);
}

/** Nothing is changed without exactly one audit event. */
async function expectAudited(route: Route, about: unknown): Promise<void> {
  const { tables, events } = await watch.take();
  const told = `${route.operation}: ${events} audit events, rows changed in ${tables.join(', ')}: ${JSON.stringify(about)}`;
  if (tables.length > 0) changed.add(route.operation);
  expect(tables.length > 0 ? [1] : [0, 1], told).toContain(events);
}

/** Sends something as the one who may do everything, after what had to be prepared for it. */
async function ask(method: string, path: string, body?: unknown): Promise<Response> {
  await watch.take();
  return await send({ path: `/api/v1${path}`, method, as: almighty, body });
}

async function idOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { id: string }).id;
}

/** Requests that chance does not make up: something in them is signed, or must be there before. */
const CASES: Readonly<Record<string, () => Promise<Response>>> = {
  async uploadVersion() {
    const release = await makeRelease({ key, version: '3.0.0', registry: app.origin });
    const headers = { authorization: `Bearer ${almighty}` };
    const body = uploadBody(release);
    return await app.request('/api/v1/plugins/night-sky/versions', { method: 'POST', headers, body });
  },
  publishVersion: () => ask('POST', '/plugins/spare/publish', { version: '2.0.0' }),
  editPlugin: () => ask('PUT', '/plugins/night-sky', { tags: ['edited'] }),
  deprecateVersions: () => ask('POST', '/plugins/night-sky/deprecate', { reason: 'old' }),
  undeprecateVersions: () => ask('POST', '/plugins/night-sky/undeprecate', {}),
  async rejectVersion() {
    const manifest = { permissions: ['admin:users'] };
    await publish(app, almighty, { key, id: 'refused', manifest }, { publisher: 'acme' });
    return await ask('POST', '/admin/plugins/refused/versions/1.0.0/reject', { reason: 'no' });
  },
  async registerKey() {
    const envelope = await registrationOf(app, almighty, spare);
    return await ask('POST', '/publishers/acme/keys', { envelope });
  },
  async rotateKey() {
    const envelope = await rotationOf(app, almighty, spare, newKey());
    return await ask('POST', '/publishers/acme/keys/rotations', { envelope });
  },
  async revokeToken() {
    const id = await idOf(await ask('POST', '/tokens', { name: 'to be revoked', scopes: ['plugins:read'] }));
    return await ask('DELETE', `/tokens/${id}`);
  },
  async revokeCurrentToken() {
    const as = await createToken(app, { roles: { acme: 'owner' } });
    await watch.take();
    return await send({ path: '/api/v1/tokens/current', method: 'DELETE', as, body: undefined });
  },
  async removeOrganisationWebhook() {
    const hook = { url: 'https://example.com/gone', events: ['version.published'] };
    return await ask(
      'DELETE',
      `/publishers/acme/webhooks/${await idOf(await ask('POST', '/publishers/acme/webhooks', hook))}`,
    );
  },
  async pingOrganisationWebhook() {
    const hook = { url: 'https://example.com/ping', events: ['version.published'] };
    const id = await idOf(await ask('POST', '/publishers/acme/webhooks', hook));
    return await ask('POST', `/publishers/acme/webhooks/${id}/ping`);
  },
  async removeRegistryWebhook() {
    const hook = { url: 'https://example.com/gone', events: ['version.published'] };
    return await ask('DELETE', `/admin/webhooks/${await idOf(await ask('POST', '/admin/webhooks', hook))}`);
  },
  switchReadOnly: () => ask('PUT', '/admin/read-only', { read_only: true, reason: 'to move house' }),
};

/**
 * Whether another test proves the audit event of an operation that needs another service, or many steps: one that looks
 * into the audit log and has the end of the operation's address.
 */
function isProvenElsewhere({ path }: Route, tests: readonly string[]): boolean {
  const end = path.split('/').findLast((part) => !part.startsWith('{')) ?? path;
  return tests.some((text) => /audit(Events|_events)/.test(text) && text.includes(end));
}

async function readOtherTests(): Promise<string[]> {
  const root = new URL('../', import.meta.url);
  const files = await readdir(root, { recursive: true });
  const tests = files.filter((name) => name.endsWith('.test.ts') && !name.endsWith('operations.test.ts'));
  return await Promise.all(tests.map((name) => readFile(new URL(name, root), 'utf8')));
}

const order = (route: Route): number =>
  LAST.indexOf(route.operation) + 1 > 0
    ? 4 + LAST.indexOf(route.operation)
    : route.method === 'DELETE'
      ? 3
      : route.method === 'GET'
        ? 2
        : 1;

test.each([...ROUTES].sort((a, b) => order(a) - order(b)).map((route) => [route.operation, route] as const))(
  '%s answers as the OpenAPI document says, and is audited',
  async (operation, route) => {
    await watch.take();
    const look = async (about: unknown, below: number, answer: Response): Promise<void> => {
      expect(answer.status).toBeLessThan(below);
      await expectPromised(route, answer, about);
      await expectAudited(route, about);
    };
    const made = CASES[operation];
    if (made !== undefined) await look('the case', 300, await made());
    for (const sent of requestsTo(route)) await look(sent, 500, await send(sent));
  },
);

test('every operation that changes something was seen to, or has a test that sees it', async () => {
  const tests = await readOtherTests();
  const unseen = ROUTES.filter(({ method, operation }) => method !== 'GET' && !changed.has(operation));
  expect(
    unseen.filter((route) => !isProvenElsewhere(route, tests)).map(({ operation }) => operation),
    'nothing proves their audit events: add a request that changes something to CASES, or look into the log in their test',
  ).toEqual([]);
});
