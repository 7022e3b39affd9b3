import { OpsError, parseKeyEnvelope } from '@ops-center/manifest-schema';
import type { TransferList, TransferOffer, TransferRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { findOrganisation } from '../identity/store.js';
import { queueMailToOwners } from '../mail/queue-mail.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { requireNotBanned } from '../plugins/hold-name.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { useChallenge } from '../publishers/challenge.js';
import { lockPublisher } from '../publishers/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { checkStatement, holdSigner, type Handing } from './statement.js';
import {
  closeOffers,
  countOffers,
  countOffersSince,
  findOfferOf,
  findOffers,
  insertTransfer,
  isOfElsewhere,
  type OfferRow,
} from './store.js';

export const OFFER_DAYS = 7;
const MOST_OPEN = 100;
/** Each offer is a mail to people who did not ask for it. */
const MOST_A_DAY = 30;
const DAY_MS = 86_400_000;

/**
 * Offers a plugin to another organisation, whose owners accept or decline. Nothing changes until then. The offer counts
 * for a week, and only as long as whoever made it owns the organisation.
 * @throws OpsError plugin.not_found, auth.forbidden, request.not_found, transfer.exists, transfer.changed, plugin.banned,
 *   policy.limit_reached, signature.*, key.*
 */
export async function offerPlugin(
  deps: Pick<Deps, 'db' | 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  order: { readonly address: string; readonly request: TransferRequest; readonly requestId: string },
): Promise<TransferOffer> {
  const { request, requestId } = order;
  const seen = await findSeenPlugin(deps.db, actor, order.address);
  requireScope(actor, 'organisation:manage', seen.publisher, seen.slug);
  // As it is understood, not as it came: it goes out with the index.
  const envelope = request.envelope === undefined ? null : JSON.stringify(parseKeyEnvelope(request.envelope));
  const handing = await handingOf(deps.db, seen, request.to);
  const { fromId, from, toId, to, plugin } = handing;
  return await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, fromId);
    await holdRights(tx, actor, 'organisation:manage', fromId);
    if (envelope !== null) await holdSigner(tx, envelope);
    const held = await lockPlugin(tx, seen.id, fromId);
    if (held.deletedAt !== null) throw new OpsError('plugin.not_found', `there is no plugin ${plugin}`);
    requireNotBanned(held);
    const now = deps.now();
    await requireRoom(tx, handing, now);
    if (envelope !== null) {
      const { nonce } = await checkStatement(tx, deps, handing, envelope);
      await useChallenge(tx, now, { nonce, organisationId: fromId, userId: actor.userId });
    }
    const row = {
      id: deps.newId(),
      pluginId: held.id,
      fromOrganisationId: fromId,
      toOrganisationId: toId,
      envelope,
      createdBy: actor.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + OFFER_DAYS * DAY_MS),
    };
    await insertTransfer(tx, row);
    const facts = { template: 'transfer_offered', plugin, from, to, by: actor.email, days: OFFER_DAYS } as const;
    await queueMailToOwners(tx, deps, fromId, facts);
    // Addresses of people are not told to other organisations.
    await queueMailToOwners(tx, deps, toId, { ...facts, by: null });
    await recordAudit(tx, deps, {
      action: 'plugin.transfer_offer',
      actor,
      subjectType: 'plugin',
      subjectId: held.id,
      organisationId: fromId,
      details: { plugin, from, to, signed: row.envelope !== null, other_organisation_id: toId },
      requestId,
    });
    return offerOf({ ...row, plugin, from, to });
  });
}

/**
 * Open offers by an organisation and to it, newest first.
 * @throws OpsError auth.forbidden
 */
export async function listOffers(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  publisher: string,
): Promise<TransferList> {
  requireScope(actor, 'plugins:read', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  return { data: (await findOffers(db, organisationId, now())).map(offerOf) };
}

/** @throws OpsError request.not_found, request.invalid, transfer.blocked */
export async function handingOf(db: Database, plugin: PluginRow, to: string): Promise<Handing> {
  const other = await findOrganisation(db, to);
  if (other === undefined) throw new OpsError('request.not_found', `there is no organisation ${to}`);
  if (other.id === plugin.organisationId) {
    throw new OpsError('request.invalid', `${plugin.slug} belongs to ${to} already`);
  }
  if (await isOfElsewhere(db, plugin.id, other.id)) {
    throw new OpsError('transfer.blocked', `${plugin.slug} or ${to} is another registry's, which this one mirrors`, {
      hint: 'It changes hands there.',
    });
  }
  return {
    pluginId: plugin.id,
    plugin: plugin.slug,
    fromId: plugin.organisationId,
    from: plugin.publisher,
    toId: other.id,
    to,
  };
}

/** What is left of older offers makes room; one that can still be accepted does not. */
async function requireRoom(tx: Database, { pluginId, plugin, fromId, from }: Handing, now: Date): Promise<void> {
  const open = await findOfferOf(tx, pluginId, now);
  if (open !== undefined) {
    throw new OpsError('transfer.exists', `${plugin} is offered to ${open.to} until ${open.expiresAt.toISOString()}`, {
      details: { transfer: open.id, to: open.to },
    });
  }
  await closeOffers(tx, pluginId, now);
  if ((await countOffersSince(tx, fromId, new Date(now.getTime() - DAY_MS))) >= MOST_A_DAY) {
    throw new OpsError('policy.limit_reached', `${from} has made ${MOST_A_DAY} offers in 24 hours`);
  }
  if ((await countOffers(tx, fromId, now)) < MOST_OPEN) return;
  throw new OpsError('policy.limit_reached', `${from} has ${MOST_OPEN} open offers`, {
    hint: 'Withdraw those that nobody answers; each ends by itself after a week.',
  });
}

/** An offer as the wire shows it. */
export function offerOf(
  row: Pick<OfferRow, 'id' | 'plugin' | 'from' | 'to' | 'envelope' | 'createdAt' | 'expiresAt'>,
): TransferOffer {
  return {
    id: row.id,
    plugin: row.plugin,
    from: row.from,
    to: row.to,
    signed: row.envelope !== null,
    offered_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  };
}
