import { OpsError } from '@ops-center/manifest-schema';
import type { PublishedVersion } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { publishedVersionOf } from '../marketplace/summary.js';
import { lockPlugin } from '../plugins/store.js';
import { recordEvent } from '../webhooks/record-event.js';
import { reproject } from './project.js';
import { findVersionByNumber, readOwnVersion, writeYank, type StoredVersion } from './store.js';
import { findOwnPlugin } from './target.js';

export interface YankOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly version: string;
  readonly reason: string;
  readonly requestId: string;
}

/**
 * Withdraws a published version: who asks for it by its exact number, or has it in a lock file, still gets it; nobody
 * else does. Once more with another reason changes the reason.
 * @throws OpsError plugin.not_found, version.not_found, auth.forbidden
 */
export async function yankVersion(deps: YankDeps, actor: Actor, order: YankOrder): Promise<PublishedVersion> {
  return await change(deps, actor, order, order.reason);
}

/**
 * Brings a withdrawn version back. The reason is for the audit log.
 * @throws OpsError plugin.not_found, version.not_found, auth.forbidden
 */
export async function unyankVersion(deps: YankDeps, actor: Actor, order: YankOrder): Promise<PublishedVersion> {
  return await change(deps, actor, order, null);
}

type YankDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;

async function change(
  deps: YankDeps,
  actor: Actor,
  { address, version: number, reason, requestId }: YankOrder,
  yankReason: string | null,
): Promise<PublishedVersion> {
  const { id, organisationId } = await findOwnPlugin(deps.db, actor, address);
  const changed = await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'plugins:publish', organisationId);
    const plugin = await lockPlugin(tx, id, organisationId);
    const version = requirePublished(await findVersionByNumber(tx, id, number), plugin.slug, number);
    if (version.yankReason === yankReason) return version;
    const now = deps.now();
    await writeYank(tx, version.id, yankReason, now);
    await reproject(tx, plugin, version.id, now);
    await recordEvent(tx, deps, {
      type: yankReason === null ? 'version.unyanked' : 'version.yanked',
      organisationIds: [organisationId],
      pluginId: id,
      data: { plugin: plugin.slug, version: version.version, reason },
    });
    await recordAudit(tx, deps, {
      action: yankReason === null ? 'version.unyank' : 'version.yank',
      actor,
      subjectType: 'version',
      subjectId: version.id,
      organisationId,
      details: { plugin: plugin.slug, version: version.version, reason },
      requestId,
    });
    return await readOwnVersion(tx, id, version.version);
  });
  return publishedVersionOf(changed, deps.config.publicUrl);
}

/** @throws OpsError version.not_found for one that is not published, or has other build metadata */
export function requirePublished(found: StoredVersion | undefined, slug: string, number: string): StoredVersion {
  if (found?.state === 'published' && found.version === number) return found;
  throw new OpsError('version.not_found', `${slug} has no published version ${number}`);
}
