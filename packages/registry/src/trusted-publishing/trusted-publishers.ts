import { OpsError } from '@ops-center/manifest-schema';
import type { TrustedPublisher, TrustedPublisherList, TrustedPublisherRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { requireScope, roleAllows, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { lockPlugin } from '../plugins/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { claimsProblem, claimsText, type CiIssuer } from './ci-issuer.js';
import {
  confirmTrustedPublisher,
  countTrustedPublishers,
  deleteTrustedPublisher,
  findTrustedPublisher,
  findTrustedPublishers,
  insertTrustedPublisher,
  type TrustedPublisherRow,
} from './store.js';

const MAX_ENTRIES = 20;

interface Target {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
}

/**
 * Which CI jobs may publish a plugin, for members of its organisation.
 * @throws OpsError plugin.not_found, auth.forbidden
 */
export async function listTrustedPublishers(
  deps: Pick<Deps, 'db' | 'config'>,
  actor: Actor,
  { address }: Target,
): Promise<TrustedPublisherList> {
  const plugin = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'plugins:read', plugin.publisher);
  const rows = await findTrustedPublishers(deps.db, plugin.id);
  return { data: rows.map((row) => describe(deps, row)) };
}

/**
 * Trusts a CI job, or takes over to answer for one that is trusted already.
 * @throws OpsError plugin.not_found, auth.forbidden, request.invalid, policy.limit_reached
 */
export async function addTrustedPublisher(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'config'>,
  actor: Actor,
  order: Target & { readonly request: TrustedPublisherRequest; readonly requestId: string },
): Promise<{ result: TrustedPublisher; isNew: boolean }> {
  const { address, request, requestId } = order;
  const { id: pluginId, publisher, slug, organisationId } = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', publisher, slug);
  requireUsable(deps.config.ciIssuers, request);
  return await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    const plugin = await lockPlugin(tx, pluginId, organisationId);
    if (plugin.deletedAt !== null) {
      throw new OpsError('plugin.not_found', `there is no plugin ${slug}`);
    }
    const { issuer, claims } = request;
    const before = (await findTrustedPublishers(tx, pluginId, issuer)).find(
      (one) => claimsText(sorted(one.claims)) === claimsText(sorted(claims)),
    );
    if (before?.createdBy === actor.userId) return { result: describe(deps, before), isNew: false };
    const id = before?.id ?? deps.newId();
    if (before === undefined) {
      if ((await countTrustedPublishers(tx, pluginId)) >= MAX_ENTRIES) {
        throw new OpsError('policy.limit_reached', `a plugin can have ${MAX_ENTRIES} trusted publishers`);
      }
      const row = { id, pluginId, organisationId, issuer, claims, createdBy: actor.userId, createdAt: deps.now() };
      await insertTrustedPublisher(tx, row);
    } else await confirmTrustedPublisher(tx, id, { createdBy: actor.userId, organisationId });
    await recordAudit(tx, deps, {
      action: before === undefined ? 'trusted_publisher.add' : 'trusted_publisher.confirm',
      actor,
      subjectType: 'plugin',
      subjectId: pluginId,
      organisationId,
      details: { slug, entry: id, issuer, claims: claimsText(claims).slice(0, 1000) },
      requestId,
    });
    const row = await findTrustedPublisher(tx, pluginId, id);
    if (row === undefined) throw new Error('an entry that was just written is not there');
    return { result: describe(deps, row), isNew: before === undefined };
  });
}

/**
 * Trusts a CI job no more: tokens that it has are revoked at once.
 * @throws OpsError plugin.not_found, auth.forbidden, request.not_found
 */
export async function removeTrustedPublisher(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { address, entry, requestId }: Target & { readonly entry: string; readonly requestId: string },
): Promise<void> {
  const { id: pluginId, publisher, slug, organisationId } = await findSeenPlugin(deps.db, actor, address);
  requireScope(actor, 'organisation:manage', publisher, slug);
  await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    await lockPlugin(tx, pluginId, organisationId);
    const row = await findTrustedPublisher(tx, pluginId, entry);
    if (row === undefined) throw new OpsError('request.not_found', `${slug} has no such trusted publisher`);
    await deleteTrustedPublisher(tx, entry, deps.now());
    await recordAudit(tx, deps, {
      action: 'trusted_publisher.remove',
      actor,
      subjectType: 'plugin',
      subjectId: pluginId,
      organisationId,
      details: { slug, entry, issuer: row.issuer, claims: claimsText(row.claims).slice(0, 1000) },
      requestId,
    });
  });
}

function requireUsable(issuers: readonly CiIssuer[], { issuer, claims }: TrustedPublisherRequest): void {
  const known = issuers.find((one) => one.issuer === issuer);
  if (known === undefined) {
    throw new OpsError('request.invalid', `this registry takes no tokens of ${issuer}`, {
      hint: `It takes those of ${issuers.map((one) => one.issuer).join(', ') || 'no issuer'}; the operator can add others.`,
    });
  }
  const problem = claimsProblem(known.kind, claims);
  if (problem !== undefined) throw new OpsError('request.invalid', `a trusted publisher of ${issuer} ${problem}`);
}

function sorted(claims: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(claims).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describe({ config }: Pick<Deps, 'config'>, row: TrustedPublisherRow): TrustedPublisher {
  const isTaken = config.ciIssuers.some(({ issuer }) => issuer === row.issuer);
  return {
    id: row.id,
    issuer: row.issuer,
    claims: sorted(row.claims),
    added_by: row.email,
    added_at: row.createdAt.toISOString(),
    ...(row.lastUsedAt === null ? {} : { last_used_at: row.lastUsedAt.toISOString() }),
    works: isTaken && row.role !== null && roleAllows('plugins:publish', row.role),
  };
}
