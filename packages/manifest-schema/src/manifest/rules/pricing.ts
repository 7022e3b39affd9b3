import { PRICES, costsMoney, isPayable, moneyText, unitPriceText } from '../pricing.js';
import { shown } from '../pointer.js';
import type { LooseManifest, Report, Rule } from '../report.js';

type Source = NonNullable<LooseManifest['pricing']>;

export const checkPricing: Rule = ({ pricing }, report) => {
  if (pricing === undefined) return;
  for (const name of PRICES) {
    const amount = pricing[name];
    if (amount === undefined) continue;
    const text = moneyText(amount);
    const currency = pricing.currency ?? 'USD';
    if (text !== undefined && !isPayable(text, currency)) {
      report(
        'manifest.pricing.decimals',
        `/pricing/${name}`,
        `${currency} has no unit smaller than one, and pricing.${name} is ${shown(amount)}`,
        {
          hint: `round it to whole ${currency}`,
        },
      );
    }
    if (text !== undefined) continue;
    report(
      'manifest.pricing.decimals',
      `/pricing/${name}`,
      `pricing.${name} ${shown(amount)} has more than two decimals`,
      { hint: 'round it to whole cents' },
    );
  }
  checkFree(pricing, report);
  checkUsage(pricing, report);
  checkModel(pricing, report);
  if ((pricing.trial_days ?? 0) > 0 && !isSubscription(pricing)) {
    report(
      'manifest.pricing.trial',
      '/pricing/trial_days',
      'a trial needs a subscription, and there is no monthly or yearly price',
      {
        hint: 'add monthly or yearly, or remove trial_days',
      },
    );
  }
};

function checkFree(pricing: Source, report: Report): void {
  const paid = PRICES.find((name) => costsMoney(pricing[name]));
  if (paid !== undefined && (pricing.free === true || pricing.model === 'free')) {
    const claim = pricing.free === true ? '/pricing/free' : '/pricing/model';
    report(
      'manifest.pricing.contradiction',
      claim,
      `the plugin is said to be free, but pricing.${paid} is ${String(pricing[paid])}`,
      {
        hint: 'remove the price, or do not say that it is free',
      },
    );
  }
  if (pricing.free === false && pricing.model === 'free') {
    report('manifest.pricing.contradiction', '/pricing/free', 'the model is free, but free is false', {
      hint: 'remove one of the two',
    });
  }
  if (
    pricing.free === true &&
    pricing.model !== undefined &&
    !['free', 'freemium'].includes(pricing.model) &&
    paid === undefined
  ) {
    report(
      'manifest.pricing.contradiction',
      '/pricing/free',
      `the plugin is said to be free, but its model is ${pricing.model}`,
      { hint: 'remove one of the two' },
    );
  }
  if (pricing.free === false && paid === undefined && pricing.model === undefined) {
    report('manifest.pricing.price_missing', '/pricing', 'the plugin is not free, but has no price', {
      target: 'key',
      hint: 'add price, monthly, yearly or lifetime',
    });
  }
}

const NEEDED = {
  subscription: ['monthly', 'yearly'],
  'one-time': ['price', 'lifetime'],
  'usage-based': ['price', 'usage'],
} as const;

function checkModel(pricing: Source, report: Report): void {
  const { model } = pricing;
  if (model === undefined || !Object.hasOwn(NEEDED, model)) return;
  const needed = NEEDED[model as keyof typeof NEEDED];
  if (needed.some((name) => (name === 'usage' ? hasUsagePrice(pricing) : costsMoney(pricing[name])))) return;
  report('manifest.pricing.price_missing', '/pricing/model', `the model ${model} needs ${needed.join(' or ')}`, {
    hint: `add ${needed.join(' or ')}`,
  });
}

function hasUsagePrice({ usage = [] }: Source): boolean {
  return usage.some((one) => costsMoney(one?.unit_price));
}

function checkUsage({ model, price, usage }: Source, report: Report): void {
  if (usage === undefined) return;
  if (model !== 'usage-based') {
    const message = `pricing.usage is for the model usage-based${model === undefined ? '' : `, and the model is ${model}`}`;
    report('manifest.pricing.contradiction', '/pricing/usage', message, { hint: 'set model: usage-based' });
  } else if (price !== undefined) {
    report('manifest.pricing.contradiction', '/pricing/price', 'price and usage both say what a use costs', {
      hint: 'keep one of the two',
    });
  }
  const known = new Set<string>();
  for (const [at, one] of usage.entries()) {
    const { metric, unit_price: amount } = one ?? {};
    if (amount !== undefined && unitPriceText(amount) === undefined) {
      report(
        'manifest.pricing.decimals',
        `/pricing/usage/${at}/unit_price`,
        `the price ${shown(amount)} has more than eight decimals`,
        { hint: 'write it in quotes with up to eight decimals, such as "0.0025"' },
      );
    }
    if (metric === undefined) continue;
    if (known.has(metric)) {
      report('manifest.pricing.contradiction', `/pricing/usage/${at}/metric`, `${metric} has two prices`, {
        hint: 'keep one of the two',
      });
    }
    known.add(metric);
  }
}

function isSubscription(pricing: Source): boolean {
  return costsMoney(pricing.monthly) || costsMoney(pricing.yearly);
}

/** What contradicts itself, or is missing, in a `pricing` section of the right shape: one sentence each. */
export function pricingProblems(pricing: Source): readonly string[] {
  const problems: string[] = [];
  checkPricing({ pricing }, (_code, _pointer, message, { hint } = {}) => {
    problems.push(hint === undefined ? message : `${message}: ${hint}`);
  });
  return problems;
}
