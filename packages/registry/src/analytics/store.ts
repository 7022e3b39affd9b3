import { and, count, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '../database.js';
import { pluginVersions } from '../tables/plugins.js';
import { pluginInstallations } from '../tables/tenants.js';
import { downloadCounters } from '../tables/versions.js';

const downloads = sql<number>`coalesce(sum(${downloadCounters.downloads}), 0)`.mapWith(Number);

/** First and last day (UTC), both included; one version only when it is named. */
export interface CountedDays {
  readonly pluginId: string;
  readonly from: string;
  readonly to: string;
  readonly version: string | undefined;
}

/** All downloads of a plugin, or of one of its versions. */
export async function countDownloads(db: Database, { pluginId, version }: CountedDays): Promise<number> {
  const [row] = await db
    .select({ downloads })
    .from(downloadCounters)
    .innerJoin(pluginVersions, eq(pluginVersions.id, downloadCounters.versionId))
    .where(
      and(
        eq(downloadCounters.pluginId, pluginId),
        version === undefined ? undefined : eq(pluginVersions.version, version),
      ),
    );
  return row?.downloads ?? 0;
}

/** Downloads by version and day; days without any are left out. */
export async function findDailyDownloads(db: Database, { pluginId, from, to, version }: CountedDays) {
  return await db
    .select({ version: pluginVersions.version, day: downloadCounters.day, downloads })
    .from(downloadCounters)
    .innerJoin(pluginVersions, eq(pluginVersions.id, downloadCounters.versionId))
    .where(
      and(
        eq(downloadCounters.pluginId, pluginId),
        gte(downloadCounters.day, from),
        lte(downloadCounters.day, to),
        version === undefined ? undefined : eq(pluginVersions.version, version),
      ),
    )
    .groupBy(pluginVersions.version, pluginVersions.sortKey, downloadCounters.day)
    .orderBy(downloadCounters.day, desc(pluginVersions.sortKey));
}

/** Installations that hosts have now. */
export async function countInstallations(db: Database, pluginId: string): Promise<{ total: number; enabled: number }> {
  const [row] = await db
    .select({
      total: count(),
      enabled: sql<number>`count(*) FILTER (WHERE ${pluginInstallations.enabled})`.mapWith(Number),
    })
    .from(pluginInstallations)
    .where(
      and(
        eq(pluginInstallations.pluginId, pluginId),
        inArray(pluginInstallations.status, ['installed', 'enabled', 'disabled', 'error', 'updating']),
      ),
    );
  return row ?? { total: 0, enabled: 0 };
}
