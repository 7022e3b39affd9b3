import { keepPartitions } from '../analytics/partition-store.js';
import { billUsage } from '../billing/bill-usage.js';
import { endPointlessSubscriptions } from '../billing/end-subscriptions.js';
import { collectOrphans } from '../blobs/collect-orphans.js';
import { deleteExpiredKeys } from '../idempotency/store.js';
import { forgetMails } from '../mail/deliver.js';
import { deleteEndedWindows } from '../rates/store.js';
import { collectUploads } from '../uploads/collect-uploads.js';
import { releaseOldKeys } from '../sealing/hold-keys.js';
import { resealSecrets } from '../sealing/reseal.js';
import { forgetDeliveries } from '../webhooks/deliver.js';
import type { Job } from './run-jobs.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Rows that a line of log names. */
const TOLD = 20;

/** All work that one replica does for all. */
export const JOBS: readonly Job[] = [
  {
    name: 'rate_windows',
    everyMs: MINUTE_MS,
    run: async ({ db, now }) => await deleteEndedWindows(db, now()),
  },
  {
    name: 'idempotency_keys',
    everyMs: HOUR_MS,
    run: async ({ db, now }) => await deleteExpiredKeys(db, now()),
  },
  {
    name: 'sent_messages',
    everyMs: HOUR_MS,
    async run(deps) {
      await forgetDeliveries(deps);
      await forgetMails(deps);
    },
  },
  {
    name: 'pointless_subscriptions',
    everyMs: 15 * MINUTE_MS,
    run: endPointlessSubscriptions,
  },
  {
    name: 'usage_bills',
    everyMs: HOUR_MS,
    run: billUsage,
  },
  {
    name: 'analytics_months',
    everyMs: 24 * HOUR_MS,
    run: async ({ db, now, config }) => await keepPartitions(db, now(), config.analyticsMonths),
  },
  {
    // After the operator changed the key; otherwise there is nothing to do.
    name: 'secrets_under_newest_key',
    everyMs: HOUR_MS,
    async run(deps, signal) {
      const { done, unknown, damaged } = await resealSecrets(deps, signal);
      deps.metrics.unreadableSecrets(unknown + damaged.length);
      if (done > 0) deps.log.info({ rows: done }, 'secrets sealed with the newest key');
      if (unknown > 0)
        deps.log.error({ rows: unknown }, 'secrets are sealed with a key that this server does not have');
      if (damaged.length > 0)
        deps.log.error(
          { rows: damaged.length, first: damaged.slice(0, TOLD) },
          'secrets were changed in the database and cannot be opened',
        );
      // Only after an hour in which no other server sealed with an older key.
      if (done + unknown === 0 && !signal.aborted) await releaseOldKeys(deps);
    },
  },
  {
    // Removes what half-way uploads left, then blobs that nothing refers to.
    name: 'orphan_blobs',
    everyMs: 6 * HOUR_MS,
    async run(deps) {
      const uploads = await collectUploads(deps);
      if (uploads > 0) deps.log.info({ removed: uploads }, 'old uploads removed');
      const removed = await collectOrphans(deps);
      if (removed > 0) deps.log.info({ removed }, 'orphan blobs removed');
    },
  },
];
