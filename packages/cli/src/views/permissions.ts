import type { PermissionDescription, Risk } from '@ops-center/manifest-schema';
import { paint, printable, type Look } from './look.js';

const COLORS = { critical: 'red', high: 'red', medium: 'yellow', low: 'green' } as const satisfies Record<Risk, string>;

/** One permission a line, the most dangerous first: risk, name, what it means. */
export function renderPermissions(permissions: readonly PermissionDescription[], look: Look, indent = '  '): string {
  const width = Math.max(0, ...permissions.map(({ permission }) => permission.length));
  return permissions
    .map(({ permission, risk, description }) => {
      const name = printable(permission).padEnd(width);
      return `${indent}${paint(look, COLORS[risk], risk.padEnd('critical'.length))}  ${name}  ${printable(description)}`;
    })
    .join('\n');
}
