import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { inject } from 'vitest';
import type { TestProgram } from './build-program.js';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Settles when the process has ended and its output is complete. */
  readonly ended: Promise<Ended>;
  /** The first line of stdout that matches; fails when the process ends without one. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the registry's program as a process of its own. Only `env` is in its environment. */
export function startCommand(args: readonly string[], env: Record<string, string> = {}): Running {
  return startProgram('main', args, env);
}

/** Starts a program of `build-program.ts` as a process of its own, by a command that ends in becoming it if `through` is given. */
export function startProgram(
  name: TestProgram,
  args: readonly string[],
  env: Record<string, string> = {},
  through: readonly string[] = [],
): Running {
  return start([programFile(name), ...args], env, through);
}

export function programFile(name: TestProgram): string {
  return path.join(inject('registryPrograms'), `${name}.mjs`);
}

function start(args: readonly string[], env: Record<string, string>, through: readonly string[] = []): Running {
  const [command = process.execPath, ...words] = [...through, process.execPath, ...args];
  const child = spawn(command, words, {
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: process.env['TMPDIR'] ?? '/tmp', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    child,
    pid: child.pid ?? 0,
    ended,
    line: async (pattern) => {
      const found = new Promise<RegExpExecArray>((resolve) => {
        const look = (): void => {
          const match = pattern.exec(stdout);
          if (match === null) return;
          waiting.delete(look);
          resolve(match);
        };
        waiting.add(look);
        look();
      });
      const over = ended.then((end): never => {
        throw new Error(`ended with ${end.code ?? end.signal} before it said ${pattern}: ${end.stdout}${end.stderr}`);
      });
      return await Promise.race([found, over]);
    },
  };
}

/** Runs the registry's program to its end. */
export async function runCommand(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return await startCommand(args, env).ended;
}
