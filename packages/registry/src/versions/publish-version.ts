import { OpsError } from '@ops-center/manifest-schema';
import type { PublishRequest, PublishedVersion } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { publishedVersionOf } from '../marketplace/summary.js';
import { requireNotBanned } from '../plugins/hold-name.js';
import { lockPlugin } from '../plugins/store.js';
import { holdValidKey } from '../publishers/hold-key.js';
import { requireListedSo } from './listing.js';
import { notPublishable, publishStaged } from './publish-staged.js';
import { findVersionByNumber } from './store.js';
import { findOwnPlugin } from './target.js';
import { verifyStored } from './verify-stored.js';

export interface PublishOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: PublishRequest;
  readonly requestId: string;
}

/**
 * Publishes a version that was uploaded before, or holds it for review when the rules of the registry say so.
 * Publishing it again changes nothing and gives the same answer.
 * The signature is verified again: its key may have been revoked since the upload.
 * @throws OpsError plugin.not_found, auth.forbidden, version.not_found, version.not_publishable, plugin.banned, publish.*, signature.*
 */
export async function publishVersion(
  deps: Pick<Deps, 'db' | 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  { address, request, requestId }: PublishOrder,
): Promise<PublishedVersion> {
  requireScope(actor, 'plugins:publish');
  const { id, organisationId } = await findOwnPlugin(deps.db, actor, address);
  const published = await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'plugins:publish', organisationId);
    const staged = await findVersionByNumber(tx, id, request.version);
    if (staged?.state === 'staged') await holdValidKey(tx, staged.keyId, deps.now());
    const plugin = await lockPlugin(tx, id, organisationId);
    requireNotBanned(plugin);
    const version = await findVersionByNumber(tx, id, request.version);
    if (version === undefined || version.version !== request.version) {
      throw new OpsError('version.not_found', `${plugin.slug} has no version ${request.version}`);
    }
    if (version.state === 'published' || version.state === 'held') {
      requireListedSo(request.listing ?? {}, version);
      return version;
    }
    if (version.state !== 'staged') throw notPublishable(version);
    await verifyStored(tx, deps, version);
    const listing = { ...version.listing, ...request.listing };
    return await publishStaged(tx, deps, actor, plugin, version, { listing, requestId });
  });
  return publishedVersionOf(published, deps.config.publicUrl);
}
