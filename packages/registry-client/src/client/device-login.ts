import { OpsError } from '@ops-center/manifest-schema';
import type { DeviceCode } from '../contract/identity.js';
import { isPrivateTransport } from './address.js';
import { badAnswer, exchange, type Answer, type Connection } from './exchange.js';
import type { Outcome } from './network-failure.js';
import { readDocument, readFailure, type Subject } from './read-answer.js';

/** How our command line names itself; the registry keeps nothing secret for it. */
const CLIENT_ID = 'ops-center-cli';
const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:device_code';
const MAX_BYTES = 64 * 1024;
/** RFC 8628, 3.5. */
const DEFAULT_INTERVAL = 5;
const SLOWER_BY = 5;

/** A device login under way (RFC 8628). */
export interface DeviceLogin {
  /** Where the person goes; below the registry's own address. */
  readonly address: string;
  /** With the code in it. */
  readonly addressWithCode: string;
  /** What the person types there. */
  readonly userCode: string;
  /** Worth the token: never shown. */
  readonly deviceCode: string;
  /** Seconds from now. */
  readonly expiresIn: number;
  /** Seconds between two questions. */
  readonly interval: number;
}

export type DeviceAnswer =
  | { readonly kind: 'pending' }
  /** Ask less often from now on, by so many seconds. */
  | { readonly kind: 'slow_down'; readonly by: number }
  | { readonly kind: 'token'; readonly token: string };

/** Asks for the codes of a device login. */
export async function startDeviceLogin(
  connection: Connection,
  subject: Subject,
  order: { readonly clientName: string; readonly scopes: readonly string[] },
): Promise<Outcome<DeviceLogin>> {
  const { clientName, scopes } = order;
  const fields = {
    client_id: CLIENT_ID,
    client_name: clientName,
    ...(scopes.length === 0 ? {} : { scope: scopes.join(' ') }),
  };
  const sent = await post(connection, subject, fields);
  if (!sent.ok) return sent;
  if (sent.value.status === 400) {
    const refused = await readDocument('OAuthError', sent.value, MAX_BYTES, subject);
    if (!refused.ok) return refused;
    throw new OpsError('request.invalid', `the registry refuses the login: ${nameOf(refused.value.error)}`, {
      hint: 'Check the names given by --scope.',
    });
  }
  if (sent.value.status !== 200) return await readFailure(sent.value, subject);
  const read = await readDocument('DeviceCode', sent.value, MAX_BYTES, subject);
  return read.ok ? { ok: true, value: loginOf(read.value, connection, subject) } : read;
}

/**
 * Asks whether the login was approved.
 * @throws OpsError auth.login_denied, auth.login_expired
 */
export async function pollDeviceLogin(
  connection: Connection,
  subject: Subject,
  deviceCode: string,
): Promise<Outcome<DeviceAnswer>> {
  const fields = { grant_type: GRANT_TYPE, device_code: deviceCode, client_id: CLIENT_ID };
  const sent = await post(connection, subject, fields);
  if (!sent.ok) return sent;
  if (sent.value.status === 200) {
    const read = await readDocument('AccessToken', sent.value, MAX_BYTES, subject);
    return read.ok ? { ok: true, value: { kind: 'token', token: read.value.access_token } } : read;
  }
  if (sent.value.status !== 400) return await readFailure(sent.value, subject);
  const read = await readDocument('OAuthError', sent.value, MAX_BYTES, subject);
  return read.ok ? { ok: true, value: answerOf(read.value.error, subject) } : read;
}

function answerOf(error: string, subject: Subject): DeviceAnswer {
  switch (error) {
    case 'authorization_pending':
      return { kind: 'pending' };
    case 'slow_down':
      return { kind: 'slow_down', by: SLOWER_BY };
    case 'access_denied':
      throw new OpsError('auth.login_denied', 'the login was denied');
    case 'expired_token':
      throw new OpsError('auth.login_expired', 'nobody approved the login in time');
    case 'invalid_grant':
      throw new OpsError(
        'auth.login_expired',
        'the login is over: its token was given already, or its answer was lost',
      );
    default:
      throw badAnswer(`it ends the login with ${nameOf(error)}`, subject.url);
  }
}

function loginOf(codes: DeviceCode, connection: Connection, { url }: Subject): DeviceLogin {
  const address = ownAddress(codes.verification_uri, connection, url);
  return {
    address,
    addressWithCode: ownAddress(codes.verification_uri_complete ?? address, connection, url),
    userCode: codes.user_code,
    deviceCode: codes.device_code,
    expiresIn: codes.expires_in,
    interval: codes.interval ?? DEFAULT_INTERVAL,
  };
}

/** A registry sends people to its own pages only, and nobody types a password where others can read it. */
function ownAddress(text: string, { tokenOrigin }: Connection, url: URL): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined || address.origin !== tokenOrigin || !isPrivateTransport(address)) {
    throw badAnswer('it sends people to another address for the login', url);
  }
  return address.href;
}

function post(
  connection: Connection,
  { url, deadline }: Subject,
  fields: Readonly<Record<string, string>>,
): Promise<Outcome<Answer>> {
  return exchange(
    { ...connection, token: undefined },
    {
      method: 'POST',
      url,
      deadline,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    },
  );
}

function nameOf(error: string): string {
  return /^[a-z_]{1,50}$/.test(error) ? error : 'an unknown error';
}
