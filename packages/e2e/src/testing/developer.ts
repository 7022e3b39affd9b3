import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { cleanEnvironment, run, type Ended, type RunOptions } from './processes.js';

export interface JsonDocument {
  readonly ok: boolean;
  readonly command: string;
  readonly data?: any; // oxlint-disable-line typescript/no-explicit-any -- read field by field in tests
  readonly error?: any; // oxlint-disable-line typescript/no-explicit-any
  readonly warnings: readonly unknown[];
  readonly exitCode: number;
}

/** A person with the installed command line, a home of their own and a folder to work in. */
export interface Developer {
  readonly folder: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  ops(...args: string[]): Promise<Ended>;
  opsWith(options: Partial<RunOptions>, ...args: string[]): Promise<Ended>;
  /** Runs with --json and parses the one document that stdout must be. */
  json(...args: string[]): Promise<JsonDocument>;
  leave(): Promise<void>;
}

export async function newDeveloper(extra: NodeJS.ProcessEnv = {}): Promise<Developer> {
  const root = await mkdtemp(path.join(tmpdir(), 'ops-center-developer-'));
  const folder = path.join(root, 'work');
  const home = path.join(root, 'home');
  await mkdir(folder);
  await mkdir(home);
  const bin = path.join(inject('installed'), 'node_modules', '.bin', 'ops-center');
  const env = cleanEnvironment({ HOME: home, ...extra });
  const opsWith = (options: Partial<RunOptions>, ...args: string[]): Promise<Ended> =>
    run(bin, args, { cwd: folder, env, ...options });
  return {
    folder,
    home,
    env,
    ops: (...args) => opsWith({}, ...args),
    opsWith,
    json: async (...args) => {
      const ended = await opsWith({}, ...args, '--json');
      const document = JSON.parse(ended.stdout) as JsonDocument;
      if (document.exitCode !== ended.code)
        throw new Error(`exitCode ${document.exitCode} but ended with ${ended.code}`);
      return document;
    },
    leave: () => rm(root, { recursive: true, force: true }),
  };
}

/** Says a command's output when it did not end with 0, so that a failing test explains itself. */
export function expectOk(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(`exit code ${ended.code}\n${ended.stdout}\n${ended.stderr}`);
  return ended;
}
