import { roleAllows, type Role, type Scope } from '../identity/actor.js';
import type { Route } from './route.js';

/** Who may call a route: one row of the authorisation matrix. */
export interface AuthorisationRule {
  /** The token must carry it; undefined: none, or any good token. */
  readonly scope: Scope | undefined;
  readonly who:
    | 'everybody'
    /** Everybody, with a token where the route needs one, for what is public; members and administrators for the rest. */
    | 'seen'
    /** Any good token (with the scope), for what is its own. */
    | 'own'
    /** Roles in the caller's own organisation, for what that has. */
    | 'tenant'
    | 'members'
    | 'administrators';
  /** With `members` and `tenant`. */
  readonly roles: readonly Role[];
  /** With `members`: administrators pass as well. */
  readonly administrators: boolean;
}

export const ROLES: readonly Role[] = ['owner', 'maintainer', 'publisher', 'reader'];

/** The parts of a path that name an organisation, or a plugin, which has one. */
const ORGANISATION = /\{org\}/;
const PLUGIN = /^\/api\/v1\/(admin\/)?plugins\/([a-z]+\/)?\{(id|slug)\}/;

/**
 * The rule of a route, from its `access`, its path and its `allows`.
 * @throws Error for a route whose rule these do not tell
 */
export function ruleOf(route: Route): AuthorisationRule {
  const { access, allows } = route;
  const rule = { scope: scopeOf(access), roles: [], administrators: false } as const;
  if (access === 'admin') return { ...rule, who: 'administrators' };
  if (allows === 'everybody' || allows === 'own' || allows === 'seen') return { ...rule, who: allows };
  if (allows === 'tenant') return { ...rule, who: allows, roles: rolesFor(rule.scope) };
  if (access === 'public') return { ...rule, who: isAboutPlugin(route) ? 'seen' : 'everybody' };
  if (allows === undefined && access === 'token') return { ...rule, who: isAboutPlugin(route) ? 'seen' : 'own' };
  if (allows === undefined && !namesOrganisation(route)) {
    throw new Error(
      `${route.operation}: nothing tells who may ${route.method} ${route.path}. Its path names no {org} and no plugin: give the route \`allows\`, 'own' or { roles, administrators } (http/authorisation-rule.ts).`,
    );
  }
  const { scope } = rule;
  return {
    scope,
    who: 'members',
    roles: allows?.roles ?? rolesFor(scope),
    administrators: allows?.administrators ?? false,
  };
}

function rolesFor(scope: Scope | undefined): readonly Role[] {
  return ROLES.filter((role) => scope === undefined || roleAllows(scope, role));
}

/** Whether a request of this route is about one plugin. */
export function isAboutPlugin({ path }: Pick<Route, 'path'>): boolean {
  return PLUGIN.test(path) || /\/index\/\{slug\}/.test(path);
}

function namesOrganisation(route: Route): boolean {
  const fields: { readonly properties?: object } | undefined = route.body;
  return ORGANISATION.test(route.path) || isAboutPlugin(route) || 'publisher' in (fields?.properties ?? {});
}

function scopeOf(access: Route['access']): Scope | undefined {
  return access === 'public' || access === 'token' ? undefined : access;
}
