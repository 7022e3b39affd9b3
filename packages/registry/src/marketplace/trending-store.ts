import { sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { visibleTo } from '../plugins/store.js';
import type { Viewer } from '../plugins/viewer.js';
import { plugins } from '../tables/plugins.js';

export interface Trend {
  readonly id: string;
  /** What grew. */
  readonly of: 'installations' | 'downloads';
  /** In the last seven days, and in the seven before. */
  readonly recent: number;
  readonly before: number;
}

/** The days that are compared (UTC): from `fortnight` to the day before `week`, and from `week` to `today`. */
export interface TrendDays {
  readonly fortnight: string;
  readonly week: string;
  readonly today: string;
}

/**
 * A growth from next to nothing says little: it is measured in what counts of that size vary by anyway, of at least
 * the square root of this.
 */
const SMOOTHING = 10;

/**
 * Plugins whose installations grew, fastest first, then those that were only downloaded more. Downloads of versions
 * that not all who see the plugin see would tell of them, and do not count.
 */
export async function findTrends(db: Database, viewer: Viewer, days: TrendDays, limit: number): Promise<Trend[]> {
  const { fortnight, week, today } = days;
  const { rows } = await db.execute<{
    id: string;
    installed: string;
    installed_before: string;
    loaded: string;
    loaded_before: string;
  }>(sql`
    WITH installed AS (
      SELECT plugin_id, count(*) FILTER (WHERE installed_at >= ${week}::timestamptz) AS recent,
             count(*) FILTER (WHERE installed_at < ${week}::timestamptz) AS before
      FROM plugin_installations
      WHERE installed_at >= ${fortnight}::timestamptz AND installed_at < ${today}::timestamptz + interval '1 day'
      GROUP BY plugin_id
    ), counted AS (
      SELECT plugin_id, version_id, sum(downloads) FILTER (WHERE day >= ${week}::date) AS recent,
             sum(downloads) FILTER (WHERE day < ${week}::date) AS before
      FROM download_counters WHERE day BETWEEN ${fortnight}::date AND ${today}::date GROUP BY plugin_id, version_id
    ), loaded AS (
      SELECT counted.plugin_id, coalesce(sum(recent), 0) AS recent, coalesce(sum(before), 0) AS before
      FROM counted JOIN plugin_versions ON plugin_versions.id = counted.version_id
        JOIN plugins ON plugins.id = counted.plugin_id
      WHERE ops_center_seen_with_plugin(plugins.visibility, plugin_versions.visibility)
      GROUP BY counted.plugin_id
    ), grown AS (
      SELECT coalesce(installed.plugin_id, loaded.plugin_id) AS plugin_id,
             coalesce(installed.recent, 0) AS installed, coalesce(installed.before, 0) AS installed_before,
             coalesce(loaded.recent, 0) AS loaded, coalesce(loaded.before, 0) AS loaded_before
      FROM installed FULL JOIN loaded ON loaded.plugin_id = installed.plugin_id
    ), ranked AS (
      SELECT *, (installed - installed_before) / sqrt(installed_before + ${SMOOTHING}) AS installed_growth,
             (loaded - loaded_before) / sqrt(loaded_before + ${SMOOTHING}) AS loaded_growth
      FROM grown
    )
    SELECT ${plugins.id} AS id, installed, installed_before, loaded, loaded_before
    FROM ranked JOIN ${plugins} ON ${plugins.id} = ranked.plugin_id
    WHERE (installed_growth > 0 OR loaded_growth > 0) AND ${plugins.defaultVersionId} IS NOT NULL AND ${visibleTo(viewer)}
    ORDER BY greatest(installed_growth, 0) DESC, loaded_growth DESC, ${plugins.slug}
    LIMIT ${limit}`);
  return rows.map((row) => {
    const [recent, before] = [Number(row.installed), Number(row.installed_before)];
    if (recent > before) return { id: row.id, of: 'installations', recent, before };
    return { id: row.id, of: 'downloads', recent: Number(row.loaded), before: Number(row.loaded_before) };
  });
}
