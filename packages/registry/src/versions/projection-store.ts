import { and, eq, exists, inArray, sql } from 'drizzle-orm';
import { prepareStatement, type Database } from '../database.js';
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
  await show(tx, { ...plugin, pluginId, defaultVersionId, now: now.toISOString() });
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

const SHOWN: Readonly<Record<keyof Projection['plugin'], true>> = {
  name: true,
  description: true,
  author: true,
  authorEmail: true,
  authorUrl: true,
  iconUrl: true,
  category: true,
  type: true,
  license: true,
  homepageUrl: true,
  repositoryUrl: true,
  documentationUrl: true,
  supportUrl: true,
  minPlatformVersion: true,
  maxPlatformVersion: true,
  tags: true,
  keywords: true,
  screenshots: true,
  pricingModel: true,
  isFree: true,
  currency: true,
  priceMinor: true,
  priceMonthlyMinor: true,
  priceYearlyMinor: true,
  priceLifetimeMinor: true,
  trialDays: true,
};

/** One call to the database: every publish waits for it. */
const show = prepareStatement((db) => {
  const pluginId = sql.placeholder('pluginId');
  const now = sql`${sql.placeholder('now')}::timestamptz`;
  const shown = Object.fromEntries(
    (Object.keys(SHOWN) as (keyof typeof SHOWN)[]).map((name) => [
      name,
      sql`${sql.param(sql.placeholder(name), plugins[name])}`,
    ]),
  );
  const update = db
    .update(plugins)
    .set({
      ...shown,
      defaultVersionId: sql`${sql.placeholder('defaultVersionId')}`,
      updatedAt: now,
      publishedAt: sql`coalesce(${plugins.publishedAt}, ${now})`,
      rowVersion: sql`${plugins.rowVersion} + 1`,
    })
    .where(eq(plugins.id, pluginId));
  return sql`WITH
    shown AS ${update},
    permissions AS ${db.delete(pluginPermissions).where(eq(pluginPermissions.pluginId, pluginId))},
    hooks AS ${db.delete(pluginHooks).where(eq(pluginHooks.pluginId, pluginId))},
    dependencies AS ${db.delete(pluginDependencies).where(eq(pluginDependencies.pluginId, pluginId))}
    SELECT`;
});

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
