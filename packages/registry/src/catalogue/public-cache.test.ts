import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPublicCache, FRESH_MS, KEYS, LISTS, type PublicCache } from './public-cache.js';

interface Made {
  readonly cache: PublicCache<string>;
  pass(milliseconds: number): void;
}

function make({ maxBytes = 1000, oldMs = 60_000 } = {}): Made {
  let time = 1_000_000;
  const cache = createPublicCache<string>({ maxBytes, oldMs, now: () => new Date(time), clock: () => time });
  cache.hearsUntil(Number.POSITIVE_INFINITY);
  return { cache, pass: (milliseconds) => (time += milliseconds) };
}

function keep(cache: PublicCache<string>, key: string, about = key, size = 10): void {
  cache.keep({ key, about, value: key, size, changesBefore: cache.changes });
}

test('fresh for seconds and while changes are heard, old for longer, then gone', () => {
  const { cache, pass } = make();
  keep(cache, 'a');
  pass(FRESH_MS);
  expect(cache.fresh('a')).toEqual({ value: 'a', ageMs: FRESH_MS });
  cache.hearsUntil(Number.NEGATIVE_INFINITY);
  expect([cache.fresh('a'), cache.old('a')?.value, cache.mayBeAway]).toEqual([undefined, 'a', true]);
  cache.hearsUntil(Number.POSITIVE_INFINITY);
  pass(1);
  expect([cache.fresh('a'), cache.old('a')?.value]).toEqual([undefined, 'a']);
  pass(60_000);
  expect(cache.old('a')).toBeUndefined();
});

test('a change drops what tells of the plugin, and lists; what was read meanwhile is not kept', () => {
  const { cache } = make();
  for (const [key, about] of [
    ['a', 'a'],
    ['b', 'b'],
    ['list', LISTS],
    ['key', KEYS],
  ] as const)
    keep(cache, key, about);
  const changesBefore = cache.changes;
  cache.forget('a');
  cache.keep({ key: 'late', about: 'b', value: 'late', size: 1, changesBefore });
  const there = () => ['a', 'b', 'list', 'key', 'late'].filter((key) => cache.old(key) !== undefined);
  expect(there()).toEqual(['b', 'key']);
  cache.forget('*');
  expect(there()).toEqual([]);
});

test('it never grows over its bytes, lists never over their quarter, and nothing is kept when it may not be old', () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400 }), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { cache } = make();
      const sizes = new Map<string, number>();
      for (const [key, size, isList, forgets] of steps) {
        keep(cache, `${key}`, isList ? LISTS : `${key % 5}`, size);
        sizes.set(`${key}`, size);
        if (forgets) cache.forget(`${key % 5}`);
      }
      const there = [...sizes].filter(([key]) => cache.old(key) !== undefined);
      expect(there.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(1000);
    }),
  );
  const { cache } = make({ oldMs: 0 });
  keep(cache, 'a');
  expect(cache.fresh('a')).toBeUndefined();
});
