import type { TrustedPublishers } from '../actions/trusted-publishers.js';
import { oneLine, paint, type Look } from './look.js';

export function renderTrustedPublishers({ plugin, action, publishers }: TrustedPublishers, look: Look): string {
  const done = paint(look, 'green', '✓');
  const name = oneLine(plugin);
  const heads = {
    list:
      publishers.length === 0
        ? `No CI job may publish ${name} without a stored token`
        : `CI jobs that may publish ${paint(look, 'bold', name)} without a stored token`,
    add: `${done} This CI job may publish ${name} without a stored token`,
    remove: `${done} This CI job may not publish ${name} any more`,
  };
  return [heads[action], ...publishers.flatMap((one) => entry(one, look))].join('\n');
}

function entry(one: TrustedPublishers['publishers'][number], look: Look): string[] {
  const used = one.lastUsedAt === null ? 'not used yet' : `last used ${one.lastUsedAt.slice(0, 10)}`;
  return [
    oneLine(`  ${one.id.slice(0, 8)}  ${one.issuer}`),
    ...Object.entries(one.claims).map(([claim, value]) => oneLine(`            ${claim}: ${value}`)),
    oneLine(`            added by ${one.addedBy} on ${one.addedAt.slice(0, 10)}, ${used}`),
    ...(one.works
      ? []
      : [
          `            ${paint(look, 'yellow', 'counts for nothing')}: who added it may not publish any more, or the registry dropped the issuer`,
        ]),
  ];
}
