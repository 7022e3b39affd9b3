import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { Actor } from './actor.js';
import { markTokenRevoked } from './store.js';

/** Revokes the token the actor came with; it counts from the next request on. Needs no scope: giving up is free. */
export async function revokeOwnToken(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  requestId?: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    if (!(await markTokenRevoked(tx, actor.token.id, deps.now()))) return;
    await recordAudit(tx, deps, {
      action: 'token.revoke',
      actor,
      subjectType: 'token',
      subjectId: actor.token.id,
      details: { prefix: actor.token.prefix },
      ...(requestId === undefined ? {} : { requestId }),
    });
  });
}
