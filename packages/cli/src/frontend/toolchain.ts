import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import type * as EsbuildModule from 'esbuild';
import type * as SassModule from 'sass';

/** A compiler, and the version of it that goes into the bundle's records. */
export interface Tool<Module> {
  readonly module: Module;
  readonly version: string;
}

export type Esbuild = Tool<typeof EsbuildModule>;
export type Sass = Tool<typeof SassModule>;

/** What a missing compiler is wanted for, and what to install; package.json lists the same versions. */
export const COMPILERS = {
  esbuild: { version: '0.28.2', accepted: '~0.28.0', what: 'TypeScript, JSX and CSS' },
  sass: { version: '1.108.2', accepted: '^1.80.0', what: 'SCSS' },
} as const;

/**
 * Loads esbuild, an optional dependency of this package. Never from the project: a project that somebody else
 * wrote must not choose the program that reads it.
 *
 * @param from the module whose dependency it is
 * @throws OpsError build.tool_missing
 */
export async function loadEsbuild(from: string = import.meta.url): Promise<Esbuild> {
  const module = await load<typeof EsbuildModule>('esbuild', from);
  return accept('esbuild', { module, version: module.version });
}

/** Loads sass as {@link loadEsbuild} loads esbuild. */
export async function loadSass(from: string = import.meta.url): Promise<Sass> {
  const module = await load<typeof SassModule>('sass', from);
  // `dart-sass\t1.98.0\t(Sass Compiler)...`
  return accept('sass', { module, version: module.info.split('\t')[1] ?? '' });
}

async function load<Module>(name: keyof typeof COMPILERS, from: string): Promise<Module> {
  let file: string;
  try {
    file = createRequire(from).resolve(name);
  } catch (error) {
    throw missing(name, `${COMPILERS[name].what} cannot be compiled: ${name} is not installed`, error);
  }
  try {
    const loaded = (await import(pathToFileURL(file).href)) as Module & { readonly default?: Module };
    return loaded.default ?? loaded;
  } catch (error) {
    throw missing(name, `${COMPILERS[name].what} cannot be compiled: ${name} is installed, but does not load`, error);
  }
}

function accept<Loaded extends Tool<unknown>>(name: keyof typeof COMPILERS, tool: Loaded): Loaded {
  const { accepted, what } = COMPILERS[name];
  if (satisfiesRange(tool.version, accepted)) return tool;
  throw missing(
    name,
    `${what} cannot be compiled: ${name} is ${tool.version || 'of no known version'}, not ${accepted}`,
  );
}

function missing(name: keyof typeof COMPILERS, message: string, cause?: unknown): OpsError {
  return new OpsError('build.tool_missing', message, {
    hint: `Install it where ops-center is installed: npm install --global ${name}@${COMPILERS[name].version} (or without --global, beside a local @ops-center/cli).`,
    cause,
  });
}
