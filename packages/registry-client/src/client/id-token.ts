import { OpsError } from '@ops-center/manifest-schema';
import type { CiToken } from '../contract/trusted-publishing.js';
import { isPrivateTransport } from './address.js';
import { badAnswer, discard, exchange, type Connection } from './exchange.js';
import type { Outcome } from './network-failure.js';
import { readBytes, readDocument, readFailure, type Subject } from './read-answer.js';

const MAX_BYTES = 64 * 1024;
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Where a runner of GitHub Actions gives out the OpenID token of its job. */
export interface IdTokenSource {
  readonly address: string;
  /** Opens that address, and nothing of a registry. */
  readonly bearer: string;
}

/** The address that gives a token for one audience. @throws OpsError auth.insecure_transport, config.invalid */
export function idTokenAddress({ address }: IdTokenSource, audience: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw new OpsError('config.invalid', 'ACTIONS_ID_TOKEN_REQUEST_URL is not an address');
  if (!isPrivateTransport(url)) {
    throw new OpsError('auth.insecure_transport', `no token is asked for at ${url.origin} over plain http`);
  }
  url.searchParams.set('audience', audience);
  return url;
}

/** Asks the runner for the token of its job. */
export async function fetchIdToken(
  connection: Connection,
  subject: Subject,
  { bearer }: IdTokenSource,
): Promise<Outcome<string>> {
  const { url, deadline } = subject;
  const headers = { accept: 'application/json', authorization: `Bearer ${bearer}` };
  const sent = await exchange({ ...connection, token: undefined }, { method: 'GET', url, deadline, headers });
  if (!sent.ok) return sent;
  if (sent.value.status !== 200) {
    discard(sent.value);
    throw badAnswer(`it gives no token for the job: status ${sent.value.status}`, url);
  }
  const read = await readBytes(sent.value, MAX_BYTES, subject);
  if (!read.ok) return read;
  const value = valueOf(read.value);
  if (value === undefined) throw badAnswer('it answers with no token', url);
  return { ok: true, value };
}

/** Turns the token of a job into one for a plugin. Sent once: the job's token is good once. */
export async function exchangeIdToken(
  connection: Connection,
  subject: Subject,
  order: { readonly token: string; readonly plugin: string },
): Promise<Outcome<CiToken>> {
  const { url, deadline } = subject;
  const sent = await exchange(
    { ...connection, token: undefined },
    {
      method: 'POST',
      url,
      deadline,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(order),
    },
  );
  if (!sent.ok) return sent;
  if (sent.value.status !== 201) return await readFailure(sent.value, subject);
  return await readDocument('CiToken', sent.value, MAX_BYTES, subject);
}

function valueOf(bytes: Uint8Array): string | undefined {
  try {
    const { value } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly value?: unknown };
    return typeof value === 'string' && TOKEN.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
