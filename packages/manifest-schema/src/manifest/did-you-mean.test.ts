import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.js';
import { HOOKS } from './catalogue/hooks.js';

test.each([
  ['hybird', ['backend', 'hybrid'], 'hybrid'],
  ['permisions', ['permissions', 'version'], 'permissions'],
  ['minPlatformVersion', ['min_platform_version', 'max_platform_version'], 'min_platform_version'],
  ['post', ['GET', 'POST'], 'POST'],
  ['device.creatd', Object.keys(HOOKS), 'device.created'],
  ['device.update', Object.keys(HOOKS), 'device.updated'],
  ['spaceship', ['backend', 'hybrid'], undefined],
  ['x', ['a', 'b'], undefined],
  ['', ['a'], undefined],
  ['a'.repeat(101), ['a'.repeat(101)], undefined],
])('%s', (text, candidates, meant) => {
  expect(didYouMean(text, candidates)).toBe(meant);
});
