import type { VersionState } from '@ops-center/registry-client';
import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { queueMailToOwners } from '../mail/queue-mail.js';
import { requireNotBanned } from '../plugins/hold-name.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { holdValidKey } from '../publishers/hold-key.js';
import { project } from '../versions/project.js';
import { narrowPlugin, notPublishable } from '../versions/publish-staged.js';
import { findVersionByNumber, readOwnVersion, type StoredVersion } from '../versions/store.js';
import { findAnyPlugin } from '../versions/target.js';
import { verifyStored } from '../versions/verify-stored.js';
import { tellPublished, tellVersion } from '../webhooks/tell-version.js';
import { findChecks, writeReview } from './store.js';
import { versionStateOf } from './version-state.js';

export interface DecisionOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly version: string;
  readonly requestId: string;
}

type DecideDeps = Pick<Deps, 'db' | 'config' | 'secrets' | 'now' | 'newId'>;

/**
 * Publishes a version that was held. Its signature is verified again: the key may have been revoked since the upload.
 * Approving it once more changes nothing.
 * @throws OpsError auth.forbidden, plugin.not_found, plugin.banned, version.not_found, version.not_publishable, signature.*
 */
export async function approveVersion(
  deps: DecideDeps,
  actor: Actor,
  order: DecisionOrder & { readonly note: string | undefined },
): Promise<VersionState> {
  const hold = async (tx: Database, { keyId }: StoredVersion): Promise<void> => holdValidKey(tx, keyId, deps.now());
  return await decide(deps, actor, order, hold, async (tx, plugin, version) => {
    if (version.state === 'published' && version.reviewedAt !== null) return;
    requireNotBanned(plugin);
    const now = deps.now();
    const review = { state: 'published', reason: order.note ?? null, by: actor.userId, at: now } as const;
    if (!(await writeReview(tx, version.id, review))) throw notPublishable(version);
    await verifyStored(tx, deps, version);
    await narrowPlugin(tx, plugin, version.listing, now);
    await project(tx, plugin.id, version.id, now);
    await tellPublished(tx, deps, version);
    await mailDecision(tx, deps, version, 'version_approved', order.note ?? null);
    await audit(tx, deps, actor, order, version, { action: 'version.approve', reason: order.note ?? null });
  });
}

/**
 * Rejects a version that was held. That is final: its number is used, the publisher must raise it.
 * @throws OpsError auth.forbidden, plugin.not_found, version.not_found, version.not_publishable
 */
export async function rejectVersion(
  deps: DecideDeps,
  actor: Actor,
  order: DecisionOrder & { readonly reason: string },
): Promise<VersionState> {
  const { reason } = order;
  return await decide(deps, actor, order, undefined, async (tx, _plugin, version) => {
    if (version.state === 'rejected') return;
    const review = { state: 'rejected', reason, by: actor.userId, at: deps.now() } as const;
    if (!(await writeReview(tx, version.id, review))) throw notPublishable(version);
    await tellVersion(tx, deps, 'version.rejected', version, reason);
    await mailDecision(tx, deps, version, 'version_rejected', reason);
    await audit(tx, deps, actor, order, version, { action: 'version.reject', reason });
  });
}

async function decide(
  deps: DecideDeps,
  actor: Actor,
  { address, version: number }: DecisionOrder,
  holdFirst: ((tx: Database, version: StoredVersion) => Promise<void>) | undefined,
  work: (tx: Database, plugin: PluginRow, version: StoredVersion) => Promise<void>,
): Promise<VersionState> {
  requireScope(actor, 'admin');
  const { id } = await findAnyPlugin(deps.db, address);
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    // A key is held before its plugin, everywhere.
    const before = await findVersionByNumber(tx, id, number);
    if (before?.state === 'held') await holdFirst?.(tx, before);
    const plugin = await lockPlugin(tx, id);
    const version = await findVersionByNumber(tx, id, number);
    if (version === undefined || version.version !== number) {
      throw new OpsError('version.not_found', `${plugin.slug} has no version ${number}`);
    }
    await work(tx, plugin, version);
    const after = await readOwnVersion(tx, id, number);
    return versionStateOf(after, await findChecks(tx, [after.id]), undefined, deps.config.publicUrl);
  });
}

async function mailDecision(
  tx: Database,
  deps: DecideDeps,
  { organisationId, slug: plugin, version }: StoredVersion,
  template: 'version_approved' | 'version_rejected',
  reason: string | null,
): Promise<void> {
  await queueMailToOwners(tx, deps, organisationId, { template, plugin, version, reason });
}

async function audit(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  { requestId }: DecisionOrder,
  version: StoredVersion,
  { action, reason }: { readonly action: string; readonly reason: string | null },
): Promise<void> {
  await recordAudit(tx, deps, {
    action,
    actor,
    subjectType: 'version',
    subjectId: version.id,
    organisationId: version.organisationId,
    details: { plugin: version.slug, version: version.version, sha256: version.checksum, reason },
    requestId,
  });
}
