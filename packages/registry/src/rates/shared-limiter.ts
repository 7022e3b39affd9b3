import { createHash } from 'node:crypto';
import { databaseTrouble } from '../database.js';
import type { Deps } from '../deps.js';
import { createRateLimiter, type RateLimit, type RateState } from '../http/rate-limit.js';
import { takeFromWindow } from './store.js';

/** Counts by key in fixed windows, for all replicas together. */
export interface SharedLimiter {
  /** Counts one and tells where the key stands. */
  take(key: string): Promise<RateState>;
}

const MAX_REFUSED = 50_000;

/**
 * A limit that holds however many replicas there are: the count is a row of the database. A key over its limit is
 * refused from memory until its window ends, so that a flood costs the database one row and no more. While the database
 * is away each replica counts alone.
 */
export function createSharedLimiter(
  deps: Pick<Deps, 'db' | 'now'>,
  name: string,
  { limit, windowSeconds }: RateLimit,
): SharedLimiter {
  const alone = createRateLimiter({ limit, windowSeconds }, () => deps.now());
  /** When the windows of refused keys end. */
  const refused = new Map<string, number>();

  function state(count: number, endsAt: number, now: number): RateState {
    return {
      limit,
      remaining: Math.max(0, limit - count),
      reset: Math.max(1, Math.ceil((endsAt - now) / 1000)),
      exceeded: count > limit,
    };
  }

  function remember(key: string, endsAt: number): void {
    refused.set(key, endsAt);
    if (refused.size <= MAX_REFUSED) return;
    const oldest = refused.keys().next();
    if (!oldest.done) refused.delete(oldest.value);
  }

  return {
    async take(key) {
      const keySha256 = createHash('sha256').update(key).digest('hex');
      const now = deps.now();
      const until = refused.get(keySha256);
      if (until !== undefined && until > now.getTime()) return state(limit + 1, until, now.getTime());
      refused.delete(keySha256);
      const endsAt = new Date(now.getTime() + windowSeconds * 1000);
      try {
        const taken = await takeFromWindow(deps.db, { name, keySha256, now, endsAt });
        const found = state(taken.count, taken.endsAt.getTime(), now.getTime());
        if (found.exceeded) remember(keySha256, taken.endsAt.getTime());
        return found;
      } catch (error) {
        if (databaseTrouble(error) === undefined) throw error;
        return alone.take(keySha256);
      }
    },
  };
}
