import { createHash } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import type { UsageReport, UsageState } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { chooseTenant } from '../installations/choose-tenant.js';
import { requireInstallation } from '../installations/require-installation.js';
import { findPlugin } from '../plugins/store.js';
import { isEntitled } from './entitlement-store.js';
import { readOwn, tellEntitlement } from './follow-subscription.js';
import { MOST_MINOR, monthOf, usagePricesOf } from './usage-amount.js';
import { currentPrices, readMonth, stateOf, type MonthOfUse, type Use } from './usage.js';
import { addUsage, findUsageTerms, insertReport, lockUsage } from './usage-store.js';

/** Of one thing in a month. */
const MOST_COUNTED = 1_000_000_000_000_000n;

export interface ReportUsageOrder {
  /** `{id}` of the address: UUID or slug of the plugin. */
  readonly address: string;
  readonly organisation?: string | undefined;
  readonly report: UsageReport;
  readonly requestId: string;
}

/**
 * Counts what a host used of a plugin, once for each name of a report, in the month in which it comes. Only that the cap
 * is reached is audited and told: counts are kept themselves.
 * @throws OpsError installation.not_found, entitlement.required, billing.not_offered, request.invalid,
 *   usage.cap_reached, usage.report_mismatch, policy.limit_reached, auth.forbidden
 */
export async function reportUsage(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { address, organisation, report, requestId }: ReportUsageOrder,
): Promise<UsageState> {
  const tenant = chooseTenant(actor, 'hosts:report', organisation, address);
  const { organisationId } = tenant;
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'hosts:report', organisationId);
    const { pluginId, plugin } = await requireInstallation(tx, organisationId, address);
    await lockUsage(tx, organisationId, pluginId);
    const now = deps.now();
    const terms = await findUsageTerms(tx, organisationId, pluginId, now);
    const use: Use = { organisationId, organisation: tenant.slug, pluginId, plugin, terms };
    if (terms === undefined) await requireFreeUse(tx, use, now);
    const month = monthOf(now);
    const digest = digestOf(report);
    const before = await insertReport(tx, { organisationId, pluginId, report: report.report, digest, receivedAt: now });
    if (before !== undefined && before.known !== digest) {
      throw new OpsError('usage.report_mismatch', `the report ${report.report} was counted, and said something else`);
    }
    const was = await readMonth(tx, use, month);
    if (before !== undefined) return stateOf(use, month, was);
    if (was.capReached) throw new OpsError('usage.cap_reached', `the spending cap for ${plugin} is reached`);
    await requireKnown(tx, use, report);
    const rows = report.counts.map(({ metric, quantity }) => ({
      id: deps.newId(),
      organisationId,
      pluginId,
      entitlementId: terms?.id ?? null,
      month,
      metric,
      quantity: BigInt(quantity),
      updatedAt: now,
    }));
    await addUsage(tx, rows);
    const is = await readMonth(tx, use, month);
    requireBillable(use, is);
    if (is.capReached && terms !== undefined) await tellCap(tx, deps, actor, { use, id: terms.id, requestId });
    return stateOf(use, month, is);
  });
}

/** A trial, a grant, a purchase, or the publisher itself: counted, and not billed. */
async function requireFreeUse(tx: Database, { organisationId, pluginId, plugin }: Use, now: Date): Promise<void> {
  if (await isEntitled(tx, [organisationId], pluginId, now)) return;
  if ((await findPlugin(tx, { id: pluginId }))?.organisationId === organisationId) return;
  throw new OpsError('entitlement.required', `the organisation may not use ${plugin} any more: nothing was counted`, {
    details: { plugin },
    hint: 'Stop using it, and let an owner subscribe to it.',
  });
}

async function requireKnown(tx: Database, { pluginId, plugin, terms }: Use, { counts }: UsageReport): Promise<void> {
  const prices = terms === undefined ? await currentPrices(tx, pluginId) : usagePricesOf(terms);
  if (prices === undefined) throw new OpsError('billing.not_offered', `${plugin} is not sold by use`);
  const names = new Set(prices.map(({ metric }) => metric));
  const seen = new Set<string>();
  for (const { metric } of counts) {
    if (!names.has(metric)) {
      throw new OpsError('request.invalid', `${plugin} has no price for ${metric}`, {
        hint: `It counts ${[...names].join(', ')}.`,
      });
    }
    if (seen.has(metric)) throw new OpsError('request.invalid', `${metric} is in the report twice`);
    seen.add(metric);
  }
}

function requireBillable({ plugin }: Use, { minor, counted }: MonthOfUse): void {
  if (minor <= MOST_MINOR && counted.every(({ quantity }) => quantity <= MOST_COUNTED)) return;
  throw new OpsError('policy.limit_reached', `more of ${plugin} than can be billed for a month`);
}

async function tellCap(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  actor: Actor,
  { use, id, requestId }: { readonly use: Use; readonly id: string; readonly requestId: string },
): Promise<void> {
  await tellEntitlement(tx, deps, 'usage.cap_reached', await readOwn(tx, id));
  await recordAudit(tx, deps, {
    action: 'usage.cap_reached',
    actor,
    subjectType: 'entitlement',
    subjectId: id,
    organisationId: use.organisationId,
    details: { plugin: use.plugin },
    requestId,
  });
}

function digestOf({ counts }: UsageReport): string {
  const lines = counts.map(({ metric, quantity }) => `${metric} ${quantity}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
