import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { isScope, type Scope } from './actor.js';
import { decideGrant, findPendingGrant } from './device-store.js';
import { hashSecret, readUserCode, shownUserCode } from './secret.js';
import type { Session } from './sign-in.js';

/** A login that waits for this person's decision. */
export interface DeviceRequest {
  /** As the program shows it. */
  readonly userCode: string;
  readonly clientName: string;
  readonly address: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** What it will be allowed when this person approves. */
  readonly scopes: readonly Scope[];
  /** What it asks for and this person cannot give. */
  readonly withheld: readonly Scope[];
}

export interface Decision {
  /** As typed. */
  readonly userCode: string;
  readonly approve: boolean;
  /** Slug of the one organisation to allow it for; undefined: all of the person's. */
  readonly organisation: string | undefined;
  readonly requestId: string;
}

/** What the program with this user code asks for; undefined when no login with it waits. */
export async function readDeviceRequest(
  deps: Pick<Deps, 'db' | 'now'>,
  session: Session,
  typed: string,
): Promise<DeviceRequest | undefined> {
  const code = readUserCode(typed);
  const grant = code === undefined ? undefined : await findPendingGrant(deps.db, hashSecret(code), deps.now());
  if (code === undefined || grant === undefined) return undefined;
  const asked = grant.scopes.filter(isScope);
  const mayGive = (scope: Scope): boolean => scope !== 'admin' || session.isAdmin;
  return {
    userCode: shownUserCode(code),
    clientName: grant.clientName,
    address: grant.address,
    createdAt: grant.createdAt,
    expiresAt: grant.expiresAt,
    scopes: asked.filter(mayGive),
    withheld: asked.filter((scope) => !mayGive(scope)),
  };
}

/** Approves or denies; false when no login with this code waits for a decision, or the organisation is not theirs. */
export async function decideDeviceRequest(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  session: Session,
  { userCode, approve, organisation, requestId }: Decision,
): Promise<boolean> {
  const code = readUserCode(userCode);
  if (code === undefined) return false;
  const member = session.memberships.find(({ slug }) => slug === organisation);
  if (organisation !== undefined && member === undefined) return false;
  return await deps.db.transaction(async (tx) => {
    const grant = await findPendingGrant(tx, hashSecret(code), deps.now());
    if (grant === undefined) return false;
    const scopes = grant.scopes.filter((scope) => scope !== 'admin' || session.isAdmin);
    const isApproved = approve && scopes.length > 0;
    const isMine = await decideGrant(tx, grant.id, {
      status: isApproved ? 'approved' : 'denied',
      userId: session.userId,
      decidedAt: deps.now(),
      grantedScopes: isApproved ? scopes : null,
      organisationId: isApproved ? (member?.organisationId ?? null) : null,
    });
    if (!isMine) return false;
    await recordAudit(tx, deps, {
      action: isApproved ? 'device_login.approve' : 'device_login.deny',
      actor: { userId: session.userId },
      subjectType: 'device_login',
      subjectId: grant.id,
      ...(member === undefined ? {} : { organisationId: member.organisationId }),
      details: { client: grant.clientName, address: grant.address, scopes: scopes.join(' ') },
      requestId,
    });
    return true;
  });
}
