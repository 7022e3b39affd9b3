import { OpsError } from '@ops-center/manifest-schema';

export interface RateLimit {
  /** Requests that one key may make in a window. */
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the window ends. */
  readonly reset: number;
  readonly exceeded: boolean;
}

/** Counts by key in fixed windows, in the memory of this process. */
export interface RateLimiter {
  /** Counts one and tells where the key stands. */
  take(key: string): RateState;
}

/** More keys than this at once mean an attack with many addresses: the oldest windows are forgotten. */
const MAX_KEYS = 50_000;

export function createRateLimiter({ limit, windowSeconds }: RateLimit, now: () => Date): RateLimiter {
  const windows = new Map<string, { count: number; readonly end: number }>();
  return {
    take(key) {
      const time = now().getTime();
      let current = windows.get(key);
      if (current === undefined || current.end <= time) {
        windows.delete(key);
        current = { count: 0, end: time + windowSeconds * 1000 };
        windows.set(key, current);
        if (windows.size > MAX_KEYS) {
          const oldest = windows.keys().next();
          if (!oldest.done) windows.delete(oldest.value);
        }
      }
      current.count += 1;
      return {
        limit,
        remaining: Math.max(0, limit - current.count),
        reset: Math.max(1, Math.ceil((current.end - time) / 1000)),
        exceeded: current.count > limit,
      };
    },
  };
}

/** Header fields as the RateLimit draft of the IETF names them. */
export function rateHeaders(state: RateState): Record<string, string> {
  return {
    'RateLimit-Limit': String(state.limit),
    'RateLimit-Remaining': String(state.remaining),
    'RateLimit-Reset': String(state.reset),
  };
}

export function rateExceeded(state: RateState, what: string): OpsError {
  return new OpsError('policy.rate_limited', `too many ${what}: ${state.limit} are allowed in a window`, {
    retryAfter: state.reset,
  });
}
