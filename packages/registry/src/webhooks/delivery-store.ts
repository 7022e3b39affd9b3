import { and, desc, eq, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { webhookAttempts, webhookDeliveries, webhookEvents, webhooks } from '../tables/webhooks.js';

export async function insertEvent(tx: Database, row: typeof webhookEvents.$inferInsert): Promise<void> {
  await tx.insert(webhookEvents).values(row);
}

export async function insertDeliveries(
  tx: Database,
  rows: readonly (typeof webhookDeliveries.$inferInsert)[],
): Promise<void> {
  await tx.insert(webhookDeliveries).values([...rows]);
}

export type DeliveryRow = Awaited<ReturnType<typeof selectDelivery>>[number];

/** A page of the deliveries of a webhook, newest first. */
export async function findDeliveries(
  db: Database,
  webhookId: string,
  { limit, before }: { readonly limit: number; readonly before: readonly [string, string] | undefined },
): Promise<DeliveryRow[]> {
  return await selectDelivery(db)
    .where(
      and(
        eq(webhookDeliveries.webhookId, webhookId),
        before === undefined
          ? undefined
          : sql`(${webhookDeliveries.createdAt}, ${webhookDeliveries.id}) < (${before[0]}::timestamptz, ${before[1]}::uuid)`,
      ),
    )
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.id))
    .limit(limit);
}

export async function findDelivery(
  db: Database,
  webhookId: string,
  id: string,
): Promise<(DeliveryRow & { readonly body: string }) | undefined> {
  const [row] = await selectDelivery(db).where(
    and(eq(webhookDeliveries.webhookId, webhookId), eq(webhookDeliveries.id, id)),
  );
  if (row === undefined) return undefined;
  const [event] = await db
    .select({ body: webhookEvents.body })
    .from(webhookEvents)
    .where(eq(webhookEvents.id, row.eventId));
  return event === undefined ? undefined : { ...row, ...event };
}

/** What became of the attempts of a delivery: the newest thousand, oldest first. */
export async function findAttempts(db: Database, deliveryId: string) {
  const rows = await db
    .select()
    .from(webhookAttempts)
    .where(eq(webhookAttempts.deliveryId, deliveryId))
    .orderBy(desc(webhookAttempts.number))
    .limit(1000);
  return rows.reverse();
}

/** Makes a delivery due now, from the first step on; false when there is none. */
export async function restartDelivery(tx: Database, webhookId: string, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(webhookDeliveries)
    .set({ state: 'pending', step: 0, nextAttemptAt: now, deliveredAt: null })
    .where(and(eq(webhookDeliveries.webhookId, webhookId), eq(webhookDeliveries.id, id)))
    .returning({ id: webhookDeliveries.id });
  return rows.length === 1;
}

/** Stands for the registry, which has no organisation, where one is compared. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export type DueDelivery = Awaited<ReturnType<typeof readDue>>[number];

/**
 * Takes deliveries that are due: nobody else gets them until `leasedUntil`, when they are taken for lost. Rows that
 * another replica is taking are passed over.
 */
export async function claimDeliveries(
  db: Database,
  {
    now,
    leasedUntil,
    limit,
    perWebhook,
    perOwner,
    busyWebhooks = [],
    busyOwners = [],
  }: {
    readonly now: Date;
    readonly leasedUntil: Date;
    readonly limit: number;
    /** Of one webhook at a time: one that is slow must not hold up the others. */
    readonly perWebhook: number;
    /** Of all webhooks of one organisation, or of the registry, at a time. */
    readonly perOwner: number;
    /** They get nothing more now. */
    readonly busyWebhooks?: readonly string[];
    readonly busyOwners?: readonly (string | null)[];
  },
): Promise<DueDelivery[]> {
  if (limit <= 0) return [];
  return await db.transaction(async (tx) => {
    const at = now.toISOString();
    const owners = busyOwners.map((one) => one ?? NOBODY);
    const { rows: due } = await tx.execute<{ id: string }>(sql`
      SELECT d.id FROM (
        SELECT first.id, first.next_attempt_at,
          row_number() OVER (PARTITION BY w.organisation_id ORDER BY first.next_attempt_at) AS place
        FROM ${webhooks} w CROSS JOIN LATERAL (
          SELECT id, next_attempt_at FROM ${webhookDeliveries}
          WHERE webhook_id = w.id AND state = 'pending' AND next_attempt_at <= ${at}::timestamptz
          ORDER BY next_attempt_at LIMIT ${perWebhook}
        ) first
        WHERE w.disabled_at IS NULL AND w.deleted_at IS NULL
          AND NOT w.id = ANY(${sql.param([...busyWebhooks])}::uuid[])
          AND NOT coalesce(w.organisation_id, ${NOBODY}::uuid) = ANY(${sql.param(owners)}::uuid[])
      ) ripe
      JOIN ${webhookDeliveries} d ON d.id = ripe.id
      -- Once more, of the row as it is when it is held.
      WHERE ripe.place <= ${perOwner} AND d.state = 'pending' AND d.next_attempt_at <= ${at}::timestamptz
      -- One of each organisation before the second of any: nobody's backlog holds up the others.
      ORDER BY ripe.place, ripe.next_attempt_at
      LIMIT ${limit} FOR UPDATE OF d SKIP LOCKED`);
    if (due.length === 0) return [];
    const ids = due.map(({ id }) => id);
    await tx
      .update(webhookDeliveries)
      .set({
        attempts: sql`${webhookDeliveries.attempts} + 1`,
        step: sql`${webhookDeliveries.step} + 1`,
        nextAttemptAt: leasedUntil,
      })
      .where(inArray(webhookDeliveries.id, ids));
    return await readDue(tx, ids);
  });
}

/** Gives up what waits for a webhook beyond the newest `most`: one that takes nothing must not fill the database. */
export async function giveUpBacklog(db: Database, most: number): Promise<void> {
  await db.execute(sql`
    UPDATE ${webhookDeliveries} SET state = 'failed', next_attempt_at = NULL WHERE id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY webhook_id ORDER BY created_at DESC, id DESC) AS place
        FROM ${webhookDeliveries} WHERE state = 'pending'
      ) waiting WHERE place > ${most}
    ) AND state = 'pending'`);
}

/** Writes what became of an attempt; false when the lease ran out and somebody else has it now. */
export async function settleDelivery(
  tx: Database,
  due: Pick<DueDelivery, 'id' | 'attempts'>,
  outcome: {
    readonly state: 'pending' | 'delivered' | 'failed';
    readonly nextAttemptAt: Date | null;
    readonly deliveredAt: Date | null;
  },
  attempt: typeof webhookAttempts.$inferInsert,
): Promise<boolean> {
  await tx.insert(webhookAttempts).values(attempt).onConflictDoNothing();
  const rows = await tx
    .update(webhookDeliveries)
    .set(outcome)
    .where(
      and(
        eq(webhookDeliveries.id, due.id),
        eq(webhookDeliveries.attempts, due.attempts),
        eq(webhookDeliveries.state, 'pending'),
      ),
    )
    .returning({ id: webhookDeliveries.id });
  return rows.length === 1;
}

/** Forgets what is older than `before` and not on its way any more. */
export async function deleteOldDeliveries(db: Database, before: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const old = await tx
      .select({ id: webhookDeliveries.id })
      .from(webhookDeliveries)
      .where(lt(webhookDeliveries.createdAt, before))
      .limit(5000)
      .for('update', { skipLocked: true });
    const ids = old.map(({ id }) => id);
    if (ids.length > 0) {
      await tx.delete(webhookAttempts).where(inArray(webhookAttempts.deliveryId, ids));
      await tx.delete(webhookDeliveries).where(inArray(webhookDeliveries.id, ids));
    }
    const gone = tx
      .select({ id: webhookEvents.id })
      .from(webhookEvents)
      .where(
        and(
          lt(webhookEvents.occurredAt, before),
          notExists(
            tx
              .select({ id: webhookDeliveries.id })
              .from(webhookDeliveries)
              .where(eq(webhookDeliveries.eventId, webhookEvents.id)),
          ),
        ),
      )
      .limit(5000);
    await tx.delete(webhookEvents).where(inArray(webhookEvents.id, gone));
  });
}

async function readDue(tx: Database, ids: readonly string[]) {
  return await tx
    .select({
      id: webhookDeliveries.id,
      attempts: webhookDeliveries.attempts,
      step: webhookDeliveries.step,
      webhookId: webhooks.id,
      organisationId: webhooks.organisationId,
      url: webhooks.url,
      secret: webhooks.secret,
      previousSecret: webhooks.previousSecret,
      previousSecretUntil: webhooks.previousSecretUntil,
      failingSince: webhooks.failingSince,
      type: webhookEvents.type,
      body: webhookEvents.body,
    })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .innerJoin(webhookEvents, eq(webhookEvents.id, webhookDeliveries.eventId))
    .where(inArray(webhookDeliveries.id, [...ids]));
}

function selectDelivery(db: Database) {
  return db
    .select({
      id: webhookDeliveries.id,
      webhookId: webhookDeliveries.webhookId,
      eventId: webhookDeliveries.eventId,
      type: webhookEvents.type,
      state: webhookDeliveries.state,
      attempts: webhookDeliveries.attempts,
      createdAt: webhookDeliveries.createdAt,
      nextAttemptAt: webhookDeliveries.nextAttemptAt,
      deliveredAt: webhookDeliveries.deliveredAt,
    })
    .from(webhookDeliveries)
    .innerJoin(webhookEvents, eq(webhookEvents.id, webhookDeliveries.eventId))
    .$dynamic();
}
