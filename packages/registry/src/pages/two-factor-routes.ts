import type { Deps } from '../deps.js';
import type { Answer } from '../http/route.js';
import { finishSignIn } from '../identity/finish-sign-in.js';
import type { Session } from '../identity/sign-in.js';
import {
  confirmTwoFactor,
  disableTwoFactor,
  enrolTwoFactor,
  readTwoFactor,
  type CodeVerdict,
} from '../identity/two-factor.js';
import { renderPage } from './layout.js';
import { byAddress, goTo, page, type PageLimit, type Visit } from './page-route.js';
import { readNext, signedIn } from './signed-in.js';
import { codeForm, recoveryCodesPage, twoFactorPage } from './two-factor-views.js';

const MAX_PASSWORD = 1000;
const OWN = 'Whoever is signed in, for their own account.';
const tries: readonly PageLimit[] = [
  { perMinute: 10, what: 'codes typed by this account', key: ({ session }) => session?.userId },
];

export const twoFactorPages = [
  page({
    method: 'POST',
    path: '/sign-in/code',
    whenReadOnly: true,
    operation: 'finishSignIn',
    access: 'anyone',
    authorisation: 'Whoever gave the right password a moment ago, by a code of their authenticator or a recovery code.',
    limits: [byAddress(30, 'attempts to sign in from this address')],
    async handle(deps, visit) {
      const { pending = '', code = '' } = visit.fields;
      const next = readNext(visit.fields['next']);
      const finished = await finishSignIn(deps, { pending, code, requestId: visit.requestId });
      if (finished === undefined) return goTo(`${visit.base}/sign-in?next=${encodeURIComponent(next)}`);
      if (finished.kind === 'session') return signedIn(deps, visit, finished.session, next);
      const body = codeForm({ ...visit, pending, next, problem: problemOf(finished) });
      return await renderPage({ title: 'Sign in', registry: deps.config.name, body, status: 403 });
    },
  }),
  page({
    method: 'GET',
    path: '/account/two-factor',
    operation: 'showTwoFactor',
    access: 'session',
    authorisation: OWN,
    async handle(deps, visit) {
      return await show(deps, visit);
    },
  }),
  page({
    method: 'POST',
    path: '/account/two-factor/begin',
    operation: 'beginTwoFactor',
    access: 'session',
    authorisation: `${OWN} Whoever has a password gives it again.`,
    limits: tries,
    async handle(deps, visit) {
      const { password = '' } = visit.fields;
      const isRight = password.length <= MAX_PASSWORD && (await enrolTwoFactor(deps, visit.session, password));
      return isRight ? goTo(`${visit.base}/account/two-factor`) : await show(deps, visit, 'That is not your password.');
    },
  }),
  page({
    method: 'POST',
    path: '/account/two-factor/confirm',
    operation: 'confirmTwoFactor',
    access: 'session',
    authorisation: `${OWN} By a code of the app.`,
    limits: tries,
    async handle(deps, visit) {
      const { code = '' } = visit.fields;
      const codes = await confirmTwoFactor(deps, visit.session, { code, requestId: visit.requestId });
      if (codes === undefined)
        return await show(deps, visit, 'That is not the code. Is the clock of your phone right?');
      const body = recoveryCodesPage(visit.base, codes);
      return await renderPage({ title: 'Recovery codes', registry: deps.config.name, body });
    },
  }),
  page({
    method: 'POST',
    path: '/account/two-factor/disable',
    operation: 'disableTwoFactor',
    access: 'session',
    authorisation: `${OWN} By a code of the app or a recovery code.`,
    limits: tries,
    async handle(deps, visit) {
      const { code = '' } = visit.fields;
      const verdict = await disableTwoFactor(deps, visit.session, { code, requestId: visit.requestId });
      const problem = problemOf(verdict);
      return problem === undefined ? goTo(`${visit.base}/account/two-factor`) : await show(deps, visit, problem);
    },
  }),
];

async function show(deps: Deps, { base, csrf, session }: Visit<Session>, problem?: string): Promise<Answer> {
  const body = twoFactorPage({ base, csrf, problem }, await readTwoFactor(deps, session));
  const status = problem === undefined ? 200 : 422;
  return await renderPage({ title: 'Second factor', registry: deps.config.name, body, status });
}

function problemOf(verdict: CodeVerdict): string | undefined {
  if (verdict.kind === 'wrong') return 'That code is wrong, or it was used already.';
  if (verdict.kind !== 'locked') return undefined;
  return `Too many wrong codes. Try again after ${verdict.until.toISOString().slice(11, 16)} UTC.`;
}
