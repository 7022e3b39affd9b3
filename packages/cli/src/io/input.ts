import type { Readable } from 'node:stream';
import { OpsError } from '@ops-center/manifest-schema';

/** Reads a stream up to its first line break or its end; `usage.invalid` when that takes more than `limit` bytes. */
export async function readLine(stream: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const end = bytes.indexOf(0x0a);
    const part = end === -1 ? bytes : bytes.subarray(0, end);
    chunks.push(part);
    size += part.length;
    if (size > limit) throw tooMuch(limit);
    if (end !== -1) break;
  }
  return Buffer.concat(chunks).toString('utf8').trim();
}

/** Reads a stream to its end; `usage.invalid` when it gives more than `limit` bytes. */
export async function readAll(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) throw tooMuch(limit);
  }
  return Buffer.concat(chunks);
}

function tooMuch(limit: number): OpsError {
  return new OpsError('usage.invalid', `standard input gives more than ${limit} bytes`);
}
