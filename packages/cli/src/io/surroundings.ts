import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isVersion, OpsError } from '@ops-center/manifest-schema';
import { systemFailure } from '../errors/system-failure.js';
import { lineProblem } from '../scaffold/answers.js';
import { readOrdinaryFile } from './ordinary-file.js';

/** What a folder has that is to become a plugin. */
export interface Surroundings {
  /** Paths relative to the folder, sorted; the first levels of it, without what is installed or generated. */
  readonly files: readonly string[];
  /** From package.json, when they can be used. */
  readonly version?: string;
  readonly description?: string;
  /** The text of a small file of the folder; '' when it cannot be read. */
  readonly read: (file: string) => string;
}

const SKIPPED = new Set(['.git', 'node_modules', 'venv', '.venv', '__pycache__', 'dist', 'build', 'plugins']);
const DEEPEST = 4;
const MOST_FILES = 2000;
const LARGEST = 256 * 1024;
const SOURCE = /\.py$/;

/**
 * Looks at a folder that is to be adopted; links are not followed.
 *
 * @throws OpsError file.not_found, file.exists when it is a plugin already, file.*
 */
export async function lookAround(folder: string): Promise<Surroundings> {
  const files: string[] = [];
  await list(folder, '', files);
  files.sort();
  if (files.includes('plugin.yaml')) {
    throw new OpsError('file.exists', 'this is a plugin already', {
      where: path.join(folder, 'plugin.yaml'),
      hint: 'Run `ops-center plugin validate` to see what it needs.',
    });
  }
  const texts = new Map<string, string>();
  for (const file of files.filter((name) => SOURCE.test(name)).slice(0, 100))
    texts.set(file, await readText(folder, file));
  const { version, description } = await readPackage(folder, files);
  return {
    files,
    read: (file) => texts.get(file) ?? '',
    ...(typeof version === 'string' && isVersion(version) ? { version } : {}),
    ...(typeof description === 'string' && lineProblem('description', description) === undefined
      ? { description }
      : {}),
  };
}

async function list(root: string, below: string, files: string[]): Promise<void> {
  if (below.split('/').length > DEEPEST) return;
  let entries;
  try {
    entries = await readdir(path.join(root, below), { withFileTypes: true });
  } catch (error) {
    throw systemFailure(error) ?? error;
  }
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) await list(root, name, files);
    if (!entry.isDirectory() && files.length < MOST_FILES) files.push(name);
  }
}

async function readText(folder: string, file: string): Promise<string> {
  try {
    const options = { limit: LARGEST, what: 'the file', followLinks: false };
    return (await readOrdinaryFile(path.join(folder, file), options)).toString('utf8');
  } catch (error) {
    if (error instanceof OpsError) return '';
    throw error;
  }
}

async function readPackage(
  folder: string,
  files: readonly string[],
): Promise<{ readonly version?: unknown; readonly description?: unknown }> {
  const file = ['package.json', 'frontend/package.json'].find((name) => files.includes(name));
  if (file === undefined) return {};
  try {
    const value: unknown = JSON.parse(await readText(folder, file));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
