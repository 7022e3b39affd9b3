import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCronFault } from './cron-expression.js';

describe('cron expressions', () => {
  test.each([
    '* * * * *',
    '0 0 * * *',
    '0 0 * * 0',
    '*/5 * * * *',
    '0-59/15 8-18 1,15 * mon-fri',
    '0 0 29 2 *',
    '0 0 31 1-12 *',
    '30 4 1 JAN,Jul 7',
    '  0   0 * * *  ',
    '0 0 31 2 mon',
  ])('takes %s', (text) => {
    expect(findCronFault(text)).toBeUndefined();
  });

  test.each([
    ['', 'it has 1 field and needs five'],
    ['* * * *', 'it has 4 fields and needs five'],
    ['0 * * * * *', 'it has 6 fields and needs five'],
    ['@daily', 'short forms such as "@daily" are not understood'],
    ['60 * * * *', 'minute "60" is not a value from 0 to 59'],
    ['* 24 * * *', 'hour "24" is not a value from 0 to 23'],
    ['* * 0 * *', 'day of the month "0" is not a value from 1 to 31'],
    ['* * * 13 *', 'month "13" is not a value from 1 to 12'],
    ['* * * * 8', 'day of the week "8" is not a value from 0 to 7'],
    ['* * * foo *', 'month "foo" is not a value from 1 to 12'],
    ['mon * * * *', 'minute "mon" is not a value from 0 to 59'],
    ['5-1 * * * *', 'minute "5-1" runs backwards'],
    ['1-2-3 * * * *', 'minute "1-2-3" is not a value'],
    ['*/0 * * * *', 'minute "*/0" needs a whole number above 0'],
    ['*/x * * * *', 'minute "*/x" needs a whole number above 0'],
    ['*/90 * * * *', 'minute "*/90" has a step larger than its range'],
    ['*/5/5 * * * *', 'minute "*/5/5" has more than one "/"'],
    ['5/10 * * * *', 'write "5-59/10"'],
    ['1,,2 * * * *', 'minute "" is not a value'],
    ['-1 * * * *', 'minute "-1" is not a value'],
    ['1.5 * * * *', 'minute "1.5" is not a value'],
    ['0 0 30 2 *', 'such a day never comes'],
    ['0 0 31 4,6,9,11 *', 'such a day never comes'],
  ])('says what is wrong with "%s"', (text, fault) => {
    expect(findCronFault(text)).toContain(fault);
  });

  test('takes every expression made of values in their ranges', () => {
    const field = (low: number, high: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: 1, max: high }).map((step) => `*/${step}`),
        fc.array(fc.integer({ min: low, max: high }), { minLength: 1, maxLength: 4 }).map((values) => values.join(',')),
        fc
          .tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high }))
          .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
      );
    fc.assert(
      fc.property(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 7), (...fields) => {
        expect(findCronFault(fields.join(' '))).toBeUndefined();
      }),
    );
  });
});
