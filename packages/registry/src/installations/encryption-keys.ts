import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { KEY_BYTES } from './secret-box.js';

const DEFAULT_FILE = 'encryption.key';
const MOST_KEYS = 20;

/**
 * Reads the keys that seal secrets: one base64 of 32 bytes on a line, the newest first. Without a file of the operator's
 * own, one is made in the data folder at the first start.
 * @param given path of the operator's file
 * @param needed id of a key with which secrets are sealed already: one that was just made could open none of them
 * @throws OpsError config.invalid when it cannot be read, others may read the one in the data folder, or a line is no key
 */
export async function readEncryptionKeys(
  given: string | undefined,
  dataDirectory: string,
  needed?: string,
): Promise<readonly Uint8Array[]> {
  const file = given ?? path.join(dataDirectory, DEFAULT_FILE);
  if (given === undefined && needed === undefined) await makeWhenMissing(file);
  let text: string;
  try {
    // Files that an orchestrator mounts have the mode that it gives them.
    if (given === undefined) await requirePrivate(file);
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof OpsError) throw error;
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code === 'ENOENT' && needed !== undefined) {
      throw new OpsError(
        'config.invalid',
        `there is no file of encryption keys, and secrets are sealed with ${needed}`,
        {
          where: file,
          hint: keyHint(needed),
        },
      );
    }
    throw unusable(file, `it cannot be read (${code ?? 'unknown'})`);
  }
  const keys = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Buffer.from(line, 'base64'));
  if (keys.length === 0 || keys.length > MOST_KEYS) throw unusable(file, `it must have 1 to ${MOST_KEYS} keys`);
  if (keys.some((key) => key.length !== KEY_BYTES)) {
    throw unusable(file, `each line must be the base64 of ${KEY_BYTES} random bytes`);
  }
  return keys;
}

/** What to do where a key is missing. */
export function keyHint(keyId: string): string {
  return (
    'Give all servers the same file of keys (OPS_CENTER_REGISTRY_ENCRYPTION_KEY_FILE, or encryption.key of the data folder). ' +
    `If this key is lost for good: ops-center-registry admin forget-encryption-key ${keyId}`
  );
}

/** Linked into place: whoever finds it finds all of it, and of two that start at once one wins. */
async function makeWhenMissing(file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (exists) return;
  const fresh = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(fresh, file).catch((error: unknown) => {
      if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(fresh, { force: true });
  }
}

async function requirePrivate(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) throw unusable(file, 'others than its owner may read it');
}

function unusable(file: string, why: string): OpsError {
  return new OpsError('config.invalid', `the file of encryption keys cannot be used: ${why}`, {
    where: file,
    hint: 'Make one with: (umask 077; openssl rand -base64 32 > FILE). Keep a copy: without it secrets are lost.',
  });
}
