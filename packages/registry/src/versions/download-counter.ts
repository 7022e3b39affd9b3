import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import type { Database } from '../database.js';
import { addDownloads, type DownloadCount } from './download-store.js';

/** Counts downloads in memory and adds them to the daily counters in batches. */
export interface DownloadCounter {
  add(version: { readonly versionId: string; readonly pluginId: string }): void;
  /** Writes what was counted so far. @throws what the database throws; nothing is lost, the next flush tries again. */
  flush(): Promise<void>;
  /** Stops the timer and flushes for the last time. */
  close(): Promise<void>;
}

export interface DownloadCounterOptions {
  readonly db: Database;
  readonly log: Pick<Logger, 'warn'>;
  now(): Date;
  /** Milliseconds between two writes. */
  readonly everyMs?: number;
}

const SHARDS = 64;
const EVERY_MS = 5000;

const ROBOT = /bot\b|crawl|spider|slurp|link ?check|monitor/i;

/** Programs that say they walk through everything: what they fetch is no use of a plugin, and is not counted. */
export function isRobot(userAgent: string | undefined): boolean {
  return userAgent !== undefined && ROBOT.test(userAgent);
}

/** A counter on the plugin's row would make every download wait for the one before. */
export function createDownloadCounter({ db, log, now, everyMs = EVERY_MS }: DownloadCounterOptions): DownloadCounter {
  let pending = new Map<string, DownloadCount>();
  let writing: Promise<void> = Promise.resolve();
  // One process stays on one shard: two processes rarely meet on a row.
  const shard = randomInt(SHARDS);

  function count(one: DownloadCount): void {
    const key = `${one.versionId} ${one.day}`;
    const known = pending.get(key);
    pending.set(key, known === undefined ? one : { ...one, downloads: known.downloads + one.downloads });
  }

  async function write(): Promise<void> {
    const batch = [...pending.values()];
    if (batch.length === 0) return;
    pending = new Map();
    try {
      await addDownloads(db, shard, batch);
    } catch (error) {
      batch.forEach(count);
      throw error;
    }
  }

  /** One write at a time: a flush waits for the one under way, then writes what came since. */
  function flush(): Promise<void> {
    const next = writing.catch(() => undefined).then(write);
    writing = next;
    return next;
  }

  const timer = setInterval(() => {
    flush().catch((error: unknown) => log.warn({ err: error }, 'download counts could not be written yet'));
  }, everyMs);
  timer.unref();

  return {
    add({ versionId, pluginId }) {
      count({ versionId, pluginId, day: now().toISOString().slice(0, 10), downloads: 1 });
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
