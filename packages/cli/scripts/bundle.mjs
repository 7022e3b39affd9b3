import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from '../../../scripts/licences.mjs';
import { carrySdks } from './carry-sdks.mjs';
import { mergeChunks } from './merge-chunks.mjs';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the program and everything it imports into one folder, so that the published package has no
 * dependency. Reads source, never a dist. Heavy parts stay in chunks of their own and load when needed. CommonJS,
 * because Node loads that faster.
 * @param {string} outdir replaced as a whole
 */
export async function bundleCli(outdir = path.join(packageRoot, 'bundle')) {
  await mkdir(path.dirname(outdir), { recursive: true });
  const fresh = await mkdtemp(`${outdir}-`);
  try {
    const result = await build({
      absWorkingDir: packageRoot,
      entryPoints: { main: 'src/main.ts', commands: 'src/commands.ts' },
      outdir: fresh,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['@ops-center/source'],
      // oclif looks for these when it runs from TypeScript; a shipped bundle never does.
      external: ['typescript', 'ts-node', 'tsx'],
      chunkNames: 'chunks/[name]-[hash]',
      minifySyntax: true,
      minifyWhitespace: true,
      minifyIdentifiers: true,
      // Stacks under OPS_CENTER_DEBUG and names of classes stay readable.
      keepNames: true,
      legalComments: 'none',
      plugins: [withoutOclifEdge, oneCommandAtATime, withoutBarrels],
      metafile: true,
      write: false,
      logLevel: 'warning',
    });
    const entries = ['main', 'commands'];
    const merged = await mergeChunks(result.outputFiles, result.metafile, {
      outdir: fresh,
      entries,
      root: packageRoot,
    });
    await mkdir(path.join(fresh, 'chunks'));
    await Promise.all(merged.map(({ name, code }) => writeFile(path.join(fresh, name), code)));
    const inputs = [...Object.keys(result.metafile.inputs), ...(await carrySdks(fresh))];
    await writeFile(path.join(fresh, 'THIRD-PARTY-LICENSES.txt'), await licences(packageRoot, inputs));
    // `docs:` below a failure names this page.
    await copyFile(path.join(packageRoot, '../../docs/errors.md'), path.join(fresh, 'errors.md'));
    await chmod(fresh, 0o755);
    await rm(outdir, { recursive: true, force: true });
    await rename(fresh, outdir);
    return result.metafile;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** In place of oclif's logger, which loads `debug` and two more packages to print nothing. */
const SILENT_LOGGER = `
  const none = () => {};
  const logger = { namespace: '', child: () => logger, debug: none, error: none, info: none, trace: none, warn: none };
  module.exports = { clearLoggers: none, getLogger: () => logger, makeDebug: () => none, makeLogger: () => logger, setLogger: none };
`;

/**
 * Parts of oclif that this program replaces with its own (src/main.ts): finding and loading commands, help and
 * printing of errors. oclif loads them on every start, for 30 ms; here they are empty.
 * @type {import('esbuild').Plugin}
 */
const withoutOclifEdge = {
  name: 'without-oclif-edge',
  setup({ onLoad, onResolve }) {
    const unused = /@oclif[\\/]core[\\/]lib[\\/](config[\\/]index|errors[\\/]handle|help[\\/]index|ux[\\/]index)\.js$/;
    onLoad({ filter: unused }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    onLoad({ filter: /@oclif[\\/]core[\\/]lib[\\/]logger\.js$/ }, () => ({ contents: SILENT_LOGGER, loader: 'js' }));
    // Used there to read arguments from standard input, which base-command.ts turns off, and to print errors.
    onResolve({ filter: /^(node:readline|ejs|wrap-ansi|indent-string|clean-stack)$/ }, ({ path: name, importer }) =>
      /@oclif[\\/]core[\\/]lib/.test(importer) ? { path: name, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * Points imports of our own packages at the modules behind their index.ts. esbuild keeps all that one index
 * reaches in one chunk; without it, a command loads only what it uses.
 * @type {import('esbuild').Plugin}
 */
const withoutBarrels = {
  name: 'without-barrels',
  setup({ onLoad }) {
    const barrels = new Map(
      ['manifest-schema', 'bundle', 'registry-client'].map((name) => [
        `@ops-center/${name}`,
        path.join(packageRoot, '..', name, 'src'),
      ]),
    );
    const places = new Map();
    const placesOf = async (name) => {
      if (!places.has(name)) places.set(name, await readBarrel(barrels.get(name)));
      return places.get(name);
    };
    onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      let text = await readFile(file, 'utf8');
      const imports = text.matchAll(/^import \{([^}]*)\} from '(@ops-center\/[a-z-]+)';$/gm);
      for (const [statement, names, name] of [...imports]) {
        if (!barrels.has(name)) continue;
        const known = await placesOf(name);
        const direct = names
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '' && !one.startsWith('type '));
        const lines = direct.map((one) => {
          const place = known.get(one);
          return `import { ${one} } from '${place ?? name}';`;
        });
        text = text.replace(statement, lines.join(' '));
      }
      return { contents: text, loader: 'ts' };
    });
  },
};

/**
 * Makes src/load-command.ts import the module of the command that runs, in place of all of them: reading forty
 * commands' definitions takes longer than most commands.
 * @type {import('esbuild').Plugin}
 */
const oneCommandAtATime = {
  name: 'one-command-at-a-time',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packages[\\/]cli[\\/]src[\\/]load-command\.ts$/ }, async ({ path: file }) => {
      const table = await readFile(path.join(path.dirname(file), 'commands.ts'), 'utf8');
      const modules = new Map(
        [...table.matchAll(/^import (\w+) from '([^']+)';$/gm)].map(([, name, from]) => [name, from]),
      );
      const lines = [...table.matchAll(/^  '?([a-z:-]+)'?: (\w+),$/gm)].map(
        ([, id, name]) => `  '${id}': () => import('${modules.get(name)}'),`,
      );
      if (lines.length !== modules.size) throw new Error('commands.ts has a line that bundle.mjs cannot read');
      const contents = `const LOADERS = {\n${lines.join('\n')}\n};
        export const loadCommand = async (id) => (Object.hasOwn(LOADERS, id) ? (await LOADERS[id]()).default : undefined);`;
      return { contents, loader: 'ts', resolveDir: path.dirname(file) };
    });
  },
};

/** Which module each exported name of an index.ts comes from. */
async function readBarrel(folder) {
  const text = await readFile(path.join(folder, 'index.ts'), 'utf8');
  const places = new Map();
  for (const [, names, from] of text.matchAll(/^export \{([^}]*)\} from '(\.[^']+)\.js';$/gm)) {
    for (const name of names.split(',')) places.set(name.trim(), `${path.join(folder, from)}.ts`);
  }
  for (const [, from] of text.matchAll(/^export \* from '(\.[^']+)\.js';$/gm)) {
    const file = `${path.join(folder, from)}.ts`;
    for (const [, name] of (await readFile(file, 'utf8')).matchAll(
      /^export (?:async )?(?:const|function|class) (\w+)/gm,
    ))
      places.set(name, file);
  }
  return places;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleCli();
