import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** What ended it, when it did not end by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
  /** Sends a signal when something has happened. */
  readonly kill?: { readonly when: Promise<void>; readonly signal: NodeJS.Signals };
}

/** The program as it is shipped: bundled, in a folder of its own, started as a process. */
export interface BuiltCli {
  readonly root: string;
  run(argv: readonly string[], options?: RunOptions): Promise<Ended>;
  remove(): Promise<void>;
}

/** Bundles the program from source into a fresh folder. */
export async function buildCli(): Promise<BuiltCli> {
  const root = await mkdtemp(path.join(tmpdir(), 'ops-center-built-'));
  const { bundleCli } = (await import(pathToFileURL(path.join(packageRoot, 'scripts/bundle.mjs')).href)) as {
    bundleCli: (outdir: string) => Promise<void>;
  };
  await bundleCli(path.join(root, 'bundle'));
  for (const name of ['package.json', 'oclif.manifest.json', 'bin'])
    await cp(path.join(packageRoot, name), path.join(root, name), { recursive: true });
  await symlink(path.join(packageRoot, 'templates'), path.join(root, 'templates'));
  await symlink(path.join(packageRoot, 'node_modules'), path.join(root, 'node_modules'));
  const home = path.join(root, 'home');
  await mkdir(home);
  return {
    root,
    run: (argv, options = {}) => start(path.join(root, 'bin/run.js'), argv, home, options),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function start(bin: string, argv: readonly string[], home: string, options: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...argv], {
      cwd: options.cwd ?? home,
      env: { PATH: process.env['PATH'], HOME: home, CI: '1', ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    void options.kill?.when.then(() => child.kill(options.kill?.signal));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
