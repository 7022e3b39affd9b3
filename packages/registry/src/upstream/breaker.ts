export interface BreakerState {
  readonly state: 'closed' | 'open' | 'half-open';
  /** Failures since the last answer. */
  readonly failures: number;
  /** Milliseconds until it is asked again; 0 unless open. */
  readonly waitMs: number;
}

/** Leaves a server alone that does not answer, so that nobody here waits for it again and again. */
export interface Breaker {
  /** Whether to ask now; while it is half-open, one request finds out for all. */
  admit(): boolean;
  answered(): void;
  failed(): void;
  /** The request that was admitted came to nothing either way. */
  abandoned(): void;
  read(): BreakerState;
}

const FAILURES = 3;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 120_000;

/** Opens after three failures in a row, for 5 seconds, then twice as long each time, up to 2 minutes. */
export function createBreaker(clock: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let openings = 0;
  let openUntil: number | undefined;
  let trying = false;

  const left = (): number => (openUntil === undefined ? 0 : Math.max(0, openUntil - clock()));
  return {
    admit() {
      if (openUntil === undefined) return true;
      if (left() > 0 || trying) return false;
      trying = true;
      return true;
    },
    answered() {
      failures = 0;
      openings = 0;
      openUntil = undefined;
      trying = false;
    },
    failed() {
      failures += 1;
      if (!trying && failures < FAILURES) return;
      // Requests that began before it opened say nothing new.
      if (!trying && openUntil !== undefined) return;
      trying = false;
      openUntil = clock() + Math.min(FIRST_WAIT_MS * 2 ** openings, LONGEST_WAIT_MS);
      openings += 1;
    },
    abandoned() {
      trying = false;
    },
    read() {
      const waitMs = left();
      const state = openUntil === undefined ? 'closed' : waitMs > 0 ? 'open' : 'half-open';
      return { state, failures, waitMs };
    },
  };
}
