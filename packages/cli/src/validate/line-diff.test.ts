import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './line-diff.js';

function shown(before: string, after: string): string[] {
  return diffLines(before, after).flatMap(({ oldStart, newStart, lines }) => [
    `@@ -${oldStart} +${newStart}`,
    ...lines.map(({ kind, text }) => `${kind}${text}`),
  ]);
}

test('changes come with two lines around them, and far ones apart', () => {
  expect(shown('a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nb\nX\nd\ne\nf\ng\nh\ni\n')).toEqual([
    ...['@@ -1 +1', ' a', ' b', '-c', '+X', ' d', ' e'],
    ...['@@ -7 +7', ' g', ' h', '+i', ' '],
  ]);
  expect(shown('a\n', 'a\n')).toEqual([]);
  expect(shown('a\r\nb\r\n', 'a\r\n')).toEqual(['@@ -1 +1', ' a', '-b', ' ']);
});

test('the lines of a difference are those of the two texts, in order, and no more than must be', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      // Short texts are shown whole when the context covers them, so the two texts can be read off the lines.
      const lines = diffLines(['^', ...old, '$'].join('\n'), ['^', ...now, '$'].join('\n')).flatMap(
        (hunk) => hunk.lines,
      );
      expect(lines.filter(({ kind }) => kind === '-').length - lines.filter(({ kind }) => kind === '+').length).toBe(
        old.length - now.length,
      );
      const removed = lines.filter(({ kind }) => kind === '-').length;
      expect(old.length - removed).toBe(longestCommon(old, now));
    }),
    { numRuns: 300 },
  );
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
  return table[a.length]![b.length]!;
}

test('texts that have nothing in common end at once', () => {
  const lines = (prefix: string): string => Array.from({ length: 5000 }, (_, index) => `${prefix}${index}`).join('\n');
  expect(diffLines(lines('a'), lines('b'))[0]?.lines).toHaveLength(10_000);
});
