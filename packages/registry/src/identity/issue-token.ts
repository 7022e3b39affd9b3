import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Scope } from './actor.js';
import { insertToken } from './store.js';
import { hashToken, newToken, tokenPrefix } from './token.js';

export const DEFAULT_TOKEN_DAYS = 90;
const DAY_MS = 24 * 3_600_000;

export interface TokenOrder {
  readonly userId: string;
  /** Null: all organisations of the user. */
  readonly organisationId: string | null;
  /** Slugs; null: all plugins. */
  readonly plugins: readonly string[] | null;
  readonly name: string;
  readonly issuedBy: 'operator' | 'user' | 'device' | 'ci';
  readonly scopes: readonly Scope[];
  readonly lifetimeMs?: number;
  /** The entry that a CI job's token comes by. */
  readonly trustedPublisherId?: string;
}

export interface IssuedToken {
  readonly id: string;
  /** Told this once; only its hash is kept. */
  readonly token: string;
  readonly prefix: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Makes a token, for 90 days unless the order says otherwise. Whether the user may have it is for the caller to decide. */
export async function issueToken(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  order: TokenOrder,
): Promise<IssuedToken> {
  const token = newToken();
  const createdAt = deps.now();
  const issued = {
    id: deps.newId(),
    prefix: tokenPrefix(token),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + (order.lifetimeMs ?? DEFAULT_TOKEN_DAYS * DAY_MS)),
  };
  await insertToken(tx, {
    ...issued,
    userId: order.userId,
    organisationId: order.organisationId,
    pluginSlugs: order.plugins === null ? null : [...order.plugins],
    name: order.name,
    issuedBy: order.issuedBy,
    tokenSha256: hashToken(token),
    scopes: [...order.scopes],
    trustedPublisherId: order.trustedPublisherId ?? null,
  });
  return { ...issued, token };
}

/** Days as milliseconds. */
export function days(count: number): number {
  return count * DAY_MS;
}
