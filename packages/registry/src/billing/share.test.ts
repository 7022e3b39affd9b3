import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, minorUnits } from '../plugins/money.js';
import { publisherPercent, shareOf, shareOfRefund } from './share.js';
import { termOf } from './subscription.js';

const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const percent = fc.constantFrom(70, 85, 100);

describe('shares', () => {
  test.each([
    [2999, 'subscription', 2100, 899],
    [2999, 'enterprise', 2550, 449],
    [1, 'one-time', 1, 0],
    [3, 'one-time', 3, 0],
    [10, 'one-time', 7, 3],
    [9_007_199_254_740_991, 'one-time', 6_305_039_478_318_694, 2_702_159_776_422_297],
  ] as const)('%i of a %s plugin is %i and %i', (total, model, publisher, platform) => {
    expect(shareOf(total, publisherPercent(model, true))).toEqual({ publisher, platform });
  });

  test('are whole, sum up to the whole, and none is off by as much as one unit', () => {
    fc.assert(
      fc.property(amount, percent, (total, of) => {
        const { publisher, platform } = shareOf(total, of);
        expect(Number.isSafeInteger(publisher) && Number.isSafeInteger(platform)).toBe(true);
        expect(publisher + platform).toBe(total);
        const exact = BigInt(total) * BigInt(of);
        const off = BigInt(publisher) * 100n - exact;
        expect(off >= 0n && off < 100n).toBe(true);
      }),
    );
  });

  test('of refunds in any parts give back exactly what was shared', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
        percent,
        (parts, of) => {
          const total = parts.reduce((sum, one) => sum + one, 0);
          let given = { publisher: 0, platform: 0 };
          let before = 0;
          for (const part of parts) {
            const back = shareOfRefund(before, before + part, of);
            expect(back.publisher + back.platform).toBe(part);
            expect(back.publisher).toBeGreaterThanOrEqual(0);
            expect(back.platform).toBeGreaterThanOrEqual(0);
            given = { publisher: given.publisher + back.publisher, platform: given.platform + back.platform };
            before += part;
          }
          expect(given).toEqual(shareOf(total, of));
        },
      ),
    );
  });
});

describe('amounts', () => {
  test.each([
    ['29.99', 'USD', 2999],
    ['500.00', 'JPY', 500],
    ['1.50', 'KWD', 1500],
    ['0.01', 'EUR', 1],
  ])('%s %s is %i', (text, currency, minor) => {
    expect(minorUnits(text, currency)).toBe(minor);
    expect(decimalText(minor, currency)).toBe(text);
  });

  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), fc.constantFrom('USD', 'KWD'), (hundredths, currency) => {
        const digits = String(hundredths).padStart(3, '0');
        const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(decimalText(minorUnits(text, currency), currency)).toBe(text);
      }),
    );
  });
});

describe('subscriptions', () => {
  const [start, end] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z')];
  const facts = {
    id: 'sub',
    checkout: undefined,
    periodStart: start,
    periodEnd: end,
    isEnding: false,
    endedAt: undefined,
  };

  test.each([
    ['good', false, end, '2026-12-08T00:00:00.000Z'],
    ['good', true, end, '2026-12-01T00:00:00.000Z'],
    ['unpaid', false, start, '2026-11-08T00:00:00.000Z'],
    ['stopped', false, start, '2026-11-01T00:00:00.000Z'],
  ] as const)(
    'that are %s (ending: %s) are good until then, with grace only where a payment may come',
    (standing, isEnding, paid, ends) => {
      const term = termOf({ ...facts, standing, isEnding });
      expect([term.paidUntil, term.endsAt.toISOString()]).toEqual([paid, ends]);
    },
  );

  test('that are over are over', () => {
    const endedAt = new Date('2026-11-15T00:00:00Z');
    expect(termOf({ ...facts, standing: 'over', endedAt })).toEqual({
      paidUntil: endedAt,
      endsAt: endedAt,
      isEnding: true,
    });
  });
});
