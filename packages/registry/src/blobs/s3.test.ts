import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBackup } from '../backup/create-backup.js';
import { openBackup } from '../backup/open-backup.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { checkRegistry, type Problem } from '../fsck/check-registry.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { makeBucket, openCeph } from '../testing/ceph.js';
import { openFaultyWay, type FaultyWay } from '../testing/faulty-way.js';
import { makeRelease, publish, upload } from '../testing/release.js';
import { digest, readAll, receive, testBlobs } from './testing/blobs-contract.js';
import { SMALL_BYTES } from './small-blobs.js';
import { createS3Requests } from './s3-requests.js';
import { openS3Blobs, type S3BlobsOptions } from './s3.js';

const BUCKET = 'plugins';
const ceph = await openCeph();
let way: FaultyWay;
let folder: string;
let count = 0;

function settings(changes: Partial<S3BlobsOptions> = {}): S3BlobsOptions {
  count += 1;
  return {
    endpoint: way.origin,
    bucket: BUCKET,
    region: 'us-east-1',
    keyId: ceph?.keyId ?? '',
    secret: ceph?.secret ?? '',
    pathStyle: true,
    prefix: `t${count}/`,
    idleMs: 5000,
    stagingDirectory: path.join(folder, String(count)),
    linkDownloads: false,
    now: () => new Date(),
    ...changes,
  };
}

async function problemsOf({ deps }: TestApp): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const problem of checkRegistry(deps, { repair: false })) problems.push(problem);
  return problems;
}

test('whoever reads nothing of what they download holds up nobody else', async () => {
  const chunk = Buffer.alloc(1024 * 1024);
  const store = createServer((request, response) => {
    if (request.method !== 'GET') return void response.writeHead(200).end();
    response.writeHead(200);
    const more = (): void => {
      while (response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
  const place = { endpoint, bucket: BUCKET, region: 'x', keyId: 'k', secret: 's', pathStyle: true, prefix: '' };
  const requests = createS3Requests({ ...place, idleMs: 2000 });
  try {
    const readers = Array.from({ length: 80 }, () => requests.send({ method: 'GET', key: 'sha256/x', expect: [200] }));
    const first = await Promise.all(readers.slice(0, 60));
    const probe = await requests.send({ method: 'HEAD', key: 'probe', expect: [200] });
    expect(probe.status).toBe(200);
    const others = await Promise.all(readers.slice(60));
    for (const { body } of [...first, ...others]) body.destroy();
  } finally {
    store.closeAllConnections();
    store.close();
  }
});

describe.skipIf(ceph === undefined)('an object store', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 's3-'));
    way = await openFaultyWay(ceph?.endpoint ?? '');
    await makeBucket(settings({ prefix: '' }));
  });
  afterAll(async () => {
    await way.close();
    await ceph?.close();
    await rm(folder, { recursive: true, force: true });
  });

  testBlobs('S3', () => openS3Blobs(settings()));

  test('what was committed or discarded is in the staging folder no more', async () => {
    const options = settings();
    const blobs = await openS3Blobs(options);
    await (await receive(blobs, Buffer.from('stored'))).commit();
    await (await receive(blobs, Buffer.from('not stored'))).discard();
    expect(await readdir(options.stagingDirectory)).toEqual([]);
  });

  test('the store itself compares the digest', async () => {
    const requests = createS3Requests(settings());
    const body = { bytes: Buffer.from('other bytes'), sha256: digest(Buffer.from('promised')) };
    const sent = requests.send({ method: 'PUT', key: 'x', body, expect: [200] });
    await expect(sent).rejects.toMatchObject({ code: 'registry.unavailable' });
  });

  test('a list of more than a page is whole, and has only what is ours', async () => {
    const options = settings();
    const requests = createS3Requests(options);
    const nothing = { bytes: Buffer.alloc(0), sha256: digest(Buffer.alloc(0)) };
    const names = Array.from({ length: 1010 }, (_, index) => digest(Buffer.from(String(index))));
    const keys = [
      ...names.map((name) => `sha256/${name.slice(0, 2)}/${name}`),
      `sha256/00/${names[0]}`,
      'sha256/readme',
    ];
    for (let from = 0; from < keys.length; from += 40) {
      await Promise.all(
        keys.slice(from, from + 40).map(async (key) => {
          (await requests.send({ method: 'PUT', key, body: nothing, expect: [200] })).body.resume();
        }),
      );
    }
    const listed: string[] = [];
    for await (const blob of (await openS3Blobs(options)).list()) listed.push(blob.sha256);
    expect(listed.sort()).toEqual(names.sort());
  });

  test('deletes and uploads of the same bytes at once never lose an upload', async () => {
    const blobs = await openS3Blobs(settings());
    const contents = Array.from({ length: 12 }, (_, index) => Buffer.from(`contested ${index}`));
    for (const bytes of contents) await (await receive(blobs, bytes)).commit();
    const stored = Math.max(
      ...(await Promise.all(contents.map(async (bytes) => Number((await blobs.stat(digest(bytes)))?.storedAt)))),
    );
    // The store counts whole seconds: an upload from now on is younger than all before.
    await delay(stored + 2000 - Date.now());
    const cutoff = new Date(stored + 1000);
    await Promise.all(
      contents.flatMap((bytes) => [
        blobs.deleteIfOlder(digest(bytes), cutoff),
        blobs.deleteIfOlder(digest(bytes), cutoff),
        receive(blobs, bytes).then((staged) => staged.commit()),
      ]),
    );
    for (const bytes of contents) expect(await readAll(blobs, digest(bytes))).toEqual(bytes);
  });

  test('a busy store is asked again', async () => {
    const blobs = await openS3Blobs(settings());
    way.set({ busy: 2 });
    await (await receive(blobs, Buffer.from('in the end'))).commit();
    way.set('open');
    expect(await readAll(blobs, digest(Buffer.from('in the end')))).toEqual(Buffer.from('in the end'));
  });

  test.each([
    ['a wrong secret', { secret: 'not-the-secret' }, 'does not accept the credentials (SignatureDoesNotMatch)'],
    ['a wrong key id', { keyId: 'NOBODY' }, 'does not accept the credentials (InvalidAccessKeyId)'],
    ['a bucket that is not there', { bucket: 'no-such-bucket' }, 'no such bucket (NoSuchBucket)'],
  ])('%s is told at the start, without a secret', async (_name, changes, message) => {
    const options = settings(changes);
    const failure: unknown = await openS3Blobs(options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'registry.unavailable', message: expect.stringContaining(message) });
    expect(inspect(failure, { depth: 10 })).not.toContain(options.secret);
  });

  test('a store that does not answer is 503 with Retry-After, and nothing is written', async () => {
    const blobs = await openS3Blobs(settings({ idleMs: 200 }));
    const app = await createTestApp({ blobs });
    try {
      const { token } = await app.createUser();
      // Too large to be sent from memory.
      const files = { 'large.txt': randomBytes(SMALL_BYTES).toString('base64') };
      const { release } = await publish(app, token, { files });
      const download = `/api/v1/plugins/marketplace/${release.id}/versions/1.0.0/download`;
      const range = await app.request(download, { headers: { range: 'bytes=10-19' } });
      expect([range.status, Buffer.from(await range.arrayBuffer())]).toEqual([206, release.bytes.subarray(10, 20)]);
      const second = await makeRelease({ registry: app.origin, version: '1.1.0', key: release.key });
      for (const state of ['cut', 'silent'] as const) {
        way.set(state);
        const answers = await Promise.all([upload(app, token, second), app.request(download), app.request('/readyz')]);
        expect(answers.map((one) => [one.status, one.headers.get('retry-after')])).toEqual(
          answers.map(() => [503, '5']),
        );
        const text = JSON.stringify(await Promise.all(answers.map((one) => one.text())));
        expect(text).not.toContain(ceph?.secret);
        expect(text).not.toContain(way.origin.slice('http://'.length));
      }
      way.set('open');
      const index = await app.request(`/api/v1/plugins/index/${release.id}.json`);
      expect(((await index.json()) as { versions: unknown[] }).versions).toHaveLength(1);
      expect((await upload(app, token, second)).status).toBe(201);
      expect((await app.request('/readyz')).status).toBe(200);
    } finally {
      way.set('open');
      await app.close();
    }
  });

  test('public downloads can be sent to the store, others never are', async () => {
    const blobs = await openS3Blobs(settings({ linkDownloads: true }));
    const app = await createTestApp({ blobs });
    try {
      const { token } = await app.createUser();
      const { release } = await publish(app, token);
      const hidden = await publish(
        app,
        token,
        { id: 'hidden', key: release.key },
        { listing: { visibility: 'private' } },
      );
      const address = (id: string) => `/api/v1/plugins/marketplace/${id}/versions/1.0.0/download`;
      const sent = await app.request(address(release.id), { redirect: 'manual' });
      expect([sent.status, sent.headers.get('cache-control')]).toEqual([302, 'no-store']);
      const link = sent.headers.get('location') ?? '';
      const answer = await fetch(link);
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="night-sky-1.0.0.zip"');
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(release.bytes);
      expect((await fetch(link.replace(/Signature=..../, 'Signature=0000'))).status).toBe(403);
      const own = await app.request(address('hidden'), {
        redirect: 'manual',
        headers: { authorization: `Bearer ${token}` },
      });
      expect([own.status, Buffer.from(await own.arrayBuffer())]).toEqual([200, hidden.release.bytes]);
      const head = await app.request(address(release.id), { method: 'HEAD', redirect: 'manual' });
      expect([head.status, head.headers.get('etag')]).toEqual([200, `"${release.sha256}"`]);
    } finally {
      await app.close();
    }
  });

  test('what was backed up is restored into an empty bucket, found whole, and served', async () => {
    const app = await createTestApp({ blobs: await openS3Blobs(settings()) });
    const target = await createTestApp({ blobs: await openS3Blobs(settings()), template: 'template0' });
    try {
      const { release } = await publish(app, (await app.createUser()).token);
      const file = path.join(folder, 'backup');
      const { testDatabase, blobs, now } = app.deps;
      await createBackup({ connection: testDatabase.connection, blobs, now, serverVersion: '0.1.0' }, file);
      for await (const { sha256 } of blobs.list()) await blobs.deleteIfOlder(sha256, new Date(8e15));
      const backup = await openBackup(file);
      const { connection } = target.deps.testDatabase;
      await restoreBackup({ connection, blobs: target.deps.blobs }, backup);
      await backup.close();
      expect(await problemsOf(target)).toEqual([]);
      expect(await problemsOf(app)).toMatchObject([{ kind: 'missing_blob', subject: release.sha256 }]);
      const answer = await target.request('/api/v1/plugins/marketplace/night-sky/versions/1.0.0/download');
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(release.bytes);
    } finally {
      await target.close();
      await app.close();
    }
  });
});
