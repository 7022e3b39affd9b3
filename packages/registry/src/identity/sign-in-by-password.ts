import type { Deps } from '../deps.js';
import { proceedSignIn, type SignedIn } from './finish-sign-in.js';
import { verifyPassword } from './password.js';
import { deleteExpiredSessions, findPassword } from './session-store.js';

/** Signs a browser in by e-mail address and password; undefined when they do not fit, and no word on which. */
export async function signIn(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  { email, password, requestId }: { readonly email: string; readonly password: string; readonly requestId: string },
): Promise<SignedIn | undefined> {
  const found = await findPassword(deps.db, email);
  const isRight = await verifyPassword(password, found?.hash ?? undefined);
  if (found === undefined || !isRight) return undefined;
  return await deps.db.transaction(async (tx) => {
    await deleteExpiredSessions(tx, deps.now());
    return await proceedSignIn(tx, deps, { userId: found.user.id, by: 'password', requestId });
  });
}
