import { OpsError } from '@ops-center/manifest-schema';
import type { VersionState } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { announce } from '../installations/event-store.js';
import { lockPlugin } from '../plugins/store.js';
import { findChecks } from '../review/store.js';
import { versionStateOf } from '../review/version-state.js';
import { reproject } from '../versions/project.js';
import { findVersionByNumber, readOwnVersion } from '../versions/store.js';
import { findAnyPlugin } from '../versions/target.js';
import { requirePublished } from '../versions/yank.js';
import { recordEvent } from '../webhooks/record-event.js';
import { writeQuarantine } from './store.js';

export interface QuarantineOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly version: string;
  readonly reason: string;
  readonly requestId: string;
}

type QuarantineDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;

/**
 * Takes a published version from everybody. Lists show another one, or the plugin no more; the index document goes on
 * naming the version with the reason, and organisations that have it installed are told.
 * @throws OpsError auth.forbidden, plugin.not_found, version.not_found
 */
export async function quarantineVersion(
  deps: QuarantineDeps,
  actor: Actor,
  order: QuarantineOrder,
): Promise<VersionState> {
  return await change(deps, actor, order, order.reason);
}

/**
 * Gives a quarantined version back. The reason is for the audit log.
 * @throws OpsError auth.forbidden, plugin.not_found, version.not_found
 */
export async function releaseVersion(
  deps: QuarantineDeps,
  actor: Actor,
  order: QuarantineOrder,
): Promise<VersionState> {
  return await change(deps, actor, order, null);
}

async function change(
  deps: QuarantineDeps,
  actor: Actor,
  { address, version: number, reason, requestId }: QuarantineOrder,
  quarantineReason: string | null,
): Promise<VersionState> {
  requireScope(actor, 'admin');
  const { id, organisationId } = await findAnyPlugin(deps.db, address);
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const plugin = await lockPlugin(tx, id);
    if (plugin.deletedAt !== null) throw new OpsError('plugin.not_found', `there is no plugin ${plugin.slug}`);
    const version = requirePublished(await findVersionByNumber(tx, id, number), plugin.slug, number);
    if (version.quarantineReason !== quarantineReason) {
      const now = deps.now();
      await writeQuarantine(tx, version.id, quarantineReason, now);
      await reproject(tx, plugin, version.id, now);
      await announce(tx, now, {
        pluginId: id,
        versionId: version.id,
        event: quarantineReason === null ? 'released' : 'quarantined',
        data: { reason },
      });
      await recordEvent(tx, deps, {
        type: quarantineReason === null ? 'version.released' : 'version.quarantined',
        organisationIds: [organisationId],
        pluginId: id,
        data: { plugin: plugin.slug, version: version.version, reason },
      });
      await recordAudit(tx, deps, {
        action: quarantineReason === null ? 'version.release' : 'version.quarantine',
        actor,
        subjectType: 'version',
        subjectId: version.id,
        organisationId,
        details: { plugin: plugin.slug, version: version.version, sha256: version.checksum, reason },
        requestId,
      });
    }
    const after = await readOwnVersion(tx, id, number);
    return versionStateOf(after, await findChecks(tx, [after.id]), undefined, deps.config.publicUrl);
  });
}
