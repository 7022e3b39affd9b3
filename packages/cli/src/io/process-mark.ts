import { readFile } from 'node:fs/promises';

/** What a {@link processMark} looks like inside a file name. */
export const MARK_PATTERN = String.raw`\d{1,10}(?:\.\d{1,20}\.[0-9a-f]{8})?`;

/**
 * Names this process so that another one can tell later whether it still runs: its id and, where /proc tells,
 * when it started and since which start of the machine; an id alone is given to other processes again.
 */
export async function processMark(): Promise<string> {
  const start = await startOf(process.pid);
  return start === undefined ? String(process.pid) : `${process.pid}.${start}`;
}

/** Whether the process with a mark runs on this machine. One whose mark cannot be read counts as running. */
export async function isAlive(mark: string): Promise<boolean> {
  if (!new RegExp(`^${MARK_PATTERN}$`).test(mark)) return true;
  const [pid = '', ...start] = mark.split('.');
  if (!hasProcess(Number(pid))) return false;
  const now = start.length === 0 ? undefined : await startOf(Number(pid));
  return now === undefined || now === start.join('.');
}

async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1');
    // proc(5): starttime is field 22; the name, field 2, is in brackets and may hold anything.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    const start = `${ticks}.${boot.slice(0, 8)}`;
    return /^\d{1,20}\.[0-9a-f]{8}$/.test(start) ? start : undefined;
  } catch {
    // Not Linux, or a process that may not be looked at.
    return undefined;
  }
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
