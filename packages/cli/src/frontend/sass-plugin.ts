import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { OpsError } from '@ops-center/manifest-schema';
import type { OnLoadResult, PartialMessage, Plugin } from 'esbuild';
import type { CanonicalizeContext, Importer, ImporterResult, SourceSpan } from 'sass';
import { isWithin, objectionTo, type ProjectRoot } from './inside.js';
import type { Sass } from './toolchain.js';

const LARGEST_SHEET = 4 * 1024 * 1024;
const PATIENCE_MS = 60_000;

/** Compiles SCSS and Sass to CSS, which esbuild goes on with. Only files of the project are read. */
export function sassPlugin(root: ProjectRoot, load: () => Promise<Sass>, patienceMs = PATIENCE_MS): Plugin {
  return {
    name: 'ops-center-sass',
    setup(build) {
      build.onLoad({ filter: /\.(scss|sass)$/i, namespace: 'file' }, async ({ path: file }) =>
        compile(await load(), root, file, patienceMs),
      );
    },
  };
}

function compile({ module: sass }: Sass, root: ProjectRoot, file: string, patienceMs: number): OnLoadResult {
  const warnings: PartialMessage[] = [];
  const importer = projectImporter(root);
  try {
    const { css } = withinTime(
      () =>
        sass.compileString(readSheet(root, file), {
          url: pathToFileURL(file),
          syntax: syntaxOf(file),
          importer,
          importers: [importer],
          charset: false,
          logger: {
            warn: (text, { span }) => void warnings.push(messageAt(root, text, span)),
            debug: () => undefined,
          },
        }),
      patienceMs,
    );
    const loader = /\.module\.\w+$/i.test(file) ? 'local-css' : 'css';
    return { contents: css, loader, resolveDir: path.dirname(file), warnings };
  } catch (error) {
    if (hasCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) {
      const text = `the style sheet does not compile within ${patienceMs / 1000} seconds`;
      return { errors: [{ text, location: { file: path.relative(root.path, file), line: 1, column: 0 } }] };
    }
    if (!(error instanceof sass.Exception)) throw error;
    return { errors: [messageAt(root, error.sassMessage, error.span)], warnings };
  }
}

/**
 * Runs what does not yield: a sheet can loop without end (`@while true`), and then neither a timer nor Ctrl-C
 * would get a turn. The engine watches the clock and the signal instead.
 */
function withinTime<Result>(work: () => Result, patienceMs: number): Result {
  try {
    return runInNewContext('work()', { work }, { timeout: patienceMs, breakOnSigint: true }) as Result;
  } catch (error) {
    if (hasCode(error, 'ERR_SCRIPT_EXECUTION_INTERRUPTED'))
      throw new OpsError('interrupted', 'the build was interrupted');
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  // It belongs to the realm that was stopped, so it is no Error of this one.
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Finds what `@use` and `@import` name: beside the sheet that does, or in node_modules of the project. */
function projectImporter(root: ProjectRoot): Importer<'sync'> {
  return {
    canonicalize(url: string, context: CanonicalizeContext): URL | null {
      if (url.startsWith('file:')) return firstFile(fileURLToPath(url));
      if (/^[a-z][a-z0-9+.-]*:/i.test(url) || context.containingUrl?.protocol !== 'file:') return null;
      return inNodeModules(root, path.dirname(fileURLToPath(context.containingUrl)), url);
    },
    load(url: URL): ImporterResult {
      const file = fileURLToPath(url);
      return { contents: readSheet(root, file), syntax: syntaxOf(file), sourceMapUrl: url };
    },
  };
}

function inNodeModules(root: ProjectRoot, from: string, name: string): URL | null {
  for (let folder = from; isWithin(root.path, folder) || folder === root.path; folder = path.dirname(folder)) {
    const found = firstFile(path.join(folder, 'node_modules', name));
    if (found !== null) return found;
  }
  return null;
}

/** A partial, a sheet or the index of a folder, in the order in which Sass looks. */
function firstFile(wanted: string): URL | null {
  const folder = path.dirname(wanted);
  const name = path.basename(wanted);
  const extensions = /\.(scss|sass|css)$/i.test(name) ? [''] : ['.scss', '.sass', '.css'];
  const named = [`_${name}`, name].flatMap((base) =>
    extensions.map((extension) => path.join(folder, base + extension)),
  );
  const indexes = ['_index', 'index'].flatMap((base) =>
    ['.scss', '.sass', '.css'].map((extension) => path.join(wanted, base + extension)),
  );
  const found = [...named, ...indexes].find((file) => existsSync(file) && statSync(file).isFile());
  return found === undefined ? null : pathToFileURL(found);
}

function readSheet(root: ProjectRoot, file: string): string {
  const objection = objectionTo(root, file);
  if (objection !== undefined) throw new Error(objection.message);
  if (statSync(file).size > LARGEST_SHEET) throw new Error(`the style sheet is larger than ${LARGEST_SHEET} bytes`);
  return readFileSync(file, 'utf8');
}

function syntaxOf(file: string): 'scss' | 'indented' | 'css' {
  if (/\.sass$/i.test(file)) return 'indented';
  return /\.css$/i.test(file) ? 'css' : 'scss';
}

function messageAt(root: ProjectRoot, text: string, span: SourceSpan | undefined): PartialMessage {
  if (span?.url?.protocol !== 'file:') return { text };
  const file = path.relative(root.path, fileURLToPath(span.url));
  const { line, column } = span.start;
  const lineText = span.context?.split('\n', 1)[0] ?? '';
  const bytes = Buffer.byteLength(lineText.slice(0, column));
  return { text, location: { file, line: line + 1, column: bytes, lineText } };
}
