import type { InstalledPlugin, InstallResult } from '../install/carry-out.js';
import type { ConsentItem } from '../install/consent.js';
import { oneLine, paint, type Look } from './look.js';
import { renderPermissions } from './permissions.js';

/** What people are about to agree to. */
export function renderConsent(items: readonly ConsentItem[], look: Look): string {
  return items
    .map((item) => {
      const from = item.from === null ? '' : ` (replaces ${item.from})`;
      const { added, all } = item.permissions;
      const head = [
        paint(look, 'bold', `${item.slug} ${item.version}${from}`),
        `  publisher ${oneLine(item.publisher ?? 'not named')}, key ${item.keyId} (${trustText(item.trust)})`,
      ];
      if (added.length > 0)
        return [
          ...head,
          all.length === added.length ? '  asks for:' : '  asks for in addition:',
          renderPermissions(added, look, '    '),
        ].join('\n');
      return [...head, '  asks for nothing new'].join('\n');
    })
    .join('\n');
}

export function renderInstalled(result: InstallResult, look: Look): string {
  const lines = result.plugins.map((plugin) => renderPlugin(plugin, look));
  const first = result.plugins.filter((plugin) => plugin.trust === 'first-use');
  const pins = first.map(
    (plugin) =>
      `  ${plugin.slug} is signed by ${oneLine(plugin.publisher ?? 'its publisher')} with ${plugin.keyId ?? ''}; the key is now pinned in ops-center.lock`,
  );
  const idle = result.plugins.filter(({ action, status }) => action === 'install' && status !== 'enabled');
  const next =
    idle.length === 0
      ? []
      : [`  a host runs it after \`ops-center plugin enable ${idle.map(({ slug }) => slug).join(' ')}\``];
  return [...lines, ...pins, ...next].join('\n');
}

/** What an update did, or would do. */
export function renderUpdated(result: InstallResult, isPlan: boolean, look: Look): string {
  const moved = result.plugins.filter(({ action }) => action !== 'keep');
  if (moved.length === 0) return `${paint(look, 'green', '✓')} Everything is up to date`;
  if (!isPlan) return renderInstalled({ ...result, plugins: moved }, look);
  return moved
    .map(({ slug, version, previousVersion, previousPublisher, publisher, action }) =>
      action === 'update'
        ? `would update ${slug} ${previousVersion ?? ''} -> ${version}${handedOn(previousPublisher, publisher)}`
        : `would ${action} ${slug} ${version}`,
    )
    .join('\n');
}

function handedOn(from: string | null, to: string | null): string {
  return from === null ? '' : `, of ${oneLine(to ?? '')} and no longer of ${oneLine(from)}`;
}

function renderPlugin(plugin: InstalledPlugin, look: Look): string {
  const name = `${plugin.slug} ${plugin.version}`;
  const done = paint(look, 'green', '✓');
  switch (plugin.action) {
    case 'keep':
      return `${done} ${name} is already installed`;
    case 'install':
      return `${done} Installed ${name} in ${oneLine(plugin.path)}`;
    case 'reinstall':
      return `${done} Restored ${name} in ${oneLine(plugin.path)}`;
    case 'update':
      return `${done} Updated ${plugin.slug} ${plugin.previousVersion ?? ''} -> ${plugin.version} in ${oneLine(plugin.path)}`;
  }
}

function trustText(trust: ConsentItem['trust']): string {
  switch (trust) {
    case 'pinned':
      return 'pinned before';
    case 'rotated':
      return 'took the place of a pinned key, which signed that';
    case 'transferred':
      return 'named by the publisher before, whose pinned key signed that';
    case 'given':
      return 'named by you';
    case 'first-use':
      return 'seen for the first time';
  }
}
