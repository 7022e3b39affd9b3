import { X509Certificate } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import tls from 'node:tls';
import { OpsError } from '@ops-center/manifest-schema';
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { isLoopback } from './address.js';

export interface DispatcherOptions {
  readonly connectTimeoutMs: number;
  readonly caFile?: string | readonly string[];
  readonly proxyEnv?: Readonly<Record<string, string | undefined>>;
}

/** Where requests go: direct, or by the proxy that the environment names for an address. */
export interface Dispatchers {
  of(url: URL): Dispatcher;
  close(): Promise<void>;
}

const MAX_CA_BYTES = 4 * 1024 * 1024;

/** Throws config.invalid for an unreadable CA file or proxy address. */
export function createDispatchers(options: DispatcherOptions): Dispatchers {
  const roots = readTrustRoots(options.caFile ?? []);
  const connect = {
    timeout: options.connectTimeoutMs,
    // Made once: reading 150 roots again for each connection takes longer than the connection.
    ...(roots === undefined ? {} : { secureContext: tls.createSecureContext({ ca: [...roots] }) }),
  };
  const shared = {
    connect,
    // Plain http goes to a proxy as a request, as curl sends it: many allow CONNECT to port 443 only.
    proxyTunnel: false,
    requestTls: connect,
    proxyTls: connect,
  };
  const direct = new Agent(shared);
  const env = options.proxyEnv ?? {};
  const httpProxy = readProxy(env.http_proxy ?? env.HTTP_PROXY);
  const httpsProxy = readProxy(env.https_proxy ?? env.HTTPS_PROXY);
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
  // '' and not undefined: undici would look into the environment itself.
  const proxied = new EnvHttpProxyAgent({ ...shared, httpProxy, httpsProxy, noProxy });
  return {
    of(url) {
      // Loopback never goes by a proxy: a token may go there over plain http only because it stays here.
      // undici would send https by the http proxy when there is no https proxy; curl and others do not.
      const proxy = url.protocol === 'https:' ? httpsProxy : httpProxy;
      return isLoopback(url) || proxy === '' ? direct : proxied;
    },
    async close() {
      await Promise.all([direct.destroy(), proxied.destroy()]);
    },
  };
}

function readProxy(text: string | undefined): string {
  if (text === undefined || text.trim() === '') return '';
  const address = text.includes('://') ? text.trim() : `http://${text.trim()}`;
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  if (protocol === 'http:' || protocol === 'https:') return address;
  // The value is not repeated: proxies' addresses often hold a password.
  throw new OpsError('config.invalid', 'the proxy address in the environment is not an http or https URL');
}

/** The default roots and those of the files, in PEM; undefined, for the default, when there are no files. */
export function readTrustRoots(caFile: string | readonly string[]): readonly string[] | undefined {
  const files = typeof caFile === 'string' ? [caFile] : caFile;
  return files.length === 0 ? undefined : [...defaultRoots(), ...files.flatMap(readCertificates)];
}

function defaultRoots(): readonly string[] {
  // Node 22.15 and later also know the system's and NODE_EXTRA_CA_CERTS' roots here.
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => string[] };
  return getCACertificates?.('default') ?? tls.rootCertificates;
}

function readCertificates(file: string): readonly string[] {
  const invalid = (why: string, cause?: unknown): OpsError =>
    new OpsError('config.invalid', `the CA file cannot be used: ${why}`, { where: file, cause });
  let text: string;
  try {
    const bytes = readAtMost(file, MAX_CA_BYTES);
    if (bytes === undefined) throw invalid(`it is not an ordinary file of at most ${MAX_CA_BYTES} bytes`);
    text = bytes.toString('latin1');
  } catch (error) {
    throw error instanceof OpsError ? error : invalid('it cannot be read', error);
  }
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  if (blocks === null) throw invalid('it holds no certificate in PEM form');
  try {
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch (error) {
    throw invalid('one of its certificates is damaged', error);
  }
}

/** Undefined for a larger file, a pipe or a device: those are neither waited for nor read without end. */
function readAtMost(file: string, limit: number): Buffer | undefined {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) return undefined;
    const bytes = Buffer.alloc(limit + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(handle, bytes, length, bytes.length - length, null);
    }
    return length > limit ? undefined : bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
