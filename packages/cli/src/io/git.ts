import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { lineProblem } from '../scaffold/answers.js';

export interface Author {
  readonly name: string;
  readonly email?: string;
}

const PATIENCE_MS = 5_000;

/** Who works here: as git is configured, else the account of the operating system. */
export async function readAuthor(): Promise<Author> {
  const [name, email] = await Promise.all([readSetting('user.name'), readSetting('user.email')]);
  if (name === undefined || lineProblem('author', name) !== undefined) return { name: accountName() };
  return { name, ...(email === undefined ? {} : { email }) };
}

/**
 * Starts a repository in a new plugin, unless it lies in one already. A machine without git is no failure.
 *
 * @returns whether a repository was made
 */
export async function startRepository(folder: string, warn: (message: string) => void): Promise<boolean> {
  if (isInRepository(folder)) return false;
  const ended = await git(['-c', 'init.defaultBranch=main', 'init', '--quiet'], folder);
  if (ended === 'missing') return false;
  if (ended.code !== 0) warn(`git init failed in ${folder}: ${ended.stderr.trim().slice(0, 500)}`);
  return ended.code === 0;
}

function isInRepository(folder: string): boolean {
  for (let current = folder; ; current = path.dirname(current)) {
    if (existsSync(path.join(current, '.git'))) return true;
    if (current === path.dirname(current)) return false;
  }
}

async function readSetting(name: string): Promise<string | undefined> {
  const ended = await git(['config', '--get', name], undefined);
  if (ended === 'missing' || ended.code !== 0) return undefined;
  const value = ended.stdout.replace(/\r?\n$/, '').trim();
  return value === '' ? undefined : value;
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

function git(args: readonly string[], cwd: string | undefined): Promise<Ended | 'missing'> {
  return new Promise((resolve) => {
    const options = { timeout: PATIENCE_MS, windowsHide: true, ...(cwd === undefined ? {} : { cwd }) };
    execFile('git', args, options, (error, stdout, stderr) => {
      if (error !== null && error.code === 'ENOENT') resolve('missing');
      else resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr });
    });
  });
}

function accountName(): string {
  try {
    const { username } = userInfo();
    return lineProblem('author', username) === undefined ? username : 'unknown';
  } catch {
    // An account without an entry in the user database, as in some containers.
    return 'unknown';
  }
}
