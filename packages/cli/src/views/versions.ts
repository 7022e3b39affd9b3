import type { OutdatedReport } from '../actions/outdated.js';
import type { PluginVersions } from '../actions/versions.js';
import { sizeText, type Look } from './look.js';
import { renderTable } from './table.js';
import { countText } from './wording.js';

export function renderVersions({ slug, versions }: PluginVersions, look: Look): string {
  if (versions.length === 0) return `${slug} has no published version`;
  const rows = versions.map((one) => [
    one.version,
    one.published_at.slice(0, 10),
    sizeText(one.size),
    platformText(one),
    noteText(one),
  ]);
  return renderTable(['version', 'published', 'size', 'platform', ''], rows, look);
}

type Version = PluginVersions['versions'][number];

function platformText({ min_platform_version: min, max_platform_version: max }: Version): string {
  if (min === undefined && max === undefined) return 'any';
  if (max === undefined) return `${min ?? ''} or later`;
  return min === undefined ? `${max} or earlier` : `${min} to ${max}`;
}

function noteText({ yanked, deprecated, suits }: Version): string {
  const notes = [
    yanked === undefined ? '' : `yanked${yanked === '' ? '' : `: ${yanked}`}`,
    deprecated === undefined ? '' : `deprecated${deprecated === '' ? '' : `: ${deprecated}`}`,
    suits === false ? 'not for this platform' : '',
  ];
  return notes.filter((note) => note !== '').join('; ');
}

export function renderOutdated({ plugins, checked, skipped }: OutdatedReport, look: Look): string {
  const left = skipped.length === 0 ? [] : [`Not looked at, from a file or another registry: ${skipped.join(', ')}`];
  if (plugins.length === 0) return [`${countText(checked, 'plugin')} up to date`, ...left].join('\n');
  const rows = plugins.map(({ slug, current, wanted, latest, requested }) => [
    slug,
    current,
    wanted ?? 'none',
    latest ?? 'none',
    requested ?? 'as a dependency',
  ]);
  return [renderTable(['plugin', 'current', 'wanted', 'latest', 'asked for'], rows, look), ...left].join('\n');
}
