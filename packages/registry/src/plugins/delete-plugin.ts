import { OpsError } from '@ops-center/manifest-schema';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { findSeenPlugin } from '../versions/target.js';
import { findUses, lockPlugin, markDeleted } from './store.js';

export interface DeleteOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly requestId: string;
}

/**
 * Takes a plugin away from everybody. Nothing of it is removed: its name and numbers stay used for ever, so that nobody
 * can put other bytes under them. One that others need, or that hosts have installed, stays: yank or deprecate it.
 * @throws OpsError plugin.not_found, auth.forbidden, plugin.in_use
 */
export async function deletePlugin(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { address, requestId }: DeleteOrder,
): Promise<void> {
  const { id, organisationId, publisher, slug } = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', publisher, slug);
  await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    const plugin = await lockPlugin(tx, id, organisationId);
    if (plugin.deletedAt !== null) throw new OpsError('plugin.not_found', `there is no plugin ${slug}`);
    const { dependents, installations } = await findUses(tx, id);
    if (dependents > 0 || installations > 0) {
      throw new OpsError(
        'plugin.in_use',
        `${slug} is needed by ${dependents} plugins and installed on ${installations} hosts`,
        {
          details: { dependents, installations },
        },
      );
    }
    await markDeleted(tx, id, deps.now());
    await recordAudit(tx, deps, {
      action: 'plugin.delete',
      actor,
      subjectType: 'plugin',
      subjectId: id,
      organisationId,
      details: { slug },
      requestId,
    });
  });
}
