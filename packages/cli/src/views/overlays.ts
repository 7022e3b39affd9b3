import type { Deprecated, MarkedVersion } from '../actions/overlays.js';
import { oneLine, paint, type Look } from './look.js';
import { countText } from './wording.js';

export function renderMarked({ slug, version, yanked }: MarkedVersion, look: Look): string {
  const name = `${slug} ${version}`;
  return yanked === null
    ? `${paint(look, 'green', '✓')} ${name} is back`
    : `${paint(look, 'green', '✓')} ${name} is withdrawn: ${oneLine(yanked)}\n  Whoever has it in a lock file, or asks for exactly it, still gets it.`;
}

export function renderDeprecated({ slug, versions }: Deprecated, undo: boolean, look: Look): string {
  const [first] = versions;
  const what =
    versions.length === 1 && first !== undefined
      ? `${slug} ${first.version}`
      : `${slug} (${countText(versions.length, 'version')})`;
  if (undo) return `${paint(look, 'green', '✓')} ${what} is not deprecated`;
  const instead = first?.replacement ?? null;
  return [
    `${paint(look, 'green', '✓')} ${what} is deprecated: ${oneLine(first?.deprecated ?? '')}`,
    ...(instead === null ? [] : [`  use ${oneLine(instead)} in its place`]),
  ].join('\n');
}
