import { html } from 'hono/html';
import type { Session } from '../identity/sign-in.js';
import type { ListedToken } from '../identity/token-store.js';
import { hidden, moment, type Markup } from './layout.js';

interface Account {
  readonly base: string;
  readonly csrf: string;
  readonly session: Session;
  readonly tokens: readonly ListedToken[];
}

export function accountPage({ base, csrf, session, tokens }: Account): Markup {
  return html`<section class="card">
      <h1>${session.email}</h1>
      <dl>
        <dt>Organisations</dt>
        <dd>
          ${session.memberships.length === 0 ? 'none' : ''}
          ${session.memberships.map(({ slug, role }) => html`<div>${slug} (${role})${role === 'owner' ? inviteLink(base, slug) : ''}</div>`)}
        </dd>
        ${
          session.isAdmin
            ? html`<dt>Rights</dt>
                <dd>administrator of this registry</dd>`
            : ''
        }
      </dl>
      <p>
        To log the command line in, run <code>ops-center login</code> and
        <a href="${base}/device">enter the code it shows</a>.
      </p>
      <p><a href="${base}/account/two-factor">Second factor for signing in</a></p>
      <form method="post" action="${base}/sign-out">
        ${hidden('csrf', csrf)}
        <button class="second">Sign out</button>
      </form>
    </section>
    <section class="card">
      <h2 id="tokens">Tokens</h2>
      ${tokens.length === 0 ? html`<p>None.</p>` : tokenTable({ base, csrf, tokens })}
    </section>`;
}

function inviteLink(base: string, slug: string): Markup {
  return html`, <a href="${base}/account/invitations?organisation=${slug}">invite somebody</a>`;
}

function tokenTable({ base, csrf, tokens }: Omit<Account, 'session'>): Markup {
  return html`<div class="scroll">
    <table aria-labelledby="tokens">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Begins with</th>
          <th scope="col">Allows</th>
          <th scope="col">Last used</th>
          <th scope="col">Ends</th>
          <th scope="col">Revoke</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          (token) =>
            html`<tr>
              <td>${token.name}</td>
              <td><code>${token.prefix}</code></td>
              <td>
                ${token.scopes.join(', ')}${token.organisation === null ? '' : ` for ${token.organisation}`}${
                  token.plugins === null ? '' : `: ${token.plugins.join(', ')}`
                }
              </td>
              <td>${token.lastUsedAt === null ? 'never' : moment(token.lastUsedAt)}</td>
              <td>${moment(token.expiresAt)}</td>
              <td>
                <form method="post" action="${base}/account/tokens/revoke">
                  ${hidden('csrf', csrf)} ${hidden('id', token.id)}
                  <button class="second small" aria-label="Revoke ${token.name} (${token.prefix})">Revoke</button>
                </form>
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
