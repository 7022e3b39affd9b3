import { OpsError } from '@ops-center/manifest-schema';

/** The end of the time that one call may take, all its attempts together. */
export interface Deadline {
  /** Aborts at the end, or when the caller gives up. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left; may be negative. */
  left(): number;
  /** Throws interrupted when the caller gave up. */
  throwIfInterrupted(): void;
}

const MAX_TIMER_MS = 2 ** 31 - 1;

export function startDeadline(timeoutMs: number, signal?: AbortSignal): Deadline {
  const allowed = Math.min(Math.ceil(timeoutMs), MAX_TIMER_MS);
  const end = performance.now() + allowed;
  const timeout = AbortSignal.timeout(allowed);
  return {
    signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    left: () => end - performance.now(),
    throwIfInterrupted() {
      if (signal?.aborted === true) throw new OpsError('interrupted', 'the transfer was stopped');
    },
  };
}
