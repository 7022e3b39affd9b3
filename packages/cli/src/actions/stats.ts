import { OpsError } from '@ops-center/manifest-schema';
import type { PluginAnalytics } from '@ops-center/registry-client';
import type { Connection, Deps } from '../deps.js';
import { readNamedPlugin } from '../publish/named-version.js';
import { loginNeeded } from './session.js';

export interface PluginStats {
  readonly registry: string;
  readonly plugin: string;
  /** The one version that is counted; null for all. */
  readonly version: string | null;
  /** First and last day, UTC; both are counted. */
  readonly from: string;
  readonly to: string;
  readonly totalDownloads: number;
  readonly downloads: number;
  readonly perDay: PluginAnalytics['per_day'];
  /** Most downloads first. */
  readonly perVersion: PluginAnalytics['per_version'];
  readonly installations: PluginAnalytics['installations'];
}

const MOST_DAYS = 366;

/** How often a plugin was downloaded, for the members of its organisation. @throws OpsError auth.*, plugin.not_found */
export async function readStats(
  deps: Pick<Deps, 'connect' | 'now'>,
  request: {
    readonly target: string;
    readonly days: number;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Promise<PluginStats> {
  const { slug, version } = readNamedPlugin(request.target);
  const range = rangeOf(request, deps.now());
  const connection = await connect(deps);
  const figures = await connection.client.analytics(slug, { ...range, ...(version === undefined ? {} : { version }) });
  return {
    registry: connection.registry,
    plugin: figures.plugin,
    version: version ?? null,
    from: figures.from,
    to: figures.to,
    totalDownloads: figures.total_downloads,
    downloads: figures.downloads,
    perDay: figures.per_day,
    perVersion: figures.per_version,
    installations: figures.installations,
  };
}

async function connect(deps: Pick<Deps, 'connect'>): Promise<Connection> {
  const connection = await deps.connect();
  if (!connection.hasToken) throw loginNeeded(connection.registry);
  return connection;
}

function rangeOf(
  { days, from, to }: { readonly days: number; readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
): { readonly from: string; readonly to: string } {
  const last = to === undefined ? now.toISOString().slice(0, 10) : readDay('to', to);
  const first =
    from === undefined
      ? new Date(Date.parse(last) - (days - 1) * 86_400_000).toISOString().slice(0, 10)
      : readDay('from', from);
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  if (length < 1 || length > MOST_DAYS)
    throw new OpsError('usage.invalid', `the days must be 1 to ${MOST_DAYS}, from the earlier to the later one`);
  return { from: first, to: last };
}

function readDay(flag: string, text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new OpsError('usage.invalid', `--${flag} takes a day like 2026-11-22, not "${text.slice(0, 50)}"`);
}
