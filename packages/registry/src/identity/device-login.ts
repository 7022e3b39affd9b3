import type { Database } from '../database.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { isScope, type Scope } from './actor.js';
import {
  deleteOldDeviceGrants,
  insertDeviceGrant,
  lockDeviceGrant,
  noteDeviceToken,
  notePoll,
  type DeviceGrantRow,
} from './device-store.js';
import { issueToken } from './issue-token.js';
import { hashSecret, isSecret, newSecret, newUserCode, shownUserCode } from './secret.js';
import { findUser, markTokenRevoked } from './store.js';

export interface DeviceOrder {
  readonly clientId: string;
  /** What the program calls itself, for the person who approves. */
  readonly clientName: string;
  /** Separated by spaces (RFC 6749, 3.3); empty for {@link DEFAULT_SCOPES}. */
  readonly scope: string;
  readonly address: string;
}

export interface StartedLogin {
  readonly deviceCode: string;
  /** As it is shown. */
  readonly userCode: string;
  readonly expiresIn: number;
  readonly interval: number;
}

/** The answers of RFC 8628, 3.5, by their names there. */
export type PollAnswer =
  | { readonly kind: 'authorization_pending' | 'access_denied' | 'expired_token' | 'invalid_grant' }
  | { readonly kind: 'slow_down'; readonly interval: number }
  | { readonly kind: 'token'; readonly token: string; readonly scopes: readonly string[]; readonly expiresIn: number };

/** What a command line needs day by day; `admin` only when it is asked for. */
export const DEFAULT_SCOPES: readonly Scope[] = [
  'plugins:read',
  'plugins:publish',
  'keys:write',
  'organisation:manage',
  'tokens:write',
];
export const CODE_SECONDS = 600;
const INTERVAL_SECONDS = 5;
const SLOWER_BY_SECONDS = 5;
const KEPT_MS = 24 * 3_600_000;

/** The scopes of a request; undefined when one of them does not exist. */
export function readScopes(text: string): readonly Scope[] | undefined {
  const names = [...new Set(text.split(' ').filter((name) => name !== ''))];
  if (names.length === 0) return DEFAULT_SCOPES;
  return names.every(isScope) ? names : undefined;
}

/** Starts a login on a device without a browser (RFC 8628, 3.1). Undefined when a scope does not exist. */
export async function startDeviceLogin(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  order: DeviceOrder,
): Promise<StartedLogin | undefined> {
  const scopes = readScopes(order.scope);
  if (scopes === undefined) return undefined;
  const createdAt = deps.now();
  await deleteOldDeviceGrants(deps.db, new Date(createdAt.getTime() - KEPT_MS));
  for (;;) {
    const deviceCode = newSecret();
    const userCode = newUserCode();
    const isNew = await insertDeviceGrant(deps.db, {
      id: deps.newId(),
      deviceCodeSha256: hashSecret(deviceCode),
      userCodeSha256: hashSecret(userCode),
      clientId: order.clientId,
      clientName: order.clientName,
      scopes: [...scopes],
      address: order.address,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + CODE_SECONDS * 1000),
      interval: INTERVAL_SECONDS,
    });
    // One in 25 thousand million: the same user code is alive already.
    if (!isNew) continue;
    return { deviceCode, userCode: shownUserCode(userCode), expiresIn: CODE_SECONDS, interval: INTERVAL_SECONDS };
  }
}

/**
 * Answers the program that asks whether its login was approved (RFC 8628, 3.4). The token is made at this moment and
 * given once; a device code that comes a second time has leaked or its answer was lost, so its token is revoked.
 */
export async function pollDeviceLogin(
  deps: Pick<Deps, 'db' | 'now' | 'newId'>,
  { deviceCode, clientId, requestId }: { deviceCode: string; clientId: string; requestId: string },
): Promise<PollAnswer> {
  if (!isSecret(deviceCode)) return { kind: 'invalid_grant' };
  return await deps.db.transaction(async (tx) => {
    const grant = await lockDeviceGrant(tx, hashSecret(deviceCode));
    if (grant === undefined || grant.clientId !== clientId) return { kind: 'invalid_grant' };
    if (grant.status === 'used') return await revokeLeaked(tx, deps, grant, requestId);
    const now = deps.now();
    if (grant.expiresAt <= now) return { kind: 'expired_token' };
    if (grant.status === 'denied') return { kind: 'access_denied' };
    if (grant.polledAt !== null && now.getTime() - grant.polledAt.getTime() < grant.interval * 1000) {
      const interval = grant.interval + SLOWER_BY_SECONDS;
      await notePoll(tx, grant.id, now, interval);
      return { kind: 'slow_down', interval };
    }
    await notePoll(tx, grant.id, now, grant.interval);
    if (grant.status === 'pending') return { kind: 'authorization_pending' };
    return await giveToken(tx, deps, grant, requestId);
  });
}

async function giveToken(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  grant: DeviceGrantRow,
  requestId: string,
): Promise<PollAnswer> {
  const user = grant.userId === null ? undefined : await findUser(tx, grant.userId);
  if (user === undefined || user.disabledAt !== null) return { kind: 'access_denied' };
  const scopes = (grant.grantedScopes ?? []).filter(isScope).filter((scope) => scope !== 'admin' || user.isAdmin);
  const issued = await issueToken(tx, deps, {
    userId: user.id,
    organisationId: grant.organisationId,
    plugins: null,
    name: grant.clientName,
    issuedBy: 'device',
    scopes,
  });
  await noteDeviceToken(tx, grant.id, issued.id);
  await recordAudit(tx, deps, {
    action: 'token.create',
    actor: { userId: user.id },
    subjectType: 'token',
    subjectId: issued.id,
    ...(grant.organisationId === null ? {} : { organisationId: grant.organisationId }),
    details: { prefix: issued.prefix, scopes: scopes.join(' '), device_login_id: grant.id },
    requestId,
  });
  const expiresIn = Math.floor((issued.expiresAt.getTime() - issued.createdAt.getTime()) / 1000);
  return { kind: 'token', token: issued.token, scopes, expiresIn };
}

async function revokeLeaked(
  tx: Database,
  deps: Pick<Deps, 'now' | 'newId'>,
  grant: DeviceGrantRow,
  requestId: string,
): Promise<PollAnswer> {
  const { tokenId, userId } = grant;
  if (tokenId !== null && userId !== null && (await markTokenRevoked(tx, tokenId, deps.now()))) {
    await recordAudit(tx, deps, {
      action: 'token.revoke',
      actor: { userId },
      subjectType: 'token',
      subjectId: tokenId,
      details: { reason: 'the device code came a second time', device_login_id: grant.id },
      requestId,
    });
  }
  return { kind: 'invalid_grant' };
}
