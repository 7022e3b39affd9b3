import { listTokensOf, revokeTokenOf } from '../identity/own-tokens.js';
import { accountPage } from './account-views.js';
import { renderPage } from './layout.js';
import { goTo, page } from './page-route.js';

export const accountPages = [
  page({
    method: 'GET',
    path: '/account',
    operation: 'showAccount',
    access: 'session',
    authorisation: 'Whoever is signed in; it shows their own account only.',
    async handle(deps, { base, csrf, session }) {
      const tokens = await listTokensOf(deps, session);
      const body = accountPage({ base, csrf, session, tokens });
      return await renderPage({ title: 'Your account', registry: deps.config.name, body, wide: true });
    },
  }),
  page({
    method: 'POST',
    path: '/account/tokens/revoke',
    operation: 'revokeTokenInBrowser',
    access: 'session',
    authorisation: 'Whoever is signed in, for their own tokens.',
    async handle(deps, { base, session, fields, requestId }) {
      await revokeTokenOf(deps, session, { id: fields['id'] ?? '', requestId });
      return goTo(`${base}/account`);
    },
  }),
];
