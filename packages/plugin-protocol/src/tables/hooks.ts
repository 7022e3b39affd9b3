import { FILTERS, HOOKS } from '@ops-center/manifest-schema/catalogue';

export type HookName = keyof typeof HOOKS;
export type FilterName = keyof typeof FILTERS;

/** What a handler of an event is given, by the name of the argument (the specification's handler signature). */
export interface HookText {
  readonly description: string;
  readonly args: Readonly<Record<string, 'string' | 'object'>>;
}

const ACTOR = { user_id: 'string', tenant_id: 'string' } as const;

const ARGS = {
  device: { device_id: 'string', device_data: 'object', ...ACTOR },
  user: { user_id: 'string', user_data: 'object', tenant_id: 'string' },
  org: { org_id: 'string', org_data: 'object', ...ACTOR },
  webhook: { webhook_id: 'string', webhook_data: 'object', ...ACTOR },
  tenant: { tenant_id: 'string', tenant_data: 'object', user_id: 'string' },
  api: { request_id: 'string', request_data: 'object', ...ACTOR },
} as const;

/** Every event with its arguments. Handlers take the ones that they name. */
export const HOOK_TABLE = Object.fromEntries(
  Object.entries(HOOKS).map(([name, description]) => {
    const family = name.slice(0, name.indexOf('.')) as keyof typeof ARGS;
    return [name, { description, args: ARGS[family] }];
  }),
) as unknown as Readonly<Record<HookName, HookText>>;

/** Every filter with the name of its value. A filter takes the value and returns one of the same kind. */
export const FILTER_TABLE: Readonly<Record<FilterName, { readonly description: string; readonly value: string }>> = {
  'device.data.process': { description: FILTERS['device.data.process'], value: 'data' },
  'api.response.transform': { description: FILTERS['api.response.transform'], value: 'response' },
};

/** Whether a plugin may emit an event of this name: the platform's own names are not for plugins to forge. */
export function isReservedEvent(name: string): boolean {
  return Object.hasOwn(HOOKS, name) || Object.hasOwn(FILTERS, name);
}
