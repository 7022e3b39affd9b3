import { OpsError } from '@ops-center/manifest-schema';
import type { InstallationDetail } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { tellInstallations } from '../webhooks/tell-installations.js';
import { chooseTenant } from './choose-tenant.js';
import { appendEvents, lockTenant } from './event-store.js';
import { detailOf } from './read-installations.js';
import { requireInstallation } from './require-installation.js';
import { mayStep, takeStep, type Step } from './state-machine.js';
import { countForAnalytics, updateInstallation, type InstallationChange, type InstallationRow } from './store.js';

export type ChangeDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'secrets' | 'config'>;

/** Which installation, and for whom. */
export interface ChangeOrder {
  /** `{id}` of the address: UUID or slug of the plugin. */
  readonly address: string;
  readonly organisation?: string | undefined;
  /** The row that the caller has seen; another one by now is refused. */
  readonly rowVersion?: number | undefined;
  readonly requestId: string;
}

type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a change writes, and what is told of it. */
export interface Change {
  readonly set: InstallationChange;
  readonly event: string;
  readonly data?: Facts;
  /** The version that the event is about; the one before the change unless it is said. */
  readonly version?: string;
  readonly action: `installation.${string}`;
  readonly details?: Facts;
  readonly counted?: 'enable' | 'disable' | 'error';
}

/**
 * Changes one installation: alone among the changes of its tenant, with its event and one audit event in the same
 * transaction. `decide` reads and decides; without a change nothing is written.
 * @throws OpsError installation.not_found, installation.changed, auth.forbidden
 */
export async function changeInstallation(
  deps: ChangeDeps,
  actor: Actor,
  { address, organisation, rowVersion, requestId }: ChangeOrder,
  decide: (tx: Database, row: InstallationRow) => Promise<Change | undefined>,
): Promise<InstallationDetail> {
  const tenant = chooseTenant(actor, 'installations:write', organisation, address);
  return await deps.db.transaction(async (tx) => {
    await lockTenant(tx, tenant.organisationId);
    await holdRights(tx, actor, 'installations:write', tenant.organisationId);
    const row = await requireInstallation(tx, tenant.organisationId, address);
    if (rowVersion !== undefined) requireUnchanged(row, rowVersion);
    const change = await decide(tx, row);
    if (change !== undefined) await writeChange(tx, deps, { actor, row, change, requestId });
    return await detailOf(tx, await requireInstallation(tx, tenant.organisationId, row.pluginId));
  });
}

/** Writes a change with all that is told of it, in a transaction that holds the tenant. */
export async function writeChange(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  told: { readonly actor: Actor; readonly row: InstallationRow; readonly change: Change; readonly requestId: string },
): Promise<void> {
  const { actor, row, change, requestId } = told;
  const { tenantId, pluginId, plugin } = row;
  const now = deps.now();
  const version = change.version ?? row.version;
  await updateInstallation(tx, row.id, { updatedAt: now, ...change.set });
  const event = { event: change.event, installationId: row.id, pluginId, plugin, version, data: { ...change.data } };
  await appendEvents(tx, tenantId, now, [event]);
  await tellInstallations(tx, deps, tenantId, [event]);
  if (change.counted !== undefined) {
    await countForAnalytics(tx, {
      pluginId,
      tenantId,
      eventType: change.counted,
      timestamp: now,
      eventData: { version },
    });
  }
  await recordAudit(tx, deps, {
    action: change.action,
    actor,
    subjectType: 'installation',
    subjectId: row.id,
    organisationId: tenantId,
    details: { plugin, version, ...change.details },
    requestId,
  });
}

/** @throws OpsError installation.changed */
export function requireUnchanged(row: InstallationRow, rowVersion: number): void {
  if (row.rowVersion === rowVersion) return;
  throw new OpsError('installation.changed', `the installation of ${row.plugin} was changed by somebody else`, {
    details: { row_version: row.rowVersion },
  });
}

/**
 * The columns that a step leaves.
 * @throws OpsError installation.wrong_state
 */
export function columnsAfter(row: InstallationRow, step: Step): InstallationChange {
  const next = takeStep(
    {
      status: row.status,
      enabled: row.enabled,
      pending: row.pendingVersionId !== null,
      wasDisabled: row.lastDisabledAt !== null,
    },
    step,
  );
  if (next === undefined) throw wrongState(row, step);
  return {
    status: next.status,
    enabled: next.enabled,
    ...(next.pending ? {} : { pendingVersionId: null, pendingSince: null }),
    ...(next.status === 'error' ? {} : { errorMessage: null }),
  };
}

/**
 * For steps that leave no columns.
 * @throws OpsError installation.wrong_state
 */
export function requireStep(row: InstallationRow, step: Step): void {
  if (!mayStep(row.status, step)) throw wrongState(row, step);
}

function wrongState({ plugin, status }: InstallationRow, step: Step): OpsError {
  const what = step === 'consent' || step === 'withdraw' ? 'no update of it waits for consent' : `it is ${status}`;
  return new OpsError('installation.wrong_state', `this cannot be done with ${plugin}: ${what}`, {
    details: { status },
  });
}
