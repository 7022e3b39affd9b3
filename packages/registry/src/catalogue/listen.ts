import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import pg, { type ClientConfig } from 'pg';
import type { PublicCache } from './public-cache.js';

export interface CatalogueListener {
  /** Waits until every change that was committed before has been heard, when there is a connection to hear it on. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface ListenOptions {
  readonly connection: ClientConfig;
  readonly cache: Pick<PublicCache<unknown>, 'forget' | 'hearsUntil'>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly beatMs?: number;
}

/** Triggers of the tables tell of changes here. */
const CHANNEL = 'ops_center_catalogue';
const BEAT_MS = 1000;
const CONNECT_TIMEOUT_MS = 5000;

/**
 * Listens to changes of the catalogue on a connection of its own, and has the cache drop what changed.
 * What is kept counts as fresh only for two beats after this process last heard *itself* over that connection: a broken
 * or half-open connection, and a pooler that swallows notifications, end it without anybody having to notice.
 */
export function listenToCatalogue({ connection, cache, log, beatMs = BEAT_MS }: ListenOptions): CatalogueListener {
  const beatChannel = `ops_center_beat_${randomUUID().replaceAll('-', '')}`;
  let client: pg.Client | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> = Promise.resolve();
  /** A connection takes one question after the other. */
  let asking: Promise<unknown> = Promise.resolve();
  /** A question that was not sent yet: whoever comes until then shares its answer. */
  let nextSettling: Promise<void> | undefined;

  function lost(broken: pg.Client, error?: unknown): void {
    if (client !== broken) return;
    client = undefined;
    cache.hearsUntil(Number.NEGATIVE_INFINITY);
    if (!isClosed) log.warn({ err: error }, 'changes of the catalogue are not heard');
    broken.end().catch(() => undefined);
  }

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      ...connection,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: 2 * beatMs,
      keepAlive: true,
    });
    fresh.on('error', (error) => lost(fresh, error));
    fresh.on('end', () => lost(fresh));
    fresh.on('notification', ({ channel, payload }) => {
      if (client !== fresh) return;
      if (channel === CHANNEL) cache.forget(payload ?? '*');
      else cache.hearsUntil(Number(payload) + 2 * beatMs);
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}; LISTEN ${beatChannel}`);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    if (isClosed) return await fresh.end();
    client = fresh;
    // Changes between the last connection and this one were told to nobody here.
    cache.forget('*');
    await beat(fresh);
    log.info('changes of the catalogue are heard');
  }

  async function beat(on: pg.Client): Promise<void> {
    // The echo counts from when it was sent: what was committed before then has been heard.
    await inTurn(() => on.query('SELECT pg_notify($1, $2)', [beatChannel, String(performance.now())]));
  }

  function inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = asking.then(ask);
    asking = answer.catch(() => undefined);
    return answer;
  }

  async function settle(): Promise<void> {
    nextSettling = undefined;
    const current = client;
    await current?.query('SELECT 1').catch((error: unknown) => lost(current, error));
  }

  async function tick(): Promise<void> {
    const current = client;
    try {
      await (current === undefined ? connect() : beat(current));
    } catch (error) {
      if (current !== undefined) lost(current, error);
    }
    if (isClosed) return;
    timer = setTimeout(run, beatMs);
    timer.unref();
  }
  function run(): void {
    ticking = tick();
  }
  run();

  return {
    async settle() {
      // Notifications of what was committed come before the answer to what is asked after.
      await (nextSettling ??= inTurn(settle));
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      cache.hearsUntil(Number.NEGATIVE_INFINITY);
      await ticking;
      await client?.end().catch(() => undefined);
    },
  };
}
