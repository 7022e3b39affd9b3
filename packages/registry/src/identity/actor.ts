import { OpsError } from '@ops-center/manifest-schema';

/** What a token may be allowed to do. */
export const SCOPES = [
  'plugins:read',
  'plugins:publish',
  'keys:write',
  'organisation:manage',
  'tokens:write',
  'installations:read',
  'installations:write',
  'hosts:report',
  'reviews:write',
  'admin',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Tells a scope from any other text. */
export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text);
}

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
    /** Slugs of the only plugins it may change; undefined when it may change all that its organisations have. */
    readonly plugins?: readonly string[];
  };
}

const ROLES_FOR: Readonly<Record<Scope, readonly Role[]>> = {
  'plugins:read': ['owner', 'maintainer', 'publisher', 'reader'],
  'plugins:publish': ['owner', 'maintainer', 'publisher'],
  'keys:write': ['owner', 'maintainer'],
  'organisation:manage': ['owner'],
  'tokens:write': ['owner', 'maintainer', 'publisher', 'reader'],
  'installations:read': ['owner', 'maintainer', 'publisher', 'reader'],
  'installations:write': ['owner', 'maintainer'],
  'hosts:report': ['owner', 'maintainer'],
  'reviews:write': ['owner', 'maintainer', 'publisher', 'reader'],
  admin: [],
};

/** Whether a role in an organisation allows what the scope is for. */
export function roleAllows(scope: Scope, role: Role): boolean {
  return ROLES_FOR[scope].includes(role);
}

/**
 * Tells whether the actor may do something, for one publisher when its slug is given, to one plugin when that is given.
 * All must agree: the token carries the scope, the user's role in that organisation allows it, and a token for certain
 * plugins names this one. Without a plugin named, such a token may only read.
 */
export function mayAct(actor: Actor, scope: Scope, publisher?: string, plugin?: string): boolean {
  const granted: readonly string[] = actor.token.scopes;
  if (!granted.includes(scope)) return false;
  if (scope === 'admin') return actor.isAdmin && publisher === undefined;
  if (publisher === undefined) return true;
  if (!coversPlugin(actor, scope, plugin)) return false;
  return actor.memberships.some((one) => one.slug === publisher && roleAllows(scope, one.role));
}

function coversPlugin({ token: { plugins } }: Actor, scope: Scope, plugin: string | undefined): boolean {
  if (plugins === undefined || scope.endsWith(':read')) return true;
  return plugin !== undefined && plugins.includes(plugin);
}

/**
 * The first line of every verb that changes something.
 * @throws OpsError `auth.required` without an actor, `auth.forbidden` when the actor may not.
 */
export function requireScope(
  actor: Actor | undefined,
  scope: Scope,
  publisher?: string,
  plugin?: string,
): asserts actor is Actor {
  if (actor === undefined) throw new OpsError('auth.required', 'this needs a token');
  if (mayAct(actor, scope, publisher, plugin)) return;
  const granted: readonly string[] = actor.token.scopes;
  if (!granted.includes(scope)) {
    throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... does not carry the scope ${scope}`, {
      details: { scope },
    });
  }
  if (publisher === undefined)
    throw new OpsError('auth.forbidden', `this user may not use the scope ${scope}`, { details: { scope } });
  const { plugins } = actor.token;
  const only = plugins === undefined ? '' : `; it is for ${plugins.join(', ')} only`;
  throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... may not act for ${publisher}${only}`, {
    details: { scope, publisher, ...(plugin === undefined ? {} : { plugin }) },
  });
}
