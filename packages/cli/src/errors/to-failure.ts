import { OpsError } from '@ops-center/manifest-schema';
import { nearest } from './suggest.js';
import { systemFailure } from './system-failure.js';

/** Every way a command can end badly, as one OpsError; what has no name is `internal.bug`. */
export function toFailure(error: unknown, knownFlags: readonly string[] = []): OpsError {
  if (error instanceof OpsError) return error;
  if (isNamed(error, 'ExitPromptError') || isNamed(error, 'AbortPromptError')) {
    return new OpsError('interrupted', 'the question was not answered');
  }
  return (
    parseFailure(error, knownFlags) ??
    systemFailure(error) ??
    new OpsError('internal.bug', error instanceof Error ? `${error.name}: ${error.message}` : String(error), {
      cause: error,
    })
  );
}

/** oclif's parse errors carry the whole parser; only the sentence is kept. */
function parseFailure(error: unknown, knownFlags: readonly string[]): OpsError | undefined {
  if (!(error instanceof Error) || !('oclif' in error)) return undefined;
  const usage = (message: string, hint?: string): OpsError =>
    new OpsError('usage.invalid', message, hint === undefined ? {} : { hint });
  if ('flags' in error && Array.isArray(error.flags)) {
    const typed = String(error.flags[0]);
    const near = nearest(typed, knownFlags);
    return usage(`there is no flag ${cut(typed)} here`, near === undefined ? undefined : `Did you mean ${near}?`);
  }
  if ('args' in error && Array.isArray(error.args)) {
    const [first] = error.args as readonly unknown[];
    if (typeof first === 'string') return usage(`there is one argument too many: ${cut(first)}`);
    const names = (error.args as readonly { readonly name?: string }[]).map((arg) => (arg.name ?? '').toUpperCase());
    return new OpsError('usage.missing_input', `missing: ${names.join(', ')}`, {
      hint: 'Run the command with --help to see what it takes.',
    });
  }
  return usage(cut(plainSentence(error.message)));
}

const LONGEST_ECHO = 300;

function cut(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}...` : text;
}

function plainSentence(message: string): string {
  return message
    .replace(/\u001b\[[0-9;]*m/g, '')
    .replace(/\nSee more help with --help$/, '')
    .replace(/^The following errors? occurred:\s*/, '')
    .replace(/\s*\n\s*/g, '; ')
    .trim();
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
