import type { PlatformAnalytics } from '@ops-center/registry-client';
import { readDays } from '../analytics/days.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { countDownloadsByDay, countPlatform, sumRevenue } from './platform-store.js';

const DAY_MS = 24 * 3_600_000;

/**
 * How the platform does: the "Success Metrics". What is in the counters of running servers is missing for some seconds.
 * @throws OpsError auth.forbidden, request.invalid for days that cannot be
 */
export async function readPlatform(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  order: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<PlatformAnalytics> {
  requireScope(actor, 'admin');
  const days = readDays(order, now());
  const from = days[0] ?? '';
  const to = days.at(-1) ?? '';
  const end = new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS);
  const range = { start: new Date(`${from}T00:00:00Z`), end, firstDay: from, lastDay: to };
  const figures = await countPlatform(db, range, now());
  const byDay = await countDownloadsByDay(db, range);
  return {
    from,
    to,
    plugins: {
      published: figures.plugins_published,
      new: figures.plugins_new,
      verified: figures.plugins_verified,
      held_versions: figures.versions_held,
      quarantined_versions: figures.versions_quarantined,
      banned: figures.plugins_banned,
    },
    versions: { published: figures.versions_published, new: figures.versions_new },
    installations: {
      total: figures.installations_total,
      enabled: figures.installations_enabled,
      new: figures.installations_new,
      tenants: figures.tenants,
    },
    downloads: {
      total: figures.downloads_total,
      in_range: [...byDay.values()].reduce((sum, one) => sum + one, 0),
      per_day: days.map((day) => ({ day, downloads: byDay.get(day) ?? 0 })),
    },
    developers: {
      publishers: figures.publishers,
      active_publishers: figures.publishers_active,
      active_people: figures.people_active,
    },
    revenue: await sumRevenue(db, range),
    ratings: {
      count: figures.ratings,
      ...(figures.ratings === 0 ? {} : { average: Math.round((figures.rating_sum / figures.ratings) * 1000) / 1000 }),
    },
    security: {
      reports_open: figures.reports_open,
      reports_overdue: figures.reports_overdue,
      reports_new: figures.reports_new,
      advisories_new: figures.advisories_new,
    },
  };
}

/** One figure of the CSV form: `plugins.published`, 12. */
export type Figure = readonly [name: string, value: string | number];

/** The same figures, one in a row; the downloads of a day are `downloads.2026-11-22`, revenue `revenue.USD` in minor units. */
export function figuresOf(analytics: PlatformAnalytics): Figure[] {
  const { from, to, downloads, revenue, ...groups } = analytics;
  const { per_day: perDay, ...sums } = downloads;
  const flat = Object.entries({ ...groups, downloads: sums }).flatMap(([group, figures]) =>
    Object.entries(figures).map(([name, value]): Figure => [`${group}.${name}`, value]),
  );
  return [
    ['from', from],
    ['to', to],
    ...flat,
    ...perDay.map(({ day, downloads: count }): Figure => [`downloads.${day}`, count]),
    ...revenue.map(({ currency, minor }): Figure => [`revenue.${currency}`, minor]),
  ];
}
