import { OpsError } from '@ops-center/manifest-schema';
import type { ContractRequest, Entitlement, EntitlementList, GrantRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { mayAct, requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator, holdRights } from '../identity/hold-rights.js';
import { findOrganisation } from '../identity/store.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { decimalText } from '../plugins/money.js';
import { findPlugin } from '../plugins/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { recordEvent } from '../webhooks/record-event.js';
import {
  findEntitlement,
  findEntitlements,
  hasTried,
  insertEntitlement,
  isEntitled,
  lockEntitlement,
  lockTenantPlugin,
  updateEntitlement,
  type EntitlementRow,
} from './entitlement-store.js';
import { findCurrentPrice } from './price-store.js';
import { monthOf } from './usage-amount.js';
import { findTermsOf } from './usage-store.js';
import { readMonth } from './usage.js';

const DAY_MS = 86_400_000;
const LONGEST_CONTRACT_DAYS = 1100;

export type EntitlementDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;

/**
 * What an organisation may use.
 * @throws OpsError auth.forbidden for who is not a member, whether there is such an organisation or not
 */
export async function readEntitlements(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  publisher: string,
): Promise<EntitlementList> {
  if (!mayAct(actor, 'admin')) requireScope(actor, 'plugins:read', publisher);
  const organisation = await findOrganisation(db, publisher);
  if (organisation === undefined) throw new OpsError('request.not_found', `there is no organisation ${publisher}`);
  const rows = await findEntitlements(db, organisation.id);
  const data: Entitlement[] = [];
  for (const row of rows) data.push({ ...entitlementOf(row, now()), ...(await capOf(db, row, now())) });
  return { data };
}

/** What a spending cap is, and whether this month has reached it. */
async function capOf(
  db: Database,
  row: EntitlementRow,
  now: Date,
): Promise<Pick<Entitlement, 'spending_cap' | 'cap_reached'>> {
  const terms = row.spendingCapMinor === null ? undefined : await findTermsOf(db, row.id);
  if (terms === undefined || row.spendingCapMinor === null) return {};
  const { capReached } = await readMonth(db, { ...row, terms }, monthOf(now));
  return { spending_cap: decimalText(row.spendingCapMinor, terms.currency), cap_reached: capReached };
}

export interface TrialOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  /** Slug of the tenant. */
  readonly organisation: string;
  readonly requestId: string;
}

/**
 * Starts the trial of a paid plugin for an organisation: once, ever, also for whoever owns several organisations.
 * @throws OpsError plugin.not_found, auth.forbidden, billing.not_offered, entitlement.exists
 */
export async function startTrial(
  deps: EntitlementDeps,
  actor: Actor,
  { address, organisation, requestId }: TrialOrder,
): Promise<Entitlement> {
  const plugin = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', organisation);
  const { organisationId } = membershipOf(actor, organisation);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    await lockTenantPlugin(tx, organisationId, plugin.id);
    const price = await findCurrentPrice(tx, plugin.id);
    const days = price === undefined || price.isFree ? 0 : (price.trialDays ?? 0);
    if (price === undefined || days === 0) {
      throw new OpsError('billing.not_offered', `there is no trial of ${plugin.slug}`);
    }
    const now = deps.now();
    if (await isEntitled(tx, [organisationId], plugin.id, now)) throw exists(organisation, plugin.slug);
    if (await hasTried(tx, actor.userId, plugin.id)) {
      throw new OpsError(
        'entitlement.exists',
        `you have tried ${plugin.slug} already, for one organisation or another`,
      );
    }
    const until = new Date(now.getTime() + days * DAY_MS);
    const id = deps.newId();
    const isFirst = await insertEntitlement(tx, {
      id,
      organisationId,
      pluginId: plugin.id,
      kind: 'trial',
      priceId: price.id,
      startsAt: now,
      paidUntil: until,
      endsAt: until,
      grantedBy: actor.userId,
      createdAt: now,
      updatedAt: now,
    });
    if (!isFirst) throw new OpsError('entitlement.exists', `${organisation} has tried ${plugin.slug} already`);
    return await tell(tx, deps, actor, id, { type: 'trial.started', action: 'entitlement.trial', requestId });
  });
}

/**
 * Lets an organisation use a plugin without paying for it here.
 * @throws OpsError auth.forbidden, plugin.not_found, request.not_found, request.invalid
 */
export async function grantEntitlement(
  deps: EntitlementDeps,
  actor: Actor,
  request: GrantRequest,
  requestId: string,
): Promise<Entitlement> {
  requireScope(actor, 'admin');
  const now = deps.now();
  const until = request.until === undefined ? null : new Date(request.until);
  if (until !== null && !(until > now)) throw new OpsError('request.invalid', 'until must be a time in the future');
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const plugin = await findPlugin(tx, { slug: request.plugin });
    if (plugin === undefined || plugin.deletedAt !== null) {
      throw new OpsError('plugin.not_found', `there is no plugin ${request.plugin}`);
    }
    return await grant(tx, deps, actor, { ...request, pluginId: plugin.id, until, requestId });
  });
}

export interface ContractOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: ContractRequest;
  readonly requestId: string;
}

/**
 * Lets a customer of the publisher use a plugin that is sold on request, until the contract ends.
 * @throws OpsError plugin.not_found, auth.forbidden, billing.not_offered, request.not_found, request.invalid
 */
export async function grantByContract(
  deps: EntitlementDeps,
  actor: Actor,
  { address, request, requestId }: ContractOrder,
): Promise<Entitlement> {
  const plugin = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', plugin.publisher, plugin.slug);
  const until = new Date(request.until);
  const days = (until.getTime() - deps.now().getTime()) / DAY_MS;
  if (!(days > 0 && days <= LONGEST_CONTRACT_DAYS)) {
    throw new OpsError('request.invalid', `until must be a time in the next ${LONGEST_CONTRACT_DAYS} days`);
  }
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', plugin.organisationId);
    const price = await findCurrentPrice(tx, plugin.id);
    if (price?.model !== 'enterprise') {
      throw new OpsError('billing.not_offered', `${plugin.slug} is not sold by contract: its model is not enterprise`);
    }
    return await grant(tx, deps, actor, { ...request, pluginId: plugin.id, until, requestId });
  });
}

async function grant(
  tx: Database,
  deps: EntitlementDeps,
  actor: Actor,
  order: {
    readonly organisation: string;
    readonly pluginId: string;
    readonly reason: string;
    readonly until: Date | null;
    readonly requestId: string;
  },
): Promise<Entitlement> {
  const { pluginId, reason, until, requestId } = order;
  const organisation = await findOrganisation(tx, order.organisation);
  if (organisation === undefined) {
    throw new OpsError('request.not_found', `there is no organisation ${order.organisation}`);
  }
  const id = deps.newId();
  const now = deps.now();
  await insertEntitlement(tx, {
    id,
    organisationId: organisation.id,
    pluginId,
    kind: 'grant',
    startsAt: now,
    paidUntil: until,
    endsAt: until,
    reason,
    grantedBy: actor.userId,
    createdAt: now,
    updatedAt: now,
  });
  return await tell(tx, deps, actor, id, { type: 'entitlement.granted', action: 'entitlement.grant', requestId });
}

/**
 * Takes an entitlement away, now. Money is not given back by it.
 * @throws OpsError auth.forbidden, entitlement.not_found
 */
export async function revokeEntitlement(
  deps: EntitlementDeps,
  actor: Actor,
  { id, reason, requestId }: { readonly id: string; readonly reason: string; readonly requestId: string },
): Promise<Entitlement> {
  requireScope(actor, 'admin');
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const row = await lockEntitlement(tx, id);
    if (row === undefined) throw new OpsError('entitlement.not_found', 'there is no such entitlement');
    if (row.revokedAt !== null) return entitlementOf(row, deps.now());
    const now = deps.now();
    await updateEntitlement(tx, id, { revokedAt: now, revokedReason: reason, updatedAt: now });
    return await tell(tx, deps, actor, id, { type: 'entitlement.revoked', action: 'entitlement.revoke', requestId });
  });
}

/** Tells both sides, and the audit log. Last in a transaction. */
async function tell(
  tx: Database,
  deps: EntitlementDeps,
  actor: Actor,
  id: string,
  change: {
    readonly type: 'trial.started' | 'entitlement.granted' | 'entitlement.revoked';
    readonly action: string;
    readonly requestId: string;
  },
): Promise<Entitlement> {
  const row = await findEntitlement(tx, id);
  if (row === undefined) throw new Error('an entitlement that was just written is not there');
  const answer = entitlementOf(row, deps.now());
  await recordEvent(tx, deps, {
    type: change.type,
    organisationIds: [row.organisationId, row.publisherId],
    pluginId: row.pluginId,
    data: { entitlement: answer },
  });
  await recordAudit(tx, deps, {
    action: change.action,
    actor,
    subjectType: 'entitlement',
    subjectId: id,
    organisationId: row.organisationId,
    details: {
      plugin: row.plugin,
      organisation: row.organisation,
      ends_at: row.endsAt?.toISOString() ?? null,
      reason: row.revokedReason ?? row.reason,
    },
    requestId: change.requestId,
  });
  return answer;
}

export function exists(organisation: string, plugin: string): OpsError {
  return new OpsError('entitlement.exists', `${organisation} may use ${plugin} already`);
}

function isGood({ startsAt, revokedAt, endsAt, suspendsAt }: EntitlementRow, now: Date): boolean {
  return startsAt <= now && revokedAt === null && [endsAt, suspendsAt].every((end) => end === null || end > now);
}

/** An entitlement as answers show it. */
export function entitlementOf(row: EntitlementRow, now: Date): Entitlement {
  return {
    id: row.id,
    organisation: row.organisation,
    plugin: row.plugin,
    kind: row.kind,
    active: isGood(row, now),
    starts_at: row.startsAt.toISOString(),
    ...(row.paidUntil === null ? {} : { paid_until: row.paidUntil.toISOString() }),
    ...(row.endsAt === null ? {} : { ends_at: row.endsAt.toISOString() }),
    ...(row.suspendsAt === null ? {} : { suspends_at: row.suspendsAt.toISOString() }),
    ending: row.isEnding,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.revokedAt === null ? {} : { revoked_at: row.revokedAt.toISOString() }),
    ...(row.revokedReason === null ? {} : { revoked_reason: row.revokedReason }),
    created_at: row.createdAt.toISOString(),
  };
}
