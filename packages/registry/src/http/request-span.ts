import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { failureKind, type Tracing } from '../telemetry/tracing.js';

/** Tells the span of a request how it ended. */
export type TellSpan = (requestId: string, status: number, failure: unknown) => void;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** No route was found. */
const NOWHERE = new Set(['not_found', 'crash']);

/**
 * Answers a request in a span. It has the name of the route, never the path that was asked for: that may hold names of
 * private plugins, and a query may hold anything.
 */
export async function inRequestSpan<T>(
  tracing: Tracing,
  context: Context,
  operation: string,
  work: (tell: TellSpan) => Promise<T>,
): Promise<T> {
  if (!tracing.isOn) return await work(() => undefined);
  const method = METHODS.has(context.req.method) ? context.req.method : '_OTHER';
  const route = NOWHERE.has(operation) ? undefined : template(routePath(context));
  const attributes = {
    'http.request.method': method,
    'ops_center.operation': operation,
    ...(route === undefined ? {} : { 'http.route': route }),
  };
  const traceparent = context.req.header('traceparent');
  const name = route === undefined ? method : `${method} ${route}`;
  return await tracing.inSpan(name, { kind: 'server', attributes, traceparent }, (span) =>
    work((requestId, status, failure) => {
      span.set({ 'ops_center.request_id': requestId, 'http.response.status_code': status });
      if (status >= 500) span.fail(failureKind(failure));
    }),
  );
}

/** As the OpenAPI document writes it: the router's `:slug` is `{slug}`, and its pattern after a parameter a fixed end. */
function template(path: string): string {
  return path.replaceAll(
    /:(\w+)(?:\{\[\^\/\]\+([^}]*)\})?/g,
    (_match, name: string, end = '') => `{${name}}${String(end).replaceAll('\\', '')}`,
  );
}
