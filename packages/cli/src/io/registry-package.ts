import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpsError } from '@ops-center/manifest-schema';

export interface RegistryProgram {
  /** Absolute path of the script to run with Node.js. */
  readonly script: string;
  readonly version: string;
}

const NAME = '@ops-center/registry';
const BIN = 'ops-center-registry';

/**
 * Finds the registry server: beside this program first, so that a folder cannot put another in its place,
 * then in the node_modules of `cwd` and the folders above it.
 *
 * @throws OpsError registry.not_installed
 */
export function findRegistryPackage(cwd: string, own = path.dirname(fileURLToPath(import.meta.url))): RegistryProgram {
  for (const start of [own, cwd]) {
    for (const folder of upwards(start)) {
      const root = path.join(folder, 'node_modules', NAME);
      if (existsSync(path.join(root, 'package.json'))) return readProgram(root);
    }
  }
  throw new OpsError('registry.not_installed', 'the registry server is not installed', {
    hint: `Run \`npm install ${NAME}\` here, or \`npm install --global ${NAME}\` where ops-center is installed globally.`,
  });
}

function* upwards(start: string): Generator<string> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    yield folder;
    if (folder === path.dirname(folder)) return;
  }
}

function readProgram(root: string): RegistryProgram {
  const broken = (why: string): OpsError =>
    new OpsError('registry.not_installed', `the installed ${NAME} cannot be used: ${why}`, {
      where: root,
      hint: `Install it again: \`npm install ${NAME}\`.`,
    });
  let manifest: { readonly version?: unknown; readonly bin?: Readonly<Record<string, unknown>> };
  try {
    manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as typeof manifest;
  } catch (error) {
    throw broken(error instanceof SyntaxError ? 'its package.json is not JSON' : 'its package.json cannot be read');
  }
  const bin = manifest.bin?.[BIN];
  if (typeof bin !== 'string' || typeof manifest.version !== 'string') throw broken('it names no program');
  const script = path.resolve(root, bin);
  if (!script.startsWith(root + path.sep) || !existsSync(script)) throw broken('its program is missing');
  return { script, version: manifest.version };
}
