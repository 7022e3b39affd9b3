import { writeSync } from 'node:fs';
import { OpsError } from '@ops-center/manifest-schema';
import { failureEnvelope } from './errors/envelope.js';
import { EXIT } from './errors/exit-codes.js';
import { renderFailure } from './errors/render.js';
import { toFailure } from './errors/to-failure.js';
import type { Run } from './report.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 143 } as const;
/** How long what runs may take to stop by itself and tidy up. */
const GRACE_MS = 1000;

/** Why everything was aborted. */
export class Interruption extends Error {
  readonly failure: OpsError;
  readonly exitCode: number;

  constructor(signal: keyof typeof SIGNALS) {
    super(`stopped by ${signal}`);
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
  const end = (failure: OpsError, exitCode: number): never => {
    temporary.removeAll();
    // A prompt that was cut off has hidden the cursor.
    if (run.terminal.stderrIsTerminal) writeQuietly(2, '\u001b[?25h');
    if (run.progress.answered) process.exit(exitCode);
    // Synchronous: the process is about to end, and --json promises its document.
    const text = run.json
      ? JSON.stringify(failureEnvelope(run.progress.command, failure, warnings, exitCode), null, 2)
      : renderFailure(failure, run.terminal.err, { debug: environment.debug, verbose: false, findings: true });
    writeQuietly(run.json ? 1 : 2, `${text}\n`);
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
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
    if (run.progress.answered)
      writeQuietly(
        2,
        `${renderFailure(failure, run.terminal.err, { debug: environment.debug, verbose: false, findings: false })}\n`,
      );
    end(failure, EXIT[failure.code]);
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    // The reader went away (`| head`): nobody is left to tell anything.
    temporary.removeAll();
    process.exit(0);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

function writeQuietly(descriptor: number, text: string): void {
  try {
    writeSync(descriptor, text);
  } catch {
    // A closed or full pipe at the very end: the exit code still tells.
  }
}
