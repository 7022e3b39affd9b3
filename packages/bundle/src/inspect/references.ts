import { parseHandler, type Finding, type ManifestShape, type ProjectCode } from '@ops-center/manifest-schema';
import type { PluginFiles } from './plugin-files.js';
import { projectFinding, type Place } from './project-finding.js';

/** Something in plugin.yaml that names a file of the plugin. */
interface PathReference {
  readonly pointer: string;
  readonly path: string;
  readonly code: ProjectCode;
  readonly what: string;
}

/** Something in plugin.yaml that names code of the plugin. */
interface CodeReference {
  readonly pointer: string;
  readonly text: string;
  readonly code: ProjectCode;
  readonly what: string;
}

type Locate = (pointer: string) => Place;

/** Checks that every file and every piece of code that plugin.yaml names is there. */
export async function checkReferences(manifest: ManifestShape, files: PluginFiles, place: Locate): Promise<Finding[]> {
  const findings = pathReferences(manifest).flatMap((reference) => checkPath(reference, files, place));
  for (const reference of codeReferences(manifest)) {
    findings.push(...(await checkCode(reference, manifest, files, place)));
  }
  return findings;
}

function pathReferences(manifest: ManifestShape): PathReference[] {
  const { frontend, container, theme } = manifest.entry_points ?? {};
  const entry = (name: string, path: string | undefined): PathReference[] =>
    path === undefined
      ? []
      : [{ pointer: `/entry_points/${name}`, path, code: 'project.entry_point.file_missing', what: 'the entry point' }];
  const asset = (pointer: string, path: string, what: string): PathReference[] =>
    isAddress(path) ? [] : [{ pointer, path, code: 'project.asset.file_missing', what }];
  return [
    ...entry('frontend', frontend),
    ...entry('container', container),
    ...entry('theme', theme),
    ...(manifest.migrations ?? []).map((path, index) => ({
      pointer: `/migrations/${index}`,
      path,
      code: 'project.migration.file_missing' as const,
      what: 'the migration',
    })),
    ...(manifest.icon === undefined ? [] : asset('/icon', manifest.icon, 'the icon')),
    ...(manifest.screenshots ?? []).flatMap((path, index) => asset(`/screenshots/${index}`, path, 'the screenshot')),
  ];
}

function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
}

function checkPath(reference: PathReference, files: PluginFiles, place: Locate): Finding[] {
  const { pointer, path, code, what } = reference;
  if (code === 'project.migration.file_missing' && !/\.sql$/i.test(path)) {
    return [projectFinding('project.migration.not_sql', place(pointer), `the migration ${path} is not an .sql file`)];
  }
  if (files.has(path)) return [];
  return [projectFinding(code, place(pointer), `${what} ${path} does not exist`, similarHint(files, path))];
}

function similarHint(files: PluginFiles, path: string): string | undefined {
  const similar = files.similar(path);
  return similar === undefined ? undefined : `There is ${similar}; upper and lower case differ.`;
}

function codeReferences(manifest: ManifestShape): CodeReference[] {
  const { backend, cli } = manifest.entry_points ?? {};
  const entry = (name: string, text: string | undefined): CodeReference[] =>
    text === undefined
      ? []
      : [{ pointer: `/entry_points/${name}`, text, code: 'project.entry_point.file_missing', what: 'the entry point' }];
  const handlers = (section: string, items: readonly { readonly handler: string }[] | undefined): CodeReference[] =>
    (items ?? []).map(({ handler }, index) => ({
      pointer: `/${section}/${index}/handler`,
      text: handler,
      code: 'project.handler.file_missing',
      what: 'the handler',
    }));
  return [
    ...entry('backend', backend),
    ...entry('cli', cli),
    ...handlers('hooks', manifest.hooks),
    ...handlers('api_routes', manifest.api_routes),
    ...handlers('cron', manifest.cron),
  ];
}

async function checkCode(
  reference: CodeReference,
  manifest: ManifestShape,
  files: PluginFiles,
  place: Locate,
): Promise<Finding[]> {
  const { pointer, text, code, what } = reference;
  const handler = parseHandler(text);
  // Its form is a finding of plugin.yaml itself.
  if (handler === undefined) return [];
  const wanted = handler.module === undefined ? entryModules(manifest, files) : modulePaths(handler.module);
  const present = wanted.filter((path) => files.has(path));
  if (present.length > MAX_MODULES) return [];
  if (present.length === 0) {
    const hint = wanted.map((path) => similarHint(files, path)).find((found) => found !== undefined);
    const message =
      handler.module === undefined
        ? `${what} ${text} has no module: there is no Python file in backend/`
        : `${what} ${text} needs ${wanted.join(' or ')}, which does not exist`;
    return [projectFinding(code, place(pointer), message, hint)];
  }
  const name = handler.symbol.split('.', 1)[0] ?? handler.symbol;
  for (const path of present) {
    if (!path.endsWith('.py') || (await files.mayDefine(path, name))) return [];
  }
  const where =
    present.length > 1 ? `none of ${present.slice(0, 5).join(', ')} defines` : `${present[0]} does not define`;
  const message = `${what} ${text}: ${where} ${name}`;
  return [projectFinding('project.handler.symbol_missing', place(pointer), message)];
}

/** `backend.hooks` is a module file or a package; `backend/hooks.py` is itself. */
function modulePaths(module: string): string[] {
  if (module.includes('/') || /\.(?:py|[cm]?[jt]sx?)$/.test(module)) return [module];
  const path = module.replaceAll('.', '/');
  return [`${path}.py`, `${path}/__init__.py`];
}

/** So many modules beside the entry module are searched for a handler; nobody has more. */
const MAX_MODULES = 200;

/** Where a handler without a module may live: the backend's entry module, or any module beside it. */
function entryModules(manifest: ManifestShape, files: PluginFiles): string[] {
  const entry = parseHandler(manifest.entry_points?.backend ?? '')?.module;
  const beside = files.names.filter((name) => /^backend\/[^/]+\.py$/.test(name));
  return [...new Set([...(entry === undefined ? [] : modulePaths(entry)), ...beside])];
}
