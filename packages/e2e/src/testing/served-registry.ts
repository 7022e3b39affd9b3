import { spawn, type ChildProcess } from 'node:child_process';
import { cleanEnvironment, REGISTRY_BIN, run } from './processes.js';

export interface ServedRegistry {
  readonly address: string;
  readonly data: string;
  readonly pid: number;
  /** What it wrote to stderr so far. */
  log(): string;
  /** SIGTERM, and the exit code it drains to. */
  stop(): Promise<number | null>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

export interface ServeOptions {
  readonly data: string;
  readonly port?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
  /** Words before the server's command line, for running it with mounts of its own. */
  readonly wrap?: (data: string) => readonly string[];
}

/** Starts the built registry server on loopback and waits for its `ready` line. */
export async function serveRegistry(options: ServeOptions): Promise<ServedRegistry> {
  const [program = '', ...args] = [
    ...(options.wrap?.(options.data) ?? []),
    ...[process.execPath, REGISTRY_BIN, 'serve', '--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--data', options.data, ...(options.args ?? [])],
  ];
  const child = spawn(program, args, { env: cleanEnvironment(options.env), stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const ready = /^ready (\S+)$/m.exec(text);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`the registry ended with exit code ${code}:\n${log}`)));
  });
  return {
    address,
    data: options.data,
    pid: child.pid ?? 0,
    log: () => log,
    stop: () => end(child, 'SIGTERM', ended),
    kill: async () => {
      await end(child, 'SIGKILL', ended);
    },
  };
}

function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return ended;
}

/** Makes a user with the operator's command and returns the token it prints. */
export async function createUser(
  data: string,
  user: { readonly email: string; readonly org: string; readonly admin?: boolean },
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const ended = await run(
    process.execPath,
    [
      REGISTRY_BIN,
      'admin',
      'create-user',
      '--data',
      data,
      '--email',
      user.email,
      '--org',
      user.org,
      ...(user.admin ? ['--admin'] : []),
    ],
    { cwd: '/', env: cleanEnvironment(env) },
  );
  if (ended.code !== 0) throw new Error(`create-user ended with ${ended.code}: ${ended.stderr}`);
  return ended.stdout.trim();
}
