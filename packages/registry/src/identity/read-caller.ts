import type { WhoAmI } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from './actor.js';
import { markTokenRevoked } from './store.js';

/** Who the caller is, and what the token lets them do. */
export function describeCaller(actor: Actor): WhoAmI {
  return {
    user: { id: actor.userId, email: actor.email, is_admin: actor.isAdmin },
    organisations: actor.memberships.map(({ slug, role }) => ({ slug, role })),
    token: {
      prefix: actor.token.prefix,
      scopes: [...actor.token.scopes],
      expires_at: actor.token.expiresAt.toISOString(),
    },
  };
}

/** Revokes the token that the caller uses; the next request with it fails. */
export async function revokeOwnToken(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  requestId: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    // Two requests at once may both have passed with it: only one of them revokes.
    if (!(await markTokenRevoked(tx, actor.token.id, deps.now()))) return;
    await recordAudit(tx, deps, {
      action: 'token.revoke',
      actor,
      subjectType: 'token',
      subjectId: actor.token.id,
      details: { prefix: actor.token.prefix },
      requestId,
    });
  });
}
