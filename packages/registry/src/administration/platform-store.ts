import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../database.js';
import { advisories } from '../tables/advisories.js';
import { payments } from '../tables/billing.js';
import { pluginVersions, plugins } from '../tables/plugins.js';
import { securityReports } from '../tables/security.js';
import { pluginInstallations, pluginReviews } from '../tables/tenants.js';
import { downloadCounters } from '../tables/versions.js';

/** A range of whole days: from the start of the first one until the start of the day after the last one. */
export interface Range {
  readonly start: Date;
  readonly end: Date;
  /** `2026-11-01`. */
  readonly firstDay: string;
  readonly lastDay: string;
}

export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

const FIGURES = [
  'plugins_published',
  'plugins_new',
  'plugins_verified',
  'plugins_banned',
  'versions_held',
  'versions_quarantined',
  'versions_published',
  'versions_new',
  'installations_total',
  'installations_enabled',
  'installations_new',
  'tenants',
  'downloads_total',
  'publishers',
  'publishers_active',
  'people_active',
  'ratings',
  'rating_sum',
  'reports_open',
  'reports_overdue',
  'reports_new',
  'advisories_new',
] as const;

/** All figures of the platform that are one number, from one view of the database. */
export async function countPlatform(db: Database, { start, end }: Range, now: Date): Promise<Figures> {
  const within = (moment: SQL): SQL =>
    sql`${moment} >= ${start.toISOString()}::timestamptz AND ${moment} < ${end.toISOString()}::timestamptz`;
  const { rows } = await db.execute<Record<string, string>>(sql`
    WITH living AS (
      SELECT *, default_version_id IS NOT NULL AND banned_at IS NULL AS shown FROM ${plugins} WHERE deleted_at IS NULL
    ), plugin_figures AS (
      SELECT count(*) FILTER (WHERE shown) AS plugins_published,
             count(*) FILTER (WHERE shown AND ${within(sql`published_at`)}) AS plugins_new,
             count(*) FILTER (WHERE shown AND is_verified) AS plugins_verified,
             count(*) FILTER (WHERE banned_at IS NOT NULL) AS plugins_banned,
             count(DISTINCT organisation_id) FILTER (WHERE shown) AS publishers
      FROM living
    ), version_figures AS (
      SELECT count(*) FILTER (WHERE v.state = 'held') AS versions_held,
             count(*) FILTER (WHERE v.quarantined_at IS NOT NULL) AS versions_quarantined,
             count(*) FILTER (WHERE v.state = 'published') AS versions_published,
             count(*) FILTER (WHERE v.state = 'published' AND ${within(sql`v.published_at`)}) AS versions_new,
             count(DISTINCT living.organisation_id) FILTER (WHERE v.state = 'published' AND ${within(sql`v.published_at`)})
               AS publishers_active,
             count(DISTINCT v.created_by) FILTER (WHERE v.state = 'published' AND ${within(sql`v.published_at`)})
               AS people_active
      FROM ${pluginVersions} AS v JOIN living ON living.id = v.plugin_id
    ), installation_figures AS (
      SELECT count(*) AS installations_total,
             count(*) FILTER (WHERE enabled) AS installations_enabled,
             count(*) FILTER (WHERE ${within(sql`installed_at`)}) AS installations_new,
             count(DISTINCT tenant_id) AS tenants
      FROM ${pluginInstallations}
    ), download_figures AS (
      SELECT coalesce(sum(downloads), 0) AS downloads_total FROM ${downloadCounters}
    ), review_figures AS (
      SELECT count(*) AS ratings, coalesce(sum(rating), 0) AS rating_sum FROM ${pluginReviews} WHERE hidden_at IS NULL
    ), report_figures AS (
      SELECT count(*) FILTER (WHERE status = 'open') AS reports_open,
             count(*) FILTER (WHERE status = 'open' AND due_at < ${now.toISOString()}::timestamptz) AS reports_overdue,
             count(*) FILTER (WHERE ${within(sql`reported_at`)}) AS reports_new
      FROM ${securityReports}
    ), advisory_figures AS (
      SELECT count(*) FILTER (WHERE withdrawn_at IS NULL AND ${within(sql`published_at`)}) AS advisories_new
      FROM ${advisories}
    )
    SELECT * FROM plugin_figures, version_figures, installation_figures, download_figures, review_figures,
                  report_figures, advisory_figures`);
  const [row] = rows;
  return Object.fromEntries(FIGURES.map((name) => [name, Number(row?.[name] ?? 0)])) as Figures;
}

/** Downloads of all plugins by day; days without any are left out. */
export async function countDownloadsByDay(db: Database, { firstDay, lastDay }: Range): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ day: string; downloads: string }>(sql`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, sum(downloads) AS downloads FROM ${downloadCounters}
    WHERE day BETWEEN ${firstDay}::date AND ${lastDay}::date GROUP BY 1`);
  return new Map(rows.map(({ day, downloads }) => [day, Number(downloads)]));
}

/** What was paid, less what of it was given back or taken back, by currency. */
export async function sumRevenue(db: Database, { start, end }: Range): Promise<{ currency: string; minor: number }[]> {
  const { rows } = await db.execute<{ currency: string; minor: string }>(sql`
    SELECT currency, sum(amount_minor - refunded_minor - disputed_minor) AS minor FROM ${payments}
    WHERE paid_at >= ${start.toISOString()}::timestamptz AND paid_at < ${end.toISOString()}::timestamptz
    GROUP BY currency ORDER BY currency LIMIT 200`);
  return rows.map(({ currency, minor }) => ({ currency, minor: Number(minor) }));
}
