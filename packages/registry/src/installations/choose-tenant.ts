import { OpsError } from '@ops-center/manifest-schema';
import { mayAct, requireScope, type Actor, type Membership, type Scope } from '../identity/actor.js';
import { membershipOf } from '../plugins/choose-publisher.js';

/**
 * Decides for which organisation an installation is read or changed: the one that is asked for, else the one the token
 * is bound to, else the only one the actor may do this for.
 * @param plugin as the address names it; a token for certain plugins has to be asked by slug
 * @throws OpsError auth.forbidden, or request.invalid when it cannot be told which one is meant
 */
export function chooseTenant(actor: Actor, scope: Scope, wanted: string | undefined, plugin?: string): Membership {
  const asked = wanted ?? actor.token.organisation;
  if (asked !== undefined) {
    requireScope(actor, scope, asked, plugin);
    return membershipOf(actor, asked);
  }
  requireScope(actor, scope);
  const [only, ...others] = actor.memberships.filter(({ slug }) => mayAct(actor, scope, slug, plugin));
  if (only === undefined) throw new OpsError('auth.forbidden', 'this user may not do that for any organisation');
  if (others.length > 0) {
    const known = [only, ...others].map(({ slug }) => slug).join(', ');
    throw new OpsError('request.invalid', `the token covers several organisations: ${known}`, {
      hint: 'Name one of them as organisation.',
    });
  }
  return only;
}
