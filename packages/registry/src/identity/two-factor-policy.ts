import { OpsError } from '@ops-center/manifest-schema';
import type { TwoFactorPolicy } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { lockPublisher } from '../publishers/store.js';
import { requireScope, type Actor } from './actor.js';
import { holdRights } from './hold-rights.js';
import { hasTwoFactor, writeTwoFactorPolicy } from './two-factor-store.js';

/**
 * Says whether owners and maintainers of an organisation need a second factor: those without one count as readers, by
 * their tokens, too. Only an owner who has one may ask it of the others, so that nobody locks all of them out.
 * @throws OpsError auth.forbidden, request.invalid
 */
export async function setTwoFactorPolicy(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  {
    publisher,
    request,
    requestId,
  }: { readonly publisher: string; readonly request: TwoFactorPolicy; readonly requestId: string },
): Promise<TwoFactorPolicy> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  return await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    if (request.required && !(await hasTwoFactor(tx, actor.userId))) {
      throw new OpsError('request.invalid', 'you have no second factor yourself', {
        hint: 'Turn it on at /account/two-factor first.',
      });
    }
    if (await writeTwoFactorPolicy(tx, organisationId, request.required, deps.now())) {
      await recordAudit(tx, deps, {
        action: 'organisation.two_factor',
        actor,
        subjectType: 'organisation',
        subjectId: organisationId,
        organisationId,
        details: { required: request.required },
        requestId,
      });
    }
    return { required: request.required };
  });
}
