import { OpsError } from '@ops-center/manifest-schema';
import type { FlagAnswerRequest, FlagRequest, PluginFlag, PluginFlagPage } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor, isMomentAndId } from '../http/page.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator } from '../identity/hold-rights.js';
import { findSeenPlugin } from '../versions/target.js';
import {
  countFlags,
  countFlagsSince,
  findOpenFlag,
  insertFlag,
  listFlags,
  lockFlag,
  writeFlagAnswer,
  type FlagRow,
  type FlagStatus,
} from './flag-store.js';

type FlagDeps = Pick<Deps, 'db' | 'now' | 'newId'>;

const DAY_MS = 24 * 3_600_000;
const MOST_A_DAY = 20;

/**
 * Tells administrators that something is wrong with a plugin which the actor may see. Nobody else is told, its publisher
 * neither. Flagging it again before the answer changes nothing.
 * @throws OpsError plugin.not_found, policy.rate_limited
 */
export async function flagPlugin(
  deps: FlagDeps,
  actor: Actor,
  order: { readonly address: string; readonly request: FlagRequest; readonly requestId: string },
): Promise<{ readonly flag: PluginFlag; readonly isNew: boolean }> {
  const { reason, note = null } = order.request;
  const plugin = await findSeenPlugin(deps.db, actor, order.address);
  return await deps.db.transaction(async (tx) => {
    const flaggedAt = deps.now();
    const made = await countFlagsSince(tx, actor.userId, new Date(flaggedAt.getTime() - DAY_MS));
    const id = deps.newId();
    const known = await findOpenFlag(tx, plugin.id, actor.userId);
    if (known !== undefined) return { flag: flagOf(known), isNew: false };
    if (made >= MOST_A_DAY) {
      throw new OpsError('policy.rate_limited', `one account may flag ${MOST_A_DAY} plugins in 24 hours`, {
        retryAfter: DAY_MS / 1000,
      });
    }
    const row = { id, pluginId: plugin.id, flaggedBy: actor.userId, reason, note, flaggedAt };
    if (!(await insertFlag(tx, row))) throw new Error('a flag that is not there yet cannot be added');
    await recordAudit(tx, deps, {
      action: 'plugin.flag',
      actor,
      subjectType: 'plugin',
      subjectId: plugin.id,
      // Not in the log of the publisher: it is not told who complains.
      details: { plugin: plugin.slug, flag: id, reason },
      requestId: order.requestId,
    });
    const flag = await findOpenFlag(tx, plugin.id, actor.userId);
    if (flag === undefined) throw new Error('a flag that was just written is not there');
    return { flag: flagOf(flag), isNew: true };
  });
}

/**
 * What people flagged, the oldest first.
 * @throws OpsError auth.forbidden
 */
export async function readFlags(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  query: { readonly status?: FlagStatus; readonly limit?: number; readonly cursor?: string },
): Promise<PluginFlagPage> {
  requireScope(actor, 'admin');
  const { status, limit = DEFAULT_PAGE_SIZE, cursor } = query;
  const list = `flags:${status ?? ''}`;
  const after = decodeCursor<readonly [number, string]>(list, cursor, isMomentAndId);
  const rows = await listFlags(db, status, { limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(flagOf),
    meta: {
      total_estimate: await countFlags(db, status),
      ...(rows.length > limit && last !== undefined
        ? { next_cursor: encodeCursor(list, [last.flaggedAt.getTime(), last.id]) }
        : {}),
    },
  };
}

/**
 * Says what came of a flag. It does nothing to the plugin: a ban or a quarantine is a step of its own.
 * @throws OpsError auth.forbidden, flag.not_found
 */
export async function answerFlag(
  deps: FlagDeps,
  actor: Actor,
  order: { readonly flag: string; readonly request: FlagAnswerRequest; readonly requestId: string },
): Promise<PluginFlag> {
  requireScope(actor, 'admin');
  const { status, note = null } = order.request;
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const before = await lockFlag(tx, order.flag);
    if (before === undefined) throw new OpsError('flag.not_found', 'there is no such flag');
    if (before.status === status && before.answer === note) return flagOf(before);
    const answeredAt = deps.now();
    await writeFlagAnswer(tx, before.id, { status, answer: note, answeredAt, answeredBy: actor.userId });
    await recordAudit(tx, deps, {
      action: 'plugin.answer_flag',
      actor,
      subjectType: 'plugin',
      subjectId: before.pluginId,
      details: { plugin: before.plugin, flag: before.id, status, before: before.status },
      requestId: order.requestId,
    });
    return flagOf({ ...before, status, answer: note, answeredAt });
  });
}

function flagOf(row: FlagRow): PluginFlag {
  return {
    id: row.id,
    plugin: row.plugin,
    publisher: row.publisher,
    reason: row.reason,
    ...(row.note === null ? {} : { note: row.note }),
    status: row.status,
    flagged_by: row.flaggedBy,
    flagged_at: row.flaggedAt.toISOString(),
    ...(row.answeredAt === null ? {} : { answered_at: row.answeredAt.toISOString() }),
    ...(row.answer === null ? {} : { answer: row.answer }),
  };
}
