import type { CommandManifest, ManifestArg, ManifestFlag } from '../command-manifest.js';
import { SETTING_NAMES } from '../settings.js';

/** What may stand at one place of a command line. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' }
  /** Names of the plugins in the current folder's plugins/. */
  | { readonly kind: 'installed' }
  /** Text that nothing here knows. */
  | { readonly kind: 'text' };

export interface Flag {
  /** `--output`, and `-o` when there is one. */
  readonly names: readonly string[];
  readonly description: string;
  /** Absent for a switch. */
  readonly value?: Value;
}

export interface CommandModel {
  /** As people type it. */
  readonly name: string;
  readonly summary: string;
  /** Without the global ones. */
  readonly flags: readonly Flag[];
  /** The value of each argument; the last one counts for all that follow when there may be any number. */
  readonly args: readonly Value[];
}

/** A word that can follow the words before it, to a topic or a command. */
export interface Word {
  readonly word: string;
  readonly description: string;
}

export interface Model {
  readonly commands: readonly CommandModel[];
  /** The words behind nothing (''), and behind each topic. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
  /** The flags of every command, which may stand before it. */
  readonly globals: readonly Flag[];
}

/** Every flag that may stand behind a command. */
export function flagsBehind(model: Model, command: CommandModel): readonly Flag[] {
  return [...command.flags, ...model.globals];
}

const FILE_VALUES = new Set(['PATH', 'SOURCE']);
const FILE_ARGS = new Set(['bundle', 'folder', 'path', 'target']);
const SETTING_COMMANDS = new Set(['config:get', 'config:set', 'config:unset']);
/** Commands whose plugins are installed already. */
const INSTALLED_COMMANDS = new Set(['plugin:uninstall', 'plugin:update', 'plugin:enable', 'plugin:disable']);
const TOPICS: Readonly<Record<string, string>> = {
  config: 'Settings of this user',
  keys: 'Signing keys',
  plugin: 'Make, publish and install plugins',
  registry: 'A registry of your own',
};

/** Reads from the manifest what the scripts of all shells need. */
export function completionModel(manifest: CommandManifest): Model {
  const shown = Object.values(manifest.commands).filter((command) => command.hidden !== true);
  const commands = shown.map((command) => ({
    name: command.id.replace(':', ' '),
    summary: command.summary ?? '',
    flags: flagsOf(Object.values(command.flags).filter(({ helpGroup }) => helpGroup !== 'GLOBAL')),
    args: Object.values(command.args).map((arg) => argValue(command.id, arg)),
  }));
  const words = new Map<string, readonly Word[]>();
  const add = (behind: string, word: string, description: string): void => {
    const known = words.get(behind) ?? [];
    if (!known.some((one) => one.word === word)) words.set(behind, [...known, { word, description }]);
  };
  for (const { name, summary } of commands) {
    const [first = '', second] = name.split(' ');
    add('', first, second === undefined ? summary : (TOPICS[first] ?? `Commands of ${first}`));
    if (second !== undefined) add(first, second, summary);
  }
  add('', 'help', 'Show the help of a command');
  const globals = flagsOf(Object.values(shown[0]?.flags ?? {}).filter(({ helpGroup }) => helpGroup === 'GLOBAL'));
  return { commands, words, globals: [...globals, { names: ['--help'], description: 'Show help' }] };
}

function flagsOf(flags: readonly ManifestFlag[]): Flag[] {
  const own = flags.filter(({ hidden }) => hidden !== true);
  return own.map((flag) => ({
    names: [`--${flag.name}`, ...(flag.char === undefined ? [] : [`-${flag.char}`])],
    description: flag.description ?? '',
    ...(flag.type === 'boolean' ? {} : { value: flagValue(flag) }),
  }));
}

function flagValue(flag: ManifestFlag): Value {
  if (flag.options !== undefined) return { kind: 'words', words: flag.options };
  return FILE_VALUES.has(flag.helpValue ?? '') ? { kind: 'files' } : { kind: 'text' };
}

function argValue(id: string, arg: ManifestArg): Value {
  if (arg.options !== undefined) return { kind: 'words', words: arg.options };
  if (SETTING_COMMANDS.has(id) && arg.name === 'key') return { kind: 'words', words: SETTING_NAMES };
  if (INSTALLED_COMMANDS.has(id)) return { kind: 'installed' };
  // `install` takes bundles on this machine beside names that only the registry knows.
  if (FILE_ARGS.has(arg.name) || id === 'plugin:install') return { kind: 'files' };
  return { kind: 'text' };
}
