import type { ReadStream } from 'node:tty';
import { OpsError } from '@ops-center/manifest-schema';
import type { GlobalFlags } from './base-command.js';
import { readConfig, requireRegistry, type Config } from './config.js';
import type { Environment } from './environment.js';
import type { Connection, Deps } from './deps.js';
import { projectConfigPath, readConfigFile, userConfigPath } from './io/config-files.js';
import { createCredentials, originOf, type CredentialPlace } from './io/credentials.js';
import type { Keychain } from './io/keychain.js';
import { readAll, readLine } from './io/input.js';
import { createProgress } from './io/progress.js';
import { createPrompts } from './io/prompts.js';
import type { Temporary } from './io/temporary.js';
import { indented, paint } from './views/look.js';
import { readTerminal } from './io/terminal.js';
import { redact } from './errors/redact.js';

/** What the process is, as `main` knows it. */
export interface Process {
  readonly stdin: ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Environment;
  readonly cliVersion: string;
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly temporary: Temporary;
  /** The keychain of the system; undefined when there is none to be had. */
  readonly openKeychain: () => Promise<Keychain | undefined>;
  /** Filled while the command runs, printed in the envelope. */
  readonly warnings: string[];
  /** Gets the signals instead of the program, when a command has asked for them. */
  onSignal?: ((signal: NodeJS.Signals) => void) | undefined;
  /** Called at the end of the command, in reverse order. */
  readonly closers: (() => Promise<void>)[];
}

const LONGEST_SILENCE_MS = 30_000;
const LONGEST_CONNECT_MS = 10_000;

/** Builds what actions use, from the flags, the environment and the configuration files. */
export async function createDeps(
  host: Process,
  flags: GlobalFlags,
  options: { readonly lenient: boolean },
): Promise<Deps> {
  const { cwd, environment, stderr } = host;
  const terminal = readTerminal(host, environment, !flags['no-color']);
  const say = (text: string): void => void stderr.write(`${indented(redact(text))}\n`);
  const note = (message: string): void => {
    if (flags.verbose) say(message);
  };
  const config = await loadConfig(environment, flags, cwd, options.lenient);
  note(`configuration folder: ${config.home}`);
  for (const [name, setting] of Object.entries(config.settings)) note(`${name}: ${setting.value} (${setting.where})`);

  const interactive = terminal.stderrIsTerminal && !flags['no-input'] && !environment.ci && host.stdin.isTTY;
  const warn = (message: string): void => {
    host.warnings.push(message);
    if (!flags.quiet) stderr.write(`${paint(terminal.err, 'yellow', 'warning')}: ${indented(redact(message))}\n`);
  };
  const { openKeychain } = host;
  const find = (registry: string): Promise<Found | undefined> => findToken(registry, config, credentials);
  const credentials = createCredentials(config.home, { store: config.credentialStore, openKeychain, warn });
  return {
    config,
    cwd,
    terminal,
    credentials,
    temporary: host.temporary,
    cliVersion: host.cliVersion,
    isPipeline: environment.ci,
    childEnvironment: environment.forChildren,
    signal: host.signal,
    prompts: createPrompts(interactive, () => ({ input: host.stdin, output: stderr, signal: host.signal })),
    progress: createProgress({
      write: (text) => void stderr.write(text),
      isTerminal: terminal.stderrIsTerminal,
      look: terminal.err,
      quiet: flags.quiet,
    }),
    takeSignals: (handler) => {
      host.onSignal = handler;
    },
    now: () => new Date(),
    warn,
    note,
    openBrowser: async (address) => (await import('./io/open-browser.js')).openBrowser(address),
    readInputLine: (limit) => readLine(host.stdin, limit),
    readInput: (limit) => readAll(host.stdin, limit),
    connect: async (wanted = {}) => {
      if (config.offline) {
        throw new OpsError('registry.offline', 'this needs a registry, and none is asked when offline', {
          hint: 'Run it without --offline.',
          ...(config.settings.offline === undefined ? {} : { where: config.settings.offline.where }),
        });
      }
      const registry = wanted.registry ?? requireRegistry(config);
      const found = wanted.anonymous === true || wanted.token !== undefined ? undefined : await find(registry);
      const token = wanted.token ?? found?.token;
      const credential = found?.place;
      return openConnection({
        registry,
        token,
        credential,
        config,
        cliVersion: host.cliVersion,
        note,
        closers: host.closers,
      });
    },
  };
}

async function loadConfig(
  environment: Environment,
  flags: GlobalFlags,
  cwd: string,
  lenient: boolean,
): Promise<Config> {
  const read = async (file: string): Promise<Awaited<ReturnType<typeof readConfigFile>>> => {
    try {
      return await readConfigFile(file);
    } catch (error) {
      if (lenient && error instanceof OpsError) return undefined;
      throw error;
    }
  };
  const { config, problems } = readConfig({
    flags: flags.settings,
    environment,
    user: await read(userConfigPath(environment.home)),
    project: await read(projectConfigPath(cwd)),
  });
  const [first, ...others] = problems;
  if (first === undefined || lenient) return config;
  if (others.length === 0) throw first;
  throw new OpsError(first.code, `the configuration has ${problems.length} problems`, {
    hint: first.hint ?? 'Correct each of them.',
    findings: problems.map((problem) => ({
      code: problem.code,
      severity: 'error',
      message: problem.message,
      pointer: '',
      file: problem.where ?? '',
      line: 0,
      column: 0,
      ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    })),
  });
}

interface Found {
  readonly token: string;
  readonly place: 'environment' | CredentialPlace;
}

/** OPS_CENTER_TOKEN counts for the configured registry only, never for another address. */
async function findToken(
  registry: string,
  config: Config,
  credentials: Deps['credentials'],
): Promise<Found | undefined> {
  const { token } = config.environment;
  if (token !== undefined && config.registry !== undefined && originOf(registry) === originOf(config.registry))
    return { token, place: 'environment' };
  return await credentials.find(registry);
}

async function openConnection(wanted: {
  readonly registry: string;
  readonly token: string | undefined;
  readonly credential: Found['place'] | undefined;
  readonly config: Config;
  readonly cliVersion: string;
  readonly note: (message: string) => void;
  readonly closers: (() => Promise<void>)[];
}): Promise<Connection> {
  const { registry, token, config, note } = wanted;
  const { createRegistryClient } = await import('@ops-center/registry-client/client');
  let lead: number | undefined;
  const client = createRegistryClient({
    origin: registry,
    timeoutMs: config.timeoutMs,
    idleTimeoutMs: Math.min(LONGEST_SILENCE_MS, config.timeoutMs),
    connectTimeoutMs: Math.min(LONGEST_CONNECT_MS, config.timeoutMs),
    retries: config.retries,
    userAgent: `ops-center/${wanted.cliVersion}`,
    proxyEnv: config.environment.proxy,
    onDate: (date) => {
      lead = date.getTime() - Date.now();
    },
    onRetry: ({ attempt, delayMs, error }) =>
      note(`attempt ${attempt} failed (${error.message}); again in ${Math.round(delayMs)} ms`),
    ...(token === undefined ? {} : { token }),
    ...(config.caFile === undefined ? {} : { caFile: config.caFile }),
  });
  wanted.closers.push(() => client.close());
  const { credential } = wanted;
  return {
    registry,
    client,
    hasToken: token !== undefined,
    ...(credential === undefined ? {} : { credential }),
    clockLead: () => lead,
  };
}
