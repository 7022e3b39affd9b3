import { randomUUID } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import { type Command, readCommandLine } from './admin-cli/command-line.js';
import { type AuditMark, checkAudit } from './audit/check-audit.js';
import { helpText } from './admin-cli/help.js';
import { runStorage } from './admin-cli/run-storage.js';
import { type Config, readConfig, readServerVersion } from './config.js';
import { createUser, type NewUser } from './identity/create-user.js';
import { isPrivateAddress } from './http/address.js';
import { disableUser, enableUser } from './identity/disable-user.js';
import { issueSignInLink, linkAddress } from './identity/sign-in-link.js';
import { createLogger, describeError } from './log.js';
import { openDeps, openLoggedDatabase } from './open-deps.js';
import { forgetKey } from './sealing/hold-keys.js';
import { seedPlugins, type SeedOrder } from './seed/seed-plugins.js';
import { openTracing } from './telemetry/open-tracing.js';
import { reachable, serve } from './serve.js';

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;
const EXIT_BUG = 70;
/** For the last traces, after everything else has stopped. */
const FLUSH_MS = 2000;
/** What takes longer says so this often. */
const PROGRESS_MS = 5000;

/**
 * Runs a command line of the registry to its end and returns the exit code: 0 done, 1 failed, 2 wrong usage or
 * configuration, 70 a defect. Results go to stdout; logs and the one line about a failure to stderr.
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await run(readCommandLine(args));
    return 0;
  } catch (error) {
    process.stderr.write(`${errorLine(error)}\n`);
    return exitCodeOf(error);
  }
}

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(helpText());
      return;
    case 'version':
      process.stdout.write(`${readServerVersion()}\n`);
      return;
    case 'serve':
      return await runServe(readConfig(command.flags));
    case 'migrate':
      return await runMigrate(readConfig(command.flags));
    case 'backup':
    case 'restore':
    case 'fsck':
    case 'export':
    case 'import': {
      const config = readConfig(command.flags);
      return await runStorage(command, config, commandLog(config), (line) => process.stdout.write(`${line}\n`));
    }
    case 'seed':
      return await runSeed(readConfig(command.flags), command.order);
    case 'create_user':
      return await runCreateUser(readConfig(command.flags), command.user);
    case 'disable_user':
    case 'enable_user':
      return await runSetUser(readConfig(command.flags), command);
    case 'check_audit':
      return await runCheckAudit(readConfig(command.flags), command.known);
    case 'forget_key':
      return await runForgetKey(readConfig(command.flags), command.keyId);
    case 'sign_in_link':
      return await runSignInLink(readConfig(command.flags), command);
  }
}

async function runServe(config: Config): Promise<void> {
  const tracing = await openTracing({
    settings: config.telemetry,
    version: readServerVersion(),
    log: createLogger(config.logLevel),
  });
  const log = createLogger(config.logLevel, undefined, tracing.isOn ? () => tracing.ids() : undefined);
  const stop = new AbortController();
  const stopNow = new AbortController();
  // The first signal drains, the second does not wait.
  const onSignal = (): void => (stop.signal.aborted ? stopNow.abort() : stop.abort());
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  try {
    await serve({
      config,
      log,
      onReady: (address) => process.stdout.write(`ready ${address}\n`),
      onSetup: (link) => process.stdout.write(`setup ${link}\n`),
      stop: stop.signal,
      stopNow: stopNow.signal,
      tracing,
    });
  } finally {
    await tracing.close(stopNow.signal.aborted ? 0 : FLUSH_MS);
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  }
}

async function runMigrate(config: Config): Promise<void> {
  const database = await openLoggedDatabase(config, commandLog(config), 'migrate');
  await database.close();
  const { applied } = database.migrated;
  process.stdout.write(applied.length === 0 ? 'up to date\n' : applied.map((name) => `applied ${name}\n`).join(''));
}

async function runSeed(config: Config, order: SeedOrder): Promise<void> {
  const opened = await openDeps(config, commandLog(config), reachable(`http://${config.host}:${config.port}`));
  try {
    let told = performance.now();
    await seedPlugins(opened.deps, order, (made) => {
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      process.stderr.write(`${made} of ${order.plugins} plugins made\n`);
    });
    process.stdout.write(`seeded ${order.plugins}\n`);
  } finally {
    await opened.close();
  }
}

async function runCreateUser(config: Config, user: NewUser): Promise<void> {
  const database = await openLoggedDatabase(config, commandLog(config), 'admin create-user');
  try {
    const deps = { db: database.db, now: () => new Date(), newId: randomUUID };
    const { token } = await createUser(deps, user);
    process.stdout.write(`${token}\n`);
  } finally {
    await database.close();
  }
}

async function runSetUser(
  config: Config,
  { kind, email }: { readonly kind: 'disable_user' | 'enable_user'; readonly email: string },
): Promise<void> {
  const database = await openLoggedDatabase(config, commandLog(config), `admin ${kind.replace('_', '-')}`);
  try {
    const deps = { db: database.db, now: () => new Date(), newId: randomUUID };
    if (kind === 'disable_user') {
      process.stdout.write(`disabled, ${(await disableUser(deps, email)).tokens} tokens revoked\n`);
    } else {
      await enableUser(deps, email);
      process.stdout.write('enabled\n');
    }
  } finally {
    await database.close();
  }
}

async function runCheckAudit(config: Config, known: AuditMark | undefined): Promise<void> {
  const database = await openLoggedDatabase(config, commandLog(config), 'admin check-audit');
  try {
    const newest = await checkAudit(database.db, known);
    process.stdout.write(newest === undefined ? 'no events\n' : `${newest.position}:${newest.hash}\n`);
  } finally {
    await database.close();
  }
}

async function runForgetKey(config: Config, keyId: string): Promise<void> {
  const database = await openLoggedDatabase(config, commandLog(config), 'admin forget-encryption-key');
  try {
    const lost = await forgetKey({ db: database.db, now: () => new Date(), newId: randomUUID }, keyId);
    process.stdout.write([...lost.map(({ place, rows }) => `lost ${rows} ${place}\n`), `forgot ${keyId}\n`].join(''));
  } finally {
    await database.close();
  }
}

async function runSignInLink(
  config: Config,
  { email, resetTwoFactor }: { readonly email: string; readonly resetTwoFactor: boolean },
): Promise<void> {
  const publicUrl = config.publicUrl ?? reachable(`http://${config.host}:${config.port}`);
  if (!isPrivateAddress(publicUrl)) {
    throw new OpsError('auth.insecure_transport', `nobody can sign in at ${publicUrl}, which is not https`, {
      hint: 'Give the https address of the registry by --public-url.',
    });
  }
  const database = await openLoggedDatabase(config, commandLog(config), 'admin sign-in-link');
  try {
    const deps = { db: database.db, now: () => new Date(), newId: randomUUID };
    process.stdout.write(`${linkAddress(publicUrl, await issueSignInLink(deps, email, { resetTwoFactor }))}\n`);
  } finally {
    await database.close();
  }
}

/** A command that ends at once is quiet about what went well. */
function commandLog(config: Config): Logger {
  return createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
}

function errorLine(error: unknown): string {
  if (!(error instanceof OpsError)) return `ops-center-registry: internal.bug: ${JSON.stringify(describeError(error))}`;
  const where = error.where === undefined ? '' : ` (${error.where})`;
  const hint = error.hint === undefined ? '' : ` ${error.hint}`;
  return `ops-center-registry: ${error.code}: ${error.message}${where}.${hint}`.replaceAll(/\s+/g, ' ');
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof OpsError)) return EXIT_BUG;
  return error.code.startsWith('usage.') || error.code.startsWith('config.') ? EXIT_USAGE : EXIT_FAILED;
}
