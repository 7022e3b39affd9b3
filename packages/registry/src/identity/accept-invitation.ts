import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Role } from './actor.js';
import { isMailedProof } from './invitation-proof.js';
import { findInvitation, holdInvitation, markAccepted, type InvitationRow } from './invitation-store.js';
import { hashPassword, passwordProblem } from './password.js';
import { hashSecret, isSecret } from './secret.js';
import { savePassword } from './session-store.js';
import { openSession, type NewSession, type Session } from './sign-in.js';
import { findUserByEmail, holdMember, insertMember, insertUser } from './store.js';

/** What an invitation is for, and what whoever opens it can do. */
export interface OpenInvitation {
  readonly organisation: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly email: string | undefined;
  /**
   * `accept`: at once; `sign_in`: as somebody else; `make_account`: nobody has the address yet; `open_mail`: neither, and this
   * link does not show whose the address is; `member`: is one already.
   */
  readonly next: 'accept' | 'sign_in' | 'make_account' | 'open_mail' | 'member';
}

export type Accepted =
  | { readonly kind: 'member'; readonly organisation: string; readonly session?: NewSession }
  /** What the person must change; the link still counts. */
  | { readonly kind: 'refused'; readonly problem: string };

/** What the link that was opened carries. */
export interface InvitationLink {
  readonly secret: string;
  /** In the mail only. */
  readonly proof: string;
}

interface Answers extends InvitationLink {
  /** For a new account only. */
  readonly password: string;
  readonly requestId: string;
}

/** What the link is for; undefined when it is unknown, used, revoked or over. Looking does not use it up. */
export async function readInvitation(
  deps: Pick<Deps, 'db' | 'now' | 'config' | 'secrets'>,
  session: Session | undefined,
  { secret, proof }: InvitationLink,
): Promise<OpenInvitation | undefined> {
  const row = await find(deps.db, deps.now(), secret);
  if (row === undefined) return undefined;
  const { organisation, role, invitedBy, email } = row;
  const about = { organisation, role, invitedBy, email: email ?? undefined };
  if (session !== undefined) {
    if (!isFor(row, session.email)) return { ...about, next: 'sign_in' };
    const isMember = session.memberships.some(({ slug }) => slug === organisation);
    return { ...about, next: isMember ? 'member' : 'accept' };
  }
  const mayMake = deps.config.passwords && email !== null && (await findUserByEmail(deps.db, email)) === undefined;
  if (!mayMake) return { ...about, next: 'sign_in' };
  const isShown = !deps.config.sendsMail || isMailedProof(deps, row.id, proof);
  return { ...about, next: isShown ? 'make_account' : 'open_mail' };
}

/**
 * Makes whoever has the link a member: the one who is signed in, or a new user with the address that was invited. The
 * link is used up. Undefined when it does not count (any more).
 */
export async function acceptInvitation(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'config' | 'secrets'>,
  session: Session | undefined,
  answers: Answers,
): Promise<Accepted | undefined> {
  const open = await readInvitation(deps, session, answers);
  if (open === undefined) return undefined;
  if (open.next === 'member') return { kind: 'refused', problem: `You belong to ${open.organisation} already.` };
  if (open.next === 'sign_in') return { kind: 'refused', problem: 'Sign in as the person who was invited first.' };
  if (open.next === 'open_mail')
    return { kind: 'refused', problem: 'Open the link in the mail: it shows that the address is yours.' };
  if (session !== undefined) return await join(deps, session.userId, answers, open.organisation);
  const { email = '' } = open;
  const problem = passwordProblem(answers.password, email);
  if (problem !== undefined) return { kind: 'refused', problem };
  return await makeAccount(deps, email, answers, open.organisation);
}

async function join(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  userId: string,
  answers: Answers,
  organisation: string,
): Promise<Accepted | undefined> {
  return await deps.db.transaction(async (tx) => {
    const row = await hold(tx, deps, answers);
    if (row === undefined || !(await enter(tx, deps, row, { userId, isNewAccount: false, ...answers })))
      return undefined;
    return { kind: 'member', organisation } as const;
  });
}

async function makeAccount(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  email: string,
  answers: Answers,
  organisation: string,
): Promise<Accepted | undefined> {
  const hash = await hashPassword(answers.password);
  return await deps.db.transaction(async (tx) => {
    const createdAt = deps.now();
    const row = await hold(tx, deps, answers);
    if (row === undefined) return undefined;
    const user = await insertUser(tx, { id: deps.newId(), email, isAdmin: false, createdAt, updatedAt: createdAt });
    // Somebody made that account a moment ago: nobody gets into it by a link.
    if (user === undefined) return undefined;
    await savePassword(tx, user.id, hash, createdAt);
    const session = await openSession(tx, deps, user.id);
    await enter(tx, deps, row, { userId: user.id, isNewAccount: true, ...answers });
    return { kind: 'member', organisation, session } as const;
  });
}

/** Holds the invitation until the transaction ends. It counts only while whoever made it is an owner. */
async function hold(tx: Database, deps: Pick<Deps, 'now'>, { secret }: Answers): Promise<InvitationRow | undefined> {
  const row = await holdInvitation(tx, hashSecret(secret), deps.now());
  if (row === undefined) return undefined;
  return (await holdMember(tx, row.organisationId, row.createdBy)) === 'owner' ? row : undefined;
}

/** Writes the membership and uses the invitation up; false when the user is a member already, and nothing changes. */
async function enter(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  { id, organisationId, role }: InvitationRow,
  who: { readonly userId: string; readonly isNewAccount: boolean; readonly requestId: string },
): Promise<boolean> {
  const now = deps.now();
  const { userId, isNewAccount, requestId } = who;
  if (!(await insertMember(tx, { organisationId, userId, role, createdAt: now }))) return false;
  await markAccepted(tx, id, userId, now);
  await recordAudit(tx, deps, {
    action: 'invitation.accept',
    actor: { userId },
    subjectType: 'user',
    subjectId: userId,
    organisationId,
    details: { invitation: id, role, new_account: isNewAccount },
    requestId,
  });
  return true;
}

async function find(db: Database, now: Date, secret: string): Promise<InvitationRow | undefined> {
  return isSecret(secret) ? await findInvitation(db, hashSecret(secret), now) : undefined;
}

function isFor({ email }: InvitationRow, address: string): boolean {
  return email === null || email.toLowerCase() === address.toLowerCase();
}
