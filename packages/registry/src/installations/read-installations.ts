import type { Installation, InstallationDetail, InstallationList } from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { findManifest } from './candidate-store.js';
import { chooseTenant } from './choose-tenant.js';
import { findBounds } from './event-store.js';
import { askedPermissions, beyond } from './permissions.js';
import { requireInstallation } from './require-installation.js';
import { secretNames, settingsSchema } from './settings.js';
import { findInstallations, type InstallationRow } from './store.js';

export interface ReadOrder {
  /** `{id}` of the address: UUID or slug of the plugin. */
  readonly address: string;
  readonly organisation?: string | undefined;
}

/**
 * Everything that an organisation has installed, and where to follow from.
 * @throws OpsError auth.forbidden, request.invalid
 */
export async function readInstallations(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  organisation: string | undefined,
): Promise<InstallationList> {
  const tenant = chooseTenant(actor, 'installations:read', organisation);
  // Before the list: an event may then be told of what the list has already, and none is missing.
  const { last } = await findBounds(db, tenant.organisationId);
  const rows = await findInstallations(db, tenant.organisationId);
  return { data: rows.map(installationOf), meta: { last_event: last } };
}

/**
 * One installation with its settings; of secrets only whether they are set.
 * @throws OpsError installation.not_found, auth.forbidden, request.invalid
 */
export async function readInstallation(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  { address, organisation }: ReadOrder,
): Promise<InstallationDetail> {
  const tenant = chooseTenant(actor, 'installations:read', organisation, address);
  return await detailOf(db, await requireInstallation(db, tenant.organisationId, address));
}

/** An installation with its settings, for whoever may read it. */
export async function detailOf(db: Database, row: InstallationRow): Promise<InstallationDetail> {
  const schema = settingsSchema(await findManifest(db, row.versionId));
  const names = [...new Set([...secretNames(schema), ...Object.keys(row.secrets)])];
  return {
    ...installationOf(row),
    config: row.config,
    secrets: Object.fromEntries(names.map((name) => [name, Object.hasOwn(row.secrets, name) ? 'set' : 'unset'])),
    config_schema: schema,
  };
}

function installationOf(row: InstallationRow): Installation {
  const at = (name: string, time: Date | null) => (time === null ? {} : { [name]: time.toISOString() });
  return {
    id: row.id,
    organisation: row.organisation,
    plugin: row.plugin,
    plugin_id: row.pluginId,
    name: row.name,
    version: row.version,
    status: row.status,
    enabled: row.enabled,
    permissions: [...row.permissions],
    ...pendingOf(row),
    ...withdrawnOf(row),
    ...(row.healthStatus === null ? {} : { health: row.healthStatus }),
    ...at('last_health_check', row.lastHealthCheck),
    ...(row.errorMessage === null ? {} : { error: row.errorMessage }),
    installed_at: row.installedAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    ...at('last_enabled_at', row.lastEnabledAt),
    ...at('last_disabled_at', row.lastDisabledAt),
    row_version: row.rowVersion,
  };
}

function pendingOf(row: InstallationRow): Pick<Installation, 'pending'> {
  if (row.pendingVersion === null || row.pendingSince === null) return {};
  const added = beyond(askedPermissions(row.pendingPermissions), row.permissions);
  return { pending: { version: row.pendingVersion, since: row.pendingSince.toISOString(), added } };
}

/** The gravest first. */
function withdrawnOf({ banReason, quarantineReason, yankReason }: InstallationRow): Pick<Installation, 'withdrawn'> {
  if (banReason !== null) return { withdrawn: { as: 'banned', reason: banReason } };
  if (quarantineReason !== null) return { withdrawn: { as: 'quarantined', reason: quarantineReason } };
  return yankReason === null ? {} : { withdrawn: { as: 'yanked', reason: yankReason } };
}
