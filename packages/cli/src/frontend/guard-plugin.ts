import { existsSync } from 'node:fs';
import path from 'node:path';
import { HOST_MODULES, type HostModule } from '@ops-center/manifest-schema';
import type { OnResolveArgs, OnResolveResult, PartialMessage, Plugin, PluginBuild } from 'esbuild';
import { objectionTo, type ProjectRoot } from './inside.js';

const HOSTED: ReadonlySet<string> = new Set(HOST_MODULES);
const HOSTED_PACKAGE = /^(react|react-dom|@ops-center\/plugin-sdk)(\/|$)/;
/** The looks of the SDK's components, which every page has loaded already. */
const PAGE_STYLES = '@ops-center/plugin-sdk/ui.css';
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** Marks our own question to esbuild where a path leads, which must not be answered by asking again. */
const ASKED = Symbol('asked');
/** Tells findings apart that esbuild carries as messages. */
export const CODE = 'opsCenterCode';

/** Collects what the compiled code imports from the page. */
export type SeenModules = Set<HostModule>;

/**
 * Decides about every import: what the page provides stays an import, what lies in the project is bundled, and
 * everything else is refused at the line that imports it.
 */
export function guardPlugin(root: ProjectRoot, seen: SeenModules): Plugin {
  return {
    name: 'ops-center-guard',
    setup(build) {
      build.onResolve({ filter: /.*/ }, (args) =>
        args.pluginData === ASKED ? undefined : resolve(build, args, root, seen),
      );
      // `import(`./x/${name}.js`)` takes every file that fits, and asks nobody: what is read is looked at once more.
      build.onLoad({ filter: /.*/, namespace: 'file' }, ({ path: file }) => {
        const objection = objectionTo(root, file);
        if (objection === undefined) return undefined;
        return refused(objection.code, `${objection.message}; an import with a pattern reaches it`);
      });
      build.onLoad({ filter: /.*/, namespace: 'brought-by-page' }, () => ({ contents: '', loader: 'empty' }));
      // A package in CommonJS calls require('react'), and an ES module cannot: it gets a module that imports it.
      build.onLoad({ filter: /.*/, namespace: 'required' }, ({ path: name }) => ({
        contents: `export * from ${JSON.stringify(name)};`,
        loader: 'js',
        resolveDir: root.path,
      }));
    },
  };
}

async function resolve(
  build: PluginBuild,
  args: OnResolveArgs,
  root: ProjectRoot,
  seen: SeenModules,
): Promise<OnResolveResult | undefined> {
  const { path: wanted, kind } = args;
  if (REMOTE.test(wanted))
    return refused('project.frontend.remote_import', `${quoted(wanted)} lies on another machine`);
  if (kind === 'url-token' && /^(data:|#)/i.test(wanted)) return undefined;
  if (HOSTED.has(wanted)) {
    seen.add(wanted as HostModule);
    return kind === 'require-call' || kind === 'require-resolve'
      ? { path: wanted, namespace: 'required' }
      : { path: wanted, external: true };
  }
  if (wanted === PAGE_STYLES) return { path: wanted, namespace: 'brought-by-page' };
  if (HOSTED_PACKAGE.test(wanted)) {
    const message = `Ops-Center provides ${HOST_MODULES.join(', ')} to plugins, and not ${quoted(wanted)}`;
    return refused('project.frontend.compile', message);
  }
  if (/^(data|file):/i.test(wanted))
    return kind === 'entry-point'
      ? undefined
      : refused('project.frontend.compile', `${quoted(wanted.slice(0, 80))} is not a file or package of the project`);
  const { importer, namespace, resolveDir } = args;
  const found = await build.resolve(wanted, { kind, importer, namespace, resolveDir, pluginData: ASKED });
  if (found.errors.length > 0) return { errors: found.errors, warnings: found.warnings };
  if (found.external || found.namespace !== 'file') return withoutMarks(found);
  const objection = objectionTo(root, found.path);
  if (objection !== undefined) return refused(objection.code, objection.message);
  // A package.json above the project must not decide which of its files have side effects.
  return hasOwnPackage(root, found.path) ? withoutMarks(found) : { ...withoutMarks(found), sideEffects: true };
}

function withoutMarks({
  path: file,
  external,
  sideEffects,
  namespace,
  suffix,
}: Omit<OnResolveResult, 'errors'>): OnResolveResult {
  return {
    ...(file === undefined ? {} : { path: file }),
    ...(external === undefined ? {} : { external }),
    ...(sideEffects === undefined ? {} : { sideEffects }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function hasOwnPackage(root: ProjectRoot, file: string): boolean {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json'))) return true;
    if (folder === root.path || folder === root.real || folder === path.dirname(folder)) return false;
  }
}

function refused(code: string, text: string): { errors: PartialMessage[] } {
  const message: PartialMessage = { text, detail: { [CODE]: code } };
  return { errors: [message] };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
