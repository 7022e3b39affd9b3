import { PluginUsageError } from '../platform/errors.js';

const NOWHERE = 'http://plugin.invalid';
/** How often an address may be decoded on its way, by proxies and servers. */
const DECODINGS = 3;

/**
 * The address of one of the plugin's own routes as the host asks for it: dots are resolved first, so that
 * `/plugins/mine/../other` is what it says, not what it looks like.
 * @throws PluginUsageError when it leads out of `/plugins/<id>`
 */
export function ownAddress(pluginId: string, path: unknown): string {
  const home = `/plugins/${pluginId}`;
  const url = typeof path === 'string' && path.startsWith('/') ? parse(path) : undefined;
  if (url === undefined || url.hash !== '' || !staysInside(home, url.pathname)) {
    throw new PluginUsageError(
      `${JSON.stringify(path) ?? String(path)} is not one of the plugin's own routes: write ${home}/..., and reach the platform by api.devices and the like`,
    );
  }
  return `${url.pathname}${url.search}`;
}

/**
 * A place of the platform to go to. Anything that could lead to another machine is refused.
 * @throws PluginUsageError
 */
export function platformAddress(path: unknown): string {
  const url = typeof path === 'string' && path.startsWith('/') ? parse(path) : undefined;
  // "/..//elsewhere.example" is one host name long after its dots are resolved.
  if (url === undefined || url.pathname.startsWith('//')) {
    throw new PluginUsageError(
      `${JSON.stringify(path) ?? String(path)} is no page of the platform: a path starts with "/"`,
    );
  }
  return `${url.pathname}${url.search}${url.hash}`;
}

/** A server that decodes `%2f` before it resolves dots sees another path than a browser; all of them must be inside. */
function staysInside(home: string, pathname: string): boolean {
  let seen = pathname;
  for (let round = 0; round <= DECODINGS; round += 1) {
    const resolved = parse(seen)?.pathname;
    if (resolved === undefined || (resolved !== home && !resolved.startsWith(`${home}/`))) return false;
    const decoded = decode(seen);
    // What cannot be decoded once more, nobody decodes once more.
    if (decoded === undefined) return round > 0;
    if (decoded.includes('\0')) return false;
    if (decoded === seen) return true;
    // What is decoded may hold a "?" or "#"; they are part of the path all the same.
    seen = decoded.replaceAll(/[?#]/g, '_');
  }
  return false;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parse(path: string): URL | undefined {
  const url = URL.canParse(path, NOWHERE) ? new URL(path, NOWHERE) : undefined;
  return url?.origin === NOWHERE ? url : undefined;
}
