import { OpsError } from '@ops-center/manifest-schema';
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Deps } from '../deps.js';
import { readJobClaims, type CiIssuer, type Claims } from './ci-issuer.js';

/** A CI job, as its issuer vouches for it. */
export interface CiJob extends CiIssuer {
  readonly claims: Claims;
  readonly jti: string;
  readonly expiresAt: Date;
}

/** Never symmetric ones: whoever knows a public key could sign with it. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];
const SKEW_SECONDS = 60;
const LONGEST_LIFE_SECONDS = 24 * 3600;
const MAX_JTI = 500;

/**
 * Reads the token of a CI job: of an issuer that the operator allows, signed by it, made for this registry alone, and
 * good at this moment.
 * @throws OpsError auth.ci_token_refused, auth.issuer_unavailable
 */
export async function verifyCiToken(
  { config, issuerKeys, now }: Pick<Deps, 'config' | 'issuerKeys' | 'now'>,
  token: string,
): Promise<CiJob> {
  const known = config.ciIssuers.find(({ issuer }) => issuer === claimedIssuer(token));
  if (known === undefined) throw refused('its issuer is none that this registry takes tokens of');
  const payload = await verify(token, {
    key: issuerKeys.keysOf(known.issuer),
    issuer: known.issuer,
    audience: config.publicUrl,
    now: now(),
  });
  const { jti, exp, iat } = payload;
  if (typeof jti !== 'string' || jti === '' || jti.length > MAX_JTI) throw refused('it has no usable jti');
  if (exp === undefined || iat === undefined || exp - iat > LONGEST_LIFE_SECONDS) throw refused('it lives too long');
  return {
    ...known,
    jti,
    expiresAt: new Date((exp + SKEW_SECONDS) * 1000),
    claims: readJobClaims(known.kind, payload),
  };
}

async function verify(
  token: string,
  {
    key,
    issuer,
    audience,
    now,
  }: {
    readonly key: ReturnType<Deps['issuerKeys']['keysOf']>;
    readonly issuer: string;
    readonly audience: string;
    readonly now: Date;
  },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: SKEW_SECONDS,
      maxTokenAge: LONGEST_LIFE_SECONDS,
      requiredClaims: ['sub', 'iat', 'exp', 'jti'],
      currentDate: now,
    });
    // A token that is good elsewhere, too, could come from there.
    if (Array.isArray(payload.aud) && payload.aud.length !== 1) throw refused('it is made for others as well');
    return payload;
  } catch (error) {
    if (error instanceof OpsError) throw error;
    throw refused(reasonOf(error));
  }
}

function claimedIssuer(token: string): unknown {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw refused('it is not a JSON web token');
  }
}

/** Why a token is not taken, in words of ours: what jose says may hold parts of the token. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'it is over';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'its audience is not this registry';
    return error.claim === 'iat' || error.claim === 'nbf'
      ? 'it is not good yet'
      : `its claim ${error.claim} is not good`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'it is signed in a way that is not allowed';
  if (error instanceof errors.JWKSNoMatchingKey) return 'its issuer has no such key';
  return 'its signature is not good';
}

export function refused(why: string): OpsError {
  return new OpsError('auth.ci_token_refused', `the token of the CI job is not taken: ${why}`);
}
