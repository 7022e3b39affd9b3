import { OpsError } from '@ops-center/manifest-schema';
import { badAnswer } from './failures.js';

/** Reads a body of bounded size, whatever its header says. @throws OpsError upstream.bad_answer, what `broken` gives */
export async function readCapped(
  body: Response['body'],
  maxBytes: number,
  broken: (error: unknown) => OpsError,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      // Leaving the loop closes the connection.
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof OpsError ? error : broken(error);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(): OpsError {
  return badAnswer('the answer is larger than it may be');
}
