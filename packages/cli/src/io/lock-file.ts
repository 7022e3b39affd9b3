import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { readLock, writeLock, type Lock } from '../install/lock.js';
import { writeFileAtomic } from './files.js';

const LARGEST = 16 * 1024 * 1024;

export function lockFilePath(dir: string): string {
  return path.join(dir, 'ops-center.lock');
}

/** The lock of a folder; empty when there is no lock file yet. */
export async function readLockFile(dir: string): Promise<Lock> {
  const file = lockFilePath(dir);
  try {
    const text = await readFile(file, 'utf8');
    if (text.length > LARGEST) throw new OpsError('config.invalid', 'the lock file is too large', { where: file });
    return readLock(text, file);
  } catch (error) {
    const failure = systemFailure(error);
    if (failure?.code === 'file.not_found') return new Map();
    throw failure ?? error;
  }
}

export async function writeLockFile(dir: string, lock: Lock): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFileAtomic(lockFilePath(dir), writeLock(lock), 0o644);
}
