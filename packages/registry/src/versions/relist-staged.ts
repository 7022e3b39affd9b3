import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import type { PluginRow } from '../plugins/store.js';
import { auditVersion } from './audit-version.js';
import { channelOf, narrowed, visibilityOf } from './listing.js';
import { notPublishable } from './publish-staged.js';
import { findVersionByNumber, listStaged, type StoredVersion } from './store.js';

/**
 * Lists a staged version of a plugin that the transaction holds anew. The listing that it has changes nothing.
 * @throws OpsError version.not_publishable when it is not staged, publish.mismatch
 */
export async function relistStaged(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  plugin: PluginRow,
  staged: StoredVersion,
  { listing, requestId }: { readonly listing: Listing; readonly requestId: string },
): Promise<StoredVersion> {
  if (isDeepStrictEqual(listing, staged.listing)) return staged;
  const visibility = visibilityOf(listing, narrowed(plugin, listing));
  const relisted = { visibility, channel: channelOf(listing), listing, listedBy: actor.userId, at: deps.now() };
  if (!(await listStaged(tx, staged.id, relisted))) throw notPublishable(staged);
  await auditVersion(tx, deps, actor, {
    action: 'version.stage',
    plugin,
    version: staged,
    visibility,
    registered: { plugin: false, key: false },
    requestId,
  });
  const found = await findVersionByNumber(tx, plugin.id, staged.version);
  if (found === undefined) throw new Error('a version that was just listed is not there');
  return found;
}
