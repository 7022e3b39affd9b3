import type { Deps } from '../deps.js';
import type { Actor } from './actor.js';
import { findLiveToken, touchToken } from './store.js';
import { hashToken, isWellFormedToken } from './token.js';

const TOUCH_EVERY_MS = 60_000;

/**
 * Finds who a token stands for, with the rights of this moment: a revoked token or a lost membership counts from the
 * next request on. Undefined when the token is malformed, unknown, expired or revoked, or its user is disabled.
 */
export async function authenticate(deps: Pick<Deps, 'db' | 'now'>, tokenText: string): Promise<Actor | undefined> {
  if (!isWellFormedToken(tokenText)) return undefined;
  const now = deps.now();
  const found = await findLiveToken(deps.db, hashToken(tokenText), now);
  if (found === undefined) return undefined;
  const { token, user, memberships } = found;
  const bound = token.organisationId === null ? undefined : memberships[0]?.slug;
  // The member was removed from the organisation the token is for: nothing is left that it may do.
  if (token.organisationId !== null && bound === undefined) return undefined;
  if (token.lastUsedAt === null || now.getTime() - token.lastUsedAt.getTime() >= TOUCH_EVERY_MS) {
    await touchToken(deps.db, token.id, now, TOUCH_EVERY_MS);
  }
  return {
    userId: user.id,
    email: user.email,
    isAdmin: user.isAdmin,
    memberships,
    token: {
      id: token.id,
      prefix: token.prefix,
      scopes: token.scopes,
      expiresAt: token.expiresAt,
      ...(bound === undefined ? {} : { organisation: bound }),
      ...(token.pluginSlugs === null ? {} : { plugins: token.pluginSlugs }),
    },
  };
}
