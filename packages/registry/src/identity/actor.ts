import { OpsError } from '@ops-center/manifest-schema';

/** What a token may be allowed to do. */
export const SCOPES = ['plugins:read', 'plugins:publish', 'keys:write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

export type Role = 'owner' | 'maintainer' | 'publisher' | 'reader';

export interface Membership {
  readonly organisationId: string;
  readonly slug: string;
  readonly role: Role;
}

/** Who is acting, by which token, and what that lets them do at this moment. */
export interface Actor {
  readonly userId: string;
  readonly email: string;
  readonly isAdmin: boolean;
  /** Only the organisations that the token covers. */
  readonly memberships: readonly Membership[];
  readonly token: {
    readonly id: string;
    readonly prefix: string;
    readonly scopes: readonly string[];
    readonly expiresAt: Date;
    /** Slug of the one organisation the token is bound to; undefined when it covers all of its user's. */
    readonly organisation?: string;
  };
}

const ROLES_FOR: Readonly<Record<Scope, readonly Role[]>> = {
  'plugins:read': ['owner', 'maintainer', 'publisher', 'reader'],
  'plugins:publish': ['owner', 'maintainer', 'publisher'],
  'keys:write': ['owner', 'maintainer'],
  admin: [],
};

/**
 * Tells whether the actor may do something, for one publisher when its slug is given.
 * Two things must agree: the token carries the scope, and the user's role in that organisation allows it.
 */
export function mayAct(actor: Actor, scope: Scope, publisher?: string): boolean {
  const granted: readonly string[] = actor.token.scopes;
  if (!granted.includes(scope)) return false;
  if (scope === 'admin') return actor.isAdmin && publisher === undefined;
  if (publisher === undefined) return true;
  return actor.memberships.some((one) => one.slug === publisher && ROLES_FOR[scope].includes(one.role));
}

/**
 * The first line of every verb that changes something.
 * @throws OpsError `auth.required` without an actor, `auth.forbidden` when the actor may not.
 */
export function requireScope(actor: Actor | undefined, scope: Scope, publisher?: string): asserts actor is Actor {
  if (actor === undefined) throw new OpsError('auth.required', 'this needs a token');
  if (mayAct(actor, scope, publisher)) return;
  const granted: readonly string[] = actor.token.scopes;
  if (!granted.includes(scope)) {
    throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... does not carry the scope ${scope}`, {
      details: { scope },
    });
  }
  if (publisher === undefined)
    throw new OpsError('auth.forbidden', `this user may not use the scope ${scope}`, { details: { scope } });
  throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... may not act for ${publisher}`, {
    details: { scope, publisher },
  });
}
