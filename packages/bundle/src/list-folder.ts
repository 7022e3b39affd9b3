import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { OpsError, type TreeFile } from '@ops-center/manifest-schema';
import { fromIoError } from './io-error.js';
import { DEFAULT_LIMITS } from './limits.js';

export interface FolderListing {
  readonly files: readonly TreeFile[];
  /** Links, devices and other things that no bundle contains. They are named, never followed or opened. */
  readonly strange: readonly string[];
}

/**
 * Hashes every file of an installed plugin, to compare it with the bundle it came from.
 * @throws OpsError `file.*` when something cannot be read, or when there is far more than a plugin can have
 */
export async function listFolder(root: string): Promise<FolderListing> {
  const files: TreeFile[] = [];
  const strange: string[] = [];
  const folders = [''];
  for (let prefix = folders.pop(); prefix !== undefined; prefix = folders.pop()) {
    for (const entry of await entriesOf(join(root, prefix))) {
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (entry.isFile()) files.push({ name, ...(await hashFile(join(root, name))) });
      else strange.push(name);
      if (files.length + strange.length + folders.length > DEFAULT_LIMITS.entries * 2) {
        throw new OpsError('file.io', `${root}: has more files than a plugin can have`, { where: root });
      }
    }
  }
  return { files, strange: strange.sort() };
}

async function entriesOf(path: string): Promise<Awaited<ReturnType<typeof readAll>>> {
  try {
    return await readAll(path);
  } catch (error) {
    throw fromIoError(error, path);
  }
}

async function readAll(path: string) {
  const entries = [];
  for await (const entry of await opendir(path)) entries.push(entry);
  return entries;
}

async function hashFile(path: string): Promise<{ sha256: string; executable: boolean }> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      const hash = createHash('sha256');
      for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece as Buffer);
      return { sha256: hash.digest('hex'), executable: (stats.mode & 0o100) !== 0 };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fromIoError(error, path);
  }
}
