import type { WebhookEventType } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { recordEvent } from '../webhooks/record-event.js';
import {
  findEntitlement,
  insertEntitlement,
  lockEntitlementOf,
  lockTenantPlugin,
  updateEntitlement,
  type EntitlementRow,
} from './entitlement-store.js';
import { entitlementOf } from './entitlements.js';
import type { SubscriptionFacts } from './gateway.js';
import { findCheckoutSubject, lockCheckout, updateCheckout, type CheckoutRow } from './payment-store.js';
import { termOf } from './subscription.js';

type FollowDeps = Pick<Deps, 'config' | 'now' | 'newId'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The checkout that the processor names, held as those who begin another are; undefined when it is none of ours. */
export async function findOwnCheckout(tx: Database, id: string | undefined): Promise<CheckoutRow | undefined> {
  const subject = id !== undefined && UUID.test(id) ? await findCheckoutSubject(tx, id) : undefined;
  if (id === undefined || subject === undefined) return undefined;
  await lockTenantPlugin(tx, subject.organisationId, subject.pluginId);
  return await lockCheckout(tx, id);
}

/**
 * Makes an entitlement say what the processor knows of its subscription now, whatever event came first. Events about
 * one subscription must come one after the other (`lockSubject`). Undefined when it is none of ours.
 */
export async function followSubscription(
  tx: Database,
  deps: FollowDeps,
  facts: SubscriptionFacts,
): Promise<EntitlementRow | undefined> {
  const before = await lockEntitlementOf(tx, facts.id);
  if (before === undefined) return await begin(tx, deps, facts);
  const term = termOf(facts);
  const isSame =
    before.paidUntil?.getTime() === term.paidUntil.getTime() &&
    before.endsAt?.getTime() === term.endsAt.getTime() &&
    before.isEnding === term.isEnding;
  if (isSame) return before;
  const now = deps.now();
  await updateEntitlement(tx, before.id, { ...term, updatedAt: now });
  const after = await readOwn(tx, before.id);
  const isOver = facts.standing === 'over';
  await tellEntitlement(tx, deps, isOver ? 'subscription.cancelled' : 'subscription.updated', after);
  return after;
}

async function begin(tx: Database, deps: FollowDeps, facts: SubscriptionFacts): Promise<EntitlementRow | undefined> {
  const checkout = await findOwnCheckout(tx, facts.checkout);
  // A checkout makes one subscription: another that names it was made by hand at the processor.
  if (checkout === undefined || checkout.entitlementId !== null) return undefined;
  const now = deps.now();
  const id = deps.newId();
  await insertEntitlement(tx, {
    id,
    organisationId: checkout.organisationId,
    pluginId: checkout.pluginId,
    kind: 'subscription',
    priceId: checkout.priceId,
    // The clocks of the processor and of this machine differ a little.
    startsAt: facts.periodStart < now ? facts.periodStart : now,
    ...termOf(facts),
    stripeSubscription: facts.id,
    createdAt: now,
    updatedAt: now,
  });
  await updateCheckout(tx, checkout.id, { entitlementId: id });
  const made = await readOwn(tx, id);
  await tellEntitlement(tx, deps, 'subscription.created', made);
  if (facts.standing === 'over') await tellEntitlement(tx, deps, 'subscription.cancelled', made);
  return made;
}

/** Tells both sides of an entitlement. */
export async function tellEntitlement(
  tx: Database,
  deps: FollowDeps,
  type: Exclude<WebhookEventType, 'ping'>,
  row: EntitlementRow,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordEvent(tx, deps, {
    type,
    organisationIds: [row.organisationId, row.publisherId],
    pluginId: row.pluginId,
    data: { entitlement: entitlementOf(row, deps.now()), ...more },
  });
}

export async function readOwn(tx: Database, id: string): Promise<EntitlementRow> {
  const row = await findEntitlement(tx, id);
  if (row === undefined) throw new Error('an entitlement that was just written is not there');
  return row;
}
