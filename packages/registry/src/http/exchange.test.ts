import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ERROR_CODES } from '@ops-center/manifest-schema';
import fc from 'fast-check';
import { pino } from 'pino';
import { createApp } from '../app.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { networkOf } from './address.js';
import { createToken } from '../testing/principals.js';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp({ config: { rates: { badTokensPerMinute: 3, writesPerMinute: 4 } } });
  token = (await app.createUser()).token;
});
afterAll(async () => {
  await app.close();
});

async function expectProblem(answer: Response, status: number, code: string): Promise<Record<string, unknown>> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await answer.json()) as Record<string, unknown>;
  expect([answer.status, problem['status'], problem['code']]).toEqual([status, status, code]);
  expect(problem['request_id']).toBe(answer.headers.get('x-request-id'));
  expect(Object.keys(ERROR_CODES)).toContain(problem['code']);
  return problem;
}

test('an address that does not exist answers 404', async () => {
  await expectProblem(await app.request('/no/such/thing'), 404, 'request.not_found');
});

test('another method answers 405 and names those that work', async () => {
  const answer = await app.request('/api/v1/plugins/marketplace/search', { method: 'POST' });
  await expectProblem(answer, 405, 'request.method_not_allowed');
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('an unknown query parameter answers 400 and names it', async () => {
  const problem = await expectProblem(await app.request('/api/v1/plugins/marketplace?page=2'), 400, 'request.invalid');
  expect(problem['errors']).toMatchObject([{ pointer: '/page' }]);
});

test('a query parameter given twice answers 400', async () => {
  await expectProblem(await app.request('/api/v1/plugins/marketplace?limit=1&limit=2'), 400, 'request.invalid');
});

test.each([
  'limit=0',
  'limit=101',
  'limit=ten',
  'limit=1.5',
  'sort=best',
  'type=magic',
  'cursor=%00',
  'category=%00',
  'tag=A',
  'publisher=..',
])('the query %s answers 400', async (query) => {
  await expectProblem(await app.request(`/api/v1/plugins/marketplace?${query}`), 400, 'request.invalid');
});

test.each([
  ['a parameter named token', '/api/v1/plugins/marketplace?token=abc'],
  ['a parameter named access_token', '/healthz?access_token=abc'],
  ['a value that looks like a token', '/api/v1/plugins/marketplace/search?q=ocp_abcdefghijklmnop'],
  ['an encoded value that looks like a token', '/api/v1/plugins/marketplace/search?q=%6Fcp%5Fabcdefghijklmnop'],
  ['a path with a token in it', '/api/v1/plugins/marketplace/ocp_abcdefghijklmnop'],
])('%s answers 400 and is not repeated', async (_what, path) => {
  const problem = await expectProblem(await app.request(path), 400, 'request.token_in_url');
  expect(JSON.stringify(problem)).not.toContain('abcdefghijklmnop');
});

test('a token in the query is refused even when it is the right one', async () => {
  await expectProblem(await app.request(`/api/v1/whoami?access_token=${token}`), 400, 'request.token_in_url');
});

test('every answer carries request id, version and security headers', async () => {
  for (const path of ['/healthz', '/nothing', '/api/v1/whoami']) {
    const { headers } = await app.request(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'ops-registry-version': '0.0.0-test',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'referrer-policy': 'no-referrer',
    });
  }
});

test.each([
  ['{', 400, 'request.invalid'],
  ['[]', 400, 'request.invalid'],
  ['{"slug":"a-name","name":"n","extra":1}', 400, 'request.invalid'],
  ['{"slug":"a-name","name":"NUL \\u0000"}', 400, 'request.invalid'],
  [`{"slug":"a-name","name":"${'x'.repeat(70_000)}"}`, 413, 'request.too_large'],
])('the body %.30s is refused', async (body, status, code) => {
  const fresh = await createToken(app, { roles: { acme: 'owner' }, scopes: ['plugins:publish'] });
  const answer = await app.request('/api/v1/plugins/register', {
    method: 'POST',
    headers: { authorization: `Bearer ${fresh}`, 'content-type': 'application/json' },
    body,
  });
  await expectProblem(answer, status, code);
});

test('a body of another media type answers 415', async () => {
  const answer = await app.request('/api/v1/plugins/register', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: 'slug=x',
  });
  await expectProblem(answer, 415, 'request.media_type');
});

test('too many changes by one token answer 429 with the time to wait', async () => {
  const busy = await createToken(app, { roles: { acme: 'owner' }, scopes: ['plugins:publish'] });
  const change = () =>
    app.request('/api/v1/plugins/register', { method: 'POST', headers: { authorization: `Bearer ${busy}` } });
  for (let one = 0; one < 4; one += 1)
    expect((await change()).headers.get('ratelimit-remaining')).toBe(String(3 - one));
  const answer = await change();
  const problem = await expectProblem(answer, 429, 'policy.rate_limited');
  expect([answer.headers.get('retry-after'), problem['retry_after'], answer.headers.get('ratelimit-limit')]).toEqual([
    '60',
    60,
    '4',
  ]);
  expect((await app.request('/api/v1/whoami', { headers: { authorization: `Bearer ${busy}` } })).status).toBe(200);
});

test('too many bad tokens from one address answer 429; good tokens from there still work', async () => {
  const bad = () => app.request('/healthz', { headers: { authorization: 'Bearer wrong' } });
  for (let one = 0; one < 3; one += 1) await bad();
  await expectProblem(await bad(), 429, 'policy.rate_limited');
  expect((await app.request('/api/v1/whoami', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
});

test('addresses of one IPv6 network count together, and those of IPv4 never do, however they are written', async () => {
  const behind = createApp({ ...app.deps, config: { ...app.deps.config, proxyHops: 1 } });
  const bad = async (from: string): Promise<number> => {
    const headers = { authorization: 'Bearer wrong', 'x-forwarded-for': from };
    return (await behind.request('/healthz', { headers })).status;
  };
  const statuses: number[] = [];
  for (const from of ['2001:db8::1', '2001:db8:0:0:ffff::2', '2001:DB8::3', '2001:db8::9:9:9:9'])
    statuses.push(await bad(from));
  expect(statuses).toEqual([401, 401, 401, 429]);
  expect(await bad('2001:db8:0:1::1')).toBe(401);
  expect(
    ['::ffff:192.0.2.1', '::ffff:c000:201', '192.0.2.1', '::1', 'fe80::1%eth0', '::', 'unknown'].map(networkOf),
  ).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.1', '0:0:0:0::/64', 'fe80:0:0:0::/64', '0:0:0:0::/64', 'unknown']);
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(networkOf(address)).toMatch(/^([0-9a-f]{1,4}(:[0-9a-f]{1,4}){3}::\/64|[\d.]{7,15})$/);
    }),
  );
});

test('a defect answers 500 with the request id and tells nothing; the log has its cause, and no token', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const db = new Proxy(app.deps.db, {
    get: () => {
      throw new Error('inner workings at /var/lib/secret');
    },
  });
  const broken = createApp({ ...app.deps, log, db });
  const answer = await broken.request('/api/v1/whoami', { headers: { authorization: `Bearer ${token}` } });
  const problem = await expectProblem(answer, 500, 'internal.bug');
  expect(JSON.stringify(problem)).not.toContain('inner workings');
  const line = lines.find((text) => text.includes(String(problem['request_id']))) ?? '';
  expect(line).toContain('inner workings');
  expect(lines.join('')).not.toContain(token);
});

test('the log has one line for a request, without its query', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  await createApp({ ...app.deps, log }).request('/api/v1/plugins/marketplace/search?q=private-words');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { operation: 'searchMarketplace', method: 'GET', path: '/api/v1/plugins/marketplace/search', status: 200 },
  ]);
  expect(lines.join('')).not.toContain('private-words');
});

test('a registry under a base path answers below it only', async () => {
  const below = createApp({ ...app.deps, config: { ...app.deps.config, publicUrl: 'https://example.test/registry' } });
  const inside = await below.request('/registry/.well-known/ops-center.json');
  expect(await inside.json()).toMatchObject({
    api_base: 'https://example.test/registry/api/v1',
    registry: 'https://example.test/registry',
  });
  expect(inside.headers.get('strict-transport-security')).toContain('max-age');
  expect((await below.request('/.well-known/ops-center.json')).status).toBe(404);
});

async function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(app.origin);
  const socket = connect(Number(port), hostname);
  return await new Promise((resolve, reject) => {
    let answer = '';
    socket
      .on('data', (chunk) => (answer += chunk.toString()))
      .on('close', () => resolve(answer))
      .on('error', reject);
    socket.write(text);
  });
}

test.each([
  ['broken HTTP', 'HELLO\r\n\r\n', 400],
  ['a host that is none', 'GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['a backslash in the path', 'GET /a\\b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
  ['too long a header', `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`, 413],
])('%s answers a problem document too', async (_what, text, status) => {
  const answer = await raw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
});
