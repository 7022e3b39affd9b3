import type { Readable } from 'node:stream';
import { OpsError } from '@ops-center/manifest-schema';
import { request, type Dispatcher } from 'undici';
import { isPrivateTransport } from './address.js';
import type { Deadline } from './deadline.js';
import type { Dispatchers } from './dispatchers.js';
import { networkFailure, type FailedOutcome, type Outcome } from './network-failure.js';

/** What every request of a client has in common. */
export interface Connection {
  readonly dispatchers: Dispatchers;
  readonly userAgent: string;
  /** Without a byte from the other side. */
  readonly idleTimeoutMs: number;
  readonly token: string | undefined;
  /** The only origin that ever gets the token. */
  readonly tokenOrigin: string;
  /** Told the Date header of each answer. */
  readonly onDate: ((date: Date) => void) | undefined;
}

export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readable | string;
  readonly deadline: Deadline;
  /** Follow one redirect to another origin, without the token: object storage behind downloads. */
  readonly mayLeaveOrigin?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Dispatcher.ResponseData['body'];
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MAX_REDIRECTS = 3;

/**
 * Sends one request and follows redirects as far as that is safe. The body of the answer is not read yet:
 * the caller must read or destroy it.
 */
export async function exchange(connection: Connection, wanted: Exchange): Promise<Outcome<Answer>> {
  let url = wanted.url;
  let mayLeave = wanted.mayLeaveOrigin === true;
  for (let redirects = 0; ; redirects++) {
    const outcome = await sendOnce(connection, { ...wanted, url });
    if (!outcome.ok) return outcome;
    const answer = outcome.value;
    if (!REDIRECTS.has(answer.status)) return checkEncoding(answer, url);
    discard(answer);
    if (wanted.method !== 'GET') throw badAnswer('it redirects a request that changes something', url);
    if (redirects === MAX_REDIRECTS) throw badAnswer(`it redirects more than ${MAX_REDIRECTS} times`, url);
    const next = readLocation(answer, url);
    if (next.origin !== url.origin) {
      if (!mayLeave) throw leavesOrigin(url, next);
      requireSafeTarget(url, next);
      mayLeave = false;
    }
    url = next;
  }
}

/** Lets go of an answer that nobody will read. */
export function discard(answer: Answer): void {
  answer.body.on('error', () => {}).destroy();
}

/** One header as text; repeated ones joined as RFC 9110 allows. */
export function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

export function badAnswer(what: string, url: URL): OpsError {
  return new OpsError('registry.bad_answer', what, { where: placeOf(url) });
}

/** An address for messages: queries may hold signatures of object storage. */
export function placeOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

async function sendOnce(connection: Connection, wanted: Exchange): Promise<Outcome<Answer>> {
  const { url, method, body, deadline } = wanted;
  try {
    const {
      statusCode,
      headers,
      body: answerBody,
    } = await request(url, {
      method,
      dispatcher: connection.dispatchers.of(url),
      signal: deadline.signal,
      headersTimeout: connection.idleTimeoutMs,
      bodyTimeout: connection.idleTimeoutMs,
      headers: {
        'user-agent': connection.userAgent,
        // Compressed answers would need a second limit, on what they unpack to.
        'accept-encoding': 'identity',
        ...wanted.headers,
        ...authorization(connection, url),
      },
      ...(body === undefined ? {} : { body }),
    });
    tellDate(connection, url, headers['date']);
    return { ok: true, value: { status: statusCode, headers, body: answerBody } };
  } catch (error) {
    return failedExchange(error, deadline, url);
  }
}

/** Turns an error of the network into an outcome; throws interrupted, and what is none of the network's. */
export function failedExchange(error: unknown, deadline: Deadline, url: URL): FailedOutcome {
  deadline.throwIfInterrupted();
  if (error instanceof OpsError) throw error;
  const failure = networkFailure(error, placeOf(url));
  if (failure === undefined) throw error;
  return failure;
}

function authorization(connection: Connection, url: URL): Record<string, string> {
  if (connection.token === undefined || url.origin !== connection.tokenOrigin) return {};
  if (!isPrivateTransport(url)) {
    throw new OpsError('auth.insecure_transport', `the token is not sent to ${url.origin} over plain http`);
  }
  return { authorization: `Bearer ${connection.token}` };
}

function tellDate({ onDate, tokenOrigin }: Connection, url: URL, header: string | string[] | undefined): void {
  const time = typeof header === 'string' ? Date.parse(header) : Number.NaN;
  if (url.origin === tokenOrigin && Number.isFinite(time)) onDate?.(new Date(time));
}

function checkEncoding(answer: Answer, url: URL): Outcome<Answer> {
  const encoding = headerOf(answer, 'content-encoding');
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return { ok: true, value: answer };
  discard(answer);
  throw badAnswer('it sends a compressed answer that was not asked for', url);
}

function readLocation(answer: Answer, url: URL): URL {
  const location = headerOf(answer, 'location');
  if (location === undefined || !URL.canParse(location, url.href)) throw badAnswer('it redirects to nowhere', url);
  const next = new URL(location, url);
  const isWeb = next.protocol === 'https:' || next.protocol === 'http:';
  if (!isWeb || next.username !== '' || next.password !== '') throw badAnswer('it redirects to no web address', url);
  return next;
}

/** A registry must not use us to reach what listens on this machine only, nor to give up encryption. */
function requireSafeTarget(from: URL, to: URL): void {
  const isSafe =
    to.protocol === 'https:' || (isPrivateTransport(to) && isPrivateTransport(from) && from.protocol === 'http:');
  if (!isSafe) throw badAnswer(`it redirects a download to ${to.origin}, which is not https`, from);
}

function leavesOrigin(from: URL, to: URL): OpsError {
  return new OpsError('registry.bad_answer', `it redirects to another place, ${to.origin}`, {
    where: placeOf(from),
    hint: `If you trust ${to.origin}, make it the address of the registry.`,
  });
}
