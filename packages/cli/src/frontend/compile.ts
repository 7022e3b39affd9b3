import path from 'node:path';
import { COMPILED_FOLDER, OpsError, type Finding, type HostModule } from '@ops-center/manifest-schema';
import type { BuildFailure, BuildOptions, Loader } from 'esbuild';
import { compilerFindings } from './compiler-findings.js';
import { guardPlugin, type SeenModules } from './guard-plugin.js';
import type { ProjectRoot } from './inside.js';
import { sassPlugin } from './sass-plugin.js';
import { loadSass, type Esbuild } from './toolchain.js';
import { readTypeScriptSettings } from './typescript-settings.js';

/** What one entry point compiles to. */
export interface Compiled {
  /** By their names in the bundle; none when there are errors. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The module that the entry point became, and the style sheet beside it. */
  readonly script: string | null;
  readonly style: string | null;
  readonly imports: readonly HostModule[];
  /** Files of the project that went in, in the order in which they run. */
  readonly sources: readonly string[];
  readonly builtWith: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

const DATA: readonly string[] = ['svg', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'woff', 'woff2'];
const LOADERS: Record<string, Loader> = {
  '.js': 'jsx',
  '.txt': 'text',
  '.md': 'text',
  ...Object.fromEntries(DATA.map((extension) => [`.${extension}`, 'dataurl'])),
};
/** Browsers that have import maps with integrity, or nearly. */
const TARGET = ['es2022', 'chrome118', 'firefox128', 'safari17.4'];

/**
 * Compiles one entry point and everything it imports, in memory. The bytes depend on the project's files and the
 * compiler's version only: no time, no absolute path, no setting from outside the project.
 *
 * @param entry path in the project of a script or style sheet
 * @throws OpsError build.tool_missing when it needs Sass and there is none; interrupted
 */
export async function compile(
  esbuild: Esbuild,
  root: ProjectRoot,
  entry: string,
  name: string,
  findSass: typeof loadSass = loadSass,
): Promise<Compiled> {
  const seen: SeenModules = new Set();
  const tools: Record<string, string> = { esbuild: esbuild.version };
  const loadOnce = async (): ReturnType<typeof loadSass> => {
    const sass = await findSass();
    tools['sass'] = sass.version;
    return sass;
  };
  const options = {
    ...(await optionsFor(root, entry, name)),
    plugins: [guardPlugin(root, seen), sassPlugin(root, loadOnce)],
  } satisfies BuildOptions;
  try {
    const result = await esbuild.module.build(options);
    const files = new Map(
      result.outputFiles.map((file) => [inBundle(root, file.path), file.contents] as const).sort(byName),
    );
    const main = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint !== undefined);
    const mainName = main === undefined ? null : inBundle(root, path.resolve(root.path, main[0]));
    const cssBundle = main?.[1].cssBundle;
    const isStyle = mainName?.endsWith('.css') === true;
    return {
      files,
      script: isStyle ? null : mainName,
      style: isStyle ? mainName : cssBundle === undefined ? null : inBundle(root, path.resolve(root.path, cssBundle)),
      imports: [...seen].sort(),
      sources: Object.keys(result.metafile.inputs).filter((input) => !/^[a-z-]+:|(^|\/)node_modules\//.test(input)),
      builtWith: tools,
      findings: compilerFindings(root, [], result.warnings),
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    // What a plugin throws comes back as the detail of a message.
    const thrown = error.errors.map(({ detail }): unknown => detail).find((detail) => detail instanceof OpsError);
    if (thrown !== undefined) throw thrown;
    const findings = compilerFindings(root, error.errors, error.warnings);
    return { files: new Map(), script: null, style: null, imports: [], sources: [], builtWith: tools, findings };
  }
}

async function optionsFor(root: ProjectRoot, entry: string, name: string) {
  const { baseUrl, paths, ...switches } = await readTypeScriptSettings(root, entry);
  return {
    absWorkingDir: root.path,
    entryPoints: [{ in: path.join(root.path, ...entry.split('/')), out: name }],
    outdir: path.join(root.path, ...COMPILED_FOLDER.split('/').filter((part) => part !== '')),
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: TARGET,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'react',
    jsxDev: false,
    loader: LOADERS,
    // Names stay: an error report names the component, and reviewers can read what they are given.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof',
    sourcemap: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: {
      compilerOptions: {
        jsx: 'react-jsx',
        ...switches,
        ...(baseUrl === undefined ? {} : { baseUrl }),
        ...(paths === undefined ? {} : { paths }),
      },
    },
    logLevel: 'silent',
    logLimit: 200,
  } satisfies BuildOptions;
}

function inBundle(root: ProjectRoot, file: string): string {
  return path.relative(root.path, file).split(path.sep).join('/');
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
