import { html } from 'hono/html';
import type { Scope } from '../identity/actor.js';
import type { DeviceRequest } from '../identity/device-approval.js';
import type { Session } from '../identity/sign-in.js';
import { hidden, moment, problemNote, type Markup } from './layout.js';

const MEANINGS: Readonly<Record<Scope, string>> = {
  'plugins:read': 'see plugins that your organisations do not show to everybody',
  'plugins:publish': 'publish and change plugins of your organisations',
  'keys:write': 'register and revoke signing keys of your organisations',
  'organisation:manage': 'manage the members of your organisations, and read security reports',
  'tokens:write': 'make and revoke your tokens',
  'installations:read': 'see what your organisations have installed, and follow it',
  'installations:write': 'install, configure and remove plugins for your organisations',
  'hosts:report': 'run plugins for your organisations: read their secret settings, and report health and logs',
  'reviews:write': 'review plugins and report reviews in your name',
  admin: 'administer the whole registry',
};

interface Form {
  readonly base: string;
  readonly csrf: string;
  readonly session: Session;
}

export function codeForm(
  { base, csrf, session }: Form,
  { typed, problem }: { typed: string; problem: string | undefined },
): Markup {
  return html`<section class="card">
      <h1>Log a program in</h1>
      ${problemNote(problem)}
      <form method="post" action="${base}/device">
        ${hidden('csrf', csrf)}
        <label for="code">Code that the program shows</label>
        <input
          class="code"
          id="code"
          name="user_code"
          maxlength="20"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          required
          placeholder="ABCD-EFGH"
          value="${typed}"
        />
        <div class="buttons"><button>Continue</button></div>
      </form>
    </section>
    ${whoIsSignedIn({ base, csrf, session })}`;
}

/** What is asked, by whom and from where, before anything is allowed. */
export function approvalForm({ base, csrf, session }: Form, request: DeviceRequest): Markup {
  const { memberships } = session;
  return html`<section class="card">
      <h1>Let this program in?</h1>
      <p>Approve only when <strong>you</strong> started it, just now, and it shows this code:</p>
      <p class="bigcode">${request.userCode}</p>
      <dl>
        <dt>Program</dt>
        <dd>calls itself <q>${request.clientName}</q></dd>
        <dt>Asked from</dt>
        <dd>${request.address}</dd>
        <dt>Asked at</dt>
        <dd>${moment(request.createdAt)}</dd>
        <dt>As</dt>
        <dd>${session.email}</dd>
      </dl>
      <h2>It will be able to</h2>
      <ul>
        ${request.scopes.map((scope) => html`<li>${MEANINGS[scope]} <code>${scope}</code></li>`)}
      </ul>
      ${request.withheld.map((scope) => html`<p class="hint">It also asks to ${MEANINGS[scope]}, which you may not do.</p>`)}
      <form method="post" action="${base}/device">
        ${hidden('csrf', csrf)} ${hidden('user_code', request.userCode)}
        <label for="organisation">For</label>
        <select id="organisation" name="organisation">
          <option value="">${memberships.length === 0 ? 'no organisation' : 'all of your organisations'}</option>
          ${memberships.map(({ slug, role }) => html`<option value="${slug}">${slug} only (${role})</option>`)}
        </select>
        <p class="hint">It gets a token of its own for 90 days, which you can revoke at any time.</p>
        <div class="buttons">
          <button name="decision" value="approve">Approve</button>
          <button class="second" name="decision" value="deny">Deny</button>
        </div>
      </form>
    </section>
    ${whoIsSignedIn({ base, csrf, session })}`;
}

export function decided({ base }: Form, isApproved: boolean): Markup {
  return html`<section class="card">
    <h1>${isApproved ? 'Approved' : 'Denied'}</h1>
    <p class="${isApproved ? 'done' : 'problem'}" role="status">
      ${isApproved ? 'The program is logged in within a few seconds.' : 'The program gets nothing.'}
    </p>
    <p>You can close this page. Your tokens are on <a href="${base}/account">your account page</a>.</p>
  </section>`;
}

function whoIsSignedIn({ base, csrf, session }: Form): Markup {
  return html`<form method="post" action="${base}/sign-out">
    ${hidden('csrf', csrf)}
    <p class="hint">Signed in as ${session.email}. <button class="second small">Sign out</button></p>
  </form>`;
}
