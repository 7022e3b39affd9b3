import { OpsError } from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { forgetOwnListing, setVisibility, type PluginRow } from '../plugins/store.js';
import { reviewVersion } from '../review/review-version.js';
import { writeChecks } from '../review/store.js';
import { auditVersion } from './audit-version.js';
import { listedAs, narrowed } from './listing.js';
import { project } from './project.js';
import { markHeld, markPublished, readOwnVersion, type StoredVersion } from './store.js';

/**
 * Publishes a staged version of a plugin that the transaction holds, or holds it for review.
 * @throws OpsError version.not_publishable when it is not staged, publish.mismatch
 */
export async function publishStaged(
  tx: Database,
  deps: Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  plugin: PluginRow,
  staged: StoredVersion,
  { listing, requestId }: { readonly listing: Listing; readonly requestId: string },
): Promise<StoredVersion> {
  const now = deps.now();
  const listed = listedAs(plugin, listing, actor.userId, now);
  const { checks, holdReason } = await reviewVersion(tx, deps, plugin, staged.manifest);
  const isMarked = await (holdReason === undefined
    ? markPublished(tx, staged.id, listed)
    : markHeld(tx, staged.id, listed, holdReason));
  if (!isMarked) throw notPublishable(staged);
  await writeChecks(tx, staged.id, checks, now);
  if (holdReason === undefined) {
    await narrowPlugin(tx, plugin, listing, now);
    await project(tx, plugin.id, staged.id, now);
  }
  await auditVersion(tx, deps, actor, {
    action: holdReason === undefined ? 'version.publish' : 'version.hold',
    plugin,
    version: staged,
    visibility: listed.visibility,
    registered: { plugin: false, key: false },
    requestId,
  });
  return await readOwnVersion(tx, plugin.id, staged.version);
}

/** Writes what `narrowed` decided, and lets the version say what it names: what was said last holds. */
export async function narrowPlugin(tx: Database, plugin: PluginRow, listing: Listing, now: Date): Promise<void> {
  const named = (['category', 'tags'] as const).filter((field) => listing[field] !== undefined);
  if (named.length > 0) await forgetOwnListing(tx, plugin.id, named);
  const { visibility } = narrowed(plugin, listing);
  if (visibility !== plugin.visibility) await setVisibility(tx, plugin.id, visibility, now);
}

export function notPublishable({
  version,
  state,
  stateReason,
}: Pick<StoredVersion, 'version' | 'state' | 'stateReason'>): OpsError {
  const why = stateReason === null ? '' : `: ${stateReason}`;
  return new OpsError('version.not_publishable', `version ${version} is ${state}${why}`, { details: { state } });
}
