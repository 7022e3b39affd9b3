import type { Answer } from '../http/route.js';
import { readSignInLink, redeemSignInLink, type LinkPurpose } from '../identity/sign-in-link.js';
import { signIn } from '../identity/sign-in-by-password.js';
import { signOut, type Session } from '../identity/sign-in.js';
import type { Deps } from '../deps.js';
import { renderPage, type Markup } from './layout.js';
import { byAddress, goTo, page, type Visit } from './page-route.js';
import { deadLink, firstAdminForm, passwordForm, signInForm } from './sign-in-views.js';
import { letIn, readNext, signedIn } from './signed-in.js';
import { visitCookie } from './visit-cookie.js';
import { newSecret } from '../identity/secret.js';

const ATTEMPTS = 'attempts to sign in from this address';
const MAX_PASSWORD = 1000;
export const signInPages = [
  page({
    method: 'GET',
    path: '/sign-in',
    operation: 'showSignIn',
    access: 'anyone',
    authorisation: 'Everybody.',
    async handle(deps, visit) {
      const next = readNext(visit.query['next']);
      if (visit.session !== undefined) return goTo(`${visit.base}${next}`);
      return await signInPage(deps, visit, { next, email: '' });
    },
  }),
  page({
    method: 'POST',
    path: '/sign-in',
    whenReadOnly: true,
    operation: 'signIn',
    access: 'anyone',
    authorisation: 'Whoever has the password of a user that is not disabled.',
    limits: [
      byAddress(30, ATTEMPTS),
      {
        perMinute: 10,
        what: 'attempts to sign in to this account',
        key: ({ fields }) => fields['email']?.trim().toLowerCase().slice(0, 320),
      },
    ],
    async handle(deps, visit) {
      const { email = '', password = '' } = visit.fields;
      const next = readNext(visit.fields['next']);
      const signed =
        !deps.config.passwords || password.length > MAX_PASSWORD
          ? undefined
          : await signIn(deps, { email: email.trim().slice(0, 320), password, requestId: visit.requestId });
      if (signed !== undefined) return await letIn(deps, visit, signed, next);
      const problem = 'E-mail address and password do not fit together.';
      return await signInPage(deps, visit, { next, email: email.slice(0, 320), problem });
    },
  }),
  page({
    method: 'POST',
    path: '/sign-out',
    whenReadOnly: true,
    operation: 'signOut',
    access: 'session',
    authorisation: 'Whoever is signed in; it ends this session only.',
    async handle(deps, visit) {
      await signOut(deps, visit.session, visit.requestId);
      const forgotten = visitCookie(deps.config.publicUrl).write(newSecret());
      return goTo(`${visit.base}/sign-in`, { 'Set-Cookie': forgotten });
    },
  }),
  page({
    method: 'GET',
    path: '/welcome',
    operation: 'showWelcome',
    access: 'anyone',
    authorisation: 'Whoever has an unused one-time link; looking does not use it up.',
    limits: [byAddress(30, ATTEMPTS)],
    async handle(deps, visit) {
      const link = visit.query['link'] ?? '';
      const purpose = await readSignInLink(deps, link);
      return await welcomePage(deps, visit, { link, purpose });
    },
  }),
  page({
    method: 'POST',
    path: '/welcome',
    operation: 'setPassword',
    access: 'anyone',
    authorisation: 'Whoever has an unused one-time link, once.',
    limits: [byAddress(30, ATTEMPTS)],
    async handle(deps, visit) {
      const { link = '', password = '', again = '', email = '', organisation = '' } = visit.fields;
      const answers = { email: email.trim(), organisation: organisation.trim() };
      const redeemed =
        password === again && password.length <= MAX_PASSWORD
          ? await redeemSignInLink(deps, { ...answers, secret: link, password, requestId: visit.requestId })
          : ({ kind: 'refused', problem: 'The two passwords are not the same.' } as const);
      if (redeemed?.kind === 'signed_in') return signedIn(deps, visit, redeemed.session, '/account');
      if (redeemed?.kind === 'code') return goTo(`${visit.base}/sign-in`);
      const purpose = redeemed === undefined ? undefined : await readSignInLink(deps, link);
      return await welcomePage(deps, visit, { link, purpose, answers, problem: redeemed?.problem });
    },
  }),
];

function signInPage(
  deps: Deps,
  { base, csrf }: Visit<Session | undefined>,
  more: { next: string; email: string; problem?: string },
): Promise<Answer> {
  const status = more.problem === undefined ? 200 : 403;
  const { passwords } = deps.config;
  const body = signInForm({ base, csrf, passwords, sso: deps.sso?.settings.name, ...more });
  return renderPage({ title: 'Sign in', registry: deps.config.name, body, status });
}

interface Welcome {
  readonly link: string;
  readonly purpose: LinkPurpose | undefined;
  readonly answers?: { readonly email: string; readonly organisation: string };
  readonly problem?: string | undefined;
}

function welcomePage(deps: Deps, { base, csrf }: Visit<Session | undefined>, welcome: Welcome): Promise<Answer> {
  const { link, purpose, problem, answers = { email: '', organisation: '' } } = welcome;
  const registry = deps.config.name;
  if (purpose === undefined) {
    return renderPage({ title: 'Link does not work', registry, body: deadLink(base), status: 410 });
  }
  const form = { base, csrf, link, problem };
  const body: Markup =
    purpose.kind === 'password'
      ? passwordForm({ ...form, email: purpose.email })
      : firstAdminForm({ ...form, answers });
  return renderPage({ title: 'Welcome', registry, body, status: problem === undefined ? 200 : 422 });
}
