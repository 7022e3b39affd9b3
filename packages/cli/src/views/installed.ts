import type { EnablementResult } from '../actions/enablement.js';
import type { InstalledList, ListedPlugin } from '../actions/installed.js';
import type { UninstallResult } from '../actions/uninstall.js';
import { oneLine, paint, type Look } from './look.js';
import { renderTable } from './table.js';

export function renderInstalledList({ plugins, dir }: InstalledList, look: Look): string {
  if (plugins.length === 0) return `No plugins are installed in ${oneLine(dir)}`;
  const rows = plugins.map((plugin) => [
    plugin.slug,
    plugin.version,
    plugin.present ? plugin.status : `${plugin.status}, not there`,
    plugin.requested ?? (plugin.unused ? 'needed no more' : 'as a dependency'),
    plugin.registry ?? 'file',
  ]);
  return renderTable(['plugin', 'version', 'status', 'asked for', 'from'], rows, look);
}

/** What was asked for, each with what it needs below it. */
export function renderInstalledTree(list: InstalledList, look: Look): string {
  const known = new Map(list.plugins.map((plugin) => [plugin.slug, plugin]));
  const roots = list.plugins.filter(({ requested, unused }) => requested !== null || unused);
  if (roots.length === 0) return renderInstalledList(list, look);
  return roots.flatMap((plugin) => [title(plugin, look), ...branches(plugin, known, '', look)]).join('\n');
}

function title(plugin: ListedPlugin, look: Look): string {
  const marks = [
    plugin.status === 'enabled' ? 'enabled' : '',
    plugin.present ? '' : 'not there',
    plugin.unused ? 'needed no more' : '',
  ].filter((mark) => mark !== '');
  const name = paint(look, 'bold', `${plugin.slug} ${plugin.version}`);
  return marks.length === 0 ? name : `${name} ${paint(look, 'dim', `(${marks.join(', ')})`)}`;
}

function branches(
  plugin: ListedPlugin,
  known: ReadonlyMap<string, ListedPlugin>,
  indent: string,
  look: Look,
  above: readonly string[] = [plugin.slug],
): string[] {
  const needs = plugin.dependencies.filter(({ optional, version }) => !optional || version !== null);
  return needs.flatMap((need, at) => {
    const isLast = at === needs.length - 1;
    const other = known.get(need.slug);
    const range = paint(look, 'dim', `${oneLine(need.range)}${need.optional ? ', optional' : ''}`);
    const name = other === undefined ? `${need.slug} is missing` : title(other, look);
    const line = `${indent}${isLast ? '└── ' : '├── '}${name}  ${range}`;
    // A lock file that somebody edited may hold a circle.
    if (other === undefined || above.includes(need.slug)) return [line];
    return [line, ...branches(other, known, `${indent}${isLast ? '    ' : '│   '}`, look, [...above, need.slug])];
  });
}

export function renderUninstalled({ removed, unused }: UninstallResult, look: Look): string {
  const done = paint(look, 'green', '✓');
  const lines = removed.map(({ slug, version }) => `${done} Uninstalled ${slug} ${version}`);
  const hint =
    unused.length === 0
      ? []
      : [`  needed no more: ${unused.join(', ')}; \`ops-center plugin uninstall ${unused.join(' ')}\` takes it away`];
  return [...lines, ...hint].join('\n');
}

export function renderEnablement({ plugins }: EnablementResult, look: Look): string {
  const done = paint(look, 'green', '✓');
  return plugins
    .map(({ slug, version, status, changed }) =>
      changed ? `${done} ${slug} ${version} is ${status}` : `${done} ${slug} ${version} was ${status} already`,
    )
    .join('\n');
}
