import { createHash } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import { digestMismatch, promisedDigest } from './content-digest.js';

const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 30_000;
const MAX_DEPTH = 100;

/**
 * Reads a JSON body of at most 64 KiB.
 * @throws OpsError request.media_type, request.too_large, request.incomplete, request.digest_mismatch, request.invalid
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new OpsError('request.media_type', 'this operation takes application/json');
  }
  const promised = promisedDigest(request.headers.get('content-digest') ?? undefined);
  const bytes = await readCapped(request);
  if (promised !== undefined && createHash('sha256').update(bytes).digest('base64') !== promised)
    throw digestMismatch();
  return parseJson(bytes, 'the body');
}

/** Parses JSON from outside; `what` names it in the failure. @throws OpsError request.invalid */
export function parseJson(bytes: Uint8Array | string, what: string): unknown {
  let text: string;
  let value: unknown;
  try {
    text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new OpsError('request.invalid', `${what} is not JSON in UTF-8`);
  }
  // Whoever walks through it, or writes it again, does so by recursion.
  if (depthOf(text) > MAX_DEPTH)
    throw new OpsError('request.invalid', `${what} is nested deeper than ${MAX_DEPTH} levels`);
  return value;
}

/** How deep the lists and mappings of a sound JSON text are nested. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [part] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{\]}]/gs)) {
    if (part === '[' || part === '{') deepest = Math.max(deepest, (depth += 1));
    else if (part === ']' || part === '}') depth -= 1;
  }
  return deepest;
}

/** Reads a body of at most 64 KiB; throws request.too_large, request.incomplete. */
export async function readCapped(request: Request): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const late = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener('abort', () => reject(new OpsError('request.incomplete', 'the body took too long')));
  });
  late.catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return Buffer.concat(chunks);
      size += value.byteLength;
      if (size > MAX_BYTES) {
        throw new OpsError('request.too_large', `the body is larger than ${MAX_BYTES} bytes`, {
          details: { limit: MAX_BYTES },
        });
      }
      chunks.push(value);
    }
  } catch (error) {
    if (error instanceof OpsError) throw error;
    throw new OpsError('request.incomplete', 'the request ended before its body was complete', { cause: error });
  }
}
