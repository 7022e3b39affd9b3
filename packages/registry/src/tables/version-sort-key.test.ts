import fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { versionSortKey } from './version-sort-key.js';

const number = fc.oneof(fc.nat(20), fc.nat(Number.MAX_SAFE_INTEGER));
const word = fc.stringMatching(/^[0-9A-Za-z-]{1,8}$/).filter((text) => !/^0\d+$/.test(text));
const version = fc
  .tuple(number, number, number, fc.array(fc.oneof(word, fc.nat(30).map(String)), { maxLength: 4 }))
  .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre.length > 0 ? `-${pre.join('.')}` : ''}`)
  .filter((text) => semver.valid(text) !== null);

function compareBytes(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

test('byte order of the keys is semver order', () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(compareBytes(versionSortKey(a), versionSortKey(b))).toBe(semver.compare(a, b));
    }),
    { numRuns: 3000 },
  );
});

test('the example of the semver specification, and the one that text order gets wrong', () => {
  const ordered = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.9.0',
    '1.10.0',
  ];
  expect([...ordered].sort((a, b) => compareBytes(versionSortKey(a), versionSortKey(b)))).toEqual(ordered);
});

test('build metadata does not count', () => {
  expect(versionSortKey('1.0.0+a')).toBe(versionSortKey('1.0.0+b.7'));
});
