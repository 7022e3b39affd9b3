import { isPayable, OpsError, type UsagePrice } from '@ops-center/manifest-schema';
import type { PublisherUsage, SpendingCap, UsageHistory, UsageMonth, UsageState } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { chooseTenant } from '../installations/choose-tenant.js';
import { requireInstallation } from '../installations/require-installation.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { decimalText, minorUnits } from '../plugins/money.js';
import { findEntitlement, updateEntitlement } from './entitlement-store.js';
import { findCurrentPrice } from './price-store.js';
import { amountOf, monthOf, monthText, usagePricesOf, type Counted } from './usage-amount.js';
import {
  findCounted,
  findMonths,
  findPublisherUsage,
  findTermsOf,
  findUnbilledMonths,
  findUsageTerms,
  lockUsage,
  type UsageTerms,
} from './usage-store.js';

/** Whose use of what is meant, and what it is billed to, if it is. */
export interface Use {
  readonly organisationId: string;
  readonly organisation: string;
  readonly pluginId: string;
  readonly plugin: string;
  readonly terms: UsageTerms | undefined;
}

/** A month as it is counted. */
export interface MonthOfUse {
  readonly counted: readonly Counted[];
  readonly prices: readonly UsagePrice[];
  /** What it costs, were there no cap. */
  readonly minor: bigint;
  readonly capReached: boolean;
}

/** What was counted in a month, and what it costs. */
export async function readMonth(db: Database, use: Use, month: Date): Promise<MonthOfUse> {
  const { organisationId, pluginId, terms } = use;
  const counted = await findCounted(db, { organisationId, pluginId, entitlementId: terms?.id ?? null, month });
  const prices = terms === undefined ? [] : (usagePricesOf(terms) ?? []);
  const minor = terms === undefined ? 0n : amountOf(prices, counted, terms.currency);
  const cap = terms?.spendingCapMinor ?? null;
  return { counted, prices, minor, capReached: cap !== null && minor >= BigInt(cap) };
}

/** What a month is billed at: never more than the cap. */
export function billedMinor({ minor }: MonthOfUse, { spendingCapMinor: cap }: UsageTerms): bigint {
  return cap !== null && minor > BigInt(cap) ? BigInt(cap) : minor;
}

export function stateOf(use: Use, month: Date, of: MonthOfUse): UsageState {
  const { plugin, organisation, terms } = use;
  const cap = terms?.spendingCapMinor ?? null;
  return {
    plugin,
    organisation,
    current: monthView(month, of, terms),
    ...(terms === undefined || cap === null ? {} : { spending_cap: decimalText(cap, terms.currency) }),
    cap_reached: of.capReached,
  };
}

function monthView(month: Date, of: MonthOfUse, terms: UsageTerms | undefined): UsageMonth {
  return {
    month: monthText(month),
    counts: of.counted.map(({ metric, quantity }) => {
      const price = of.prices.find((one) => one.metric === metric);
      const costs = price === undefined ? {} : { included: price.included, unit_price: price.unit_price };
      return { metric, quantity: Number(quantity), ...costs };
    }),
    billed: terms !== undefined,
    ...(terms === undefined
      ? {}
      : { amount: decimalText(Number(billedMinor(of, terms)), terms.currency), currency: terms.currency }),
  };
}

/**
 * What an organisation uses of a plugin that it has installed, and what that costs.
 * @throws OpsError installation.not_found, auth.forbidden, request.invalid
 */
export async function readUsage(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { address, organisation }: { readonly address: string; readonly organisation?: string | undefined },
): Promise<UsageHistory> {
  const tenant = chooseTenant(actor, 'installations:read', organisation, address);
  const { organisationId } = tenant;
  const { pluginId, plugin } = await requireInstallation(db, organisationId, address);
  const terms = await findUsageTerms(db, organisationId, pluginId, now());
  const use: Use = { organisationId, organisation: tenant.slug, pluginId, plugin, terms };
  const month = monthOf(now());
  const history: UsageMonth[] = [];
  for (const past of await findMonths(db, organisationId, pluginId, month)) {
    const then = past.entitlementId === null ? undefined : await findTermsOf(db, past.entitlementId);
    history.push(monthView(past.month, await readMonth(db, { ...use, terms: then }, past.month), then));
  }
  return { ...stateOf(use, month, await readMonth(db, use, month)), history };
}

/**
 * What is used of a publisher's plugins, by whom.
 * @throws OpsError auth.forbidden
 */
export async function readPublisherUsage(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string,
): Promise<PublisherUsage> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  const rows = await findPublisherUsage(db, organisationId);
  return {
    data: rows.map(({ month, plugin, organisation, metric, quantity, entitlementId }) => ({
      month: monthText(month),
      plugin,
      organisation,
      metric,
      quantity: Number(quantity),
      billed: entitlementId !== null,
    })),
  };
}

/**
 * Sets the most that a month of use may cost. It holds for every month that was not billed yet, so it cannot be less
 * than what one of them costs already.
 * @throws OpsError auth.forbidden, entitlement.not_found, billing.not_offered, request.invalid
 */
export async function setSpendingCap(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: {
    readonly organisation: string;
    readonly id: string;
    readonly amount: string | null;
    readonly requestId: string;
  },
): Promise<SpendingCap> {
  const { organisation, id, amount, requestId } = order;
  requireScope(actor, 'organisation:manage', organisation);
  const { organisationId } = membershipOf(actor, organisation);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    const found = await findEntitlement(tx, id);
    if (found?.organisationId !== organisationId) {
      throw new OpsError('entitlement.not_found', `${organisation} has no such entitlement`);
    }
    await lockUsage(tx, organisationId, found.pluginId);
    const terms = await findTermsOf(tx, id);
    if (terms === undefined || usagePricesOf(terms) === undefined) {
      throw new OpsError('billing.not_offered', `${found.plugin} is not billed by use`);
    }
    const { currency } = terms;
    if (amount !== null && !isPayable(amount, currency)) {
      throw new OpsError('request.invalid', `${amount} ${currency} cannot be paid`);
    }
    const spendingCapMinor = amount === null ? null : minorUnits(amount, currency);
    await requireCovered(tx, { organisation, terms, spendingCapMinor });
    await updateEntitlement(tx, id, { spendingCapMinor, updatedAt: deps.now() });
    await recordAudit(tx, deps, {
      action: 'entitlement.spending_cap',
      actor,
      subjectType: 'entitlement',
      subjectId: id,
      organisationId,
      details: { plugin: found.plugin, cap_minor: spendingCapMinor, currency },
      requestId,
    });
    return {
      entitlement: id,
      currency,
      ...(spendingCapMinor === null ? {} : { spending_cap: decimalText(spendingCapMinor, currency) }),
    };
  });
}

/** Who has used something pays for it: a cap is for what comes. */
async function requireCovered(
  tx: Database,
  {
    organisation,
    terms,
    spendingCapMinor,
  }: { organisation: string; terms: UsageTerms; spendingCapMinor: number | null },
): Promise<void> {
  if (spendingCapMinor === null) return;
  const { organisationId, pluginId, plugin, currency } = terms;
  for (const month of await findUnbilledMonths(tx, terms.id)) {
    const used = await readMonth(tx, { organisationId, organisation, pluginId, plugin, terms }, month);
    const owed = billedMinor(used, terms);
    if (owed <= BigInt(spendingCapMinor)) continue;
    const costs = `${decimalText(Number(owed), currency)} ${currency}`;
    throw new OpsError('request.invalid', `${costs} were used in ${monthText(month)} already: the cap cannot be less`);
  }
}

/** Prices that a report is checked against when nothing is billed: those of the plugin now. */
export async function currentPrices(db: Database, pluginId: string): Promise<readonly UsagePrice[] | undefined> {
  const price = await findCurrentPrice(db, pluginId);
  return price === undefined ? undefined : usagePricesOf(price);
}
