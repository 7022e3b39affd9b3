import { OpsError } from '@ops-center/manifest-schema';
import type { InstallationEvent, InstallationEventPage } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { roleAllows, type Actor } from '../identity/actor.js';
import { findRole } from '../identity/store.js';
import { chooseTenant } from './choose-tenant.js';
import { findBounds, findEvents, type EventRow } from './event-store.js';

const BATCH = 100;
/** A stream ends after that: whoever follows comes again with its cursor. */
const LONGEST_MS = 3_600_000;

export interface FollowOrder {
  readonly organisation?: string | undefined;
  /** The last event that the caller has; without one it starts with the oldest that is kept. */
  readonly after?: number | undefined;
}

/**
 * Events of an organisation's installations after one of them.
 * @throws OpsError installation.cursor_lost, auth.forbidden, request.invalid
 */
export async function readEvents(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  { organisation, after, limit = BATCH }: FollowOrder & { readonly limit?: number | undefined },
): Promise<InstallationEventPage> {
  const { organisationId } = chooseTenant(actor, 'installations:read', organisation);
  const start = await startAfter(db, organisationId, after);
  const rows = await findEvents(db, organisationId, start, limit + 1);
  if (isTorn(rows, start)) throw await cursorLost(db, organisationId, start);
  const data = rows.slice(0, limit).map(eventOf);
  return { data, meta: { last: data.at(-1)?.sequence ?? start, more: rows.length > limit } };
}

/**
 * Events as they come, in batches; an empty batch says that the stream is alive. It ends when the feed does, after an
 * hour, or when the right to read is gone.
 * @throws OpsError installation.cursor_lost, policy.rate_limited, auth.forbidden, request.invalid, all before the first batch
 */
export async function followEvents(
  deps: Pick<Deps, 'db' | 'feed' | 'now'>,
  actor: Actor,
  { organisation, after, until }: FollowOrder & { readonly until: AbortSignal },
): Promise<AsyncGenerator<readonly InstallationEvent[]>> {
  const { organisationId } = chooseTenant(actor, 'installations:read', organisation);
  const start = await startAfter(deps.db, organisationId, after);
  const place = deps.feed.open(organisationId, { tokenId: actor.token.id, userId: actor.userId });
  return batches(start);

  async function* batches(from: number): AsyncGenerator<readonly InstallationEvent[]> {
    const opened = performance.now();
    try {
      for (let last = from; !until.aborted && !place.ended.aborted;) {
        if (!(await mayStillRead(deps, actor, organisationId))) return;
        const rows = await findEvents(deps.db, organisationId, last, BATCH);
        // Dropped in the meantime: whoever comes again with its cursor is told so.
        if (isTorn(rows, last)) return;
        last = rows.at(-1)?.sequence ?? last;
        yield rows.map(eventOf);
        if (performance.now() - opened > LONGEST_MS) return;
        if (rows.length < BATCH) await place.wait(until);
      }
    } finally {
      place.leave();
    }
  }
}

/** Events that were dropped cannot be made good: whoever missed them has to read what is installed. */
async function startAfter(db: Database, tenantId: string, after: number | undefined): Promise<number> {
  const { oldest, last } = await findBounds(db, tenantId);
  if (after === undefined) return oldest - 1;
  if (after >= oldest - 1 && after <= last) return after;
  throw await cursorLost(db, tenantId, after);
}

/** Numbers have no gaps: one that is not the next means that events between were dropped. */
function isTorn([first]: readonly EventRow[], last: number): boolean {
  return first !== undefined && first.sequence !== last + 1;
}

async function cursorLost(db: Database, tenantId: string, after: number): Promise<OpsError> {
  const { oldest, last } = await findBounds(db, tenantId);
  return new OpsError(
    'installation.cursor_lost',
    `event ${after} cannot be followed from; there are ${oldest} to ${last}`,
    { details: { oldest, last } },
  );
}

async function mayStillRead(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { userId, token }: Actor,
  organisationId: string,
): Promise<boolean> {
  const role = await findRole(db, { organisationId, userId, tokenId: token.id, now: now() });
  return role !== undefined && roleAllows('installations:read', role);
}

function eventOf({
  sequence,
  at,
  event,
  plugin,
  pluginId,
  installationId,
  version,
  data,
}: EventRow): InstallationEvent {
  return {
    sequence,
    at: at.toISOString(),
    event,
    plugin,
    plugin_id: pluginId,
    installation_id: installationId,
    version,
    data: { ...data },
  };
}
