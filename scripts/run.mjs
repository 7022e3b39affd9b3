import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The package manager, brought by npm so that a machine needs only Node. */
export const PNPM = ['npx', '--yes', 'pnpm@10.34.9'];

/**
 * Runs a command in the repository with its output shown; rejects when it fails.
 * @param {readonly string[]} command
 * @param {import('node:child_process').SpawnOptions} options
 */
export function run(command, options = {}) {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
      env: {
        ...process.env,
        PATH: `${path.join(ROOT, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
        ...options.env,
      },
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${command.join(' ')} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}

/**
 * Runs named steps one after another and says how long each took; stops at the first that fails.
 * @param {ReadonlyArray<readonly [string, () => Promise<unknown>]>} steps
 */
export async function runSteps(steps) {
  for (const [name, step] of steps) {
    const started = performance.now();
    process.stdout.write(`\n== ${name}\n`);
    try {
      await step();
    } catch (error) {
      process.stdout.write(`== ${name}: FAILED\n${error.message}\n`);
      process.exitCode = 1;
      throw error;
    }
    process.stdout.write(`== ${name}: ok, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }
}

/** Ends a script the way its failed step asked, without a stack of this file. */
export function endWith(promise) {
  promise.catch((error) => {
    if (process.env.OPS_CENTER_DEBUG === '1') console.error(error);
    process.exit(1);
  });
}
