// Who may call what: from the routes themselves, so that a route without a rule stops the build.
import path from 'node:path';
import { importTypeScript } from '../load-typescript.mjs';
import { cell, NOTICE } from './page.mjs';

const SOURCE = 'packages/registry/src';
const SHOWN = { passes: 'yes', own: 'own', public: 'public', no: '-' };

/** @param {string} root the repository */
export async function authorisationPage(root) {
  const { PAGES, ROUTES } = await importTypeScript(path.join(root, SOURCE, 'routes.ts'));
  const { PRINCIPALS, authorisationTable } = await importTypeScript(
    path.join(root, SOURCE, 'http/authorisation-table.ts'),
  );
  const { ROLES } = await importTypeScript(path.join(root, SOURCE, 'http/authorisation-rule.ts'));
  const columns = PRINCIPALS.filter((one) => one !== 'bad token');
  const heads = columns.map((one) => (ROLES.includes(one) ? `${one} of the organisation` : one));
  return [
    NOTICE,
    '# Who may call what',
    '',
    'One row for each route of the registry, one column for each kind of caller. It is made from the rules that the routes declare, and',
    '`packages/registry/src/http/authorisation-roles.test.ts` sends every one of these requests to a registry and compares. A route without a rule does',
    'not build.',
    '',
    '| | |',
    '|---|---|',
    '| yes | the route does its work, or says what is wrong with the request |',
    '| own | the same, for what belongs to the caller or the account |',
    '| public | what is public; the rest is answered as if it were not there |',
    '| - | refused (401, 403), or answered as if there were nothing (404) |',
    '',
    'Callers have a token with every scope they could have; a token without the *scope* of the row is refused, whoever has it. A wrong, expired or',
    'revoked token, one of a disabled user, and one in the address of the request are refused by every route. Members are those of the organisation',
    'that the request is about: the one in the path, or the one that the plugin belongs to. The plugin is private.',
    '',
    `| request | scope | ${heads.join(' | ')} |`,
    `|---|---|${heads.map(() => '---').join('|')}|`,
    ...authorisationTable(ROUTES).map(({ route, rule, verdicts }) => {
      const name = `\`${route.method} ${route.path}\``;
      const scope = rule.scope === undefined ? (route.access === 'token' ? 'any' : '') : `\`${rule.scope}\``;
      return `| ${[name, scope, ...columns.map((one) => SHOWN[verdicts[one]])].join(' | ')} |`;
    }),
    '',
    '## In words',
    '',
    '| request | who may |',
    '|---|---|',
    ...ROUTES.map((route) => `| \`${route.method} ${route.path}\` | ${cell(route.authorisation)} |`),
    '',
    '## Pages for people',
    '',
    'They are opened by the cookie of a session, which is worth nothing at the API; every form is bound to the browser it was shown in.',
    '',
    '| page | session | who may |',
    '|---|---|---|',
    ...PAGES.map(
      (one) =>
        `| \`${one.method} ${one.path}\` | ${one.access === 'session' ? 'yes' : ''} | ${cell(one.authorisation)} |`,
    ),
    '',
  ].join('\n');
}
