import type { Account, CredentialSource, LoggedOut } from '../actions/session.js';
import { paint, oneLine, type Look } from './look.js';

export function renderLogin(account: Account, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} Logged in to ${account.registry} as ${oneLine(account.email)}`,
    `  The token is in ${placeOf(account.credential)}`,
  ].join('\n');
}

export function renderAccount(account: Account): string {
  const organisations = account.organisations.map(({ slug, role }) => `${slug} (${role})`).join(', ');
  const { tokenOrganisation, tokenPlugins, tokenExpiresAt } = account;
  const limits = [
    account.scopes.join(', '),
    ...(tokenOrganisation === null ? [] : [`for ${tokenOrganisation} only`]),
    ...(tokenPlugins === null ? [] : [`plugins ${tokenPlugins.join(' ')} only`]),
    ...(tokenExpiresAt === null ? [] : [`until ${tokenExpiresAt}`]),
  ];
  return [
    `account        ${account.email}${account.isAdmin ? ' (administrator)' : ''}`,
    `registry       ${account.registry}`,
    `organisations  ${organisations === '' ? 'none' : organisations}`,
    `token          ${limits.join('; ')}`,
    `from           ${placeOf(account.credential)}`,
  ]
    .map(oneLine)
    .join('\n');
}

export function renderLogout(result: LoggedOut, look: Look): string {
  if (!result.removed) return `There was no token for ${result.registry}`;
  const how = result.revoked ? 'the token is revoked' : 'the token is forgotten here';
  return `${paint(look, 'green', '✓')} Logged out of ${result.registry}; ${how}`;
}

function placeOf({ source, where }: CredentialSource): string {
  return source === 'keychain' ? "the system's keychain" : oneLine(where ?? source);
}
