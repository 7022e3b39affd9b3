import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import type { PluginRow } from '../plugins/store.js';
import { auditVersion } from './audit-version.js';
import { listedAs } from './listing.js';
import { notPublishable } from './publish-staged.js';
import { listStaged, readOwnVersion, type StoredVersion } from './store.js';

/**
 * Lists a staged version of a plugin that the transaction holds anew. The listing that it has changes nothing.
 * @throws OpsError version.not_publishable when it is not staged, publish.mismatch
 */
export async function relistStaged(
  tx: Database,
  deps: Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  plugin: PluginRow,
  staged: StoredVersion,
  { listing, requestId }: { readonly listing: Listing; readonly requestId: string },
): Promise<StoredVersion> {
  if (isDeepStrictEqual(listing, staged.listing)) return staged;
  const listed = listedAs(plugin, listing, actor.userId, deps.now());
  if (!(await listStaged(tx, staged.id, listed))) throw notPublishable(staged);
  await auditVersion(tx, deps, actor, {
    action: 'version.stage',
    plugin,
    version: staged,
    visibility: listed.visibility,
    registered: { plugin: false, key: false },
    requestId,
  });
  return await readOwnVersion(tx, plugin.id, staged.version);
}
