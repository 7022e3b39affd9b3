import { OpsError } from '@ops-center/manifest-schema';
import {
  parseAnswer,
  type AnswerName,
  type AnswerValue,
  type PluginDetail,
  type PluginIndex,
  type VersionPage,
} from '@ops-center/registry-client';
import type { Breaker } from './breaker.js';
import { readCapped, tooLarge } from './capped-body.js';
import { badAnswer, unavailable } from './failures.js';

/** What the other registry says of a name. */
export type IndexAnswer =
  | { readonly kind: 'found'; readonly index: PluginIndex; readonly etag: string | undefined }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'missing' };

/** Asks the other registry, and nobody else. Nothing that it says is believed beyond its form. */
export interface UpstreamClient {
  readonly breaker: Breaker;
  /** @throws OpsError upstream.unavailable, upstream.bad_answer, as all of these */
  readIndex(slug: string, etag: string | null): Promise<IndexAnswer>;
  readDetail(slug: string): Promise<PluginDetail | undefined>;
  /** The newest versions with what the index does not tell. */
  readVersions(slug: string): Promise<VersionPage | undefined>;
  readSignature(slug: string, version: string): Promise<string>;
  /** The bytes of a bundle as they come; no more than `size` of them. */
  download(slug: string, version: string, size: number): AsyncIterable<Uint8Array>;
}

export interface UpstreamClientOptions {
  /** Its address, without a trailing slash. */
  readonly registry: string;
  readonly token: string | undefined;
  readonly breaker: Breaker;
  /** Told of each request, for figures. */
  readonly onRequest: (outcome: 'answered' | 'unavailable' | 'refused') => void;
}

/** More versions than these, the newest ones, are not mirrored of a plugin. */
export const MOST_VERSIONS = 100;

/** To connect and to answer with a header. */
const HEADER_MS = 2000;
const DOCUMENT_MS = 10_000;
const DOCUMENT_BYTES = 8 * 2 ** 20;
const SIGNATURE_BYTES = 65_536;
/** A download may take half a minute, and a second for each 50 kB. */
const DOWNLOAD_MS = 30_000;
const DOWNLOAD_BYTES_PER_MS = 50;
const LATE = new Error('no answer in time');
const ETAG = /^(W\/)?"[!#-~]{1,200}"$/;

interface Request {
  readonly path: string;
  readonly accept: string;
  readonly totalMs: number;
  readonly etag?: string | null;
}

/** Makes the client: one origin, no redirects, two seconds for a header, and a limit for everything that is read. */
export function createUpstreamClient(options: UpstreamClientOptions): UpstreamClient {
  const { registry, token, breaker, onRequest } = options;

  async function ask({ path, accept, totalMs, etag }: Request): Promise<Response> {
    if (!breaker.admit()) {
      onRequest('refused');
      throw unavailable(`${registry} is left alone for a while, it did not answer`, breaker.read().waitMs / 1000);
    }
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(LATE), HEADER_MS);
    let answer: Response;
    try {
      answer = await fetch(`${registry}/api/v1/plugins/${path}`, {
        redirect: 'manual',
        credentials: 'omit',
        signal: AbortSignal.any([late.signal, AbortSignal.timeout(totalMs)]),
        headers: {
          accept,
          'user-agent': 'ops-center-registry',
          // The bytes themselves, not the address of a store that has them.
          prefer: 'no-redirect',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(etag === undefined || etag === null ? {} : { 'if-none-match': etag }),
        },
      });
    } catch (error) {
      throw away('it does not answer', error);
    } finally {
      clearTimeout(timer);
    }
    if (answer.status >= 500 || answer.status === 429) {
      await answer.body?.cancel();
      throw away(`it answers ${answer.status}`);
    }
    breaker.answered();
    onRequest('answered');
    return answer;
  }

  function away(why: string, cause?: unknown): OpsError {
    breaker.failed();
    onRequest('unavailable');
    return unavailable(`${registry} cannot be asked: ${why}`, 5, cause);
  }

  /** A good answer as it is; undefined for 404. */
  async function requireGood(answer: Response): Promise<Response | undefined> {
    const { status } = answer;
    if (status === 200) return answer;
    await answer.body?.cancel();
    if (status === 404) return undefined;
    const redirects = status >= 300 && status < 400;
    throw badAnswer(redirects ? `${registry} sends us to another address` : `${registry} answers ${status}`);
  }

  async function open(request: Request): Promise<Response | undefined> {
    return await requireGood(await ask(request));
  }

  async function readText(answer: Response, maxBytes: number): Promise<string> {
    const bytes = await readCapped(answer.body, maxBytes, (error) => away('its answer broke off', error));
    return bytes.toString('utf8');
  }

  async function readDocument<Name extends AnswerName>(name: Name, answer: Response): Promise<AnswerValue<Name>> {
    const text = await readText(answer, DOCUMENT_BYTES);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw badAnswer(`${registry} answers something that is not JSON`);
    }
    const reading = parseAnswer(name, value);
    if (reading.ok) {
      if (text.includes('\\u0000') && holdsNul(value))
        throw badAnswer(`${registry} answers text that cannot be stored`);
      return reading.value;
    }
    const { pointer, message } = reading.problem;
    throw badAnswer(`${registry} does not keep to the contract: ${pointer.slice(0, 200)} ${message}`);
  }

  async function readOne<Name extends AnswerName>(name: Name, path: string): Promise<AnswerValue<Name> | undefined> {
    const answer = await open({ path, accept: 'application/json', totalMs: DOCUMENT_MS });
    return answer === undefined ? undefined : await readDocument(name, answer);
  }

  const versionPath = (slug: string, version: string, what: string): string =>
    `marketplace/${slug}/versions/${encodeURIComponent(version)}/${what}`;

  return {
    breaker,
    async readIndex(slug, etag) {
      const path = `index/${slug}.json`;
      const answer = await ask({ path, accept: 'application/json', totalMs: DOCUMENT_MS, etag });
      if (answer.status === 304 && etag !== null) return { kind: 'unchanged' };
      const good = await requireGood(answer);
      if (good === undefined) return { kind: 'missing' };
      const given = good.headers.get('etag') ?? '';
      const index = await readDocument('PluginIndex', good);
      return { kind: 'found', index, etag: ETAG.test(given) ? given : undefined };
    },
    readDetail: (slug) => readOne('PluginDetail', `marketplace/${slug}`),
    readVersions: (slug) => readOne('VersionPage', `marketplace/${slug}/versions?limit=${MOST_VERSIONS}`),
    async readSignature(slug, version) {
      const path = versionPath(slug, version, 'signature');
      const answer = await open({ path, accept: 'application/json', totalMs: DOCUMENT_MS });
      if (answer === undefined) throw badAnswer(`${registry} has no signature of ${slug} ${version}`);
      return await readText(answer, SIGNATURE_BYTES);
    },
    async *download(slug, version, size) {
      const path = versionPath(slug, version, 'download');
      const totalMs = DOWNLOAD_MS + Math.ceil(size / DOWNLOAD_BYTES_PER_MS);
      const answer = await open({ path, accept: 'application/zip', totalMs });
      if (answer === undefined) throw badAnswer(`${registry} has no bundle of ${slug} ${version}`);
      let left = size;
      try {
        for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
          left -= chunk.byteLength;
          if (left < 0) throw tooLarge();
          yield chunk;
        }
      } catch (error) {
        throw error instanceof OpsError ? error : away('a download broke off', error);
      }
    },
  };
}

/** PostgreSQL has no place for it in a text. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNul);
}
