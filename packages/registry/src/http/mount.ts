import { OpsError } from '@ops-center/manifest-schema';
import type { Context, Hono } from 'hono';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { requireScope } from '../identity/actor.js';
import { identify } from './bearer.js';
import { answerRequest, problemDocument, type Exchange, type NodeBindings } from './exchange.js';
import { readFormOrJsonBody } from './form-body.js';
import { readJsonBody } from './json-body.js';
import { oauthFailure } from './oauth-error.js';
import { createRateLimiter, rateExceeded, rateHeaders, type RateLimiter } from './rate-limit.js';
import type { Access, Answer, Call, Route } from './route.js';
import { compileCheck, compileQuery } from './validate.js';

interface Limiters {
  readonly badTokens: RateLimiter;
  readonly writes: RateLimiter;
}

/**
 * Puts the routes below `base` on the app, in the order of the list (static paths before those with parameters).
 * A path that exists answers 405 to other methods; every other path answers 404; both as problem documents.
 */
export function mountRoutes(app: Hono<NodeBindings>, deps: Deps, base: string, routes: readonly Route[]): void {
  const { badTokensPerMinute, writesPerMinute } = deps.config.rates;
  const limiters: Limiters = {
    badTokens: createRateLimiter({ limit: badTokensPerMinute, windowSeconds: 60 }, deps.now),
    writes: createRateLimiter({ limit: writesPerMinute, windowSeconds: 60 }, deps.now),
  };
  for (const one of routes) {
    const run = compileRoute(deps, limiters, one);
    const view = one.oauth === true ? oauthFailure : problemDocument;
    app.on(one.method, base + routerPath(one.path), (context) =>
      answerRequest(deps, context, one.operation, (exchange) => run(exchange), view),
    );
  }
  for (const [path, methods] of methodsByPath(routes)) {
    app.all(base + routerPath(path), (context) =>
      answerRequest(deps, context, 'method_not_allowed', wrongMethod(methods)),
    );
  }
  app.notFound((context) => answerRequest(deps, context, 'not_found', unknownAddress));
  app.onError((error, context) =>
    answerRequest(deps, context, 'crash', async () => {
      throw error;
    }),
  );
}

/** The path as the router writes it: `{slug}` becomes `:slug`, `{slug}.json` a parameter that must end in `.json`. */
export function routerPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}([^/]*)/g, (_match, name: string, suffix: string) =>
    suffix === '' ? `:${name}` : `:${name}{[^/]+${suffix.replaceAll('.', '\\.')}}`,
  );
}

function compileRoute(deps: Deps, limiters: Limiters, one: Route): (exchange: Exchange) => Promise<Answer> {
  const readParams = compileParams(one);
  const readQuery = compileQuery(one.query ?? Type.Object({}, { additionalProperties: false }));
  const checkBody = one.body === undefined ? undefined : compileCheck(one.body, 'body');
  const readBody = one.oauth === true ? readFormOrJsonBody : readJsonBody;
  const visits =
    one.perMinute === undefined ? undefined : createRateLimiter({ limit: one.perMinute, windowSeconds: 60 }, deps.now);
  return async (exchange) => {
    const { req } = exchange.context;
    const state = visits?.take(exchange.address);
    if (state?.exceeded === true) throw rateExceeded(state, 'requests from this address');
    const actor = await identify(deps, limiters.badTokens, req.header('authorization'), exchange.address);
    if (actor !== undefined) exchange.actor = actor;
    admit(one.access, actor);
    if (one.method !== 'GET' && actor !== undefined) countWrite(limiters.writes, actor, exchange);
    const params = readParams((name) => req.param(name) ?? '');
    const query = readQuery(exchange.search);
    const body = checkBody?.(await readBody(req.raw));
    return await one.handle(deps, callOf(exchange, actor, params, query, body));
  };
}

function admit(access: Access, actor: Actor | undefined): void {
  if (access === 'public') return;
  if (actor === undefined) throw new OpsError('auth.required', 'this needs a token');
  if (access !== 'token') requireScope(actor, access);
}

function countWrite(writes: RateLimiter, actor: Actor, exchange: Exchange): void {
  const state = writes.take(actor.token.id);
  Object.assign(exchange.headers, rateHeaders(state));
  if (state.exceeded) throw rateExceeded(state, 'changes by this token');
}

function compileParams(one: Route): (read: (name: string) => string) => Record<string, string> {
  const parameters = Object.entries(one.params ?? {}).map(([name, parameter]) => ({
    name,
    otherwise: parameter.otherwise,
    suffix: new RegExp(`\\{${name}\\}([^/]*)`).exec(one.path)?.[1] ?? '',
    validator: Compile(parameter.schema),
  }));
  return (read) =>
    Object.fromEntries(
      parameters.map(({ name, otherwise, suffix, validator }) => {
        const text = read(name);
        const value = text.slice(0, text.length - suffix.length);
        if (!validator.Check(value)) throw new OpsError(otherwise, 'there is nothing of this name');
        return [name, value];
      }),
    );
}

function callOf(
  exchange: Exchange,
  actor: Actor | undefined,
  params: Record<string, string>,
  query: unknown,
  body: unknown,
): Call<Actor | undefined, string, unknown, unknown> {
  const { context } = exchange;
  return {
    actor,
    params,
    query,
    body,
    method: context.req.method,
    requestId: exchange.requestId,
    address: exchange.address,
    baseHeaders: exchange.headers,
    header: (name) => context.req.header(name),
    get incoming() {
      return present(context, 'incoming');
    },
    get outgoing() {
      return present(context, 'outgoing');
    },
  };
}

function present<Name extends 'incoming' | 'outgoing'>(
  context: Context<NodeBindings>,
  name: Name,
): NonNullable<NodeBindings['Bindings'][Name]> {
  const socket = context.env?.[name];
  if (socket === undefined || socket === null)
    throw new TypeError(`this route streams and needs ${name} of Node's server`);
  return socket;
}

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of routes) {
    const known = methods.get(path) ?? [];
    known.push(...(method === 'GET' ? ['GET', 'HEAD'] : [method]));
    methods.set(path, known);
  }
  return methods;
}

function wrongMethod(methods: readonly string[]): (exchange: Exchange) => Promise<Answer> {
  const allow = methods.join(', ');
  return async (exchange) => {
    exchange.headers['Allow'] = allow;
    throw new OpsError('request.method_not_allowed', `this address takes ${allow}`);
  };
}

async function unknownAddress(): Promise<Answer> {
  throw new OpsError('request.not_found', 'there is nothing at this address');
}
