import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);

/**
 * Makes one file of this package and all it needs, so that a test can use it in a process of its own:
 * with another time zone, umask or memory, or to be stopped in the middle.
 * @returns the path of a CommonJS module with this package's exports
 */
export async function buildStandalone(folder: string): Promise<string> {
  const outfile = join(folder, 'bundle.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../index.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    conditions: ['@ops-center/source'],
    logLevel: 'error',
  });
  return outfile;
}

function nodeArguments(module: string, program: string, args: readonly string[]): string[] {
  const script = `
    const [module, ...args] = process.argv.slice(1);
    Promise.resolve((${program})(require(module), ...args)).then((value) => {
      process.stdout.write(JSON.stringify(value ?? null));
    });`;
  return ['-e', script, module, ...args];
}

/** Runs `async (bundle, ...args) => value` in a fresh process and gives back what it returned. */
export async function runStandalone(
  module: string,
  program: string,
  options: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<unknown> {
  const { stdout } = await run(process.execPath, nodeArguments(module, program, options.args ?? []), {
    env: { PATH: '/usr/bin:/bin', ...options.env },
    timeout: 50_000,
  });
  return JSON.parse(stdout);
}

/** Whether this machine lets a test have a small disk of its own. */
export async function hasSmallDisks(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return run('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs tmpfs /tmp']).then(
    () => true,
    () => false,
  );
}

/** The same as `runStandalone`, with a disk of so many KiB mounted at `folder` for that process only. */
export async function runOnSmallDisk(
  module: string,
  folder: string,
  kib: number,
  program: string,
  args: readonly string[] = [],
): Promise<unknown> {
  const shell = 'mount -t tmpfs -o size="$1"k tmpfs "$2" && shift 2 && exec "$@"';
  const node = [process.execPath, ...nodeArguments(module, program, args)];
  const { stdout } = await run(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', shell, 'sh', String(kib), folder, ...node],
    { timeout: 50_000 },
  );
  return JSON.parse(stdout);
}
