import { OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import pg, { type ClientConfig } from 'pg';

/** Wakes whoever follows the events of a tenant, on whatever replica they were made. */
export interface EventFeed {
  /** Milliseconds after which a follower that heard nothing looks by itself, and tells its client that it is alive. */
  readonly beatMs: number;
  /** @throws OpsError policy.rate_limited when the token, its user, or all together, follow too often already */
  open(tenantId: string, by: Follower): FeedPlace;
  /** Ends all that is followed, so that the server can stop. */
  end(): void;
  close(): Promise<void>;
}

/** Who follows. */
export interface Follower {
  readonly tokenId: string;
  readonly userId: string;
}

/** The place of one follower. */
export interface FeedPlace {
  readonly ended: AbortSignal;
  /** Settles when there is something new since the last call, after a beat, or when `until` or the feed ends. */
  wait(until: AbortSignal): Promise<void>;
  leave(): void;
}

export interface EventFeedOptions {
  readonly connection: ClientConfig;
  /** PostgreSQL's channel; the payload is the tenant's id. */
  readonly channel: string;
  readonly log: Pick<Logger, 'warn'>;
  readonly beatMs?: number;
}

const BEAT_MS = 15_000;
const AGAIN_MS = 1000;
const CONNECT_TIMEOUT_MS = 5000;
const MOST_OF_TOKEN = 4;
/** However many tokens somebody makes, they leave room for everybody else. Hosts of one organisation often share a user. */
const MOST_OF_USER = 250;
const MOST = 1000;

/**
 * Listens on a connection of its own from the first follower on. What is heard only wakes: events are read by number,
 * so that a notification that is lost costs a beat and no event.
 */
export function createEventFeed({ connection, channel, log, beatMs = BEAT_MS }: EventFeedOptions): EventFeed {
  const places = new Set<Follower & { readonly tenantId: string; wake(): void }>();
  const ended = new AbortController();
  let client: pg.Client | undefined;
  let connecting: Promise<void> | undefined;
  let again: NodeJS.Timeout | undefined;

  function wake(tenantId: string | undefined): void {
    for (const place of places) if (tenantId === undefined || place.tenantId === tenantId) place.wake();
  }

  function lost(broken: pg.Client, error?: unknown): void {
    if (client !== broken) return;
    client = undefined;
    broken.end().catch(() => undefined);
    if (ended.signal.aborted) return;
    log.warn({ err: error }, 'new events of installations are not heard; followers look every beat');
    retry();
  }

  function retry(): void {
    again = setTimeout(listen, AGAIN_MS);
    again.unref();
  }

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true });
    fresh.on('error', (error) => lost(fresh, error));
    fresh.on('end', () => lost(fresh));
    fresh.on('notification', ({ payload }) => wake(payload));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    client = fresh;
    // What came before this connection was told to nobody here.
    wake(undefined);
  }

  function listen(): void {
    if (client !== undefined || connecting !== undefined || ended.signal.aborted) return;
    connecting = connect()
      .catch((error: unknown) => {
        log.warn({ err: error }, 'new events of installations cannot be heard yet');
        retry();
      })
      .finally(() => {
        connecting = undefined;
      });
  }

  return {
    beatMs,
    open(tenantId, { tokenId, userId }) {
      const ofUser = [...places].filter((place) => place.userId === userId);
      const own = ofUser.filter((place) => place.tokenId === tokenId).length;
      const isFull = own >= MOST_OF_TOKEN || ofUser.length >= MOST_OF_USER || places.size >= MOST;
      if (isFull || ended.signal.aborted) {
        throw new OpsError(
          'policy.rate_limited',
          `a token may follow ${MOST_OF_TOKEN} times at once, and a user ${MOST_OF_USER} times`,
          { retryAfter: beatMs / 1000 },
        );
      }
      listen();
      let isNew = false;
      let waiter: (() => void) | undefined;
      const place = {
        tenantId,
        tokenId,
        userId,
        wake: () => {
          isNew = true;
          waiter?.();
        },
      };
      places.add(place);
      return {
        ended: ended.signal,
        wait: async (until) => {
          const over = AbortSignal.any([until, ended.signal]);
          if (!isNew && !over.aborted) {
            await new Promise<void>((resolve) => {
              const timer = setTimeout(done, beatMs);
              function done(): void {
                clearTimeout(timer);
                over.removeEventListener('abort', done);
                waiter = undefined;
                resolve();
              }
              waiter = done;
              over.addEventListener('abort', done);
            });
          }
          isNew = false;
        },
        leave: () => void places.delete(place),
      };
    },
    end: () => ended.abort(),
    async close() {
      ended.abort();
      clearTimeout(again);
      await connecting;
      const last = client;
      client = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
