import type { PluginOwners } from '../actions/owners.js';
import { oneLine, paint, type Look } from './look.js';

export function renderOwners({ plugin, publisher, members, change }: PluginOwners, look: Look): string {
  if (change !== null) return renderChange(change, publisher, look);
  const rows = members ?? [];
  const width = Math.max(0, ...rows.map(({ role }) => role.length));
  return [
    `${paint(look, 'bold', plugin)} belongs to ${oneLine(publisher)}`,
    ...rows.map(
      ({ email, role, since }) => `  ${role.padEnd(width)}  ${oneLine(email)}, since ${oneLine(since.slice(0, 10))}`,
    ),
  ].join('\n');
}

function renderChange({ email, role }: NonNullable<PluginOwners['change']>, publisher: string, look: Look): string {
  const done = paint(look, 'green', '✓');
  return role === null
    ? `${done} ${oneLine(email)} has no right in ${oneLine(publisher)} any more`
    : `${done} ${oneLine(email)} is ${role} of ${oneLine(publisher)}, and of all its plugins`;
}
