import { isReservedSlug, OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { unavailable } from './failures.js';
import type { LastFailure, Look } from './looks.js';
import { refreshName } from './refresh.js';
import { findPin, isHeldHere, writePinFailure, type Pin } from './store.js';
import type { Upstream } from './upstream.js';

export type ReadThroughDeps = Pick<Deps, 'db' | 'blobs' | 'config' | 'now' | 'newId' | 'log' | 'upstream'>;

/** What is here could not be compared with the other registry since then. */
export interface Stale {
  readonly since: Date;
}

/** For how long what the other registry said counts. */
const FRESH_MS = 60_000;
/** For how long it is not asked again about a name that something went wrong with. */
const REST_MS = 5000;
const BAD_REST_MS = 30_000;
/** How long somebody waits who can be given what is here. */
const PATIENCE_MS = 4000;
/** How long somebody waits for the first version of a plugin that is not here. */
const FIRST_PATIENCE_MS = 25_000;

/**
 * Before a plugin is read: brings what is here of it up to what the other registry has, when it may come from there.
 * Names of this registry are never asked for. While the other registry does not answer, or offers what cannot be proven,
 * what is here goes on being given out, and the answer says since when nobody could compare.
 * @throws OpsError upstream.*, registry.read_only when nothing of the plugin is here
 */
export async function lookUpstream(deps: ReadThroughDeps, slug: string): Promise<Stale | undefined> {
  const { upstream } = deps;
  if (upstream?.allowed.allows(slug) !== true || isReservedSlug(slug)) return undefined;
  const known = upstream.looks.known(slug);
  if (known !== undefined) return answerOf(known);
  const pin = await findPin(deps.db, slug);
  const isHere = typeof pin?.pluginId === 'string';
  if (isHere ? pin.registry !== upstream.registry : await isHeldHere(deps.db, slug)) {
    upstream.looks.remember(slug, SETTLED, REST_MS);
    return undefined;
  }
  const age = deps.now().getTime() - (pin?.checkedAt?.getTime() ?? Number.NEGATIVE_INFINITY);
  if (isHere && age < FRESH_MS) {
    upstream.looks.remember(slug, SETTLED, FRESH_MS - age);
    return undefined;
  }
  try {
    const look = upstream.looks.run(slug, () => refresh({ ...deps, upstream }, slug));
    await within(look, isHere ? PATIENCE_MS : FIRST_PATIENCE_MS);
    upstream.looks.remember(slug, SETTLED, FRESH_MS);
    return undefined;
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    const look = await failedLook(deps, pin, error);
    if (error !== TOO_LONG) upstream.looks.remember(slug, look, isResting(error) ? REST_MS : BAD_REST_MS);
    return answerOf(look);
  }
}

const SETTLED: Look = { kind: 'settled' };

/** Headers of an answer that could not be compared with the other registry (RFC 9111, RFC 9211); nobody may keep it. */
export function staleHeaders(stale: Stale | undefined, now: Date): Record<string, string> {
  if (stale === undefined) return {};
  const age = String(Math.max(0, Math.floor((now.getTime() - stale.since.getTime()) / 1000)));
  return {
    Age: age,
    'Cache-Control': 'no-store',
    'Cache-Status': `ops-center-registry; hit; ttl=-${age}; detail=upstream-away`,
  };
}

async function refresh(deps: ReadThroughDeps & { readonly upstream: Upstream }, slug: string): Promise<void> {
  try {
    await refreshName(deps, slug);
  } catch (error) {
    if (error instanceof OpsError) {
      const { code, message } = error;
      deps.upstream.looks.lastFailure = { at: deps.now(), slug, code, detail: message } satisfies LastFailure;
      deps.log.warn({ plugin: slug, code, detail: message }, 'the other registry could not be followed');
    }
    throw error;
  }
}

async function failedLook({ db, now }: ReadThroughDeps, pin: Pin | undefined, error: OpsError): Promise<Look> {
  if (pin === undefined) return { kind: 'failed', error };
  if (error !== TOO_LONG) {
    await writePinFailure(db, pin.slug, { failedAt: now(), failureCode: error.code, failure: error.message });
  }
  return pin.pluginId === null ? { kind: 'failed', error } : { kind: 'stale', since: pin.checkedAt ?? pin.createdAt };
}

function isResting({ code }: OpsError): boolean {
  return code === 'upstream.unavailable' || code.startsWith('registry.');
}

function answerOf(look: Look): Stale | undefined {
  if (look.kind === 'failed') throw look.error;
  return look.kind === 'stale' ? { since: look.since } : undefined;
}

const TOO_LONG = unavailable('the plugin is being fetched from the other registry, and is not here yet', 5);

/** Whoever does not wait any longer does not end the work: what it brings is there for the next one. */
async function within(work: Promise<void>, patienceMs: number): Promise<void> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(TOO_LONG), patienceMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
