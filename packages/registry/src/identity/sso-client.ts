import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import { jwtVerify, type JWTPayload } from 'jose';
import type { SsoSettings } from '../config-identity.js';
import { isPrivateAddress } from '../http/address.js';
import { fetchJson } from './fetch-json.js';
import { createIssuerKeys } from './issuer-keys.js';

/** What the identity provider says of who signed in there. */
export interface SsoPerson {
  readonly issuer: string;
  /** Of this provider, for ever. */
  readonly subject: string;
  /** Only when the provider vouches for it. */
  readonly email: string | undefined;
  readonly groups: readonly string[];
}

/** The registry as a client of the identity provider. */
export interface SsoClient {
  readonly settings: SsoSettings;
  /** Where the browser goes to sign in there. */
  address(order: { readonly state: string; readonly nonce: string; readonly verifier: string }): Promise<string>;
  /**
   * Who came back with this code.
   * @throws OpsError auth.sso_refused, auth.issuer_unavailable
   */
  person(order: { readonly code: string; readonly nonce: string; readonly verifier: string }): Promise<SsoPerson>;
}

/** Never symmetric ones. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
const SKEW_SECONDS = 60;
const KEEP_MS = 10 * 60_000;
const MAX_GROUPS = 500;

interface Endpoints {
  readonly authorization: string;
  readonly token: string;
  readonly fetchedAt: number;
}

/** @throws OpsError config.invalid when the file of the secret cannot be read */
export async function openSsoClient(
  settings: SsoSettings,
  { now, publicUrl }: { now(): Date; readonly publicUrl: string },
): Promise<SsoClient> {
  const secret = settings.clientSecretFile === undefined ? undefined : await readSecret(settings.clientSecretFile);
  const keys = createIssuerKeys({ now }, { anywhere: true });
  const redirect = `${publicUrl}/sign-in/sso/callback`;
  const { issuer, clientId } = settings;
  let known: Endpoints | undefined;

  async function endpoints(): Promise<Endpoints> {
    const time = now().getTime();
    if (known !== undefined && time - known.fetchedAt < KEEP_MS) return known;
    known = await discover(issuer, time);
    return known;
  }

  return {
    settings,
    async address({ state, nonce, verifier }) {
      const url = new URL((await endpoints()).authorization);
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      for (const [name, value] of Object.entries({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirect,
        scope: settings.groups.length > 0 ? 'openid email profile groups' : 'openid email profile',
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      })) {
        url.searchParams.set(name, value);
      }
      return url.href;
    },
    async person({ code, nonce, verifier }) {
      const { token } = await endpoints();
      const fields = { grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier };
      const answer = await fetchJson(token, {
        method: 'POST',
        headers: secret === undefined ? {} : { authorization: basic(clientId, secret) },
        body: new URLSearchParams(secret === undefined ? { ...fields, client_id: clientId } : fields),
      });
      const idToken = (answer as { readonly id_token?: unknown } | null)?.id_token;
      if (typeof idToken !== 'string') throw refused('it gave no ID token');
      return personOf(
        issuer,
        await verify(idToken, { keys: keys.keysOf(issuer), issuer, clientId, nonce, now: now() }),
      );
    },
  };
}

async function discover(issuer: string, fetchedAt: number): Promise<Endpoints> {
  const about = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const {
    issuer: named,
    authorization_endpoint: authorization,
    token_endpoint: token,
  } = (about ?? {}) as Record<string, unknown>;
  const isUsable = (text: unknown): text is string =>
    typeof text === 'string' && URL.canParse(text) && /^https?:/.test(text) && isPrivateAddress(text);
  if (named !== issuer || !isUsable(authorization) || !isUsable(token)) {
    throw new OpsError(
      'auth.issuer_unavailable',
      'the identity provider describes itself in a way that cannot be used',
    );
  }
  return { authorization, token, fetchedAt };
}

async function verify(
  idToken: string,
  {
    keys,
    issuer,
    clientId,
    nonce,
    now,
  }: {
    readonly keys: ReturnType<ReturnType<typeof createIssuerKeys>['keysOf']>;
    readonly issuer: string;
    readonly clientId: string;
    readonly nonce: string;
    readonly now: Date;
  },
): Promise<JWTPayload> {
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(idToken, keys, {
      issuer,
      audience: clientId,
      algorithms: ALGORITHMS,
      clockTolerance: SKEW_SECONDS,
      maxTokenAge: 600,
      requiredClaims: ['sub', 'iat', 'exp', 'nonce'],
      currentDate: now,
    }));
  } catch (error) {
    if (error instanceof OpsError) throw error;
    throw refused('its ID token is not good');
  }
  if (payload['nonce'] !== nonce) throw refused('its ID token is of another sign-in');
  const isForUs = !Array.isArray(payload.aud) || payload.aud.length === 1 || payload['azp'] === clientId;
  if (!isForUs) throw refused('its ID token is for somebody else');
  return payload;
}

function personOf(issuer: string, payload: JWTPayload): SsoPerson {
  const { sub = '', email, email_verified: isVerified, groups } = payload;
  if (sub === '' || sub.length > 500) throw refused('its ID token names nobody');
  return {
    issuer,
    subject: sub,
    email: typeof email === 'string' && isVerified === true ? email : undefined,
    groups: Array.isArray(groups) ? groups.filter((one) => typeof one === 'string').slice(0, MAX_GROUPS) : [],
  };
}

/** RFC 6749, 2.3.1: both parts as a form writes them. */
function basic(clientId: string, secret: string): string {
  const encode = (text: string): string => new URLSearchParams({ a: text }).toString().slice(2);
  return `Basic ${Buffer.from(`${encode(clientId)}:${encode(secret)}`).toString('base64')}`;
}

async function readSecret(file: string): Promise<string> {
  try {
    const secret = (await readFile(file, 'utf8')).trim();
    if (secret !== '' && secret.length <= 4096) return secret;
  } catch {
    // Said below, without what the file may hold.
  }
  throw new OpsError('config.invalid', 'the file with the secret of single sign-on cannot be read, or is empty', {
    where: file,
  });
}

function refused(why: string): OpsError {
  return new OpsError('auth.sso_refused', `the identity provider did not sign you in: ${why}`);
}
