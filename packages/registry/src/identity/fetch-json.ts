import { OpsError } from '@ops-center/manifest-schema';
import { isPrivateAddress } from '../http/address.js';

const TIMEOUT_MS = 5000;
const MAX_BYTES = 256 * 1024;

/**
 * Asks another server, which the operator named, for a JSON document: by https (or on this machine), without following
 * redirects, in five seconds, of at most 256 KiB.
 * @throws OpsError auth.issuer_unavailable
 */
export async function fetchJson(address: string, init: RequestInit = {}): Promise<unknown> {
  const { origin } = new URL(address);
  if (!isPrivateAddress(address)) throw away(origin, 'it is not reached by https');
  let answer: Response;
  let text: string | undefined;
  try {
    answer = await fetch(address, {
      ...init,
      headers: { accept: 'application/json', ...init.headers },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await readCapped(answer);
  } catch (error) {
    throw away(origin, 'it does not answer', error);
  }
  if (text === undefined) throw away(origin, 'its answer is too large');
  if (!answer.ok) throw away(origin, `it answers ${answer.status}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw away(origin, 'its answer is not JSON', error);
  }
}

async function readCapped(answer: Response): Promise<string | undefined> {
  if (answer.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function away(origin: string, why: string, cause?: unknown): OpsError {
  return new OpsError('auth.issuer_unavailable', `${origin} cannot be asked: ${why}`, {
    retryAfter: 30,
    ...(cause === undefined ? {} : { cause }),
  });
}
