import { createHmac, randomUUID } from 'node:crypto';
import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit, type AuditFact } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { isEmail } from './create-user.js';
import { proceedSignIn, type SignedIn } from './finish-sign-in.js';
import { findByIdentity, findPasswordOf, insertIdentity, isClaimed, noteIdentityUse } from './identity-store.js';
import { verifyPassword } from './password.js';
import { deleteExpiredSessions } from './session-store.js';
import type { SsoClient, SsoPerson } from './sso-client.js';
import { applyGroups } from './sso-groups.js';
import { findUserByEmail, insertUser } from './store.js';

const WAIT_MS = 10 * 60_000;

export type SsoResult =
  | SignedIn
  /** The account has a password: it must be given once, so that an address alone takes nothing over. */
  | { readonly kind: 'link'; readonly pending: string; readonly email: string };

type SsoDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'log' | 'secrets'> & { readonly sso: SsoClient };

/** A browser, by what its forms are bound to: a sign-in that begins in one ends in no other. */
interface Browser {
  readonly csrf: string;
}

/** Where the browser goes to sign in at the identity provider. */
export async function beginSso({ sso, secrets, now }: SsoDeps, { csrf }: Browser, next: string): Promise<string> {
  const state = secrets.seal(JSON.stringify({ at: now().getTime(), id: randomUUID(), next }), `sso:${csrf}`);
  return await sso.address({ state, nonce: derive(csrf, 'nonce', state), verifier: derive(csrf, 'verifier', state) });
}

/**
 * Signs in whoever comes back from the identity provider.
 * @throws OpsError auth.sso_refused, auth.issuer_unavailable
 */
export async function endSso(
  deps: SsoDeps,
  { csrf }: Browser,
  {
    code,
    state,
    issuer,
    requestId,
  }: { readonly code: string; readonly state: string; readonly issuer: string | undefined; readonly requestId: string },
): Promise<{ readonly result: SsoResult; readonly next: string }> {
  const { next } = readSealed(deps, state, `sso:${csrf}`);
  // RFC 9207: an answer of another provider is not taken for one of this.
  if (issuer !== undefined && issuer !== deps.sso.settings.issuer) throw refused('the answer is of another provider');
  const order = { code, nonce: derive(csrf, 'nonce', state), verifier: derive(csrf, 'verifier', state) };
  const person = await deps.sso.person(order);
  return { result: await enter(deps, { csrf }, person, requestId), next };
}

/**
 * Binds an account elsewhere to the one here, after its password, and signs in. Undefined when the password is wrong.
 * @throws OpsError auth.sso_refused
 */
export async function linkSso(
  deps: SsoDeps,
  { csrf }: Browser,
  { pending, password, requestId }: { readonly pending: string; readonly password: string; readonly requestId: string },
): Promise<SignedIn | undefined> {
  const { person } = readSealed(deps, pending, `sso-link:${csrf}`);
  const email = person?.email;
  if (person === undefined || email === undefined) throw refused('it took too long');
  const user = await findUserByEmail(deps.db, email);
  const hash = user === undefined ? undefined : await findPasswordOf(deps.db, user.id);
  if (!(await verifyPassword(password, hash)) || user === undefined) return undefined;
  return await deps.db.transaction(async (tx) => {
    const facts = [await bind(tx, deps, user.id, person, requestId)];
    return await goOn(tx, deps, user.id, person, { requestId, facts });
  });
}

/** Whose password `linkSso` would ask for; undefined when it would not look at one. */
export function addressToLink(
  deps: Pick<Deps, 'secrets' | 'now'>,
  { csrf }: Browser,
  pending: string,
): string | undefined {
  try {
    return readSealed(deps, pending, `sso-link:${csrf}`).person?.email?.toLowerCase();
  } catch (error) {
    if (error instanceof OpsError) return undefined;
    throw error;
  }
}

async function enter(deps: SsoDeps, { csrf }: Browser, person: SsoPerson, requestId: string): Promise<SsoResult> {
  return await deps.db.transaction(async (tx) => {
    await deleteExpiredSessions(tx, deps.now());
    const known = await findByIdentity(tx, person.issuer, person.subject);
    if (known?.isDisabled === true) throw refused('the account is disabled');
    if (known !== undefined) return await goOn(tx, deps, known.userId, person, { requestId, facts: [] });
    const { email } = person;
    if (email === undefined || !isEmail(email)) throw refused('it does not vouch for your e-mail address');
    const user = await findUserByEmail(tx, email);
    if (user !== undefined && user.disabledAt !== null) throw refused('the account is disabled');
    if (user !== undefined && (await isClaimed(tx, user.id))) return askForPassword(deps, csrf, person, email);
    const made = user === undefined ? await makeAccount(tx, deps, email, requestId) : undefined;
    const userId = user?.id ?? made?.subjectId ?? '';
    const bound = await bind(tx, deps, userId, person, requestId);
    return await goOn(tx, deps, userId, person, { requestId, facts: made === undefined ? [bound] : [made, bound] });
  });
}

function askForPassword(deps: SsoDeps, csrf: string, person: SsoPerson, email: string): SsoResult {
  const text = JSON.stringify({ at: deps.now().getTime(), person });
  return { kind: 'link', pending: deps.secrets.seal(text, `sso-link:${csrf}`), email };
}

async function makeAccount(tx: Database, deps: SsoDeps, email: string, requestId: string): Promise<AuditFact> {
  if (!deps.sso.settings.makesAccounts) throw refused('you have no account here; ask the operator of this registry');
  const createdAt = deps.now();
  const made = await insertUser(tx, { id: deps.newId(), email, isAdmin: false, createdAt, updatedAt: createdAt });
  if (made === undefined) throw refused('somebody made this account a moment ago; try again');
  const details = { email, by: 'single sign-on' };
  return factOf('user.create', made.id, details, requestId);
}

async function bind(
  tx: Database,
  deps: SsoDeps,
  userId: string,
  { issuer, subject }: SsoPerson,
  requestId: string,
): Promise<AuditFact> {
  if (!(await insertIdentity(tx, { id: deps.newId(), userId, issuer, subject, createdAt: deps.now() }))) {
    throw refused('your account here belongs to another account there');
  }
  return factOf('user.link_identity', userId, { issuer, subject }, requestId);
}

/** Audit events come last: whoever holds the audit chain must not wait for a row. */
async function goOn(
  tx: Database,
  deps: SsoDeps,
  userId: string,
  person: SsoPerson,
  { requestId, facts }: { readonly requestId: string; readonly facts: readonly AuditFact[] },
): Promise<SignedIn> {
  await noteIdentityUse(tx, person.issuer, person.subject, deps.now());
  const rules = deps.sso.settings.groups;
  const changed = await applyGroups(tx, deps, { userId, groups: person.groups, rules, requestId });
  const signed = await proceedSignIn(tx, deps, { userId, by: 'single sign-on', requestId });
  for (const fact of [...facts, ...changed]) await recordAudit(tx, deps, fact);
  return signed;
}

function factOf(action: string, userId: string, details: AuditFact['details'] & object, requestId: string): AuditFact {
  return { action, actor: { userId }, subjectType: 'user', subjectId: userId, details, requestId };
}

interface Sealed {
  readonly at: number;
  readonly next: string;
  readonly person?: SsoPerson;
}

function readSealed({ secrets, now }: Pick<Deps, 'secrets' | 'now'>, sealed: string, bound: string): Sealed {
  let read: Partial<Sealed>;
  try {
    read = JSON.parse(secrets.open(sealed, bound)) as Partial<Sealed>;
  } catch {
    throw refused('it began in another browser, or too long ago');
  }
  const { at = 0, next = '', person } = read;
  if (now().getTime() - at > WAIT_MS) throw refused('it took too long');
  return { at, next, ...(person === undefined ? {} : { person }) };
}

function derive(csrf: string, what: string, state: string): string {
  return createHmac('sha256', csrf).update(`${what}\0${state}`).digest('base64url');
}

function refused(why: string): OpsError {
  return new OpsError('auth.sso_refused', `you are not signed in: ${why}`);
}
