import type { WebhookEventType } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { insertDeliveries, insertEvent } from './delivery-store.js';
import { findListeners } from './store.js';

export interface EventFact {
  readonly type: Exclude<WebhookEventType, 'ping'>;
  /** Organisations whose business it is. Their webhooks and those of the registry are told, nobody else's. */
  readonly organisationIds: readonly string[];
  /** The plugin it is about. */
  readonly pluginId?: string;
  /** What is told. Never a secret, nor anything that one of the organisations may not see. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Puts an event into the outbox, in the transaction of the change: it is told if and only if the change is made.
 * Before `recordAudit`, which is last.
 */
export async function recordEvent(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'> & { readonly config: Pick<Deps['config'], 'publicUrl'> },
  { type, organisationIds, pluginId, data }: EventFact,
): Promise<void> {
  const listeners = await findListeners(tx, { type, organisationIds, pluginId });
  if (listeners.length > 0) await writeEvent(tx, deps, { type, data }, listeners);
}

/** Puts an event on its way to these webhooks. Returns the ids of the deliveries, in the same order. */
export async function writeEvent(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'> & { readonly config: Pick<Deps['config'], 'publicUrl'> },
  { type, data }: { readonly type: WebhookEventType; readonly data: Readonly<Record<string, unknown>> },
  listeners: readonly { readonly id: string }[],
): Promise<readonly string[]> {
  const eventId = deps.newId();
  const now = deps.now();
  const body = JSON.stringify({
    id: eventId,
    type,
    occurred_at: now.toISOString(),
    registry: deps.config.publicUrl,
    data,
  });
  await insertEvent(tx, { id: eventId, type, body, occurredAt: now });
  const rows = listeners.map(({ id: webhookId }) => ({
    id: deps.newId(),
    webhookId,
    eventId,
    createdAt: now,
    nextAttemptAt: now,
  }));
  await insertDeliveries(tx, rows);
  return rows.map(({ id }) => id);
}
