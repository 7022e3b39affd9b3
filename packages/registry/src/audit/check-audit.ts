import { OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { findBrokenAuditEvent } from './record-audit.js';
import { findEvent, lastEvent } from './store.js';

/** A place in the audit log, as an earlier check printed it. */
export interface AuditMark {
  readonly position: number;
  readonly hash: string;
}

/**
 * Walks the whole audit log. The chain alone cannot show that its newest events were removed: `known`, kept elsewhere
 * since an earlier check, does.
 * @returns the newest event, undefined when there is none
 * @throws OpsError audit.broken naming the first event that is wrong
 */
export async function checkAudit(db: Database, known?: AuditMark): Promise<AuditMark | undefined> {
  // One view of the log, however many events are added meanwhile.
  return await db.transaction(
    async (tx) => {
      const broken = await findBrokenAuditEvent(tx);
      if (broken !== undefined) {
        throw new OpsError('audit.broken', `event ${broken} was edited, moved, or follows one that was removed`, {
          details: { position: broken },
        });
      }
      const newest = await lastEvent(tx);
      if (known !== undefined) requireKnown(known, newest, await findEvent(tx, known.position));
      return newest;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function requireKnown(known: AuditMark, newest: AuditMark | undefined, found: AuditMark | undefined): void {
  if (found?.hash === known.hash) return;
  const what =
    found === undefined
      ? `the log ends with event ${newest?.position ?? 0}, but event ${known.position} is known from before`
      : `event ${known.position} is another one than was known from before`;
  throw new OpsError('audit.broken', what, { details: { position: known.position } });
}
