import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig, type Config } from '../config.js';
import { createUser } from '../identity/create-user.js';
import { createLogger } from '../log.js';
import { serve } from '../serve.js';
import { startCommand } from '../testing/command.js';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { createReceiver, type Receiver } from '../testing/receiver.js';
import { makeRelease, uploadBody, type TestRelease } from '../testing/release.js';
import { tracedSend } from '../webhooks/send.js';
import { openTracing } from './open-tracing.js';
import { NO_TRACING, type Tracing } from './tracing.js';

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code: number };
}

const PUBLIC = 'http://registry.test';
const HEADER = 'Bearer kept-for-the-collector';
const CALLER = '0af7651916cd43dd8448eb211c80319c';
const SERVER = 2;

let database: TestDatabase;
let folder: string;
let collector: Receiver;
let token: string;
let release: TestRelease;

beforeAll(async () => {
  [database, collector] = await Promise.all([createTestDatabase(), createReceiver()]);
  folder = await mkdtemp(path.join(tmpdir(), 'traces-'));
  const { userId: _, ...made } = await createUser(
    { db: database.db, now: () => new Date(), newId: () => crypto.randomUUID() },
    { email: 'ada@example.test', organisation: 'acme', isAdmin: false },
  );
  token = made.token;
  release = await makeRelease({ id: 'unseen-plugin', registry: PUBLIC });
});
afterAll(async () => {
  await Promise.all([database.close(), collector.close()]);
  await rm(folder, { recursive: true, force: true });
});

function configure(env: Record<string, string>): Config {
  const { host = '', port, user, database: name = '' } = database.connection;
  return readConfig(
    { data: folder, port: '0' },
    {
      DATABASE_URL: `postgres://${user as string}@/${name}?host=${host}&port=${port}`,
      OPS_CENTER_REGISTRY_PUBLIC_URL: PUBLIC,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      ...env,
    },
  );
}

/** Serves the registry as the program does, while `work` goes on; gives the lines of its log. */
async function serving(
  env: Record<string, string>,
  work: (origin: string, lines: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const config = configure(env);
  let tracing: Tracing = NO_TRACING;
  const log = createLogger('info', destination, () => tracing.ids());
  tracing = await openTracing({ settings: config.telemetry, version: '1.2.3', log });
  const stop = new AbortController();
  const never = new AbortController().signal;
  await new Promise<void>((resolve, reject) => {
    const onReady = (origin: string): void => {
      work(origin, lines)
        .finally(() => stop.abort())
        .then(() => served, reject)
        .then(() => resolve(), reject);
    };
    const served = serve({ config, log, tracing, onReady, stop: stop.signal, stopNow: never });
    served.catch(reject);
  });
  await tracing.close(500);
  return lines;
}

function spans(): OtlpSpan[] {
  return collector.received.flatMap(({ body }) => {
    const sent = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[] };
    return sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  });
}

const facts = ({ attributes }: OtlpSpan): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

test('requests are traced with what they ask of others, the caller decides the trace, and nothing secret is told', async () => {
  const secrets = [token, 'hunter2', HEADER, 'kept-for', 'unseen-plugin', 'ada@example.test', release.sha256];
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.origin}/base/`,
    OTEL_EXPORTER_OTLP_HEADERS: `authorization=${encodeURIComponent(HEADER)}`,
    OTEL_SERVICE_NAME: 'plugins',
    OTEL_RESOURCE_ATTRIBUTES: 'zone=a%20b',
  };
  const headers = { authorization: `Bearer ${token}` };
  let requestId: string | null = null;
  const lines = await serving(env, async (origin) => {
    const published = await fetch(`${origin}/api/v1/plugins/${release.id}/versions`, {
      method: 'POST',
      headers: { ...headers, traceparent: `00-${CALLER}-b7ad6b7169203331-01` },
      body: uploadBody(release, { listing: { visibility: 'private' } }),
    });
    expect(published.status).toBe(201);
    requestId = published.headers.get('x-request-id');
    for (const [address, parent] of [
      [`/api/v1/plugins/marketplace/${release.id}?q=hunter2`, '00-zz-1-01'],
      [`/keys/${token}.pub`, `00-${'0'.repeat(32)}-b7ad6b7169203331-01`],
      [`/nowhere/${release.id}`, `ff-${CALLER}-b7ad6b7169203331-01`],
      // The caller does not want it traced.
      ['/healthz', `00-${'1'.repeat(32)}-b7ad6b7169203331-00`],
    ] as const) {
      await fetch(`${origin}${address}`, { headers: { ...headers, traceparent: parent } }).then((one) => one.text());
    }
  });
  const all = spans();
  const [upload] = all.filter(({ name }) => name === 'POST /api/v1/plugins/{id}/versions');
  expect(upload).toMatchObject({ traceId: CALLER, parentSpanId: 'b7ad6b7169203331', kind: SERVER });
  expect(upload && facts(upload)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/api/v1/plugins/{id}/versions',
    'http.response.status_code': 201,
    'ops_center.operation': 'uploadVersion',
    'ops_center.request_id': requestId,
  });
  const below = all.filter(({ traceId, spanId }) => traceId === CALLER && spanId !== upload?.spanId);
  expect(below.every(({ parentSpanId }) => parentSpanId === upload?.spanId)).toBe(true);
  expect(below.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['blobs receive', 'database transaction', 'database SELECT registry_tokens']),
  );
  const others = all.filter(({ kind, traceId }) => kind === SERVER && traceId !== CALLER);
  expect(others.map(({ name, parentSpanId = '' }) => [name, parentSpanId])).toEqual([
    ['GET /api/v1/plugins/marketplace/{slug}', ''],
    ['GET /keys/{fingerprint}.pub', ''],
    ['GET', ''],
  ]);
  expect(all.some(({ traceId }) => traceId === '1'.repeat(32))).toBe(false);
  expect(all.map(({ name }) => name)).toContain('job rate_windows');
  for (const { method, url, headers: sent, body } of collector.received) {
    expect([method, url, sent['content-type'], sent.authorization]).toEqual([
      'POST',
      '/base/v1/traces',
      'application/json',
      HEADER,
    ]);
    for (const secret of secrets) expect(body).not.toContain(secret);
    expect(body).toContain('{"key":"service.name","value":{"stringValue":"plugins"}}');
    expect(body).toContain('{"key":"zone","value":{"stringValue":"a b"}}');
  }
  expect(lines.join('')).not.toContain('kept-for');
  const line = lines.find((text) => text.includes('"operation":"uploadVersion"'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ trace_id: CALLER, span_id: upload?.spanId });
});

test('the program that is shipped traces, too', async () => {
  collector.received.length = 0;
  const { host = '', port, user, database: name = '' } = database.connection;
  const program = startCommand(['serve', '--port', '0', '--data', folder], {
    DATABASE_URL: `postgres://${user as string}@/${name}?host=${host}&port=${port}`,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  });
  const [, origin = ''] = await program.line(/^ready (http:\/\/\S+)\n/);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  program.child.kill('SIGTERM');
  expect(await program.ended).toMatchObject({ code: 0 });
  expect(spans().map((span) => span.name)).toContain('GET /healthz');
});

test('a collector that hangs, or is away, holds up no request and no end, and is told once', async () => {
  const hanging: Server = createServer((socket) => void socket.resume().on('error', () => undefined));
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  const { port } = hanging.address() as AddressInfo;
  const started = performance.now();
  const work = async (origin: string): Promise<void> => {
    for (let at = 0; at < 20; at += 1) {
      expect((await fetch(`${origin}/api/v1/plugins/marketplace`)).status).toBe(200);
    }
  };
  await serving({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }, work);
  expect(performance.now() - started).toBeLessThan(5000);
  await new Promise((resolve) => hanging.close(resolve));
  const lines = await serving({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }, async (origin, told) => {
    await work(origin);
    await vi.waitUntil(() => told.some((line) => line.includes('does not take traces')), { timeout: 10_000 });
  });
  expect(lines.filter((line) => line.includes('does not take traces')).map((line) => JSON.parse(line))).toMatchObject([
    { level: 'warn', reason: 'ECONNREFUSED' },
  ]);
});

test('protobuf is what it is unless said otherwise; an attempt at a webhook tells the host and no more', async () => {
  collector.received.length = 0;
  const config = configure({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.origin,
    OTEL_EXPORTER_OTLP_PROTOCOL: '',
    OTEL_TRACES_SAMPLER: 'traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '1.0',
  });
  const log = createLogger('silent');
  const tracing = await openTracing({ settings: config.telemetry, version: '1.2.3', log });
  const send = tracedSend(tracing, async () => ({ status: 204, answer: '' }));
  await send({ url: 'https://hooks.example.test/t0ps3cret?key=hunter2', body: 'hunter2', headers: {} });
  await tracing.close(2000);
  expect(collector.received.map(({ url, headers }) => [url, headers['content-type']])).toEqual([
    ['/v1/traces', 'application/x-protobuf'],
  ]);
  const body = collector.received[0]?.body ?? '';
  expect(body).toContain('webhook send');
  expect(body).toContain('hooks.example.test');
  expect(body).not.toMatch(/t0ps3cret|hunter2/);
});

test('what cannot be is told by name, without what it held; without an endpoint there is nothing', () => {
  const problems = (env: Record<string, string>): string => {
    try {
      return String(configure(env).telemetry);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(problems({ OTEL_EXPORTER_OTLP_HEADERS: 'x=hunter2', OTEL_TRACES_SAMPLER: 'always_off' })).toBe('undefined');
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.test:4318' };
  expect(problems({ ...endpoint, OTEL_SDK_DISABLED: 'true' })).toBe('undefined');
  for (const [name, value] of [
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'hunter2'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'x=%zzhunter2'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'x=hunter2'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'x=hunter2%0d%0aY:%20z'],
    ['OTEL_EXPORTER_OTLP_HEADERS_FILE', path.join('nowhere', 'at', 'all')],
    ['OTEL_TRACES_SAMPLER', 'sometimes'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'https://user:hunter2@collector.test'],
  ] as const) {
    const told = problems({ ...endpoint, [name]: value });
    expect(told).toContain(name);
    expect(told).not.toContain('hunter2');
  }
});
