import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Membership } from './actor.js';
import { hashSecret, isSecret, newSecret } from './secret.js';
import { deleteSession, findLiveSession, insertSession } from './session-store.js';
import { findMemberships } from './store.js';

/** Who is signed in in a browser. It opens the pages of the registry, and none of its API. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly memberships: readonly Membership[];
}

/** A browser that has just signed in: the secret goes into its cookie and nowhere else. */
export interface NewSession {
  readonly secret: string;
  readonly expiresAt: Date;
}

export const SESSION_HOURS = 12;

/** Finds who a cookie stands for, with the rights of this moment. */
export async function findSession(
  deps: Pick<Deps, 'db' | 'now'>,
  secret: string | undefined,
): Promise<Session | undefined> {
  if (secret === undefined || !isSecret(secret)) return undefined;
  const found = await findLiveSession(deps.db, hashSecret(secret), deps.now());
  if (found === undefined) return undefined;
  const { id: userId, email, isAdmin } = found.user;
  return { id: found.sessionId, userId, email, isAdmin, memberships: await findMemberships(deps.db, userId, null) };
}

/** Ends the session of this browser. */
export async function signOut(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  session: Session,
  requestId: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    if (!(await deleteSession(tx, session.id))) return;
    await recordAudit(tx, deps, {
      action: 'user.sign_out',
      actor: { userId: session.userId },
      subjectType: 'user',
      subjectId: session.userId,
      requestId,
    });
  });
}

/** Adds a session for a user who has proved who they are. */
export async function openSession(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  userId: string,
): Promise<NewSession> {
  const secret = newSecret();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_HOURS * 3_600_000);
  await insertSession(tx, { id: deps.newId(), userId, secretSha256: hashSecret(secret), createdAt, expiresAt });
  return { secret, expiresAt };
}
