import path from 'node:path';
import { OpsError } from '@ops-center/manifest-schema';
import type { TokenInfo, TokenRequest } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { makeNewFile } from '../io/new-file.js';
import { loginNeeded } from './session.js';

/** A token of the account as lists show it. */
export interface ListedToken {
  readonly id: string;
  readonly name: string;
  /** How it begins. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** Null for all of the account's. */
  readonly organisation: string | null;
  /** Null for all. */
  readonly plugins: readonly string[] | null;
  readonly issuedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  /** Whether this command line uses it now. */
  readonly current: boolean;
}

export interface TokenListing {
  readonly registry: string;
  readonly tokens: readonly ListedToken[];
}

export interface TokenOrder {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly organisation: string | undefined;
  readonly plugins: readonly string[];
  readonly days: string | undefined;
  /** Path of the new file that the token goes into. */
  readonly output: string;
}

export interface CreatedToken extends ListedToken {
  readonly registry: string;
  /** Where the token is: the only place. */
  readonly file: string;
}

export interface RevokedToken {
  readonly registry: string;
  readonly id: string;
}

const PAGE = 100;
/** More pages than anybody reads. */
const MOST_PAGES = 20;

/** The tokens of the account that work at this moment, newest first. */
export async function listTokens(deps: Pick<Deps, 'connect' | 'warn'>): Promise<TokenListing> {
  const { registry, client } = await connect(deps);
  const tokens: ListedToken[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, meta } = await client.listTokens({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    tokens.push(...data.map(listed));
    cursor = meta.next_cursor;
    if (cursor === undefined) return { registry, tokens };
  }
  deps.warn(`there are more than ${PAGE * MOST_PAGES} tokens; these are the newest`);
  return { registry, tokens };
}

/**
 * Makes a token for a program and writes it into a new file that only its owner can read: never to the terminal, which
 * remembers, nor into JSON, which logs keep. The file is made first, so that no token is made that cannot be kept.
 */
export async function createToken(deps: Pick<Deps, 'connect' | 'cwd'>, order: TokenOrder): Promise<CreatedToken> {
  const request = readOrder(order);
  const { registry, client } = await connect(deps);
  const file = path.resolve(deps.cwd, order.output);
  const target = await makeNewFile(file, 0o600);
  const made = await client.createToken(request).catch(async (error: unknown) => {
    await target.remove();
    throw error;
  });
  await target.write(`${made.token}\n`);
  return { registry, file, ...listed(made) };
}

/** Revokes a token of the account, by its id or the beginning of it; it counts from the next request on. */
export async function revokeToken(deps: Pick<Deps, 'connect' | 'warn'>, wanted: string): Promise<RevokedToken> {
  const { registry, client } = await connect(deps);
  const id = await findId(deps, wanted);
  await client.revokeTokenById(id);
  return { registry, id };
}

const WHOLE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function findId(deps: Pick<Deps, 'connect' | 'warn'>, wanted: string): Promise<string> {
  if (WHOLE_ID.test(wanted)) return wanted;
  const { tokens } = await listTokens(deps);
  const fitting = wanted === '' ? [] : tokens.filter(({ id, prefix }) => id.startsWith(wanted) || prefix === wanted);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only.id;
  const how = only === undefined ? 'no token begins' : `${fitting.length} tokens begin`;
  throw new OpsError('token.not_found', `${how} like this`, { hint: 'See `ops-center token list` for the ids.' });
}

function readOrder({ name, scopes, organisation, plugins, days }: TokenOrder): TokenRequest {
  const count = days === undefined ? undefined : /^\d{1,3}$/.test(days) ? Number(days) : 0;
  if (count !== undefined && (count < 1 || count > 365)) {
    throw new OpsError('usage.invalid', 'a token lives from 1 to 365 days', { hint: 'Give --days such a number.' });
  }
  return {
    name,
    scopes: [...new Set(scopes)] as TokenRequest['scopes'],
    ...(organisation === undefined ? {} : { organisation }),
    ...(plugins.length === 0 ? {} : { plugins: [...new Set(plugins)] }),
    ...(count === undefined ? {} : { expires_in_days: count }),
  };
}

async function connect(deps: Pick<Deps, 'connect'>): Promise<Connection> {
  const connection = await deps.connect();
  if (!connection.hasToken) throw loginNeeded(connection.registry);
  return connection;
}

function listed(info: TokenInfo): ListedToken {
  return {
    id: info.id,
    name: info.name,
    prefix: info.prefix,
    scopes: info.scopes,
    organisation: info.organisation ?? null,
    plugins: info.plugins ?? null,
    issuedBy: info.issued_by,
    createdAt: info.created_at,
    expiresAt: info.expires_at,
    lastUsedAt: info.last_used_at ?? null,
    current: info.current,
  };
}
