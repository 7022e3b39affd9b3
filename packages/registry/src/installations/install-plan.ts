import { OpsError } from '@ops-center/manifest-schema';
import type { InstallPlan } from '@ops-center/registry-client';
import { requireEntitled } from '../billing/require-entitled.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { pluginName } from '../plugins/hold-name.js';
import type { Candidate } from './candidate-store.js';
import { chooseTenant } from './choose-tenant.js';
import { chooseVersion } from './choose-version.js';
import { findBroken, tellBroken, type Present } from './dependency-rules.js';
import { customerOf, presentOf } from './install.js';
import { askedPermissions, beyond, namesOf, permissionsDigest } from './permissions.js';
import { refuseRisk, type Policy } from './policy-rules.js';
import { readPolicyOf } from './policy.js';
import { findInstallation, findPresent } from './store.js';

const MOST_ALONG = 50;

export interface PlanOrder {
  /** `{id}` of the address: UUID or slug of the plugin. */
  readonly address: string;
  readonly version?: string | undefined;
  readonly organisation?: string | undefined;
}

/**
 * What installing a plugin, or updating it, would mean: the version, what it asks for beyond what was granted, what has
 * to come along, and why it cannot be done. Changes nothing.
 * @throws OpsError plugin.not_found, version.not_found, policy.installation_denied, auth.forbidden, request.invalid
 */
export async function planInstall(
  deps: Pick<Deps, 'db' | 'now' | 'config'>,
  actor: Actor,
  { address, version, organisation }: PlanOrder,
): Promise<InstallPlan> {
  const { organisationId: tenantId } = chooseTenant(actor, 'installations:read', organisation, address);
  const { db } = deps;
  const tenant = { tenantId, policy: await readPolicyOf(db, tenantId), now: deps.now() };
  const root = await chooseVersion(db, tenant, { plugin: address, version });
  const installed = await findInstallation(db, tenantId, pluginName(root.pluginId));
  const others = (await findPresent(db, tenantId)).filter(({ slug }) => slug !== root.slug);
  const { along, problems } = await findAlong(db, tenant, [...others, presentOf(root)], root.slug);
  const asked = askedPermissions(root.manifest);
  const before = installed?.permissions ?? [];
  return {
    ...planned(root),
    ...(installed === undefined ? {} : { installed: installed.version }),
    added: namesOf(beyond(asked, before)),
    removed: before.filter((name) => !asked.some(({ permission }) => permission === name)),
    dependencies: along.map(planned),
    problems: [
      ...problems,
      ...[root, ...along].flatMap((one) => riskProblem(tenant.policy, one)),
      ...(await findUnpaid(deps, tenantId, [root, ...along])),
    ],
  };
}

interface Tenant {
  readonly tenantId: string;
  readonly policy: Policy;
  readonly now: Date;
}

interface Along {
  readonly along: readonly Candidate[];
  readonly problems: InstallPlan['problems'];
}

/** Adds the newest version that fits of whatever is missing, until nothing is, or it cannot be had. */
async function findAlong(db: Database, tenant: Tenant, present: readonly Present[], root: string): Promise<Along> {
  const along: Candidate[] = [];
  const without = new Map<string, string>();
  for (;;) {
    const all = [...present, ...along.map(presentOf)];
    const broken = findBroken(all, new Set([root, ...along.map(({ slug }) => slug)]));
    const missing = broken.find(({ needs, found }) => found === undefined && !without.has(needs));
    if (missing === undefined || along.length >= MOST_ALONG) {
      const problems = broken.map((one) => ({
        plugin: one.plugin,
        message: [tellBroken(one), without.get(one.needs)].filter((part) => part !== undefined).join(': '),
      }));
      // Found in the order in which they are needed: what is needed by others comes first.
      return { along: along.reverse(), problems: problems.slice(0, 400) };
    }
    try {
      along.push(await chooseVersion(db, tenant, { plugin: missing.needs, range: missing.range }));
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      without.set(missing.needs, error.message);
    }
  }
}

function planned(candidate: Candidate): Pick<InstallPlan, 'plugin' | 'version' | 'permissions' | 'permissions_digest'> {
  const asked = askedPermissions(candidate.manifest);
  return {
    plugin: candidate.slug,
    version: candidate.version,
    permissions: asked,
    permissions_digest: permissionsDigest(asked),
  };
}

function riskProblem(policy: Policy, { slug, manifest }: Candidate): InstallPlan['problems'] {
  const refusal = refuseRisk(
    policy,
    slug,
    askedPermissions(manifest).filter(({ required }) => required),
  );
  return refusal === undefined ? [] : [{ plugin: slug, message: refusal.why }];
}

async function findUnpaid(
  deps: Pick<Deps, 'db' | 'now' | 'config'>,
  tenantId: string,
  candidates: readonly Candidate[],
): Promise<InstallPlan['problems']> {
  const problems: InstallPlan['problems'] = [];
  for (const candidate of candidates) {
    try {
      await requireEntitled(deps, customerOf(tenantId), candidate);
    } catch (error) {
      if (!(error instanceof OpsError)) throw error;
      problems.push({ plugin: candidate.slug, message: error.message });
    }
  }
  return problems;
}
