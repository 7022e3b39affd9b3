import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { pathToFileURL } from 'node:url';
import { hasFlag } from '../argv.js';
import { readEnvironment } from '../environment.js';
import { createTemporary } from '../io/temporary.js';
import { readTerminal } from '../io/terminal.js';
import { runRequest } from '../main.js';

const PACKAGE = pathToFileURL(`${path.resolve(import.meta.dirname, '../..')}${path.sep}`);

export interface CommandLineOptions {
  readonly cwd: string;
  /** Everything that the environment holds; HOME among it. */
  readonly env: Readonly<Record<string, string>>;
  /** What standard input holds. */
  readonly input?: string;
  /** The width of a terminal on stdout and stderr; without it they are pipes. */
  readonly columns?: number;
}

export interface Answered {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs one command line as the program does, from the words to the exit code, with streams and environment of the
 * test in this process. For what a process is (signals, pipes, the bundle), start one: `built-cli.ts`.
 */
export async function runCommandLine(argv: readonly string[], options: CommandLineOptions): Promise<Answered> {
  const stdin = new PassThrough();
  stdin.end(options.input ?? '');
  const [stdout, stderr] = [collector(options.columns), collector(options.columns)];
  const environment = readEnvironment(options.env);
  const interrupt = new AbortController();
  const streams = {
    stdin: stdin as unknown as ReadStream,
    stdout: stdout.stream as unknown as NodeJS.WriteStream,
    stderr: stderr.stream as unknown as NodeJS.WriteStream,
  };
  const code = await runRequest(
    {
      process: {
        ...streams,
        environment,
        cliVersion: '0.0.0',
        cwd: options.cwd,
        openKeychain: () => Promise.resolve(undefined),
        signal: interrupt.signal,
        temporary: createTemporary(),
        warnings: [],
        closers: [],
      },
      argv,
      json: hasFlag(argv, '--json'),
      verbose: hasFlag(argv, '--verbose'),
      terminal: readTerminal(streams, environment, !hasFlag(argv, '--no-color')),
      progress: { command: '', answered: false },
      interrupt,
      docsFile: 'docs/errors.md',
    },
    PACKAGE,
  );
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(columns: number | undefined): { readonly stream: PassThrough; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
  return {
    stream: columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
