import { describePermission } from '@ops-center/manifest-schema';
import { expect, it } from 'vitest';
import { renderPermissions } from './permissions.js';

it('shows what nobody knows first and as unknown, and never hides a worse risk behind that', () => {
  const names = ['admin:users', 'admin:reactor', 'network:outbound', 'reactor:start'];
  const lines = renderPermissions(names.map(describePermission), { color: false, width: 80 }).split('\n');
  expect(lines.map((line) => line.trim().split(/ +/).slice(0, 2).join(' '))).toEqual([
    'unknown reactor:start',
    'critical admin:users',
    'critical admin:reactor',
    'medium network:outbound',
  ]);
});
