import { OpsError, pricingProblems, readPricing } from '@ops-center/manifest-schema';
import type { PluginPricing, PricingRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { effectivePricing } from '../versions/listing.js';
import { listingFacts } from '../versions/manifest-facts.js';
import { findDefaultVersion } from '../versions/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { recordEvent } from '../webhooks/record-event.js';
import { isOnRequest, isSamePrice, pluginPriceOf, priceFactsOf } from './price-facts.js';
import { findContact, findCurrentPrice, findPrices, replacePrice, showPrice, type PriceFacts } from './price-store.js';

const SHOWN = 101;

type PricingDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;

/**
 * What a plugin costs, and what it cost before.
 * @throws OpsError plugin.not_found
 */
export async function readPluginPricing(
  { db }: Pick<Deps, 'db'>,
  actor: Actor | undefined,
  address: string,
): Promise<PluginPricing> {
  return await pricingOf(db, await findSeenPlugin(db, actor, address));
}

export interface PricingOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly requestId: string;
}

/**
 * Sets what a plugin costs from now on, whatever its versions say. Who bought before keeps what they bought.
 * @throws OpsError plugin.not_found, auth.forbidden, request.invalid
 */
export async function setPricing(
  deps: PricingDeps,
  actor: Actor,
  order: PricingOrder,
  request: PricingRequest,
): Promise<PluginPricing> {
  const problems = pricingProblems(request);
  if (problems.length > 0) throw new OpsError('request.invalid', problems.join('; '));
  return await change(deps, actor, order, 'owner', async () => priceFactsOf(readPricing({ pricing: request })));
}

/**
 * Takes back what an owner set: from now on the plugin costs what its default version says.
 * @throws OpsError plugin.not_found, auth.forbidden
 */
export async function dropPricing(deps: PricingDeps, actor: Actor, order: PricingOrder): Promise<PluginPricing> {
  return await change(deps, actor, order, 'version', async (tx, { id, slug }) => {
    const shown = await findDefaultVersion(tx, id);
    if (shown === undefined) throw unpublished(slug);
    return priceFactsOf(effectivePricing(listingFacts(shown.manifest).pricing ?? null, shown.listing));
  });
}

async function change(
  deps: PricingDeps,
  actor: Actor,
  { address, requestId }: PricingOrder,
  source: 'owner' | 'version',
  decide: (tx: Database, plugin: PluginRow) => Promise<PriceFacts>,
): Promise<PluginPricing> {
  const seen = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', seen.publisher, seen.slug);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', seen.organisationId);
    const plugin = await lockPlugin(tx, seen.id, seen.organisationId);
    const facts = await decide(tx, plugin);
    const before = await findCurrentPrice(tx, plugin.id);
    if (before === undefined) throw unpublished(plugin.slug);
    if (before.source === source && isSamePrice(before, facts)) return await pricingOf(tx, plugin);
    const now = deps.now();
    await replacePrice(tx, plugin.id, { ...facts, source, setBy: actor.userId }, now);
    await showPrice(tx, plugin.id, facts, now);
    const answer = await pricingOf(tx, plugin);
    await recordEvent(tx, deps, {
      type: 'pricing.changed',
      organisationIds: [plugin.organisationId],
      pluginId: plugin.id,
      data: { plugin: plugin.slug, price: answer.current },
    });
    await recordAudit(tx, deps, {
      action: source === 'owner' ? 'pricing.set' : 'pricing.drop',
      actor,
      subjectType: 'plugin',
      subjectId: plugin.id,
      organisationId: plugin.organisationId,
      details: {
        plugin: plugin.slug,
        model: facts.model,
        currency: facts.currency,
        price_minor: facts.priceMinor,
        monthly_minor: facts.monthlyMinor,
        yearly_minor: facts.yearlyMinor,
        lifetime_minor: facts.lifetimeMinor,
        usage: facts.usage === null ? null : facts.usage.map((one) => `${one.metric} ${one.unit_price}`).join(', '),
        trial_days: facts.trialDays,
      },
      requestId,
    });
    return answer;
  });
}

async function pricingOf(db: Database, { id, slug }: Pick<PluginRow, 'id' | 'slug'>): Promise<PluginPricing> {
  const [current, ...history] = await findPrices(db, id, SHOWN);
  if (current === undefined) throw unpublished(slug);
  const priced = { plugin: slug, current: pluginPriceOf(current), history: history.map(pluginPriceOf) };
  if (!isOnRequest(current)) return priced;
  const { support, email, homepage } = await findContact(db, id);
  return {
    ...priced,
    contact: {
      ...(support === null ? {} : { support }),
      ...(email === null ? {} : { email }),
      ...(homepage === null ? {} : { homepage }),
    },
  };
}

function unpublished(slug: string): OpsError {
  return new OpsError('version.not_found', `${slug} has no published version, so it has no price yet`);
}
