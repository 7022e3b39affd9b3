import { OpsError } from '@ops-center/manifest-schema';
import { openToRead } from '../backup/new-file.js';

const MAX_BYTES = 16 * 1024;

/**
 * Reads the PEM file of a key; a private one must be its owner's alone.
 * @throws OpsError `file.*`, `key.unusable`, `key.exposed`
 */
export async function readKeyFile(file: string, half: 'private' | 'public'): Promise<string> {
  const handle = await openToRead(file);
  try {
    const { size, mode } = await handle.stat();
    if (size > MAX_BYTES) throw new OpsError('key.unusable', 'the file is too large for a key', { where: file });
    if (half === 'private' && process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new OpsError('key.exposed', 'other users may read the private key', {
        where: file,
        hint: 'Set its mode to 600.',
      });
    }
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
