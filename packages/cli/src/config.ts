import { OpsError } from '@ops-center/manifest-schema';
import { readProfile, withoutProfiles, type ConfigFile } from './config-profiles.js';
import { CREDENTIAL_STORES, type CredentialStore } from './credential-store.js';
import type { Environment } from './environment.js';
import { readRegistries, type NamedRegistry } from './registries.js';
import { parseRegistry, SETTING_NAMES, SETTINGS, unknownKey, type Setting, type SettingName } from './settings.js';

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
