import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OpsError, parseManifest } from '@ops-center/manifest-schema';
import type { BuildFailure, Loader, Plugin } from 'esbuild';
import { compilerFindings } from '../frontend/compiler-findings.js';
import { projectRoot } from '../frontend/inside.js';
import { loadEsbuild } from '../frontend/toolchain.js';
import { carriedDocument, carriedReact, carriedSdk, fromProject, isCarried, placesOf } from './resolve-modules.js';
import type { TestWorld } from './suite.js';

const STYLES = /\.(css|scss|sass)$/i;
const SCRIPTS = /\.[cm]?[jt]sx?$/;
const DATA = ['svg', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'ico', 'woff', 'woff2'];
const LOADERS: Record<string, Loader> = {
  '.js': 'jsx',
  ...Object.fromEntries(DATA.map((extension) => [`.${extension}`, 'dataurl' as const])),
};

/**
 * Compiles test files, each with all that it imports, to modules that Node runs. Style sheets become nothing.
 *
 * @returns the compiled file of each test
 * @throws OpsError build.tool_missing, test.uncompilable with the compiler's complaints
 */
export async function compileTests(
  world: TestWorld,
  files: readonly string[],
  react: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const esbuild = await loadEsbuild();
  const names = new Map(
    files.map((file, index) => [
      file,
      `${index + 1}-${file.replaceAll(/[^\w.-]/g, '_').replace(/\.[cm]?[jt]sx?$/, '')}`,
    ]),
  );
  const outdir = path.join(world.scratch, 'tests');
  try {
    await esbuild.module.build({
      absWorkingDir: world.root,
      entryPoints: files.map((file) => ({ in: path.join(world.root, file), out: names.get(file) ?? file })),
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      define: { 'process.env.NODE_ENV': '"test"' },
      loader: LOADERS,
      tsconfigRaw: {},
      logLevel: 'silent',
      // A document first of all: React looks for one when it is loaded.
      banner: {
        js: `import ${JSON.stringify(pathToFileURL(carriedDocument()).href)};import{createRequire as opsCenterRequire}from'node:module';const require=opsCenterRequire(${JSON.stringify(pathToFileURL(path.join(world.root, 'plugin.yaml')).href)});`,
      },
      plugins: [ownPlaces(world.root), carriedModules(world.root, react), withoutStyles, manifestAsData],
    });
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const findings = compilerFindings(projectRoot(world.root), error.errors, []);
    throw new OpsError('test.uncompilable', 'the tests cannot be compiled', { where: world.root, findings });
  }
  return new Map(files.map((file) => [file, path.join(outdir, `${names.get(file) ?? file}.mjs`)]));
}

/** `import.meta.url` of a module is that of its source, wherever the compiled file lies. */
function ownPlaces(root: string): Plugin {
  return {
    name: 'own-places',
    setup(build) {
      build.onLoad({ filter: SCRIPTS, namespace: 'file' }, async ({ path: file }) => {
        if (!file.startsWith(root + path.sep) || file.includes(`${path.sep}node_modules${path.sep}`)) return undefined;
        const text = await readFile(file, 'utf8');
        const url = JSON.stringify(pathToFileURL(file).href);
        const contents = text
          .replaceAll(/\bimport\.meta\.url\b/g, url)
          .replaceAll(/\bimport\.meta\.dirname\b/g, JSON.stringify(path.dirname(file)));
        const extension = path.extname(file).slice(1).replace(/^[cm]/, '');
        return { contents, loader: extension === 'js' ? 'jsx' : (extension as Loader) };
      });
    },
  };
}

/** React and the SDK: the project's own where it has them, else those of this package; one React for all of them. */
function carriedModules(root: string, react: string | undefined): Plugin {
  return {
    name: 'carried-modules',
    setup(build) {
      build.onResolve({ filter: /^(react|react-dom|@ops-center\/plugin-sdk)(\/|$)/ }, ({ path: name }) => {
        const own = fromProject(name, placesOf(root));
        if (own !== undefined) return { path: own };
        if (!isCarried(name)) return undefined;
        if (name.endsWith('.css')) return { path: name, namespace: 'style' };
        const sdk = carriedSdk(name);
        return sdk === undefined ? { path: name, namespace: 'react' } : { path: sdk };
      });
      build.onLoad({ filter: /.*/, namespace: 'react' }, ({ path: name }) => ({
        contents: `module.exports = require(${JSON.stringify(carriedReact(react))})[${JSON.stringify(name)}];`,
        resolveDir: root,
      }));
    },
  };
}

/** `import manifest from '../plugin.yaml'` gives what `createTestHost` checks the plugin against. */
const manifestAsData: Plugin = {
  name: 'manifest-as-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]plugin\.yaml$/ }, async ({ path: file }) => ({
      contents: JSON.stringify(parseManifest(await readFile(file, 'utf8'))),
      loader: 'json',
    }));
  },
};

const withoutStyles: Plugin = {
  name: 'without-styles',
  setup(build) {
    build.onLoad({ filter: STYLES }, () => ({ contents: 'export default {};', loader: 'js' }));
    build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: 'export default {};', loader: 'js' }));
  },
};

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
