import { isAffected, isVersion, OpsError, readRange } from '@ops-center/manifest-schema';
import type { Advisory, AdvisoryRequest, WithdrawAdvisoryRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { mayAct, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { recordEvent } from '../webhooks/record-event.js';
import {
  countAdvisories,
  findAdvisory,
  findVersionNumbers,
  insertAdvisory,
  MOST_ADVISORIES,
  writeWithdrawal,
} from './advisory-store.js';
import { advisoryOf } from './read-advisories.js';
import { resolveReport } from './reports.js';

export interface AdvisoryOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly request: AdvisoryRequest;
  readonly requestId: string;
}

/**
 * Tells everybody of a fault: the plugin's index and details carry it from now on. A report that it answers becomes
 * resolved, and stays confidential.
 * @throws OpsError plugin.not_found, auth.forbidden, report.not_found, request.invalid, policy.limit_reached
 */
export async function publishAdvisory(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { address, request, requestId }: AdvisoryOrder,
): Promise<Advisory> {
  const plugin = await findSeenPlugin(deps.db, actor, address);
  requireSpeaker(actor, plugin);
  requireSense(request);
  return await deps.db.transaction(async (tx) => {
    await holdSpeaker(tx, actor, plugin);
    await lockPlugin(tx, plugin.id, plugin.organisationId);
    if ((await countAdvisories(tx, plugin.id)) >= MOST_ADVISORIES) {
      throw new OpsError('policy.limit_reached', `${plugin.slug} has ${MOST_ADVISORIES} advisories`);
    }
    requireSomeVersion(request, await findVersionNumbers(tx, plugin.id), plugin.slug);
    const id = deps.newId();
    const { severity, title, description, affected, fixed_version: fixedVersion = null, report } = request;
    const now = deps.now();
    if (report !== undefined) await resolveReport(tx, actor, { report, pluginId: plugin.id, now });
    await insertAdvisory(tx, {
      id,
      pluginId: plugin.id,
      reportId: report ?? null,
      severity,
      title,
      description,
      affected,
      fixedVersion,
      publishedAt: now,
      publishedBy: actor.userId,
    });
    await recordEvent(tx, deps, {
      type: 'advisory.published',
      organisationIds: [plugin.organisationId],
      pluginId: plugin.id,
      data: { advisory: id, plugin: plugin.slug, severity, title, affected, fixed_version: fixedVersion },
    });
    await recordAudit(tx, deps, {
      action: 'advisory.publish',
      actor,
      subjectType: 'advisory',
      subjectId: id,
      organisationId: plugin.organisationId,
      details: { plugin: plugin.slug, severity, affected, fixed_version: fixedVersion, report: report ?? null },
      requestId,
    });
    return await readOwn(tx, id);
  });
}

export interface WithdrawOrder {
  readonly advisory: string;
  readonly request: WithdrawAdvisoryRequest;
  readonly requestId: string;
}

/**
 * Takes an advisory back that was wrong: it stays in the list, with the reason. Once more changes nothing.
 * @throws OpsError advisory.not_found, auth.forbidden
 */
export async function withdrawAdvisory(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { advisory: id, request: { reason }, requestId }: WithdrawOrder,
): Promise<Advisory> {
  const known = await findAdvisory(deps.db, id);
  if (known === undefined) throw advisoryNotFound();
  const plugin = await findSeenPlugin(deps.db, actor, known.pluginId).catch(unseen);
  requireSpeaker(actor, plugin);
  return await deps.db.transaction(async (tx) => {
    await holdSpeaker(tx, actor, plugin);
    await lockPlugin(tx, plugin.id, plugin.organisationId);
    const withdrawal = { withdrawnAt: deps.now(), withdrawnBy: actor.userId, withdrawnReason: reason };
    if (await writeWithdrawal(tx, id, withdrawal)) {
      await recordEvent(tx, deps, {
        type: 'advisory.withdrawn',
        organisationIds: [plugin.organisationId],
        pluginId: plugin.id,
        data: { advisory: id, plugin: plugin.slug, reason },
      });
      await recordAudit(tx, deps, {
        action: 'advisory.withdraw',
        actor,
        subjectType: 'advisory',
        subjectId: id,
        organisationId: plugin.organisationId,
        details: { plugin: plugin.slug, reason },
        requestId,
      });
    }
    return await readOwn(tx, id);
  });
}

/** Owners speak for their plugins, administrators about all. @throws OpsError auth.forbidden */
function requireSpeaker(actor: Actor, plugin: PluginRow): void {
  if (mayAct(actor, 'admin') || isOwner(actor, plugin)) return;
  const who = `only owners of ${plugin.publisher} (scope organisation:manage) and administrators`;
  throw new OpsError('auth.forbidden', `${who} publish advisories about ${plugin.slug}`);
}

/** Asks again in the transaction. */
async function holdSpeaker(tx: Database, actor: Actor, plugin: PluginRow): Promise<void> {
  if (isOwner(actor, plugin)) await holdRights(tx, actor, 'organisation:manage', plugin.organisationId);
}

function isOwner(actor: Actor, plugin: PluginRow): boolean {
  return mayAct(actor, 'organisation:manage', plugin.publisher, plugin.slug);
}

function requireSense({ affected, fixed_version: fixed }: AdvisoryRequest): void {
  if (readRange(affected) === undefined) {
    throw new OpsError('request.invalid', `affected is no range of versions: ${affected}`, {
      hint: 'Write it like <1.4.2 or >=1.0.0,<1.4.2.',
    });
  }
  if (fixed === undefined) return;
  if (!isVersion(fixed)) throw new OpsError('request.invalid', `fixed_version is no version: ${fixed}`);
  if (isAffected(fixed, affected)) {
    throw new OpsError('request.invalid', `fixed_version ${fixed} is in the range of affected versions, ${affected}`);
  }
}

/** Most often a mistyped range. */
function requireSomeVersion({ affected }: AdvisoryRequest, versions: readonly string[], slug: string): void {
  if (versions.some((version) => isAffected(version, affected))) return;
  throw new OpsError('request.invalid', `${slug} has no version in the range ${affected}`);
}

function unseen(error: unknown): never {
  if (!(error instanceof OpsError) || error.code !== 'plugin.not_found') throw error;
  throw advisoryNotFound();
}

function advisoryNotFound(): OpsError {
  return new OpsError('advisory.not_found', 'there is no such advisory, or you may not see it');
}

async function readOwn(tx: Database, id: string): Promise<Advisory> {
  const row = await findAdvisory(tx, id);
  if (row === undefined) throw new Error('an advisory that was just written is not there');
  return advisoryOf(row);
}
