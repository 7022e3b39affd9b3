import type { FeatureRequest, ManagedPlugin, VerificationRequest, VerifyRequest } from '@ops-center/registry-client';
import { recordAudit, type AuditFact } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdAdministrator, holdRights } from '../identity/hold-rights.js';
import { announce } from '../installations/event-store.js';
import { managedPluginOf } from '../plugins/managed.js';
import { readManaged } from '../plugins/managed-store.js';
import { lockPlugin, type PluginRow } from '../plugins/store.js';
import { findAnyPlugin, findOwnPlugin } from '../versions/target.js';
import { recordEvent } from '../webhooks/record-event.js';
import { findModeration, moderatePlugin } from './store.js';

export interface ModerationOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  readonly requestId: string;
}

type ModerationDeps = Pick<Deps, 'db' | 'config' | 'now' | 'newId'>;

/**
 * Takes a plugin from everybody but its publisher and administrators: no list, no search, no download, no new version.
 * Its index document goes on saying that and why, and organisations that have it installed are told.
 * @throws OpsError auth.forbidden, plugin.not_found
 */
export async function banPlugin(
  deps: ModerationDeps,
  actor: Actor,
  order: ModerationOrder & { readonly reason: string },
): Promise<ManagedPlugin> {
  const { reason } = order;
  return await moderate(deps, actor, order, async (tx, plugin, now) => {
    if (plugin.banReason === reason) return undefined;
    await moderatePlugin(tx, plugin.id, { bannedAt: now, banReason: reason }, now);
    await announce(tx, now, { pluginId: plugin.id, event: 'banned', data: { reason } });
    await tell(tx, deps, plugin, 'plugin.banned', reason);
    return { action: 'plugin.ban', details: { plugin: plugin.slug, reason } };
  });
}

/**
 * Lifts a ban. The reason is for the audit log.
 * @throws OpsError auth.forbidden, plugin.not_found
 */
export async function unbanPlugin(
  deps: ModerationDeps,
  actor: Actor,
  order: ModerationOrder & { readonly reason: string },
): Promise<ManagedPlugin> {
  return await moderate(deps, actor, order, async (tx, plugin, now) => {
    if (plugin.banReason === null) return undefined;
    await moderatePlugin(tx, plugin.id, { bannedAt: null, banReason: null }, now);
    await announce(tx, now, { pluginId: plugin.id, event: 'unbanned', data: { reason: order.reason } });
    await tell(tx, deps, plugin, 'plugin.unbanned', order.reason);
    return { action: 'plugin.unban', details: { plugin: plugin.slug, reason: order.reason, before: plugin.banReason } };
  });
}

/** Webhooks of the publisher, and of the registry. */
async function tell(
  tx: Database,
  deps: ModerationDeps,
  { id, slug, organisationId }: Pick<PluginRow, 'id' | 'slug' | 'organisationId'>,
  type: 'plugin.banned' | 'plugin.unbanned',
  reason: string,
): Promise<void> {
  await recordEvent(tx, deps, {
    type,
    organisationIds: [organisationId],
    pluginId: id,
    data: { plugin: slug, reason },
  });
}

/**
 * Puts a plugin among the featured ones, or takes it out.
 * @throws OpsError auth.forbidden, plugin.not_found
 */
export async function featurePlugin(
  deps: ModerationDeps,
  actor: Actor,
  order: ModerationOrder & { readonly request: FeatureRequest },
): Promise<ManagedPlugin> {
  const { rank } = order.request;
  return await moderate(deps, actor, order, async (tx, plugin, now) => {
    const { featuredRank } = await findModeration(tx, plugin.id);
    if (featuredRank === rank) return undefined;
    await moderatePlugin(tx, plugin.id, { featuredRank: rank, featuredAt: rank === null ? null : now }, now);
    return {
      action: rank === null ? 'plugin.unfeature' : 'plugin.feature',
      details: { plugin: plugin.slug, rank, before: featuredRank },
    };
  });
}

/**
 * Vouches for a plugin, or refuses to, or takes it back.
 * @throws OpsError auth.forbidden, plugin.not_found
 */
export async function verifyPlugin(
  deps: ModerationDeps,
  actor: Actor,
  order: ModerationOrder & { readonly request: VerifyRequest },
): Promise<ManagedPlugin> {
  const { verified, note = null } = order.request;
  const verification = verified ? 'verified' : 'refused';
  return await moderate(deps, actor, order, async (tx, plugin, now) => {
    const before = await findModeration(tx, plugin.id);
    if (before.verification === verification && before.verificationAnswer === note) return undefined;
    const change = { isVerified: verified, verification, verificationAnswer: note, verificationAt: now } as const;
    await moderatePlugin(tx, plugin.id, change, now);
    return {
      action: verified ? 'plugin.verify' : 'plugin.unverify',
      details: { plugin: plugin.slug, note, before: before.verification },
    };
  });
}

/**
 * Asks administrators to vouch for a plugin. Asking again changes nothing but the note; a verified one stays so.
 * @throws OpsError auth.forbidden, plugin.not_found
 */
export async function requestVerification(
  deps: ModerationDeps,
  actor: Actor,
  { address, request, requestId }: ModerationOrder & { readonly request: VerificationRequest },
): Promise<ManagedPlugin> {
  const { id, organisationId } = await findOwnPlugin(deps.db, actor, address);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'plugins:publish', organisationId);
    const plugin = await lockPlugin(tx, id, organisationId);
    const before = await findModeration(tx, id);
    const note = request.note ?? before.verificationNote;
    const isSo = before.isVerified || (before.verification === 'requested' && before.verificationNote === note);
    if (!isSo) {
      const now = deps.now();
      const change = { verification: 'requested', verificationNote: note, verificationAnswer: null } as const;
      await moderatePlugin(tx, id, { ...change, verificationAt: now }, now);
      const fact = { action: 'plugin.request_verification', details: { plugin: plugin.slug, note } };
      await recordAudit(tx, deps, { ...fact, ...subject(plugin), actor, requestId });
    }
    return managedPluginOf(await readManaged(tx, id));
  });
}

/** Runs a change by an administrator on a plugin that it holds; audited unless there was nothing to change. */
async function moderate(
  deps: ModerationDeps,
  actor: Actor,
  { address, requestId }: ModerationOrder,
  work: (tx: Database, plugin: PluginRow, now: Date) => Promise<Pick<AuditFact, 'action' | 'details'> | undefined>,
): Promise<ManagedPlugin> {
  requireScope(actor, 'admin');
  const { id } = await findAnyPlugin(deps.db, address);
  return await deps.db.transaction(async (tx) => {
    await holdAdministrator(tx, actor);
    const plugin = await lockPlugin(tx, id);
    const fact = await work(tx, plugin, deps.now());
    if (fact !== undefined) await recordAudit(tx, deps, { ...fact, ...subject(plugin), actor, requestId });
    return managedPluginOf(await readManaged(tx, id));
  });
}

function subject({ id, organisationId }: PluginRow): Pick<AuditFact, 'subjectType' | 'subjectId' | 'organisationId'> {
  return { subjectType: 'plugin', subjectId: id, organisationId };
}
