import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { tracedFunction } from '../telemetry/traced-calls.js';
import type { Tracing } from '../telemetry/tracing.js';
import { createReachRule, type ReachRule } from './reachable-address.js';

/** What became of one attempt. */
export type Outcome = { readonly status: number; readonly answer: string } | { readonly failure: string };

export interface Message {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Posts a message to an address that a user gave. Never throws: what went wrong is the outcome. */
export type Send = (message: Message) => Promise<Outcome>;

export interface SendOptions {
  /** Networks that the operator allows beside the public internet. */
  readonly networks: readonly string[];
  readonly timeoutMs?: number;
  /** Resolves names; the system's own unless said otherwise. */
  readonly lookup?: typeof systemLookup;
}

const TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 1000;

/** The same, with a span around each attempt: the host and the answer's status, and nothing of the address beyond. */
export function tracedSend(tracing: Tracing, send: Send): Send {
  return tracedFunction(tracing, 'webhook send', send, (span, [{ url }], outcome) => {
    span.set({ 'server.address': URL.canParse(url) ? new URL(url).hostname : 'unknown' });
    if ('status' in outcome) span.set({ 'http.response.status_code': outcome.status });
    else span.fail('unreachable');
  });
}

class Refused extends Error {}

/**
 * Makes the sender. The address a name resolves to is checked and then used for this very connection, so that a name
 * cannot show one address to the check and another to the connection. Every connection is new, redirects are answers
 * like others, proxies of the environment are not used, and no more of an answer is read than its beginning.
 */
export function createSend({ networks, timeoutMs = TIMEOUT_MS, lookup = systemLookup }: SendOptions): Send {
  const rule = createReachRule(networks);
  return async ({ url: text, body, headers }) => {
    try {
      const url = new URL(text);
      const isPlain = url.protocol === 'http:';
      if (!isPlain && url.protocol !== 'https:') throw new Refused('the address is neither https nor http');
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0) check(rule, host, isPlain);
      return await post(url, body, headers, checkedLookup(lookup, rule, isPlain), timeoutMs);
    } catch (error) {
      return { failure: reasonOf(error) };
    }
  };
}

function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  lookup: LookupFunction,
  timeoutMs: number,
): Promise<Outcome> {
  const open = url.protocol === 'http:' ? httpRequest : httpsRequest;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const request = open(
      url,
      {
        method: 'POST',
        agent: false,
        lookup,
        signal,
        maxHeaderSize: 16_384,
        headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' },
      },
      (response) => {
        readBeginning(response).then((answer) => resolve({ status: response.statusCode ?? 0, answer }), reject);
      },
    );
    request.on('error', (error) => reject(signal.aborted ? new Refused(`no answer in ${timeoutMs / 1000} s`) : error));
    request.end(body);
  });
}

async function readBeginning(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MAX_ANSWER_BYTES) break;
  }
  response.destroy();
  const text = Buffer.concat(chunks).subarray(0, MAX_ANSWER_BYTES).toString('utf8');
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd').slice(0, MAX_ANSWER_BYTES);
}

function checkedLookup(lookup: typeof systemLookup, rule: ReachRule, isPlain: boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { all: true, family: options.family === 6 ? 6 : options.family === 4 ? 4 : 0 }, (error, found) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      try {
        for (const { address } of found) check(rule, address, isPlain);
      } catch (refused) {
        callback(refused as Error, '', 0);
        return;
      }
      const [first] = found;
      if (first === undefined) callback(new Refused('the name has no address'), '', 0);
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function check(rule: ReachRule, address: string, isPlain: boolean): void {
  const kind = rule.kindOf(address);
  if (kind === 'refused')
    throw new Refused('the address is not on the public internet, and the operator does not allow it');
  if (isPlain && kind !== 'allowed') throw new Refused('the address must be https');
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'the name is not known',
  EAI_AGAIN: 'the name could not be resolved now',
  ETIMEDOUT: 'the connection timed out',
  EPROTO: 'TLS failed',
  HPE_HEADER_OVERFLOW: 'the header of the answer is too large',
};

/** Our own words: messages of the system name addresses behind the name. */
function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return `the certificate is not trusted (${code})`;
  return REASONS[code] ?? (/^[A-Z_0-9]{1,60}$/.test(code) ? `the request failed (${code})` : 'the request failed');
}
