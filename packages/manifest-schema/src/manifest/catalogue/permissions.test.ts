import { describe, expect, test } from 'vitest';
import { HOOKS } from './hooks.js';
import { PERMISSIONS, describePermission } from './permissions.js';

describe('describePermission', () => {
  test.each([
    ['api:devices:read', 'low', true],
    ['api:users:read', 'low', true],
    ['api:devices:write', 'medium', true],
    ['api:devices:delete', 'high', true],
    ['api:*:read', 'low', true],
    ['api:*:write', 'medium', true],
    ['api:*:delete', 'high', true],
    ['api:devices:*', 'high', true],
    ['api:*', 'high', true],
    ['api:*:*', 'high', true],
    ['api:delete', 'high', false],
    ['api:gadgets:read', 'low', false],
    ['api:gadgets:explode', 'medium', false],
    ['storage:read', 'medium', true],
    ['storage:*', 'medium', true],
    ['network:outbound', 'medium', true],
    ['network:inbound', 'medium', false],
    ['cron:schedule', 'medium', true],
    ['cron:*', 'medium', true],
    ['cron:anything', 'medium', false],
    ['hooks:device.created', 'medium', true],
    ['hooks:*', 'medium', true],
    ['hooks:device.unheard', 'medium', false],
    // The most specific row of the table is not the mildest: what is administrative stays critical.
    ['admin:users', 'critical', true],
    ['admin:users:read', 'critical', false],
    ['admin:*', 'critical', true],
    ['admin', 'critical', false],
    ['tenant:read', 'critical', true],
    ['tenant:*', 'critical', true],
    ['*', 'critical', true],
    ['*:read', 'critical', true],
    ['', 'medium', false],
    ['something:new', 'medium', false],
    ['constructor', 'medium', false],
    ['__proto__', 'medium', false],
  ])('%j is %s, known: %s', (permission, risk, known) => {
    expect(describePermission(permission)).toMatchObject({ permission, risk, known });
    expect(describePermission(permission).description).toMatch(/^[A-Z*].*\.$/);
  });

  test('every event has a permission to listen to it', () => {
    for (const name of Object.keys(HOOKS)) expect(describePermission(`hooks:${name}`).known, name).toBe(true);
  });

  test('only reading through the API is low', () => {
    const low = Object.entries(PERMISSIONS).filter(([, { risk }]) => risk === 'low');
    expect(low.map(([name]) => name)).toEqual([
      'api:devices:read',
      'api:alerts:read',
      'api:users:read',
      'api:orgs:read',
      'api:webhooks:read',
    ]);
  });
});
