import { OpsError, type Manifest } from '@ops-center/manifest-schema';
import type { Listing } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { effectivePricing } from '../versions/listing.js';
import { isEntitled } from './entitlement-store.js';
import { isOnRequest } from './price-facts.js';
import { findCurrentPrice, findOwnerPrices } from './price-store.js';

/** A published version, as far as paying for it goes. */
export interface OfferedVersion {
  readonly pluginId: string;
  readonly slug: string;
  /** The organisation that publishes it. */
  readonly publisherId: string;
  /** Whether lists show the plugin as free. */
  readonly pluginIsFree: boolean;
  /** That section of the signed manifest. */
  readonly pricing: Manifest['pricing'] | null;
  readonly listing: Listing;
  readonly publishedAt: Date | null;
}

/** Who wants to use it. */
export interface Customer {
  /** Administrators need no entitlement. */
  readonly seesAll: boolean;
  /** The organisations that it would be for: one of them must be entitled. */
  readonly organisationIds: readonly string[];
}

type EntitledDeps = Pick<Deps, 'db' | 'config' | 'now'>;

/**
 * Whether a version must be paid for. It is what the version said when it was published, or what its owners said then;
 * a version that was free stays free, and owners may make one free that was not.
 */
export async function isPaid({ db }: Pick<Deps, 'db'>, version: OfferedVersion): Promise<boolean> {
  const own = effectivePricing(version.pricing, version.listing);
  if (own.is_free && version.pluginIsFree) return false;
  const said = await findOwnerPrices(db, version.pluginId, version.publishedAt ?? new Date(0));
  const current = said.find((one) => one.isCurrent);
  if (current === undefined) return !own.is_free;
  if (current.isFree) return false;
  return !own.is_free || said.some((one) => one.wasInForce && !one.isFree);
}

/**
 * The check before a version is given out or installed. Returns whether the version must be paid for, so that nobody
 * keeps a copy of the answer for others.
 * @throws OpsError entitlement.required when it must be paid for, and was not by any of these organisations
 */
export async function requireEntitled(
  deps: EntitledDeps,
  customer: Customer,
  version: OfferedVersion,
): Promise<{ readonly isPaid: boolean }> {
  if (deps.config.paidPlugins === 'open' || !(await isPaid(deps, version))) return { isPaid: false };
  if (customer.seesAll || customer.organisationIds.includes(version.publisherId)) return { isPaid: true };
  if (await isEntitled(deps.db, customer.organisationIds, version.pluginId, deps.now())) return { isPaid: true };
  const address = `${deps.config.publicUrl}/api/v1/plugins/${version.slug}`;
  const price = await findCurrentPrice(deps.db, version.pluginId);
  if (price !== undefined && isOnRequest(price)) {
    throw new OpsError(
      'entitlement.required',
      `${version.slug} is sold on request, and no organisation of this token has it`,
      {
        details: { plugin: version.slug, pricing_url: `${address}/pricing` },
        hint: `Ask its publisher: ${address}/pricing tells how. If there is a contract, use a token of the organisation that has it.`,
      },
    );
  }
  const trialDays = price?.trialDays ?? 0;
  throw new OpsError(
    'entitlement.required',
    `${version.slug} is a paid plugin, and no organisation of this token has it`,
    {
      details: {
        plugin: version.slug,
        pricing_url: `${address}/pricing`,
        checkout_url: `${address}/checkout`,
        ...(trialDays > 0 ? { trial_url: `${address}/trial`, trial_days: trialDays } : {}),
      },
      hint: `An owner of your organisation can buy it${trialDays > 0 ? ` or try it for ${trialDays} days` : ''}: see ${address}/pricing. If it has been bought, use a token of that organisation.`,
    },
  );
}
