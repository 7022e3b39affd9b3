import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));
const repository = path.join(packageRoot, '../..');
const REACT = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/test-utils',
];

/**
 * Puts the SDKs into the package, with React and a document for tests, so that `plugin test` needs no network.
 * @param {string} outdir the folder of the bundle
 * @returns {Promise<string[]>} what went in, for the licences
 */
export async function carrySdks(outdir) {
  const folder = path.join(outdir, 'sdk', 'javascript');
  await mkdir(path.join(outdir, 'sdk', 'python'), { recursive: true });
  await cp(path.join(repository, 'sdks/python/src/ops_center_sdk'), path.join(outdir, 'sdk/python/ops_center_sdk'), {
    recursive: true,
    filter: (source) => !/__pycache__|\.pyc$/.test(source),
  });
  const results = await Promise.all([
    bundleSdk(path.join(folder, 'plugin-sdk')),
    bundleReact(path.join(folder, 'react-19.cjs'), path.join(repository, 'packages/plugin-sdk')),
    bundleReact(path.join(folder, 'react-18.cjs'), path.join(repository, 'packages/plugin-sdk/react-18')),
    bundleDocument(path.join(folder, 'document.mjs')),
  ]);
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

const COMMON = {
  absWorkingDir: packageRoot,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  // Components are told by their names in what tests print.
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

function bundleSdk(outdir) {
  const entries = ['index', 'ui', 'host', 'testing'];
  return build({
    ...COMMON,
    entryPoints: entries.map((name) => path.join(repository, `packages/plugin-sdk/src/${name}.ts`)),
    outdir,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['@ops-center/source'],
    external: ['react', 'react-dom'],
  });
}

/** All of one version of React in one file, by the names of its modules. Only its development form has `act`. */
function bundleReact(outfile, from) {
  const rows = REACT.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`);
  return build({
    ...COMMON,
    stdin: { contents: `module.exports = { ${rows.join(', ')} };`, resolveDir: from },
    outfile,
    format: 'cjs',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
}

function bundleDocument(outfile) {
  return build({
    ...COMMON,
    stdin: {
      contents:
        "import { GlobalRegistrator } from '@happy-dom/global-registrator'; GlobalRegistrator.register({ url: 'http://localhost/' });",
      resolveDir: packageRoot,
    },
    outfile,
    format: 'esm',
    banner: {
      js: "import{createRequire as documentRequire}from'node:module';const require=documentRequire(import.meta.url);",
    },
  });
}
