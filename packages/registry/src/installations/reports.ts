import { OpsError } from '@ops-center/manifest-schema';
import type {
  HealthReport,
  HostConfig,
  InstallationHealth,
  InstallationLogs,
  LogReport,
} from '@ops-center/registry-client';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { findManifest } from './candidate-store.js';
import { columnsAfter, writeChange } from './change.js';
import { chooseTenant } from './choose-tenant.js';
import { lockTenant } from './event-store.js';
import type { ReadOrder } from './read-installations.js';
import {
  appendLines,
  countLinesSince,
  findHosts,
  findLines,
  forgetHosts,
  lockInstallation,
  MOST_HOSTS,
  writeHealth,
  writeHost,
  type HostRow,
} from './report-store.js';
import { requireInstallation } from './require-installation.js';
import { settingsSchema, wholeSettings } from './settings.js';
import type { InstallationRow } from './store.js';

const MINUTE_MS = 60_000;
const LINES_A_MINUTE = 600;
/** A host that was silent for so long is gone. */
const SILENT_MS = 24 * 60 * MINUTE_MS;
const DEFAULT_LINES = 100;
const BADNESS: Readonly<Record<HostRow['health'], number>> = { healthy: 0, degraded: 1, unhealthy: 2 };

export interface ReportOrder<Report> extends ReadOrder {
  readonly report: Report;
  readonly requestId: string;
}

/**
 * Takes what a host says of the health of a plugin. A plugin that cannot run is in the state `error` until no host calls
 * it unhealthy any more; only such a change is audited and told to followers.
 * @throws OpsError installation.not_found, policy.limit_reached, auth.forbidden
 */
export async function reportHealth(
  deps: Pick<Deps, 'db' | 'config' | 'now' | 'newId'>,
  actor: Actor,
  { address, organisation, report, requestId }: ReportOrder<HealthReport>,
): Promise<void> {
  const { organisationId: tenantId } = chooseTenant(actor, 'hosts:report', organisation, address);
  const seen = await requireInstallation(deps.db, tenantId, address);
  const failed = report.failed === true;
  const mayChange = failed ? seen.status !== 'error' : seen.status === 'error';
  await deps.db.transaction(async (tx) => {
    // In the order in which changes lock; a report that changes nothing holds up no other plugin.
    if (mayChange) await lockTenant(tx, tenantId);
    await holdRights(tx, actor, 'hosts:report', tenantId);
    await lockInstallation(tx, seen.id);
    const row = await requireInstallation(tx, tenantId, address);
    const now = deps.now();
    await forgetHosts(tx, row.id, new Date(now.getTime() - SILENT_MS));
    await writeReport(tx, row.id, { ...report, health: failed ? 'unhealthy' : report.health }, now);
    const health = worstOf(await findHosts(tx, row.id));
    await writeHealth(tx, row.id, { healthStatus: health, lastHealthCheck: now });
    if (!mayChange) return;
    const isRunning = row.status === 'enabled' || row.status === 'updating';
    if (failed && isRunning) {
      const errorMessage = report.message ?? `${report.host} cannot run it`;
      await writeChange(tx, deps, {
        actor,
        row,
        requestId,
        change: {
          set: { ...columnsAfter(row, 'fail'), errorMessage },
          event: 'failed',
          data: { host: report.host },
          action: 'installation.fail',
          details: { host: report.host },
          counted: 'error',
        },
      });
    } else if (row.status === 'error' && health !== 'unhealthy') {
      await writeChange(tx, deps, {
        actor,
        row,
        requestId,
        change: {
          set: columnsAfter(row, 'recover'),
          event: 'recovered',
          data: { host: report.host },
          action: 'installation.recover',
          details: { host: report.host },
        },
      });
    }
  });
}

async function writeReport(tx: Database, installationId: string, report: HealthReport, now: Date): Promise<void> {
  const known = await findHosts(tx, installationId);
  if (known.length >= MOST_HOSTS && !known.some(({ host }) => host === report.host)) {
    throw new OpsError('policy.limit_reached', `an installation may have ${MOST_HOSTS} hosts`);
  }
  await writeHost(tx, {
    installationId,
    host: report.host,
    health: report.health,
    message: report.message ?? null,
    version: report.version ?? null,
    reportedAt: now,
  });
}

function worstOf(hosts: readonly HostRow[]): HostRow['health'] {
  return hosts.reduce<HostRow['health']>(
    (worst, { health }) => (BADNESS[health] > BADNESS[worst] ? health : worst),
    'healthy',
  );
}

/**
 * Takes lines that a plugin wrote. The newest thousand of an installation are kept.
 * @throws OpsError installation.not_found, policy.rate_limited, auth.forbidden
 */
export async function reportLogs(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { address, organisation, report }: ReportOrder<LogReport>,
): Promise<void> {
  const { organisationId: tenantId } = chooseTenant(actor, 'hosts:report', organisation, address);
  await deps.db.transaction(async (tx) => {
    await holdRights(tx, actor, 'hosts:report', tenantId);
    const { id } = await requireInstallation(tx, tenantId, address);
    const lines = report.lines.map(({ at, ...line }) => ({ ...line, at: readTime(at), host: report.host }));
    await lockInstallation(tx, id);
    const receivedAt = deps.now();
    const recent = await countLinesSince(tx, id, new Date(receivedAt.getTime() - MINUTE_MS));
    if (recent + lines.length > LINES_A_MINUTE) {
      throw new OpsError('policy.rate_limited', `an installation may report ${LINES_A_MINUTE} lines in a minute`, {
        retryAfter: MINUTE_MS / 1000,
      });
    }
    await appendLines(
      tx,
      id,
      lines.map((line) => ({ ...line, receivedAt })),
    );
  });
}

function readTime(text: string): Date {
  const time = Date.parse(text);
  if (Number.isFinite(time)) return new Date(time);
  throw new OpsError('request.invalid', `${text} is not a time`);
}

/**
 * How a plugin is, on each host.
 * @throws OpsError installation.not_found, auth.forbidden, request.invalid
 */
export async function readHealth(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  { address, organisation }: ReadOrder,
): Promise<InstallationHealth> {
  const row = await readable(db, actor, { address, organisation });
  return {
    plugin: row.plugin,
    version: row.version,
    status: row.status,
    ...(row.healthStatus === null ? {} : { health: row.healthStatus }),
    ...(row.lastHealthCheck === null ? {} : { last_health_check: row.lastHealthCheck.toISOString() }),
    ...(row.errorMessage === null ? {} : { error: row.errorMessage }),
    hosts: (await findHosts(db, row.id)).map(({ host, health, message, version, reportedAt }) => ({
      host,
      health,
      ...(message === null ? {} : { message }),
      ...(version === null ? {} : { version }),
      reported_at: reportedAt.toISOString(),
    })),
  };
}

/**
 * The newest lines of a plugin, or those after a position.
 * @throws OpsError installation.not_found, auth.forbidden, request.invalid
 */
export async function readLogs(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  {
    address,
    organisation,
    after,
    limit = DEFAULT_LINES,
  }: ReadOrder & { readonly after?: number; readonly limit?: number },
): Promise<InstallationLogs> {
  const row = await readable(db, actor, { address, organisation });
  const lines = await findLines(db, row.id, { after, limit });
  return {
    data: lines.map(({ position, at, level, host, message }) => ({
      position,
      at: at.toISOString(),
      level,
      host,
      message,
    })),
    meta: { last: lines.at(-1)?.position ?? after ?? 0 },
  };
}

/**
 * Everything that a host needs to run a plugin: also the secrets.
 * @throws OpsError installation.not_found, auth.forbidden, request.invalid
 */
export async function readHostConfig(
  { db, secrets }: Pick<Deps, 'db' | 'secrets'>,
  actor: Actor,
  { address, organisation }: ReadOrder,
): Promise<HostConfig> {
  const { organisationId } = chooseTenant(actor, 'hosts:report', organisation, address);
  const row = await requireInstallation(db, organisationId, address);
  const schema = settingsSchema(await findManifest(db, row.versionId));
  return {
    plugin: row.plugin,
    version: row.version,
    enabled: row.enabled,
    permissions: [...row.permissions],
    config: wholeSettings(secrets, schema, row, row.id),
    row_version: row.rowVersion,
  };
}

async function readable(db: Database, actor: Actor, { address, organisation }: ReadOrder): Promise<InstallationRow> {
  const { organisationId } = chooseTenant(actor, 'installations:read', organisation, address);
  return await requireInstallation(db, organisationId, address);
}
