import { OpsError } from '@ops-center/manifest-schema';
import { html } from 'hono/html';
import type { Deps } from '../deps.js';
import type { SsoClient } from '../identity/sso-client.js';
import { addressToLink, beginSso, endSso, linkSso } from '../identity/sso-sign-in.js';
import { hidden, problemNote, renderPage, type Markup } from './layout.js';
import { byAddress, goTo, page } from './page-route.js';
import { letIn, readNext } from './signed-in.js';

const MAX_PASSWORD = 1000;
const MAX_PENDING = 8192;
const limits = [byAddress(30, 'attempts to sign in from this address')];

/** Signing in at the identity provider of the operator. */
export const ssoPages = [
  page({
    method: 'GET',
    path: '/sign-in/sso',
    operation: 'beginSso',
    access: 'anyone',
    authorisation: 'Everybody; it sends the browser to the identity provider.',
    limits,
    async handle(deps, visit) {
      return goTo(await beginSso(withSso(deps), visit, readNext(visit.query['next'])));
    },
  }),
  page({
    method: 'GET',
    path: '/sign-in/sso/callback',
    operation: 'endSso',
    access: 'anyone',
    authorisation:
      'Whoever the identity provider vouches for, in the browser that began: by an account that is bound here, or by a verified address whose account nobody has claimed.',
    limits,
    async handle(deps, visit) {
      const { code = '', state = '', iss: issuer, error } = visit.query;
      const sso = withSso(deps);
      if (error !== undefined || code === '' || code.length > 4096 || state.length > 4096) {
        throw new OpsError('auth.sso_refused', 'the identity provider did not sign you in');
      }
      const { result, next } = await endSso(sso, visit, { code, state, issuer, requestId: visit.requestId });
      if (result.kind !== 'link') return await letIn(deps, visit, result, readNext(next));
      const body = linkForm(visit, { ...result, next: readNext(next), name: sso.sso.settings.name });
      return await renderPage({ title: 'One account', registry: deps.config.name, body });
    },
  }),
  page({
    method: 'POST',
    path: '/sign-in/sso/link',
    operation: 'linkSso',
    access: 'anyone',
    authorisation: 'Whoever the identity provider vouched for a moment ago and has the password of the account here.',
    limits: [
      ...limits,
      {
        perMinute: 10,
        what: 'attempts to sign in to this account',
        // By the account, not by the field: one text can be written in many ways, and come from many sign-ins.
        key: (visit, deps) => addressToLink(deps, visit, (visit.fields['pending'] ?? '').slice(0, MAX_PENDING)),
      },
    ],
    async handle(deps, visit) {
      const { pending = '', password = '', email = '' } = visit.fields;
      const sso = withSso(deps);
      const next = readNext(visit.fields['next']);
      const signed =
        password.length > MAX_PASSWORD || pending.length > MAX_PENDING
          ? undefined
          : await linkSso(sso, visit, { pending, password, requestId: visit.requestId });
      if (signed !== undefined) return await letIn(deps, visit, signed, next);
      const problem = 'That is not the password of this account.';
      const body = linkForm(visit, { pending, email: email.slice(0, 320), next, name: sso.sso.settings.name, problem });
      return await renderPage({ title: 'One account', registry: deps.config.name, body, status: 403 });
    },
  }),
];

function withSso(deps: Deps): Deps & { readonly sso: SsoClient } {
  const { sso } = deps;
  if (sso === undefined) throw new OpsError('request.not_found', 'this registry has no single sign-on');
  return { ...deps, sso };
}

interface Link {
  readonly pending: string;
  readonly email: string;
  readonly next: string;
  readonly name: string;
  readonly problem?: string;
}

function linkForm(
  { base, csrf }: { readonly base: string; readonly csrf: string },
  { pending, email, next, name, problem }: Link,
): Markup {
  return html`<section class="card">
    <h1>Is this account yours?</h1>
    <p>
      <strong>${email}</strong> has an account here already. Type its password, this once, to sign in to it by ${name}
      from now on.
    </p>
    ${problemNote(problem)}
    <form method="post" action="${base}/sign-in/sso/link">
      ${hidden('csrf', csrf)} ${hidden('pending', pending)} ${hidden('next', next)} ${hidden('email', email)}
      <label for="password">Password</label>
      <input id="password" name="password" type="password" maxlength="1000" autocomplete="current-password" required />
      <div class="buttons"><button>Bind the accounts and sign in</button></div>
    </form>
    <p class="hint">Not known any more? Ask the operator of this registry for a sign-in link.</p>
  </section>`;
}
