import { and, asc, count, desc, eq, gt, gte, like, lt, or, sql, type SQL } from 'drizzle-orm';
import { prepareStatement, type Database } from '../database.js';
import { auditEvents } from '../tables/audit.js';
import { members, organisations, users } from '../tables/identity.js';

export type AuditRow = typeof auditEvents.$inferSelect;

const PAGE = 1000;

/** An event before it has its place in the chain. */
export type NewEvent = Omit<AuditRow, 'position' | 'previousHash' | 'hash'>;

/**
 * Waits until this transaction alone may add to the chain, which it then may until it ends, and adds an event. One call,
 * so that the chain is held for no longer than the database itself and the commit take.
 * @param told what is hashed of the event after the hash before and the position: the end of a JSON array
 */
export async function appendEvent(tx: Database, event: NewEvent, told: string): Promise<void> {
  await append(tx, { ...event, at: event.at.toISOString(), details: JSON.stringify(event.details), told });
}

const append = prepareStatement(() => {
  const given = (name: keyof NewEvent | 'told') => sql.placeholder(name);
  return sql`SELECT ops_center_append_audit(
    ${given('id')}::uuid, ${given('at')}::timestamptz, ${given('action')}, ${given('actorKind')},
    ${given('actorUserId')}::uuid, ${given('actorTokenId')}::uuid, ${given('organisationId')}::uuid,
    ${given('subjectType')}, ${given('subjectId')}, ${given('details')}::jsonb, ${given('requestId')}, ${given('told')})`;
});

export async function lastEvent(tx: Database): Promise<{ position: number; hash: string } | undefined> {
  const rows = await tx
    .select({ position: auditEvents.position, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.position))
    .limit(1);
  return rows[0];
}

/** All events in the order of the chain, a page at a time. */
export async function* readEvents(db: Database): AsyncGenerator<AuditRow> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const rows = await db
      .select()
      .from(auditEvents)
      .where(gt(auditEvents.position, after))
      .orderBy(asc(auditEvents.position))
      .limit(PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.position;
  }
}

export async function findEvent(
  db: Database,
  position: number,
): Promise<{ position: number; hash: string } | undefined> {
  const rows = await db
    .select({ position: auditEvents.position, hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.position, position));
  return rows[0];
}

/** What a list of events may be narrowed to. */
export interface EventFilters {
  readonly organisationId?: string;
  /** `version.publish`, or `version.` for all of them. */
  readonly action?: string;
  readonly actorUserId?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
  readonly since?: Date;
  readonly until?: Date;
}

export type ListedEvent = Awaited<ReturnType<typeof listEvents>>[number];

/** Events, newest first, each with who did it and whether that is a member of the organisation that reads it. */
export async function listEvents(
  db: Database,
  filters: EventFilters,
  page: { readonly limit: number; readonly before?: number },
) {
  return await db
    .select({
      event: auditEvents,
      email: users.email,
      organisation: organisations.slug,
      isMember: sql<boolean>`${members.userId} IS NOT NULL`,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorUserId))
    .leftJoin(organisations, eq(organisations.id, auditEvents.organisationId))
    .leftJoin(
      members,
      and(
        eq(members.organisationId, filters.organisationId ?? auditEvents.organisationId),
        eq(members.userId, auditEvents.actorUserId),
      ),
    )
    .where(and(matching(filters), page.before === undefined ? undefined : lt(auditEvents.position, page.before)))
    .orderBy(desc(auditEvents.position))
    .limit(page.limit);
}

const ESTIMATE_CAP = 10_000;

/** How many events fit; counting stops at ten thousand. */
export async function countEvents(db: Database, filters: EventFilters): Promise<number> {
  const some = db
    .select({ one: sql<number>`1`.as('one') })
    .from(auditEvents)
    .where(matching(filters))
    .limit(ESTIMATE_CAP)
    .as('some');
  const [row] = await db.select({ total: count() }).from(some);
  return row?.total ?? 0;
}

function matching(filters: EventFilters): SQL | undefined {
  const { organisationId, action, actorUserId, subjectType, subjectId, since, until } = filters;
  return and(
    organisationId === undefined ? undefined : concerns(organisationId),
    action === undefined ? undefined : actionIs(action),
    actorUserId === undefined ? undefined : eq(auditEvents.actorUserId, actorUserId),
    subjectType === undefined ? undefined : eq(auditEvents.subjectType, subjectType),
    subjectId === undefined ? undefined : eq(auditEvents.subjectId, subjectId),
    since === undefined ? undefined : gte(auditEvents.at, since),
    until === undefined ? undefined : lt(auditEvents.at, until),
  );
}

function actionIs(action: string): SQL {
  return action.endsWith('.')
    ? like(auditEvents.action, `${action.replaceAll('_', '\\_')}%`)
    : eq(auditEvents.action, action);
}

/** Of a plugin that changes hands, one event tells both organisations. */
function concerns(organisationId: string): SQL | undefined {
  return or(
    eq(auditEvents.organisationId, organisationId),
    sql`${auditEvents.details} ->> 'other_organisation_id' = ${organisationId}`,
  );
}
