import { and, asc, count, eq, isNull, or, sql } from 'drizzle-orm';
import { prepareQuery, type Database } from '../database.js';
import { organisations } from '../tables/identity.js';
import { plugins } from '../tables/plugins.js';
import { webhooks } from '../tables/webhooks.js';

export type NewWebhookRow = typeof webhooks.$inferInsert;
export type WebhookRow = Awaited<ReturnType<typeof select>>[number];

/** Whose webhooks are meant: an organisation's, or (null) the registry's own. */
export type WebhookOwner = string | null;

/** Webhooks of an owner that were not removed, oldest first. */
export async function findWebhooks(db: Database, owner: WebhookOwner): Promise<WebhookRow[]> {
  return await select(db)
    .where(and(ownedBy(owner), isNull(webhooks.deletedAt)))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

/** One webhook of the owner; undefined when there is none. */
export async function findWebhook(db: Database, owner: WebhookOwner, id: string): Promise<WebhookRow | undefined> {
  const rows = await select(db).where(and(eq(webhooks.id, id), ownedBy(owner), isNull(webhooks.deletedAt)));
  return rows[0];
}

/** As `findWebhook`, and nobody else changes it until the transaction ends. */
export async function lockWebhook(tx: Database, owner: WebhookOwner, id: string): Promise<WebhookRow | undefined> {
  const rows = await select(tx)
    .where(and(eq(webhooks.id, id), ownedBy(owner), isNull(webhooks.deletedAt)))
    .for('update', { of: webhooks });
  return rows[0];
}

/** The webhook that a plugin's manifest named, also one that was removed; held until the transaction ends. */
export async function lockWebhookOfPlugin(
  tx: Database,
  pluginId: string,
): Promise<{ readonly id: string; readonly url: string; readonly events: readonly string[] } | undefined> {
  const rows = await tx
    .select({ id: webhooks.id, url: webhooks.url, events: webhooks.events })
    .from(webhooks)
    .where(eq(webhooks.pluginId, pluginId))
    .for('update', { of: webhooks });
  return rows[0];
}

/** Webhooks that people made for an owner. Holds the owner's others, so that requests at once are counted one by one. */
export async function countWebhooks(tx: Database, owner: WebhookOwner): Promise<number> {
  const lock = `webhooks of ${owner ?? 'the registry'}`;
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const [row] = await tx
    .select({ made: count() })
    .from(webhooks)
    .where(and(ownedBy(owner), isNull(webhooks.pluginId), isNull(webhooks.deletedAt)));
  return row?.made ?? 0;
}

export async function insertWebhook(tx: Database, row: NewWebhookRow): Promise<void> {
  await tx.insert(webhooks).values(row);
}

export async function updateWebhook(tx: Database, id: string, change: Partial<NewWebhookRow>): Promise<void> {
  await tx.update(webhooks).set(change).where(eq(webhooks.id, id));
}

/** Removes the webhook that a plugin's manifest named; a version that is published later can name another one. */
export async function detachWebhookOf(tx: Database, pluginId: string, now: Date): Promise<void> {
  await tx
    .update(webhooks)
    .set({ pluginId: null, deletedAt: sql`coalesce(${webhooks.deletedAt}, ${now.toISOString()}::timestamptz)` })
    .where(eq(webhooks.pluginId, pluginId));
}

/** Disables a webhook that failed for too long; false when it is disabled already. */
export async function disableFailing(tx: Database, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(webhooks)
    .set({ disabledAt: now, disabledReason: 'failing', updatedAt: now })
    .where(and(eq(webhooks.id, id), isNull(webhooks.disabledAt)))
    .returning({ id: webhooks.id });
  return rows.length === 1;
}

/** Webhooks to be told of an event of these organisations and this plugin; those of the registry are told of all. */
export async function findListeners(
  tx: Database,
  {
    type,
    organisationIds,
    pluginId,
  }: {
    readonly type: string;
    readonly organisationIds: readonly string[];
    readonly pluginId: string | undefined;
  },
): Promise<{ readonly id: string }[]> {
  return await askForListeners(tx, { type, organisationIds, pluginId: pluginId ?? null });
}

const askForListeners = prepareQuery((db) =>
  db
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(
      and(
        isNull(webhooks.deletedAt),
        isNull(webhooks.disabledAt),
        sql`${webhooks.events} && ARRAY[${sql.placeholder('type')}, '*']`,
        or(
          isNull(webhooks.organisationId),
          sql`${webhooks.organisationId} = ANY(${sql.placeholder('organisationIds')}::uuid[])`,
        ),
        or(isNull(webhooks.pluginId), sql`${webhooks.pluginId} = ${sql.placeholder('pluginId')}::uuid`),
      ),
    ),
);

function ownedBy(owner: WebhookOwner) {
  return owner === null ? isNull(webhooks.organisationId) : eq(webhooks.organisationId, owner);
}

function select(db: Database) {
  return db
    .select({
      id: webhooks.id,
      organisationId: webhooks.organisationId,
      publisher: organisations.slug,
      plugin: plugins.slug,
      url: webhooks.url,
      events: webhooks.events,
      description: webhooks.description,
      secret: webhooks.secret,
      disabledAt: webhooks.disabledAt,
      disabledReason: webhooks.disabledReason,
      failingSince: webhooks.failingSince,
      createdAt: webhooks.createdAt,
      updatedAt: webhooks.updatedAt,
    })
    .from(webhooks)
    .leftJoin(organisations, eq(organisations.id, webhooks.organisationId))
    .leftJoin(plugins, eq(plugins.id, webhooks.pluginId))
    .$dynamic();
}
