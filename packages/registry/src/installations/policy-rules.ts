import { OpsError } from '@ops-center/manifest-schema';
import type { AskedPermission } from '@ops-center/registry-client';

/** What a tenant lets its members install. */
export interface Policy {
  /** Slugs; null: every plugin that is not denied. */
  readonly allowed: readonly string[] | null;
  readonly denied: readonly string[];
  readonly minReleaseAgeHours: number;
  readonly maxRisk: Risk;
}

type Risk = AskedPermission['risk'];
const HOUR_MS = 3_600_000;
const RANK: Readonly<Record<Risk, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

export const OPEN_POLICY: Policy = { allowed: null, denied: [], minReleaseAgeHours: 0, maxRisk: 'critical' };

export interface Refusal {
  readonly rule: 'allowed' | 'denied' | 'min_release_age_hours' | 'max_risk';
  readonly why: string;
}

/** Whether a plugin may be installed at all, whatever its version. */
export function refusePlugin(policy: Policy, slug: string): Refusal | undefined {
  if (policy.denied.includes(slug)) return { rule: 'denied', why: `${slug} is on the list of denied plugins` };
  if (policy.allowed !== null && !policy.allowed.includes(slug)) {
    return { rule: 'allowed', why: `${slug} is not on the list of allowed plugins` };
  }
  return undefined;
}

/** Whether a version is too young. */
export function refuseAge(
  { minReleaseAgeHours }: Policy,
  { slug, version, publishedAt }: { readonly slug: string; readonly version: string; readonly publishedAt: Date },
  now: Date,
): Refusal | undefined {
  const until = new Date(publishedAt.getTime() + minReleaseAgeHours * HOUR_MS);
  if (until <= now) return undefined;
  return {
    rule: 'min_release_age_hours',
    why: `${slug} ${version} was published less than ${minReleaseAgeHours} hours ago; it may be installed from ${until.toISOString()} on`,
  };
}

/** Whether something is granted that is too dangerous. */
export function refuseRisk(
  { maxRisk }: Policy,
  slug: string,
  granted: readonly Pick<AskedPermission, 'permission' | 'risk'>[],
): Refusal | undefined {
  const over = granted.filter(({ risk }) => RANK[risk] > RANK[maxRisk]);
  if (over.length === 0) return undefined;
  const names = over.map(({ permission, risk }) => `${permission} (${risk})`).join(', ');
  return { rule: 'max_risk', why: `${slug} would get ${names}, and no more than ${maxRisk} may be granted` };
}

/** @throws OpsError policy.installation_denied when there is a refusal */
export function enforce(refusal: Refusal | undefined): void {
  if (refusal === undefined) return;
  throw new OpsError('policy.installation_denied', `the policy of the organisation forbids it: ${refusal.why}`, {
    details: { rule: refusal.rule },
  });
}
