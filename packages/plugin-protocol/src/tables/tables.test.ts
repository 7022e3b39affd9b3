import { FILTERS, HOOKS, PERMISSIONS, UI_SLOTS } from '@ops-center/manifest-schema/catalogue';
import { describe, expect, test } from 'vitest';
import * as tables from '../tables.js';

describe('the tables', () => {
  test('every event has arguments, every filter a value, every slot its kind', () => {
    expect(Object.keys(tables.HOOK_TABLE)).toEqual(Object.keys(HOOKS));
    for (const [name, { args }] of Object.entries(tables.HOOK_TABLE)) {
      expect(Object.keys(args).length, name).toBeGreaterThan(1);
      expect(args, name).toHaveProperty('tenant_id');
    }
    expect(Object.keys(tables.FILTER_TABLE)).toEqual(Object.keys(FILTERS));
    expect(Object.keys(tables.SLOT_TABLE)).toEqual(Object.keys(UI_SLOTS));
  });

  test("a device's event is told as the specification's handler signature has it", () => {
    expect(Object.keys(tables.HOOK_TABLE['device.created'].args)).toEqual([
      'device_id',
      'device_data',
      'user_id',
      'tenant_id',
    ]);
  });

  test('every permission that a call needs stands in the catalogue', () => {
    const needed = [
      ...Object.values(tables.API_METHODS).flatMap((methods) =>
        Object.values(methods).map(({ permission }) => permission),
      ),
      ...Object.values(tables.METHOD_PERMISSIONS),
    ];
    expect(needed).toHaveLength(30);
    for (const permission of needed) expect(Object.keys(PERMISSIONS)).toContain(permission);
  });

  test('error codes are unique, and every error says what to do', () => {
    const errors = Object.entries(tables.PROTOCOL_ERRORS);
    expect(new Set(errors.map(([, { code }]) => code)).size).toBe(errors.length);
    for (const [name, { meaning, remedy }] of errors) expect(`${meaning} ${remedy}`, name).toMatch(/^[A-Z].*\. .*\.$/);
  });

  test("a plugin may name its own events, but not the platform's", () => {
    expect(
      ['device.created', 'api.response.transform', 'device.flapping', '__proto__'].map(tables.isReservedEvent),
    ).toEqual([true, true, false, false]);
  });
});
