import { currencyDigits, type UsagePrice } from '@ops-center/manifest-schema';
import { decimalText } from '../plugins/money.js';
import type { PriceRow } from './price-store.js';

/** Unit prices have up to eight decimals: amounts are whole numbers of hundred-millionths until the end. */
const DECIMALS = 8;
const ONE = 10n ** BigInt(DECIMALS);
/** More than the processor takes in one invoice. */
export const MOST_MINOR = 99_999_999n;

/** What was counted of something, and how much of it was counted before under another entitlement of the same month. */
export interface Counted {
  readonly metric: string;
  readonly quantity: bigint;
  readonly before: bigint;
}

/** What uses cost at a price; undefined when the plugin is not sold by use. */
export function usagePricesOf(
  price: Pick<PriceRow, 'model' | 'usage' | 'priceMinor' | 'currency'>,
): readonly UsagePrice[] | undefined {
  if (price.model !== 'usage-based') return undefined;
  if (price.usage !== null) return price.usage;
  if (price.priceMinor === null) return undefined;
  return [{ metric: 'use', unit_price: decimalText(price.priceMinor, price.currency), included: 0 }];
}

/**
 * What a month costs, in minor units: exact, and rounded down once. What is included is included once in a month, also
 * for who ends a subscription and begins another.
 */
export function amountOf(prices: readonly UsagePrice[], counted: readonly Counted[], currency: string): bigint {
  let sum = 0n;
  for (const { metric, unit_price: unitPrice, included } of prices) {
    const one = counted.find((other) => other.metric === metric);
    if (one === undefined) continue;
    const paidOf = (quantity: bigint): bigint => (quantity > BigInt(included) ? quantity - BigInt(included) : 0n);
    sum += (paidOf(one.before + one.quantity) - paidOf(one.before)) * scaled(unitPrice);
  }
  return (sum * 10n ** BigInt(currencyDigits(currency))) / ONE;
}

/** Decimal text as a whole number of hundred-millionths. */
function scaled(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * ONE + BigInt(fraction.padEnd(DECIMALS, '0'));
}

/** The smallest amounts that the processor takes, in minor units; less is billed with what comes later. */
const LEAST: Readonly<Record<string, bigint>> = { USD: 50n, EUR: 50n, GBP: 50n, CHF: 50n, CAD: 50n, AUD: 50n };

export function leastBilled(currency: string): bigint {
  return LEAST[currency] ?? (currencyDigits(currency) === 0 ? 500n : 5000n);
}

/** The beginning of the month of a moment, UTC. */
export function monthOf(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), 1));
}

/** `2026-11`. */
export function monthText(month: Date): string {
  return month.toISOString().slice(0, 7);
}
