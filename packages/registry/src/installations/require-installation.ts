import { OpsError } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { pluginName, requireNotBanned } from '../plugins/hold-name.js';
import { findInstallation, type InstallationRow } from './store.js';

/**
 * A tenant's installation of the plugin that `{id}` of the address names.
 * @throws OpsError installation.not_found, whether there is such a plugin or not
 */
export async function requireInstallation(db: Database, tenantId: string, address: string): Promise<InstallationRow> {
  const row = await findInstallation(db, tenantId, pluginName(address));
  if (row !== undefined) return row;
  throw new OpsError('installation.not_found', `the organisation has not installed ${address}`);
}

/** @throws OpsError plugin.banned, version.quarantined */
export function requireNotWithdrawn({ plugin, version, banReason, quarantineReason }: InstallationRow): void {
  requireNotBanned({ slug: plugin, banReason });
  if (quarantineReason === null) return;
  throw new OpsError('version.quarantined', `${plugin} ${version} was quarantined: ${quarantineReason}`);
}
