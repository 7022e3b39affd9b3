import type { Account, LoggedOut } from '../actions/session.js';
import { paint, oneLine, type Look } from './look.js';

export function renderLogin(account: Account, look: Look): string {
  return `${paint(look, 'green', '✓')} Logged in to ${account.registry} as ${oneLine(account.email)}`;
}

export function renderAccount(account: Account): string {
  const organisations = account.organisations.map(({ slug, role }) => `${slug} (${role})`).join(', ');
  return [
    `account        ${account.email}${account.isAdmin ? ' (administrator)' : ''}`,
    `registry       ${account.registry}`,
    `organisations  ${organisations === '' ? 'none' : organisations}`,
    `token          ${account.scopes.join(', ')}${account.tokenExpiresAt === null ? '' : `, until ${account.tokenExpiresAt}`}`,
  ]
    .map(oneLine)
    .join('\n');
}

export function renderLogout(result: LoggedOut, look: Look): string {
  if (!result.removed) return `There was no token for ${result.registry}`;
  const how = result.revoked ? 'the token is revoked' : 'the token was void already';
  return `${paint(look, 'green', '✓')} Logged out of ${result.registry}; ${how}`;
}
