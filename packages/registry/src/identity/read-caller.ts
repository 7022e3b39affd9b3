import type { WhoAmI } from '@ops-center/registry-client';
import type { Actor } from './actor.js';

/** Who the caller is, and what the token lets them do. */
export function describeCaller({ userId, email, isAdmin, memberships, token }: Actor): WhoAmI {
  return {
    user: { id: userId, email, is_admin: isAdmin },
    organisations: memberships.map(({ slug, role }) => ({ slug, role })),
    token: {
      id: token.id,
      prefix: token.prefix,
      scopes: [...token.scopes],
      expires_at: token.expiresAt.toISOString(),
      ...(token.organisation === undefined ? {} : { organisation: token.organisation }),
      ...(token.plugins === undefined ? {} : { plugins: [...token.plugins] }),
    },
  };
}
