import { OpsError } from '@ops-center/manifest-schema';
import type { InstallationDetail, InstallRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import { requireEntitled, type Customer } from '../billing/require-entitled.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { dependencyList } from '../versions/manifest-facts.js';
import { findManifest, type Candidate } from './candidate-store.js';
import type { ChangeDeps } from './change.js';
import { chooseTenant } from './choose-tenant.js';
import { chooseVersion } from './choose-version.js';
import { findBroken, tellBroken, type Present } from './dependency-rules.js';
import { tellInstallations } from '../webhooks/tell-installations.js';
import { appendEvents, lockTenant, type NewEvent } from './event-store.js';
import { askedPermissions, grantedBy, type Consent } from './permissions.js';
import { enforce, refuseRisk, type Policy } from './policy-rules.js';
import { readPolicyOf } from './policy.js';
import { detailOf } from './read-installations.js';
import { requireInstallation } from './require-installation.js';
import { NO_SETTINGS, settingsSchema, storeSettings, type Values } from './settings.js';
import { countForAnalytics, countInstalled, findPresent, insertInstallation } from './store.js';

const MOST_INSTALLATIONS = 1000;

export interface InstallOrder {
  readonly request: InstallRequest;
  readonly organisation?: string | undefined;
  readonly requestId: string;
}

/**
 * Installs a plugin for an organisation, and with it those it needs that the request names: all of them or none.
 * @throws OpsError plugin.not_found, version.not_found, policy.installation_denied, entitlement.required, installation.consent_required,
 *   installation.dependencies, installation.config_invalid, installation.exists, policy.limit_reached, auth.forbidden
 */
export async function installPlugin(
  deps: ChangeDeps,
  actor: Actor,
  { request, organisation, requestId }: InstallOrder,
): Promise<InstallationDetail> {
  const { dependencies = [], config = {}, enable = false } = request;
  const tenant = chooseTenant(actor, 'installations:write', organisation, request.plugin);
  const tenantId = tenant.organisationId;
  for (const { plugin } of dependencies) requireScope(actor, 'installations:write', tenant.slug, plugin);
  return await deps.db.transaction(async (tx) => {
    await lockTenant(tx, tenantId);
    await holdRights(tx, actor, 'installations:write', tenantId);
    const policy = await readPolicyOf(tx, tenantId);
    const chosen: Chosen[] = [];
    for (const wanted of [...dependencies, request]) {
      const candidate = await chooseVersion(tx, { tenantId, policy, now: deps.now() }, wanted);
      await requireEntitled({ ...deps, db: tx }, customerOf(tenantId), candidate);
      chosen.push({ candidate, granted: grant(policy, candidate, wanted), settings: {} });
    }
    const root = chosen.at(-1);
    if (root === undefined) throw new TypeError('what is asked for is the last one');
    await requireRoom(tx, tenantId, chosen.length);
    requireWhole(
      [...(await findPresent(tx, tenantId)), ...chosen.map(({ candidate }) => presentOf(candidate))],
      chosen,
    );
    const installed = chosen.map((one) => ({ ...one, settings: one === root ? config : {} }));
    const ids: string[] = [];
    for (const one of installed) ids.push(await insert(tx, deps, actor, { tenantId, one, enable }));
    await tell(tx, deps, { tenantId, ids, chosen: installed, enable });
    await recordAudit(tx, deps, {
      action: 'installation.install',
      actor,
      subjectType: 'installation',
      subjectId: ids.at(-1) ?? '',
      organisationId: tenantId,
      details: {
        plugin: root.candidate.slug,
        version: root.candidate.version,
        permissions: root.granted.join(' '),
        along: chosen
          .slice(0, -1)
          .map(({ candidate, granted }) => `${candidate.slug} ${candidate.version} (${granted.join(' ')})`)
          .join(', '),
        enabled: enable,
      },
      requestId,
    });
    return await detailOf(tx, await requireInstallation(tx, tenantId, root.candidate.pluginId));
  });
}

interface Chosen {
  readonly candidate: Candidate;
  readonly granted: readonly string[];
  readonly settings: Values;
}

/** What a consent grants, when the policy lets it be granted. */
export function grant(policy: Policy, { slug, version, manifest }: Candidate, consent: Consent): string[] {
  const asked = askedPermissions(manifest);
  const granted = grantedBy({ slug, version, asked }, consent);
  enforce(
    refuseRisk(
      policy,
      slug,
      asked.filter(({ permission }) => granted.includes(permission)),
    ),
  );
  return granted;
}

/** The organisation that installs has to be entitled itself, not one of whoever acts for it. */
export function customerOf(tenantId: string): Customer {
  return { seesAll: false, organisationIds: [tenantId] };
}

export function presentOf({ slug, version, manifest }: Candidate): Present {
  return { slug, version, dependencies: dependencyList(manifest) };
}

async function requireRoom(tx: Database, tenantId: string, more: number): Promise<void> {
  if ((await countInstalled(tx, tenantId)) + more <= MOST_INSTALLATIONS) return;
  throw new OpsError('policy.limit_reached', `an organisation may have ${MOST_INSTALLATIONS} plugins installed`);
}

function requireWhole(present: readonly Present[], chosen: readonly Chosen[]): void {
  requireDependencies(present, new Set(chosen.map(({ candidate }) => candidate.slug)));
}

/**
 * Refuses a change after which something would not have what it needs.
 * @throws OpsError installation.dependencies that names each
 */
export function requireDependencies(present: readonly Present[], changed: ReadonlySet<string>): void {
  const broken = findBroken(present, changed);
  if (broken.length === 0) return;
  const sentences = broken.map(tellBroken);
  throw new OpsError('installation.dependencies', sentences.slice(0, 20).join('; '), {
    findings: sentences.map((message) => ({
      code: 'installation.dependencies' as const,
      severity: 'error' as const,
      message,
      pointer: '',
      file: 'installation',
      line: 0,
      column: 0,
    })),
  });
}

async function insert(
  tx: Database,
  deps: ChangeDeps,
  actor: Actor,
  { tenantId, one, enable }: { readonly tenantId: string; readonly one: Chosen; readonly enable: boolean },
): Promise<string> {
  const { candidate, granted, settings } = one;
  const id = deps.newId();
  const now = deps.now();
  const schema = settingsSchema(await findManifest(tx, candidate.versionId));
  const order = { schema, given: settings, before: NO_SETTINGS, bound: id, complete: enable };
  const isNew = await insertInstallation(tx, {
    id,
    tenantId,
    pluginId: candidate.pluginId,
    versionId: candidate.versionId,
    status: enable ? 'enabled' : 'installed',
    enabled: enable,
    permissions: granted,
    ...storeSettings(deps.secrets, order),
    installedAt: now,
    installedBy: actor.userId,
    updatedAt: now,
    lastEnabledAt: enable ? now : null,
  });
  if (!isNew) throw new OpsError('installation.exists', `the organisation has installed ${candidate.slug} already`);
  return id;
}

async function tell(
  tx: Database,
  deps: Pick<Deps, 'config' | 'now' | 'newId'>,
  told: {
    readonly tenantId: string;
    readonly ids: readonly string[];
    readonly chosen: readonly Chosen[];
    readonly enable: boolean;
  },
): Promise<void> {
  const { tenantId, ids, chosen, enable } = told;
  const timestamp = deps.now();
  const events = chosen.map(({ candidate: { pluginId, slug, version } }, at): NewEvent => ({
    event: 'installed',
    installationId: ids[at] ?? '',
    pluginId,
    plugin: slug,
    version,
    data: { enabled: enable },
  }));
  await appendEvents(tx, tenantId, timestamp, events);
  await tellInstallations(tx, deps, tenantId, events);
  for (const { candidate } of chosen) {
    const counted = { pluginId: candidate.pluginId, tenantId, timestamp, eventData: { version: candidate.version } };
    await countForAnalytics(tx, { ...counted, eventType: 'install' });
    if (enable) await countForAnalytics(tx, { ...counted, eventType: 'enable' });
  }
}
