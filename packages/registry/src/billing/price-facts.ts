import { isDeepStrictEqual } from 'node:util';
import type { Pricing } from '@ops-center/manifest-schema';
import type { PluginPrice } from '@ops-center/registry-client';
import { decimalText, minorUnits } from '../plugins/money.js';
import type { PriceFacts, PriceRow } from './price-store.js';

/** A price in minor units, as it is stored. */
export function priceFactsOf(pricing: Pricing): PriceFacts {
  const minor = (text: string | undefined): number | null =>
    text === undefined ? null : minorUnits(text, pricing.currency);
  return {
    model: pricing.model,
    isFree: pricing.is_free,
    currency: pricing.currency,
    priceMinor: minor(pricing.price),
    monthlyMinor: minor(pricing.monthly),
    yearlyMinor: minor(pricing.yearly),
    lifetimeMinor: minor(pricing.lifetime),
    usage: pricing.usage ?? null,
    trialDays: pricing.trial_days ?? null,
  };
}

export function isSamePrice(one: PriceFacts, other: PriceFacts): boolean {
  return (
    one.model === other.model &&
    one.isFree === other.isFree &&
    one.currency === other.currency &&
    one.priceMinor === other.priceMinor &&
    one.monthlyMinor === other.monthlyMinor &&
    one.yearlyMinor === other.yearlyMinor &&
    one.lifetimeMinor === other.lifetimeMinor &&
    one.trialDays === other.trialDays &&
    isDeepStrictEqual(one.usage, other.usage)
  );
}

/** A price as answers show it. */
export function pluginPriceOf(row: PriceRow): PluginPrice {
  const amount = (name: string, minor: number | null) =>
    minor === null ? {} : { [name]: decimalText(minor, row.currency) };
  return {
    id: row.id,
    model: row.model,
    is_free: row.isFree,
    currency: row.currency,
    ...amount('price', row.priceMinor),
    ...amount('monthly', row.monthlyMinor),
    ...amount('yearly', row.yearlyMinor),
    ...amount('lifetime', row.lifetimeMinor),
    ...(row.usage === null ? {} : { usage: [...row.usage] }),
    ...(row.trialDays === null ? {} : { trial_days: row.trialDays }),
    source: row.source,
    valid_from: row.validFrom.toISOString(),
    ...(row.validUntil === null ? {} : { valid_until: row.validUntil.toISOString() }),
  };
}

/** Whether a plugin is not free and has no price: it is sold by contract. */
export function isOnRequest(price: PriceFacts): boolean {
  const amounts = [price.priceMinor, price.monthlyMinor, price.yearlyMinor, price.lifetimeMinor];
  return price.model === 'enterprise' && amounts.every((minor) => minor === null || minor === 0);
}
