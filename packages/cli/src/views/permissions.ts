import type { PermissionDescription, Risk } from '@ops-center/manifest-schema';
import { oneLine, paint, type Look } from './look.js';

const COLORS = {
  unknown: 'red',
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'green',
} as const satisfies Record<Risk | 'unknown', string>;

/** One permission a line, what nobody knows first, then the most dangerous: risk, name, what it means. */
export function renderPermissions(permissions: readonly PermissionDescription[], look: Look, indent = '  '): string {
  const width = Math.max(0, ...permissions.map(({ permission }) => permission.length));
  const unknown = permissions.filter((permission) => riskText(permission) === 'unknown');
  return [...unknown, ...permissions.filter((permission) => !unknown.includes(permission))]
    .map((one) => {
      const risk = riskText(one);
      const name = oneLine(one.permission).padEnd(width);
      return `${indent}${paint(look, COLORS[risk], risk.padEnd('critical'.length))}  ${name}  ${oneLine(one.description)}`;
    })
    .join('\n');
}

/** Medium is what is assumed of an unknown permission at least; any other risk is known from its kind. */
function riskText({ known, risk }: PermissionDescription): Risk | 'unknown' {
  return !known && risk === 'medium' ? 'unknown' : risk;
}
