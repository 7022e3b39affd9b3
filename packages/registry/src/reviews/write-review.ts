import { OpsError } from '@ops-center/manifest-schema';
import type { PluginReview, PluginReviewRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { mayAct, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { findSeenPlugin } from '../versions/target.js';
import { recordEvent } from '../webhooks/record-event.js';
import { reviewOf } from './shown-review.js';
import { changeReview, deleteReview, holdInstallation, holdOwnReview, isMember, writeReview } from './store.js';

export interface ReviewOrder {
  readonly slug: string;
  readonly request: PluginReviewRequest;
  readonly requestId: string;
}

/**
 * Writes the actor's review of a plugin, or another one in its place. It is tagged with the version that the
 * organisation of the actor has installed.
 * @throws OpsError plugin.not_found, review.not_installed, review.own_plugin for members of the publisher
 */
export async function reviewPlugin(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { slug, request, requestId }: ReviewOrder,
): Promise<{ review: PluginReview; isNew: boolean }> {
  const plugin = await findSeenPlugin(deps.db, actor, slug);
  const organisationIds = actor.memberships
    .filter((one) => mayAct(actor, 'reviews:write', one.slug, plugin.slug))
    .map(({ organisationId }) => organisationId);
  return await deps.db.transaction(async (tx) => {
    if (await isMember(tx, plugin.organisationId, actor.userId)) {
      throw new OpsError('review.own_plugin', `members of ${plugin.publisher} do not review its plugins`);
    }
    const installation = await holdInstallation(tx, plugin.id, organisationIds);
    if (installation === undefined) {
      throw new OpsError('review.not_installed', `none of your organisations has ${plugin.slug} installed`);
    }
    await holdRights(tx, actor, 'reviews:write', installation.tenantId);
    const { rating, title = null, text = null } = request;
    const words = { pluginId: plugin.id, userId: actor.userId, ...installation, rating, title, reviewText: text };
    const { id, isNew } = await writeReview(tx, { id: deps.newId(), ...words }, deps.now());
    const row = await holdOwnReview(tx, actor.userId, id);
    if (row === undefined) throw new Error('a review that was just written is not there');
    await recordEvent(tx, deps, {
      type: isNew ? 'review.created' : 'review.changed',
      organisationIds: [plugin.organisationId],
      pluginId: plugin.id,
      // Not who wrote it, as everywhere.
      data: { review: id, plugin: plugin.slug, rating },
    });
    await recordAudit(tx, deps, {
      action: isNew ? 'review.write' : 'review.change',
      actor,
      subjectType: 'review',
      subjectId: id,
      // Not the publisher's: its members must not learn who wrote it.
      organisationId: installation.tenantId,
      details: { plugin: plugin.slug, rating },
      requestId,
    });
    return { review: reviewOf(row, actor.userId), isNew };
  });
}

/**
 * Deletes the actor's own review. Of one that an administrator hid the words go and the rest stays, so that it cannot
 * be written anew as if it had never been hidden.
 * @throws OpsError review.not_found
 */
export async function deleteOwnReview(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { review: id, requestId }: { readonly review: string; readonly requestId: string },
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const row = await holdOwnReview(tx, actor.userId, id);
    if (row === undefined) throw reviewNotFound();
    if (row.hiddenReason === null) await deleteReview(tx, id);
    else
      await changeReview(tx, id, { title: null, reviewText: null, replyText: null, repliedAt: null, repliedBy: null });
    await recordAudit(tx, deps, {
      action: 'review.delete',
      actor,
      subjectType: 'review',
      subjectId: id,
      organisationId: row.tenantId,
      details: { plugin: row.plugin },
      requestId,
    });
  });
}

export function reviewNotFound(): OpsError {
  return new OpsError('review.not_found', 'there is no such review, or you may not see it');
}
