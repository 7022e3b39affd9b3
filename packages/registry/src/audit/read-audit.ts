import { OpsError } from '@ops-center/manifest-schema';
import type { AuditEvent, AuditPage } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { findOrganisation } from '../identity/store.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { countEvents, listEvents, type EventFilters, type ListedEvent } from './store.js';

/** As the query of the address gives it. */
export interface AuditQuery {
  readonly action?: string;
  readonly actor?: string;
  readonly subject_type?: string;
  readonly subject_id?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/**
 * What was changed in the whole registry, newest first.
 * @throws OpsError auth.forbidden, request.invalid
 */
export async function readAudit(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  { organisation: slug, ...query }: AuditQuery & { readonly organisation?: string },
): Promise<AuditPage> {
  requireScope(actor, 'admin');
  if (slug === undefined) return await readPage(db, filtersOf(query), query, () => true);
  const organisation = await findOrganisation(db, slug);
  if (organisation === undefined) throw new OpsError('request.invalid', `there is no organisation ${slug}`);
  return await readPage(db, { ...filtersOf(query), organisationId: organisation.id }, query, () => true);
}

/**
 * What was changed in an organisation, newest first, for its owners. Who did it is told of its members only.
 * @throws OpsError auth.forbidden, request.invalid
 */
export async function readOrganisationAudit(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  publisher: string,
  query: AuditQuery,
): Promise<AuditPage> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  return await readPage(db, { ...filtersOf(query), organisationId }, query, ({ isMember }) => isMember);
}

async function readPage(
  db: Database,
  filters: EventFilters,
  { limit = DEFAULT_PAGE_SIZE, cursor }: AuditQuery,
  tellsAddress: (row: ListedEvent) => boolean,
): Promise<AuditPage> {
  const list = `audit:${JSON.stringify(filters)}`;
  const [before] = decodeCursor<readonly [number]>(list, cursor, isPosition) ?? [];
  const rows = await listEvents(db, filters, { limit: limit + 1, ...(before === undefined ? {} : { before }) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((row) => eventOf(row, tellsAddress(row))),
    meta: {
      total_estimate: await countEvents(db, filters),
      ...(rows.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, [last.event.position]) } : {}),
    },
  };
}

function filtersOf(query: AuditQuery): EventFilters {
  const moment = (name: 'since' | 'until'): Partial<Record<'since' | 'until', Date>> => {
    const text = query[name];
    if (text === undefined) return {};
    const at = new Date(text);
    if (Number.isNaN(at.getTime()))
      throw new OpsError('request.invalid', `${name} is not a time such as 2026-11-22T12:00:00Z`);
    return { [name]: at };
  };
  return {
    ...(query.action === undefined ? {} : { action: query.action }),
    ...(query.actor === undefined ? {} : { actorUserId: query.actor }),
    ...(query.subject_type === undefined ? {} : { subjectType: query.subject_type }),
    ...(query.subject_id === undefined ? {} : { subjectId: query.subject_id }),
    ...moment('since'),
    ...moment('until'),
  };
}

function eventOf({ event, email, organisation }: ListedEvent, tellsAddress: boolean): AuditEvent {
  return {
    position: event.position,
    at: event.at.toISOString(),
    action: event.action,
    actor: {
      kind: event.actorKind,
      ...(event.actorUserId === null ? {} : { user_id: event.actorUserId }),
      ...(email === null || !tellsAddress ? {} : { email }),
      ...(event.actorTokenId === null ? {} : { token_id: event.actorTokenId }),
    },
    ...(organisation === null ? {} : { organisation }),
    subject_type: event.subjectType,
    subject_id: event.subjectId,
    details: event.details,
    ...(event.requestId === null ? {} : { request_id: event.requestId }),
    hash: event.hash,
  };
}

function isPosition(keys: readonly unknown[]): boolean {
  return keys.length === 1 && typeof keys[0] === 'number' && Number.isSafeInteger(keys[0]) && keys[0] >= 0;
}
