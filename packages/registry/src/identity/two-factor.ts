import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { verifyPassword } from './password.js';
import { hashSecret, newRecoveryCode, readRecoveryCode } from './secret.js';
import { findPassword } from './session-store.js';
import type { Session } from './sign-in.js';
import { acceptedStep, newTotpSecret, totpAddress } from './totp.js';
import {
  beginTwoFactor,
  countRecoveryCodes,
  deleteOtherSessions,
  deleteTwoFactor,
  findTwoFactor,
  holdTwoFactor,
  replaceRecoveryCodes,
  takeRecoveryCode,
  twoFactorBinding,
  writeTwoFactor,
  type TwoFactorRow,
} from './two-factor-store.js';

const RECOVERY_CODES = 10;
/** Wrong codes in a row, after which none is taken for a while: whoever guesses knows the password already. */
const MOST_FAILURES = 10;
const LOCK_MS = 15 * 60_000;

type CodeKind = 'totp' | 'recovery_code';
export type CodeVerdict =
  | { readonly kind: CodeKind }
  | { readonly kind: 'wrong' }
  /** Too many wrong ones; none is looked at until then. */
  | { readonly kind: 'locked'; readonly until: Date };

/** How the second factor of an account stands. */
export type TwoFactorState =
  | { readonly kind: 'off' }
  /** Begun: shown until a code of it was typed. */
  | { readonly kind: 'begun'; readonly secret: string; readonly address: string }
  | { readonly kind: 'on'; readonly since: Date; readonly recoveryCodesLeft: number };

export async function readTwoFactor(
  deps: Pick<Deps, 'db' | 'secrets' | 'config'>,
  { userId, email }: Pick<Session, 'userId' | 'email'>,
): Promise<TwoFactorState> {
  const row = await findTwoFactor(deps.db, userId);
  if (row === undefined) return { kind: 'off' };
  if (row.confirmedAt !== null) {
    return { kind: 'on', since: row.confirmedAt, recoveryCodesLeft: await countRecoveryCodes(deps.db, userId) };
  }
  const secret = deps.secrets.open(row.sealedSecret, twoFactorBinding(userId));
  return { kind: 'begun', secret, address: totpAddress(secret, { issuer: deps.config.name, account: email }) };
}

/**
 * Begins to enrol an authenticator app; nothing changes until a code of it was typed. Whoever has a password gives it
 * again, so that an open browser is not enough. False when the password is wrong.
 * @throws OpsError request.invalid when there is one already
 */
export async function enrolTwoFactor(
  deps: Pick<Deps, 'db' | 'now' | 'secrets'>,
  { userId, email }: Session,
  password: string,
): Promise<boolean> {
  const known = await findPassword(deps.db, email);
  const hash = known?.hash ?? undefined;
  if (hash !== undefined && !(await verifyPassword(password, hash))) return false;
  const sealedSecret = deps.secrets.seal(newTotpSecret(), twoFactorBinding(userId));
  if (await beginTwoFactor(deps.db, { userId, sealedSecret, createdAt: deps.now() })) return true;
  throw new OpsError('request.invalid', 'this account has a second factor already');
}

/**
 * Turns the second factor on, by a first code of it, and ends all other sessions.
 * @returns recovery codes, shown this once; undefined when the code is wrong
 */
export async function confirmTwoFactor(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'secrets'>,
  session: Session,
  { code, requestId }: { readonly code: string; readonly requestId: string },
): Promise<readonly string[] | undefined> {
  const { userId } = session;
  return await deps.db.transaction(async (tx) => {
    const row = await holdTwoFactor(tx, userId);
    if (row === undefined || row.confirmedAt !== null) return undefined;
    const step = acceptedStep(
      deps.secrets.open(row.sealedSecret, twoFactorBinding(userId)),
      digitsOf(code),
      deps.now(),
      row.lastStep,
    );
    if (step === undefined) return undefined;
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await writeTwoFactor(tx, userId, { confirmedAt: deps.now(), lastStep: step });
    const hashed = codes.map((one) => ({
      id: deps.newId(),
      userId,
      codeSha256: hashSecret(readRecoveryCode(one) ?? one),
    }));
    await replaceRecoveryCodes(tx, hashed);
    await deleteOtherSessions(tx, userId, session.id);
    await audit(tx, deps, 'two_factor.enable', userId, requestId);
    return codes;
  });
}

/** Turns it off, by a code or a recovery code. */
export async function disableTwoFactor(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'secrets'>,
  { userId }: Session,
  { code, requestId }: { readonly code: string; readonly requestId: string },
): Promise<CodeVerdict> {
  return await deps.db.transaction(async (tx) => {
    const verdict = await checkCode(tx, deps, userId, code);
    if (verdict.kind === 'wrong' || verdict.kind === 'locked') return verdict;
    await deleteTwoFactor(tx, userId);
    await audit(tx, deps, 'two_factor.disable', userId, requestId);
    return verdict;
  });
}

/**
 * Looks at a code that somebody typed: of the app, each once, or a recovery code. Wrong ones are counted for the
 * account, whoever types them. The transaction must be finished whatever the verdict is.
 */
export async function checkCode(
  tx: Database,
  deps: Pick<Deps, 'now' | 'secrets'>,
  userId: string,
  typed: string,
): Promise<CodeVerdict> {
  const row = await holdTwoFactor(tx, userId);
  if (row?.confirmedAt === undefined || row.confirmedAt === null) return { kind: 'wrong' };
  const now = deps.now();
  if (row.lockedUntil !== null && row.lockedUntil > now) return { kind: 'locked', until: row.lockedUntil };
  const kind = await kindOf(tx, deps, row, typed);
  if (kind !== undefined) return { kind };
  const failures = row.failures + 1;
  if (failures < MOST_FAILURES) {
    await writeTwoFactor(tx, userId, { failures });
    return { kind: 'wrong' };
  }
  const until = new Date(now.getTime() + LOCK_MS);
  await writeTwoFactor(tx, userId, { failures: 0, lockedUntil: until });
  return { kind: 'locked', until };
}

async function kindOf(
  tx: Database,
  deps: Pick<Deps, 'now' | 'secrets'>,
  row: TwoFactorRow,
  typed: string,
): Promise<CodeKind | undefined> {
  const { userId } = row;
  const now = deps.now();
  const secret = deps.secrets.open(row.sealedSecret, twoFactorBinding(userId));
  const step = acceptedStep(secret, digitsOf(typed), now, row.lastStep);
  if (step !== undefined) {
    await writeTwoFactor(tx, userId, { lastStep: step, failures: 0, lockedUntil: null });
    return 'totp';
  }
  const recovery = readRecoveryCode(typed);
  if (recovery === undefined || !(await takeRecoveryCode(tx, userId, hashSecret(recovery), now))) return undefined;
  await writeTwoFactor(tx, userId, { failures: 0, lockedUntil: null });
  return 'recovery_code';
}

async function audit(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  action: string,
  userId: string,
  requestId: string,
): Promise<void> {
  await recordAudit(tx, deps, { action, actor: { userId }, subjectType: 'user', subjectId: userId, requestId });
}

function digitsOf(typed: string): string {
  return typed.slice(0, 50).replaceAll(/\s/g, '');
}
