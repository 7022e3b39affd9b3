import { spawn } from 'node:child_process';

export interface ChildProgram {
  /** Passes a signal on. */
  send(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/**
 * Runs a Node.js script in a process group of its own, so that Ctrl-C reaches it once, through us.
 * @param output where its stdout goes: ours, or our stderr
 */
export function startScript(
  script: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly output: 'stdout' | 'stderr';
  },
): ChildProgram {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd,
    env: { ...options.env },
    detached: true,
    stdio: ['ignore', options.output === 'stdout' ? 'inherit' : 2, 'inherit'],
    windowsHide: true,
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  return { send: (signal) => void child.kill(signal), ended };
}
