import type { Deps } from '../deps.js';
import type { Answer } from '../http/route.js';
import type { NewSession } from '../identity/sign-in.js';
import { goTo, type Visit } from './page-route.js';
import { visitCookie } from './visit-cookie.js';

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
