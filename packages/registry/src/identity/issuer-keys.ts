import { OpsError } from '@ops-center/manifest-schema';
import { createLocalJWKSet, errors, type FlattenedJWSInput, type JWTVerifyGetKey } from 'jose';
import { fetchJson } from './fetch-json.js';

/** Signing keys of OpenID issuers, fetched when they are needed and kept for a while. */
export interface IssuerKeys {
  /** Finds the key of a token of this issuer, which must be one that the operator configured. */
  keysOf(issuer: string): JWTVerifyGetKey;
}

const KEEP_MS = 10 * 60_000;
/** A token with an unknown key id makes us look again, though not more often than this. */
const LOOK_AGAIN_MS = 60_000;
/** An issuer that does not answer is left alone for so long, however many tokens name it. */
const LEAVE_ALONE_MS = 5000;
const MAX_KEYS = 100;

interface Held {
  readonly find: ReturnType<typeof createLocalJWKSet>;
  readonly fetchedAt: number;
}

/**
 * Fetches keys only from the origin of the issuer itself, follows no redirect and reads a bounded answer in bounded
 * time: a token can make us ask an issuer that the operator named, and nothing else.
 * @param options `anywhere`: the issuer may name another server for its keys, as some identity providers do
 */
export function createIssuerKeys(
  { now }: { now(): Date },
  { anywhere = false }: { readonly anywhere?: boolean } = {},
): IssuerKeys {
  const held = new Map<string, Promise<Held>>();
  const failedAt = new Map<string, number>();

  function current(issuer: string): Promise<Held> {
    const known = held.get(issuer);
    const time = now().getTime();
    if (known !== undefined && time - (failedAt.get(issuer) ?? time) < LEAVE_ALONE_MS) return known;
    failedAt.delete(issuer);
    const fetched = fetchKeys(issuer, anywhere, time);
    held.set(issuer, fetched);
    fetched.catch(() => failedAt.set(issuer, now().getTime()));
    return fetched;
  }

  function forget(issuer: string, what: Promise<Held>): void {
    if (held.get(issuer) === what) held.delete(issuer);
  }

  async function fresh(issuer: string, maxAgeMs: number): Promise<Held> {
    const pending = current(issuer);
    const keys = await pending;
    if (now().getTime() - keys.fetchedAt < maxAgeMs) return keys;
    forget(issuer, pending);
    return await current(issuer);
  }

  return {
    keysOf: (issuer) => async (header, token: FlattenedJWSInput) => {
      const keys = await fresh(issuer, KEEP_MS);
      try {
        return await keys.find(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        return await (await fresh(issuer, LOOK_AGAIN_MS)).find(header, token);
      }
    },
  };
}

async function fetchKeys(issuer: string, anywhere: boolean, at: number): Promise<Held> {
  const about = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { issuer: named, jwks_uri: address } = asRecord(about);
  if (named !== issuer) throw unusable(issuer, 'its configuration names another issuer');
  const isAddress = typeof address === 'string' && URL.canParse(address);
  if (!isAddress || (!anywhere && new URL(address).origin !== new URL(issuer).origin)) {
    throw unusable(issuer, 'its keys are not at its own address');
  }
  const { keys } = asRecord(await fetchJson(address));
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > MAX_KEYS) throw unusable(issuer, 'it shows no keys');
  try {
    return { find: createLocalJWKSet({ keys }), fetchedAt: at };
  } catch (error) {
    throw unusable(issuer, 'its keys cannot be read', error);
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function unusable(issuer: string, why: string, cause?: unknown): OpsError {
  return new OpsError('auth.issuer_unavailable', `the issuer ${issuer} cannot be asked for its keys: ${why}`, {
    cause,
  });
}
