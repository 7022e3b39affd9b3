import { OpsError } from '@ops-center/manifest-schema';

const LONGEST_WAIT_SECONDS = 120;

/** The other registry cannot be asked now; `seconds`: when to try again. */
export function unavailable(why: string, seconds: number, cause?: unknown): OpsError {
  return new OpsError('upstream.unavailable', why, {
    retryAfter: Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(seconds))),
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The other registry answered something that is not taken. */
export function badAnswer(why: string): OpsError {
  return new OpsError('upstream.bad_answer', why);
}
