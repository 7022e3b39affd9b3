import { isSlug } from '@ops-center/manifest-schema';
import { expect, test } from 'vitest';
import { makeCatalogue } from './catalogue.js';

test('made-up plugins have names of their own that can be names, and the same ones for the same number', () => {
  const some = [...makeCatalogue(5000, 7)];
  const slugs = some.map(({ slug }) => slug);
  expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
  expect(new Set(slugs.map((slug) => slug.replaceAll('-', ''))).size).toBe(5000);
  expect([...makeCatalogue(5000, 7)]).toEqual(some);
  expect([...makeCatalogue(50, 8)].map(({ slug }) => slug)).not.toEqual(slugs.slice(0, 50));
});

test('a few are downloaded much, most little', () => {
  const downloads = [...makeCatalogue(5000, 1)].map((one) => one.downloads).sort((a, b) => b - a);
  expect((downloads[0] ?? 0) / (downloads[2500] ?? 1)).toBeGreaterThan(100);
});
