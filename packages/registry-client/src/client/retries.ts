import { setTimeout as wait } from 'node:timers/promises';
import type { OpsError } from '@ops-center/manifest-schema';
import type { Deadline } from './deadline.js';
import type { Outcome } from './network-failure.js';

export interface RetryInfo {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly delayMs: number;
  /** Why the attempt before failed. */
  readonly error: OpsError;
}

export interface RetryPolicy {
  /** Repetitions after the first attempt. */
  readonly retries: number;
  /** The first wait is about this long, each further one about twice as long. */
  readonly baseDelayMs: number;
  readonly onRetry: ((info: RetryInfo) => void) | undefined;
}

const MAX_DELAY_MS = 10_000;
/** A server that asks for more patience than this gets no second request; the error says how long. */
const MAX_RETRY_AFTER_S = 60;

/** Statuses that may be gone at the next attempt. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

export function isPassingStatus(status: number): boolean {
  return PASSING.has(status);
}

/**
 * Repeats an attempt that failed for a passing reason, with growing waits of random length, as long as
 * Retry-After says, within the deadline. Throws the last attempt's error.
 */
export async function withRetries<T>(
  policy: RetryPolicy,
  deadline: Deadline,
  run: (lastError: OpsError | undefined) => Promise<Outcome<T>>,
): Promise<T> {
  let lastError: OpsError | undefined;
  for (let attempt = 0, failures = 0; ; attempt++) {
    const outcome = await run(lastError);
    if (outcome.ok) return outcome.value;
    deadline.throwIfInterrupted();
    // An attempt that brought something does not count: the deadline bounds those.
    failures = outcome.progress === true ? 1 : failures + 1;
    lastError = outcome.error;
    const delayMs = delayOf(policy, outcome.error, failures);
    if (!outcome.retry || failures > policy.retries || delayMs === undefined || delayMs >= deadline.left()) {
      throw outcome.error;
    }
    policy.onRetry?.({ attempt: attempt + 1, delayMs, error: outcome.error });
    await waitFor(delayMs, deadline, outcome.error);
  }
}

function delayOf(policy: RetryPolicy, error: OpsError, failures: number): number | undefined {
  const jitter = policy.baseDelayMs * Math.random();
  if (error.retryAfter !== undefined) {
    return error.retryAfter > MAX_RETRY_AFTER_S ? undefined : error.retryAfter * 1000 + jitter;
  }
  return Math.min(policy.baseDelayMs * 2 ** (failures - 1), MAX_DELAY_MS) / 2 + jitter;
}

async function waitFor(delayMs: number, deadline: Deadline, error: OpsError): Promise<void> {
  try {
    await wait(delayMs, undefined, { signal: deadline.signal });
  } catch {
    deadline.throwIfInterrupted();
    throw error;
  }
}

/** Seconds of a Retry-After header (RFC 9110, 10.2.3): a number, or a date after `now`. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const seconds = Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
