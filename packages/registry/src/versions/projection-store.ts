import { and, eq, exists, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { seenWithPlugin } from '../plugins/store.js';
import { pluginDependencies, pluginHooks, pluginPermissions } from '../tables/declarations.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import type { Projection } from './project-manifest.js';

/** Writes what a plugin shows of its default version, in place of what it showed before. */
export async function writeProjection(
  tx: Database,
  pluginId: string,
  defaultVersionId: string,
  { plugin, permissions, hooks, dependencies }: Projection,
  now: Date,
): Promise<void> {
  const update = tx
    .update(plugins)
    .set({
      ...plugin,
      defaultVersionId,
      updatedAt: now,
      publishedAt: sql`coalesce(${plugins.publishedAt}, ${now.toISOString()}::timestamptz)`,
      rowVersion: sql`${plugins.rowVersion} + 1`,
    })
    .where(eq(plugins.id, pluginId));
  // One call to the database: every publish waits for this.
  await tx.execute(sql`WITH
    shown AS ${update},
    permissions AS ${tx.delete(pluginPermissions).where(eq(pluginPermissions.pluginId, pluginId))},
    hooks AS ${tx.delete(pluginHooks).where(eq(pluginHooks.pluginId, pluginId))},
    dependencies AS ${tx.delete(pluginDependencies).where(eq(pluginDependencies.pluginId, pluginId))}
    SELECT`);
  if (permissions.length > 0) {
    await tx
      .insert(pluginPermissions)
      .values(permissions.map((row) => ({ ...row, pluginId })))
      .onConflictDoNothing();
  }
  if (hooks.length > 0) {
    await tx
      .insert(pluginHooks)
      .values(hooks.map((row) => ({ ...row, pluginId })))
      .onConflictDoNothing();
  }
  if (dependencies.length > 0) {
    const known = await tx
      .select({ id: plugins.id, slug: plugins.slug })
      .from(plugins)
      .where(
        inArray(
          plugins.slug,
          dependencies.map((row) => row.dependsOnSlug),
        ),
      );
    const ids = new Map(known.map((row) => [row.slug, row.id]));
    await tx
      .insert(pluginDependencies)
      .values(dependencies.map((row) => ({ ...row, pluginId, dependsOnPluginId: ids.get(row.dependsOnSlug) ?? null })))
      .onConflictDoNothing();
  }
}

/** Takes a plugin out of lists and search: none of its versions can be shown there any more. */
export async function unlist(tx: Database, pluginId: string, now: Date): Promise<void> {
  await tx
    .update(plugins)
    .set({ defaultVersionId: null, updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(eq(plugins.id, pluginId));
}

/** A version was published beside the one that lists show. One that not all may see leaves no trace in them. */
export async function touchPlugin(tx: Database, pluginId: string, versionId: string, now: Date): Promise<void> {
  const version = tx
    .select({ id: pluginVersions.id })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(and(eq(pluginVersions.id, versionId), seenWithPlugin));
  await tx
    .update(plugins)
    .set({ updatedAt: now, rowVersion: sql`${plugins.rowVersion} + 1` })
    .where(and(eq(plugins.id, pluginId), exists(version)));
}
