import type { Logger } from 'pino';

const EVERY_MS = 2000;

/** Sends what is due, again and again until it is stopped; `stop` waits for the attempts under way. */
export function startSending(
  what: string,
  sendDue: () => Promise<unknown>,
  log: Pick<Logger, 'warn'>,
): { stop(): Promise<void> } {
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= sendDue()
      .catch((error: unknown) => log.warn({ err: error }, `${what} could not be sent`))
      .finally(() => {
        running = undefined;
      });
  }, EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
