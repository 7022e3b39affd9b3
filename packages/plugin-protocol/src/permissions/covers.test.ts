import { expect, test } from 'vitest';
import { PERMISSION_CASES } from './cases.js';
import { isGranted } from './covers.js';

test.each(PERMISSION_CASES)('granted %j, needed %j: %s', (granted, needed, held) => {
  expect(isGranted(granted, needed)).toBe(held);
});
