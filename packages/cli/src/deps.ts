import type { RegistryClient } from '@ops-center/registry-client/client';
import type { Config } from './config.js';
import type { CredentialPlace, Credentials } from './io/credentials.js';
import type { Progress } from './io/progress.js';
import type { Prompts } from './io/prompts.js';
import type { Temporary } from './io/temporary.js';
import type { Terminal } from './io/terminal.js';

/** A client of the configured registry and what it was made with. */
export interface Connection {
  /** The configured address, without a trailing slash. */
  readonly registry: string;
  readonly client: RegistryClient;
  /** Whether requests carry a token. */
  readonly hasToken: boolean;
  /** How far the registry's clock is ahead of ours, in milliseconds, as its last answer told. */
  readonly clockLead: () => number | undefined;
  /** Where that token was found; undefined without one, and with one that was handed over. */
  readonly credential?: 'environment' | CredentialPlace;
}

/** Everything an action may need from the outside; an action takes `Pick<Deps, ...>` of what it uses. */
export interface Deps {
  readonly config: Config;
  readonly cwd: string;
  readonly terminal: Terminal;
  readonly prompts: Prompts;
  readonly progress: Progress;
  readonly temporary: Temporary;
  readonly credentials: Credentials;
  readonly cliVersion: string;
  /** A pipeline runs this program. */
  readonly isPipeline: boolean;
  /** The environment for programs that run code of a plugin: without anything of this program. */
  readonly childEnvironment: Readonly<Record<string, string>>;
  /** Asks the desktop to open an address; false when there is nothing that does. */
  readonly openBrowser: (address: string) => Promise<boolean>;
  /** Aborted on SIGINT and SIGTERM: pass it to what can be stopped. */
  readonly signal: AbortSignal;
  /** From now on signals go to `handler`, which must see to it that the command ends; nothing is aborted any more. */
  readonly takeSignals: (handler: (signal: NodeJS.Signals) => void) => void;
  readonly now: () => Date;
  /** A warning: on stderr, and in `warnings[]` under --json. */
  readonly warn: (message: string) => void;
  /** Said with --verbose only, on stderr. */
  readonly note: (message: string) => void;
  /** Reads standard input up to its first line break or end, at most `limit` bytes. */
  readonly readInputLine: (limit: number) => Promise<string>;
  /** Reads all of standard input, at most `limit` bytes. */
  readonly readInput: (limit: number) => Promise<Uint8Array>;
  /**
   * A client of the configured registry with the token stored for its origin; closed when the command ends.
   * `config.invalid` when no registry is configured, `registry.offline` when none may be asked; `token` overrides
   * the stored one.
   */
  readonly connect: (options?: {
    readonly registry?: string;
    readonly token?: string;
    readonly anonymous?: boolean;
  }) => Promise<Connection>;
}
