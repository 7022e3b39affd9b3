import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
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
 * Runs named steps side by side, as many as there are processors, the first ones first. A step is given its own
 * `run`, whose output is shown when the step is over. Ends when all have ended, and fails when one did.
 * @param {ReadonlyArray<readonly [string, (run: (command: readonly string[]) => Promise<unknown>) => Promise<unknown>]>} steps
 */
export async function runSideBySide(steps) {
  const waiting = [...steps];
  const failures = [];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, step] = next;
      const folder = await mkdtemp(path.join(tmpdir(), 'ops-center-step-'));
      const output = await open(path.join(folder, 'output'), 'w+');
      const runKept = (command) => run(command, { stdio: ['ignore', output.fd, output.fd] });
      const failure = await runStep(
        name,
        () => step(runKept),
        async () => {
          process.stdout.write(await readFile(path.join(folder, 'output')));
        },
      ).catch((error) => error);
      if (failure !== undefined) failures.push(failure);
      await output.close();
      await rm(folder, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  if (failures.length > 0) throw failures[0];
}

/**
 * Runs named steps one after another and says how long each took; stops at the first that fails.
 * @param {ReadonlyArray<readonly [string, () => Promise<unknown>]>} steps
 */
export async function runSteps(steps) {
  for (const [name, step] of steps) {
    process.stdout.write(`\n== ${name}\n`);
    await runStep(name, step);
  }
}

/** @param {() => Promise<unknown>} ended called before the line that tells how it ended */
async function runStep(name, step, ended = async () => {}) {
  const started = performance.now();
  try {
    await step();
  } catch (error) {
    await ended();
    process.stdout.write(`== ${name}: FAILED\n${error.message}\n`);
    process.exitCode = 1;
    throw error;
  }
  await ended();
  process.stdout.write(`== ${name}: ok, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

/** Ends a script the way its failed step asked, without a stack of this file. */
export function endWith(promise) {
  promise.catch((error) => {
    if (process.env.OPS_CENTER_DEBUG === '1') console.error(error);
    process.exit(1);
  });
}
