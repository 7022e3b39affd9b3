import { OpsError } from '@ops-center/manifest-schema';
import type { ForcedTransfer, ManagedPlugin, TransferOffer } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator, holdRights } from '../identity/hold-rights.js';
import { holdMember } from '../identity/store.js';
import { queueMailToOwners } from '../mail/queue-mail.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { requireNotBanned } from '../plugins/hold-name.js';
import { managedPluginOf } from '../plugins/managed.js';
import { readManaged } from '../plugins/managed-store.js';
import { lockPlugin } from '../plugins/store.js';
import { findAnyPlugin } from '../versions/target.js';
import { handOver, requireNothingInTheWay } from './hand-over.js';
import { handingOf, offerOf } from './offer.js';
import { holdSigner, recheckStatement } from './statement.js';
import { findOffer, insertTransfer, settleOffer, type OfferRow } from './store.js';

export interface SettleOrder {
  /** Slug of the organisation that answers. */
  readonly publisher: string;
  /** UUID of the offer. */
  readonly transfer: string;
  readonly requestId: string;
}

type SettleDeps = Pick<Deps, 'db' | 'config' | 'secrets' | 'now' | 'newId'>;

/**
 * Takes a plugin that is offered. From then on it is this organisation's, and nothing of a right is left to the other.
 * @throws OpsError auth.forbidden, transfer.not_found, transfer.blocked, transfer.changed, plugin.banned
 */
export async function acceptPlugin(
  deps: SettleDeps,
  actor: Actor,
  { publisher, transfer, requestId }: SettleOrder,
): Promise<TransferOffer> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  const offer = await findOffer(deps.db, transfer, deps.now());
  if (offer?.toId !== organisationId) throw offerNotFound();
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    if ((await holdMember(tx, offer.fromId, offer.createdBy)) !== 'owner') throw offerNotFound();
    if (offer.envelope !== null) await holdSigner(tx, offer.envelope);
    const plugin = await lockPlugin(tx, offer.pluginId);
    if (plugin.organisationId !== offer.fromId || plugin.deletedAt !== null) throw offerNotFound();
    requireNotBanned(plugin);
    const settled = { status: 'accepted', by: actor.userId, at: deps.now() } as const;
    if (!(await settleOffer(tx, offer.id, settled))) throw offerNotFound();
    if (offer.envelope !== null) await recheckStatement(tx, deps, offer, offer.envelope);
    await requireNothingInTheWay(tx, deps, offer);
    await handOver(tx, deps, offer, { signed: offer.envelope !== null, reason: null });
    await audit(tx, deps, actor, offer, { action: 'plugin.transfer_accept', organisationId, requestId });
    return offerOf(offer);
  });
}

/**
 * Ends an offer: the organisation that made it withdraws it, the one that it was made to declines it.
 * @throws OpsError auth.forbidden, transfer.not_found
 */
export async function cancelOffer(
  deps: SettleDeps,
  actor: Actor,
  { publisher, transfer, requestId }: SettleOrder,
): Promise<void> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  const offer = await findOffer(deps.db, transfer, deps.now());
  if (offer === undefined || ![offer.fromId, offer.toId].includes(organisationId)) throw offerNotFound();
  const status = organisationId === offer.fromId ? 'withdrawn' : 'declined';
  await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    if (!(await settleOffer(tx, offer.id, { status, by: actor.userId, at: deps.now() }))) throw offerNotFound();
    const facts = { template: 'transfer_ended', plugin: offer.plugin, from: offer.from, to: offer.to } as const;
    await queueMailToOwners(tx, deps, offer.fromId, { ...facts, isDeclined: status === 'declined' });
    await queueMailToOwners(tx, deps, offer.toId, { ...facts, isDeclined: status === 'declined' });
    const action = status === 'declined' ? 'plugin.transfer_decline' : 'plugin.transfer_withdraw';
    await audit(tx, deps, actor, offer, { action, organisationId, requestId });
  });
}

/**
 * Moves a plugin without asking its organisation: nobody is there any more, or a name is in dispute. Nobody has signed
 * that, so whoever has the plugin installed is asked.
 * @throws OpsError auth.forbidden, plugin.not_found, request.not_found, request.invalid
 */
export async function forceTransfer(
  deps: SettleDeps,
  actor: Actor,
  order: { readonly address: string; readonly request: ForcedTransfer; readonly requestId: string },
): Promise<ManagedPlugin> {
  const { request, requestId } = order;
  requireScope(actor, 'admin');
  const seen = await findAnyPlugin(deps.db, order.address);
  const handing = await handingOf(deps.db, seen, request.to);
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const plugin = await lockPlugin(tx, seen.id);
    if (plugin.organisationId !== handing.fromId || plugin.deletedAt !== null) {
      throw new OpsError('transfer.changed', `${plugin.slug} changed its organisation a moment ago`);
    }
    await handOver(tx, deps, handing, { signed: false, reason: request.reason });
    const now = deps.now();
    await insertTransfer(tx, {
      id: deps.newId(),
      pluginId: plugin.id,
      fromOrganisationId: handing.fromId,
      toOrganisationId: handing.toId,
      status: 'accepted',
      reason: request.reason,
      createdBy: actor.userId,
      createdAt: now,
      expiresAt: now,
      decidedBy: actor.userId,
      decidedAt: now,
    });
    const managed = managedPluginOf(await readManaged(tx, plugin.id));
    await recordAudit(tx, deps, {
      action: 'plugin.transfer_force',
      actor,
      subjectType: 'plugin',
      subjectId: plugin.id,
      organisationId: handing.fromId,
      details: {
        plugin: plugin.slug,
        from: handing.from,
        to: handing.to,
        reason: request.reason,
        other_organisation_id: handing.toId,
      },
      requestId,
    });
    return managed;
  });
}

/** One event, which both organisations see. */
async function audit(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  { pluginId, plugin, fromId, from, toId, to, envelope }: OfferRow,
  change: { readonly action: string; readonly organisationId: string; readonly requestId: string },
): Promise<void> {
  const { organisationId } = change;
  await recordAudit(tx, deps, {
    ...change,
    actor,
    subjectType: 'plugin',
    subjectId: pluginId,
    details: {
      plugin,
      from,
      to,
      signed: envelope !== null,
      other_organisation_id: organisationId === fromId ? toId : fromId,
    },
  });
}

function offerNotFound(): OpsError {
  return new OpsError('transfer.not_found', 'there is no such offer, or it was settled a moment ago');
}
