import type { Advisory, AdvisoryList, AdvisoryNotice } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { findSeenPlugin } from '../versions/target.js';
import { findAdvisories, findMirroredNotices, MOST_ADVISORIES, type AdvisoryRow } from './advisory-store.js';

/**
 * The advisories about a plugin, also those that were withdrawn.
 * @throws OpsError plugin.not_found
 */
export async function readAdvisories(
  { db }: Pick<Deps, 'db'>,
  actor: Actor | undefined,
  { address }: { readonly address: string },
): Promise<AdvisoryList> {
  const plugin = await findSeenPlugin(db, actor, address);
  return { data: (await findAdvisories(db, plugin.id, { standing: false })).map(advisoryOf) };
}

/** What the index and the details of a plugin tell of its faults: the advisories that stand. Absent when there are none. */
export async function readNotices(
  db: Database,
  { pluginId, mirroredFrom }: { readonly pluginId: string; readonly mirroredFrom: string | null },
): Promise<{ readonly advisories?: AdvisoryNotice[] }> {
  const rows = (await findAdvisories(db, pluginId, { standing: true })).map(noticeOf);
  const mirrored = mirroredFrom === null ? [] : await findMirroredNotices(db, pluginId);
  const notices = [...rows, ...mirrored].slice(0, MOST_ADVISORIES);
  return notices.length === 0 ? {} : { advisories: notices };
}

export function advisoryOf(row: AdvisoryRow): Advisory {
  return {
    ...noticeOf(row),
    plugin: row.plugin,
    publisher: row.publisher,
    description: row.description,
    ...(row.withdrawnAt === null ? {} : { withdrawn_at: row.withdrawnAt.toISOString() }),
    ...(row.withdrawnReason === null ? {} : { withdrawn_reason: row.withdrawnReason }),
  };
}

function noticeOf(row: AdvisoryRow): AdvisoryNotice {
  return {
    id: row.id,
    severity: row.severity,
    title: row.title,
    affected: row.affected,
    ...(row.fixedVersion === null ? {} : { fixed_version: row.fixedVersion }),
    published_at: row.publishedAt.toISOString(),
  };
}
