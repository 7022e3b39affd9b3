import { FILTERS, HOOKS } from './hooks.js';

export type Risk = 'low' | 'medium' | 'high' | 'critical';

interface PermissionText {
  readonly risk: Risk;
  readonly description: string;
}

export interface PermissionDescription {
  readonly permission: string;
  readonly risk: Risk;
  /** False when the platform of this version has no such permission. */
  readonly known: boolean;
  readonly description: string;
}

const API_RESOURCES = {
  devices: 'device data',
  alerts: 'alerts',
  users: 'user data, which is personal',
  orgs: 'organisations and their members',
  webhooks: 'webhooks',
} as const;

const API_VERBS = {
  read: { risk: 'low', verb: 'Read' },
  write: { risk: 'medium', verb: 'Change' },
  delete: { risk: 'high', verb: 'Delete' },
} as const satisfies Record<string, { risk: Risk; verb: string }>;

/** All permissions that the platform knows by name, with the risk of the specification's table. */
export const PERMISSIONS: Readonly<Record<string, PermissionText>> = {
  ...Object.fromEntries(
    Object.entries(API_RESOURCES).flatMap(([resource, what]) =>
      Object.entries(API_VERBS).map(([verb, { risk, verb: word }]): [string, PermissionText] => [
        `api:${resource}:${verb}`,
        { risk, description: `${word} ${what}.` },
      ]),
    ),
  ),
  'storage:read': { risk: 'medium', description: 'Read files.' },
  'storage:write': { risk: 'medium', description: 'Write files.' },
  'network:outbound': { risk: 'medium', description: 'Make requests to other machines.' },
  'cron:schedule': { risk: 'medium', description: 'Run jobs in the background on a schedule.' },
  'admin:users': { risk: 'critical', description: 'Administer users and their roles.' },
  'admin:plugins': { risk: 'critical', description: 'Administer plugins.' },
  'admin:settings': { risk: 'critical', description: 'Administer the settings of the platform.' },
  'tenant:read': { risk: 'critical', description: 'Read the data of all tenants.' },
  'tenant:write': { risk: 'critical', description: 'Change the data of all tenants.' },
  ...Object.fromEntries(
    Object.entries({ ...HOOKS, ...FILTERS }).map(([name, what]): [string, PermissionText] => [
      `hooks:${name}`,
      { risk: 'medium', description: `Be told: ${what.charAt(0).toLowerCase()}${what.slice(1)}` },
    ]),
  ),
};

/** The specification's table, for names that the list above does not have. The first that fits counts. */
const RULES: readonly (readonly [RegExp, Risk, string])[] = [
  [/^admin(:|$)/, 'critical', 'Administrative operations.'],
  [/^tenant(:|$)/, 'critical', 'Access across tenants.'],
  [/^\*/, 'critical', 'Everything.'],
  [/^api:(.+:)?(delete|\*)$/, 'high', 'Delete data through the API.'],
  [/^api:.+:write$/, 'medium', 'Change data through the API.'],
  [/^api:.+:read$/, 'low', 'Read data through the API.'],
  [/^storage:/, 'medium', 'Access to files.'],
  [/^network:/, 'medium', 'Access to the network.'],
  [/^cron:/, 'medium', 'Work in the background.'],
  [/^hooks:/, 'medium', 'Be told when something happens.'],
];

/**
 * Says what a permission allows and how dangerous that is. A wildcard is as dangerous as the worst
 * thing it covers. What this version does not know is at least medium: never shown as harmless.
 */
export function describePermission(permission: string): PermissionDescription {
  const known = Object.hasOwn(PERMISSIONS, permission) ? PERMISSIONS[permission] : undefined;
  if (known !== undefined) return { permission, known: true, ...known };
  const rule = RULES.find(([pattern]) => pattern.test(permission));
  if (rule === undefined) {
    return { permission, known: false, risk: 'medium', description: 'Unknown to this version of Ops-Center.' };
  }
  const [, risk, description] = rule;
  return { permission, known: coversKnown(permission), risk, description };
}

/** A wildcard is known when there is something that it covers; `*` stands for one part, or for all that follow. */
function coversKnown(permission: string): boolean {
  const parts = permission.split(':');
  if (!parts.includes('*')) return false;
  return Object.keys(PERMISSIONS).some((name) => {
    const known = name.split(':');
    const sameLength = known.length === parts.length || (parts.at(-1) === '*' && known.length > parts.length);
    return sameLength && parts.every((part, index) => part === '*' || part === known[index]);
  });
}
