import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { FileTree } from '../scaffold/plan-scaffold.js';
import type { Temporary } from './temporary.js';

// What may lie in a folder that still counts as empty: a fresh clone has its .git.
const NOTHING = new Set(['.git', '.DS_Store']);

/**
 * Writes a new plugin so that all of it is there or nothing: the files are made in a temporary folder on the same
 * disk and renamed. A folder that exists is kept (somebody may stand in it) and gets the files one by one; when
 * one fails, all are taken back.
 *
 * @param options.force write into a folder that is not empty, replacing files of the same names
 * @returns paths of replaced files
 * @throws OpsError file.exists when the folder is not empty, or something other than a file would be replaced
 */
export async function writeScaffold(
  temporary: Temporary,
  target: string,
  tree: FileTree,
  options: { readonly force: boolean },
): Promise<readonly string[]> {
  const exists = checkTarget(target, options.force);
  const parent = exists ? target : path.dirname(target);
  const firstMade = await mkdir(parent, { recursive: true });
  if (firstMade !== undefined) temporary.add(firstMade);
  const staging = await temporary.folder(parent);
  const staged = path.join(staging, 'new');
  writeTree(staged, tree);
  const replaced = exists ? merge(staged, target, tree, path.join(staging, 'old')) : moveWhole(staged, target);
  rmSync(staging, { recursive: true, force: true });
  temporary.keep(staging);
  if (firstMade !== undefined) temporary.keep(firstMade);
  return replaced;
}

/** Refuses a target before anything is asked or written; tells whether the folder is there. */
export function checkTarget(target: string, force: boolean): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isDirectory()) {
    throw new OpsError('file.exists', 'there is something with this name that is not a folder', { where: target });
  }
  const inside = readdirSync(target).filter((name) => !NOTHING.has(name));
  if (inside.length > 0 && !force) {
    throw new OpsError(
      'file.exists',
      `the folder is not empty: ${inside.slice(0, 3).join(', ')}${inside.length > 3 ? ', ...' : ''}`,
      {
        where: target,
        hint: 'Give another name, or --force to write into it; files of the same names are then replaced.',
      },
    );
  }
  return true;
}

function writeTree(root: string, tree: FileTree): void {
  mkdirSync(root);
  for (const file of tree) {
    const target = path.join(root, ...file.path.split('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx', mode: file.executable ? 0o777 : 0o666 });
  }
}

function moveWhole(staged: string, target: string): string[] {
  renameSync(staged, target);
  return [];
}

/** Synchronous on purpose: no signal handler can run between two of its steps. */
function merge(staged: string, target: string, tree: FileTree, aside: string): string[] {
  const undo: (() => void)[] = [];
  const replaced: string[] = [];
  mkdirSync(aside);
  try {
    for (const [index, file] of tree.entries()) {
      makeFolders(target, file.path, undo);
      const place = path.join(target, ...file.path.split('/'));
      const old = lstatSync(place, { throwIfNoEntry: false });
      if (old !== undefined) {
        if (!old.isFile())
          throw new OpsError('file.exists', 'this is not an ordinary file and is not replaced', { where: place });
        const kept = path.join(aside, String(index));
        renameSync(place, kept);
        undo.push(() => renameSync(kept, place));
        replaced.push(file.path);
      }
      renameSync(path.join(staged, ...file.path.split('/')), place);
      undo.push(() => rmSync(place));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  return replaced;
}

function makeFolders(target: string, file: string, undo: (() => void)[]): void {
  let folder = target;
  for (const component of file.split('/').slice(0, -1)) {
    folder = path.join(folder, component);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found === undefined) {
      const made = folder;
      mkdirSync(made);
      undo.push(() => rmdirSync(made));
    } else if (!found.isDirectory()) {
      throw new OpsError('file.exists', 'a folder is needed here, and there is something else', { where: folder });
    }
  }
}
