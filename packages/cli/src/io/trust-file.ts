import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { readTrust, writeTrust, type TrustPin, type TrustPolicy } from '../install/trust.js';
import { writeFileAtomic } from './files.js';
import { readOrdinaryFile } from './ordinary-file.js';

const LARGEST = 4 * 1024 * 1024;
const OTHERS_WRITE = 0o022;

/** `trust.json` in the folder of the configuration. */
export function trustFilePath(home: string): string {
  return path.join(home, 'trust.json');
}

/** The pins of the user; none when there is no file. */
export async function readUserTrust(home: string): Promise<readonly TrustPin[]> {
  const file = trustFilePath(home);
  try {
    return readTrust(await readTrustText(file), file);
  } catch (error) {
    if (error instanceof OpsError && error.code === 'file.not_found') return [];
    throw error;
  }
}

export async function writeUserTrust(home: string, pins: readonly TrustPin[]): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFileAtomic(trustFilePath(home), writeTrust(pins), 0o600);
}

/** The policy of a command: the file named with --trust alone, else the pins of the user. */
export async function readTrustPolicy(
  deps: Pick<Deps, 'config' | 'cwd'>,
  named: string | undefined,
): Promise<TrustPolicy> {
  if (named === undefined) return { pins: await readUserTrust(deps.config.home), only: undefined };
  const file = path.resolve(deps.cwd, named);
  return { pins: readTrust(await readTrustText(file), file), only: file };
}

async function readTrustText(file: string): Promise<string> {
  const check = ({ mode }: { readonly mode: number }): void => {
    if (process.platform === 'win32' || (mode & OTHERS_WRITE) === 0) return;
    throw new OpsError('file.denied', 'the trust file can be changed by other users of this machine', {
      where: file,
      hint: 'Run chmod go-w on it, and look at what is in it.',
    });
  };
  return (await readOrdinaryFile(file, { limit: LARGEST, what: 'the trust file', check })).toString('utf8');
}
