import { OpsError } from '@ops-center/manifest-schema';
import { expect, it } from 'vitest';
import { readMoment } from './moment.js';

const NOW = new Date('2026-11-22T12:00:00.500Z');

it.each([
  ['2027-01-31', '2027-01-31T00:00:00Z'],
  ['2028-02-29', '2028-02-29T00:00:00Z'],
  ['2027-01-31T23:59Z', '2027-01-31T23:59:00Z'],
  ['2027-01-31T23:59:59Z', '2027-01-31T23:59:59Z'],
  ['0d', '2026-11-22T12:00:00Z'],
  ['90d', '2027-02-20T12:00:00Z'],
])('%s is %s', (text, moment) => {
  expect(readMoment('expires', text, NOW)).toBe(moment);
});

it.each([
  '',
  'tomorrow',
  '2027-02-29',
  '2027-13-01',
  '2027-01-31T24:01Z',
  '2027-01-31T10:00',
  '-1d',
  '99999d',
  '1e3d',
  '2027-01-31T10:00+02:00',
])('%j is no time', (text) => {
  expect(() => readMoment('expires', text, NOW)).toThrow(OpsError);
});
