import { randomBytes } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { checkFolder } from './keystore.js';

/**
 * Makes a file in a folder and removes it: permissions alone tell neither of full disks nor of read-only ones.
 *
 * @throws OpsError file.*
 */
export async function tryToWrite(folder: string): Promise<void> {
  const file = path.join(folder, `.ops-center-doctor-${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile('ops-center doctor\n');
    } finally {
      await handle.close();
      await rm(file, { force: true });
    }
  } catch (error) {
    throw systemFailure(error) ?? error;
  }
}

/**
 * Looks at the folder of the configuration; returns whether it exists.
 *
 * @throws OpsError key.exposed, file.*
 */
export async function checkHome(home: string): Promise<boolean> {
  try {
    const found = await stat(home);
    if (!found.isDirectory()) throw new OpsError('file.exists', 'it is not a folder', { where: home });
    checkFolder(found, home);
  } catch (error) {
    if (error instanceof OpsError) throw error;
    const failure = systemFailure(error);
    if (failure?.code === 'file.not_found') return false;
    throw failure ?? error;
  }
  await tryToWrite(home);
  return true;
}
