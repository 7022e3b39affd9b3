import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { OpsError } from '@ops-center/manifest-schema';
import { asksForJson, hasFlag, readRequest, switchWithValue, type Request } from './argv.js';
import type { BaseCommand } from './base-command.js';
import { readCommandManifest, type CommandManifest } from './command-manifest.js';
import { readEnvironment } from './environment.js';
import { toFailure } from './errors/to-failure.js';
import { createTemporary } from './io/temporary.js';
import { readTerminal } from './io/terminal.js';
import { fail, failWith, succeed, type Run } from './report.js';
import { handleSignals, Interruption, leave } from './signals.js';

const CLOSE_MS = 200;

/** Runs one command line to its end and leaves the process with the exit code that is its verdict. */
export async function main(argv: readonly string[], packageRoot: URL, cliVersion: string): Promise<void> {
  const environment = readEnvironment();
  const { stdout, stderr } = process;
  const interrupt = new AbortController();
  const run: Run = {
    process: {
      // Opening standard input takes time, and most commands never read it.
      get stdin() {
        return process.stdin;
      },
      stdout,
      stderr,
      environment,
      cliVersion,
      cwd: process.cwd(),
      openKeychain: async () => (await import('./io/keychain.js')).openKeychain(),
      signal: interrupt.signal,
      temporary: createTemporary(),
      warnings: [],
      closers: [],
    },
    argv,
    json: asksForJson(argv),
    verbose: hasFlag(argv, '--verbose'),
    terminal: readTerminal({ stdout, stderr }, environment, !hasFlag(argv, '--no-color')),
    progress: { command: '', answered: false },
    interrupt,
    docsFile: fileURLToPath(new URL('bundle/errors.md', packageRoot)),
  };
  handleSignals(run);
  const exitCode = await runRequest(run, packageRoot);
  await flush(stdout);
  await flush(stderr);
  leave(run, exitCode);
}

/**
 * Answers one command line with what `run` holds instead of the process, and returns the exit code.
 * @param packageRoot the folder of oclif.manifest.json
 */
export async function runRequest(run: Run, packageRoot: URL): Promise<number> {
  let knownFlags: readonly string[] = [];
  try {
    // The version is told without reading the commands.
    if (readRequest(run.argv, []).kind === 'version') {
      run.progress.command = 'version';
      return await answer(run, { kind: 'version' }, { version: '', commands: {} });
    }
    const manifest = await readCommandManifest(packageRoot);
    const request = readRequest(run.argv, Object.keys(manifest.commands));
    run.progress.command = commandName(request);
    knownFlags = Object.keys(manifest.commands['id' in request ? request.id : '']?.flags ?? {}).map(
      (name) => `--${name}`,
    );
    return await answer(run, request, manifest);
  } catch (error) {
    const reason: unknown = run.interrupt.signal.reason;
    if (reason instanceof Interruption) return fail(run, reason.failure, { findings: true, exitCode: reason.exitCode });
    return fail(run, toFailure(error, knownFlags), { findings: true });
  } finally {
    run.process.temporary.removeAll();
    await closeAll(run);
  }
}

async function answer(run: Run, request: Request, manifest: CommandManifest): Promise<number> {
  switch (request.kind) {
    case 'version': {
      const data = {
        version: run.process.cliVersion,
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
      };
      return succeed(run, { data, text: () => `ops-center ${data.version} (node ${data.node}, ${data.platform})` });
    }
    case 'help': {
      const { renderHelp } = await import('./views/help.js');
      const text = (color: boolean): string => renderHelp(manifest, request.id, { ...run.terminal.out, color });
      return succeed(run, { data: { command: request.id, text: text(false) }, text: (look) => text(look.color) });
    }
    case 'unknown-command':
      throw new OpsError('usage.unknown_command', `there is no command "${request.typed.slice(0, 200)}"`, {
        hint: `${request.suggestion === undefined ? '' : `Did you mean \`ops-center ${request.suggestion}\`? `}Run ops-center --help to see all commands.`,
      });
    case 'unknown-flag':
      throw new OpsError('usage.invalid', `there is no flag ${request.typed.slice(0, 200)} here`);
    case 'run': {
      const { loadCommand } = await import('./load-command.js');
      const Class: CommandClass | undefined = await loadCommand(request.id);
      if (Class === undefined)
        throw new Error(`oclif.manifest.json names a command that does not exist: ${request.id}`);
      const given = switchWithValue(request.argv, manifest.commands[request.id]?.flags ?? {});
      if (given !== undefined) throw new OpsError('usage.invalid', `the flag --${given} takes no value`);
      const command = new Class([...request.argv], OCLIF_CONFIG);
      command.id = request.id;
      command.host = {
        manifest,
        createDeps: async (flags, options) => {
          const { createDeps } = await import('./create-deps.js');
          return createDeps(run.process, flags, options);
        },
      };
      const outcome = await command.run();
      return outcome.failure === undefined ? succeed(run, outcome) : failWith(run, outcome, outcome.failure);
    }
  }
}

type OclifConfig = ConstructorParameters<typeof BaseCommand>[1];
type CommandClass = new (argv: string[], config: OclifConfig) => BaseCommand;

/** All that parsing uses of oclif's configuration; loading the real one costs 25 ms and reads the file system. */
const OCLIF_CONFIG = {
  bin: 'ops-center',
  runHook: async () => ({ successes: [], failures: [] }),
} as unknown as OclifConfig;

/** What the envelope calls the command: as people type it, '' when there is none. */
function commandName(request: Request): string {
  if (request.kind === 'run') return request.id.replace(':', ' ');
  return request.kind === 'help' || request.kind === 'version' ? request.kind : '';
}

/** Closing waits for answers that are still under way; the process does not. */
async function closeAll(run: Run): Promise<void> {
  const closing = Promise.allSettled(run.process.closers.map((close) => close()));
  await Promise.race([closing, wait(CLOSE_MS, undefined, { ref: false })]);
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write('', () => resolve());
  });
}
