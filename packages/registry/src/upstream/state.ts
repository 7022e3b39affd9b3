import {
  parseAnswer,
  type PublisherKey,
  type UpstreamPlugin,
  type UpstreamPluginPage,
  type UpstreamStatus,
} from '@ops-center/registry-client';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import { requireScope, type Actor } from '../identity/actor.js';
import type { Proposal } from '../tables/upstream.js';
import { countPins, findPin, listPins, type Pin, type PinState } from './store.js';

/**
 * What is mirrored, and how this server gets on with the other registry.
 * @throws OpsError auth.forbidden
 */
export async function readUpstream(
  { db, upstream }: Pick<Deps, 'db' | 'upstream'>,
  actor: Actor,
): Promise<UpstreamStatus> {
  requireScope(actor, 'admin');
  const counts = new Map((await countPins(db)).map(({ state, pins }) => [state, pins]));
  const plugins = {
    mirrored: counts.get('mirrored') ?? 0,
    changed: counts.get('changed') ?? 0,
    refused: counts.get('refused') ?? 0,
    gone: counts.get('gone') ?? 0,
  };
  if (upstream === undefined) return { allowed: [], plugins };
  const { state, failures, waitMs } = upstream.client.breaker.read();
  const { lastFailure } = upstream.looks;
  return {
    registry: upstream.registry,
    allowed: [...upstream.allowed.patterns],
    circuit: { state, failures, retry_after: Math.ceil(waitMs / 1000) },
    ...(lastFailure === undefined
      ? {}
      : {
          last_failure: {
            at: lastFailure.at.toISOString(),
            plugin: lastFailure.slug,
            code: lastFailure.code,
            detail: lastFailure.detail.slice(0, MOST_DETAIL),
          },
        }),
    plugins,
  };
}

const MOST_DETAIL = 4000;

/**
 * Names that are pinned to another registry, by their name.
 * @throws OpsError auth.forbidden
 */
export async function readPins(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  query: { readonly state?: PinState; readonly limit?: number; readonly cursor?: string },
): Promise<UpstreamPluginPage> {
  requireScope(actor, 'admin');
  const { state, limit = DEFAULT_PAGE_SIZE, cursor } = query;
  const list = `upstream:${state ?? ''}`;
  const isSlug = (keys: readonly unknown[]): boolean => keys.length === 1 && typeof keys[0] === 'string';
  const [after] = decodeCursor<readonly [string]>(list, cursor, isSlug) ?? [];
  const wanted = { ...(state === undefined ? {} : { state }), ...(after === undefined ? {} : { after }) };
  const rows = await listPins(db, { ...wanted, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const counts = await countPins(db);
  const counted = counts.filter((one) => state === undefined || one.state === state);
  return {
    data: shown.map(upstreamPluginOf),
    meta: {
      total_estimate: counted.reduce((sum, { pins }) => sum + pins, 0),
      ...(rows.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, [last.slug]) } : {}),
    },
  };
}

/** @throws OpsError upstream.not_found */
export async function readPin({ db }: Pick<Deps, 'db'>, slug: string): Promise<UpstreamPlugin> {
  const pin = await findPin(db, slug);
  if (pin === undefined) throw notPinned(slug);
  return upstreamPluginOf(pin);
}

export function notPinned(slug: string): OpsError {
  return new OpsError('upstream.not_found', `${slug} does not come from another registry`);
}

/** The keys of a proposal in the form that the contract gives them. */
export function proposedKeys({ keys }: Proposal): PublisherKey[] {
  return keys.flatMap((key) => {
    const reading = parseAnswer('PublisherKey', key);
    return reading.ok ? [reading.value] : [];
  });
}

function upstreamPluginOf(pin: Pin): UpstreamPlugin {
  const { slug, registry, state, publisher, checkedAt, failedAt, failureCode, failure, proposal, refused } = pin;
  return {
    slug,
    registry,
    state,
    ...(publisher === null ? {} : { publisher }),
    ...(checkedAt === null ? {} : { checked_at: checkedAt.toISOString() }),
    ...(failedAt === null || failureCode === null
      ? {}
      : { failure: { at: failedAt.toISOString(), code: failureCode, detail: (failure ?? '').slice(0, MOST_DETAIL) } }),
    ...(proposal === null
      ? {}
      : { proposal: { publisher: proposal.publisher, keys: proposedKeys(proposal), since: proposal.since } }),
    refused: Object.entries(refused).map(([version, one]) => ({ version, ...one })),
    created_at: pin.createdAt.toISOString(),
  };
}
