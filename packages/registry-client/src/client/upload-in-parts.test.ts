import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClientOptions, Upload } from './index.js';
import { anUploadResult } from './testing/documents.js';
import { sendJson, sendProblem, type FaultServer, type Handler } from './testing/fault-server.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const ID = '01234567-89ab-4cde-8f01-23456789abcd';
const [UPLOADS, PART, VERSION, ONE_REQUEST] = [
  '/api/v1/uploads',
  `/api/v1/uploads/${ID}`,
  `/api/v1/uploads/${ID}/version`,
  '/api/v1/plugins/my-plugin/versions',
];
const SIZE = 1_000_000;
const request = { publish: true, publisher: 'acme' };

let bundlePath = '';
let bundle: Buffer = Buffer.alloc(0);
let bundleSha256 = '';
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ops-center-parts-'));
  scene.onEnd(() => rm(folder, { recursive: true, force: true }));
  bundlePath = join(folder, 'my-plugin-1.0.0.zip');
  bundle = randomBytes(SIZE);
  bundleSha256 = createHash('sha256').update(bundle).digest('hex');
  await writeFile(bundlePath, bundle);
});

interface Registry {
  readonly server: FaultServer;
  /** What it keeps, in order. */
  kept(): Buffer;
  /** Bytes of all parts that came. */
  readonly seen: { bytes: number };
}

/** A registry that keeps parts; `cuts` are the bytes, counted over all parts, at which it cuts the connection. */
async function registry(
  options: { readonly cuts?: readonly number[]; readonly handlers?: Readonly<Record<string, Handler>> } = {},
): Promise<Registry> {
  let kept: Buffer = Buffer.alloc(0);
  const seen = { bytes: 0 };
  const cuts = [...(options.cuts ?? [])];
  const server = await scene.serve(
    {
      [UPLOADS]: async (incoming, response) => {
        const order = JSON.parse((await bodyOf(incoming)).toString()) as { size: number; sha256: string };
        sendJson(response, kept.length === 0 ? 201 : 200, {
          id: ID,
          plugin: 'my-plugin',
          publisher: 'acme',
          size: order.size,
          sha256: order.sha256,
          offset: kept.length,
          expires_at: '2026-11-23T12:00:00.000Z',
        });
      },
      [PART]: async (incoming, response) => {
        if (Number(incoming.headers['upload-offset']) !== kept.length) {
          return sendProblem(response, 409, 'upload.offset_mismatch');
        }
        for await (const chunk of incoming as AsyncIterable<Buffer>) {
          const cut = cuts[0];
          const room = cut === undefined ? chunk.length : Math.min(chunk.length, cut - seen.bytes);
          kept = Buffer.concat([kept, chunk.subarray(0, room)]);
          seen.bytes += room;
          if (seen.bytes !== cut) continue;
          cuts.shift();
          return void incoming.socket.destroy();
        }
        return void response.writeHead(204, { 'upload-offset': String(kept.length) }).end();
      },
      [VERSION]: async (incoming, response) => {
        await bodyOf(incoming);
        sendJson(response, 201, anUploadResult());
      },
      ...options.handlers,
    },
    { wellKnown: { uploads: { from_bytes: SIZE, part_bytes: 300_000 } } },
  );
  return { server, kept: () => kept, seen };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function upload(server: FaultServer, changes: Partial<Upload> = {}, options: Partial<ClientOptions> = {}) {
  const client = scene.client(server.origin, { token: TOKEN, retries: 2, ...options });
  const order = { envelope: '{}', bundlePath, bundleSize: SIZE, bundleSha256, request, ...changes };
  return client.upload('my-plugin', order);
}

describe('an upload in parts', () => {
  it('sends parts of the size that the registry says, and then names the upload', async () => {
    const bodies: Buffer[] = [];
    const { server, kept } = await registry({
      handlers: {
        [VERSION]: async (incoming, response) => {
          bodies.push(await bodyOf(incoming));
          sendJson(response, 201, anUploadResult());
        },
      },
    });
    const progress: number[] = [];
    expect((await upload(server, { onProgress: (bytes) => progress.push(bytes) })).status).toBe(201);
    expect(kept().equals(bundle)).toBe(true);
    expect(server.hits(PART).map(({ headers }) => [headers['upload-offset'], headers['content-length']])).toEqual([
      ['0', '300000'],
      ['300000', '300000'],
      ['600000', '300000'],
      ['900000', '100000'],
    ]);
    expect(JSON.parse(bodies[0]?.toString() ?? '')).toEqual({ request, envelope: '{}' });
    expect([progress[0], progress.at(-1)]).toEqual([0, SIZE]);
    expect(server.hits(ONE_REQUEST)).toEqual([]);
  });

  it.each([[[1]], [[300_000]], [[299_999, 300_001]], [[450_000]], [[100_000, 200_000, 400_000, 999_999]], [[SIZE]]])(
    'that is cut at byte %j goes on there: no byte travels twice',
    async (cuts) => {
      const { server, kept, seen } = await registry({ cuts });
      expect((await upload(server)).status).toBe(201);
      expect(kept().equals(bundle)).toBe(true);
      expect(seen.bytes).toBe(SIZE);
    },
  );

  it('is continued by another process, which sends the rest only and says so', async () => {
    const { server, kept, seen } = await registry({ cuts: [640_000] });
    expect((await failureOf(upload(server, {}, { retries: 0 }))).code).toBe('registry.unreachable');
    const before = seen.bytes;
    const resumed: number[] = [];
    const progress: number[] = [];
    const onProgress = (bytes: number): void => void progress.push(bytes);
    await upload(server, { onResume: (bytes) => resumed.push(bytes), onProgress });
    expect([before, seen.bytes - before, resumed, progress[0]]).toEqual([640_000, 360_000, [640_000], 640_000]);
    expect(kept().equals(bundle)).toBe(true);
  });

  it('gives up when nothing moves any more', async () => {
    const { server } = await registry({
      handlers: { [PART]: (incoming) => void incoming.once('data', () => incoming.socket.destroy()) },
    });
    expect((await failureOf(upload(server))).code).toBe('registry.unreachable');
    expect(server.hits(UPLOADS)).toHaveLength(3);
  });

  it('asks again where it stands when the registry has less than it believed', async () => {
    let refused = false;
    const { server, kept } = await registry({
      handlers: {
        [VERSION]: async (incoming, response) => {
          await bodyOf(incoming);
          if (refused) return sendJson(response, 201, anUploadResult());
          refused = true;
          return sendProblem(response, 409, 'upload.incomplete');
        },
      },
    });
    expect((await upload(server)).status).toBe(201);
    expect(server.hits(UPLOADS)).toHaveLength(2);
    expect(kept().equals(bundle)).toBe(true);
  });

  it('whose last answer was lost asks once more for it', async () => {
    const { server, seen } = await registry({
      handlers: {
        [VERSION]: async (incoming, response, attempt) => {
          await bodyOf(incoming);
          if (attempt === 1) return void incoming.socket.destroy();
          return sendJson(response, 200, anUploadResult({ already_published: true }));
        },
      },
    });
    expect(await upload(server)).toMatchObject({ status: 200, result: { already_published: true } });
    expect(seen.bytes).toBe(SIZE);
  });

  it.each([
    [401, 'auth.invalid_token'],
    [413, 'request.too_large'],
    [422, 'bundle.invalid'],
  ])('is not repeated after %i %s', async (status, code) => {
    const { server } = await registry({ handlers: { [VERSION]: (_in, out) => sendProblem(out, status, code) } });
    expect(await failureOf(upload(server))).toMatchObject({ code, status });
    expect(server.hits(VERSION)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['another size', { size: 7 }],
    ['another digest', { sha256: 'ab'.repeat(32) }],
    ['more bytes than there are', { offset: SIZE + 1 }],
    ['an id that is a path', { id: '../../whoami' }],
  ])('is not sent to a registry that answers with %s', async (_what, changes) => {
    const good = { plugin: 'my-plugin', publisher: 'acme', size: SIZE, sha256: bundleSha256, offset: 0 };
    const answer = { id: ID, expires_at: '2026-11-23T12:00:00.000Z', ...good, ...changes };
    const { server } = await registry({ handlers: { [UPLOADS]: (_in, out) => sendJson(out, 201, answer) } });
    expect((await failureOf(upload(server))).code).toBe('registry.bad_answer');
    expect(server.hits(PART)).toEqual([]);
  });

  it('stops when the caller stops, and when the file is another one now', async () => {
    const { server } = await registry();
    const stop = new AbortController();
    const stopped = upload(server, { signal: stop.signal, onProgress: () => stop.abort() });
    expect((await failureOf(stopped)).code).toBe('interrupted');
    expect((await failureOf(upload(server, { bundleSize: SIZE + 1 }))).code).toBe('file.io');
  });
});

describe('one request is enough', () => {
  const oneRequest: Handler = async (incoming, response) => {
    await bodyOf(incoming);
    sendJson(response, 201, anUploadResult());
  };

  it('for a registry that knows nothing of parts', async () => {
    const server = await scene.serve({ [ONE_REQUEST]: oneRequest });
    expect((await upload(server)).status).toBe(201);
  });

  it('for a small bundle', async () => {
    const { server } = await registry({ handlers: { [ONE_REQUEST]: oneRequest } });
    await writeFile(bundlePath, bundle.subarray(1));
    expect((await upload(server, { bundleSize: SIZE - 1 })).status).toBe(201);
    expect(server.hits(UPLOADS)).toEqual([]);
  });
});
