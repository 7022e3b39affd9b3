import { setTimeout as wait } from 'node:timers/promises';
import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import type { VersionState } from '@ops-center/registry-client';
import type { RegistryClient } from '@ops-center/registry-client/client';
import type { Deps } from '../deps.js';

/** What a registry has decided about a version that it took, as far as it has. */
export interface Review {
  readonly outcome: 'published' | 'held' | 'rejected';
  readonly reason: string | null;
  /** Place in the queue of reviews: 1 is next. */
  readonly place: number | null;
}

/** How long it is waited before it is asked again: longer each time. */
export interface Pace {
  readonly firstMs: number;
  readonly mostMs: number;
}

const PACE: Pace = { firstMs: 1000, mostMs: 30_000 };
const GROWTH = 1.5;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 86_400;
/** A registry that restarts does not end the wait. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'registry.unreachable',
  'registry.timeout',
  'registry.unavailable',
  'policy.rate_limited',
]);

/**
 * Where a version stands that was not published at once, after `seconds` at most.
 * @throws OpsError auth.*, registry.* when it cannot be told at all
 */
export async function readReview(
  deps: Pick<Deps, 'note' | 'now' | 'progress' | 'signal'>,
  client: Pick<RegistryClient, 'versionState'>,
  { slug, version, seconds }: { readonly slug: string; readonly version: string; readonly seconds: number },
  pace: Pace = PACE,
): Promise<Review> {
  const end = deps.now().getTime() + seconds * 1000;
  let review = reviewOf(await client.versionState(slug, version));
  let told = '';
  for (let delay = pace.firstMs; review.outcome === 'held'; delay = Math.min(delay * GROWTH, pace.mostMs)) {
    const left = end - deps.now().getTime();
    if (left <= 0) break;
    const text = `waiting for the review of ${slug} ${version}${placeText(review)}`;
    if (text !== told) deps.progress.step(text);
    told = text;
    await wait(Math.min(delay, left), undefined, { signal: deps.signal });
    try {
      review = reviewOf(await client.versionState(slug, version));
    } catch (error) {
      if (!(error instanceof OpsError) || !PASSING.has(error.code)) throw error;
      deps.note(`the registry did not answer (${error.message}); asking again`);
    }
  }
  return review;
}

/** What `--wait` and `--wait-timeout` mean together. @throws OpsError usage.invalid */
export function readWaitSeconds(isWaiting: boolean, timeout: string | undefined): number {
  if (timeout === undefined) return isWaiting ? DEFAULT_SECONDS : 0;
  if (/^\d{1,5}$/.test(timeout) && Number(timeout) <= MOST_SECONDS) return Number(timeout);
  throw new OpsError('usage.invalid', `--wait-timeout takes seconds, ${MOST_SECONDS} at most`);
}

/** Why `publish` does not end with 0; undefined when the version can be installed. */
export function reviewFailure(
  { slug, version }: { readonly slug: string; readonly version: string },
  { outcome, reason, place }: Review,
): OpsError | undefined {
  if (outcome === 'published') return undefined;
  const name = `${slug} ${version}`;
  const why = reason === null ? '' : `: ${reason}`;
  const details = {
    slug,
    version,
    state: outcome,
    ...(reason === null ? {} : { reason }),
    ...(place === null ? {} : { place }),
  };
  return outcome === 'held'
    ? new OpsError('version.held', `${name} is held for review${placeText({ place })}${why}`, { details })
    : new OpsError('version.not_publishable', `${name} was rejected${why}`, {
        details,
        hint: 'This version number is used. Mend what the reason says, raise the version, build and publish again.',
      });
}

function reviewOf(state: VersionState): Review {
  const place = state.place ?? null;
  if (state.state === 'held' || state.state === 'checking')
    return { outcome: 'held', reason: state.state_reason ?? null, place };
  if (state.state === 'published' && state.installable) return { outcome: 'published', reason: null, place };
  const reason = state.banned ?? state.quarantined ?? state.state_reason ?? null;
  return { outcome: 'rejected', reason, place };
}

function placeText({ place }: Pick<Review, 'place'>): string {
  return place === null ? '' : ` (place ${place} in the queue)`;
}
