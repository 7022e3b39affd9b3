import { OpsError } from '@ops-center/manifest-schema';
import type {
  SecurityAnswerRequest,
  SecurityReport,
  SecurityReportList,
  SecurityReportRequest,
} from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { mayAct, type Actor } from '../identity/actor.js';
import { queueMailToOwners } from '../mail/queue-mail.js';
import { lockPlugin } from '../plugins/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { recordEvent } from '../webhooks/record-event.js';
import {
  countReportsSince,
  findReport,
  findReports,
  insertReport,
  lockReport,
  writeAnswer,
  type ReportReader,
  type ReportRow,
  type ReportStatus,
} from './store.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long an answer may take: "Platform response time SLA" of the specification. */
const ANSWER_WITHIN_MS: Readonly<Record<SecurityReport['severity'], number | null>> = {
  critical: 24 * HOUR_MS,
  high: 7 * DAY_MS,
  medium: 30 * DAY_MS,
  low: null,
};
const MOST_A_DAY = 10;

export interface ReportOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: SecurityReportRequest;
  readonly requestId: string;
}

/**
 * Takes the report of a fault in a plugin that the actor may see. It is seen by the owners of the plugin's
 * organisation, by administrators and by whoever made it; the audit log tells that it was made, not what it says.
 * @throws OpsError plugin.not_found, policy.rate_limited
 */
export async function reportFault(
  deps: Pick<Deps, 'db' | 'config' | 'secrets' | 'now' | 'newId'>,
  actor: Actor,
  { address, request, requestId }: ReportOrder,
): Promise<SecurityReport> {
  const { severity, description } = request;
  const plugin = await findSeenPlugin(deps.db, actor, address);
  return await deps.db.transaction(async (tx) => {
    const reportedAt = deps.now();
    const made = await countReportsSince(tx, actor.userId, new Date(reportedAt.getTime() - DAY_MS));
    if (made >= MOST_A_DAY) {
      throw new OpsError('policy.rate_limited', `one account may make ${MOST_A_DAY} security reports in 24 hours`, {
        retryAfter: DAY_MS / 1000,
      });
    }
    const id = deps.newId();
    const within = ANSWER_WITHIN_MS[severity];
    const dueAt = within === null ? null : new Date(reportedAt.getTime() + within);
    await insertReport(tx, {
      id,
      pluginId: plugin.id,
      severity,
      description,
      reportedBy: actor.userId,
      reportedAt,
      dueAt,
    });
    await recordEvent(tx, deps, {
      type: 'security.reported',
      organisationIds: [plugin.organisationId],
      pluginId: plugin.id,
      // In confidence: what it says, and who says so, is read with a token.
      data: { report: id, plugin: plugin.slug, severity, due_at: dueAt?.toISOString() ?? null },
    });
    await queueMailToOwners(tx, deps, plugin.organisationId, {
      template: 'security_report',
      plugin: plugin.slug,
      severity,
      dueAt,
      report: id,
    });
    await recordAudit(tx, deps, {
      action: 'security.report',
      actor,
      subjectType: 'security_report',
      subjectId: id,
      organisationId: plugin.organisationId,
      details: { plugin: plugin.slug, severity },
      requestId,
    });
    const row = await findReport(tx, EVERYTHING, id);
    if (row === undefined) throw new Error('a report that was just written is not there');
    return reportOf(row);
  });
}

/**
 * The reports that the actor may see, of one plugin or of all.
 * @throws OpsError plugin.not_found
 */
export async function readReports(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  { address, status }: { readonly address?: string; readonly status?: ReportStatus | undefined },
): Promise<SecurityReportList> {
  const plugin = address === undefined ? undefined : await findSeenPlugin(db, actor, address);
  const rows = await findReports(db, readerOf(actor), { pluginId: plugin?.id, status });
  return { data: rows.map(reportOf) };
}

export interface AnswerOrder {
  readonly report: string;
  readonly request: SecurityAnswerRequest;
  readonly requestId: string;
}

/**
 * Answers a report, or answers it once more; the first answer is the one that has to be in time.
 * @throws OpsError report.not_found, auth.forbidden for whoever only reported it
 */
export async function answerReport(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { report: id, request, requestId }: AnswerOrder,
): Promise<SecurityReport> {
  return await deps.db.transaction(async (tx) => {
    await lockReport(tx, id);
    const row = await findReport(tx, readerOf(actor), id);
    if (row === undefined) throw new OpsError('report.not_found', 'there is no such report, or you may not see it');
    if (!mayAnswer(actor, row)) {
      throw new OpsError('auth.forbidden', `only owners of ${row.publisher} and administrators answer its reports`);
    }
    await lockPlugin(tx, row.pluginId, row.organisationId);
    const answer = {
      status: request.status,
      answeredAt: row.answeredAt ?? deps.now(),
      answeredBy: actor.userId,
      note: request.note ?? row.note,
    };
    await writeAnswer(tx, id, answer);
    await recordEvent(tx, deps, {
      type: 'security.answered',
      organisationIds: [row.organisationId],
      data: { report: id, plugin: row.plugin, severity: row.severity, status: request.status },
    });
    await recordAudit(tx, deps, {
      action: 'security.answer',
      actor,
      subjectType: 'security_report',
      subjectId: id,
      organisationId: row.organisationId,
      details: { plugin: row.plugin, status: request.status, before: row.status },
      requestId,
    });
    return reportOf({ ...row, ...answer });
  });
}

/**
 * Marks a report about a plugin as resolved, whatever it was, for an advisory that says so.
 * @throws OpsError report.not_found, also for a report about another plugin
 */
export async function resolveReport(
  tx: Database,
  actor: Actor,
  { report: id, pluginId, now }: { readonly report: string; readonly pluginId: string; readonly now: Date },
): Promise<void> {
  await lockReport(tx, id);
  const row = await findReport(tx, readerOf(actor), id);
  if (row === undefined || row.pluginId !== pluginId || !mayAnswer(actor, row)) {
    throw new OpsError('report.not_found', 'there is no such report about this plugin, or you may not see it');
  }
  const answeredAt = row.answeredAt ?? now;
  await writeAnswer(tx, id, { status: 'resolved', answeredAt, answeredBy: actor.userId, note: row.note });
}

const EVERYTHING: ReportReader = { seesAll: true, organisationIds: [], userId: undefined };

/** Reports are for owners: the scope of a build server's token must not open them. */
function readerOf(actor: Actor): ReportReader {
  return {
    seesAll: mayAct(actor, 'admin'),
    organisationIds: actor.memberships
      .filter(({ slug }) => mayAct(actor, 'organisation:manage', slug))
      .map(({ organisationId }) => organisationId),
    userId: mayAct(actor, 'plugins:read') ? actor.userId : undefined,
  };
}

function mayAnswer(actor: Actor, { organisationId }: ReportRow): boolean {
  const { seesAll, organisationIds } = readerOf(actor);
  return seesAll || organisationIds.includes(organisationId);
}

function reportOf(row: ReportRow): SecurityReport {
  return {
    id: row.id,
    plugin: row.plugin,
    publisher: row.publisher,
    severity: row.severity,
    description: row.description,
    status: row.status,
    reported_by: row.reportedBy,
    reported_at: row.reportedAt.toISOString(),
    ...(row.dueAt === null ? {} : { due_at: row.dueAt.toISOString() }),
    ...(row.answeredAt === null ? {} : { answered_at: row.answeredAt.toISOString() }),
    ...(row.note === null ? {} : { note: row.note }),
  };
}
