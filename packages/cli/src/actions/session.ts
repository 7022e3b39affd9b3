import { OpsError } from '@ops-center/manifest-schema';
import type { WhoAmI } from '@ops-center/registry-client';
import { requireRegistry } from '../config.js';
import type { Deps } from '../deps.js';

export interface Account {
  readonly registry: string;
  readonly email: string;
  readonly isAdmin: boolean;
  readonly organisations: WhoAmI['organisations'];
  readonly scopes: readonly string[];
  /** RFC 3339, or null when the token does not expire. */
  readonly tokenExpiresAt: string | null;
}

export interface LoggedOut {
  readonly registry: string;
  /** Whether there was a token to remove. */
  readonly removed: boolean;
  /** Whether the registry has revoked it; false when it was already void there. */
  readonly revoked: boolean;
}

const LONGEST_TOKEN = 4096;
const TOKEN = /^ocp_[0-9A-Za-z]{36}$/;

/**
 * Stores a token for the configured registry after the registry has accepted it.
 * The token comes from standard input, or is asked for at a terminal; never from the command line,
 * where other users of the machine could read it.
 */
export async function login(
  deps: Pick<Deps, 'config' | 'credentials' | 'connect' | 'prompts' | 'readInputLine'>,
  options: { readonly withToken: boolean },
): Promise<Account> {
  const registry = requireRegistry(deps.config);
  const token = options.withToken ? await deps.readInputLine(LONGEST_TOKEN) : await askForToken(deps, registry);
  if (!TOKEN.test(token)) {
    throw new OpsError('auth.invalid_token', token === '' ? 'no token was given' : 'this is not a registry token', {
      hint: 'A token is ocp_ and 36 letters and digits. Copy all of it.',
    });
  }
  const { client } = await deps.connect({ token });
  const account = describeAccount(registry, await client.whoami());
  await deps.credentials.save(
    registry,
    token,
    account.organisations.map(({ slug }) => slug),
  );
  return account;
}

/** Whose token is used for the configured registry, as the registry says. */
export async function readAccount(deps: Pick<Deps, 'connect'>): Promise<Account> {
  const { registry, client, hasToken } = await deps.connect();
  if (!hasToken) throw loginNeeded(registry);
  return describeAccount(registry, await client.whoami());
}

/** Revokes the stored token on the registry, then forgets it here; one that is void already is only forgotten. */
export async function logout(deps: Pick<Deps, 'config' | 'credentials' | 'connect' | 'warn'>): Promise<LoggedOut> {
  const registry = requireRegistry(deps.config);
  if (deps.config.environment.token !== undefined) deps.warn('OPS_CENTER_TOKEN is set and still used; unset it.');
  const token = await deps.credentials.read(registry);
  if (token === undefined) return { registry, removed: false, revoked: false };
  const { client } = await deps.connect({ registry, token });
  let revoked = true;
  try {
    await client.revokeToken();
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'auth.invalid_token') throw error;
    revoked = false;
  }
  await deps.credentials.remove(registry);
  return { registry, removed: true, revoked };
}

/** The failure of a command that needs a token and has none. */
export function loginNeeded(registry: string): OpsError {
  return new OpsError('auth.required', `not logged in to ${registry}`, {
    hint: 'Run `ops-center login`; in a pipeline pipe the token to `ops-center login --with-token`, or set OPS_CENTER_TOKEN.',
  });
}

async function askForToken(deps: Pick<Deps, 'prompts'>, registry: string): Promise<string> {
  const token = await deps.prompts.secret({
    message: `Token, from the administrator of ${new URL(registry).host}:`,
    instead: 'Pipe the token to `ops-center login --with-token`.',
  });
  return token.trim();
}

function describeAccount(registry: string, who: WhoAmI): Account {
  return {
    registry,
    email: who.user.email,
    isAdmin: who.user.is_admin,
    organisations: who.organisations,
    scopes: who.token.scopes,
    tokenExpiresAt: who.token.expires_at ?? null,
  };
}
