import { deliverDue, forgetDeliveries, type DeliveryDeps } from './deliver.js';

const EVERY_MS = 2000;
const FORGET_EVERY_MS = 3_600_000;

/** Sends what is due until it is stopped; `stop` waits for the attempts under way. */
export function startWebhookWorker(deps: DeliveryDeps): { stop(): Promise<void> } {
  const failed = (error: unknown): void => deps.log.warn({ err: error }, 'webhooks could not be delivered');
  let running: Promise<unknown> | undefined;
  let forgotten = 0;
  const work = async (): Promise<void> => {
    await deliverDue(deps);
    if (performance.now() - forgotten < FORGET_EVERY_MS && forgotten !== 0) return;
    forgotten = performance.now();
    await forgetDeliveries(deps);
  };
  const timer = setInterval(() => {
    running ??= work()
      .catch(failed)
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
