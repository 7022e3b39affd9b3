import { spawn } from 'node:child_process';
import { OpsError } from '@ops-center/manifest-schema';
import type { TestWorld } from './suite.js';

/**
 * Runs a program of the tests with its output shown, in a process group of its own: when the command is stopped,
 * what the tests started is stopped with it.
 *
 * @returns the exit code; 128 and the number of the signal that ended it
 * @throws OpsError interrupted
 */
export function runChild(
  world: TestWorld,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const isGroup = process.platform !== 'win32';
    const child = spawn(program, args, {
      cwd: world.root,
      env: { ...world.environment, ...environment },
      stdio: ['ignore', world.outputToStderr ? 2 : 'inherit', 'inherit'],
      detached: isGroup,
      windowsHide: true,
    });
    const stop = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(isGroup ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    world.signal.addEventListener('abort', stop, { once: true });
    if (world.signal.aborted) stop();
    child.on('error', reject);
    child.on('close', (code) => {
      world.signal.removeEventListener('abort', stop);
      // What a test left running in the background ends with the tests.
      stop();
      if (world.signal.aborted) reject(new OpsError('interrupted', 'the tests were interrupted'));
      else resolve(code ?? 128);
    });
  });
}
