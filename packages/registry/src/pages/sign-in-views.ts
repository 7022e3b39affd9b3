import { html } from 'hono/html';
import { PASSWORD_LENGTH } from '../identity/password.js';
import { hidden, problemNote, type Markup } from './layout.js';

interface Form {
  readonly base: string;
  readonly csrf: string;
  readonly problem?: string | undefined;
}

interface SignIn extends Form {
  readonly next: string;
  readonly email: string;
  readonly passwords: boolean;
  /** Name of the identity provider, when there is one. */
  readonly sso: string | undefined;
}

export function signInForm({ base, csrf, problem, next, email, passwords, sso }: SignIn): Markup {
  const elsewhere = `${base}/sign-in/sso?next=${encodeURIComponent(next)}`;
  return html`<section class="card">
      <h1>Sign in</h1>
      ${problemNote(problem)} ${sso === undefined ? '' : html`<p><a href="${elsewhere}">Sign in by ${sso}</a></p>`}
      ${passwords ? passwordSignIn({ base, csrf, next, email }) : ''}
    </section>
    ${passwords ? html`<p class="hint">No password yet, or forgotten? Ask the operator of this registry for a sign-in link.</p>` : ''}`;
}

function passwordSignIn({ base, csrf, next, email }: Pick<SignIn, 'base' | 'csrf' | 'next' | 'email'>): Markup {
  return html`<form method="post" action="${base}/sign-in">
    ${hidden('csrf', csrf)} ${hidden('next', next)}
    <label for="email">E-mail address</label>
    <input id="email" name="email" type="email" maxlength="320" autocomplete="username" required value="${email}" />
    <label for="password">Password</label>
    <input id="password" name="password" type="password" maxlength="1000" autocomplete="current-password" required />
    <div class="buttons"><button>Sign in</button></div>
  </form>`;
}

/** A known user chooses a password. */
export function passwordForm({ base, csrf, problem, link, email }: Form & { link: string; email: string }): Markup {
  return html`<section class="card">
      <h1>Choose a password</h1>
      <p>for <strong>${email}</strong></p>
      ${problemNote(problem)}
      <form method="post" action="${base}/welcome">
        ${hidden('csrf', csrf)} ${hidden('link', link)}
        <input type="hidden" name="username" autocomplete="username" value="${email}" />
        ${newPasswordFields()}
        <div class="buttons"><button>Save and sign in</button></div>
      </form>
    </section>
    <p class="hint">You are signed out everywhere else. Tokens of the command line go on working.</p>`;
}

export interface FirstAdminAnswers {
  readonly email: string;
  readonly organisation: string;
}

/** Whoever set the registry up becomes its first administrator. */
export function firstAdminForm({
  base,
  csrf,
  problem,
  link,
  answers,
}: Form & { link: string; answers: FirstAdminAnswers }): Markup {
  return html`<section class="card">
    <h1>Welcome</h1>
    <p>
      This registry has no users yet. You become its first administrator, and the owner of an organisation that can
      publish plugins.
    </p>
    ${problemNote(problem)}
    <form method="post" action="${base}/welcome">
      ${hidden('csrf', csrf)} ${hidden('link', link)}
      <label for="email">E-mail address</label>
      <input
        id="email"
        name="email"
        type="email"
        maxlength="320"
        autocomplete="username"
        required
        value="${answers.email}"
      />
      <label for="organisation">Organisation</label>
      <input
        id="organisation"
        name="organisation"
        minlength="2"
        maxlength="100"
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        required
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="organisation-hint"
        value="${answers.organisation}"
      />
      <p class="hint" id="organisation-hint">
        Lower-case letters and digits, with hyphens between them; such as <code>acme</code>.
      </p>
      ${newPasswordFields()}
      <div class="buttons"><button>Make this account</button></div>
    </form>
  </section>`;
}

export function deadLink(base: string): Markup {
  return html`<section class="card">
    <h1>This link does not work any more</h1>
    <p>It was used already, or it is too old, or a newer one was made.</p>
    <p>
      Ask the operator of the registry for another one, or <a href="${base}/sign-in">sign in with your password</a>.
    </p>
  </section>`;
}

/** A password, twice. */
export function newPasswordFields(): Markup {
  return html`<label for="password">Password</label>
    <input
      id="password"
      name="password"
      type="password"
      minlength="${PASSWORD_LENGTH.least}"
      maxlength="1000"
      autocomplete="new-password"
      required
      aria-describedby="password-hint"
    />
    <p class="hint" id="password-hint">At least ${PASSWORD_LENGTH.least} characters; a few words are good.</p>
    <label for="again">Password once more</label>
    <input id="again" name="again" type="password" maxlength="1000" autocomplete="new-password" required />`;
}
