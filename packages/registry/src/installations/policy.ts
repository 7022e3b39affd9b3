import { OpsError } from '@ops-center/manifest-schema';
import type { TenantPolicy, TenantPolicyRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { requireScope, type Actor } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { lockTenant } from './event-store.js';
import { OPEN_POLICY, type Policy } from './policy-rules.js';
import { findPolicy, writePolicy, type PolicyRow } from './policy-store.js';

/** The policy that counts for a tenant. */
export async function readPolicyOf(db: Database, tenantId: string): Promise<Policy> {
  return (await findPolicy(db, tenantId)) ?? OPEN_POLICY;
}

/**
 * What an organisation lets its members install.
 * @throws OpsError auth.forbidden, whether there is such an organisation or not
 */
export async function readPolicy({ db }: Pick<Deps, 'db'>, actor: Actor, organisation: string): Promise<TenantPolicy> {
  requireScope(actor, 'organisation:manage', organisation);
  const { organisationId } = membershipOf(actor, organisation);
  return policyOf(organisation, await findPolicy(db, organisationId));
}

/**
 * Sets what an organisation lets its members install from now on. What is installed stays.
 * @throws OpsError auth.forbidden, policy.changed when it is not the one that the caller has seen
 */
export async function setPolicy(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  order: { readonly organisation: string; readonly request: TenantPolicyRequest; readonly requestId: string },
): Promise<TenantPolicy> {
  const { organisation, request, requestId } = order;
  requireScope(actor, 'organisation:manage', organisation);
  const { organisationId: tenantId } = membershipOf(actor, organisation);
  return await deps.db.transaction(async (tx) => {
    await lockTenant(tx, tenantId);
    await holdRights(tx, actor, 'organisation:manage', tenantId);
    const before = await findPolicy(tx, tenantId);
    const rowVersion = before?.rowVersion ?? 0;
    if (rowVersion !== request.row_version) {
      throw new OpsError('policy.changed', `the policy of ${organisation} was changed by somebody else`, {
        details: { row_version: rowVersion },
      });
    }
    await writePolicy(tx, {
      tenantId,
      allowed: request.allowed ?? null,
      denied: request.denied,
      minReleaseAgeHours: request.min_release_age_hours,
      maxRisk: request.max_risk,
      updatedAt: deps.now(),
      updatedBy: actor.userId,
    });
    await recordAudit(tx, deps, {
      action: 'policy.set',
      actor,
      subjectType: 'organisation',
      subjectId: tenantId,
      organisationId: tenantId,
      details: {
        allowed: request.allowed?.join(' ') ?? null,
        denied: request.denied.join(' '),
        min_release_age_hours: request.min_release_age_hours,
        max_risk: request.max_risk,
      },
      requestId,
    });
    return policyOf(organisation, await findPolicy(tx, tenantId));
  });
}

function policyOf(organisation: string, row: PolicyRow | undefined): TenantPolicy {
  const { allowed, denied, minReleaseAgeHours, maxRisk } = row ?? OPEN_POLICY;
  return {
    organisation,
    ...(allowed === null ? {} : { allowed: [...allowed] }),
    denied: [...denied],
    min_release_age_hours: minReleaseAgeHours,
    max_risk: maxRisk,
    row_version: row?.rowVersion ?? 0,
    ...(row === undefined ? {} : { updated_at: row.updatedAt.toISOString() }),
  };
}
