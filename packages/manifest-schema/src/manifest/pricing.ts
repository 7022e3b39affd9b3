import type { PricingModel } from './schema/commerce-sections.js';
import type { LooseManifest } from './report.js';

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
  readonly trial_days?: number;
}

export const PRICES = ['price', 'monthly', 'yearly', 'lifetime'] as const;

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
    ...(source.trial_days === undefined ? {} : { trial_days: source.trial_days }),
  };
}

/** An amount with exactly two decimals, or undefined when it has more, is negative or is no amount. */
export function moneyText(amount: number | string): string | undefined {
  const match = /^(0|[1-9]\d{0,7})(?:\.(\d{1,2}))?$/.exec(String(amount));
  return match === null ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`;
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
