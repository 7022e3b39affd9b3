import { isReservedSlug, OpsError } from '@ops-center/manifest-schema';
import type { Organisation, OrganisationRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { mayAct, requireScope, type Actor } from './actor.js';
import { countOwned } from './invitation-store.js';
import { insertMember, insertOrganisation, lockUser } from './store.js';

/** Organisations that one user may own before an administrator must make further ones. */
const MAX_OWNED = 10;

/**
 * Makes an organisation, whose owner is whoever makes it: administrators, and everybody where the operator allows it.
 * @throws OpsError auth.forbidden, organisation.exists, policy.limit_reached
 */
export async function makeOrganisation(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'config'>,
  actor: Actor,
  { request, requestId }: { readonly request: OrganisationRequest; readonly requestId: string },
): Promise<Organisation> {
  const isAdmin = mayAct(actor, 'admin');
  if (!isAdmin) requireOwnHand(deps, actor);
  const { slug, name = slug } = request;
  if (isReservedSlug(slug) && !isAdmin) throw taken(slug);
  return await deps.db.transaction(async (tx) => {
    await lockUser(tx, actor.userId);
    if (!isAdmin && (await countOwned(tx, actor.userId)) >= MAX_OWNED) {
      throw new OpsError('policy.limit_reached', `you own ${MAX_OWNED} organisations already`, {
        hint: 'Ask an administrator of the registry for another one.',
      });
    }
    const createdAt = deps.now();
    const made = await insertOrganisation(tx, { id: deps.newId(), slug, name, createdAt, updatedAt: createdAt });
    if (made === undefined) throw taken(slug);
    await insertMember(tx, { organisationId: made.id, userId: actor.userId, role: 'owner', createdAt });
    await recordAudit(tx, deps, {
      action: 'organisation.create',
      actor,
      subjectType: 'organisation',
      subjectId: made.id,
      organisationId: made.id,
      details: { slug, name },
      requestId,
    });
    return { id: made.id, slug: made.slug, name: made.name, role: 'owner' };
  });
}

/** A token that is bound to one organisation or to plugins was not made for this. */
function requireOwnHand({ config }: Pick<Deps, 'config'>, actor: Actor): void {
  requireScope(actor, 'organisation:manage');
  if (!config.openOrganisations) {
    throw new OpsError('auth.forbidden', 'only administrators make organisations on this registry', {
      hint: 'Ask one of them.',
    });
  }
  if (actor.token.organisation !== undefined || actor.token.plugins !== undefined) {
    throw new OpsError('auth.forbidden', `the token ${actor.token.prefix}... is for what it names only`);
  }
}

function taken(slug: string): OpsError {
  return new OpsError('organisation.exists', `the name ${slug} is taken`);
}
