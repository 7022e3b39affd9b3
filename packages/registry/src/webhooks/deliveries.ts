import type { WebhookDelivery, WebhookDeliveryDetail, WebhookDeliveryPage } from '@ops-center/registry-client';
import { OpsError } from '@ops-center/manifest-schema';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import type { Actor } from '../identity/actor.js';
import { findAttempts, findDeliveries, findDelivery, restartDelivery, type DeliveryRow } from './delivery-store.js';
import { audit, changing, requireFound, requireWebhookOwner, type WebhookPlace } from './manage.js';
import { writeEvent } from './record-event.js';
import { findWebhook, type WebhookRow } from './store.js';

type Keys = readonly [createdAt: string, id: string];

/** @throws OpsError auth.forbidden, webhook.not_found, request.invalid */
export async function readDeliveries(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string | undefined,
  id: string,
  { limit = DEFAULT_PAGE_SIZE, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<WebhookDeliveryPage> {
  const owner = requireWebhookOwner(actor, publisher);
  requireFound(await findWebhook(db, owner, id));
  const list = `deliveries ${id}`;
  const before = decodeCursor<Keys>(list, cursor, isKeys);
  const rows = await findDeliveries(db, id, { limit: limit + 1, before });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    data: shown.map(deliveryOf),
    meta: hasMore ? { next_cursor: encodeCursor(list, [last.createdAt.toISOString(), last.id]) } : {},
  };
}

/** @throws OpsError auth.forbidden, webhook.not_found */
export async function readDelivery(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string | undefined,
  id: string,
  delivery: string,
): Promise<WebhookDeliveryDetail> {
  const owner = requireWebhookOwner(actor, publisher);
  requireFound(await findWebhook(db, owner, id));
  const row = requireFound(await findDelivery(db, id, delivery));
  const attempts = await findAttempts(db, delivery);
  return {
    ...deliveryOf(row),
    body: row.body,
    log: attempts.map(({ number, at, milliseconds, status, failure, answer }) => ({
      number,
      at: at.toISOString(),
      milliseconds,
      ...(status === null ? {} : { status }),
      ...(failure === null ? {} : { failure }),
      answer,
    })),
  };
}

/**
 * Sends a delivery again, now, whatever became of it.
 * @throws OpsError auth.forbidden, webhook.not_found, webhook.disabled
 */
export async function redeliver(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, requestId }: WebhookPlace,
  id: string,
  delivery: string,
): Promise<WebhookDelivery> {
  return await changing(deps, actor, publisher, id, async (tx, webhook) => {
    requireEnabled(webhook);
    if (!(await restartDelivery(tx, id, delivery, deps.now()))) requireFound(undefined);
    const row = requireFound(await findDelivery(tx, id, delivery));
    await audit(tx, deps, actor, 'webhook.redeliver', webhook, requestId);
    return deliveryOf(row);
  });
}

/**
 * Sends the event `ping` to a webhook, whatever it asks for otherwise.
 * @throws OpsError auth.forbidden, webhook.not_found, webhook.disabled
 */
export async function pingWebhook(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, requestId }: WebhookPlace,
  id: string,
): Promise<WebhookDelivery> {
  return await changing(deps, actor, publisher, id, async (tx, webhook) => {
    requireEnabled(webhook);
    const [delivery] = await writeEvent(tx, deps, { type: 'ping', data: { webhook: id } }, [webhook]);
    const row = requireFound(await findDelivery(tx, id, requireFound(delivery)));
    await audit(tx, deps, actor, 'webhook.ping', webhook, requestId);
    return deliveryOf(row);
  });
}

function requireEnabled({ disabledAt }: WebhookRow): void {
  if (disabledAt !== null) throw new OpsError('webhook.disabled', 'nothing is sent to this webhook');
}

function isKeys(keys: readonly unknown[]): boolean {
  const [createdAt, id] = keys;
  return (
    keys.length === 2 &&
    typeof createdAt === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(createdAt) &&
    !Number.isNaN(Date.parse(createdAt)) &&
    typeof id === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  );
}

function deliveryOf(row: DeliveryRow): WebhookDelivery {
  return {
    id: row.id,
    webhook_id: row.webhookId,
    event_id: row.eventId,
    event: row.type,
    state: row.state,
    attempts: row.attempts,
    created_at: row.createdAt.toISOString(),
    ...(row.nextAttemptAt === null ? {} : { next_attempt_at: row.nextAttemptAt.toISOString() }),
    ...(row.deliveredAt === null ? {} : { delivered_at: row.deliveredAt.toISOString() }),
  };
}
