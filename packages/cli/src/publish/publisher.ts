import { OpsError } from '@ops-center/manifest-schema';
import type { WhoAmI } from '@ops-center/registry-client';
import { loginNeeded } from '../actions/session.js';
import type { Connection, Deps } from '../deps.js';
import { choosePublisher } from './allowed.js';

/** An organisation that somebody acts for, at a registry. */
export interface OpenPublisher {
  readonly connection: Connection;
  readonly who: WhoAmI;
  /** The registry's own name, as statements have it. */
  readonly registry: string;
  /** Slug of the organisation. */
  readonly publisher: string;
}

/**
 * Connects with the account's token and chooses the organisation: the named one, or the only one there is.
 * @throws OpsError auth.required, auth.forbidden without the scope, usage.missing_input
 */
export async function openPublisher(
  deps: Pick<Deps, 'connect'>,
  wanted: string | undefined,
  scope: string,
): Promise<OpenPublisher> {
  const connection = await deps.connect();
  if (!connection.hasToken) throw loginNeeded(connection.registry);
  const { registry } = await connection.client.wellKnown();
  const who = await connection.client.whoami();
  const { scopes } = who.token;
  if (!scopes.includes(scope)) {
    throw new OpsError('auth.forbidden', `the token does not carry the scope ${scope}`, {
      hint: `It allows ${scopes.join(', ') || 'nothing'}. Ask for a token with ${scope}.`,
    });
  }
  return { connection, who, registry, publisher: choosePublisher(who, undefined, wanted) };
}
