import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { discard, partialPath, syncFolder } from './atomic.js';
import { errnoOf, fromIoError, throwIfAborted } from './io-error.js';
import type { Bundle, BundleEntry } from './open-bundle.js';
import { writeBytes } from './write-bytes.js';

/** Files that are written at once: syncing one waits for the disk, and others can go on meanwhile. */
const WRITERS = 8;

/**
 * Unpacks a bundle into a folder that does not exist yet. Everything is written and synced under a hidden
 * name beside it and appears with one rename, so `target` is whole or not there.
 * @param target the folder to make; missing folders above it are made too
 * @throws OpsError `file.exists` when there is anything at `target`; `file.*` when it cannot be written;
 *   `bundle.refused` when the archive changed since it was opened; `interrupted`. Nothing is left behind then.
 */
export async function extractBundle(
  bundle: Bundle,
  target: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  const path = resolve(target);
  const parent = dirname(path);
  await refuseExisting(path);
  const made = await makeFolders(parent);
  const partial = partialPath(path);
  try {
    await mkdir(partial);
    await writeTree(bundle, partial, options.signal);
    throwIfAborted(options.signal);
    await refuseExisting(path);
    await rename(partial, path);
    await syncFolder(parent);
  } catch (error) {
    await discard(partial);
    await removeFolders(made);
    throw fromIoError(error, path);
  }
}

async function refuseExisting(path: string): Promise<void> {
  try {
    await lstat(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw fromIoError(error, path);
  }
  throw new OpsError('file.exists', `${path}: is already there`, { where: path });
}

/** @returns the folders that were made, deepest first */
async function makeFolders(path: string): Promise<string[]> {
  try {
    const first = await mkdir(path, { recursive: true });
    if (first === undefined) return [];
    const made = [path];
    for (let at = path; at !== first && dirname(at) !== at; at = dirname(at)) made.push(dirname(at));
    return made;
  } catch (error) {
    throw fromIoError(error, path);
  }
}

async function removeFolders(folders: readonly string[]): Promise<void> {
  // A folder that somebody else has put something into by now stays.
  for (const folder of folders) await rmdir(folder).catch(() => undefined);
}

async function writeTree(bundle: Bundle, root: string, signal: AbortSignal | undefined): Promise<void> {
  const folders = await makeTree(bundle, root);
  const entries = bundle.entries.values();
  let isStopped = false;
  const work = async (): Promise<void> => {
    for (const entry of entries) {
      if (isStopped) return;
      throwIfAborted(signal);
      await writeEntry(bundle, entry, join(root, ...entry.name.split('/')), signal);
    }
  };
  const stopAll = (error: unknown): never => {
    isStopped = true;
    throw error;
  };
  // Waits for all, also when one fails: none may still write while the folder is removed.
  const results = await Promise.allSettled(Array.from({ length: WRITERS }, () => work().catch(stopAll)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  for (const folder of [...folders].reverse()) await syncFolder(folder);
  await syncFolder(root);
}

/** @returns the folders below `root`, each after the one it is in */
async function makeTree(bundle: Bundle, root: string): Promise<Set<string>> {
  const folders = new Set<string>();
  for (const entry of bundle.entries) {
    const parts = entry.name.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = join(root, ...parts.slice(0, depth));
      if (folders.has(folder)) continue;
      await mkdir(folder);
      folders.add(folder);
    }
  }
  return folders;
}

/** The folder is new and nobody's but ours; still, no file is opened that exists, and no link is followed. */
const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

async function writeEntry(
  bundle: Bundle,
  entry: BundleEntry,
  path: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const handle = await open(path, FRESH, entry.executable ? 0o755 : 0o644);
  try {
    for await (const piece of bundle.chunks(entry.name)) {
      throwIfAborted(signal);
      await writeBytes(handle, piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}
