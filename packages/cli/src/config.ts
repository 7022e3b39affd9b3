import { homedir } from 'node:os';
import path from 'node:path';
import { isVersion, OpsError } from '@ops-center/manifest-schema';
import { isProfileName, readProfile, withoutProfiles, type ConfigFile } from './config-profiles.js';
import { nearest } from './errors/suggest.js';
import { readRegistries, type NamedRegistry } from './registries.js';
import { CREDENTIAL_STORES, type CredentialStore } from './credential-store.js';

/** What the process environment says; nothing else in this program reads it. */
export interface Environment {
  readonly noColor: boolean;
  readonly forceColor: boolean;
  readonly dumbTerminal: boolean;
  /** A pipeline runs this: nobody is asked anything. */
  readonly ci: boolean;
  /** Stack traces are printed. */
  readonly debug: boolean;
  readonly home: string;
  /** A registry token for the configured registry. */
  readonly token: string | undefined;
  readonly keyPassphrase: string | undefined;
  /** How this CI job shows what it is: where its runner gives out an OpenID token, or that token. */
  readonly ciJob: { readonly address: string; readonly bearer: string } | { readonly token: string } | undefined;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  /** http_proxy, https_proxy and no_proxy as the HTTP client understands them. */
  readonly proxy: Readonly<Record<string, string | undefined>>;
  /** What another program of ours is started with: everything, without this user's token and passphrase. */
  readonly forOthers: Readonly<Record<string, string | undefined>>;
  /** For signing by name: `--key env:NAME`. */
  readonly lookUp: (name: string) => string | undefined;
  /** What programs are given that run code of a plugin: nothing that belongs to this program, so no token. */
  readonly forChildren: Readonly<Record<string, string>>;
}

interface Setting {
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

export type SettingSource = 'flag' | 'environment' | 'project' | 'profile' | 'user' | 'default';

export interface ResolvedSetting {
  readonly value: string;
  readonly source: SettingSource;
  /** The flag, variable or file that says so. */
  readonly where: string;
}

export interface ConfigSources {
  readonly flags: Readonly<Partial<Record<SettingName, string>>>;
  readonly environment: Environment;
  readonly project?: ConfigFile | undefined;
  readonly user?: ConfigFile | undefined;
}

/** The configuration of one run, frozen. */
export interface Config {
  readonly home: string;
  readonly settings: Readonly<Partial<Record<SettingName, ResolvedSetting>>>;
  readonly registry: string | undefined;
  readonly caFile: string | undefined;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly platformVersion: string | undefined;
  /** Nothing is asked of a registry. */
  readonly offline: boolean;
  /** Bytes of downloads that are kept. */
  readonly cacheBytes: number;
  /** Registries that answer for ids with their prefixes; `registry` answers for all others. */
  readonly registries: readonly NamedRegistry[];
  /** Name of the profile in use; its settings are among the others. */
  readonly profile: string | undefined;
  readonly credentialStore: CredentialStore;
  readonly environment: Environment;
}

const OWN_SECRETS: ReadonlySet<string> = new Set([
  'OPS_CENTER_TOKEN',
  'OPS_CENTER_KEY_PASSPHRASE',
  'OPS_CENTER_ID_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]);

/** Reads the environment; the only place that does. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const text = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const truthy = (name: string): boolean => !['0', 'false', undefined].includes(text(name)?.toLowerCase());
  const settings = Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = text(SETTINGS[name].variable);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return Object.freeze({
    noColor: text('NO_COLOR') !== undefined,
    forceColor: truthy('FORCE_COLOR'),
    dumbTerminal: env['TERM'] === 'dumb',
    ci: truthy('CI'),
    debug: truthy('OPS_CENTER_DEBUG'),
    home: path.resolve(text('OPS_CENTER_HOME') ?? path.join(text('HOME') ?? homedir(), '.ops-center')),
    token: text('OPS_CENTER_TOKEN')?.trim(),
    keyPassphrase: text('OPS_CENTER_KEY_PASSPHRASE'),
    ciJob: readCiJob(text),
    settings,
    proxy: Object.fromEntries(
      ['http_proxy', 'https_proxy', 'no_proxy'].map((name) => [name, text(name) ?? text(name.toUpperCase())]),
    ),
    forOthers: Object.fromEntries(Object.entries(env).filter(([name]) => !OWN_SECRETS.has(name))),
    lookUp: text,
    forChildren: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) =>
        value === undefined || /^OPS_CENTER_|^ACTIONS_ID_TOKEN_|^NODE_(OPTIONS|TEST_CONTEXT)$/i.test(name)
          ? []
          : [[name, value]],
      ),
    ),
  });
}

function readCiJob(text: (name: string) => string | undefined): Environment['ciJob'] {
  const token = text('OPS_CENTER_ID_TOKEN')?.trim();
  if (token !== undefined) return { token };
  const address = text('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = text('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  return address === undefined || bearer === undefined ? undefined : { address, bearer };
}

/**
 * Puts the sources together: flag, environment, project file, profile, user file, default; the first that speaks wins.
 * A profile that is named on the command line comes right after the flags there: who types it means its registry, whatever
 * the environment says.
 * Returns every problem instead of throwing, so that `config` can mend a broken file.
 */
export function readConfig(sources: ConfigSources): {
  readonly config: Config;
  readonly problems: readonly OpsError[];
} {
  const problems: OpsError[] = [];
  const settings: Partial<Record<SettingName, ResolvedSetting>> = {};
  let registries: readonly NamedRegistry[] = [];
  const offer = (name: SettingName, text: string, source: SettingSource, where: string): void => {
    try {
      const value = SETTINGS[name].parse(text);
      settings[name] = { value, source, where };
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      problems.push(new OpsError(error.code, error.message, { hint: error.hint ?? `Correct ${where}.`, where }));
    }
  };
  for (const name of SETTING_NAMES) {
    const fallback: string | undefined = SETTINGS[name].fallback;
    if (fallback !== undefined) offer(name, fallback, 'default', 'default');
  }
  const offerFile = (kind: 'user' | 'project' | 'profile', { path: where, values }: ConfigFile): void => {
    for (const [key, value] of Object.entries(values)) {
      const problem = checkFileKey(key, value, kind, where);
      if (problem !== undefined) problems.push(problem);
      else if (key === 'registries') registries = tryRegistries(value, where, problems);
      else offer(key as SettingName, String(value), kind, where);
    }
  };
  const profile = readProfile(sources.user, sources.flags.profile ?? sources.environment.settings.profile);
  if (profile.problem !== undefined) problems.push(profile.problem);
  if (sources.user !== undefined) offerFile('user', withoutProfiles(sources.user));
  if (profile.file !== undefined) offerFile('profile', profile.file);
  if (sources.project !== undefined) offerFile('project', sources.project);
  for (const name of SETTING_NAMES) {
    const text = sources.environment.settings[name];
    if (text !== undefined) offer(name, text, 'environment', SETTINGS[name].variable);
  }
  if (profile.file !== undefined && sources.flags.profile !== undefined) offerFile('profile', profile.file);
  for (const name of SETTING_NAMES) {
    const text = sources.flags[name];
    if (text !== undefined) offer(name, text, 'flag', `--${name}`);
  }
  const config: Config = {
    home: sources.environment.home,
    settings: Object.freeze(settings),
    registry: settings.registry?.value,
    caFile: settings['ca-file']?.value,
    timeoutMs: Number(settings.timeout?.value) * 1000,
    retries: Number(settings.retries?.value),
    platformVersion: settings['platform-version']?.value,
    offline: settings.offline?.value === 'true',
    cacheBytes: Number(settings['cache-size']?.value) * 1024 * 1024,
    registries,
    profile: settings.profile?.value,
    credentialStore: CREDENTIAL_STORES.find((store) => store === settings['credentials.store']?.value) ?? 'auto',
    environment: sources.environment,
  };
  return { config: Object.freeze(config), problems };
}

function tryRegistries(value: unknown, where: string, problems: OpsError[]): readonly NamedRegistry[] {
  try {
    return readRegistries(value, parseRegistry);
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    problems.push(new OpsError(error.code, error.message, { hint: error.hint ?? `Correct ${where}.`, where }));
    return [];
  }
}

/** The configured registry, or the error that says how to configure one. There is no built-in registry. */
export function requireRegistry(config: Pick<Config, 'registry'>): string {
  if (config.registry !== undefined) return config.registry;
  throw new OpsError('config.invalid', 'no registry is configured', {
    hint: 'Run `ops-center config set registry https://registry.example.com` with the address of your registry, or give --registry.',
  });
}

/** The name of a setting, or `config.unknown_key` with the nearest one. */
export function settingName(key: string): SettingName {
  if (Object.hasOwn(SETTINGS, key)) return key as SettingName;
  throw unknownKey(key);
}

function unknownKey(key: string, where?: string): OpsError {
  const near = nearest(key, SETTING_NAMES);
  const secret = /token|password|secret|credential/i.test(key);
  return new OpsError('config.unknown_key', `there is no setting "${key.slice(0, 100)}"`, {
    hint: secret
      ? 'Credentials never go into a configuration file: run `ops-center login`, or set OPS_CENTER_TOKEN.'
      : `${near === undefined ? '' : `Did you mean "${near}"? `}The settings are ${SETTING_NAMES.join(', ')}.`,
    ...(where === undefined ? {} : { where }),
  });
}

function checkFileKey(
  key: string,
  value: unknown,
  kind: 'user' | 'project' | 'profile',
  where: string,
): OpsError | undefined {
  if (key === 'registries' && kind === 'user') return undefined;
  if (key !== 'registries' && !Object.hasOwn(SETTINGS, key)) return unknownKey(key, where);
  if (key === 'registries') {
    return new OpsError(
      'config.invalid',
      `a ${kind === 'project' ? 'project file' : 'profile'} may not say where plugins come from`,
      {
        where,
        hint: 'Remove "registries" there. Set them for yourself with `ops-center config set registries.NAME.url URL`.',
      },
    );
  }
  const setting: Setting = SETTINGS[key as SettingName];
  if (kind === 'profile' && key === 'profile') {
    return new OpsError('config.invalid', 'a profile may not name another one', { where });
  }
  if (kind === 'project' && !setting.project) {
    return new OpsError('config.invalid', `a project file may not set "${key}"`, {
      where,
      hint: `Remove it there. Set it for yourself with \`ops-center config set ${key} VALUE\`, --${key} or ${setting.variable}.`,
    });
  }
  if (['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return new OpsError('config.invalid', `"${key}" must be a text or a number`, { where });
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
