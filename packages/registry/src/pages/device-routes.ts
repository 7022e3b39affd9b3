import type { Deps } from '../deps.js';
import type { Answer } from '../http/route.js';
import { decideDeviceRequest, readDeviceRequest } from '../identity/device-approval.js';
import type { Session } from '../identity/sign-in.js';
import { approvalForm, codeForm, decided } from './device-views.js';
import { renderPage } from './layout.js';
import { byAddress, goTo, page, type PageLimit, type Visit } from './page-route.js';

/** Codes are short, so guessing them must be slow; opening the empty form is no guess. */
const guesses: readonly PageLimit[] = [
  {
    perMinute: 15,
    what: 'codes tried by this account',
    key: ({ session, query, fields }) => (typedCode({ query, fields }) === '' ? undefined : session?.userId),
  },
  byAddress(60, 'visits from this address'),
];
const UNKNOWN = 'No program waits with this code. It may be mistyped, too old, or decided already.';

export const devicePages = [
  page({
    method: 'GET',
    path: '/device',
    operation: 'showDeviceLogin',
    access: 'session',
    authorisation: 'Whoever is signed in and knows the code.',
    limits: guesses,
    async handle(deps, visit) {
      const typed = typedCode(visit);
      const request = typed === '' ? undefined : await readDeviceRequest(deps, visit.session, typed);
      if (request === undefined) return await askForCode(deps, visit, typed, typed === '' ? undefined : UNKNOWN);
      return await renderPage({
        title: 'Let this program in?',
        registry: deps.config.name,
        body: approvalForm(visit, request),
      });
    },
  }),
  page({
    method: 'POST',
    path: '/device',
    operation: 'decideDeviceLogin',
    access: 'session',
    authorisation: 'Whoever is signed in and knows the code; it gives no more than that user may do.',
    limits: guesses,
    async handle(deps, visit) {
      const userCode = typedCode(visit);
      const { decision, organisation = '' } = visit.fields;
      if (decision === undefined) return goTo(`${visit.base}/device?user_code=${encodeURIComponent(userCode)}`);
      const approve = decision === 'approve';
      const isDecided = await decideDeviceRequest(deps, visit.session, {
        userCode,
        approve,
        organisation: organisation === '' ? undefined : organisation,
        requestId: visit.requestId,
      });
      if (!isDecided) return await askForCode(deps, visit, userCode, UNKNOWN);
      const title = approve ? 'Approved' : 'Denied';
      return await renderPage({ title, registry: deps.config.name, body: decided(visit, approve) });
    },
  }),
];

function typedCode({ query, fields }: Pick<Visit<unknown>, 'query' | 'fields'>): string {
  return (fields['user_code'] ?? query['user_code'] ?? '').trim().slice(0, 20);
}

function askForCode(deps: Deps, visit: Visit<Session>, typed: string, problem: string | undefined): Promise<Answer> {
  const status = problem === undefined ? 200 : 404;
  return renderPage({
    title: 'Log a program in',
    registry: deps.config.name,
    body: codeForm(visit, { typed, problem }),
    status,
  });
}
