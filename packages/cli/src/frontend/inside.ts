import { realpathSync } from 'node:fs';
import path from 'node:path';
import { neverPacked } from '../project/never-packed.js';

/** What stands against reading one file for a build; undefined when nothing does. */
export interface Objection {
  readonly code: 'project.frontend.outside' | 'project.frontend.compile';
  readonly message: string;
}

/** The folder of a project, as the file system knows it. */
export interface ProjectRoot {
  /** As it was named; messages of compilers are relative to it. */
  readonly path: string;
  /** Without links. */
  readonly real: string;
}

export function projectRoot(folder: string): ProjectRoot {
  return { path: folder, real: realpathSync(folder) };
}

/** A package of a pnpm workspace lies in the store of the workspace, and node_modules of the project links to it. */
const STORE = /^node_modules[\\/]\.pnpm[\\/]/;

/**
 * Whether a build may read a file: it lies in the project, links followed, or in the package store of the workspace
 * that the project belongs to. Anything else would make the bundle depend on where the project lies, and would let
 * a project pack files of the machine that builds it.
 *
 * @param file absolute
 */
export function objectionTo(root: ProjectRoot, file: string): Objection | undefined {
  let real: string;
  try {
    real = realpathSync(file);
  } catch {
    return { code: 'project.frontend.compile', message: `${shownFrom(root, file)} cannot be read` };
  }
  if (!isWithin(root.real, real) && !isInStore(root, real)) {
    return { code: 'project.frontend.outside', message: `${shownFrom(root, file)} lies outside the project` };
  }
  for (const name of [file, real]) {
    const rule = neverPacked(path.basename(name), false, undefined);
    if (rule?.kind === 'secret') {
      const message = `${shownFrom(root, file)} may hold a secret, and is never built into a plugin: ${rule.pattern}`;
      return { code: 'project.frontend.compile', message };
    }
  }
  return undefined;
}

export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function isInStore(root: ProjectRoot, real: string): boolean {
  for (let folder = path.dirname(root.real); ; folder = path.dirname(folder)) {
    if (STORE.test(path.relative(folder, real))) return true;
    if (folder === path.dirname(folder)) return false;
  }
}

function shownFrom(root: ProjectRoot, file: string): string {
  const relative = path.relative(root.path, file);
  return relative.split(path.sep).join('/');
}
