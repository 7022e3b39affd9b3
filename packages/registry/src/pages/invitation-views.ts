import { html } from 'hono/html';
import type { Invitation } from '@ops-center/registry-client';
import type { InvitationLink, OpenInvitation } from '../identity/accept-invitation.js';
import { hidden, moment, problemNote, type Markup } from './layout.js';
import { newPasswordFields } from './sign-in-views.js';

interface Form {
  readonly base: string;
  readonly csrf: string;
  readonly problem?: string | undefined;
}

interface Opened extends Form {
  readonly link: InvitationLink;
  /** Of who is signed in. */
  readonly email: string | undefined;
}

/** What whoever opens a link is asked. */
export function invitationPage({ base, csrf, problem, link, email }: Opened, invitation: OpenInvitation): Markup {
  const { organisation, role, invitedBy, next } = invitation;
  return html`<section class="card">
    <h1>Join ${organisation}?</h1>
    <p>
      ${invitedBy} invites ${invitation.email ?? 'you'} to the organisation <strong>${organisation}</strong> as ${role}.
    </p>
    ${problemNote(problem)} ${nextStep({ base, csrf, link, email }, next)}
  </section>`;
}

function nextStep({ base, csrf, link, email }: Opened, next: OpenInvitation['next']): Markup {
  if (next === 'member') return html`<p>You belong to it already.</p>`;
  if (next === 'sign_in') {
    const other =
      email === undefined ? '' : html`<p>You are signed in as ${email}, and it is not for that account.</p>`;
    const address = `${base}/sign-in?next=${encodeURIComponent(`/invitation?link=${link.secret}`)}`;
    return html`${other}
      <p><a href="${address}">Sign in</a> as the person who was invited, then open the link again.</p>
      <p class="hint">No account yet? Ask the operator of this registry for one.</p>`;
  }
  if (next === 'open_mail') {
    return html`<p>Nobody has an account with that address yet. A mail is on its way to it: open the link in there.</p>
      <p class="hint">This link was not in that mail, so it does not show that the address is yours.</p>`;
  }
  const isNew = next === 'make_account';
  return html`<form method="post" action="${base}/invitation">
    ${hidden('csrf', csrf)} ${hidden('link', link.secret)} ${hidden('proof', link.proof)}
    ${isNew ? html`<p>Nobody has an account with that address yet: choose a password, and it is yours.</p>` : ''}
    ${isNew ? newPasswordFields() : html`<p>Signed in as ${email}.</p>`}
    <div class="buttons"><button>${isNew ? 'Make the account and join' : 'Join'}</button></div>
  </form>`;
}

export function deadInvitation(): Markup {
  return html`<section class="card">
    <h1>This invitation does not work any more</h1>
    <p>It was accepted or revoked, or it is too old, or whoever made it owns the organisation no longer.</p>
    <p>Ask an owner of the organisation for another one.</p>
  </section>`;
}

interface Owned extends Form {
  readonly organisation: string;
  readonly invitations: readonly Invitation[];
  /** A link that was just made; shown this once. */
  readonly link?: string | undefined;
  /** Whoever was invited gets a mail, too, and makes an account by the link in there only. */
  readonly isMailed?: boolean;
}

/** For owners: who was invited, and a form to invite somebody. */
export function invitationsPage({
  base,
  csrf,
  problem,
  organisation,
  invitations,
  link,
  isMailed = false,
}: Owned): Markup {
  return html`<section class="card">
      <h1>Invite to ${organisation}</h1>
      ${problemNote(problem)}
      ${
        link === undefined
          ? ''
          : html`<p class="done" role="status">
                Give this link to the person. It works once, for a week, and is not shown again.
              </p>
              <p><code>${link}</code></p>
              ${
                isMailed
                  ? html`<p class="hint">
                      A mail is on its way, too: whoever has no account yet makes one by the link in there.
                    </p>`
                  : ''
              }`
      }
      <form method="post" action="${base}/account/invitations">
        ${hidden('csrf', csrf)} ${hidden('organisation', organisation)}
        <label for="email">E-mail address</label>
        <input id="email" name="email" type="email" maxlength="320" aria-describedby="email-hint" />
        <p class="hint" id="email-hint">Without one, whoever has the link and an account here can use it.</p>
        <label for="role">As</label>
        <select id="role" name="role">
          <option value="publisher">publisher: publishes and withdraws versions</option>
          <option value="reader">reader: sees what is private</option>
          <option value="maintainer">maintainer: also keys</option>
          <option value="owner">owner: everything</option>
        </select>
        <div class="buttons"><button>Make a link</button></div>
      </form>
    </section>
    <section class="card">
      <h2 id="open">Open invitations</h2>
      ${invitations.length === 0 ? html`<p>None.</p>` : invitationTable({ base, csrf, organisation, invitations })}
    </section>
    <p><a href="${base}/account">Your account</a></p>`;
}

function invitationTable({ base, csrf, organisation, invitations }: Owned): Markup {
  return html`<div class="scroll">
    <table aria-labelledby="open">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">As</th>
          <th scope="col">Made by</th>
          <th scope="col">Ends</th>
          <th scope="col">Revoke</th>
        </tr>
      </thead>
      <tbody>
        ${invitations.map(
          (one) =>
            html`<tr>
              <td>${one.email ?? 'whoever has the link'}</td>
              <td>${one.role}</td>
              <td>${one.invited_by}</td>
              <td>${moment(new Date(one.expires_at))}</td>
              <td>
                <form method="post" action="${base}/account/invitations/revoke">
                  ${hidden('csrf', csrf)} ${hidden('organisation', organisation)} ${hidden('id', one.id)}
                  <button
                    class="second small"
                    aria-label="Revoke the invitation of ${one.email ?? 'whoever has the link'}"
                  >
                    Revoke
                  </button>
                </form>
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
