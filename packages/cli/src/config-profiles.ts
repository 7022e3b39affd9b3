import { OpsError } from '@ops-center/manifest-schema';
import { nearest } from './errors/suggest.js';

/** A configuration file as it was read: its path and its raw keys. */
export interface ConfigFile {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Key of the user's configuration file under which profiles stand, each with settings of its own. */
const PROFILES = 'profiles';
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/;

export interface ChosenProfile {
  /** Its settings as if they stood in a file; undefined when none is chosen or there is no such profile. */
  readonly file?: ConfigFile;
  readonly problem?: OpsError;
}

export function isProfileName(text: string): boolean {
  return NAME.test(text);
}

/**
 * Finds the settings of a profile in the user's file.
 * @param chosen by the flag or the environment; else the file itself says which one is the default. A project cannot
 * choose: whoever wrote it would decide which registry gets the user's token.
 */
export function readProfile(user: ConfigFile | undefined, chosen: string | undefined): ChosenProfile {
  const name = chosen ?? user?.values['profile'];
  // A name that cannot be one is told where it stands.
  if (typeof name !== 'string' || !isProfileName(name)) return {};
  const profiles = profilesIn(user);
  const values = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  const where = `${user?.path ?? 'the configuration file'}, profile ${name}`;
  if (isRecord(values)) return { file: { path: where, values } };
  if (values !== undefined)
    return { problem: new OpsError('config.invalid', 'a profile must be a JSON object', { where }) };
  const near = nearest(name, Object.keys(profiles));
  return {
    problem: new OpsError('config.invalid', `there is no profile "${name}"`, {
      hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Make it with \`ops-center config set registry https://registry.example.com --profile ${name}\`.`,
    }),
  };
}

/** The user's file without its profiles. */
export function withoutProfiles(user: ConfigFile): ConfigFile {
  const { [PROFILES]: _profiles, ...values } = user.values;
  return { path: user.path, values };
}

/** Values of the user's file after a change of one profile's settings; a profile without any is gone. */
export function withProfile(
  user: ConfigFile,
  name: string,
  change: (settings: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { [name]: before, ...others } = profilesIn(user);
  const after = change(isRecord(before) ? before : {});
  const profiles = Object.keys(after).length === 0 ? others : { ...others, [name]: after };
  const { values } = withoutProfiles(user);
  return Object.keys(profiles).length === 0 ? values : { ...values, [PROFILES]: profiles };
}

/** The settings of one profile as they stand in the user's file. */
export function profileSettings(user: ConfigFile, name: string): Readonly<Record<string, unknown>> {
  const profiles = profilesIn(user);
  const values = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  return isRecord(values) ? values : {};
}

function profilesIn(user: ConfigFile | undefined): Readonly<Record<string, unknown>> {
  const profiles = user?.values[PROFILES];
  return isRecord(profiles) ? profiles : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
