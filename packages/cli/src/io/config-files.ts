import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { ConfigFile } from '../config-profiles.js';
import { writeFileAtomic } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

const LARGEST = 64 * 1024;

/** `config.json` of the user. */
export function userConfigPath(home: string): string {
  return path.join(home, 'config.json');
}

/** `ops-center.json` in the folder where the command runs; parents are not searched. */
export function projectConfigPath(cwd: string): string {
  return path.join(cwd, 'ops-center.json');
}

/** Reads a configuration file; undefined when there is none, `config.invalid` when it is not a JSON object. */
export async function readConfigFile(file: string): Promise<ConfigFile | undefined> {
  let text: string;
  try {
    text = (await readOrdinaryFile(file, { limit: LARGEST, what: 'the configuration file' })).toString('utf8');
  } catch (error) {
    if (error instanceof OpsError && error.code === 'file.not_found') return undefined;
    throw error;
  }
  const invalid = (why: string): OpsError =>
    new OpsError('config.invalid', why, { where: file, hint: 'Mend or remove the file.' });
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    throw invalid('the configuration file is not JSON');
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw invalid('the configuration file is not a JSON object');
  return { path: file, values: values as Record<string, unknown> };
}

/** Writes the user's configuration file as a whole. */
export async function writeUserConfig(home: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const file = userConfigPath(home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFileAtomic(file, `${JSON.stringify(values, null, 2)}\n`, 0o600);
  return file;
}
