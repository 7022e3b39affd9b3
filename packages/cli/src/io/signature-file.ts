import { open } from 'node:fs/promises';
import {
  MAX_ENVELOPE_BYTES,
  OpsError,
  parseEnvelope,
  serialiseEnvelope,
  type Envelope,
} from '@ops-center/manifest-schema';
import { writeFileAtomic } from './files.js';

/**
 * Reads a `.sig` file, and never more of it than an envelope can have.
 *
 * @throws OpsError signature.missing, signature.too_large, signature.malformed and the other forms of a bad envelope
 */
export async function readSignatureFile(file: string): Promise<Envelope> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new OpsError('signature.missing', 'there is no signature file', {
      where: file,
      hint: 'Get it from where the bundle came from, name it with --signature, or sign the bundle with `ops-center plugin sign`.',
    });
  });
  try {
    const buffer = Buffer.alloc(MAX_ENVELOPE_BYTES + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      ({ bytesRead: read } = await handle.read(buffer, length, buffer.length - length));
    }
    return parseEnvelope(buffer.subarray(0, length));
  } finally {
    await handle.close();
  }
}

/** Writes a `.sig` file whole, in place of an older one. */
export async function writeSignatureFile(file: string, envelope: Envelope): Promise<void> {
  await writeFileAtomic(file, serialiseEnvelope(envelope), 0o666);
}
