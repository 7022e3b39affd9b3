import type { GroupRule } from '../config-identity.js';
import type { AuditFact } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { countOtherOwners, deleteMember, findMember, writeRole } from '../publishers/member-store.js';
import { lockPublisher } from '../publishers/store.js';
import type { Role } from './actor.js';
import { findOrganisation, insertMember, isMirrored } from './store.js';

const STRENGTH: readonly Role[] = ['owner', 'maintainer', 'publisher', 'reader'];

/**
 * Makes memberships what the groups of a person say: for the organisations that the rules name, the identity provider
 * decides alone. The strongest role counts; whoever is in no group of an organisation is no member of it. Its last owner
 * stays, and the log tells.
 * @returns what the audit log has to hold of it
 */
export async function applyGroups(
  tx: Database,
  deps: Pick<Deps, 'now' | 'log'>,
  order: {
    readonly userId: string;
    readonly groups: readonly string[];
    readonly rules: readonly GroupRule[];
    readonly requestId: string;
  },
): Promise<readonly AuditFact[]> {
  const { userId, groups, rules, requestId } = order;
  const facts: AuditFact[] = [];
  for (const slug of [...new Set(rules.map(({ organisation }) => organisation))].sort()) {
    const organisation = await findOrganisation(tx, slug);
    if (organisation === undefined) {
      deps.log.warn({ organisation: slug }, 'a group of single sign-on names an organisation that is not there');
      continue;
    }
    const own = rules.filter((rule) => rule.organisation === slug && groups.includes(rule.group));
    const wanted = STRENGTH.find((role) => own.some((rule) => rule.role === role));
    const fact = await setRole(tx, deps, { userId, organisationId: organisation.id, wanted, requestId });
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}

async function setRole(
  tx: Database,
  deps: Pick<Deps, 'now' | 'log'>,
  change: {
    readonly userId: string;
    readonly organisationId: string;
    readonly wanted: Role | undefined;
    readonly requestId: string;
  },
): Promise<AuditFact | undefined> {
  const { userId, organisationId, wanted, requestId } = change;
  await lockPublisher(tx, organisationId);
  const before = (await findMember(tx, organisationId, userId))?.role;
  if (before === wanted) return undefined;
  if (await isMirrored(tx, organisationId)) {
    deps.log.warn(
      { organisation_id: organisationId },
      'a group is for a publisher of another registry: nobody acts for it',
    );
    return undefined;
  }
  if (before === 'owner' && (await countOtherOwners(tx, organisationId, userId)) === 0) {
    deps.log.warn({ organisation_id: organisationId, user: userId }, 'the last owner stays, whatever their groups are');
    return undefined;
  }
  if (wanted === undefined) await deleteMember(tx, organisationId, userId);
  else if (before === undefined)
    await insertMember(tx, { organisationId, userId, role: wanted, createdAt: deps.now() });
  else await writeRole(tx, organisationId, userId, wanted);
  return {
    action: wanted === undefined ? 'member.remove' : before === undefined ? 'member.add' : 'member.change',
    actor: { userId },
    subjectType: 'user',
    subjectId: userId,
    organisationId,
    details: { role: wanted ?? null, before: before ?? null, by: 'single sign-on' },
    requestId,
  };
}
