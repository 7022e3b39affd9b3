import { OpsError } from '@ops-center/manifest-schema';
import type { NewToken, TokenInfo, TokenList, TokenRequest } from '@ops-center/registry-client';
import { recordAudit, type AuditActor } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { decodeCursor, DEFAULT_PAGE_SIZE, encodeCursor } from '../http/page.js';
import { mayAct, requireScope, type Actor, type Membership } from './actor.js';
import { days, DEFAULT_TOKEN_DAYS, issueToken } from './issue-token.js';
import type { Session } from './sign-in.js';
import { findUserByEmail, markTokenRevoked } from './store.js';
import { findTokensOf, findUnrevokedToken, type ListedToken } from './token-store.js';

const LIST = 'tokens';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface TokenPageOrder {
  readonly limit?: number;
  readonly cursor?: string;
  /** E-mail address of another user, for administrators. */
  readonly user?: string;
}

/**
 * The tokens that work at this moment, newest first: the caller's, or any user's for an administrator.
 * @throws OpsError auth.forbidden, request.invalid
 */
export async function listTokens(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { limit = DEFAULT_PAGE_SIZE, cursor, user }: TokenPageOrder,
): Promise<TokenList> {
  const userId = user === undefined ? actor.userId : await findOtherUser(deps, actor, user);
  const list = `${LIST}:${userId}`;
  const keys = decodeCursor<readonly [number, string]>(list, cursor, isKeys);
  const rows = await findTokensOf(deps.db, userId, {
    now: deps.now(),
    limit: limit + 1,
    ...(keys === undefined ? {} : { after: { createdAt: new Date(keys[0]), id: keys[1] } }),
  });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    data: rows.slice(0, limit).map((row) => tokenInfo(row, actor.token.id)),
    meta: last === undefined ? {} : { next_cursor: encodeCursor(list, [last.createdAt.getTime(), last.id]) },
  };
}

/**
 * Makes a token that may do no more than the one it is asked with, and can make no further ones.
 * @throws OpsError auth.forbidden
 */
export async function createToken(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { request, requestId }: { readonly request: TokenRequest; readonly requestId: string },
): Promise<NewToken> {
  requireScope(actor, 'tokens:write');
  for (const scope of request.scopes) requireScope(actor, scope);
  const organisation = chooseOrganisation(actor, request.organisation);
  const plugins = choosePlugins(actor, request.plugins);
  return await deps.db.transaction(async (tx) => {
    const issued = await issueToken(tx, deps, {
      userId: actor.userId,
      organisationId: organisation?.organisationId ?? null,
      plugins,
      name: request.name,
      issuedBy: 'user',
      scopes: request.scopes,
      lifetimeMs: days(request.expires_in_days ?? DEFAULT_TOKEN_DAYS),
    });
    await recordAudit(tx, deps, {
      action: 'token.create',
      actor,
      subjectType: 'token',
      subjectId: issued.id,
      ...(organisation === undefined ? {} : { organisationId: organisation.organisationId }),
      details: { prefix: issued.prefix, scopes: request.scopes.join(' '), plugins: plugins?.join(' ') ?? null },
      requestId,
    });
    const row = { ...issued, userId: actor.userId, name: request.name, scopes: request.scopes, plugins };
    const info = { ...row, organisation: organisation?.slug ?? null, issuedBy: 'user', lastUsedAt: null };
    return { ...tokenInfo(info, actor.token.id), token: issued.token };
  });
}

/**
 * Revokes a token; it counts from the next request on. The caller's own needs no scope, another of the same user
 * `tokens:write`, anybody's `admin`.
 * @throws OpsError auth.forbidden, token.not_found
 */
export async function revokeToken(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { id, requestId }: { readonly id: string; readonly requestId?: string },
): Promise<void> {
  const mayRevokeAll = mayAct(actor, 'admin');
  const isThis = id === actor.token.id;
  await deps.db.transaction(async (tx) => {
    const row = await findUnrevokedToken(tx, id);
    // Two requests at once may both have passed with this token: only one of them revokes it.
    if (row === undefined && isThis) return;
    if (row === undefined || (row.userId !== actor.userId && !mayRevokeAll)) throw notFound();
    if (!isThis && !mayRevokeAll) requireScope(actor, 'tokens:write');
    await revoke(tx, deps, actor, row, requestId);
  });
}

const SHOWN_ON_PAGE = 100;

/** The newest live tokens of whoever is signed in. */
export async function listTokensOf(deps: Pick<Deps, 'db' | 'now'>, session: Session): Promise<readonly ListedToken[]> {
  return await findTokensOf(deps.db, session.userId, { now: deps.now(), limit: SHOWN_ON_PAGE });
}

/** Revokes a token of whoever is signed in; one that is revoked already, or somebody else's, is `token.not_found`. */
export async function revokeTokenOf(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  session: Session,
  { id, requestId }: { readonly id: string; readonly requestId: string },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const row = UUID.test(id) ? await findUnrevokedToken(tx, id) : undefined;
    if (row === undefined || row.userId !== session.userId) throw notFound();
    await revoke(tx, deps, { userId: session.userId }, row, requestId);
  });
}

async function revoke(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: AuditActor,
  row: ListedToken,
  requestId: string | undefined,
): Promise<void> {
  if (!(await markTokenRevoked(tx, row.id, deps.now()))) return;
  await recordAudit(tx, deps, {
    action: 'token.revoke',
    actor,
    subjectType: 'token',
    subjectId: row.id,
    details: { prefix: row.prefix },
    ...(requestId === undefined ? {} : { requestId }),
  });
}

function notFound(): OpsError {
  return new OpsError('token.not_found', 'there is no such token, or it is not yours');
}

async function findOtherUser(deps: Pick<Deps, 'db'>, actor: Actor, email: string): Promise<string> {
  requireScope(actor, 'admin');
  const user = await findUserByEmail(deps.db, email);
  if (user === undefined) throw new OpsError('request.invalid', 'there is no user with this address');
  return user.id;
}

function chooseOrganisation(actor: Actor, wanted: string | undefined): Membership | undefined {
  const asked = wanted ?? actor.token.organisation;
  if (asked === undefined) return undefined;
  const membership = actor.memberships.find(({ slug }) => slug === asked);
  if (membership === undefined) {
    throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... may not act for ${asked}`);
  }
  return membership;
}

function choosePlugins(actor: Actor, wanted: readonly string[] | undefined): readonly string[] | null {
  const own = actor.token.plugins;
  if (own === undefined) return wanted ?? null;
  const beyond = (wanted ?? []).find((slug) => !own.includes(slug));
  if (beyond === undefined) return wanted ?? own;
  throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... may not act on ${beyond}`);
}

function isKeys(keys: readonly unknown[]): boolean {
  const [time, id] = keys;
  return (
    keys.length === 2 &&
    typeof time === 'number' &&
    Math.abs(time) < 8e15 &&
    typeof id === 'string' &&
    /^[0-9a-f-]{36}$/.test(id)
  );
}

function tokenInfo(row: ListedToken, currentId: string): TokenInfo {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: [...row.scopes],
    ...(row.organisation === null ? {} : { organisation: row.organisation }),
    ...(row.plugins === null ? {} : { plugins: [...row.plugins] }),
    issued_by: row.issuedBy,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
    ...(row.lastUsedAt === null ? {} : { last_used_at: row.lastUsedAt.toISOString() }),
    current: row.id === currentId,
  };
}
