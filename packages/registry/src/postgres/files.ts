import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** The error code of a failed system call, or undefined. */
export function systemErrorCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The value, or undefined when the file it is about does not exist. */
export async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Tells whether a process of this id runs, in this pid namespace. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}

const SETTLED_MS = 60_000;
const FORGOTTEN_MS = 3_600_000;

/** Name of a temporary entry that tells which process made it: `init-1234-`. */
export function temporaryPrefix(kind: string): string {
  return `${kind}-${process.pid}-`;
}

/** Removes temporary entries (`kind-PID-xxxx`) whose maker was killed half-way. */
export async function removeLeftovers(folder: string, kind: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const match = new RegExp(`^${kind}-(\\d+)-`).exec(name);
    if (match === null) continue;
    const entry = path.join(folder, name);
    const facts = await ifThere(lstat(entry));
    if (facts === undefined) continue;
    const age = now.getTime() - facts.mtimeMs;
    const pid = Number(match[1]);
    // In a container the killed maker often had the very pid that we have now.
    const orphaned = pid === process.pid || !isAlive(pid);
    if ((orphaned && age > SETTLED_MS) || age > FORGOTTEN_MS) await rm(entry, { recursive: true, force: true });
  }
}
