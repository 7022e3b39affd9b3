import path from 'node:path';
import { oneLine } from './look.js';

/** A path as people see it: relative when it lies in the folder they work in, and safe to print. */
export function shownPath(cwd: string, file: string): string {
  const relative = path.relative(cwd, file);
  if (relative === '') return '.';
  return shownName(relative.startsWith('..') || path.isAbsolute(relative) ? file : relative);
}

/** The name of a file inside a plugin, on one line whatever is in it. */
export function shownName(name: string): string {
  return oneLine(name);
}

/** A path or word as it can be pasted into a POSIX shell. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** `1 file`, `7 files`. */
export function countText(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
