import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import type { DeviceLogin, RegistryClient } from '@ops-center/registry-client/client';
import type { Deps } from '../deps.js';

/** A registry that restarts or a network that comes and goes does not end a login that somebody is approving. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'registry.unreachable',
  'registry.timeout',
  'registry.unavailable',
  'policy.rate_limited',
]);

export interface DeviceLoginOptions {
  readonly scopes?: readonly string[];
  /** Open the address in a browser, besides showing it. */
  readonly browser?: boolean;
}

/**
 * Gets a token by letting the person approve it in a browser, on this machine or any other (RFC 8628).
 * @throws OpsError usage.missing_input without a terminal, auth.login_denied, auth.login_expired
 */
export async function logInByDevice(
  deps: Pick<Deps, 'prompts' | 'now' | 'signal' | 'openBrowser' | 'note'>,
  client: RegistryClient,
  { scopes = [], browser = false }: DeviceLoginOptions,
): Promise<string> {
  if (!deps.prompts.available) {
    throw new OpsError('usage.missing_input', 'nobody is here to approve the login in a browser', {
      hint: 'Pipe a token to `ops-center login --with-token`, or set OPS_CENTER_TOKEN.',
    });
  }
  const login = await client.startDeviceLogin({ clientName: clientName(), scopes });
  deps.prompts.show(
    `Open ${login.address}\nand enter the code ${login.userCode}\n(or open ${login.addressWithCode})\nWaiting for your approval; Ctrl-C gives up.`,
  );
  if (browser && !(await deps.openBrowser(login.addressWithCode))) deps.note('no browser could be opened');
  return await waitForToken(deps, client, login);
}

async function waitForToken(
  deps: Pick<Deps, 'now' | 'signal' | 'note'>,
  client: RegistryClient,
  login: DeviceLogin,
): Promise<string> {
  const end = deps.now().getTime() + login.expiresIn * 1000;
  let { interval } = login;
  while (deps.now().getTime() < end) {
    await wait(interval * 1000, undefined, { signal: deps.signal });
    try {
      const answer = await client.pollDeviceLogin(login.deviceCode);
      if (answer.kind === 'token') return answer.token;
      if (answer.kind === 'slow_down') interval += answer.by;
    } catch (error) {
      if (!(error instanceof OpsError) || !PASSING.has(error.code)) throw error;
      deps.note(`the registry did not answer (${error.message}); asking again`);
    }
  }
  throw new OpsError('auth.login_expired', 'nobody approved the login in time');
}

/** What the person sees on the page, to know this machine again. */
function clientName(): string {
  const host = hostname()
    .replaceAll(/[^\x21-\x7e]/g, '')
    .slice(0, 60);
  return host === '' ? 'ops-center' : `ops-center on ${host}`;
}
