import { html } from 'hono/html';
import type { TwoFactorState } from '../identity/two-factor.js';
import { hidden, moment, problemNote, type Markup } from './layout.js';

interface Form {
  readonly base: string;
  readonly csrf: string;
  readonly problem?: string | undefined;
}

/** After the password: what the authenticator shows. */
export function codeForm({ base, csrf, problem, pending, next }: Form & { pending: string; next: string }): Markup {
  return html`<section class="card">
      <h1>One more step</h1>
      ${problemNote(problem)}
      <form method="post" action="${base}/sign-in/code">
        ${hidden('csrf', csrf)} ${hidden('pending', pending)} ${hidden('next', next)} ${codeField()}
        <div class="buttons"><button>Sign in</button></div>
      </form>
    </section>
    <p class="hint">Lost it? Type one of your recovery codes. Lost those, too? Ask the operator of this registry.</p>`;
}

/** For the signed-in user: off, half done, or on. */
export function twoFactorPage({ base, csrf, problem }: Form, state: TwoFactorState): Markup {
  return html`<section class="card">
      <h1>Second factor</h1>
      ${problemNote(problem)} ${body({ base, csrf }, state)}
    </section>
    <p><a href="${base}/account">Your account</a></p>`;
}

function body({ base, csrf }: Form, state: TwoFactorState): Markup {
  switch (state.kind) {
    case 'off':
      return html`<p>Off. With it, signing in also needs a code that an app on your phone shows.</p>
        <form method="post" action="${base}/account/two-factor/begin">
          ${hidden('csrf', csrf)}
          <label for="password">Your password</label>
          <input id="password" name="password" type="password" maxlength="1000" autocomplete="current-password" />
          <div class="buttons"><button>Set it up</button></div>
        </form>`;
    case 'begun':
      return html`<p>Add this account to an authenticator app, by its secret or by the address below:</p>
        <p class="bigcode">${(state.secret.match(/.{1,4}/g) ?? []).join(' ')}</p>
        <p>
          <a href="${state.address}"><code>${state.address}</code></a>
        </p>
        <p>Then type the code that it shows. Nothing changes before that.</p>
        <form method="post" action="${base}/account/two-factor/confirm">
          ${hidden('csrf', csrf)} ${codeField()}
          <div class="buttons"><button>Turn it on</button></div>
        </form>`;
    case 'on':
      return html`<p>
          On since ${moment(state.since)}. You have ${state.recoveryCodesLeft} recovery codes left; turn it off and on
          again for new ones.
        </p>
        <form method="post" action="${base}/account/two-factor/disable">
          ${hidden('csrf', csrf)} ${codeField()}
          <div class="buttons"><button class="second">Turn it off</button></div>
        </form>`;
  }
}

export function recoveryCodesPage(base: string, codes: readonly string[]): Markup {
  return html`<section class="card">
    <h1>Your second factor is on</h1>
    <p class="done" role="status">
      Keep these recovery codes: each signs you in once without the app. They are not shown again.
    </p>
    <ul>
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>
    <p>You are signed out everywhere else. <a href="${base}/account">Your account</a></p>
  </section>`;
}

function codeField(): Markup {
  return html`<label for="code">Code</label>
    <input
      class="code"
      id="code"
      name="code"
      maxlength="50"
      autocomplete="one-time-code"
      autocapitalize="characters"
      spellcheck="false"
      required
    />`;
}
