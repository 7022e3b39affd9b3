import { OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { roleAllows, type Actor, type Scope } from './actor.js';
import { holdAdmin, holdRole } from './store.js';

/**
 * Asks again, inside the transaction of a change, whether the actor may still make it: an upload can take minutes, and
 * a member who was removed or a token that was revoked meanwhile must leave nothing behind.
 * @throws OpsError auth.forbidden
 */
export async function holdRights(tx: Database, actor: Actor, scope: Scope, organisationId: string): Promise<void> {
  const role = await holdRole(tx, { organisationId, userId: actor.userId, tokenId: actor.token.id });
  if (role !== undefined && roleAllows(scope, role)) return;
  throw new OpsError('auth.forbidden', 'this right was taken away a moment ago', { details: { scope } });
}

/**
 * The same for administrators, of the whole registry.
 * @throws OpsError auth.forbidden
 */
export async function holdAdministrator(tx: Database, actor: Actor): Promise<void> {
  if (await holdAdmin(tx, { userId: actor.userId, tokenId: actor.token.id })) return;
  throw new OpsError('auth.forbidden', 'this right was taken away a moment ago', { details: { scope: 'admin' } });
}
