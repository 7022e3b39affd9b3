import { and, asc, count, eq, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database.js';
import type { PluginName } from '../plugins/store.js';
import { pluginAnalytics } from '../tables/analytics.js';
import { organisations } from '../tables/identity.js';
import { installationHosts, installationLogs } from '../tables/installations.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { pluginInstallations } from '../tables/tenants.js';
import { dependencyList, type StoredManifest } from '../versions/manifest-facts.js';
import type { Present } from './dependency-rules.js';

export type InstallationRow = Awaited<ReturnType<typeof select>>[number];
export type InstallationChange = Partial<Omit<typeof pluginInstallations.$inferInsert, 'id' | 'tenantId' | 'pluginId'>>;

const MOST = 1000;
const pendingVersions = alias(pluginVersions, 'pending_versions');

/** All installations of a tenant, by slug. */
export async function findInstallations(db: Database, tenantId: string): Promise<InstallationRow[]> {
  return await select(db).where(eq(pluginInstallations.tenantId, tenantId)).orderBy(asc(plugins.slug)).limit(MOST);
}

/** A tenant's installation of a plugin, whether or not the plugin is still to be seen. */
export async function findInstallation(
  db: Database,
  tenantId: string,
  name: PluginName,
): Promise<InstallationRow | undefined> {
  const rows = await select(db).where(
    and(
      eq(pluginInstallations.tenantId, tenantId),
      'id' in name ? eq(plugins.id, name.id) : eq(plugins.slug, name.slug),
    ),
  );
  return rows[0];
}

/** Installations that only the members of the publisher see what they are of, but for those of one organisation. */
export async function countHiddenInstallations(tx: Database, pluginId: string, besides: string): Promise<number> {
  const [row] = await tx
    .select({ hidden: count() })
    .from(pluginInstallations)
    .innerJoin(plugins, eq(plugins.id, pluginInstallations.pluginId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, pluginInstallations.versionId))
    .where(
      and(
        eq(pluginInstallations.pluginId, pluginId),
        ne(pluginInstallations.tenantId, besides),
        or(ne(plugins.visibility, 'public'), ne(pluginVersions.visibility, 'public')),
      ),
    );
  return row?.hidden ?? 0;
}

/** What a tenant has, with what each needs. */
export async function findPresent(db: Database, tenantId: string): Promise<Present[]> {
  const rows = await db
    .select({
      slug: plugins.slug,
      version: pluginVersions.version,
      dependencies: sql<unknown>`${pluginVersions.manifest} -> 'dependencies' -> 'plugins'`,
    })
    .from(pluginInstallations)
    .innerJoin(plugins, eq(plugins.id, pluginInstallations.pluginId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, pluginInstallations.versionId))
    .where(eq(pluginInstallations.tenantId, tenantId))
    .limit(MOST);
  return rows.map(({ slug, version, dependencies }) => ({
    slug,
    version,
    dependencies: dependencyList({ dependencies: { plugins: dependencies ?? [] } }),
  }));
}

export async function countInstalled(tx: Database, tenantId: string): Promise<number> {
  const [row] = await tx
    .select({ installed: count() })
    .from(pluginInstallations)
    .where(eq(pluginInstallations.tenantId, tenantId));
  return row?.installed ?? 0;
}

/** Adds an installation; false when the tenant has one of this plugin. */
export async function insertInstallation(tx: Database, row: typeof pluginInstallations.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(pluginInstallations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: pluginInstallations.id });
  return rows.length === 1;
}

/** Changes an installation; the number of its row goes up. */
export async function updateInstallation(tx: Database, id: string, change: InstallationChange): Promise<void> {
  await tx
    .update(pluginInstallations)
    .set({ ...change, rowVersion: sql`${pluginInstallations.rowVersion} + 1` })
    .where(eq(pluginInstallations.id, id));
}

/** Removes an installation with its settings, secrets, logs and reports. */
export async function deleteInstallation(tx: Database, id: string): Promise<void> {
  await tx.delete(installationLogs).where(eq(installationLogs.installationId, id));
  await tx.delete(installationHosts).where(eq(installationHosts.installationId, id));
  await tx.delete(pluginInstallations).where(eq(pluginInstallations.id, id));
}

/** Counts a change for the publisher's figures and for what is trending. */
export async function countForAnalytics(
  tx: Database,
  row: {
    readonly pluginId: string;
    readonly tenantId: string;
    readonly eventType: 'install' | 'uninstall' | 'enable' | 'disable' | 'error';
    readonly timestamp: Date;
    readonly eventData: Readonly<Record<string, string>>;
  },
): Promise<void> {
  await tx.insert(pluginAnalytics).values(row);
}

function select(db: Database) {
  return db
    .select({
      id: pluginInstallations.id,
      tenantId: pluginInstallations.tenantId,
      organisation: organisations.slug,
      pluginId: plugins.id,
      plugin: plugins.slug,
      name: plugins.name,
      versionId: pluginInstallations.versionId,
      version: pluginVersions.version,
      pendingVersionId: pluginInstallations.pendingVersionId,
      pendingVersion: pendingVersions.version,
      pendingSince: pluginInstallations.pendingSince,
      pendingPermissions: sql<StoredManifest>`jsonb_strip_nulls(jsonb_build_object(
        'permissions', ${pendingVersions.manifest} -> 'permissions', 'hooks', ${pendingVersions.manifest} -> 'hooks'))`,
      banReason: plugins.banReason,
      quarantineReason: pluginVersions.quarantineReason,
      yankReason: pluginVersions.yankReason,
      status: pluginInstallations.status,
      enabled: pluginInstallations.enabled,
      config: pluginInstallations.config,
      secrets: pluginInstallations.secrets,
      permissions: pluginInstallations.permissions,
      installedAt: pluginInstallations.installedAt,
      updatedAt: pluginInstallations.updatedAt,
      lastEnabledAt: pluginInstallations.lastEnabledAt,
      lastDisabledAt: pluginInstallations.lastDisabledAt,
      errorMessage: pluginInstallations.errorMessage,
      lastHealthCheck: pluginInstallations.lastHealthCheck,
      healthStatus: pluginInstallations.healthStatus,
      rowVersion: pluginInstallations.rowVersion,
    })
    .from(pluginInstallations)
    .innerJoin(plugins, eq(plugins.id, pluginInstallations.pluginId))
    .innerJoin(organisations, eq(organisations.id, pluginInstallations.tenantId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, pluginInstallations.versionId))
    .leftJoin(pendingVersions, eq(pendingVersions.id, pluginInstallations.pendingVersionId))
    .$dynamic();
}
