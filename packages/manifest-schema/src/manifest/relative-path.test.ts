import { expect, test } from 'vitest';
import { findPathFault } from './relative-path.js';

test.each(['a', 'frontend/src/index.tsx', 'docker/docker-compose.yml', '.hidden/x', 'a b/c d.png', 'ä/ö.svg', '...a'])(
  '%s is inside',
  (text) => {
    expect(findPathFault(text)).toBeUndefined();
  },
);

test.each([
  '..',
  '../a',
  'a/..',
  'a/../b',
  'a/../../b',
  '/a',
  '//a',
  '\\a',
  'a\\b',
  'C:a',
  'c:/a',
  '.',
  './a',
  'a/.',
  'a//b',
  'a/',
  'a?',
  'a*',
  'a<b',
  'a|b',
  'a:stream',
  'a.',
  'a./b',
  'a ',
  ' a',
  'https://example.com/x',
  'file:///etc/passwd',
])('%j is not', (text) => {
  expect(findPathFault(text)).toMatch(/^(is|has|leaves) /);
});
