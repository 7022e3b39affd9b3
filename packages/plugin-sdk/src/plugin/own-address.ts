import { PluginUsageError } from '../platform/errors.js';

const NOWHERE = 'http://plugin.invalid';
/** A server may decode these and read them as separators of a path. */
const HIDDEN_SEPARATOR = /%2f|%5c|%00/i;

/**
 * The address of one of the plugin's own routes as the host asks for it: dots are resolved first, so that
 * `/plugins/mine/../other` is what it says, not what it looks like.
 * @throws PluginUsageError when it leads out of `/plugins/<id>`
 */
export function ownAddress(pluginId: string, path: unknown): string {
  const home = `/plugins/${pluginId}`;
  const url = typeof path === 'string' && path.startsWith('/') ? parse(path) : undefined;
  const inside = url !== undefined && (url.pathname === home || url.pathname.startsWith(`${home}/`));
  if (!inside || HIDDEN_SEPARATOR.test(url.pathname) || url.hash !== '') {
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

function parse(path: string): URL | undefined {
  const url = URL.canParse(path, NOWHERE) ? new URL(path, NOWHERE) : undefined;
  return url?.origin === NOWHERE ? url : undefined;
}
