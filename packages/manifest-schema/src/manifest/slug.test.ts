import { expect, test } from 'vitest';
import { RESERVED_SLUGS, canonicalSlug, isReservedSlug, isSlug } from './slug.js';

test.each(['ab', 'my-plugin', 'a1', '42', 'a-b-c', 'a'.repeat(100)])('%s is a slug', (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(['', 'a', 'A', 'my_plugin', 'my--plugin', '-a', 'a-', 'a b', 'ä1', 'a.b', '../a', 'a\n', 'a'.repeat(101)])(
  '%j is none',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

test('two slugs that differ in hyphens only are the same', () => {
  expect(canonicalSlug('my-plug-in')).toBe(canonicalSlug('my-plugin'));
});

test('reserved are the addresses of the registry, however they are hyphenated', () => {
  for (const slug of [
    'marketplace',
    'installed',
    'install',
    'register',
    'index',
    'search',
    'categories',
    'featured',
    'trending',
    'admin',
    'ops-center',
    'opscenter',
    'well-known',
    'wellknown',
    'market-place',
  ]) {
    expect(isReservedSlug(slug), slug).toBe(true);
  }
  for (const slug of [
    'my-awesome-plugin',
    'slack-integration',
    'ml-anomaly-detection',
    'dark-theme-pro',
    'auth-plugin',
    'searcher',
  ]) {
    expect(isReservedSlug(slug), slug).toBe(false);
  }
});

test('the reserved list is sorted, without repeats, and all of it could be slugs', () => {
  expect(RESERVED_SLUGS).toEqual([...new Set(RESERVED_SLUGS)].sort());
  expect(RESERVED_SLUGS.filter((slug) => !isSlug(slug))).toEqual([]);
});
