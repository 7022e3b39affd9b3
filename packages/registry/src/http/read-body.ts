import type { IncomingMessage } from 'node:http';
import { OpsError } from '@ops-center/manifest-schema';

export interface BodyRules {
  /** Milliseconds without a byte. */
  readonly idleMs: number;
  /** Milliseconds for the whole body. */
  readonly timeoutMs: number;
}

/**
 * The bytes of a body as they come. Whoever stops early leaves the socket open, so that the answer reaches a client
 * that is still sending.
 * @throws OpsError request.incomplete when the client goes away or is too slow
 */
export async function* readBody(incoming: IncomingMessage, rules: BodyRules): AsyncGenerator<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
  const end = performance.now() + rules.timeoutMs;
  for (;;) {
    const left = end - performance.now();
    const [wait, message] =
      left < rules.idleMs
        ? [left, `the body was not complete after ${rules.timeoutMs / 1000} seconds`]
        : [rules.idleMs, `no byte came for ${rules.idleMs / 1000} seconds`];
    const { done, value } = await within(chunks.next(), wait, message);
    if (done === true) return;
    yield value;
  }
}

function within<Value>(work: Promise<Value>, ms: number, message: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OpsError('request.incomplete', message)), Math.max(0, ms));
    work.then(resolve, (cause: unknown) => {
      reject(new OpsError('request.incomplete', 'the connection closed before the body was complete', { cause }));
    });
    work.then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
}

const SMALL: BodyRules = { idleMs: 10_000, timeoutMs: 30_000 };

/**
 * A small body as it came, byte by byte.
 * @throws OpsError request.too_large, request.incomplete
 */
export async function readBytes(incoming: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readBody(incoming, SMALL)) {
    size += chunk.byteLength;
    if (size > most) {
      throw new OpsError('request.too_large', `the body is larger than ${most} bytes`, { details: { limit: most } });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
