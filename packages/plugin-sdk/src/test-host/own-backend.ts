import type { RouteMethod } from '../host/plugin-host.js';
import { PlatformError, PluginUsageError } from '../platform/errors.js';
import { compareSpecificity, matchRoute } from '../plugin/route-path.js';

/** A request to one of the plugin's own routes, as the stand-in for its backend sees it. */
export interface RouteRequest {
  readonly method: RouteMethod;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON body; undefined when there is none. */
  readonly body: unknown;
  readonly tenantId: string;
}

/** Answers a request with JSON, at once or later. */
export type RouteAnswer = (request: RouteRequest) => unknown;

/** What stands in for the plugin's backend: `{ 'GET /plugins/mine/scores/:id': ({ params }) => ... }`. */
export type TestRoutes = Readonly<Record<string, RouteAnswer>>;

const KEY = /^(GET|POST|PUT|PATCH|DELETE) (\/plugins\/\S+)$/;

/** @throws PluginUsageError for a key that is no method and path */
export function createBackend(
  routes: TestRoutes,
): (request: Omit<RouteRequest, 'params' | 'query'>) => Promise<unknown> {
  const table = Object.entries(routes)
    .map(([key, answer]) => {
      const [, method, pattern] = KEY.exec(key) ?? [];
      if (method === undefined || pattern === undefined) {
        throw new PluginUsageError(`${JSON.stringify(key)} is no route: write "GET /plugins/<id>/..."`);
      }
      return { method, pattern, answer };
    })
    .toSorted((a, b) => compareSpecificity(a.pattern, b.pattern));
  return async (request) => {
    for (const { method, pattern, answer } of table) {
      const params = method === request.method ? matchRoute(pattern, request.path) : undefined;
      if (params === undefined) continue;
      const query = Object.fromEntries(new URL(request.path, 'http://plugin.invalid').searchParams);
      return asJson(await answer({ ...request, body: asJson(request.body), params, query }));
    }
    const known = table.map(({ method, pattern }) => `${method} ${pattern}`).join(', ');
    throw new PlatformError(
      'NotFound',
      `nothing answers ${request.method} ${request.path} in this test; routes of createTestHost are ${known === '' ? 'none' : known}`,
      { resource: 'route', id: request.path },
    );
  };
}

/** What arrives at the other side of an HTTP request. */
function asJson(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
