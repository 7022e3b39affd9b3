import { OpsError } from '@ops-center/manifest-schema';
import type { NewWebhook, Webhook, WebhookChange, WebhookList, WebhookRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator, holdRights } from '../identity/hold-rights.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { newWebhookSecret } from './signature.js';
import {
  countWebhooks,
  findWebhook,
  findWebhooks,
  insertWebhook,
  lockWebhook,
  updateWebhook,
  type WebhookOwner,
  type WebhookRow,
} from './store.js';

const MOST = 20;
const OLD_SECRET_MS = 24 * 3_600_000;

export type ManageDeps = Pick<Deps, 'db' | 'config' | 'secrets' | 'now' | 'newId'>;

/** Which webhooks are meant, and by which request. */
export interface WebhookPlace {
  /** Slug of the organisation; undefined for the registry's own. */
  readonly publisher: string | undefined;
  readonly requestId: string;
}

/**
 * Whose webhooks the actor may keep: an owner those of the organisation, an administrator those of the registry.
 * @throws OpsError auth.forbidden, whether there is such an organisation or not
 */
export function requireWebhookOwner(actor: Actor, publisher: string | undefined): WebhookOwner {
  if (publisher === undefined) {
    requireScope(actor, 'admin');
    return null;
  }
  requireScope(actor, 'organisation:manage', publisher);
  return membershipOf(actor, publisher).organisationId;
}

/** @throws OpsError auth.forbidden */
export async function readWebhooks(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string | undefined,
): Promise<WebhookList> {
  const owner = requireWebhookOwner(actor, publisher);
  return { data: (await findWebhooks(db, owner)).map(webhookOf) };
}

/** @throws OpsError auth.forbidden, webhook.not_found */
export async function readWebhook(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string | undefined,
  id: string,
): Promise<Webhook> {
  const owner = requireWebhookOwner(actor, publisher);
  return webhookOf(requireFound(await findWebhook(db, owner, id)));
}

/**
 * Makes a webhook. Its secret is in this answer only.
 * @throws OpsError auth.forbidden, policy.limit_reached, request.invalid for an address that is never told
 */
export async function createWebhook(
  deps: ManageDeps,
  actor: Actor,
  { publisher, requestId }: WebhookPlace,
  request: WebhookRequest,
): Promise<NewWebhook> {
  const owner = requireWebhookOwner(actor, publisher);
  checkUrl(deps, request.url);
  const secret = newWebhookSecret();
  return await deps.db.transaction(async (tx) => {
    await holdOwner(tx, actor, owner);
    if ((await countWebhooks(tx, owner)) >= MOST) {
      throw new OpsError('policy.limit_reached', `there are ${MOST} webhooks already`, { details: { limit: MOST } });
    }
    const now = deps.now();
    const id = deps.newId();
    const row = {
      id,
      organisationId: owner,
      url: request.url,
      events: [...request.events],
      description: request.description ?? '',
      secret: deps.secrets.seal(secret, id),
      createdBy: actor.userId,
      createdAt: now,
      updatedAt: now,
    };
    await insertWebhook(tx, row);
    const made = requireFound(await findWebhook(tx, owner, id));
    await audit(tx, deps, actor, 'webhook.create', made, requestId);
    return { ...webhookOf(made), secret };
  });
}

/** @throws OpsError auth.forbidden, webhook.not_found, request.invalid */
export async function changeWebhook(
  deps: ManageDeps,
  actor: Actor,
  { publisher, requestId }: WebhookPlace,
  id: string,
  change: WebhookChange,
): Promise<Webhook> {
  const { url, events, description, enabled } = change;
  if (url !== undefined) checkUrl(deps, url);
  return await changing(deps, actor, publisher, id, async (tx, before) => {
    const now = deps.now();
    const isDisabled = before.disabledAt !== null;
    await updateWebhook(tx, id, {
      ...(url === undefined ? {} : { url }),
      ...(events === undefined ? {} : { events: [...events] }),
      ...(description === undefined ? {} : { description }),
      ...(enabled === true ? { disabledAt: null, disabledReason: null, failingSince: null } : {}),
      ...(enabled === false && !isDisabled ? { disabledAt: now, disabledReason: 'asked' as const } : {}),
      updatedAt: now,
    });
    const after = requireFound(await findWebhook(tx, before.organisationId, id));
    await audit(tx, deps, actor, 'webhook.change', after, requestId);
    return webhookOf(after);
  });
}

/**
 * Gives a webhook a new secret. The old one signs beside it for a day, so that nothing is refused meanwhile.
 * @throws OpsError auth.forbidden, webhook.not_found
 */
export async function renewSecret(
  deps: ManageDeps,
  actor: Actor,
  { publisher, requestId }: WebhookPlace,
  id: string,
): Promise<NewWebhook> {
  const secret = newWebhookSecret();
  return await changing(deps, actor, publisher, id, async (tx, before) => {
    const now = deps.now();
    await updateWebhook(tx, id, {
      secret: deps.secrets.seal(secret, id),
      previousSecret: before.secret,
      previousSecretUntil: new Date(now.getTime() + OLD_SECRET_MS),
      updatedAt: now,
    });
    const after = requireFound(await findWebhook(tx, before.organisationId, id));
    await audit(tx, deps, actor, 'webhook.renew_secret', after, requestId);
    return { ...webhookOf(after), secret };
  });
}

/**
 * Removes a webhook: nothing is sent to it any more, also what was on its way.
 * @throws OpsError auth.forbidden, webhook.not_found
 */
export async function removeWebhook(
  deps: ManageDeps,
  actor: Actor,
  { publisher, requestId }: WebhookPlace,
  id: string,
): Promise<void> {
  await changing(deps, actor, publisher, id, async (tx, before) => {
    await updateWebhook(tx, id, { deletedAt: deps.now() });
    await audit(tx, deps, actor, 'webhook.remove', before, requestId);
  });
}

/** Runs a change of a webhook that is there, holding it and the right to change it. */
export async function changing<T>(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string | undefined,
  id: string,
  change: (tx: Database, before: WebhookRow) => Promise<T>,
): Promise<T> {
  const owner = requireWebhookOwner(actor, publisher);
  return await deps.db.transaction(async (tx) => {
    await holdOwner(tx, actor, owner);
    return await change(tx, requireFound(await lockWebhook(tx, owner, id)));
  });
}

/** @throws OpsError webhook.not_found */
export function requireFound<T>(found: T | undefined): T {
  if (found === undefined) throw new OpsError('webhook.not_found', 'there is no such webhook or delivery');
  return found;
}

/** Records what was done with a webhook. Last in a transaction. */
export async function audit(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  action: string,
  { id, organisationId, url, events, disabledAt }: WebhookRow,
  requestId: string,
): Promise<void> {
  await recordAudit(tx, deps, {
    action,
    actor,
    subjectType: 'webhook',
    subjectId: id,
    ...(organisationId === null ? {} : { organisationId }),
    // The path and query of an address are often secrets of their own.
    details: { host: new URL(url).host, events: events.join(' '), enabled: disabledAt === null },
    requestId,
  });
}

async function holdOwner(tx: Database, actor: Actor, owner: WebhookOwner): Promise<void> {
  if (owner === null) await holdAdministrator(tx, actor);
  else await holdRights(tx, actor, 'organisation:manage', owner);
}

function checkUrl({ config }: Pick<Deps, 'config'>, text: string): void {
  const wrong = (why: string): OpsError => new OpsError('request.invalid', `the address of a webhook ${why}`);
  if (!URL.canParse(text)) throw wrong('must be a URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw wrong('must not hold a user or a password');
  if (url.hash !== '') throw wrong('must not have a fragment');
  // Plain http is for networks that the operator named; which it is shows only when the name is resolved.
  if (url.protocol !== 'https:' && config.webhookNetworks.length === 0) throw wrong('must be https');
}

/** A webhook as answers show it. */
export function webhookOf(row: WebhookRow): Webhook {
  return {
    id: row.id,
    ...(row.publisher === null ? {} : { publisher: row.publisher }),
    ...(row.plugin === null ? {} : { plugin: row.plugin }),
    url: row.url,
    events: row.events,
    description: row.description,
    enabled: row.disabledAt === null,
    ...(row.disabledReason === null ? {} : { disabled_reason: row.disabledReason }),
    ...(row.failingSince === null ? {} : { failing_since: row.failingSince.toISOString() }),
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
