import type { PluginInfo, SearchResult } from '../actions/catalogue.js';
import { indented, oneLine, paint, type Look } from './look.js';
import { renderPermissions } from './permissions.js';

const MOST_VERSIONS = 10;

export function renderSearch(result: SearchResult, look: Look): string {
  if (result.plugins.length === 0) {
    return result.query === ''
      ? 'The registry has no plugins that you may see'
      : `No plugin matches "${oneLine(result.query)}"`;
  }
  const rows = result.plugins.map((plugin) => {
    const head = `${paint(look, 'bold', plugin.slug)} ${plugin.latest_version}  ${oneLine(plugin.publisher)}  ${plugin.type}  ${oneLine(plugin.category)}${marksText(plugin)}`;
    const description = oneLine(plugin.description.split('\n')[0] ?? '');
    return description === '' ? head : `${head}\n  ${clip(description, look.width - 2)}`;
  });
  const more =
    result.nextCursor === null
      ? []
      : [`... about ${result.totalEstimate} in all; the next page has --cursor ${oneLine(result.nextCursor)}`];
  return [...rows, ...more].join('\n');
}

export function renderInfo(info: PluginInfo, look: Look): string {
  const { plugin, version } = info;
  const pairs: (readonly [string, string | undefined])[] = [
    ['version', `${version.version}, published ${version.published_at.slice(0, 10)}${marksText(version)}`],
    [
      'publisher',
      `${plugin.publisher}${plugin.is_verified ? ' (verified)' : ''}${plugin.is_official ? ' (official)' : ''}`,
    ],
    ['author', plugin.author],
    ['license', plugin.license],
    ['type', plugin.type],
    ['category', plugin.category],
    ['tags', plugin.tags.join(', ') || undefined],
    ['visibility', plugin.visibility],
    ['price', priceText(plugin.pricing)],
    ['platform', platformText(version)],
    [
      'needs',
      version.dependencies.map((dependency) => `${dependency.slug} ${dependency.version}`).join(', ') || undefined,
    ],
    ['downloads', String(plugin.total_downloads)],
    ['rating', ratingText(plugin)],
    ['homepage', plugin.homepage],
    ['repository', plugin.repository],
    ['sha256', version.sha256],
    ['signed by', version.key_id],
  ];
  const told = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(10)}  ${oneLine(value)}`],
  );
  const versions = info.versions
    .slice(0, MOST_VERSIONS)
    .map((one) => `${one.version}${one.yanked === undefined ? '' : ' (yanked)'}`);
  const more = info.versions.length > MOST_VERSIONS ? `, and ${info.versions.length - MOST_VERSIONS} more` : '';
  return [
    `${paint(look, 'bold', plugin.slug)}  ${oneLine(plugin.name)}`,
    `  ${indented(plugin.description, '  ')}`,
    ...info.faults.map(
      ({ severity, title, fixedVersion }) =>
        `${paint(look, 'red', '!')} ${oneLine(`known security fault (${severity}): ${title}`)}${fixedVersion === null ? '' : `; fixed in ${fixedVersion}`}`,
    ),
    '',
    ...told,
    '',
    info.permissions.length === 0
      ? 'Asks for no permissions.'
      : `Permissions\n${renderPermissions(info.permissions, look)}`,
    '',
    `Versions  ${oneLine(versions.join(', '))}${more}`,
  ].join('\n');
}

/** What its publisher said of a version afterwards. */
function marksText({
  yanked,
  deprecated,
  replacement,
}: Pick<PluginInfo['version'], 'yanked' | 'deprecated' | 'replacement'>): string {
  return [
    yanked === undefined ? '' : `, yanked: ${oneLine(yanked)}`,
    deprecated === undefined ? '' : `, deprecated: ${oneLine(deprecated)}`,
    replacement === undefined ? '' : `, use ${oneLine(replacement)}`,
  ].join('');
}

function platformText({
  min_platform_version: min,
  max_platform_version: max,
}: PluginInfo['version']): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  return [min === undefined ? undefined : `from ${min}`, max === undefined ? undefined : `to ${max}`]
    .filter((part) => part !== undefined)
    .join(' ');
}

function ratingText({ ratings, rating_count: count = 0 }: PluginInfo['plugin']): string | undefined {
  if (ratings?.mean === undefined) return undefined;
  return `${ratings.mean} of 5, ${count} review${count === 1 ? '' : 's'}`;
}

function priceText(pricing: PluginInfo['plugin']['pricing']): string {
  if (pricing.is_free) return 'free';
  const { currency, price, monthly, yearly, lifetime } = pricing;
  const parts = [
    price,
    monthly === undefined ? undefined : `${monthly} a month`,
    yearly === undefined ? undefined : `${yearly} a year`,
    lifetime === undefined ? undefined : `${lifetime} once`,
  ].filter((part) => part !== undefined);
  return `${parts.join(', ') || pricing.model} ${currency}`;
}

function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 3)}...`;
}
