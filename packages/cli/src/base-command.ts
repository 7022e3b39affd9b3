// Only the parts that a command needs: the whole of @oclif/core takes 30 ms more to load.
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import type * as Interfaces from '@oclif/core/interfaces';
import type { OpsError } from '@ops-center/manifest-schema';
import type { CommandManifest } from './command-manifest.js';
import type { SettingName } from './settings.js';
import type { Deps } from './deps.js';
import type { Look } from './views/look.js';

/** What a command hands to the edge: a value for --json and the same value as text. */
export interface Outcome {
  /** What `--json` prints as `data`. */
  readonly data: unknown;
  /** The text for stdout, without a trailing line break; '' prints nothing. */
  readonly text: (look: Look) => string;
  /** The text already tells what is wrong: only the exit code and one summary line come from this. */
  readonly failure?: OpsError;
}

/** The flags that every command takes, as parsed. */
export interface GlobalFlags {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly 'no-color': boolean;
  readonly 'no-input': boolean;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

/** What the program gives a command before it runs. */
export interface Host {
  /** @param lenient go on with a configuration file that has problems (`config` must be able to mend it) */
  createDeps(flags: GlobalFlags, options: { readonly lenient: boolean }): Promise<Deps>;
  /** All commands and their flags. */
  readonly manifest: CommandManifest;
}

type Parsed<Class extends typeof Command> = {
  readonly args: Interfaces.InferredArgs<Class['args']>;
  readonly flags: Interfaces.InferredFlags<Class['flags']>;
  /** All arguments, for a command that takes any number. */
  readonly argv: readonly string[];
  readonly deps: Deps;
  readonly host: Host;
  /** Whether stdout is kept for one document. */
  readonly json: boolean;
};

const GLOBAL = 'GLOBAL';

/**
 * A command states its intent: `start` reads the command line and the configuration,
 * one action does the work, and the returned {@link Outcome} is printed by `main`.
 *
 * @example
 * async run(): Promise<Outcome> {
 *   const { args, deps } = await this.start(PluginInfo);
 *   const { readPluginInfo } = await import('../../actions/info.js');
 *   const info = await readPluginInfo(deps, args.slug);
 *   return { data: info, text: (look) => renderInfo(info, look) };
 * }
 */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = false;
  static override baseFlags = {
    json: Flags.boolean({ description: 'Print one JSON document on stdout', helpGroup: GLOBAL }),
    quiet: Flags.boolean({
      description: 'Print only the result and errors',
      helpGroup: GLOBAL,
      exclusive: ['verbose'],
    }),
    verbose: Flags.boolean({ description: 'Tell on stderr what is being done', helpGroup: GLOBAL }),
    'no-color': Flags.boolean({ description: 'Print without colours', helpGroup: GLOBAL }),
    'no-input': Flags.boolean({ description: 'Never ask; a missing answer is an error', helpGroup: GLOBAL }),
    registry: Flags.string({ description: 'Address of the registry', helpValue: 'URL', helpGroup: GLOBAL }),
    profile: Flags.string({ description: 'Settings to use, by their name', helpValue: 'NAME', helpGroup: GLOBAL }),
    timeout: Flags.string({ description: 'Seconds that a request may take', helpValue: 'SECONDS', helpGroup: GLOBAL }),
    retries: Flags.string({ description: 'How often to repeat a request', helpValue: 'COUNT', helpGroup: GLOBAL }),
    'ca-file': Flags.string({ description: 'PEM file of authorities to trust', helpValue: 'PATH', helpGroup: GLOBAL }),
    offline: Flags.boolean({ description: 'Ask no registry: use what the cache holds', helpGroup: GLOBAL }),
  };

  /** Set by `main` before {@link BaseCommand.run}. */
  host: Host | undefined;

  abstract override run(): Promise<Outcome>;

  /** Parses the command line and builds the dependencies. */
  protected async start<Class extends typeof Command>(
    command: Class,
    options: { readonly lenient?: boolean } = {},
  ): Promise<Parsed<Class>> {
    const parsed = await this.parse({
      flags: command.flags,
      baseFlags: command.baseFlags,
      // oclif would read a missing argument from standard input, and wait for it.
      args: Object.fromEntries(
        Object.entries(command.args).map(([name, arg]) => [name, { ...arg, ignoreStdin: true }]),
      ),
      strict: command.strict,
    });
    if (this.host === undefined) throw new Error('a command runs only through main');
    const globals = readGlobals(parsed.flags);
    const deps = await this.host.createDeps(globals, { lenient: options.lenient ?? false });
    return {
      args: parsed.args as Parsed<Class>['args'],
      flags: parsed.flags as Parsed<Class>['flags'],
      argv: parsed.argv as string[],
      deps,
      host: this.host,
      json: globals.json,
    };
  }
}

function readGlobals(flags: Readonly<Record<string, unknown>>): GlobalFlags {
  const settings: Partial<Record<SettingName, string>> = {};
  for (const name of ['registry', 'profile', 'timeout', 'retries', 'ca-file', 'platform-version'] as const) {
    const value = flags[name];
    if (typeof value === 'string') settings[name] = value;
  }
  if (flags['offline'] === true) settings.offline = 'true';
  return {
    json: flags['json'] === true,
    quiet: flags['quiet'] === true,
    verbose: flags['verbose'] === true,
    'no-color': flags['no-color'] === true,
    'no-input': flags['no-input'] === true,
    settings,
  };
}
