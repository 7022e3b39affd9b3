import { describe, expect, test } from 'vitest';
import { compareVersions, isVersion, readRange, satisfiesPlatform, satisfiesRange } from './version.js';

describe('isVersion', () => {
  test.each([
    '0.0.0',
    '1.2.3',
    '10.20.30',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-0.3.7',
    '1.0.0-x-y-z.--',
    '1.0.0+build.1',
    '1.0.0-beta+exp.sha.5114f85',
  ])('%s is one', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  test.each([
    '',
    '1',
    '1.2',
    '1.2.3.4',
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '01.2.3',
    '1.02.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3-a..b',
    '1.2.3+',
    '1.2.x',
    '>=1.0.0',
    'latest',
    '1.2.3\n',
    `1.2.${'9'.repeat(20)}`,
    `1.2.3-${'a'.repeat(130)}`,
  ])('%j is none', (text) => {
    expect(isVersion(text)).toBe(false);
  });
});

test('compareVersions orders as semver does, and puts what is no version first', () => {
  const ordered = [
    'nonsense',
    '0.9.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.9.0',
    '1.10.0',
    '2.0.0',
  ];
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
  expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
  expect(compareVersions('x', 'y')).toBe(0);
});

describe('readRange', () => {
  test.each([
    ['>=1.0.0', '>=1.0.0'],
    ['>=1.0.0,<2.0.0', '>=1.0.0 <2.0.0'],
    ['>=1.0.0 , <2.0.0', '>=1.0.0 <2.0.0'],
    ['^1.2.0', '>=1.2.0 <2.0.0-0'],
    ['*', '*'],
    ['1.x || 2.x', '>=1.0.0 <2.0.0-0||>=2.0.0 <3.0.0-0'],
  ])('%s means %s', (text, range) => {
    expect(readRange(text)).toBe(range);
  });

  test.each([
    '',
    ' ',
    ',',
    'latest',
    'newest',
    '>=',
    '1.0.0 -',
    'git+https://example.com/x',
    `>=1.0.0${' '.repeat(300)}`,
  ])('%j is none', (text) => {
    expect(readRange(text)).toBeUndefined();
  });

  test('satisfiesRange', () => {
    expect(satisfiesRange('1.5.0', '>=1.0.0,<2.0.0')).toBe(true);
    expect(satisfiesRange('2.0.0', '>=1.0.0,<2.0.0')).toBe(false);
    expect(satisfiesRange('v1', '*')).toBe(false);
    expect(satisfiesRange('1.0.0', 'nonsense')).toBe(false);
  });
});

describe('satisfiesPlatform: both ends are inclusive', () => {
  const range = { min_platform_version: '2.5.0', max_platform_version: '3.0.0' };
  test.each([
    ['2.4.9', false],
    ['2.5.0-rc.1', false],
    ['2.5.0', true],
    ['2.10.0', true],
    ['3.0.0-beta.1', true],
    ['3.0.0', true],
    ['3.0.0+build.7', true],
    ['3.0.1', false],
    ['nonsense', false],
  ])('%s: %s', (platform, fits) => {
    expect(satisfiesPlatform(range, platform)).toBe(fits);
  });

  test('an open end allows everything on its side; a broken end nothing', () => {
    expect(satisfiesPlatform({}, '0.0.1')).toBe(true);
    expect(satisfiesPlatform({ min_platform_version: '1.0.0' }, '99.0.0')).toBe(true);
    expect(satisfiesPlatform({ max_platform_version: '1.0.0' }, '0.0.1')).toBe(true);
    expect(satisfiesPlatform({ max_platform_version: '1.x' }, '1.0.0')).toBe(false);
    expect(satisfiesPlatform({ min_platform_version: '>=1' }, '1.0.0')).toBe(false);
  });
});
