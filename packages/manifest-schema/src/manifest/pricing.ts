import type { PricingModel } from './schema/commerce-sections.js';
import type { LooseManifest } from './report.js';

/** What one of something that is counted costs. */
export interface UsagePrice {
  readonly metric: string;
  /** Decimal text with up to eight digits after the point: often less than the smallest coin. */
  readonly unit_price: string;
  /** How many of a month cost nothing. */
  readonly included: number;
}

/** What a plugin costs. Amounts are decimal text with two digits (`29.99`): money never passes through a float. */
export interface Pricing {
  readonly model: PricingModel;
  /** Nothing has to be paid to use it: free plugins, and the free part of freemium ones. */
  readonly is_free: boolean;
  /** ISO 4217. */
  readonly currency: string;
  /** A single purchase, or one use when the model is `usage-based`. */
  readonly price?: string;
  readonly monthly?: string;
  readonly yearly?: string;
  readonly lifetime?: string;
  readonly usage?: readonly UsagePrice[];
  readonly trial_days?: number;
}

export const PRICES = ['price', 'monthly', 'yearly', 'lifetime'] as const;

/** Currencies without a smaller unit, and those with a thousandth (ISO 4217). */
const WHOLE = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '));
const THOUSANDTHS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals the smallest unit of a currency stands for: 2 for cents. */
export function currencyDigits(currency: string): 0 | 2 | 3 {
  if (WHOLE.has(currency)) return 0;
  return THOUSANDTHS.has(currency) ? 3 : 2;
}

/** Whether an amount (decimal text with two digits) can be paid in a currency: nobody has half a yen. */
export function isPayable(amount: string, currency: string): boolean {
  return currencyDigits(currency) > 0 || amount.endsWith('.00');
}

type PricingSource = NonNullable<LooseManifest['pricing']>;

/** Reads the `pricing` section; without one the plugin is free. When `model` is absent the prices decide it. */
export function readPricing(manifest: { readonly pricing?: PricingSource | undefined }): Pricing {
  const source = manifest.pricing ?? {};
  const prices: Partial<Record<(typeof PRICES)[number], string>> = {};
  for (const name of PRICES) {
    const amount = source[name];
    const text = amount === undefined ? undefined : moneyText(amount);
    if (text !== undefined) prices[name] = text;
  }
  const model = source.model ?? inferModel(source);
  return {
    model,
    is_free: model === 'free' || (model === 'freemium' && source.free !== false),
    currency: source.currency ?? 'USD',
    ...prices,
    ...usageOf(source),
    ...(source.trial_days === undefined ? {} : { trial_days: source.trial_days }),
  };
}

/** An amount with exactly two decimals, or undefined when it has more, is negative or is no amount. */
export function moneyText(amount: number | string): string | undefined {
  const match = /^(0|[1-9]\d{0,7})(?:\.(\d{1,2}))?$/.exec(String(amount));
  return match === null ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`;
}

function usageOf({ usage }: PricingSource): Pick<Pricing, 'usage'> {
  const read = (usage ?? []).flatMap((one) => {
    const price = one?.unit_price === undefined ? undefined : unitPriceText(one.unit_price);
    if (one?.metric === undefined || price === undefined) return [];
    return [{ metric: one.metric, unit_price: price, included: one.included ?? 0 }];
  });
  return read.length === 0 ? {} : { usage: read };
}

/** The price of one as it is written, or undefined when it has too many digits or is no amount. */
export function unitPriceText(amount: number | string): string | undefined {
  const text = String(amount);
  return /^(0|[1-9]\d{0,5})(\.\d{1,8})?$/.test(text) ? text : undefined;
}

/** True when an amount is there and is more than nothing. */
export function costsMoney(amount: number | string | undefined): boolean {
  return amount !== undefined && Number(amount) > 0;
}

function inferModel(source: PricingSource): PricingModel {
  if (source.free === true) return 'free';
  if (costsMoney(source.monthly) || costsMoney(source.yearly)) return 'subscription';
  if (costsMoney(source.lifetime) || costsMoney(source.price)) return 'one-time';
  return 'free';
}
