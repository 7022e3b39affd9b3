import { OpsError } from '@ops-center/manifest-schema';
import type { Member, MemberList, MemberRequest } from '@ops-center/registry-client';
import { recordAudit } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { mayAct, requireScope, type Actor, type Role } from '../identity/actor.js';
import { holdRights } from '../identity/hold-rights.js';
import { findOrganisation, findUserByEmail, insertMember } from '../identity/store.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { countOtherOwners, deleteMember, findMember, findMembers, writeRole, type MemberRow } from './member-store.js';
import { lockPublisher } from './store.js';

/**
 * Who belongs to an organisation, and as what. Addresses of people are told to members only, and to administrators.
 * @throws OpsError auth.forbidden for everybody else, whether there is such an organisation or not
 */
export async function readMembers({ db }: Pick<Deps, 'db'>, actor: Actor, publisher: string): Promise<MemberList> {
  if (!mayAct(actor, 'admin')) requireScope(actor, 'plugins:read', publisher);
  const organisation = await findOrganisation(db, publisher);
  if (organisation === undefined) throw new OpsError('request.not_found', `there is no publisher ${publisher}`);
  return { data: (await findMembers(db, organisation.id)).map(memberOf) };
}

export interface MemberOrder {
  /** Slug of the organisation. */
  readonly publisher: string;
  readonly request: MemberRequest;
  readonly requestId: string;
}

/**
 * Makes somebody a member, or gives a member another role. It counts from their next request on.
 * @throws OpsError auth.forbidden, member.not_found when nobody has that address, member.last_owner
 */
export async function setMember(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, request, requestId }: MemberOrder,
): Promise<{ result: Member; isNew: boolean }> {
  requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = membershipOf(actor, publisher);
  return await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    await holdRights(tx, actor, 'organisation:manage', organisationId);
    const user = await findUserByEmail(tx, request.email);
    if (user === undefined || user.disabledAt !== null) {
      throw new OpsError('member.not_found', `nobody with the address ${request.email} has an account here`);
    }
    const { id: userId } = user;
    const before = await findMember(tx, organisationId, userId);
    if (before?.role === request.role) return { result: memberOf(before), isNew: false };
    if (before === undefined) {
      await insertMember(tx, { organisationId, userId, role: request.role, createdAt: deps.now() });
    } else {
      await requireOwnerLeft(tx, organisationId, before);
      await writeRole(tx, organisationId, userId, request.role);
    }
    await audit(tx, deps, actor, requestId, {
      action: before === undefined ? 'member.add' : 'member.change',
      organisationId,
      userId,
      details: { email: user.email, role: request.role, before: before?.role ?? null },
    });
    const member = await findMember(tx, organisationId, userId);
    if (member === undefined) throw new Error('a member that was just written is not there');
    return { result: memberOf(member), isNew: before === undefined };
  });
}

/**
 * Ends a membership: of anybody by an owner, of oneself by anybody. No right in the organisation remains, whatever
 * tokens there are.
 * @throws OpsError auth.forbidden, member.not_found, member.last_owner
 */
export async function removeMember(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  actor: Actor,
  { publisher, userId, requestId }: { readonly publisher: string; readonly userId: string; readonly requestId: string },
): Promise<void> {
  const own = actor.memberships.find(({ slug }) => slug === publisher);
  const isLeaving = userId === actor.userId && own !== undefined;
  if (!isLeaving) requireScope(actor, 'organisation:manage', publisher);
  const { organisationId } = own ?? membershipOf(actor, publisher);
  await deps.db.transaction(async (tx) => {
    await lockPublisher(tx, organisationId);
    if (!isLeaving) await holdRights(tx, actor, 'organisation:manage', organisationId);
    const member = await findMember(tx, organisationId, userId);
    if (member === undefined) throw new OpsError('member.not_found', `${publisher} has no such member`);
    await requireOwnerLeft(tx, organisationId, member);
    await deleteMember(tx, organisationId, userId);
    await audit(tx, deps, actor, requestId, {
      action: 'member.remove',
      organisationId,
      userId,
      details: { email: member.email, before: member.role },
    });
  });
}

/** The publisher's row is held, so that two owners cannot remove each other. */
async function requireOwnerLeft(
  tx: Database,
  organisationId: string,
  { role, userId, email }: MemberRow,
): Promise<void> {
  if (role !== 'owner' || (await countOtherOwners(tx, organisationId, userId)) > 0) return;
  throw new OpsError('member.last_owner', `${email} is the only owner`);
}

async function audit(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  actor: Actor,
  requestId: string,
  change: {
    readonly action: string;
    readonly organisationId: string;
    readonly userId: string;
    readonly details: Readonly<Record<string, string | null>> & { readonly before: Role | null };
  },
): Promise<void> {
  const { action, organisationId, userId, details } = change;
  await recordAudit(tx, deps, {
    action,
    actor,
    subjectType: 'user',
    subjectId: userId,
    organisationId,
    details,
    requestId,
  });
}

function memberOf({ userId, email, role, since }: MemberRow): Member {
  return { user_id: userId, email, role, since: since.toISOString() };
}
