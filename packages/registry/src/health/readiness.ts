import { OpsError } from '@ops-center/manifest-schema';
import type { Deps, Readiness } from '../deps.js';
import { checkReady } from './check-ready.js';

/** How long one answer holds: a probe writes to the disk, and load balancers ask often. */
const HOLDS_MS = 1000;

/** Asks for readiness by {@link checkReady}, now and then. */
export function createReadiness(
  deps: Pick<Deps, 'db' | 'blobs'>,
  { holdsMs = HOLDS_MS, clock = () => performance.now() }: { holdsMs?: number; clock?: () => number } = {},
): Readiness {
  let last: Promise<void> | undefined;
  let until = 0;
  let isStopping = false;
  return {
    stop() {
      isStopping = true;
    },
    async check() {
      if (isStopping) throw new OpsError('registry.unavailable', 'this registry is stopping');
      if (last !== undefined && clock() < until) return await last;
      until = Number.POSITIVE_INFINITY;
      last = checkReady(deps).finally(() => {
        until = clock() + holdsMs;
      });
      return await last;
    },
  };
}
