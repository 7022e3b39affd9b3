import { OpsError } from '@ops-center/manifest-schema';
import type { ConsentRequest, InstallationDetail, UpdateInstallationRequest } from '@ops-center/registry-client';
import { requireEntitled } from '../billing/require-entitled.js';
import type { Database } from '../database.js';
import type { Actor } from '../identity/actor.js';
import { findManifest, type Candidate } from './candidate-store.js';
import { changeInstallation, columnsAfter, type Change, type ChangeDeps, type ChangeOrder } from './change.js';
import { chooseVersion } from './choose-version.js';
import { customerOf, grant, presentOf, requireDependencies } from './install.js';
import { askedPermissions, beyond, kept, saysConsent } from './permissions.js';
import { enforce, refuseRisk, type Policy } from './policy-rules.js';
import { readPolicyOf } from './policy.js';
import { carryOver, settingsSchema, storeSettings, type Values } from './settings.js';
import { findPresent, type InstallationRow } from './store.js';

/**
 * Takes an installation to another version: the newest unless one is named. A version that asks for more than was
 * granted waits for consent, unless the request brings it; the version before goes on running until then.
 * @throws OpsError installation.not_found, plugin.not_found, version.not_found, policy.installation_denied,
 *   entitlement.required, installation.consent_required, installation.dependencies, installation.config_invalid, installation.changed
 */
export async function updatePlugin(
  deps: ChangeDeps,
  actor: Actor,
  order: ChangeOrder & { readonly request: UpdateInstallationRequest },
): Promise<InstallationDetail> {
  const { request } = order;
  return await changeInstallation(deps, actor, { ...order, rowVersion: request.row_version }, async (tx, row) => {
    const { candidate, policy } = await choose(tx, deps, row, request.version);
    if (candidate.versionId === row.versionId) return undefined;
    const asked = askedPermissions(candidate.manifest);
    const added = beyond(asked, row.permissions);
    if (added.length > 0 && !saysConsent(request)) {
      enforce(refuseRisk(policy, row.plugin, added));
      return waitForConsent(
        deps,
        row,
        candidate,
        added.map(({ permission }) => permission),
      );
    }
    const granted = saysConsent(request) ? grant(policy, candidate, request) : kept(asked, row.permissions);
    return await moveTo(tx, deps, row, { candidate, granted, config: request.config, step: 'update' });
  });
}

/**
 * Agrees to the update that waits. The version has to be named: nobody agrees to another than the one that was shown.
 * @throws OpsError as `updatePlugin`, and installation.wrong_state when nothing waits
 */
export async function consentToUpdate(
  deps: ChangeDeps,
  actor: Actor,
  order: ChangeOrder & { readonly request: ConsentRequest },
): Promise<InstallationDetail> {
  const { request } = order;
  return await changeInstallation(deps, actor, order, async (tx, row) => {
    columnsAfter(row, 'consent');
    if (row.pendingVersion !== request.version) {
      throw new OpsError('installation.changed', `the version of ${row.plugin} that waits is ${row.pendingVersion}`, {
        details: { row_version: row.rowVersion },
      });
    }
    const { candidate, policy } = await choose(tx, deps, row, request.version);
    const granted = grant(policy, candidate, request);
    return await moveTo(tx, deps, row, { candidate, granted, config: request.config, step: 'consent' });
  });
}

/**
 * Gives up the update that waits.
 * @throws OpsError installation.not_found, installation.wrong_state when nothing waits, installation.changed
 */
export async function withdrawUpdate(deps: ChangeDeps, actor: Actor, order: ChangeOrder): Promise<InstallationDetail> {
  return await changeInstallation(deps, actor, order, async (_tx, row) => ({
    set: columnsAfter(row, 'withdraw'),
    event: 'update_withdrawn',
    action: 'installation.withdraw_update',
    details: { pending: row.pendingVersion ?? '' },
  }));
}

async function choose(
  tx: Database,
  deps: Pick<ChangeDeps, 'db' | 'now' | 'config'>,
  { tenantId, pluginId }: InstallationRow,
  version: string | undefined,
): Promise<{ candidate: Candidate; policy: Policy }> {
  const policy = await readPolicyOf(tx, tenantId);
  const candidate = await chooseVersion(tx, { tenantId, policy, now: deps.now() }, { plugin: pluginId, version });
  await requireEntitled({ ...deps, db: tx }, customerOf(tenantId), candidate);
  return { policy, candidate };
}

function waitForConsent(
  { now }: Pick<ChangeDeps, 'now'>,
  row: InstallationRow,
  { versionId, version }: Candidate,
  added: readonly string[],
): Change | undefined {
  if (row.pendingVersionId === versionId) return undefined;
  return {
    set: { ...columnsAfter(row, 'ask'), pendingVersionId: versionId, pendingSince: now() },
    event: 'update_pending',
    data: { pending: version },
    action: 'installation.ask_consent',
    details: { pending: version, added: added.join(' ') },
  };
}

async function moveTo(
  tx: Database,
  { now, secrets }: Pick<ChangeDeps, 'now' | 'secrets'>,
  row: InstallationRow,
  to: {
    readonly candidate: Candidate;
    readonly granted: readonly string[];
    readonly config: Values | undefined;
    readonly step: 'update' | 'consent';
  },
): Promise<Change> {
  const { candidate, granted, config, step } = to;
  const others = (await findPresent(tx, row.tenantId)).filter(({ slug }) => slug !== row.plugin);
  requireDependencies([...others, presentOf(candidate)], new Set([row.plugin]));
  const schema = settingsSchema(await findManifest(tx, candidate.versionId));
  const given = config ?? carryOver(schema, row);
  return {
    set: {
      ...columnsAfter(row, step),
      versionId: candidate.versionId,
      permissions: granted,
      ...storeSettings(secrets, { schema, given, before: row, bound: row.id, complete: row.enabled }),
      updatedAt: now(),
    },
    event: 'updated',
    data: { from: row.version },
    version: candidate.version,
    action: 'installation.update',
    details: { from: row.version, permissions: granted.join(' ') },
  };
}
