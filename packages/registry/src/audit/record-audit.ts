import { createHash } from 'node:crypto';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { appendEvent, readEvents, type AuditRow, type NewEvent } from './store.js';

/** A person by a token or in a browser, or the operator at the machine (the `admin` commands, which need no token). */
export type AuditActor = { readonly userId: string; readonly token?: { readonly id: string } } | 'operator';

export interface AuditFact {
  /** `area.verb`: `version.publish`, `plugin.register`, `key.register`, `token.revoke`. */
  readonly action: string;
  readonly actor: AuditActor;
  readonly subjectType:
    | 'plugin'
    | 'version'
    | 'installation'
    | 'signing_key'
    | 'token'
    | 'user'
    | 'organisation'
    | 'security_report'
    | 'review'
    | 'advisory'
    | 'upload'
    | 'webhook'
    | 'entitlement'
    | 'device_login'
    | 'registry';
  readonly subjectId: string;
  readonly organisationId?: string;
  /** Public facts; never a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
  readonly requestId?: string;
}

const GENESIS = '0'.repeat(64);

/**
 * Adds an audit event to the chain. Call it inside the transaction of the change and **last**: it holds the chain's
 * lock until that transaction ends, and a transaction that waits for a row while holding it could deadlock.
 */
export async function recordAudit(tx: Database, deps: Pick<Deps, 'now' | 'newId'>, fact: AuditFact): Promise<void> {
  const event: NewEvent = {
    id: deps.newId(),
    at: deps.now(),
    action: fact.action,
    actorKind: fact.actor === 'operator' ? 'operator' : 'user',
    actorUserId: fact.actor === 'operator' ? null : fact.actor.userId,
    actorTokenId: fact.actor === 'operator' ? null : (fact.actor.token?.id ?? null),
    organisationId: fact.organisationId ?? null,
    subjectType: fact.subjectType,
    subjectId: fact.subjectId,
    details: fact.details ?? {},
    requestId: fact.requestId ?? null,
  };
  await appendEvent(tx, event, toldOf(event));
}

/**
 * Walks the chain from its first event.
 * Returns the position of the first event that was edited, moved or follows a removed one; undefined when all is whole.
 * Removing the newest events cannot be seen from the chain alone.
 */
export async function findBrokenAuditEvent(db: Database): Promise<number | undefined> {
  let expected = 1;
  let previous = GENESIS;
  for await (const row of readEvents(db)) {
    if (row.position !== expected || row.previousHash !== previous || row.hash !== hashEvent(row)) return expected;
    expected += 1;
    previous = row.hash;
  }
  return undefined;
}

/** The SHA-256 of a JSON array: the hash before, the position, and what is told. The database writes the same. */
function hashEvent(row: AuditRow): string {
  return createHash('sha256')
    .update(`["${row.previousHash}",${row.position},${toldOf(row)}`)
    .digest('hex');
}

/** All of an event but its place in the chain, as the end of a JSON array. */
function toldOf(row: NewEvent): string {
  const details = Object.entries(row.details).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const told = JSON.stringify([
    row.id,
    row.at.toISOString(),
    row.action,
    row.actorKind,
    row.actorUserId,
    row.actorTokenId,
    row.organisationId,
    row.subjectType,
    row.subjectId,
    details,
    row.requestId,
  ]);
  return told.slice(1);
}
