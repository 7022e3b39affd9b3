import type { Role } from '../identity/actor.js';
import { isAboutPlugin, ROLES, ruleOf, type AuthorisationRule } from './authorisation-rule.js';
import type { Route } from './route.js';

/** Who calls, with a good token that carries every scope they could have, unless it says otherwise. */
export const PRINCIPALS = [
  'anonymous',
  'bad token',
  ...ROLES,
  'owner of another organisation',
  'token for another plugin',
  'administrator',
] as const;
export type Principal = (typeof PRINCIPALS)[number];

/**
 * `passes`: the route does its work, or says what is wrong with the request; `own`: so, and sees and changes what is
 * its own; `public`: so for what is public, the rest is answered as if it were not there; `no`: it is refused, or
 * answered as if there were nothing.
 */
export type Verdict = 'passes' | 'own' | 'public' | 'no';

export interface AuthorisationRow {
  readonly route: Route;
  readonly rule: AuthorisationRule;
  readonly verdicts: Readonly<Record<Principal, Verdict>>;
}

/** The authorisation matrix: one row for each route, one verdict for each principal. */
export function authorisationTable(routes: readonly Route[]): readonly AuthorisationRow[] {
  return routes.map((route) => {
    const rule = ruleOf(route);
    const verdicts = Object.fromEntries(PRINCIPALS.map((one) => [one, verdictFor(route, rule, one)]));
    return { route, rule, verdicts: verdicts as Record<Principal, Verdict> };
  });
}

function verdictFor(route: Route, rule: AuthorisationRule, principal: Principal): Verdict {
  if (principal === 'bad token') return 'no';
  if (principal === 'anonymous') return route.access === 'public' ? outsider(rule) : 'no';
  switch (rule.who) {
    case 'everybody':
      return 'passes';
    case 'own':
      return 'own';
    case 'seen':
      return principal === 'owner of another organisation' ? outsider(rule) : 'passes';
    case 'tenant':
      return tenant(route, rule, principal);
    case 'administrators':
      return principal === 'administrator' ? 'passes' : 'no';
    case 'members':
      return isAllowed(route, rule, principal) ? 'passes' : 'no';
  }
}

function isAllowed(
  { method }: Route,
  { scope, roles, administrators }: AuthorisationRule,
  principal: Principal,
): boolean {
  if (principal === 'administrator') return administrators;
  if (principal === 'owner of another organisation') return false;
  // An owner's; it is limited in what it changes, not in what it reads.
  if (principal === 'token for another plugin') {
    return roles.includes('owner') && (scope?.endsWith(':read') ?? method === 'GET');
  }
  return roles.includes(principal as Role);
}

/** An organisation of its own has what it installed itself; a plugin that is hidden from it is not there. */
function tenant(route: Route, rule: AuthorisationRule, principal: Principal): Verdict {
  if (principal !== 'owner of another organisation') return isAllowed(route, rule, principal) ? 'own' : 'no';
  const fields: { readonly properties?: object } | undefined = route.body;
  return isAboutPlugin(route) || 'plugin' in (fields?.properties ?? {}) ? 'public' : 'own';
}

function outsider({ who }: AuthorisationRule): Verdict {
  return who === 'seen' ? 'public' : 'passes';
}
