import { createReadStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { AwsV4Signer } from 'aws4fetch';
import { networkFailure, refusal, S3Failure } from './s3-failures.js';

/** Where the objects are, and the credentials for it. */
export interface S3Settings {
  /** http or https address without a path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
  /** `https://HOST/BUCKET/KEY` in place of `https://BUCKET.HOST/KEY`. */
  readonly pathStyle: boolean;
  /** Before every key; '' or ends in a slash. */
  readonly prefix: string;
  /** Milliseconds without a byte after which a request is given up. */
  readonly idleMs: number;
}

/** What is sent: nothing, a few bytes, or a file. */
export type S3Body =
  | { readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly file: string; readonly size: number; readonly sha256: string };

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Without the prefix; '' is the bucket. */
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: S3Body;
  /** Statuses that are answers to this request; every other is a failure. */
  readonly expect: readonly number[];
}

export interface S3Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Must be read to its end, or destroyed. */
  readonly body: Readable;
}

/** Sends requests to one bucket. */
export interface S3Requests {
  /**
   * Sends a request, again when the store is busy or the way to it broke: everything asked here may be asked twice.
   * @throws OpsError `registry.unavailable`, `registry.storage_full`
   */
  send(request: S3Request): Promise<S3Answer>;
  /** An address that serves an object for a time to whoever has it. */
  presign(key: string, seconds: number, query: Readonly<Record<string, string>>): Promise<string>;
}

const MOST_SOCKETS = 64;
const TRIES = 4;
const FIRST_PAUSE_MS = 100;
const MAX_ERROR_BYTES = 64 * 1024;
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Signs requests (AWS Signature Version 4) and sends them over connections that are kept open. */
export function createS3Requests(settings: S3Settings): S3Requests {
  const transport = settings.endpoint.startsWith('https:') ? https : http;
  const agent = new transport.Agent({ keepAlive: true, maxSockets: MOST_SOCKETS, timeout: settings.idleMs });
  // A download lasts as long as its client likes: those have connections of their own, one for each, and hold up nothing else.
  const downloads = new transport.Agent({ keepAlive: true, maxFreeSockets: MOST_SOCKETS, timeout: settings.idleMs });
  const place = `${settings.endpoint}/${settings.bucket}`;
  const keys = new Map<string, ArrayBuffer>();
  const signer = (url: string, more: Partial<ConstructorParameters<typeof AwsV4Signer>[0]>): AwsV4Signer =>
    new AwsV4Signer({
      url,
      accessKeyId: settings.keyId,
      secretAccessKey: settings.secret,
      service: 's3',
      region: settings.region,
      cache: keys,
      ...more,
    });

  const once = async (request: S3Request): Promise<S3Answer> => {
    const { method, body } = request;
    const headers = { ...request.headers, 'x-amz-content-sha256': body?.sha256 ?? EMPTY_SHA256 };
    const signed = await signer(addressOf(settings, request.key, request.query), { method, headers }).sign();
    const outgoing = transport.request(signed.url, {
      agent: method === 'GET' && request.key !== '' ? downloads : agent,
      method,
      headers: {
        ...Object.fromEntries(signed.headers),
        ...(body === undefined ? {} : { 'content-length': sizeOf(body) }),
      },
    });
    const answered = answerTo(outgoing, settings.idleMs);
    await Promise.all([answered, sendBody(outgoing, body, answered)]);
    const incoming = await answered;
    const status = incoming.statusCode ?? 0;
    if (request.expect.includes(status)) return { status, headers: incoming.headers, body: incoming };
    throw refusal(status, await readText(incoming, settings.idleMs), place);
  };

  return {
    send: async (request) => {
      for (let tried = 1; ; tried += 1) {
        try {
          return await once(request);
        } catch (error) {
          const failure = networkFailure(error, place);
          if (tried >= TRIES || !(failure instanceof S3Failure && failure.isTransient)) throw failure;
        }
        await delay(FIRST_PAUSE_MS * 2 ** (tried - 1) * (0.5 + Math.random()));
      }
    },
    presign: async (key, seconds, query) => {
      const address = addressOf(settings, key, { ...query, 'X-Amz-Expires': String(seconds) });
      const { url } = await signer(address, { method: 'GET', signQuery: true }).sign();
      return wireForm(url).href;
    },
  };
}

/** Reads an answer that is text, up to a limit. */
export async function readText(source: Readable, idleMs: number, maxBytes = MAX_ERROR_BYTES): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of watched(source, idleMs)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new OpsError('registry.unavailable', 'the object store answers with too much text');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Passes bytes on and fails when none come for a while. Only waiting for the store counts: a client that
 * reads slowly is the client's affair.
 */
export async function* watched(source: Readable, idleMs: number): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const stalled = (): void => void source.destroy(Object.assign(new Error('stalled'), { code: 'ETIMEDOUT' }));
  try {
    for (;;) {
      const timer = setTimeout(stalled, idleMs);
      const next = await chunks.next().finally(() => clearTimeout(timer));
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    throw networkFailure(error, 'the object store');
  } finally {
    source.destroy();
  }
}

function addressOf({ endpoint, bucket, pathStyle, prefix }: S3Settings, key: string, query = {}): string {
  const url = new URL(endpoint);
  if (!pathStyle) url.hostname = `${bucket}.${url.hostname}`;
  const object = key === '' ? '' : `${prefix}${key}`;
  url.pathname = pathStyle ? `/${bucket}/${object}` : `/${object}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return wireForm(url).href;
}

/** A space is signed as %20, and URL writes a plus. */
function wireForm(url: URL): URL {
  url.search = url.search.replaceAll('+', '%20');
  return url;
}

function answerTo(outgoing: http.ClientRequest, idleMs: number): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.setTimeout(idleMs, () => {
      outgoing.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }));
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      // From here whoever reads the answer watches over it.
      outgoing.setTimeout(0);
      resolve(incoming);
    });
  });
}

async function sendBody(
  outgoing: http.ClientRequest,
  body: S3Body | undefined,
  answered: Promise<http.IncomingMessage>,
): Promise<void> {
  if (body === undefined || 'bytes' in body) {
    outgoing.end(body?.bytes);
    return;
  }
  const sent = pipeline(createReadStream(body.file, { highWaterMark: 256 * 1024 }), outgoing);
  // A store that refuses early stops reading: its answer is what counts, not the broken pipe.
  await Promise.race([sent, answered]).catch(() => undefined);
  sent.catch(() => undefined);
}

function sizeOf(body: S3Body): number {
  return 'bytes' in body ? body.bytes.byteLength : body.size;
}
