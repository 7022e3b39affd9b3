import { PERMISSIONS } from '@ops-center/manifest-schema/catalogue';

/** A call of the platform's API, as plugins write it: `plugin.api.users.get(id)`. */
export interface ApiMethod {
  /** Names of the arguments in order; one that ends in `?` may be left out. */
  readonly args: readonly string[];
  /** The permission without which the host refuses. */
  readonly permission: string;
  /** What the call returns. */
  readonly returns: 'record' | 'records' | 'nothing';
}

const RESOURCES = ['devices', 'alerts', 'users', 'orgs', 'webhooks'] as const;

/** A kind of thing that the platform's API serves. */
export type ApiResource = (typeof RESOURCES)[number];

const METHODS = {
  list: { args: ['filter?'], verb: 'read', returns: 'records' },
  get: { args: ['id'], verb: 'read', returns: 'record' },
  create: { args: ['data'], verb: 'write', returns: 'record' },
  update: { args: ['id', 'data'], verb: 'write', returns: 'record' },
  delete: { args: ['id'], verb: 'delete', returns: 'nothing' },
} as const;

export type ApiMethodName = keyof typeof METHODS;

/** Every API call by resource and method, with the permission that it needs. */
export const API_METHODS = Object.fromEntries(
  RESOURCES.map((resource) => [
    resource,
    Object.fromEntries(
      Object.entries(METHODS).map(([name, { args, verb, returns }]) => [
        name,
        { args, permission: knownPermission(`api:${resource}:${verb}`), returns },
      ]),
    ),
  ]),
) as unknown as Readonly<Record<ApiResource, Readonly<Record<ApiMethodName, ApiMethod>>>>;

function knownPermission(name: string): string {
  if (!Object.hasOwn(PERMISSIONS, name)) throw new Error(`the catalogue has no permission ${name}`);
  return name;
}

/** Permissions of the calls to the host that are not calls of the API. What is not listed needs none. */
export const METHOD_PERMISSIONS: Readonly<Record<string, string>> = {
  'scheduler/runAt': 'cron:schedule',
  'scheduler/runIn': 'cron:schedule',
  'scheduler/list': 'cron:schedule',
  'scheduler/cancel': 'cron:schedule',
  'scheduler/cancelAll': 'cron:schedule',
};
