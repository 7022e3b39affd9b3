import { OpsError } from '@ops-center/manifest-schema';
import type { PluginAnalytics } from '@ops-center/registry-client';
import type { Deps } from '../deps.js';
import { mayAct, requireScope, type Actor } from '../identity/actor.js';
import { findVersionByNumber } from '../versions/store.js';
import { findSeenPlugin } from '../versions/target.js';
import { readDays } from './days.js';
import { countDownloads, countInstallations, findDailyDownloads } from './store.js';

export interface AnalyticsOrder {
  /** `{id}` of the address: UUID or slug. */
  readonly address: string;
  /** `2026-11-01`, in UTC; both days are counted. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly version?: string | undefined;
}

/** One row of the CSV form. */
export interface DailyRow {
  readonly day: string;
  readonly version: string;
  readonly downloads: number;
}

/**
 * Downloads of a plugin by day and by version, for the members of its organisation. What is in the counters of running
 * servers is missing for some seconds.
 * @throws OpsError plugin.not_found, version.not_found, auth.forbidden, request.invalid for days that cannot be
 */
export async function readAnalytics(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  order: AnalyticsOrder,
): Promise<{ readonly analytics: PluginAnalytics; readonly rows: readonly DailyRow[] }> {
  const plugin = await findSeenPlugin(db, actor, order.address);
  if (!mayAct(actor, 'admin')) requireScope(actor, 'plugins:read', plugin.publisher);
  const days = readDays(order, now());
  const { version } = order;
  if (version !== undefined && (await findVersionByNumber(db, plugin.id, version))?.version !== version) {
    throw new OpsError('version.not_found', `${plugin.slug} has no version ${version}`);
  }
  const wanted = { pluginId: plugin.id, from: days[0] ?? '', to: days.at(-1) ?? '', version };
  const rows = await findDailyDownloads(db, wanted);
  const byDay = sumBy(rows, ({ day }) => day);
  const byVersion = [...sumBy(rows, (row) => row.version)].map(([name, downloads]) => ({ version: name, downloads }));
  const analytics = {
    plugin: plugin.slug,
    from: wanted.from,
    to: wanted.to,
    total_downloads: await countDownloads(db, wanted),
    downloads: rows.reduce((sum, row) => sum + row.downloads, 0),
    per_day: days.map((day) => ({ day, downloads: byDay.get(day) ?? 0 })),
    per_version: byVersion.sort((a, b) => b.downloads - a.downloads || (a.version < b.version ? 1 : -1)),
    installations: await countInstallations(db, plugin.id),
  };
  return { analytics, rows };
}

function sumBy(rows: readonly DailyRow[], keyOf: (row: DailyRow) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.downloads);
  return sums;
}
