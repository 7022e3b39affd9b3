import { constants } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';

const PATIENCE_MS = 10_000;
const STEP_MS = 50;

/**
 * Does `work` while no other process that asks for the same file does theirs. The file holds the process id;
 * one whose process has died is taken over.
 *
 * @throws OpsError file.exists when another process keeps it for longer than ten seconds
 */
export async function withMutex<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; !(await take(file)); waited += STEP_MS) {
    const owner = await readOwner(file);
    if (owner !== undefined && !isAlive(owner)) await rm(file, { force: true });
    if (waited >= PATIENCE_MS) {
      throw new OpsError('file.exists', `another ops-center (process ${owner ?? 'unknown'}) is changing this folder`, {
        where: file,
        hint: 'Wait for it to end. If there is none, remove the file.',
      });
    }
    await wait(STEP_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
    try {
      await handle.writeFile(String(process.pid));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
