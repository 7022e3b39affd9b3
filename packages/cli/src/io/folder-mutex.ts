import { createHash, randomUUID } from 'node:crypto';
import { link, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { readOrdinaryFile } from './ordinary-file.js';
import { isAlive, processMark } from './process-mark.js';

const PATIENCE_MS = 10_000;
const STEP_MS = 50;
const LONGEST_MARK = 200;

/**
 * Does `work` while no other process that asks for the same file does theirs. The file holds the mark of its
 * process; one whose process has died is taken over.
 *
 * @throws OpsError file.exists when another process keeps it for longer than `patienceMs`
 */
export async function withMutex<Value>(
  file: string,
  work: () => Promise<Value>,
  patienceMs = PATIENCE_MS,
): Promise<Value> {
  for (let waited = 0; !(await take(file));) {
    if (await removeDeadMutex(file)) continue;
    if (waited >= patienceMs) {
      const [owner] = ((await readMark(file)) ?? 'unknown').split('.');
      throw new OpsError('file.exists', `another ops-center (process ${owner ?? ''}) is changing this folder`, {
        where: file,
        hint: 'Wait for it to end. If there is none, remove the file.',
      });
    }
    await wait(STEP_MS);
    waited += STEP_MS;
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Removes the file of a mutex whose process has died, and tells whether it did. Of many that find it dead at once
 * only one may: by the time that the second one removes it, it could belong to a third. So the removal has a mutex
 * of its own, named after the very file that is dead.
 */
export async function removeDeadMutex(file: string): Promise<boolean> {
  const mark = await readMark(file);
  if (mark === undefined || (mark !== '' && (await isAlive(mark)))) return false;
  const guard = `${file}.${createHash('sha256').update(mark).digest('hex').slice(0, 16)}`;
  if (!(await take(guard))) return removeDeadMutex(guard);
  try {
    if ((await readMark(file)) === mark) await rm(file, { force: true });
    return true;
  } finally {
    await rm(guard, { force: true });
  }
}

/** Links a finished file into its place: whoever sees it sees whose it is. */
async function take(file: string): Promise<boolean> {
  const mark = await processMark();
  const written = path.join(path.dirname(file), `.ops-center-${mark}-${randomUUID().slice(0, 8)}`);
  try {
    await writeFile(written, mark, { flag: 'wx', mode: 0o644 });
    await link(written, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(written, { force: true });
  }
}

async function readMark(file: string): Promise<string | undefined> {
  try {
    return (await readOrdinaryFile(file, { limit: LONGEST_MARK, what: 'the lock of the folder' })).toString('latin1');
  } catch (error) {
    if (error instanceof OpsError && error.code === 'file.not_found') return undefined;
    throw error;
  }
}
