import path from 'node:path';
import { rollup } from 'rollup';

/**
 * Turns esbuild's many small ES modules into few CommonJS files. Each ES module that is loaded costs about 0.2 ms, and
 * starting Node's loader for them 4 ms; `validate` needed more than forty.
 * @param {import('esbuild').OutputFile[]} files modules of one folder
 * @param {import('esbuild').Metafile} metafile
 * @param {{ outdir: string, entries: readonly string[], root: string }} options `entries`: names without `.js`; `root`: what paths of the metafile start from
 * @returns {Promise<{ name: string, code: string }[]>} names are relative to `outdir`
 */
export async function mergeChunks(files, metafile, { outdir, entries, root }) {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const group = groupsOf(readGraph(metafile, root));
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, path.join(outdir, `${name}.js`)])),
    external: (id) => !/^[./]|^[A-Za-z]:[\\/]/.test(id),
    // esbuild has left out what nothing uses.
    treeshake: false,
    plugins: [
      {
        name: 'from-memory',
        resolveId: (id, importer) => (importer === undefined ? id : fileOf(id, importer, texts)),
        load: (id) => texts.get(id),
      },
    ],
    onwarn(warning) {
      if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: 'cjs',
      compact: true,
      hoistTransitiveImports: false,
      interop: 'auto',
      generatedCode: 'es2015',
      entryFileNames: '[name].cjs',
      chunkFileNames: ({ name }) => `chunks/${name.replace(/-[A-Z0-9]{8}$/, '')}-[hash].cjs`,
      hashCharacters: 'base36',
      manualChunks: (id) => group.get(id),
    });
    return output.map((chunk) => ({ name: chunk.fileName, code: chunk.code }));
  } finally {
    await bundle.close();
  }
}

function fileOf(id, importer, texts) {
  const file = path.resolve(path.dirname(importer), id);
  return texts.has(file) ? file : null;
}

/** What each module loads at once (`now`) and when it is needed (`later`). */
function readGraph(metafile, root) {
  const graph = new Map();
  for (const [file, { imports }] of Object.entries(metafile.outputs)) {
    const own = imports.filter((one) => one.external !== true);
    const paths = (kind) => own.filter((one) => one.kind === kind).map((one) => path.resolve(root, one.path));
    graph.set(path.resolve(root, file), { now: paths('import-statement'), later: paths('dynamic-import') });
  }
  return graph;
}

/**
 * Modules that a start loads together, one file each: `start` for all command lines, `run` for all commands, `check`
 * for those that look into a plugin. All others stay as esbuild cut them.
 */
function groupsOf(graph) {
  const only = (name) => {
    const found = [...graph.keys()].filter((file) =>
      new RegExp(`^${name}(-[A-Z0-9]{8})?\\.js$`).test(path.basename(file)),
    );
    if (found.length === 0) throw new Error(`the bundle has no module ${name}`);
    return found;
  };
  const groups = new Map();
  const put = (name, files) => {
    for (const file of files) if (!groups.has(file)) groups.set(file, name);
  };
  put('start', closure(graph, only('main')));
  const load = only('load-command');
  const commands = load.flatMap((file) => graph.get(file).later);
  const closures = commands.map((file) => closure(graph, [file]));
  const common = [...closures[0]].filter((file) => closures.every((files) => files.has(file)));
  put('run', closure(graph, [...load, ...only('create-deps'), ...common]));
  const validate = commands.filter((file) => path.basename(file).startsWith('validate-'));
  for (const file of closure(graph, validate)) put('check', closure(graph, [file, ...graph.get(file).later]));
  return groups;
}

function closure(graph, roots) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    graph.get(file)?.now.forEach(visit);
  };
  roots.forEach(visit);
  return seen;
}
