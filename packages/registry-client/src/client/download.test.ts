import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClientOptions, DownloadTarget } from './index.js';
import type { FaultServer, Handler } from './testing/fault-server.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const PATH = '/api/v1/plugins/marketplace/my-plugin/versions/1.0.0/download';
const bytes = randomBytes(300_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const ETAG = `"${sha256}"`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ops-center-download-'));
  scene.onEnd(() => rm(folder, { recursive: true, force: true }));
});

/** Serves `bytes` with ranges; `cutAfter` destroys the connection after that many bytes of this answer. */
function serveBytes(response: ServerResponse, range: string | undefined, cutAfter = Infinity, etag = ETAG): void {
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
  const length = bytes.length - from;
  response.writeHead(range === undefined ? 200 : 206, {
    'content-type': 'application/zip',
    'content-length': String(length),
    ...(etag === '' ? {} : { etag }),
    ...(range === undefined ? {} : { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
  });
  const part = bytes.subarray(from, from + Math.min(length, cutAfter));
  if (part.length === length) response.end(part);
  else response.write(part, () => setTimeout(() => response.destroy(), 5));
}

function download(server: FaultServer, changes: Partial<DownloadTarget> = {}, options: Partial<ClientOptions> = {}) {
  const target = { path: join(folder, 'bundle.zip'), size: bytes.length, sha256, ...changes };
  return scene.client(server.origin, options).download('my-plugin', '1.0.0', target);
}

describe('a download', () => {
  it('arrives as it was promised, and tells how far it is', async () => {
    const server = await scene.serve({ [PATH]: (_request, response) => serveBytes(response, undefined) });
    const progress: number[] = [];
    await download(server, { onProgress: (count) => progress.push(count) });
    expect((await readFile(join(folder, 'bundle.zip'))).equals(bytes)).toBe(true);
    expect(progress.at(-1)).toBe(bytes.length);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('goes on where it was cut, only if the bytes are still the same', async () => {
    const server = await scene.serve({
      [PATH]: (request, response, attempt) =>
        serveBytes(response, request.headers.range, attempt <= 5 ? 50_000 : Infinity),
    });
    await download(server, {}, { retries: 1 });
    expect((await readFile(join(folder, 'bundle.zip'))).equals(bytes)).toBe(true);
    const asked = server.hits(PATH).map(({ headers }) => [headers.range, headers['if-range']]);
    expect(asked[0]).toEqual([undefined, undefined]);
    expect(asked.slice(1).every(([range, tag]) => /^bytes=\d+-$/.test(String(range)) && tag === ETAG)).toBe(true);
    expect(asked.length).toBeGreaterThanOrEqual(6);
  });

  it('starts again when the server sends everything', async () => {
    const server = await scene.serve({
      [PATH]: (_request, response, attempt) => serveBytes(response, undefined, attempt === 1 ? 70_000 : Infinity),
    });
    await download(server);
    expect((await readFile(join(folder, 'bundle.zip'))).equals(bytes)).toBe(true);
  });

  it.each(['', 'W/"weak"', '"a\tb"'])('does not resume under the entity tag %j', async (etag) => {
    const server = await scene.serve({
      [PATH]: (request, response, attempt) =>
        serveBytes(response, request.headers.range, attempt === 1 ? 70_000 : Infinity, etag),
    });
    await download(server);
    expect(server.hits(PATH).map(({ headers }) => headers.range)).toEqual([undefined, undefined]);
  });

  it('is given up after the retries when nothing more comes', async () => {
    const server = await scene.serve({
      [PATH]: (request, response, attempt) =>
        attempt === 1 ? serveBytes(response, undefined, 70_000) : void request.socket.destroy(),
    });
    expect((await failureOf(download(server, {}, { retries: 2 }))).code).toBe('registry.unreachable');
    expect(server.hits(PATH)).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it('may come from object storage, which does not get the token', async () => {
    const storage = await scene.serve({ '/blob': (request, response) => serveBytes(response, request.headers.range) });
    const server = await scene.serve({
      [PATH]: (_request, response) =>
        void response.writeHead(302, { location: `${storage.origin}/blob?signature=s3cr3t` }).end(),
    });
    await download(server, {}, { token: TOKEN });
    expect((await readFile(join(folder, 'bundle.zip'))).equals(bytes)).toBe(true);
    expect(server.hits(PATH)[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(storage.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('is not passed on from there to a third place', async () => {
    const third = await scene.serve({});
    const storage = await scene.serve({
      '/blob': (_request, response) => void response.writeHead(302, { location: `${third.origin}/` }).end(),
    });
    const server = await scene.serve({
      [PATH]: (_request, response) =>
        void response.writeHead(302, { location: `${storage.origin}/blob?signature=s3cr3t` }).end(),
    });
    const failure = await failureOf(download(server));
    expect(failure.code).toBe('registry.bad_answer');
    expect(JSON.stringify({ ...failure, message: failure.message })).not.toContain('s3cr3t');
    expect(third.seen).toEqual([]);
  });

  it('is not redirected to plain http on another machine', async () => {
    const server = await scene.serve({
      [PATH]: (_request, response) => void response.writeHead(302, { location: 'http://storage.example/blob' }).end(),
    });
    expect((await failureOf(download(server))).code).toBe('registry.bad_answer');
  });
});

describe('a download that is not what was promised', () => {
  const expectMismatch = async (handler: Handler, changes: Partial<DownloadTarget> = {}) => {
    const server = await scene.serve({ [PATH]: handler });
    const failure = await failureOf(download(server, changes));
    expect(failure.code).toBe('install.digest_mismatch');
    expect(await readdir(folder)).toEqual([]);
    return { failure, server };
  };

  it('is removed when a byte differs', async () => {
    const wrong = Buffer.from(bytes);
    wrong[1234] = (wrong[1234] ?? 0) ^ 1;
    const { failure, server } = await expectMismatch((_request, response) => void response.writeHead(200).end(wrong));
    expect(failure.details.expected).toBe(sha256);
    expect(server.hits(PATH)).toHaveLength(1);
  });

  it('is removed when its announced length differs, before a byte is read', async () => {
    let progress = 0;
    await expectMismatch(
      (_request, response) => void response.writeHead(200, { 'content-length': '300001' }).write(bytes),
      { onProgress: (count) => (progress = count) },
    );
    expect(progress).toBe(0);
  });

  it('is cut at the first byte too many', async () => {
    const { failure } = await expectMismatch((_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed && response.write(Buffer.alloc(65_536))) setImmediate(more);
      };
      response.on('drain', more);
      more();
    });
    expect(failure.message).toBe('the download has more than 300000 bytes; 300000 were promised');
  });

  it('is removed when it is always too short', async () => {
    await expectMismatch((_request, response) => void response.writeHead(200).end(bytes.subarray(0, 1000)));
  });

  it('is removed when a resumed part is another one', async () => {
    const server = await scene.serve({
      [PATH]: (request, response, attempt) => {
        if (attempt === 1) return serveBytes(response, undefined, 70_000);
        const range = request.headers.range?.replace(/\d+/, (from) => String(Number(from) + 1));
        return serveBytes(response, range);
      },
    });
    expect((await failureOf(download(server))).code).toBe('registry.bad_answer');
    expect(await readdir(folder)).toEqual([]);
  });

  it('cannot be spliced from two bundles', async () => {
    const server = await scene.serve({
      [PATH]: (request, response, attempt) => {
        if (attempt === 1) return serveBytes(response, undefined, 70_000);
        const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0]);
        const headers = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
        return void response.writeHead(206, headers).end(Buffer.alloc(bytes.length - from));
      },
    });
    expect((await failureOf(download(server))).code).toBe('install.digest_mismatch');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the file of a download', () => {
  it('is never an existing one', async () => {
    await writeFile(join(folder, 'bundle.zip'), 'mine');
    const server = await scene.serve({});
    expect((await failureOf(download(server))).code).toBe('file.exists');
    expect(await readFile(join(folder, 'bundle.zip'), 'utf8')).toBe('mine');
    expect(server.hits(PATH)).toEqual([]);
  });

  it('is never behind a link', async () => {
    await symlink(join(folder, 'elsewhere'), join(folder, 'bundle.zip'));
    const server = await scene.serve({ [PATH]: (_request, response) => serveBytes(response, undefined) });
    expect((await failureOf(download(server))).code).toBe('file.exists');
    expect(await readdir(folder)).toEqual(['bundle.zip']);
  });

  it('must be in a folder that exists', async () => {
    const server = await scene.serve({});
    expect((await failureOf(download(server, { path: join(folder, 'no', 'bundle.zip') }))).code).toBe('file.not_found');
  });

  it('is removed when the version does not exist, or the caller stops', async () => {
    const server = await scene.serve({});
    expect((await failureOf(download(server))).code).toBe('version.not_found');
    expect(await readdir(folder)).toEqual([]);

    const hanging = await scene.serve({
      [PATH]: (_request, response) => void response.writeHead(200).write(bytes.subarray(0, 1000)),
    });
    const stop = new AbortController();
    const outcome = failureOf(download(hanging, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect((await outcome).code).toBe('interrupted');
    expect(await readdir(folder)).toEqual([]);
  });
});
