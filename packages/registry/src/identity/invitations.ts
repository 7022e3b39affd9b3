import { OpsError } from '@ops-center/manifest-schema';
import type { Invitation, InvitationList, InvitationRequest, NewInvitation } from '@ops-center/registry-client';
import { recordAudit, type AuditActor } from '../audit/record-audit.js';
import type { Database } from '../database.js';
import type { Deps } from '../deps.js';
import { queueMail } from '../mail/queue-mail.js';
import { membershipOf } from '../plugins/choose-publisher.js';
import { lockPublisher } from '../publishers/store.js';
import { requireScope, type Actor, type Membership } from './actor.js';
import { holdRights } from './hold-rights.js';
import { mailedProof } from './invitation-proof.js';
import {
  countInvitations,
  countInvited,
  findInvitations,
  insertInvitation,
  markInvitationRevoked,
  type InvitationRow,
} from './invitation-store.js';
import { hashSecret, newSecret } from './secret.js';
import type { Session } from './sign-in.js';
import { holdMember } from './store.js';

export const INVITATION_DAYS = 7;
const MAX_OPEN = 100;
const DAY_MS = 86_400_000;
const MAX_A_DAY = 300;
const MAX_A_DAY_TO_ONE = 5;

/** Who invites: by a token, or in a browser. */
export type Inviter =
  | { readonly kind: 'token'; readonly actor: Actor }
  | { readonly kind: 'browser'; readonly session: Session };

interface Order {
  /** Slug of the organisation. */
  readonly publisher: string;
  readonly requestId: string;
}

/**
 * The open invitations of an organisation, without their links.
 * @throws OpsError auth.forbidden
 */
export async function listInvitations(
  deps: Pick<Deps, 'db' | 'now'>,
  inviter: Inviter,
  publisher: string,
): Promise<InvitationList> {
  const { organisationId } = ownedBy(inviter, publisher);
  return { data: (await findInvitations(deps.db, organisationId, deps.now())).map(invitationOf) };
}

/**
 * Makes a one-time link into the organisation, for one address or for whoever has it. It counts for a week, and only
 * as long as whoever made it owns the organisation.
 * @throws OpsError auth.forbidden, policy.limit_reached, policy.rate_limited
 */
export async function invite(
  deps: Pick<Deps, 'db' | 'secrets' | 'now' | 'newId' | 'config'>,
  inviter: Inviter,
  { publisher, requestId, request }: Order & { readonly request: InvitationRequest },
): Promise<NewInvitation> {
  const { organisationId, slug } = ownedBy(inviter, publisher);
  const who = auditActor(inviter);
  return await deps.db.transaction(async (tx) => {
    const createdAt = deps.now();
    await lockPublisher(tx, organisationId);
    await holdOwner(tx, inviter, organisationId);
    if ((await countInvitations(tx, organisationId, createdAt)) >= MAX_OPEN) {
      throw new OpsError('policy.limit_reached', `${slug} has ${MAX_OPEN} open invitations`, {
        hint: 'Revoke those that nobody needs.',
      });
    }
    await requireFew(tx, organisationId, request.email ?? null, createdAt);
    const secret = newSecret();
    const row = {
      id: deps.newId(),
      organisationId,
      email: request.email ?? null,
      role: request.role,
      createdBy: who.userId,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + INVITATION_DAYS * 86_400_000),
    };
    await insertInvitation(tx, { ...row, secretSha256: hashSecret(secret) });
    const invitedBy = inviter.kind === 'token' ? inviter.actor.email : inviter.session.email;
    const link = `${deps.config.publicUrl}/invitation?link=${secret}`;
    if (row.email !== null) {
      const mailed = `${link}&proof=${mailedProof(deps, row.id)}`;
      const facts = { organisation: slug, role: row.role, invitedBy, link: mailed, days: INVITATION_DAYS };
      await queueMail(tx, deps, [row.email], { template: 'invitation', ...facts });
    }
    await recordAudit(tx, deps, {
      action: 'invitation.create',
      actor: who,
      subjectType: 'organisation',
      subjectId: organisationId,
      organisationId,
      details: { invitation: row.id, email: row.email, role: row.role },
      requestId,
    });
    return { ...invitationOf({ ...row, organisation: slug, invitedBy }), link };
  });
}

/** Each may send a mail to somebody who does not know us: an organisation that floods them is stopped. */
async function requireFew(tx: Database, organisationId: string, email: string | null, now: Date): Promise<void> {
  const { all, ofAddress } = await countInvited(tx, organisationId, email, new Date(now.getTime() - DAY_MS));
  if (all < MAX_A_DAY && ofAddress < MAX_A_DAY_TO_ONE) return;
  const what = all < MAX_A_DAY ? `${MAX_A_DAY_TO_ONE} invitations to one address` : `${MAX_A_DAY} invitations`;
  throw new OpsError('policy.rate_limited', `an organisation may make ${what} in 24 hours`, {
    retryAfter: DAY_MS / 1000,
  });
}

/**
 * Takes an invitation back.
 * @throws OpsError auth.forbidden, request.not_found
 */
export async function revokeInvitation(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  inviter: Inviter,
  { publisher, requestId, id }: Order & { readonly id: string },
): Promise<void> {
  const { organisationId, slug } = ownedBy(inviter, publisher);
  await deps.db.transaction(async (tx) => {
    await holdOwner(tx, inviter, organisationId);
    const revoked = await markInvitationRevoked(tx, organisationId, id, deps.now());
    if (revoked === undefined) throw new OpsError('request.not_found', `${slug} has no such open invitation`);
    await recordAudit(tx, deps, {
      action: 'invitation.revoke',
      actor: auditActor(inviter),
      subjectType: 'organisation',
      subjectId: organisationId,
      organisationId,
      details: { invitation: id, email: revoked.email, role: revoked.role },
      requestId,
    });
  });
}

function ownedBy(inviter: Inviter, publisher: string): Membership {
  if (inviter.kind === 'token') {
    requireScope(inviter.actor, 'organisation:manage', publisher);
    return membershipOf(inviter.actor, publisher);
  }
  const own = inviter.session.memberships.find(({ slug, role }) => slug === publisher && role === 'owner');
  if (own === undefined) throw new OpsError('auth.forbidden', `you are no owner of ${publisher}`);
  return own;
}

/** Asks again inside the transaction: the right may have been taken away a moment ago. */
async function holdOwner(tx: Database, inviter: Inviter, organisationId: string): Promise<void> {
  if (inviter.kind === 'token') return await holdRights(tx, inviter.actor, 'organisation:manage', organisationId);
  if ((await holdMember(tx, organisationId, inviter.session.userId)) === 'owner') return;
  throw new OpsError('auth.forbidden', 'this right was taken away a moment ago');
}

function auditActor(inviter: Inviter): Exclude<AuditActor, 'operator'> {
  return inviter.kind === 'token' ? inviter.actor : { userId: inviter.session.userId };
}

function invitationOf(row: InvitationRow): Invitation {
  return {
    id: row.id,
    ...(row.email === null ? {} : { email: row.email }),
    role: row.role,
    invited_by: row.invitedBy,
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
  };
}
