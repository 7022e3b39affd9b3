import type { OpsError } from '@ops-center/manifest-schema';

/** A failure in one line, for a warning of a command that goes on without what failed. */
export function warningOf(failure: OpsError, consequence: string): string {
  const advice = failure.hint === undefined ? '' : `. ${failure.hint}`;
  return `${consequence} (${failure.message})${advice}`;
}
