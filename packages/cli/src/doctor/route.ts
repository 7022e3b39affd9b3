/** How requests to a registry travel. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly host: string; readonly port: number };

const LOOPBACK = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/;
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * The route that the HTTP client takes to an address, by http_proxy, https_proxy and no_proxy.
 * A password in a proxy's address is dropped. Undefined when the variable holds no address.
 */
export function routeTo(url: URL, env: Readonly<Record<string, string | undefined>>): Route | undefined {
  const named = (env[url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'] ?? '').trim();
  if (named === '' || isLoopback(url) || isExempt(url, env['no_proxy'] ?? '')) return { kind: 'direct' };
  const address = named.includes('://') ? named : `http://${named}`;
  if (!URL.canParse(address)) return undefined;
  const proxy = new URL(address);
  const port = Number(proxy.port) || PORTS[proxy.protocol];
  return port === undefined ? undefined : { kind: 'proxy', host: bareHost(proxy), port };
}

/** True for hosts that never leave this machine; no proxy is used for them. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/** The host of an address as name servers and sockets take it: without the brackets of IPv6. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

export function portOf(url: URL): number {
  return Number(url.port) || (PORTS[url.protocol] ?? 443);
}

/** Names, their subdomains, `*`, each perhaps with a port; separated by commas or spaces. */
function isExempt(url: URL, list: string): boolean {
  return list.split(/[,\s]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', port] = /^\*?\.?([^:]+)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === '' || (port !== undefined && Number(port) !== portOf(url))) return false;
    return url.hostname === name || url.hostname.endsWith(`.${name}`);
  });
}
