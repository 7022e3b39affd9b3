import type { TrustResult } from '../actions/trust.js';
import { oneLine, paint, type Look } from './look.js';

export function renderTrust({ file, changed, pins }: TrustResult, look: Look): string {
  const head = changed ? [`${paint(look, 'green', '✓')} Changed ${oneLine(file)}`] : [];
  if (pins.length === 0) return [...head, 'No key is trusted beforehand'].join('\n');
  const rows = pins.map(({ keyId, publisher, plugin, registry }) => {
    const what = publisher === null ? `plugin ${plugin ?? ''}` : `publisher ${publisher}`;
    return `${keyId}  ${what}  ${registry === null ? 'any registry' : oneLine(registry)}`;
  });
  return [...head, ...rows].join('\n');
}
