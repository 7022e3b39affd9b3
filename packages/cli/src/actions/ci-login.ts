import { OpsError } from '@ops-center/manifest-schema';
import type { Connection, Deps } from '../deps.js';
import { loginNeeded } from './session.js';

/**
 * In a CI job without a stored token: turns the job's own OpenID token into one for this plugin, which ends in minutes
 * and is kept nowhere. An owner of the plugin must have named the job by `plugin trusted-publisher`.
 * @throws OpsError auth.required, auth.ci_token_refused, auth.ci_not_trusted, registry.*
 */
export async function logInAsJob(
  deps: Pick<Deps, 'config' | 'connect' | 'note'>,
  { registry, client }: Connection,
  plugin: string,
): Promise<Connection> {
  const { ciJob } = deps.config.environment;
  if (ciJob === undefined) throw loginNeeded(registry);
  const { trusted_publishing: taken } = await client.wellKnown();
  if (taken === undefined) {
    throw new OpsError('auth.required', `${registry} takes no tokens of CI jobs, and there is no other`, {
      hint: 'Set OPS_CENTER_TOKEN.',
    });
  }
  const idToken = 'token' in ciJob ? ciJob.token : await client.fetchIdToken(ciJob, taken.audience);
  const { token, expires_at: ends } = await client.exchangeIdToken(idToken, plugin);
  deps.note(`the registry takes this CI job as a publisher of ${plugin} until ${ends}`);
  return await deps.connect({ registry, token });
}
