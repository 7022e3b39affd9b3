import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClientOptions, Upload } from './index.js';
import { anUploadResult } from './testing/documents.js';
import { sendJson, sendProblem, type FaultServer } from './testing/fault-server.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const PATH = '/api/v1/plugins/my-plugin/versions';
const envelope = '{"payloadType":"\u20ac"}\n';
const request = { publish: true, listing: { tags: ['a'] } };

let bundlePath = '';
let bundle: Buffer = Buffer.alloc(0);
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ops-center-upload-'));
  scene.onEnd(() => rm(folder, { recursive: true, force: true }));
  bundlePath = join(folder, 'my "plug\u00edn"-1.0.0.zip');
  bundle = randomBytes(600_000);
  await writeFile(bundlePath, bundle);
});

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function upload(server: FaultServer, changes: Partial<Upload> = {}, options: Partial<ClientOptions> = {}) {
  const client = scene.client(server.origin, { token: TOKEN, uploadListenMs: 200, ...options });
  return client.upload('my-plugin', {
    envelope,
    bundlePath,
    bundleSize: bundle.length,
    bundleSha256: 'ab'.repeat(32),
    request,
    ...changes,
  });
}

describe('an upload', () => {
  it('is a multipart form with the file last, and says its length before', async () => {
    let body: Buffer = Buffer.alloc(0);
    const server = await scene.serve({
      [PATH]: async (incoming, response) => {
        body = await bodyOf(incoming);
        sendJson(response, 201, anUploadResult());
      },
    });
    const progress: number[] = [];
    const { status, result } = await upload(server, { onProgress: (count) => progress.push(count) });
    expect([status, result.state, result.already_published]).toEqual([201, 'published', false]);
    expect(progress.at(-1)).toBe(bundle.length);

    const { headers, method } = server.hits(PATH)[0] ?? { headers: {}, method: '' };
    expect(method).toBe('POST');
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['transfer-encoding']).toBeUndefined();
    // The platform's own reader of multipart is the oracle.
    const form = await new Response(body, { headers: { 'content-type': String(headers['content-type']) } }).formData();
    expect([...form.keys()]).toEqual(['request', 'envelope', 'bundle']);
    const texts = await Promise.all(['request', 'envelope'].map(async (name) => form.get(name)));
    const [sentRequest, sentEnvelope] = await Promise.all(
      texts.map(async (part) => (part instanceof Blob ? part.text() : part)),
    );
    expect(JSON.parse(sentRequest ?? '')).toEqual(request);
    expect(sentEnvelope).toBe(envelope);
    const file = form.get('bundle');
    if (!(file instanceof File)) throw new Error('the bundle is no file part');
    expect(file.name).toBe('my__plug_n_-1.0.0.zip');
    expect(file.type).toBe('application/zip');
    expect(Buffer.from(await file.arrayBuffer()).equals(bundle)).toBe(true);
  });

  it('that was lost after it arrived is sent again and succeeds', async () => {
    const server = await scene.serve({
      [PATH]: async (incoming, response, attempt) => {
        await bodyOf(incoming);
        if (attempt === 1) return void incoming.socket.destroy();
        return sendJson(response, 200, anUploadResult({ already_published: true, plugin_registered: false }));
      },
    });
    expect(await upload(server)).toMatchObject({ status: 200, result: { already_published: true } });
  });

  it('is sent again after 503', async () => {
    const server = await scene.serve({
      [PATH]: async (incoming, response, attempt) => {
        await bodyOf(incoming);
        if (attempt === 1) return sendProblem(response, 503, 'registry.unavailable');
        return sendJson(response, 201, anUploadResult());
      },
    });
    expect((await upload(server)).status).toBe(201);
  });

  it('keeps what the checks found', async () => {
    const errors = [
      { code: 'manifest.type.unknown', message: 'no', pointer: '/type', file: 'plugin.yaml', line: 7, column: 7 },
    ];
    const server = await scene.serve({
      [PATH]: async (incoming, response) => {
        await bodyOf(incoming);
        sendProblem(response, 422, 'bundle.invalid', { errors });
      },
    });
    const failure = await failureOf(upload(server));
    expect(failure).toMatchObject({ code: 'bundle.invalid', status: 422, findings: [{ line: 7, pointer: '/type' }] });
    expect(server.hits(PATH)).toHaveLength(1);
  });

  it('stops when the caller stops', async () => {
    const server = await scene.serve({ [PATH]: (incoming) => void incoming.resume() });
    const stop = new AbortController();
    const failure = await failureOf(upload(server, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect(failure.code).toBe('interrupted');
  });

  it.each([
    ['a file that is longer than it was', -1],
    ['a file that is shorter than it was', 1],
  ])('is not begun with %s', async (_what, difference) => {
    const server = await scene.serve({});
    const failure = await failureOf(upload(server, { bundleSize: bundle.length + difference }));
    expect(failure).toMatchObject({ code: 'file.io', where: bundlePath });
    expect(server.hits(PATH)).toEqual([]);
  });

  it('needs a file', async () => {
    const server = await scene.serve({});
    expect((await failureOf(upload(server, { bundlePath: `${bundlePath}.no` }))).code).toBe('file.not_found');
  });
});

describe('a refusal while the bundle is still being sent', () => {
  beforeEach(async () => {
    bundle = Buffer.alloc(20_000_000);
    await writeFile(bundlePath, bundle);
  });

  const refusals = [
    [401, 'auth.invalid_token'],
    [409, 'version.exists'],
    [413, 'request.too_large'],
  ] as const;
  const endings: [string, (incoming: IncomingMessage) => void][] = [
    ['reads on', (incoming) => incoming.resume()],
    ['never reads again', (incoming) => incoming.pause()],
    ['ends the connection', (incoming) => incoming.socket.end()],
    ['cuts the connection', (incoming) => incoming.socket.destroy()],
  ];
  const rows = refusals.flatMap(([status, code]) => endings.map(([what, end]) => [status, code, what, end] as const));

  it.each(rows)('with %i is told as %s when the registry %s', async (status, code, _what, end) => {
    for (const retries of [0, 2]) {
      const server = await scene.serve({
        [PATH]: (incoming, response) => {
          // After some of the body, so that we are in the middle of writing.
          incoming.once('data', () => {
            incoming.pause();
            response.on('finish', () => end(incoming));
            sendProblem(response, status, code);
          });
        },
      });
      const failure = await failureOf(upload(server, {}, { retries }));
      expect(failure).toMatchObject({ code, status, requestId: 'req-1' });
    }
  });

  it('is not waited for when there is no answer at all', async () => {
    const server = await scene.serve({
      [PATH]: (incoming) => void incoming.once('data', () => incoming.socket.destroy()),
    });
    const failure = await failureOf(upload(server, {}, { retries: 1, uploadListenMs: 20 }));
    expect(failure.code).toBe('registry.unreachable');
    expect(server.hits(PATH).length).toBeLessThanOrEqual(4);
  });
});
