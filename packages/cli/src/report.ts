import type { OpsError } from '@ops-center/manifest-schema';
import type { Outcome } from './base-command.js';
import type { Process } from './create-deps.js';
import { failureEnvelope, jsonText, successEnvelope } from './errors/envelope.js';
import { EXIT } from './errors/exit-codes.js';
import { redact } from './errors/redact.js';
import { renderFailure } from './errors/render.js';
import type { Terminal } from './io/terminal.js';

/** What stays the same over one run of the program, and how far it is. */
export interface Run {
  readonly process: Process;
  readonly argv: readonly string[];
  readonly json: boolean;
  readonly verbose: boolean;
  readonly terminal: Terminal;
  /** The page of all error codes, as it lies in the package. */
  readonly docsFile: string;
  readonly interrupt: AbortController;
  readonly progress: {
    /** As people type it. */
    command: string;
    /** The result, or the failure, has been printed. */
    answered: boolean;
  };
}

/** Prints a result; returns the exit code. */
export function succeed(run: Run, outcome: Outcome): number {
  run.progress.answered = true;
  if (run.json) printJson(run, successEnvelope(run.progress.command, outcome.data, run.process.warnings));
  else print(run, outcome);
  return 0;
}

/** Prints the result of a command that failed all the same: what is wrong is in its text. */
export function failWith(run: Run, outcome: Outcome, failure: OpsError): number {
  if (!run.json) print(run, outcome);
  return fail(run, failure, { findings: false, data: outcome.data });
}

/** Prints a failure; returns the exit code. */
export function fail(
  run: Run,
  failure: OpsError,
  options: { readonly findings: boolean; readonly exitCode?: number; readonly data?: unknown },
): number {
  const { environment, warnings, stderr } = run.process;
  const exitCode = options.exitCode ?? EXIT[failure.code];
  run.progress.answered = true;
  if (run.json) printJson(run, failureEnvelope(run.progress.command, failure, warnings, exitCode, options.data));
  if (!run.json || environment.debug) {
    const text = renderFailure(failure, run.terminal.err, {
      debug: environment.debug,
      verbose: run.verbose,
      findings: options.findings,
      docsFile: run.docsFile,
    });
    stderr.write(`${text}\n`);
  }
  return exitCode;
}

function print(run: Run, outcome: Outcome): void {
  const text = outcome.text(run.terminal.out);
  if (text !== '') run.process.stdout.write(`${redact(text)}\n`);
}

function printJson(run: Run, envelope: unknown): void {
  run.process.stdout.write(`${jsonText(envelope)}\n`);
}
