import { joinPointer, shown } from '../pointer.js';
import { isReservedSlug } from '../slug.js';
import { reportRepeated } from './duplicates.js';
import type { Rule } from '../report.js';

const PARAMETER = /^(:[A-Za-z_]\w{0,63}|\{[A-Za-z_]\w{0,63}\})$/;
const LITERAL = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,100}$/;

export const checkApiRoutes: Rule = ({ api_routes: routes }, report) => {
  for (const [index, route] of (routes ?? []).entries()) {
    const path = route?.path;
    if (path === undefined) continue;
    const pointer = joinPointer('/api_routes', index, 'path');
    const fault = findRouteFault(path);
    if (fault !== undefined) {
      report('manifest.api_routes.path_malformed', pointer, `the path ${shown(path)} ${fault}`, {
        hint: 'write a path such as /plugins/my-plugin/status',
      });
    } else if (isReservedSlug(path.split('/')[2] ?? '')) {
      report('manifest.api_routes.reserved', pointer, `the path ${shown(path)} belongs to the platform`, {
        hint: 'use the id of the plugin behind /plugins/',
      });
    }
  }
  reportRepeated(
    routes,
    ({ method, path }) => (method === undefined || path === undefined ? undefined : `${method} ${routeShape(path)}`),
    (route, index) => {
      report(
        'manifest.api_routes.duplicate',
        joinPointer('/api_routes', index),
        `there is already a route for ${route.method} ${shown(route.path)}`,
        {
          hint: 'remove one of the two; names of parameters do not tell routes apart',
        },
      );
    },
  );
};

function findRouteFault(path: string): string | undefined {
  const [before, root, owner, ...rest] = path.split('/');
  if (before !== '' || root !== 'plugins') return 'does not start with /plugins/';
  if (owner === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(owner)) return 'has no plugin id behind /plugins/';
  const fault = rest.find((part) => !PARAMETER.test(part) && !LITERAL.test(part));
  if (fault === undefined) return undefined;
  return fault === ''
    ? 'has an empty part between or after slashes'
    : `has a part ${shown(fault)} that no route can have`;
}

/** A path in which all parameters look the same. */
function routeShape(path: string): string {
  return path
    .split('/')
    .map((part) => (PARAMETER.test(part) ? ':' : part))
    .join('/');
}
