import type { CreatedToken, ListedToken, RevokedToken, TokenListing } from '../actions/tokens.js';
import { oneLine, paint, type Look } from './look.js';

const ID_SHOWN = 8;

export function renderTokens({ registry, tokens }: TokenListing, look: Look): string {
  if (tokens.length === 0) return `No token works at ${registry}`;
  return tokens.map((token) => renderToken(token, look)).join('\n');
}

export function renderCreated(created: CreatedToken, look: Look): string {
  return [
    `${paint(look, 'green', '✓')} The token ${oneLine(created.name)} is in ${oneLine(created.file)}`,
    `  ${limitsOf(created)}; until ${oneLine(created.expiresAt)}`,
  ].join('\n');
}

export function renderTokenRevoked({ id }: RevokedToken, look: Look): string {
  return `${paint(look, 'green', '✓')} Revoked ${oneLine(id)}`;
}

function renderToken(token: ListedToken, look: Look): string {
  const used = token.lastUsedAt === null ? 'never used' : `last used ${token.lastUsedAt}`;
  return [
    `${paint(look, 'bold', oneLine(token.id.slice(0, ID_SHOWN)))}  ${oneLine(token.name)}${token.current ? '  (used now)' : ''}`,
    `          ${oneLine(token.prefix)}...  ${limitsOf(token)}`,
    paint(look, 'dim', `          ${oneLine(`${used}; until ${token.expiresAt}`)}`),
  ].join('\n');
}

function limitsOf({ scopes, organisation, plugins }: ListedToken): string {
  return oneLine(
    [
      scopes.join(', '),
      ...(organisation === null ? [] : [`for ${organisation} only`]),
      ...(plugins === null ? [] : [`plugins ${plugins.join(' ')} only`]),
    ].join('; '),
  );
}
