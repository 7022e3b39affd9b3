import { writeSync } from 'node:fs';
import { OpsError } from '@ops-center/manifest-schema';
import { failureEnvelope, jsonText } from './errors/envelope.js';
import { EXIT } from './errors/exit-codes.js';
import { renderFailure } from './errors/render.js';
import { toFailure } from './errors/to-failure.js';
import type { Run } from './report.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 143 } as const;
const SIGNAL_NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly (keyof typeof SIGNALS)[];
/** How long what runs may take to stop by itself and tidy up. */
const GRACE_MS = 1000;

/** Why everything was aborted. */
export class Interruption extends Error {
  readonly failure: OpsError;
  readonly exitCode: number;
  readonly signal: keyof typeof SIGNALS;

  constructor(signal: keyof typeof SIGNALS) {
    super(`stopped by ${signal}`);
    this.signal = signal;
    this.failure = new OpsError('interrupted', this.message);
    this.exitCode = SIGNALS[signal];
  }
}

/**
 * Decides how the process ends when it is not by the command's own end: a signal, a reader that went away,
 * an error that nobody caught.
 */
export function handleSignals(run: Run): void {
  const { environment, temporary, warnings } = run.process;
  const render = (failure: OpsError, findings: boolean): string =>
    renderFailure(failure, run.terminal.err, {
      debug: environment.debug,
      verbose: false,
      findings,
      docsFile: run.docsFile,
    });
  const end = (failure: OpsError, exitCode: number): never => {
    temporary.removeAll();
    // A prompt that was cut off has hidden the cursor.
    if (run.terminal.stderrIsTerminal) writeQuietly(2, '\u001b[?25h');
    if (run.progress.answered) leave(run, exitCode);
    // Synchronous: the process is about to end, and --json promises its document.
    const text = run.json
      ? jsonText(failureEnvelope(run.progress.command, failure, warnings, exitCode))
      : render(failure, true);
    writeQuietly(run.json ? 1 : 2, `${text}\n`);
    leave(run, exitCode);
  };
  for (const signal of SIGNAL_NAMES) {
    process.on(signal, () => {
      if (run.process.onSignal !== undefined) return run.process.onSignal(signal);
      const interruption = new Interruption(signal);
      const endNow = (): never => end(interruption.failure, interruption.exitCode);
      if (run.interrupt.signal.aborted) endNow();
      run.interrupt.abort(interruption);
      setTimeout(endNow, GRACE_MS);
    });
  }
  process.on('uncaughtException', (error) => {
    const failure = toFailure(error);
    // After the answer, say: the disk that stdout goes to is full.
    if (run.progress.answered) writeQuietly(2, `${render(failure, false)}\n`);
    end(failure, EXIT[failure.code]);
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // The reader went away (`| head`): nobody is left to tell anything.
    temporary.removeAll();
    leave(run, 0);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/**
 * Ends the process, whatever still hangs. `process.exit` waits for the threads that read files and look up
 * names, and one that opened a pipe may never come back: then the signal itself ends the process, as it would
 * have without a handler. A shell sees the same code, 128 and the number of the signal.
 */
export function leave(run: Pick<Run, 'interrupt'>, exitCode: number): never {
  for (const signal of SIGNAL_NAMES) process.removeAllListeners(signal);
  const reason: unknown = run.interrupt.signal.reason;
  const isThreadBusy = process.getActiveResourcesInfo().some((name) => /Req/.test(name));
  if (reason instanceof Interruption && isThreadBusy) process.kill(process.pid, reason.signal);
  process.exit(exitCode);
}

function writeQuietly(descriptor: number, text: string): void {
  try {
    writeSync(descriptor, text);
  } catch {
    // A closed or full pipe at the very end: the exit code still tells.
  }
}
