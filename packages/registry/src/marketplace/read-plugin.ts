import { OpsError } from '@ops-center/manifest-schema';
import type { CategoryList, FeaturedList, PluginDetail, Ratings, VersionPage } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { DEFAULT_PAGE_SIZE, decodeCursor, encodeCursor } from '../http/page.js';
import type { Viewer } from '../plugins/viewer.js';
import { countCategories, countVersions, findDetail, findFeatured, listVersions } from './store.js';
import { publishedVersionOf, summaryOf } from './summary.js';
import { readNotices } from '../security/read-advisories.js';
import { permissionNames } from '../versions/manifest-facts.js';

/**
 * A plugin with its default version.
 * @throws OpsError plugin.not_found, also for a plugin that the viewer may not see
 */
export async function readDetail({ db }: Pick<Deps, 'db'>, viewer: Viewer, slug: string): Promise<PluginDetail> {
  const row = await findDetail(db, viewer, slug);
  if (row === undefined) throw notFound(slug);
  const link = (name: string, value: string | null) => (value === null ? {} : { [name]: value });
  return {
    ...summaryOf(row),
    ...link('license', row.license),
    ...link('homepage', row.homepage),
    ...link('repository', row.repository),
    ...link('documentation', row.documentation),
    ...link('support', row.support),
    ratings: ratingsOf(row.stars),
    permissions: permissionNames(row.manifest),
    ...(await readNotices(db, { pluginId: row.id, mirroredFrom: row.mirroredFrom })),
    manifest: row.manifest,
  };
}

/**
 * A page of the published versions of a plugin, newest first.
 * @throws OpsError plugin.not_found when there is none that the viewer may see
 */
export async function readVersions(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  viewer: Viewer,
  slug: string,
  { limit = DEFAULT_PAGE_SIZE, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<VersionPage> {
  const list = `versions:${slug}`;
  const [after] = decodeCursor<readonly [string]>(list, cursor, isSortKey) ?? [];
  const total = await countVersions(db, viewer, slug);
  if (total === 0) throw notFound(slug);
  const rows = await listVersions(db, viewer, slug, { limit: limit + 1, ...(after === undefined ? {} : { after }) });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map((row) => publishedVersionOf(row, config.publicUrl)),
    meta: {
      total_estimate: total,
      ...(rows.length > limit && last !== undefined ? { next_cursor: encodeCursor(list, [last.sortKey]) } : {}),
    },
  };
}

export async function readCategories({ db }: Pick<Deps, 'db'>, viewer: Viewer): Promise<CategoryList> {
  return { data: await countCategories(db, viewer) };
}

/** What administrators feature, in their order. */
export async function readFeatured(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  { limit = DEFAULT_PAGE_SIZE }: { readonly limit?: number },
): Promise<FeaturedList> {
  return { data: (await findFeatured(db, viewer, limit)).map(summaryOf) };
}

function ratingsOf(stars: Ratings['stars']): Ratings {
  const entries = Object.entries(stars);
  const count = entries.reduce((sum, [, reviews]) => sum + reviews, 0);
  const all = entries.reduce((sum, [star, reviews]) => sum + Number(star) * reviews, 0);
  return { ...(count === 0 ? {} : { mean: Math.round((100 * all) / count) / 100 }), stars };
}

function isSortKey(keys: readonly unknown[]): boolean {
  return keys.length === 1 && typeof keys[0] === 'string';
}

function notFound(slug: string): OpsError {
  return new OpsError('plugin.not_found', `there is no plugin ${slug}, or you may not see it`);
}
