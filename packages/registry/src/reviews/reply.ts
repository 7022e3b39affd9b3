import type { PluginReview, ReviewReplyRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { lockPlugin } from '../plugins/store.js';
import { viewerFor } from '../plugins/viewer.js';
import { reviewOf } from './shown-review.js';
import { changeReview, holdReview, type ReviewRow } from './store.js';
import { reviewNotFound } from './write-review.js';

export interface ReplyOrder {
  readonly review: string;
  readonly requestId: string;
}

/**
 * Answers a review for the publisher of the plugin, or answers it anew.
 * @throws OpsError review.not_found, auth.forbidden
 */
export async function replyToReview(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: ReplyOrder & { readonly request: ReviewReplyRequest },
): Promise<PluginReview> {
  return await deps.db.transaction(async (tx) => {
    const row = await holdAnswerable(tx, actor, order.review);
    const change = { replyText: order.request.text, repliedBy: actor.userId, repliedAt: deps.now() };
    await changeReview(tx, row.id, change);
    await audit(tx, deps, actor, 'review.reply', row, order.requestId);
    return reviewOf({ ...row, reply: change.replyText, repliedAt: change.repliedAt }, actor.userId);
  });
}

/**
 * Takes the publisher's answer back; without one, does nothing.
 * @throws OpsError review.not_found, auth.forbidden
 */
export async function withdrawReply(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: ReplyOrder,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const row = await holdAnswerable(tx, actor, order.review);
    if (row.reply === null) return;
    await changeReview(tx, row.id, { replyText: null, repliedBy: null, repliedAt: null });
    await audit(tx, deps, actor, 'review.reply_withdraw', row, order.requestId);
  });
}

/** A review that is not hidden, of a plugin that the actor publishes. */
async function holdAnswerable(tx: Database, actor: Actor, id: string): Promise<ReviewRow> {
  const row = await holdReview(tx, viewerFor(actor), id);
  if (row === undefined || row.hiddenReason !== null) throw reviewNotFound();
  requireScope(actor, 'plugins:publish', row.publisher, row.plugin);
  await holdRights(tx, actor, 'plugins:publish', row.publisherId);
  await lockPlugin(tx, row.pluginId, row.publisherId);
  return row;
}

async function audit(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  action: string,
  row: ReviewRow,
  requestId: string,
): Promise<void> {
  await recordAudit(tx, deps, {
    action,
    actor,
    subjectType: 'review',
    subjectId: row.id,
    organisationId: row.publisherId,
    details: { plugin: row.plugin },
    requestId,
  });
}
