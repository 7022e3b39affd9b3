import type { Deps } from '../deps.js';
import type { Answer } from '../http/route.js';
import type { SignedIn } from '../identity/finish-sign-in.js';
import type { NewSession } from '../identity/sign-in.js';
import { renderPage } from './layout.js';
import { goTo, type Visit } from './page-route.js';
import { codeForm } from './two-factor-views.js';
import { visitCookie } from './visit-cookie.js';

/** The only places where signing in leads to; anything else could lead out of the registry. */
const NEXT = /^\/(account|device(\?user_code=[A-Za-z-]{1,20})?|invitation\?link=[A-Za-z0-9_-]{43})$/;

/** Where signing in leads to. */
export function readNext(text: string | undefined): string {
  return text !== undefined && NEXT.test(text) ? text : '/account';
}

/** Gives the browser its session and sends it on. */
export function signedIn(
  deps: Pick<Deps, 'config'>,
  { base }: Pick<Visit<unknown>, 'base'>,
  session: NewSession,
  next: string,
): Answer {
  const cookie = visitCookie(deps.config.publicUrl).write(session.secret, session.expiresAt);
  return goTo(`${base}${next}`, { 'Set-Cookie': cookie });
}

/** The same, after the code of the second factor where the account has one. */
export async function letIn(
  deps: Pick<Deps, 'config'>,
  visit: Pick<Visit<unknown>, 'base' | 'csrf'>,
  signed: SignedIn,
  next: string,
): Promise<Answer> {
  if (signed.kind === 'session') return signedIn(deps, visit, signed.session, next);
  const { base, csrf } = visit;
  const body = codeForm({ base, csrf, pending: signed.pending, next });
  return await renderPage({ title: 'Sign in', registry: deps.config.name, body });
}
