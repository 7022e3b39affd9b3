import { isSlug, OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { isEmail, makeOwner } from './create-user.js';
import { hashPassword, passwordProblem } from './password.js';
import { hashSecret, isSecret, newSecret } from './secret.js';
import {
  deleteSessionsOf,
  deleteUnusedLinks,
  findLiveLink,
  hasUsers,
  insertSignInLink,
  lockFirstAdministrator,
  markLinkUsed,
  savePassword,
} from './session-store.js';
import { openSession, type NewSession } from './sign-in.js';
import { findUserByEmail } from './store.js';
import { deleteTwoFactor, hasTwoFactor } from './two-factor-store.js';

/** What a link is for: a known user sets a password, or whoever has it becomes the first administrator. */
export type LinkPurpose = { readonly kind: 'password'; readonly email: string } | { readonly kind: 'first_admin' };

export interface LinkAnswers {
  readonly secret: string;
  readonly password: string;
  /** For the first administrator only. */
  readonly email: string;
  readonly organisation: string;
  readonly requestId: string;
}

export type Redeemed =
  | { readonly kind: 'signed_in'; readonly session: NewSession }
  /** The password is set; signing in needs a code of the second factor, too. */
  | { readonly kind: 'code' }
  /** What the person must change; the link still counts. */
  | { readonly kind: 'refused'; readonly problem: string };

export const LINK_HOURS = 24;

/**
 * Makes a one-time link for a user and takes back earlier ones. For the operator at the machine: it asks for no token.
 * @param options `resetTwoFactor` for somebody who lost authenticator and recovery codes
 * @returns the secret part of the link
 * @throws OpsError usage.invalid when there is no such user, auth.forbidden when it is disabled
 */
export async function issueSignInLink(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  email: string,
  { resetTwoFactor = false }: { readonly resetTwoFactor?: boolean } = {},
): Promise<string> {
  const user = await findUserByEmail(deps.db, email);
  if (user === undefined) {
    throw new OpsError('usage.invalid', `there is no user ${JSON.stringify(email)}`, {
      hint: 'Make one with `admin create-user`.',
    });
  }
  if (user.disabledAt !== null) throw new OpsError('auth.forbidden', 'this user is disabled', { where: email });
  return await deps.db.transaction(async (tx) => {
    const { secret, id } = await addLink(tx, deps, user.id);
    const wasReset = resetTwoFactor && (await deleteTwoFactor(tx, user.id));
    await recordAudit(tx, deps, {
      action: 'user.sign_in_link',
      actor: 'operator',
      subjectType: 'user',
      subjectId: user.id,
      details: { link_id: id, two_factor_removed: wasReset },
    });
    return secret;
  });
}

/** The link as people open it. */
export function linkAddress(publicUrl: string, secret: string): string {
  return `${publicUrl}/welcome?link=${secret}`;
}

/** While nobody has an account: a one-time link for the first administrator. Undefined afterwards. */
export async function issueFirstAdminLink(deps: Pick<Deps, 'db' | 'now' | 'newId'>): Promise<string | undefined> {
  return await deps.db.transaction(async (tx) => {
    await lockFirstAdministrator(tx);
    if (await hasUsers(tx)) return undefined;
    return (await addLink(tx, deps, null)).secret;
  });
}

/** What a link is for; undefined when it is unknown, used or over. Looking does not use it up. */
export async function readSignInLink(deps: Pick<Deps, 'db' | 'now'>, secret: string): Promise<LinkPurpose | undefined> {
  const found = isSecret(secret) ? await findLiveLink(deps.db, hashSecret(secret), deps.now()) : undefined;
  if (found === undefined) return undefined;
  if (found.user !== null) return { kind: 'password', email: found.user.email };
  return (await hasUsers(deps.db)) ? undefined : { kind: 'first_admin' };
}

/**
 * Uses a link up: sets the password, ends all other sessions of the user and opens one.
 * Undefined when the link does not count (any more).
 */
export async function redeemSignInLink(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  answers: LinkAnswers,
): Promise<Redeemed | undefined> {
  const purpose = await readSignInLink(deps, answers.secret);
  if (purpose === undefined) return undefined;
  const problem = problemOf(purpose, answers);
  if (problem !== undefined) return { kind: 'refused', problem };
  const hash = await hashPassword(answers.password);
  const session = await deps.db.transaction(async (tx) => {
    const userId = await useLink(tx, deps, answers);
    if (userId === undefined) return undefined;
    await savePassword(tx, userId, hash, deps.now());
    await deleteSessionsOf(tx, userId);
    // A link resets the password, not the second factor.
    const opened = (await hasTwoFactor(tx, userId)) ? 'code' : await openSession(tx, deps, userId);
    await recordAudit(tx, deps, {
      action: 'user.set_password',
      actor: { userId },
      subjectType: 'user',
      subjectId: userId,
      details: { first_administrator: purpose.kind === 'first_admin' },
      requestId: answers.requestId,
    });
    return opened;
  });
  if (session === 'code') return { kind: 'code' };
  return session === undefined ? undefined : { kind: 'signed_in', session };
}

function problemOf(purpose: LinkPurpose, { password, email, organisation }: LinkAnswers): string | undefined {
  if (purpose.kind === 'password') return passwordProblem(password, purpose.email);
  if (!isEmail(email)) return 'That is not an e-mail address.';
  if (!isSlug(organisation)) {
    return 'The organisation needs 2 to 100 lower-case letters and digits, with single hyphens between them.';
  }
  return passwordProblem(password, email);
}

/** The user whom the link is for, made when it is the first; undefined when somebody else was faster. */
async function useLink(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  { secret, email, organisation }: LinkAnswers,
): Promise<string | undefined> {
  await lockFirstAdministrator(tx);
  const found = await findLiveLink(tx, hashSecret(secret), deps.now());
  if (found === undefined || (found.user === null && (await hasUsers(tx)))) return undefined;
  if (!(await markLinkUsed(tx, found.id, deps.now()))) return undefined;
  if (found.user !== null) return found.user.id;
  return (await makeOwner(tx, deps, { email, organisation, isAdmin: true })).user.id;
}

async function addLink(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  userId: string | null,
): Promise<{ secret: string; id: string }> {
  await deleteUnusedLinks(tx, userId);
  const secret = newSecret();
  const id = deps.newId();
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + LINK_HOURS * 3_600_000);
  await insertSignInLink(tx, { id, userId, secretSha256: hashSecret(secret), createdAt, expiresAt });
  return { secret, id };
}
