import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { OpsError, type FrontendRoute, type FrontendSlot, type NavItem } from '@ops-center/manifest-schema';
import type { Plugin } from 'esbuild';
import { packagePart } from '../io/package-part.js';
import type { Compiled } from './compile.js';
import type { Esbuild } from './toolchain.js';

/** What a frontend registers when it is loaded. */
export interface Recording {
  readonly plugins: readonly {
    readonly id: string | null;
    readonly name: string | null;
    readonly version: string | null;
  }[];
  readonly slots: readonly FrontendSlot[];
  readonly routes: readonly FrontendRoute[];
  readonly nav: readonly NavItem[];
  readonly events: readonly string[];
  readonly filters: readonly string[];
}

/** How loading it ended. */
export type Loaded =
  | { readonly outcome: 'registered'; readonly recording: Recording }
  | { readonly outcome: 'threw'; readonly message: string }
  | { readonly outcome: 'unfinished'; readonly why: string };

/** For the process as a whole, also on a machine that has much else to do. */
const PATIENCE_MS = 30_000;
const MEMORY_MB = 256;
const LARGEST_ANSWER = 1024 * 1024;

/**
 * Loads a compiled frontend once, in a process without environment, files, child processes and `eval`, with
 * stand-ins for what the page provides, and tells what it registered.
 */
export async function recordFrontend(
  esbuild: Esbuild,
  compiled: Compiled,
  options: { readonly signal?: AbortSignal; readonly patienceMs?: number } = {},
): Promise<Loaded> {
  const code = await joined(esbuild, compiled);
  return runRecorder(code, options.signal, options.patienceMs ?? PATIENCE_MS);
}

/** The compiled files as one module that imports nothing: exactly the code that is packed, between stand-ins. */
async function joined(esbuild: Esbuild, compiled: Compiled): Promise<string> {
  const text = (name: string): string => new TextDecoder().decode(compiled.files.get(name));
  const provide: Plugin = {
    name: 'ops-center-stand-ins',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path: wanted, kind, importer }) => {
        if (kind === 'entry-point') return { path: wanted, namespace: 'compiled' };
        if (wanted.startsWith('.')) {
          return { path: path.posix.join(path.posix.dirname(importer), wanted), namespace: 'compiled' };
        }
        return { path: wanted, namespace: 'page' };
      });
      build.onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path: name }) => ({
        contents: text(name),
        loader: 'js',
      }));
      build.onLoad({ filter: /.*/, namespace: 'page' }, ({ path: name }) => ({
        contents: `module.exports = __opsCenterStandIn(${JSON.stringify(name)});`,
        loader: 'js',
      }));
    },
  };
  const { outputFiles } = await esbuild.module.build({
    entryPoints: [compiled.script ?? ''],
    plugins: [provide],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function runRecorder(code: string, signal: AbortSignal | undefined, patienceMs: number): Promise<Loaded> {
  const program = realpathSync(packagePart('bin', 'record-frontend.mjs'));
  const child = spawn(
    process.execPath,
    [
      // The name that the flag has had since Node 23.5.
      process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
      `--allow-fs-read=${program}`,
      '--disallow-code-generation-from-strings',
      '--experimental-vm-modules',
      '--unhandled-rejections=none',
      '--no-warnings',
      `--max-old-space-size=${MEMORY_MB}`,
      program,
    ],
    { cwd: path.dirname(program), env: {}, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true },
  );
  return new Promise((resolve, reject) => {
    let answer = '';
    let stopped: 'late' | 'interrupted' | undefined;
    const stop = (why: typeof stopped): void => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const interrupt = (): void => stop('interrupted');
    const timer = setTimeout(() => stop('late'), patienceMs);
    signal?.addEventListener('abort', interrupt, { once: true });
    if (signal?.aborted === true) interrupt();
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      answer += piece;
      if (answer.length > LARGEST_ANSWER) stop('late');
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(code);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
      if (stopped === 'interrupted') reject(new OpsError('interrupted', 'the build was interrupted'));
      else resolve(readAnswer(answer, stopped === 'late', patienceMs));
    });
  });
}

function readAnswer(answer: string, late: boolean, patienceMs: number): Loaded {
  if (late) return { outcome: 'unfinished', why: `it does not finish loading within ${patienceMs / 1000} seconds` };
  if (answer === '') {
    return {
      outcome: 'unfinished',
      why: `it waits for something that never happens, or needs more than ${MEMORY_MB} MiB of memory`,
    };
  }
  const parsed = parseAnswer(answer);
  if (isRecording(parsed['recording'])) return { outcome: 'registered', recording: parsed['recording'] };
  if (parsed['unfinished'] === true) return { outcome: 'unfinished', why: 'it is still busy after 5 seconds' };
  const { failure } = parsed;
  return { outcome: 'threw', message: typeof failure === 'string' ? failure : 'it breaks what records it' };
}

/** The recorder is ours, and the code beside it is not: it may have bent what the recorder works with. */
function parseAnswer(answer: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(answer);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function isRecording(value: unknown): value is Recording {
  if (typeof value !== 'object' || value === null) return false;
  const lists = value as Readonly<Record<string, unknown>>;
  return (['plugins', 'slots', 'routes', 'nav', 'events', 'filters'] as const).every((name) => {
    const list = lists[name];
    const kind = name === 'events' || name === 'filters' ? 'string' : 'object';
    return Array.isArray(list) && list.every((item) => typeof item === kind && item !== null);
  });
}
