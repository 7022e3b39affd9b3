import { OpsError } from '@ops-center/manifest-schema';
import type { PendingReviewPage, VersionState } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor, isMomentAndId } from '../http/page.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { sees, viewerFor } from '../plugins/viewer.js';
import { findVersionByNumber } from '../versions/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { countHeld, countHeldBefore, findChecks, findHeld } from './store.js';
import { pendingReviewOf, versionStateOf } from './version-state.js';

/**
 * Where a version stands, for the members of its publisher and for administrators.
 * @throws OpsError plugin.not_found, version.not_found, which everybody else is answered
 */
export async function readVersionState(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  actor: Actor,
  address: string,
  number: string,
): Promise<VersionState> {
  const plugin = await findSeenPlugin(db, actor, address);
  const isInside = sees(viewerFor(actor), 'private', plugin.organisationId);
  const version = isInside ? await findVersionByNumber(db, plugin.id, number) : undefined;
  if (version === undefined || version.version !== number) {
    throw new OpsError('version.not_found', `there is no version ${number} of ${plugin.slug}, or you may not see it`);
  }
  const { id, state, heldAt } = version;
  const place = state === 'held' && heldAt !== null ? 1 + (await countHeldBefore(db, { id, heldAt })) : undefined;
  return versionStateOf(version, await findChecks(db, [id]), place, config.publicUrl);
}

const LIST = 'pending-review';

/**
 * Versions that wait for a review, the longest first.
 * @throws OpsError auth.forbidden
 */
export async function readPendingReviews(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  actor: Actor,
  { limit = DEFAULT_PAGE_SIZE, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<PendingReviewPage> {
  requireScope(actor, 'admin');
  const after = decodeCursor<readonly [number, string]>(LIST, cursor, isMomentAndId);
  const rows = await findHeld(db, { limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const shown = rows.slice(0, limit);
  const [first] = shown;
  const checks = await findChecks(
    db,
    shown.map(({ id }) => id),
  );
  const before = first === undefined ? 0 : await countHeldBefore(db, { id: first.id, heldAt: heldAtOf(first) });
  const last = shown.at(-1);
  return {
    data: shown.map((row, at) =>
      pendingReviewOf(versionStateOf(row, checks, before + at + 1, config.publicUrl), row, checks),
    ),
    meta: {
      total_estimate: await countHeld(db),
      ...(rows.length > limit && last !== undefined
        ? { next_cursor: encodeCursor(LIST, [heldAtOf(last).getTime(), last.id]) }
        : {}),
    },
  };
}

function heldAtOf({ heldAt }: { readonly heldAt: Date | null }): Date {
  if (heldAt === null) throw new Error('a held version has the time since when it is');
  return heldAt;
}
