import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { hashSecret, isSecret, newSecret } from './secret.js';
import { openSession, type NewSession } from './sign-in.js';
import { countAttempt, deletePendingSignIn, hasTwoFactor, insertPendingSignIn } from './two-factor-store.js';
import { checkCode, type CodeVerdict } from './two-factor.js';

const PENDING_MS = 5 * 60_000;
const MOST_ATTEMPTS = 5;

/** A browser is signed in, or has to show a code first. */
export type SignedIn =
  | { readonly kind: 'session'; readonly session: NewSession }
  /** Secret of the sign-in that waits; worth nothing without a code. */
  | { readonly kind: 'code'; readonly pending: string };

/**
 * Goes on once a user has shown who they are: opens the session, or asks whoever has a second factor for it.
 * @param by what was shown, for the audit log
 */
export async function proceedSignIn(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  { userId, by, requestId }: { readonly userId: string; readonly by: string; readonly requestId: string },
): Promise<SignedIn> {
  if (!(await hasTwoFactor(tx, userId)))
    return { kind: 'session', session: await enter(tx, deps, { userId, by, requestId }) };
  const pending = newSecret();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + PENDING_MS);
  await insertPendingSignIn(
    tx,
    { id: deps.newId(), userId, secretSha256: hashSecret(pending), createdAt, expiresAt },
    createdAt,
  );
  return { kind: 'code', pending };
}

/** Ends a sign-in that waits for a code. Undefined when it waits no more: it begins anew with the password. */
export async function finishSignIn(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'secrets'>,
  { pending, code, requestId }: { readonly pending: string; readonly code: string; readonly requestId: string },
): Promise<
  | { readonly kind: 'session'; readonly session: NewSession }
  | Extract<CodeVerdict, { kind: 'wrong' | 'locked' }>
  | undefined
> {
  if (!isSecret(pending)) return undefined;
  return await deps.db.transaction(async (tx) => {
    const waiting = await countAttempt(tx, hashSecret(pending), { now: deps.now(), most: MOST_ATTEMPTS });
    if (waiting === undefined) return undefined;
    const verdict = await checkCode(tx, deps, waiting.userId, code);
    if (verdict.kind === 'wrong' || verdict.kind === 'locked') return verdict;
    await deletePendingSignIn(tx, waiting.id);
    const session = await enter(tx, deps, { userId: waiting.userId, by: verdict.kind, requestId });
    return { kind: 'session', session } as const;
  });
}

async function enter(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  { userId, by, requestId }: { readonly userId: string; readonly by: string; readonly requestId: string },
): Promise<NewSession> {
  const session = await openSession(tx, deps, userId);
  await recordAudit(tx, deps, {
    action: 'user.sign_in',
    actor: { userId },
    subjectType: 'user',
    subjectId: userId,
    details: { by },
    requestId,
  });
  return session;
}
