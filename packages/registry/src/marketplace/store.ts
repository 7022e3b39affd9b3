import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { ownedBy, visibleTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { organisations } from '../tables/identity.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { pluginStandings } from '../tables/standings.js';
import { matching, type Filters } from './filter-store.js';
import { after, lowerName, orderBy, type Order } from './order-store.js';

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
  mirroredFrom: plugins.mirroredFrom,
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
  nameKey: lowerName,
  downloads: pluginStandings.downloads,
  ratingCount: pluginStandings.ratingCount,
  ratingScore: pluginStandings.ratingScore,
};

/** Published plugins that the viewer may see, in an order with no ties. */
export async function browse(db: Database, viewer: Viewer, filters: Filters, order: Order, page: Page) {
  return await selectSummaries(db)
    .where(and(visibleTo(viewer), matching(filters), page.after === undefined ? undefined : after(order, page.after)))
    .orderBy(orderBy(order))
    .limit(page.limit);
}

/** Those of the plugins that the viewer may see, in no promised order. */
export async function findSummaries(db: Database, viewer: Viewer, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await selectSummaries(db).where(and(visibleTo(viewer), inArray(plugins.id, [...ids])));
}

/** What administrators feature, in their order. */
export async function findFeatured(db: Database, viewer: Viewer, limit: number) {
  return await selectSummaries(db)
    .where(and(visibleTo(viewer), isNotNull(plugins.featuredRank)))
    .orderBy(asc(plugins.featuredRank), desc(plugins.featuredAt), asc(plugins.id))
    .limit(limit);
}

function selectSummaries(db: Database) {
  return db
    .select(summaryColumns)
    .from(plugins)
    .innerJoin(organisations, eq(organisations.id, plugins.organisationId))
    .innerJoin(pluginVersions, eq(pluginVersions.id, plugins.defaultVersionId))
    .innerJoin(pluginStandings, eq(pluginStandings.pluginId, plugins.id))
    .$dynamic();
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
      stars: {
        1: pluginStandings.stars1,
        2: pluginStandings.stars2,
        3: pluginStandings.stars3,
        4: pluginStandings.stars4,
        5: pluginStandings.stars5,
      },
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
    .innerJoin(pluginStandings, eq(pluginStandings.pluginId, plugins.id))
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
