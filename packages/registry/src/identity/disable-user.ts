import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { deleteSessionsOf, deleteUnusedLinks } from './session-store.js';
import { findUserByEmail, lockUser, revokeTokensOf, writeDisabled } from './store.js';

/** What ended with an account. */
export interface Disabled {
  /** Tokens that worked until now. */
  readonly tokens: number;
}

/**
 * Shuts an account out: its sessions end, its tokens are revoked for ever, and nobody signs in to it. What it published and
 * installed stays, and so do its memberships. For the operator at the machine; doing it again ends what came in between.
 * @throws OpsError usage.invalid when there is no such user
 */
export async function disableUser(deps: Pick<Deps, 'db' | 'now' | 'newId'>, email: string): Promise<Disabled> {
  const { id } = await findUser(deps, email);
  return await deps.db.transaction(async (tx) => {
    await lockUser(tx, id);
    const now = deps.now();
    const isNew = await writeDisabled(tx, id, now);
    await deleteSessionsOf(tx, id);
    await deleteUnusedLinks(tx, id);
    const tokens = await revokeTokensOf(tx, id, now);
    if (!isNew && tokens === 0) return { tokens };
    await recordAudit(tx, deps, {
      action: 'user.disable',
      actor: 'operator',
      subjectType: 'user',
      subjectId: id,
      details: { tokens },
    });
    return { tokens };
  });
}

/**
 * Lets an account in again. Its tokens stay revoked.
 * @throws OpsError usage.invalid when there is no such user
 */
export async function enableUser(deps: Pick<Deps, 'db' | 'now' | 'newId'>, email: string): Promise<void> {
  const { id } = await findUser(deps, email);
  await deps.db.transaction(async (tx) => {
    if (!(await writeDisabled(tx, id, null))) return;
    await recordAudit(tx, deps, { action: 'user.enable', actor: 'operator', subjectType: 'user', subjectId: id });
  });
}

async function findUser({ db }: Pick<Deps, 'db'>, email: string): Promise<{ readonly id: string }> {
  const user = await findUserByEmail(db, email);
  if (user !== undefined) return user;
  throw new OpsError('usage.invalid', `there is no user ${JSON.stringify(email)}`, {
    hint: 'Give the address that the account has.',
  });
}
