import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { processMark } from './process-mark.js';

/** Folders and files that must not outlive the command, however it ends. */
export interface Temporary {
  /** A fresh folder (mode 0700) inside `parent`, named after this process and removed when the command ends. */
  folder(parent: string): Promise<string>;
  /** Promises to remove a path when the command ends, until {@link Temporary.keep}. */
  add(path: string): void;
  /** The path has become a result: it stays. */
  keep(path: string): void;
  /** Removes everything now; synchronous, because a signal handler calls it. */
  removeAll(): void;
}

export function createTemporary(): Temporary {
  const paths = new Set<string>();
  return {
    async folder(parent) {
      const made = await mkdtemp(path.join(parent, `.ops-center-${await processMark()}-`));
      paths.add(made);
      return made;
    },
    add(added) {
      paths.add(added);
    },
    keep(kept) {
      paths.delete(kept);
    },
    removeAll() {
      for (const doomed of paths) {
        try {
          rmSync(doomed, { recursive: true, force: true });
        } catch {
          // That it cannot be removed must not hide why the command ended.
        }
      }
      paths.clear();
    },
  };
}
