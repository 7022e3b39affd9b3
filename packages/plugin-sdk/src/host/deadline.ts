import { PlatformError } from '../platform/errors.js';

// Tests put clocks of their own in the place of this one later.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/**
 * What a promise of the plugin's code comes to, or a Timeout when it takes too long. The code itself cannot be stopped.
 * @param what what was called, for the message
 */
export async function withinDeadline<Value>(work: Promise<Value>, deadlineMs: number, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = startTimer(() => {
      reject(new PlatformError('Timeout', `${what} took more than ${deadlineMs} ms`, { deadlineMs }));
    }, deadlineMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stopTimer(timer);
  }
}
