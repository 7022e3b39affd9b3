import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '@ops-center/bundle';
import { pluginVersions } from '../tables/plugins.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { makeRelease, newKey, uploadBody, type TestRelease } from '../testing/release.js';

const ADDRESS = '/api/v1/plugins/sent-plugin/versions';
const BOUNDARY = 'x-boundary-x';
const LIMIT = 20_000;
const TIMEOUT_MS = 2000;

let app: TestApp;
let token: string;
let release: TestRelease;

beforeAll(async () => {
  const limits = DEFAULT_LIMITS;
  app = await createTestApp({
    config: {
      limits: {
        ...limits,
        archiveBytes: LIMIT,
        unpackedBytes: DEFAULT_LIMITS.totalBytes,
        envelopeBytes: 65_536,
        uploadTimeoutMs: TIMEOUT_MS,
        partsFromBytes: LIMIT,
      },
    },
  });
  token = (await app.createUser()).token;
  release = await makeRelease({ id: 'sent-plugin', key: newKey(), registry: app.origin });
});
afterAll(async () => {
  await app.close();
});

interface Part {
  readonly name: string;
  readonly text: string | Buffer;
  readonly isFile?: boolean;
}

const request = (): Part => ({
  name: 'request',
  text: JSON.stringify({ publish: true, public_key: release.publicKey }),
});
const envelope = (): Part => ({ name: 'envelope', text: release.envelope });
const bundle = (): Part => ({ name: 'bundle', text: release.bytes, isFile: true });

function multipart(parts: readonly Part[], end = `--${BOUNDARY}--\r\n`): Buffer {
  const chunks = parts.flatMap(({ name, text, isFile = false }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${isFile ? '; filename="x.zip"' : ''}\r\n\r\n`,
    ),
    Buffer.from(text),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

async function send(
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<{ status: number; problem: Record<string, unknown> }> {
  const answer = await app.request(ADDRESS, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...headers,
    },
    body: new Uint8Array(body),
  });
  return { status: answer.status, problem: (await answer.json()) as Record<string, unknown> };
}

async function expectNothingLeft(): Promise<void> {
  const temporary = path.join(app.deps.folder, 'blobs', 'temporary');
  await expect.poll(() => readdir(temporary)).toEqual([]);
  expect(await app.deps.db.$count(pluginVersions)).toBe(0);
}

test.each([
  ['another media type', { 'content-type': 'application/zip' }],
  ['a multipart type without a boundary', { 'content-type': 'multipart/form-data' }],
  ['a form of another kind', { 'content-type': 'application/x-www-form-urlencoded' }],
])('%s is refused with 415', async (_what, headers) => {
  const { status, problem } = await send(multipart([request(), envelope(), bundle()]), headers);
  expect([status, problem['code']]).toEqual([415, 'request.media_type']);
});

test.each<[string, () => Part[]]>([
  ['an unknown field', () => [{ name: 'colour', text: 'red' }, request(), envelope(), bundle()]],
  ['a field given twice', () => [request(), request(), envelope(), bundle()]],
  ['a bundle that comes before the fields', () => [bundle(), request(), envelope()]],
  ['a field after the bundle', () => [request(), envelope(), bundle(), { name: 'more', text: 'x' }]],
  ['two bundles', () => [request(), envelope(), bundle(), bundle()]],
  ['no bundle', () => [request(), envelope()]],
  ['a request that is not JSON', () => [{ name: 'request', text: '{' }, envelope(), bundle()]],
  [
    'an unknown field in the request',
    () => [{ name: 'request', text: '{"publish":true,"admin":true}' }, envelope(), bundle()],
  ],
  [
    'a wide-open visibility',
    () => [{ name: 'request', text: '{"listing":{"visibility":"everyone"}}' }, envelope(), bundle()],
  ],
])('%s is refused with 400', async (_what, parts) => {
  const { status, problem } = await send(multipart(parts()));
  expect([status, problem['code']]).toEqual([400, 'request.invalid']);
  await expectNothingLeft();
});

test('a body that ends before its last boundary is refused', async () => {
  const { status } = await send(multipart([request(), envelope(), bundle()], ''));
  expect(status).toBe(400);
  await expectNothingLeft();
});

test('an envelope over its limit is refused with 413', async () => {
  const { status, problem } = await send(
    multipart([request(), { name: 'envelope', text: 'x'.repeat(65_537) }, bundle()]),
  );
  expect([status, problem['code']]).toEqual([413, 'request.too_large']);
});

test('a bundle that says it is too large is refused before it is read', async () => {
  const body = multipart([
    request(),
    envelope(),
    { name: 'bundle', text: Buffer.alloc(LIMIT + 300_000), isFile: true },
  ]);
  const { status, problem } = await send(body);
  expect([status, problem['details']]).toEqual([
    413,
    { limit: LIMIT, setting: 'OPS_CENTER_REGISTRY_MAX_ARCHIVE_BYTES' },
  ]);
  await expectNothingLeft();
});

test('a bundle that turns out too large is cut with 413, naming limit and setting', async () => {
  const body = multipart([request(), envelope(), { name: 'bundle', text: Buffer.alloc(LIMIT + 1), isFile: true }]);
  const { status, problem } = await send(body);
  expect([status, problem['details']]).toEqual([
    413,
    { limit: LIMIT, setting: 'OPS_CENTER_REGISTRY_MAX_ARCHIVE_BYTES' },
  ]);
  await expectNothingLeft();
});

test.each(['preamble', 'epilogue'])('a body without a length whose %s does not end is cut with 413', async (place) => {
  const body = multipart([request(), envelope(), bundle()]);
  const filler = Buffer.alloc(64 * 1024, 'x');
  let sent = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    if (place === 'epilogue') yield body;
    for (; sent < 200 * filler.length; sent += filler.length) yield filler;
    if (place === 'preamble') yield Buffer.concat([Buffer.from('\r\n'), body]);
  }
  const answer = await app.request(ADDRESS, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: endless(),
    duplex: 'half',
  } as RequestInit);
  expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'request.too_large' }]);
  await expectNothingLeft();
});

test('a wrong Content-Digest is refused', async () => {
  const body = multipart([request(), envelope(), bundle()]);
  const digest = createHash('sha256').update('other bytes').digest('base64');
  const { status, problem } = await send(body, { 'content-digest': `sha-256=:${digest}:` });
  expect([status, problem['code']]).toEqual([400, 'request.digest_mismatch']);
  await expectNothingLeft();
});

test('a Content-Digest in another form than the RFC has is refused', async () => {
  const { status, problem } = await send(multipart([request(), envelope(), bundle()]), {
    'content-digest': 'sha-256=abc',
  });
  expect([status, problem['code']]).toEqual([400, 'request.invalid']);
});

/** Sends the beginning of an upload over a raw socket. */
async function begin(bytes: number): Promise<{ answer: Promise<string>; leave(): void }> {
  const body = multipart([request(), envelope(), bundle()]);
  const { hostname, port } = new URL(app.origin);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
  });
  const head = [
    `POST ${ADDRESS} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${token}`,
    'Connection: close',
    `Content-Type: multipart/form-data; boundary=${BOUNDARY}`,
    `Content-Length: ${body.length}`,
  ];
  await new Promise((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n`, resolve));
  await new Promise((resolve) => socket.write(body.subarray(0, bytes), resolve));
  return { answer, leave: () => socket.destroy() };
}

test('an upload that is given up leaves nothing behind', async () => {
  const whole = multipart([request(), envelope(), bundle()]).length;
  const temporary = path.join(app.deps.folder, 'blobs', 'temporary');
  const { leave } = await begin(whole - 100);
  await expect.poll(() => readdir(temporary)).toHaveLength(1);
  leave();
  await expectNothingLeft();
});

test('an upload that takes too long is answered with 408 and leaves nothing behind', async () => {
  const { answer } = await begin(multipart([request(), envelope(), bundle()]).length - 100);
  const text = await answer;
  expect(text).toMatch(/^HTTP\/1\.1 408 /);
  expect(text).toContain('request.incomplete');
  await expectNothingLeft();
});

test('a right Content-Digest is taken', async () => {
  const body = multipart([request(), envelope(), bundle()]);
  const digest = createHash('sha256').update(body).digest('base64');
  const { status } = await send(body, { 'content-digest': `sha-512=:AAAA:, sha-256=:${digest}:` });
  expect(status).toBe(201);
});

test('FormData as browsers and Node send it is taken', async () => {
  const answer = await app.request(ADDRESS, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: uploadBody(release),
  });
  expect(answer.status).toBe(200);
});
