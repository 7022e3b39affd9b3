import { and, arrayContains, asc, desc, eq, gt, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { ownedBy, seenWithPlugin, visibleTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { organisations } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { downloadCounters } from '../tables/versions.js';

/** What a list may be narrowed to. */
export interface Filters {
  readonly category?: string;
  readonly type?: 'backend' | 'frontend' | 'hybrid' | 'container' | 'theme';
  readonly tag?: string;
  /** Slug of an organisation. */
  readonly publisher?: string;
}

/** `downloads` counts what is written to the database; the last seconds may be missing. */
export type Order = 'updated' | 'name' | 'downloads';

export interface Page {
  readonly limit: number;
  /** Sort keys of the last row of the page before. */
  readonly after?: readonly [string | number, string];
}

export type SummaryRow = Awaited<ReturnType<typeof findSummaries>>[number];

const ESTIMATE_CAP = 10_000;

const summaryColumns = {
  id: plugins.id,
  slug: plugins.slug,
  name: plugins.name,
  description: plugins.description,
  publisher: organisations.slug,
  author: plugins.author,
  category: plugins.category,
  type: plugins.type,
  tags: plugins.tags,
  latestVersion: pluginVersions.version,
  yankReason: pluginVersions.yankReason,
  deprecation: pluginVersions.deprecation,
  replacement: pluginVersions.replacement,
  visibility: plugins.visibility,
  isOfficial: plugins.isOfficial,
  isVerified: plugins.isVerified,
  pricingModel: plugins.pricingModel,
  isFree: plugins.isFree,
  currency: plugins.currency,
  priceMinor: plugins.priceMinor,
  priceMonthlyMinor: plugins.priceMonthlyMinor,
  priceYearlyMinor: plugins.priceYearlyMinor,
  priceLifetimeMinor: plugins.priceLifetimeMinor,
  trialDays: plugins.trialDays,
  publishedAt: plugins.publishedAt,
  updatedAt: plugins.updatedAt,
};

/** All downloads of a plugin, in SQL. Those of versions that not all who see the plugin see would tell of them. */
export const downloadTotal = sql<number>`coalesce((
  SELECT sum(${downloadCounters.downloads})
    FROM ${downloadCounters} JOIN ${pluginVersions} ON ${pluginVersions.id} = ${downloadCounters.versionId}
   WHERE ${downloadCounters.pluginId} = ${plugins.id} AND ${seenWithPlugin}
), 0)`.mapWith(Number);

const lowerName = sql<string>`lower(${plugins.name})`;

/** Published plugins that the viewer may see, in an order with no ties. `key` is what the next page starts after. */
export async function browse(db: Database, viewer: Viewer, filters: Filters, order: Order, page: Page) {
  const key = { updated: sql<Date>`${plugins.updatedAt}`, name: lowerName, downloads: downloadTotal }[order];
  return await db
    .select({ ...summaryColumns, downloads: downloadTotal, nameKey: lowerName })
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, plugins.defaultVersionId))
    .where(and(visibleTo(viewer), matching(filters), after(order, key, page.after)))
    .orderBy(order === 'name' ? asc(key) : desc(key), asc(plugins.id))
    .limit(page.limit);
}

/** Plugins by their ids, in no promised order. The caller has decided that they may be seen. */
export async function findSummaries(db: Database, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await db
    .select({ ...summaryColumns, downloads: downloadTotal })
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, plugins.defaultVersionId))
    .where(inArray(plugins.id, [...ids]));
}

/** How many plugins a list has in all; counting stops at ten thousand. */
export async function countPlugins(db: Database, viewer: Viewer, filters: Filters): Promise<number> {
  const some = db
    .select({ one: sql<number>`1`.as('one') })
    .from(plugins)
    .where(and(visibleTo(viewer), sql`${plugins.defaultVersionId} IS NOT NULL`, matching(filters)))
    .limit(ESTIMATE_CAP)
    .as('some');
  const [row] = await db.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(some);
  return row?.total ?? 0;
}

/** Categories with how many of their plugins the viewer may see. */
export async function countCategories(db: Database, viewer: Viewer): Promise<{ category: string; plugins: number }[]> {
  return await db
    .select({ category: plugins.category, plugins: sql<number>`count(*)`.mapWith(Number) })
    .from(plugins)
    .where(and(visibleTo(viewer), sql`${plugins.defaultVersionId} IS NOT NULL`))
    .groupBy(plugins.category)
    .orderBy(asc(plugins.category))
    .limit(1000);
}

/** A plugin with its default version; undefined when it has none, or the viewer may not see it. */
export async function findDetail(db: Database, viewer: Viewer, slug: string) {
  const rows = await db
    .select({
      ...summaryColumns,
      downloads: downloadTotal,
      license: plugins.license,
      homepage: plugins.homepageUrl,
      repository: plugins.repositoryUrl,
      documentation: plugins.documentationUrl,
      support: plugins.supportUrl,
      manifest: pluginVersions.manifest,
    })
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, plugins.defaultVersionId))
    .where(and(eq(plugins.slug, slug), visibleTo(viewer)));
  return rows[0];
}

/** Versions of a plugin that the viewer may see, newest first. */
export async function listVersions(
  db: Database,
  viewer: Viewer,
  slug: string,
  page: { readonly limit: number; readonly after?: string },
) {
  return await db
    .select({
      id: pluginVersions.id,
      pluginId: plugins.id,
      slug: plugins.slug,
      publisher: organisations.slug,
      pluginVisibility: plugins.visibility,
      version: pluginVersions.version,
      state: pluginVersions.state,
      stateReason: pluginVersions.stateReason,
      quarantineReason: pluginVersions.quarantineReason,
      checksum: pluginVersions.checksum,
      fileSize: pluginVersions.fileSize,
      treeDigest: pluginVersions.treeDigest,
      keyId: pluginVersions.keyId,
      visibility: pluginVersions.visibility,
      channel: pluginVersions.channel,
      changelog: pluginVersions.changelog,
      yankReason: pluginVersions.yankReason,
      deprecation: pluginVersions.deprecation,
      replacement: pluginVersions.replacement,
      publishedAt: pluginVersions.publishedAt,
      createdAt: pluginVersions.createdAt,
      sortKey: pluginVersions.sortKey,
    })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .where(
      and(
        eq(plugins.slug, slug),
        publishedTo(viewer),
        page.after === undefined ? undefined : lt(pluginVersions.sortKey, page.after),
      ),
    )
    .orderBy(desc(pluginVersions.sortKey))
    .limit(page.limit);
}

export async function countVersions(db: Database, viewer: Viewer, slug: string): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`count(*)`.mapWith(Number) })
    .from(pluginVersions)
    .innerJoin(plugins, eq(plugins.id, pluginVersions.pluginId))
    .where(and(eq(plugins.slug, slug), publishedTo(viewer)));
  return row?.total ?? 0;
}

/** SQL for "this version is published, not quarantined, and the viewer may see it": both the plugin and the version must allow it. */
export function publishedTo(viewer: Viewer): SQL | undefined {
  return and(
    eq(pluginVersions.state, 'published'),
    isNull(pluginVersions.quarantinedAt),
    visibleTo(viewer),
    viewer.seesAll ? undefined : or(eq(pluginVersions.visibility, 'public'), ownedBy(viewer)),
  );
}

/** SQL for the filters of a list. */
export function matching({ category, type, tag, publisher }: Filters): SQL | undefined {
  return and(
    category === undefined ? undefined : eq(plugins.category, category),
    type === undefined ? undefined : eq(plugins.type, type),
    tag === undefined ? undefined : arrayContains(plugins.tags, [tag]),
    publisher === undefined
      ? undefined
      : sql`${plugins.organisationId} = (SELECT ${organisations.id} FROM ${organisations} WHERE ${organisations.slug} = ${publisher})`,
  );
}

function after(order: Order, key: SQL, last: Page['after']): SQL | undefined {
  if (last === undefined) return undefined;
  const [value, id] = last;
  const bound = order === 'updated' ? sql`${new Date(value).toISOString()}::timestamptz` : sql`${value}`;
  return or(order === 'name' ? gt(key, bound) : lt(key, bound), and(eq(key, bound), gt(plugins.id, id)));
}
