import path from 'node:path';
import { isVersion, OpsError } from '@ops-center/manifest-schema';
import { isProfileName } from './config-profiles.js';
import { CREDENTIAL_STORES } from './credential-store.js';
import { nearest } from './errors/suggest.js';

/** One thing that a user can set. */
export interface Setting {
  readonly description: string;
  readonly variable: string;
  /** Whether `ops-center.json` of a project may set it: nothing that decides where a token goes or whom to trust. */
  readonly project: boolean;
  readonly fallback: string | undefined;
  /** Returns the value in its one written form, or throws `config.invalid`. */
  readonly parse: (text: string) => string;
}

/** Every setting there is. */
export const SETTINGS = {
  profile: {
    description: 'Named group of settings in the configuration file of the user',
    variable: 'OPS_CENTER_PROFILE',
    project: false,
    fallback: undefined,
    parse: parseProfileName,
  },
  registry: {
    description: 'Address of the plugin registry',
    variable: 'OPS_CENTER_REGISTRY',
    project: false,
    fallback: undefined,
    parse: parseRegistry,
  },
  'ca-file': {
    description: 'PEM file with certificate authorities to trust besides the system',
    variable: 'OPS_CENTER_CA_FILE',
    project: false,
    fallback: undefined,
    parse: (text) => path.resolve(text),
  },
  timeout: {
    description: 'Seconds that a request may take with its repetitions; transfers get more by their size',
    variable: 'OPS_CENTER_TIMEOUT',
    project: true,
    fallback: '60',
    parse: (text) => parseWhole('timeout', text, 1, 3600),
  },
  retries: {
    description: 'How often a request that may be repeated is sent again',
    variable: 'OPS_CENTER_RETRIES',
    project: true,
    fallback: '3',
    parse: (text) => parseWhole('retries', text, 0, 10),
  },
  'platform-version': {
    description: 'Version of the Ops-Center platform that plugins are installed for',
    variable: 'OPS_CENTER_PLATFORM_VERSION',
    project: true,
    fallback: undefined,
    parse: parsePlatformVersion,
  },
  offline: {
    description: 'Whether to do without the network, with what the cache holds: true or false',
    variable: 'OPS_CENTER_OFFLINE',
    project: false,
    fallback: 'false',
    parse: parseSwitch,
  },
  'cache-size': {
    description: 'Most MiB of downloads to keep for the next time; 0 keeps none',
    variable: 'OPS_CENTER_CACHE_SIZE',
    project: true,
    fallback: '1024',
    parse: (text) => parseWhole('cache-size', text, 0, 999_999),
  },
  'credentials.store': {
    description: 'Where `ops-center login` keeps tokens: auto (the keychain when it works), keychain or file',
    variable: 'OPS_CENTER_CREDENTIALS_STORE',
    project: false,
    fallback: 'auto',
    parse: parseCredentialStore,
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** The name of a setting, or `config.unknown_key` with the nearest one. */
export function settingName(key: string): SettingName {
  if (Object.hasOwn(SETTINGS, key)) return key as SettingName;
  throw unknownKey(key);
}

/** The failure for a name that no setting has. */
export function unknownKey(key: string, where?: string): OpsError {
  const near = nearest(key, SETTING_NAMES);
  const secret = /token|password|secret|credential/i.test(key);
  return new OpsError('config.unknown_key', `there is no setting "${key.slice(0, 100)}"`, {
    hint: secret
      ? 'Credentials never go into a configuration file: run `ops-center login`, or set OPS_CENTER_TOKEN.'
      : `${near === undefined ? '' : `Did you mean "${near}"? `}The settings are ${SETTING_NAMES.join(', ')}.`,
    ...(where === undefined ? {} : { where }),
  });
}

/**
 * The address of a registry in its one form: scheme, host, port and base path, no trailing slash.
 * A password in it, a query or a fragment is refused.
 */
export function parseRegistry(text: string): string {
  const invalid = (why: string): OpsError =>
    new OpsError('config.invalid', why, { hint: 'Give it like https://registry.example.com.' });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw invalid('the registry is not an address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw invalid('the registry must be an https address');
  if (url.username !== '' || url.password !== '') throw invalid('the registry address must not carry a password');
  if (url.search !== '' || url.hash !== '') throw invalid('the registry address must have no query and no fragment');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function parseProfileName(text: string): string {
  if (isProfileName(text)) return text;
  throw new OpsError(
    'config.invalid',
    `a profile has up to 50 letters, digits, hyphens and underscores, not "${text.slice(0, 50)}"`,
  );
}

function parseCredentialStore(text: string): string {
  if (CREDENTIAL_STORES.some((store) => store === text)) return text;
  throw new OpsError(
    'config.invalid',
    `credentials.store must be one of ${CREDENTIAL_STORES.join(', ')}, not "${text.slice(0, 50)}"`,
  );
}

function parseWhole(name: string, text: string, least: number, most: number): string {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return String(value);
  throw new OpsError(
    'config.invalid',
    `${name} must be a whole number from ${least} to ${most}, not "${text.slice(0, 50)}"`,
  );
}

function parseSwitch(text: string): string {
  const value = { true: 'true', 1: 'true', false: 'false', 0: 'false' }[text.toLowerCase()];
  if (value !== undefined) return value;
  throw new OpsError('config.invalid', `offline must be true or false, not "${text.slice(0, 50)}"`);
}

function parsePlatformVersion(text: string): string {
  if (isVersion(text)) return text;
  throw new OpsError('config.invalid', `platform-version must be a version like 2.5.0, not "${text.slice(0, 50)}"`);
}
