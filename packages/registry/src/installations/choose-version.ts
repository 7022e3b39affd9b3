import { OpsError, satisfiesRange } from '@ops-center/manifest-schema';
import type { Database } from '../database.js';
import { pluginName } from '../plugins/hold-name.js';
import { findChoices, findDeclared, type Candidate, type Choice } from './candidate-store.js';
import { enforce, refuseAge, refusePlugin, type Policy } from './policy-rules.js';

export interface Wanted {
  /** UUID or slug. */
  readonly plugin: string;
  /** Exactly this one, yanked or not; otherwise the newest that may be installed. */
  readonly version?: string | undefined;
  readonly range?: string | undefined;
}

interface Tenant {
  readonly tenantId: string;
  readonly policy: Policy;
  readonly now: Date;
}

/**
 * The version of a plugin that a tenant installs. Left to choose, it is the newest stable one that is old enough.
 * @throws OpsError plugin.not_found, version.not_found, policy.installation_denied
 */
export async function chooseVersion(db: Database, tenant: Tenant, wanted: Wanted): Promise<Candidate> {
  const choice = await choose(db, tenant, wanted);
  return { ...choice, ...(await findDeclared(db, choice.versionId)) };
}

async function choose(db: Database, { tenantId, policy, now }: Tenant, wanted: Wanted): Promise<Choice> {
  const candidates = await findChoices(db, tenantId, pluginName(wanted.plugin));
  const [first] = candidates;
  if (first === undefined) {
    throw new OpsError('plugin.not_found', `there is no plugin ${wanted.plugin}, or you may not see it`);
  }
  enforce(refusePlugin(policy, first.slug));
  if (wanted.version !== undefined) {
    const exact = candidates.find(({ version }) => version === wanted.version);
    if (exact === undefined) throw noVersion(first.slug, wanted.version);
    enforce(ageOf(policy, exact, now));
    return exact;
  }
  const fitting = candidates.filter((one) => isOffered(one, wanted.range));
  const chosen = fitting.find((one) => ageOf(policy, one, now) === undefined);
  if (chosen !== undefined) return chosen;
  const [tooYoung] = fitting;
  if (tooYoung !== undefined) enforce(ageOf(policy, tooYoung, now));
  throw noVersion(first.slug, wanted.range ?? 'that is stable and not yanked');
}

function isOffered({ version, isPrerelease, channel, yankReason }: Choice, range: string | undefined): boolean {
  if (yankReason !== null || isPrerelease || channel !== 'stable') return false;
  return range === undefined || range === '*' || satisfiesRange(version, range);
}

function ageOf(policy: Policy, { slug, version, publishedAt }: Choice, now: Date) {
  return publishedAt === null ? undefined : refuseAge(policy, { slug, version, publishedAt }, now);
}

function noVersion(slug: string, version: string): OpsError {
  return new OpsError('version.not_found', `${slug} has no version ${version}, or you may not see it`);
}
