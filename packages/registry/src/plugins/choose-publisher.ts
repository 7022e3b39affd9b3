import { OpsError } from '@ops-center/manifest-schema';
import { mayAct, requireScope, type Actor, type Membership } from '../identity/actor.js';

/**
 * Decides under which organisation a new plugin is registered: the one that is asked for, else the one the token is
 * bound to, else the only one the actor may publish for.
 * @param plugin slug of the plugin to be
 * @throws OpsError auth.forbidden, or request.invalid when it cannot be told which one is meant
 */
export function choosePublisher(actor: Actor, wanted: string | undefined, plugin: string): Membership {
  const asked = wanted ?? actor.token.organisation;
  if (asked !== undefined) {
    requireScope(actor, 'plugins:publish', asked, plugin);
    return membershipOf(actor, asked);
  }
  requireScope(actor, 'plugins:publish');
  const [only, ...others] = actor.memberships.filter(({ slug }) => mayAct(actor, 'plugins:publish', slug, plugin));
  if (only === undefined) {
    throw new OpsError('auth.forbidden', 'this user may not publish for any organisation');
  }
  if (others.length > 0) {
    const known = [only, ...others].map(({ slug }) => slug).join(', ');
    throw new OpsError('request.invalid', `the token covers several organisations: ${known}`, {
      hint: 'Name one of them as publisher.',
    });
  }
  return only;
}

/** The actor's membership in an organisation for which `requireScope` passed. */
export function membershipOf(actor: Actor, slug: string): Membership {
  const membership = actor.memberships.find((one) => one.slug === slug);
  if (membership === undefined) throw new TypeError('requireScope lets members pass only');
  return membership;
}
