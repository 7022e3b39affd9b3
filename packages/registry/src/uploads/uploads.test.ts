import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { FinishUploadRequest, OpenUpload, UploadResult } from '@ops-center/registry-client';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '../tables/audit.js';
import { uploadPieces } from '../tables/uploads.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { read, send, verdict as refusal } from '../testing/keys.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, type TestRelease } from '../testing/release.js';
import { collectUploads } from './collect-uploads.js';

const START = new Date('2026-11-22T12:00:00.000Z');
const LARGE = 2_500_000;
const key = newKey();
let app: TestApp;
let token: string;
let release: TestRelease;
let serial = 0;

beforeAll(async () => {
  app = await createTestApp();
  token = (await app.createUser()).token;
});
afterAll(() => app.close());
beforeEach(async () => {
  serial += 1;
  app.deps.setNow(START);
  release = await makeRelease({
    id: `large-${serial}`,
    key,
    registry: app.origin,
    files: { 'assets/picture.bin': randomBytes(LARGE) },
  });
});

const verdict = async (answer: Response): Promise<string> => (answer.status === 204 ? '204 ok' : await refusal(answer));
const publisher = (roles: Record<string, 'owner' | 'reader'>): Promise<string> =>
  createToken(app, { roles, scopes: ['plugins:publish'] });
const open = async (changes: object = {}, by = token): Promise<Response> => {
  const { id: plugin, bytes, sha256 } = release;
  return send(app, by, 'POST', '/uploads', { plugin, size: bytes.length, sha256, ...changes });
};
const opened = async (): Promise<OpenUpload> => read<OpenUpload>(await open());
const append = (id: string, offset: number, bytes: Uint8Array, by = token): Promise<Response> =>
  app.request(`/api/v1/uploads/${id}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${by}`,
      'content-type': 'application/partial-upload',
      'upload-offset': String(offset),
    },
    body: new Uint8Array(bytes),
  });
const finish = (id: string, changes: Partial<FinishUploadRequest> = {}, by = token): Promise<Response> =>
  send(app, by, 'POST', `/uploads/${id}/version`, {
    request: { publish: true, public_key: release.publicKey },
    envelope: release.envelope,
    ...changes,
  });
const head = async (id: string, by = token): Promise<string | null> => {
  const answer = await app.request(`/api/v1/uploads/${id}`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${by}` },
  });
  return answer.headers.get('upload-offset');
};
const pieces = async (id: string): Promise<number> => {
  const [row] = await app.deps.db.select({ n: count() }).from(uploadPieces).where(eq(uploadPieces.uploadId, id));
  return row?.n ?? 0;
};

/** Sends a part whose connection is cut after `bytes`, as a dying client does. */
async function appendCut(id: string, offset: number, announced: number, bytes: Uint8Array): Promise<void> {
  const { port } = new URL(app.origin);
  const socket = connect(Number(port), '127.0.0.1');
  const head = [
    `PATCH /api/v1/uploads/${id} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/partial-upload',
    `Upload-Offset: ${offset}`,
    `Content-Length: ${announced}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  socket.end();
  await new Promise((resolve) => socket.on('close', resolve).resume());
}

test('a bundle in parts becomes the same version as in one request', async () => {
  const before = await app.deps.db.$count(auditEvents);
  const answer = await open();
  const upload = await read<OpenUpload>(answer);
  expect(answer.status).toBe(201);
  expect(answer.headers.get('location')).toBe(`${app.origin}/api/v1/uploads/${upload.id}`);
  expect(upload).toMatchObject({ plugin: release.id, publisher: 'acme', offset: 0, sha256: release.sha256 });
  const half = 1_300_000;
  const first = await append(upload.id, 0, release.bytes.subarray(0, half));
  expect([first.status, first.headers.get('upload-offset'), first.headers.get('upload-complete')]).toEqual([
    204,
    String(half),
    '?0',
  ]);
  expect(await head(upload.id)).toBe(String(half));
  const second = await append(upload.id, half, release.bytes.subarray(half));
  expect(second.headers.get('upload-complete')).toBe('?1');
  const made = await finish(upload.id);
  expect(made.status).toBe(201);
  expect(await read<UploadResult>(made)).toMatchObject({ state: 'published', sha256: release.sha256 });
  const served = await app.request(`/api/v1/plugins/marketplace/${release.id}/versions/1.0.0/download`);
  expect(Buffer.from(await served.arrayBuffer()).equals(release.bytes)).toBe(true);
  // Begun and published: parts are no events of their own.
  expect(await app.deps.db.$count(auditEvents)).toBe(before + 2);

  const repeated = await finish(upload.id);
  expect([repeated.status, (await read<UploadResult>(repeated)).already_published]).toEqual([200, true]);
  app.deps.setNow(new Date(START.getTime() + 3_600_001));
  expect(await verdict(await finish(upload.id))).toBe('404 upload.not_found');
});

test('what came before a cut is kept, and whoever knows the digest goes on there', async () => {
  const { id } = await opened();
  await appendCut(id, 0, release.bytes.length, release.bytes.subarray(0, 1_700_000));
  await expect.poll(() => head(id)).toBe('1700000');
  expect(await pieces(id)).toBeGreaterThan(1);
  const again = await open();
  const { id: same, offset } = await read<OpenUpload>(again);
  expect([again.status, same, offset]).toEqual([200, id, 1_700_000]);
  expect((await append(id, offset, release.bytes.subarray(offset))).status).toBe(204);
  expect((await finish(id)).status).toBe(201);
});

test('of parts for the same place at once one is taken, and the bytes are whole', async () => {
  const { id } = await opened();
  const answers = await Promise.all([0, 1, 2, 3].map(async () => verdict(await append(id, 0, release.bytes))));
  expect(answers.sort()).toEqual(['204 ok', ...Array(3).fill('409 upload.offset_mismatch')]);
  expect((await finish(id)).status).toBe(201);
});

test('nothing is made of an upload that is not complete, nor of other bytes', async () => {
  const { id } = await opened();
  expect(await verdict(await finish(id))).toBe('409 upload.incomplete');
  await append(id, 0, randomBytes(release.bytes.length));
  expect(await verdict(await finish(id))).toBe('400 request.digest_mismatch');
  expect(await verdict(await finish(id))).toBe('404 upload.not_found');
  expect(await pieces(id)).toBe(0);
  expect((await app.request(`/api/v1/plugins/index/${release.id}.json`)).status).toBe(404);
});

test('the checks are those of an upload in one request', async () => {
  const { id } = await opened();
  await append(id, 0, release.bytes);
  const other = await makeRelease({ id: release.id, key, registry: app.origin });
  expect(await verdict(await finish(id, { envelope: other.envelope }))).toBe('422 signature.digest_mismatch');
  expect(await verdict(await finish(id, { request: { publish: true, publisher: 'elsewhere' } }))).toBe(
    '422 publish.mismatch',
  );
  expect(await verdict(await finish(id, { envelope: '{}' }))).toBe('422 signature.malformed');
  // None of this spoiled the bytes.
  expect((await finish(id)).status).toBe(201);

  const noBundle = randomBytes(1000);
  const sha256 = createHash('sha256').update(noBundle).digest('hex');
  const bad = await read<OpenUpload>(await open({ size: noBundle.length, sha256 }));
  await append(bad.id, 0, noBundle);
  expect(await verdict(await finish(bad.id))).toBe('422 bundle.refused');
  expect(await verdict(await finish(bad.id))).toBe('404 upload.not_found');
});

describe('others', () => {
  test('see nothing of an upload: not strangers, not colleagues, not tokens for other plugins', async () => {
    const { id } = await opened();
    const eyes = {
      stranger: await publisher({ elsewhere: 'owner' }),
      colleague: await publisher({ acme: 'owner' }),
    };
    for (const [name, by] of Object.entries(eyes)) {
      const answers = [
        await verdict(await send(app, by, 'GET', `/uploads/${id}`)),
        await verdict(await append(id, 0, release.bytes, by)),
        await verdict(await finish(id, {}, by)),
        await verdict(await send(app, by, 'DELETE', `/uploads/${id}`)),
      ];
      expect(answers, name).toEqual(Array(4).fill('404 upload.not_found'));
    }
    // The same bytes of a colleague are an upload of their own: nobody is shown what somebody else has sent.
    const theirs = await open({}, eyes.colleague);
    expect(theirs.status).toBe(201);
    expect((await read<OpenUpload>(theirs)).id).not.toBe(id);
    expect(await head(id)).toBe('0');
  });

  test('may not begin one for an organisation or a plugin of others', async () => {
    const stranger = await publisher({ elsewhere: 'owner' });
    expect(await verdict(await open({ publisher: 'acme' }, stranger))).toBe('403 auth.forbidden');
    expect(await verdict(await open({ plugin: 'large-1' }, stranger))).toBe('409 plugin.name_taken');
    const reader = await publisher({ acme: 'reader' });
    expect(await verdict(await open({}, reader))).toBe('403 auth.forbidden');
  });
});

test.each<[string, () => Promise<Response>, string]>([
  ['no size', () => open({ size: undefined }), '400 request.invalid'],
  ['a size of nothing', () => open({ size: 0 }), '400 request.invalid'],
  ['a bundle over the limit', () => open({ size: 2 ** 40 }), '413 request.too_large'],
  ['a digest in capitals', () => open({ sha256: 'AB'.repeat(32) }), '400 request.invalid'],
  ['another digest', () => open({ sha256: 'sha256:1' }), '400 request.invalid'],
  ['another field', () => open({ offset: 3 }), '400 request.invalid'],
])('%s is refused before a byte comes', async (_what, work, expected) => {
  expect(await verdict(await work())).toBe(expected);
});

test('a part that does not fit is refused and changes nothing', async () => {
  const { id, size } = await opened();
  const part = (headers: Record<string, string>): Promise<Response> =>
    app.request(`/api/v1/uploads/${id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: 'x',
    });
  const type = { 'content-type': 'application/partial-upload' };
  expect(await verdict(await part({ 'upload-offset': '0' }))).toBe('415 request.media_type');
  expect(await verdict(await part(type))).toBe('400 request.invalid');
  expect(await verdict(await part({ ...type, 'upload-offset': '-1' }))).toBe('400 request.invalid');
  expect(await verdict(await part({ ...type, 'upload-offset': '7' }))).toBe('409 upload.offset_mismatch');
  expect(await verdict(await append(id, 0, Buffer.concat([release.bytes, Buffer.of(0)])))).toBe(
    '413 request.too_large',
  );
  const stands = Number(await head(id));
  expect(stands).toBeLessThan(size);
  await append(id, stands, release.bytes.subarray(stands));
  expect((await finish(id)).status).toBe(201);
});

test('uploads are given up after a day, and can be cancelled before', async () => {
  const { id } = await opened();
  await append(id, 0, release.bytes.subarray(0, 1000));
  app.deps.setNow(new Date(START.getTime() + 24 * 3_600_000));
  expect(await verdict(await append(id, 1000, release.bytes.subarray(1000)))).toBe('404 upload.not_found');
  await collectUploads(app.deps);
  expect(await pieces(id)).toBe(0);
  const next = await opened();
  expect([next.id === id, next.offset]).toEqual([false, 0]);
  expect((await send(app, token, 'DELETE', `/uploads/${next.id}`)).status).toBe(204);
  expect(await verdict(await send(app, token, 'DELETE', `/uploads/${next.id}`))).toBe('404 upload.not_found');
});

test('one organisation has twenty under way at most, also when they are begun at once', async () => {
  const owner = await publisher({ crowded: 'owner' });
  const begin = (n: number): Promise<Response> => open({ plugin: `crowd-${n}`, size: 1000 }, owner);
  const verdicts = await Promise.all(Array.from({ length: 24 }, async (_, n) => verdict(await begin(n))));
  expect(verdicts.filter((one) => one === '201 ok')).toHaveLength(20);
  expect(verdicts.filter((one) => one === '409 policy.limit_reached')).toHaveLength(4);
  const most = app.deps.config.limits.archiveBytes;
  const large = await publisher({ 'much-at-once': 'owner' });
  const sizes = await Promise.all(
    Array.from({ length: 9 }, async (_, n) => verdict(await open({ plugin: `much-${n}`, size: most }, large))),
  );
  expect(sizes.filter((one) => one === '201 ok')).toHaveLength(8);
});

test('the well-known document says from which size on parts are expected', async () => {
  const document = (await (await app.request('/.well-known/ops-center.json')).json()) as { uploads: unknown };
  expect(document.uploads).toEqual({ from_bytes: 8 * 1024 * 1024, part_bytes: 8 * 1024 * 1024 });
});
