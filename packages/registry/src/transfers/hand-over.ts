import { OpsError } from '@ops-center/manifest-schema';
import { hasRunningSubscription } from '../billing/entitlement-store.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { countHiddenInstallations } from '../installations/store.js';
import { queueMailToOwners } from '../mail/queue-mail.js';
import { deleteTrustedPublishersOf } from '../trusted-publishing/store.js';
import { deleteUploadsOf } from '../uploads/store.js';
import { recordEvent } from '../webhooks/record-event.js';
import { detachWebhookOf } from '../webhooks/store.js';
import type { Handing } from './statement.js';
import { closeOffers, countMadeTransfers, rejectUnpublished, writeOwner } from './store.js';

/** Every index tells the whole way; nobody goes on this long. */
const MOST_TRANSFERS = 100;

/**
 * Moves a plugin, whose row is held, to another organisation, and takes every right to it from the one that had it: what
 * was uploaded and not published, CI jobs and their tokens, the address of payments. What was published, bought, paid and
 * said stays as it is.
 */
export async function handOver(
  tx: Database,
  deps: Pick<Deps, 'config' | 'secrets' | 'now' | 'newId'>,
  handing: Handing,
  how: { readonly signed: boolean; readonly reason: string | null },
): Promise<void> {
  const { pluginId, plugin, fromId, from, toId, to } = handing;
  if ((await countMadeTransfers(tx, pluginId)) >= MOST_TRANSFERS) {
    throw new OpsError('policy.limit_reached', `${plugin} has changed hands ${MOST_TRANSFERS} times`);
  }
  const now = deps.now();
  await closeOffers(tx, pluginId, now);
  await writeOwner(tx, pluginId, toId, now);
  await rejectUnpublished(tx, pluginId, `${plugin} was given to ${to} before this version was published`);
  await deleteTrustedPublishersOf(tx, pluginId, now);
  await deleteUploadsOf(tx, { organisationId: fromId, plugin });
  await detachWebhookOf(tx, pluginId, now);
  await recordEvent(tx, deps, {
    type: 'plugin.transferred',
    organisationIds: [fromId, toId],
    pluginId,
    data: { plugin, from, to, signed: how.signed, by_administrator: how.reason !== null },
  });
  const facts = { template: 'transferred', plugin, from, to, reason: how.reason } as const;
  await queueMailToOwners(tx, deps, fromId, facts);
  await queueMailToOwners(tx, deps, toId, facts);
}

/**
 * What the owners must settle first: after it nobody may have an installation that they cannot see, nor pay themselves.
 * @throws OpsError transfer.blocked
 */
export async function requireNothingInTheWay(
  tx: Database,
  { now }: Pick<Deps, 'now'>,
  { pluginId, plugin, toId, to }: Handing,
): Promise<void> {
  const hidden = await countHiddenInstallations(tx, pluginId, toId);
  if (hidden > 0) {
    throw new OpsError(
      'transfer.blocked',
      `${plugin} is not public, and ${hidden} installations of other organisations would lose sight of it`,
      { hint: 'Uninstall it there first, or install it from what is public.', details: { installations: hidden } },
    );
  }
  if (await hasRunningSubscription(tx, toId, pluginId, now())) {
    throw new OpsError('transfer.blocked', `${to} has a subscription to ${plugin}, and would go on paying itself`, {
      hint: `An owner of ${to} cancels it first; it may be accepted when the subscription has ended.`,
    });
  }
}
