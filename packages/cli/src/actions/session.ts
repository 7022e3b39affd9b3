import { warningOf } from '../errors/warning.js';
import { OpsError } from '@ops-center/manifest-schema';
import type { WhoAmI } from '@ops-center/registry-client';
import { requireRegistry } from '../config.js';
import type { Deps } from '../deps.js';
import { logInByDevice } from './device-login.js';

export interface Account {
  readonly registry: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly organisations: WhoAmI['organisations'];
  readonly scopes: readonly string[];
  /** The one organisation that the token acts for; null for all of the account's. */
  readonly tokenOrganisation: string | null;
  /** The only plugins that the token may change; null for all. */
  readonly tokenPlugins: readonly string[] | null;
  /** RFC 3339, or null when the token does not expire. */
  readonly tokenExpiresAt: string | null;
  readonly credential: CredentialSource;
}

/** Where the token was found, or is kept from now on. */
export interface CredentialSource {
  readonly source: 'environment' | 'keychain' | 'file';
  /** Name of the variable, or path of the file; null for the keychain. */
  readonly where: string | null;
}

export interface LoggedOut {
  readonly registry: string;
  /** Whether there was a token to remove. */
  readonly removed: boolean;
  /** Whether the registry has revoked it; false when it was already void there, or could not be told. */
  readonly revoked: boolean;
}

export interface LoginOptions {
  /** The token comes from standard input. */
  readonly withToken: boolean;
  /** What a device login asks for; the registry's own choice without any. */
  readonly scopes?: readonly string[];
  /** Open the address in a browser, too. */
  readonly browser?: boolean;
}

const LONGEST_TOKEN = 4096;
const TOKEN = /^ocp_[0-9A-Za-z]{36}$/;

/**
 * Stores a token for the configured registry: one that the person approves in a browser, or that comes from standard
 * input; never from the command line, where other users of the machine could read it.
 */
export async function login(
  deps: Pick<
    Deps,
    'config' | 'credentials' | 'connect' | 'prompts' | 'readInputLine' | 'now' | 'signal' | 'openBrowser' | 'note'
  >,
  options: LoginOptions,
): Promise<Account> {
  const registry = requireRegistry(deps.config);
  const token = options.withToken
    ? await deps.readInputLine(LONGEST_TOKEN)
    : await logInByDevice(deps, (await deps.connect({ anonymous: true })).client, options);
  if (!TOKEN.test(token)) {
    throw new OpsError('auth.invalid_token', token === '' ? 'no token was given' : 'this is not a registry token', {
      hint: 'A token is ocp_ and 36 letters and digits. Copy all of it.',
    });
  }
  const { client } = await deps.connect({ token });
  const who = await client.whoami();
  const slugs = who.organisations.map(({ slug }) => slug);
  const place = await deps.credentials.save(registry, token, slugs);
  return describeAccount(registry, who, storedAt(deps, place));
}

/** Whose token is used for the configured registry, as the registry says. */
export async function readAccount(deps: Pick<Deps, 'connect' | 'credentials'>): Promise<Account> {
  const { registry, client, credential } = await deps.connect();
  if (credential === undefined) throw loginNeeded(registry);
  const source =
    credential === 'environment' ? { source: credential, where: 'OPS_CENTER_TOKEN' } : storedAt(deps, credential);
  return describeAccount(registry, await client.whoami(), source);
}

/** Revokes the stored token on the registry and forgets it here, also when the registry cannot be told. */
export async function logout(deps: Pick<Deps, 'config' | 'credentials' | 'connect' | 'warn'>): Promise<LoggedOut> {
  const registry = requireRegistry(deps.config);
  if (deps.config.environment.token !== undefined) deps.warn('OPS_CENTER_TOKEN is set and still used; unset it.');
  const token = await findToRevoke(deps, registry);
  if (token === undefined) return { registry, removed: false, revoked: false };
  const revoked = token === null ? false : await revoke(deps, registry, token);
  await deps.credentials.remove(registry);
  return { registry, removed: true, revoked };
}

/** The failure of a command that needs a token and has none. */
export function loginNeeded(registry: string): OpsError {
  return new OpsError('auth.required', `not logged in to ${registry}`, {
    hint: 'Run `ops-center login`; in a pipeline pipe the token to `ops-center login --with-token`, or set OPS_CENTER_TOKEN; `plugin publish` in a CI job that an owner trusts needs none.',
  });
}

/** The stored token; null when there is one that the keychain does not give out. */
async function findToRevoke(
  deps: Pick<Deps, 'credentials' | 'warn'>,
  registry: string,
): Promise<string | null | undefined> {
  try {
    return await deps.credentials.read(registry);
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'credentials.keychain_failed') throw error;
    deps.warn(`${error.message}: the token cannot be revoked from here. Revoke it at ${registry}/account`);
    return null;
  }
}

async function revoke(deps: Pick<Deps, 'connect' | 'warn'>, registry: string, token: string): Promise<boolean> {
  try {
    const { client } = await deps.connect({ registry, token });
    await client.revokeToken();
    return true;
  } catch (error) {
    if (!(error instanceof OpsError) || error.code === 'interrupted') throw error;
    if (error.code !== 'auth.invalid_token') {
      deps.warn(
        warningOf(
          error,
          `the token is forgotten here, but works until it ends or you revoke it at ${registry}/account: the registry could not be told`,
        ),
      );
    }
    return false;
  }
}

function storedAt({ credentials }: Pick<Deps, 'credentials'>, place: 'keychain' | 'file'): CredentialSource {
  return { source: place, where: place === 'file' ? credentials.file : null };
}

function describeAccount(registry: string, who: WhoAmI, credential: CredentialSource): Account {
  return {
    registry,
    email: who.user.email,
    isAdmin: who.user.is_admin,
    organisations: who.organisations,
    scopes: who.token.scopes,
    tokenOrganisation: who.token.organisation ?? null,
    tokenPlugins: who.token.plugins ?? null,
    tokenExpiresAt: who.token.expires_at ?? null,
    credential,
  };
}
