import { OpsError } from '@ops-center/manifest-schema';
import type { ResolvedSetting } from '../config.js';
import { parseRegistry, SETTINGS, SETTING_NAMES, settingName, type SettingName } from '../settings.js';
import { profileSettings, withProfile, type ConfigFile } from '../config-profiles.js';
import type { Connection, Deps } from '../deps.js';
import { parsePrefixes, readRegistries, registryKey } from '../registries.js';
import { warningOf } from '../errors/warning.js';
import { projectConfigPath, readConfigFile, userConfigPath, writeUserConfig } from '../io/config-files.js';

export interface SettingValue {
  readonly key: string;
  readonly value: string | null;
  readonly source: ResolvedSetting['source'] | null;
  /** The flag, variable or file that says so. */
  readonly where: string | null;
  readonly description: string;
}

export interface SettingChange {
  readonly key: string;
  readonly value: string | null;
  /** The profile that was changed; null outside of all. */
  readonly profile: string | null;
  readonly file: string;
  readonly changed: boolean;
  /** The registry's own name, when a registry was set and answered. */
  readonly registryName: string | null;
}

/** All settings with where each comes from. */
export function listSettings(deps: Pick<Deps, 'config'>): readonly SettingValue[] {
  return [
    ...SETTING_NAMES.map((key) => describe(key, deps.config.settings[key])),
    ...deps.config.registries.flatMap(({ name }) =>
      (['url', 'prefixes'] as const).map((field) => describeRegistry(deps, name, field)),
    ),
  ];
}

/** One setting; `config.unknown_key` for a key that does not exist. */
export function getSetting(deps: Pick<Deps, 'config'>, key: string): SettingValue {
  const registry = registryKey(key);
  if (registry !== undefined) return describeRegistry(deps, registry.name, registry.field);
  const name = settingName(key);
  return describe(name, deps.config.settings[name]);
}

/**
 * Writes a setting to the user's file. A registry is asked who it is first:
 * what answers but is no registry is refused, one that does not answer is saved with a warning.
 */
export async function setSetting(
  deps: Pick<Deps, 'config' | 'connect' | 'warn'>,
  key: string,
  text: string,
): Promise<SettingChange> {
  const registry = registryKey(key);
  if (registry !== undefined) return setRegistry(deps, key, registry, text);
  const name = settingName(key);
  const value = SETTINGS[name].parse(text);
  if (name === 'ca-file') {
    const { readTrustRoots } = await import('@ops-center/registry-client/client');
    readTrustRoots(value);
  }
  const registryName = name === 'registry' ? await askRegistry(deps, value) : null;
  const user = await readUserFile(deps);
  const { profile } = placeFor(deps, name);
  const changed = settingsOf(user, profile)[name] !== value;
  const values = changeSettings(user, profile, (settings) => ({ ...settings, [name]: value }));
  const file = await writeUserConfig(deps.config.home, values);
  return { key: name, value, profile: profile ?? null, file, changed, registryName };
}

/** Removes a key from the user's file (or the profile in use), also one that does not exist (any more). */
export async function unsetSetting(deps: Pick<Deps, 'config'>, key: string): Promise<SettingChange> {
  const user = await readUserFile(deps);
  const registry = registryKey(key);
  if (registry !== undefined) {
    const { [registry.name]: entry, ...others } = recordOf(user.values['registries']);
    const { [registry.field]: removed, ...rest } = recordOf(entry);
    // Without its address a registry is none.
    const kept = registry.field === 'url' ? others : { ...others, [registry.name]: rest };
    const changed = removed !== undefined;
    if (changed) await writeUserConfig(deps.config.home, { ...user.values, registries: kept });
    return { key, value: null, profile: null, file: user.path, changed, registryName: null };
  }
  const { profile } = placeFor(deps, key);
  const changed = Object.hasOwn(settingsOf(user, profile), key);
  if (!changed) settingName(key);
  const values = changeSettings(user, profile, (settings) =>
    Object.fromEntries(Object.entries(settings).filter(([name]) => name !== key)),
  );
  if (changed) await writeUserConfig(deps.config.home, values);
  return { key, value: null, profile: profile ?? null, file: user.path, changed, registryName: null };
}

/** The file as a whole is read again before it is written: one wrong entry would make every command fail. */
async function setRegistry(
  deps: Pick<Deps, 'config' | 'connect' | 'warn'>,
  key: string,
  { name, field }: { readonly name: string; readonly field: 'url' | 'prefixes' },
  text: string,
): Promise<SettingChange> {
  const url = field === 'url' ? parseRegistry(text) : undefined;
  const registryName = url === undefined ? null : await askRegistry(deps, url);
  const { values } = await readUserFile(deps);
  const registries = recordOf(values['registries']);
  const before = recordOf(registries[name]);
  const entry = { ...before, [field]: url ?? parsePrefixes(text) };
  const next = { ...registries, [name]: entry };
  readRegistries(next, parseRegistry);
  const changed = JSON.stringify(before[field]) !== JSON.stringify(entry[field]);
  const file = await writeUserConfig(deps.config.home, { ...values, registries: next });
  return { key, value: url ?? parsePrefixes(text).join(','), profile: null, file, changed, registryName };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The files that settings come from. */
export function settingFiles(deps: Pick<Deps, 'config' | 'cwd'>): { readonly user: string; readonly project: string } {
  return { user: userConfigPath(deps.config.home), project: projectConfigPath(deps.cwd) };
}

/** Which profile a setting is written to; which profile is the default stands outside of all. */
function placeFor({ config }: Pick<Deps, 'config'>, key: string): { readonly profile: string | undefined } {
  return { profile: key === 'profile' ? undefined : config.profile };
}

function settingsOf(user: ConfigFile, profile: string | undefined): Readonly<Record<string, unknown>> {
  return profile === undefined ? user.values : profileSettings(user, profile);
}

function changeSettings(
  user: ConfigFile,
  profile: string | undefined,
  change: (settings: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return profile === undefined ? change(user.values) : withProfile(user, profile, change);
}

async function readUserFile(deps: Pick<Deps, 'config'>): Promise<ConfigFile> {
  const path = userConfigPath(deps.config.home);
  return (await readConfigFile(path)) ?? { path, values: {} };
}

async function askRegistry(deps: Pick<Deps, 'connect' | 'warn'>, registry: string): Promise<string | null> {
  let connection: Connection | undefined;
  try {
    connection = await deps.connect({ registry, anonymous: true });
    return (await connection.client.wellKnown()).name;
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    if (
      error.code !== 'registry.unreachable' &&
      error.code !== 'registry.timeout' &&
      error.code !== 'registry.unavailable'
    )
      throw error;
    deps.warn(warningOf(error, `${registry} is saved, but does not answer now`));
    return null;
  }
}

function describeRegistry(deps: Pick<Deps, 'config'>, name: string, field: 'url' | 'prefixes'): SettingValue {
  const registry = deps.config.registries.find((one) => one.name === name);
  const value = field === 'url' ? registry?.url : registry?.prefixes.join(',');
  const isSet = value !== undefined && value !== '';
  return {
    key: `registries.${name}.${field}`,
    value: isSet ? value : null,
    source: isSet ? 'user' : null,
    where: isSet ? userConfigPath(deps.config.home) : null,
    description:
      field === 'url' ? 'Address of a further registry' : 'Beginnings of the plugin ids that only this registry has',
  };
}

function describe(key: SettingName, setting: ResolvedSetting | undefined): SettingValue {
  return {
    key,
    value: setting?.value ?? null,
    source: setting?.source ?? null,
    where: setting?.where ?? null,
    description: SETTINGS[key].description,
  };
}
