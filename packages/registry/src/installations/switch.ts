import type { InstallationConfigRequest, InstallationDetail } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { findManifest } from './candidate-store.js';
import {
  changeInstallation,
  columnsAfter,
  requireStep,
  requireUnchanged,
  type ChangeDeps,
  type ChangeOrder,
} from './change.js';
import { chooseTenant } from './choose-tenant.js';
import { tellInstallations } from '../webhooks/tell-installations.js';
import { appendEvents, lockTenant } from './event-store.js';
import { requireDependencies } from './install.js';
import { requireInstallation, requireNotWithdrawn } from './require-installation.js';
import { requireComplete, settingsSchema, storeSettings } from './settings.js';
import { countForAnalytics, deleteInstallation, findPresent } from './store.js';

/**
 * Lets hosts run a plugin; all settings that it requires have to be there. Once more, after an error, is a new try.
 * @throws OpsError installation.not_found, installation.config_invalid, installation.changed, auth.forbidden,
 *   plugin.banned, version.quarantined
 */
export async function enablePlugin(deps: ChangeDeps, actor: Actor, order: ChangeOrder): Promise<InstallationDetail> {
  return await changeInstallation(deps, actor, order, async (tx, row) => {
    if (row.enabled && row.status !== 'error') return undefined;
    requireNotWithdrawn(row);
    requireComplete(deps.secrets, settingsSchema(await findManifest(tx, row.versionId)), row, row.id);
    return {
      set: { ...columnsAfter(row, 'enable'), lastEnabledAt: deps.now() },
      event: 'enabled',
      action: 'installation.enable',
      counted: 'enable',
    };
  });
}

/**
 * Has hosts stop a plugin; an update that waits is forgotten.
 * @throws OpsError installation.not_found, installation.changed, auth.forbidden
 */
export async function disablePlugin(deps: ChangeDeps, actor: Actor, order: ChangeOrder): Promise<InstallationDetail> {
  return await changeInstallation(deps, actor, order, async (_tx, row) => {
    if (row.status === 'disabled') return undefined;
    return {
      set: { ...columnsAfter(row, 'disable'), lastDisabledAt: deps.now() },
      event: 'disabled',
      action: 'installation.disable',
      counted: 'disable',
    };
  });
}

/**
 * Sets the settings of a plugin. A secret that is not named stays as it is; null takes it away. While hosts run the
 * plugin, all that it requires has to be there.
 * @throws OpsError installation.not_found, installation.config_invalid, installation.changed, auth.forbidden
 */
export async function configurePlugin(
  deps: ChangeDeps,
  actor: Actor,
  order: ChangeOrder & { readonly request: InstallationConfigRequest },
): Promise<InstallationDetail> {
  const { config: given, row_version: rowVersion } = order.request;
  return await changeInstallation(deps, actor, { ...order, rowVersion }, async (tx, row) => {
    const schema = settingsSchema(await findManifest(tx, row.versionId));
    const stored = storeSettings(deps.secrets, { schema, given, before: row, bound: row.id, complete: row.enabled });
    return {
      set: { ...columnsAfter(row, 'configure'), ...stored },
      event: 'configured',
      action: 'installation.configure',
      // Which ones, never what they are.
      details: { settings: Object.keys(given).slice(0, 100).join(' ') },
    };
  });
}

/**
 * Removes a plugin from an organisation, with its settings, secrets and logs.
 * @throws OpsError installation.not_found, installation.dependencies while another plugin needs it, installation.changed
 */
export async function uninstallPlugin(
  deps: ChangeDeps,
  actor: Actor,
  { address, organisation, rowVersion, requestId }: ChangeOrder,
): Promise<void> {
  const { organisationId: tenantId } = chooseTenant(actor, 'installations:write', organisation, address);
  await deps.db.transaction(async (tx) => {
    await lockTenant(tx, tenantId);
    await holdRights(tx, actor, 'installations:write', tenantId);
    const row = await requireInstallation(tx, tenantId, address);
    if (rowVersion !== undefined) requireUnchanged(row, rowVersion);
    requireStep(row, 'uninstall');
    const { id, pluginId, plugin, version } = row;
    const left = (await findPresent(tx, tenantId)).filter(({ slug }) => slug !== plugin);
    requireDependencies(left, new Set([plugin]));
    const timestamp = deps.now();
    await deleteInstallation(tx, id);
    const event = { event: 'uninstalled', installationId: id, pluginId, plugin, version };
    await appendEvents(tx, tenantId, timestamp, [event]);
    await tellInstallations(tx, deps, tenantId, [event]);
    await countForAnalytics(tx, { pluginId, tenantId, eventType: 'uninstall', timestamp, eventData: { version } });
    await recordAudit(tx, deps, {
      action: 'installation.uninstall',
      actor,
      subjectType: 'installation',
      subjectId: id,
      organisationId: tenantId,
      details: { plugin, version },
      requestId,
    });
  });
}
