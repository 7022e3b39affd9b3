import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPES, type Role, type Scope } from '../identity/actor.js';
import { ROUTES } from '../routes.js';
import { users } from '../tables/identity.js';
import { createTestApp, type TestApp } from '../testing/app.js';
import { createToken } from '../testing/principals.js';
import { makeRelease, newKey, publish, uploadBody, type TestRelease } from '../testing/release.js';
import { sampleBody } from '../testing/sample-body.js';
import { ROLES, ruleOf } from './authorisation-rule.js';
import { authorisationTable, type AuthorisationRow, type Principal, type Verdict } from './authorisation-table.js';
import type { Route } from './route.js';

const OWN: readonly Scope[] = SCOPES.filter((scope) => scope !== 'admin');
/** What a route may change about the one plugin, its versions and its members is put back before each call. */
const KEPT = ['plugins', 'plugin_versions', 'members', 'registry_tokens'] as const;

let app: TestApp;
let release: TestRelease;
let kept: readonly { readonly table: string; readonly columns: string; readonly rows: string }[];
const tokens = new Map<Principal, string>();
const key = newKey();

beforeAll(async () => {
  app = await createTestApp({ config: { rates: { badTokensPerMinute: 1_000_000, writesPerMinute: 1_000_000 } } });
  const owner = await createToken(app, { roles: { acme: 'owner' }, scopes: OWN });
  await publish(app, owner, { key }, { listing: { visibility: 'private' } });
  release = await makeRelease({ version: '2.0.0', key, registry: app.origin });
  const make = async (
    principal: Principal,
    roles: Record<string, Role>,
    more: { plugins?: string[]; isAdmin?: true } = {},
  ) => tokens.set(principal, await createToken(app, { roles, scopes: more.isAdmin === true ? SCOPES : OWN, ...more }));
  for (const role of ROLES) await make(role, { acme: role });
  await make('owner of another organisation', { other: 'owner' });
  await make('token for another plugin', { acme: 'owner' }, { plugins: ['another-plugin'] });
  await make('administrator', {}, { isAdmin: true });
  // Of a user who was an owner and is disabled now.
  const email = 'gone@example.test';
  tokens.set('bad token', await createToken(app, { email, roles: { acme: 'owner' }, scopes: SCOPES, isAdmin: true }));
  await app.deps.db
    .update(users)
    .set({ disabledAt: app.deps.now() })
    .where(sql`email = ${email}`);
  kept = await Promise.all(KEPT.map(keep));
});
afterAll(async () => {
  await app.close();
});

async function keep(table: string): Promise<(typeof kept)[number]> {
  const { rows } = await app.deps.db.execute<{ columns: string; rows: string }>(sql`
    SELECT (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
            WHERE attrelid = ${table}::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
           (SELECT json_agg(row_to_json(one))::text FROM ${sql.identifier(table)} AS one) AS rows`);
  return { table, columns: rows[0]?.columns ?? '', rows: rows[0]?.rows ?? '[]' };
}

/** Puts what was kept back as it was; rows that were added meanwhile stay. */
async function putBack(): Promise<void> {
  await app.deps.db.execute(sql`DELETE FROM service_state`);
  for (const { table, columns, rows } of kept) {
    const all = sql.raw(columns);
    const name = sql.identifier(table);
    const from = sql`json_populate_recordset(NULL::${name}, ${rows}::json)`;
    const id = table === 'members' ? sql`(organisation_id, user_id)` : sql`(id)`;
    const set = sql.join(
      columns.split(', ').map((column) => sql`${sql.raw(column)} = EXCLUDED.${sql.raw(column)}`),
      sql`, `,
    );
    await app.deps.db.execute(
      sql`INSERT INTO ${name} (${all}) SELECT ${all} FROM ${from} ON CONFLICT ${id} DO UPDATE SET ${set}`,
    );
  }
}

/** A principal that made an organisation is a member of it: not what the next route is asked about. */
async function forgetNewMembers(): Promise<void> {
  const members = kept.find(({ table }) => table === 'members');
  await app.deps.db.execute(sql`DELETE FROM members WHERE (organisation_id, user_id) NOT IN
    (SELECT organisation_id, user_id FROM json_populate_recordset(NULL::members, ${members?.rows ?? '[]'}::json))`);
}

interface Called {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

async function call(route: Route, token: string | undefined, slug = 'night-sky'): Promise<Called> {
  const path = route.path
    .replace(/\{(id|slug)\}/, slug)
    .replace('{version}', '1.0.0')
    .replace('{fingerprint}', key.publicKey.keyId.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_'))
    .replace('{org}', 'acme')
    .replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const wanted: Record<string, unknown> =
    route.query === undefined ? {} : (sampleBody(route.query, { path: KNOWN.path }) as Record<string, unknown>);
  const query = new URLSearchParams();
  for (const name of route.query?.required ?? []) query.set(name, String(wanted[name]));
  const answer = await app.request(`${path}?${query.toString()}`, {
    method: route.method,
    redirect: 'manual',
    ...bodyOf(route, headers, slug),
  });
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  const { code } = isJson && text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {};
  return { status: answer.status, code, text };
}

/** What fields of these names hold, so that requests are about what is there; a registry that is read-only would refuse all others. */
const KNOWN = {
  slug: 'night-sky',
  publisher: 'acme',
  version: '1.0.0',
  email: 'nobody@example.test',
  path: 'plugin.yaml',
  read_only: false,
};

function bodyOf(route: Route, headers: Record<string, string>, slug: string): RequestInit {
  if (route.multipart !== undefined) return { headers, body: uploadBody(release, { publisher: 'acme' }) };
  if (route.body === undefined) return { headers };
  // What is about the caller names no organisation.
  const acting = ruleOf(route).who === 'own' ? {} : { organisation: 'acme' };
  return {
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(
      sampleBody(route.body, { ...KNOWN, ...acting, slug, plugin: slug, envelope: release.envelope }),
    ),
  };
}

const REFUSED = new Set(['auth.required', 'auth.invalid_token', 'auth.forbidden']);
/** How something of another organisation looks to those who may not see it; that a name is taken, everybody may know. */
const HIDDEN = new Set([
  'plugin.not_found',
  'version.not_found',
  'request.not_found',
  'plugin.name_taken',
  'installation.not_found',
]);
const OUTSIDERS: ReadonlySet<Principal> = new Set(['anonymous', 'owner of another organisation', 'administrator']);

/** Tells what became of a call, in the terms of what was expected of it. */
function verdictOf({ status, code = '' }: Called, principal: Principal, expected: Verdict): string {
  const isHidden = HIDDEN.has(code) && OUTSIDERS.has(principal);
  const isRefused = REFUSED.has(code) || isHidden;
  if (status >= 500) return `${status} ${code}`;
  if (expected === 'no' || expected === 'public') return isRefused ? expected : `${status} ${code}`;
  // Members and administrators see the plugin, whatever else may be wrong with the request.
  return REFUSED.has(code) || code === 'plugin.not_found' ? `${status} ${code}` : expected;
}

const rows = authorisationTable(ROUTES);

describe.each(rows.map((row) => [`${row.route.method} ${row.route.path}`, row] as const))('%s', (_name, row) => {
  test('lets pass whom it must, and nobody else', async () => {
    await forgetNewMembers();
    const found: Record<string, string> = {};
    await putBack();
    for (const [principal, expected] of byExpectation(row)) {
      if (row.route.method !== 'GET' && expected !== 'no') await putBack();
      found[principal] = verdictOf(await call(row.route, tokens.get(principal)), principal, expected);
    }
    expect(found).toEqual(Object.fromEntries(byExpectation(row)));
  });
});

/** Those who are refused first: they must not live on what the others did. */
function byExpectation({ verdicts }: AuthorisationRow): [Principal, Verdict][] {
  const all = Object.entries(verdicts) as [Principal, Verdict][];
  return [...all.filter(([, verdict]) => verdict === 'no'), ...all.filter(([, verdict]) => verdict !== 'no')];
}

test.each(
  rows
    .filter(({ rule, route }) => rule.who === 'seen' && route.method === 'GET')
    .map(({ route }) => [route.path, route] as const),
)('%s answers an outsider about a private plugin as about none', async (_path, route) => {
  await putBack();
  const token = route.access === 'public' ? undefined : tokens.get('owner of another organisation');
  const [there, missing] = [await call(route, token), await call(route, token, 'no-such-plugin')];
  const clean = ({ text, status }: Called): unknown => [
    status,
    text.replaceAll('no-such-plugin', 'night-sky').replace(/"request_id":"[^"]*"/, ''),
  ];
  expect(clean(there)).toEqual(clean(missing));
});

test('a token in the address is refused by every route, before anything else', async () => {
  const token = tokens.get('owner') ?? '';
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/\{\w+\}/g, 'night-sky');
    const answer = await app.request(`${path}?access_token=${token}`, { method: route.method });
    const text = await answer.text();
    expect([path, answer.status]).toEqual([path, 400]);
    expect(text).toContain('token_in_url');
    expect(text).not.toContain(token);
  }
});
