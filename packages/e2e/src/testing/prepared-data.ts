import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { cleanEnvironment, REGISTRY_BIN } from './processes.js';

const run = promisify(execFile);

/** Makes a data folder with a database that has all tables and no rows. */
export async function prepareData(folder: string): Promise<void> {
  await run(process.execPath, [REGISTRY_BIN, 'migrate', '--data', folder], { env: cleanEnvironment() });
  // Says where a server listens whose path is too long for a socket; copies must not share that.
  await rm(path.join(folder, 'postgres/socket-folder'), { force: true });
}

/**
 * Puts a copy of the prepared data folder there: making a database takes three times as long as all else that a
 * registry does until it is ready.
 */
export async function usePreparedData(folder: string): Promise<void> {
  // Node's own copy gives all to the user who copies; the database may belong to another one.
  await run('cp', ['-a', inject('preparedData'), folder]);
}
