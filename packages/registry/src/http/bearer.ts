import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { authenticate } from '../identity/authenticate.js';
import type { SharedLimiter } from '../rates/shared-limiter.js';
import { networkOf } from './address.js';
import { rateExceeded } from './rate-limit.js';

/**
 * Finds the caller by the `Authorization` header; undefined without one.
 * A bad token fails even where none is needed: answering as if there were none would hide the mistake.
 * Failures are counted by address; a good token is never refused because of somebody else's bad ones.
 * @throws OpsError auth.invalid_token, policy.rate_limited
 */
export async function identify(
  deps: Pick<Deps, 'db' | 'now'>,
  failures: SharedLimiter,
  header: string | undefined,
  address: string,
): Promise<Actor | undefined> {
  if (header === undefined) return undefined;
  const token = /^Bearer +([^\s]+)$/i.exec(header)?.[1];
  const actor = token === undefined ? undefined : await authenticate(deps, token);
  if (actor !== undefined) return actor;
  const state = await failures.take(networkOf(address));
  if (state.exceeded) throw rateExceeded(state, 'requests with a bad token from this address');
  throw new OpsError('auth.invalid_token', 'the token is wrong, expired or revoked');
}
