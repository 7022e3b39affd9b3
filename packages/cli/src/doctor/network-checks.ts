import type { Connection, Deps } from '../deps.js';
import { knock, lookUp, shakeHands } from '../io/probe.js';
import { fail, failed, ok, skipped, warn, type CheckName, type Diagnosis } from './diagnosis.js';
import { bareHost, isLoopback, portOf, routeTo } from './route.js';

type NetworkDeps = Pick<Deps, 'config' | 'connect' | 'now' | 'signal'>;

const DAY_MS = 86_400_000;
const CERTIFICATE_DAYS = 14;
const TOKEN_DAYS = 7;
const SKEW_WARN_MS = 60_000;
const SKEW_FAIL_MS = 300_000;
/** The most that one step on the way to the registry may take. */
const LONGEST_STEP_MS = 10_000;

/**
 * The way to the registry, step by step. What lies behind a step that failed is skipped: it could only fail for
 * the same reason, after as long a wait.
 */
export async function checkNetwork(deps: NetworkDeps): Promise<readonly Diagnosis[]> {
  const { registry } = deps.config;
  if (registry === undefined) {
    const nothing = 'no registry is configured';
    return [warn('registry', nothing), ...(['clock', 'account'] as const).map((check) => skipped(check, nothing))];
  }
  const url = new URL(registry);
  const found: Diagnosis[] = [];
  const steps: readonly (() => Promise<Diagnosis>)[] = [
    () => checkProxy(deps, url),
    () => checkDns(deps, url),
    () => checkTls(deps, url),
  ];
  for (const step of steps) {
    if (found.some(({ status }) => status === 'fail')) break;
    found.push(await step());
  }
  const broken = found.find(({ status }) => status === 'fail');
  const behind = broken === undefined ? await checkRegistry(deps) : [];
  const done = new Set([...found, ...behind].map(({ check }) => check));
  const all = ['proxy', 'dns', 'tls', 'registry', 'clock', 'account'] as const satisfies readonly CheckName[];
  const rest = all.filter((check) => !done.has(check)).map((check) => skipped(check, 'an earlier check failed'));
  return [...found, ...behind, ...rest];
}

async function checkProxy({ config, signal }: NetworkDeps, url: URL): Promise<Diagnosis> {
  const route = routeTo(url, config.environment.proxy);
  if (route === undefined) return fail('proxy', 'the proxy in the environment is not an http or https address');
  if (route.kind === 'direct') return ok('proxy', 'none is used for the registry');
  const place = `${route.host}:${route.port}`;
  return limited(config, signal, 'proxy', `${place} does not answer`, async (stop) => {
    await knock(route, stop);
    return ok('proxy', place);
  });
}

async function checkDns({ config, signal }: NetworkDeps, url: URL): Promise<Diagnosis> {
  if (routeTo(url, config.environment.proxy)?.kind === 'proxy') return skipped('dns', 'the proxy looks it up');
  const host = bareHost(url);
  return limited(config, signal, 'dns', `${host} cannot be looked up`, async () =>
    ok('dns', `${host} is ${(await lookUp(host)).slice(0, 4).join(', ')}`),
  );
}

async function checkTls(deps: NetworkDeps, url: URL): Promise<Diagnosis> {
  const { config, signal } = deps;
  if (url.protocol !== 'https:' && isLoopback(url)) return skipped('tls', 'the registry is on this machine');
  if (url.protocol !== 'https:') {
    return warn('tls', 'the registry is asked over plain http, and never with a token', 'Use its https address.');
  }
  if (routeTo(url, config.environment.proxy)?.kind === 'proxy') return skipped('tls', 'checked with the next request');
  const { readTrustRoots } = await import('@ops-center/registry-client/client');
  let roots: readonly string[] | undefined;
  try {
    roots = config.caFile === undefined ? undefined : readTrustRoots(config.caFile);
  } catch (error) {
    return failed('tls', error);
  }
  const place = { host: bareHost(url), port: portOf(url) };
  return limited(config, signal, 'tls', 'no trusted connection', async (stop) => {
    const { protocol, issuer, validTo } = await shakeHands(place, roots, stop);
    const days = Math.floor((validTo.getTime() - deps.now().getTime()) / DAY_MS);
    const said = `${protocol}, certificate of ${issuer}, valid for ${days} more ${days === 1 ? 'day' : 'days'}`;
    return days < CERTIFICATE_DAYS ? warn('tls', said, 'Its operator must renew the certificate.') : ok('tls', said);
  });
}

async function checkRegistry(deps: NetworkDeps): Promise<readonly Diagnosis[]> {
  let connection: Connection;
  let answered: Diagnosis;
  try {
    connection = await deps.connect();
    const known = await connection.client.wellKnown();
    answered = ok('registry', `${known.name} ${known.server_version} at ${connection.registry}`);
  } catch (error) {
    return [failed('registry', error)];
  }
  return [answered, checkClock(connection), await checkAccount(deps, connection)];
}

function checkClock({ clockLead }: Connection): Diagnosis {
  const lead = clockLead();
  if (lead === undefined) return skipped('clock', 'the registry does not tell the time');
  const seconds = Math.round(Math.abs(lead) / 1000);
  const said = `this clock is ${seconds} s ${lead > 0 ? 'behind' : 'ahead of'} the registry's`;
  if (Math.abs(lead) > SKEW_FAIL_MS) return fail('clock', said);
  return Math.abs(lead) > SKEW_WARN_MS ? warn('clock', said) : ok('clock', 'agrees with the registry');
}

async function checkAccount({ now }: NetworkDeps, { client, hasToken }: Connection): Promise<Diagnosis> {
  if (!hasToken) return ok('account', 'not logged in; only public plugins are seen');
  try {
    const { user, token } = await client.whoami();
    const said = `${user.email}, ${token.scopes.join(', ')}`;
    if (token.expires_at === undefined) return ok('account', said);
    const days = Math.floor((Date.parse(token.expires_at) - now().getTime()) / DAY_MS);
    return days < TOKEN_DAYS ? warn('account', `${said}; the token runs out ${token.expires_at}`) : ok('account', said);
  } catch (error) {
    return failed('account', error);
  }
}

/** Ends a step after its time, whatever it waits for; an error of the system becomes the diagnosis. */
async function limited(
  config: NetworkDeps['config'],
  signal: AbortSignal,
  check: CheckName,
  otherwise: string,
  step: (stop: AbortSignal) => Promise<Diagnosis>,
): Promise<Diagnosis> {
  const limit = Math.min(LONGEST_STEP_MS, config.timeoutMs);
  const stop = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
  const late = new Promise<Diagnosis>((resolve) => {
    stop.addEventListener('abort', () => resolve(fail(check, `${otherwise} within ${limit / 1000} s`)), { once: true });
  });
  const tried = step(stop).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    return fail(check, `${otherwise} (${code})`);
  });
  const found = await Promise.race([tried, late]);
  signal.throwIfAborted();
  return found;
}
