import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { writeLock, type Lock } from '../install/lock.js';
import { readLock } from '../install/read-lock.js';
import { writeFileAtomic } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

const LARGEST = 16 * 1024 * 1024;

export function lockFilePath(dir: string): string {
  return path.join(dir, 'ops-center.lock');
}

/** The lock of a folder; empty when there is no lock file yet. */
export async function readLockFile(dir: string): Promise<Lock> {
  const file = lockFilePath(dir);
  try {
    const bytes = await readOrdinaryFile(file, { limit: LARGEST, what: 'the lock file' });
    return readLock(bytes.toString('utf8'), file);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'file.not_found') return new Map();
    throw error;
  }
}

export async function writeLockFile(dir: string, lock: Lock): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFileAtomic(lockFilePath(dir), writeLock(lock), 0o644);
}
