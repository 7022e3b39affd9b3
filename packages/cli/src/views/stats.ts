import type { PluginStats } from '../actions/stats.js';
import { oneLine, paint, type Look } from './look.js';
import { countText } from './wording.js';

const BAR = 30;
const MOST_VERSIONS = 10;

export function renderStats(stats: PluginStats, look: Look): string {
  const name = stats.version === null ? stats.plugin : `${stats.plugin} ${stats.version}`;
  const most = Math.max(1, ...stats.perDay.map(({ downloads }) => downloads));
  const width = String(most).length;
  const days = stats.perDay.map(({ day, downloads }) =>
    `  ${oneLine(day)}  ${String(downloads).padStart(width)}  ${paint(look, 'cyan', '#'.repeat(Math.round((downloads / most) * BAR)))}`.trimEnd(),
  );
  const versions = stats.perVersion
    .slice(0, MOST_VERSIONS)
    .map(({ version, downloads }) => `  ${oneLine(version)}  ${downloads}`);
  const more = stats.perVersion.length - MOST_VERSIONS;
  const { total, enabled } = stats.installations;
  return [
    `${paint(look, 'bold', oneLine(name))}  ${countText(stats.downloads, 'download')} from ${oneLine(stats.from)} to ${oneLine(stats.to)}, ${stats.totalDownloads} in all`,
    ...days,
    ...(stats.version !== null || versions.length === 0 ? [] : ['By version', ...versions]),
    ...(stats.version === null && more > 0 ? [`  and ${more} more`] : []),
    ...(total === 0 ? [] : [`Installed by ${countText(total, 'managed host')}, enabled on ${enabled}`]),
  ].join('\n');
}
