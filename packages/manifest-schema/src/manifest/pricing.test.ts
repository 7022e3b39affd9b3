import { expect, test } from 'vitest';
import { moneyText, readPricing } from './pricing.js';
import { pricingProblems } from './rules/pricing.js';

test.each([
  [{}, { model: 'free', is_free: true, currency: 'USD' }],
  [{ pricing: {} }, { model: 'free', is_free: true, currency: 'USD' }],
  [{ pricing: { free: true } }, { model: 'free', is_free: true, currency: 'USD' }],
  [
    { pricing: { free: false, monthly: 29.99, yearly: 299.99, trial_days: 14 } },
    { model: 'subscription', is_free: false, currency: 'USD', monthly: '29.99', yearly: '299.99', trial_days: 14 },
  ],
  [{ pricing: { monthly: 4.9 } }, { model: 'subscription', is_free: false, currency: 'USD', monthly: '4.90' }],
  [{ pricing: { yearly: '12' } }, { model: 'subscription', is_free: false, currency: 'USD', yearly: '12.00' }],
  [
    { pricing: { lifetime: 99, currency: 'EUR' } },
    { model: 'one-time', is_free: false, currency: 'EUR', lifetime: '99.00' },
  ],
  [{ pricing: { price: 5 } }, { model: 'one-time', is_free: false, currency: 'USD', price: '5.00' }],
  [
    { pricing: { model: 'usage-based' as const, price: 0.01 } },
    { model: 'usage-based', is_free: false, currency: 'USD', price: '0.01' },
  ],
  [
    {
      pricing: {
        model: 'usage-based' as const,
        usage: [
          { metric: 'api-calls', unit_price: '0.0025', included: 1000 },
          { metric: 'reports', unit_price: 0.1 },
        ],
      },
    },
    {
      model: 'usage-based',
      is_free: false,
      currency: 'USD',
      usage: [
        { metric: 'api-calls', unit_price: '0.0025', included: 1000 },
        { metric: 'reports', unit_price: '0.1', included: 0 },
      ],
    },
  ],
  [
    { pricing: { model: 'freemium' as const, monthly: 5 } },
    { model: 'freemium', is_free: true, currency: 'USD', monthly: '5.00' },
  ],
  [{ pricing: { model: 'freemium' as const, free: false } }, { model: 'freemium', is_free: false, currency: 'USD' }],
  [{ pricing: { model: 'enterprise' as const } }, { model: 'enterprise', is_free: false, currency: 'USD' }],
  [{ pricing: { monthly: 0 } }, { model: 'free', is_free: true, currency: 'USD', monthly: '0.00' }],
])('readPricing %j', (manifest, pricing) => {
  expect(readPricing(manifest)).toEqual(pricing);
});

test.each([
  [29.99, '29.99'],
  [0.1, '0.10'],
  [0.1 + 0.2, undefined],
  ['29.990', undefined],
  ['1,000.00', undefined],
  ['01', undefined],
  [-1, undefined],
  [1e21, undefined],
  [99_999_999.99, '99999999.99'],
  ['100000000', undefined],
  ['', undefined],
  [Number.NaN, undefined],
])('money %j is %s', (amount, text) => {
  expect(moneyText(amount)).toBe(text);
});

test.each([
  [{ model: 'usage-based', usage: [{ metric: 'm', unit_price: '0.00000001' }] }, []],
  [{ model: 'usage-based', usage: [{ metric: 'm', unit_price: 0.000_000_1 }] }, [/more than eight decimals/]],
  [{ model: 'usage-based', usage: [{ metric: 'm', unit_price: '0' }] }, [/needs price or usage/]],
  [{ model: 'usage-based', price: 1, usage: [{ metric: 'm', unit_price: '1' }] }, [/both say/]],
  [{ model: 'subscription', monthly: 1, usage: [{ metric: 'm', unit_price: '1' }] }, [/the model is subscription/]],
  [
    {
      model: 'usage-based',
      usage: [
        { metric: 'm', unit_price: '1' },
        { metric: 'm', unit_price: '2' },
      ],
    },
    [/two prices/],
  ],
] as const)('what is wrong with prices of use: %j', (pricing, problems) => {
  expect(pricingProblems(pricing)).toEqual(problems.map((one) => expect.stringMatching(one)));
});
