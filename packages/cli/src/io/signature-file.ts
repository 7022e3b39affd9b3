import {
  MAX_ENVELOPE_BYTES,
  OpsError,
  parseEnvelope,
  serialiseEnvelope,
  type Envelope,
} from '@ops-center/manifest-schema';
import { writeFileAtomic } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** parseEnvelope says what is wrong with one that is a little too large; of more, nothing is read. */
const LARGEST = 16 * MAX_ENVELOPE_BYTES;

/**
 * Reads a `.sig` file.
 *
 * @throws OpsError signature.missing, signature.too_large, signature.malformed and the other forms of a bad envelope,
 *   file.io for what is not an ordinary file
 */
export async function readSignatureFile(file: string): Promise<Envelope> {
  const options = { limit: LARGEST, what: 'the signature file' };
  const bytes = await readOrdinaryFile(file, options).catch((error: unknown) => {
    if (!(error instanceof OpsError && error.code === 'file.not_found')) throw error;
    throw new OpsError('signature.missing', 'there is no signature file', {
      where: file,
      hint: 'Get it from where the bundle came from, name it with --signature, or sign the bundle with `ops-center plugin sign`.',
    });
  });
  return parseEnvelope(bytes);
}

/** Writes a `.sig` file whole, in place of an older one. */
export async function writeSignatureFile(file: string, envelope: Envelope): Promise<void> {
  await writeFileAtomic(file, serialiseEnvelope(envelope), 0o666);
}
