import { OpsError } from '@ops-center/manifest-schema';
import type { Context, Hono } from 'hono';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { requireScope } from '../identity/actor.js';
import { requireWritable } from '../maintenance/read-only.js';
import { networkOf } from './address.js';
import { identify } from './bearer.js';
import { createSharedLimiter, type SharedLimiter } from '../rates/shared-limiter.js';
import { answerRequest, problemDocument, type Exchange, type NodeBindings } from './exchange.js';
import { readFormOrJsonBody } from './form-body.js';
import { readJsonBody } from './json-body.js';
import { oauthFailure } from './oauth-error.js';
import { conditional, createAnswerKeeper, type AnswerKeeper } from './kept-answers.js';
import { onceByKey, type MakeOnce } from './once.js';
import { rateExceeded, rateHeaders } from './rate-limit.js';
import type { Access, Answer, Call, FileAnswer, Route } from './route.js';
import { sendFile } from './send-file.js';
import { compileCheck, compileQuery } from './validate.js';

/** What all routes of an app have in common. */
interface Common {
  readonly badTokens: SharedLimiter;
  readonly writes: SharedLimiter;
  readonly keeper: AnswerKeeper;
}

/**
 * Puts the routes below `base` on the app, in the order of the list (static paths before those with parameters).
 * A path that exists answers 405 to other methods; every other path answers 404; both as problem documents.
 */
export function mountRoutes(app: Hono<NodeBindings>, deps: Deps, base: string, routes: readonly Route[]): void {
  const { badTokensPerMinute, writesPerMinute } = deps.config.rates;
  const common: Common = {
    badTokens: createSharedLimiter(deps, 'bad_tokens', { limit: badTokensPerMinute, windowSeconds: 60 }),
    writes: createSharedLimiter(deps, 'writes', { limit: writesPerMinute, windowSeconds: 60 }),
    keeper: createAnswerKeeper(deps),
  };
  for (const one of routes) {
    const run = compileRoute(deps, common, one);
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

function compileRoute(deps: Deps, common: Common, one: Route): (exchange: Exchange) => Promise<Answer> {
  const readParams = compileParams(one);
  const readQuery = compileQuery(one.query ?? Type.Object({}, { additionalProperties: false }));
  const checkBody = one.body === undefined ? undefined : compileCheck(one.body, 'body');
  const readBody = one.oauth === true ? readFormOrJsonBody : readJsonBody;
  const visits =
    one.perMinute === undefined
      ? undefined
      : createSharedLimiter(deps, `route ${one.operation}`, { limit: one.perMinute, windowSeconds: 60 });

  async function handle(exchange: Exchange): Promise<Answer | FileAnswer> {
    const { req } = exchange.context;
    const actor = await identify(deps, common.badTokens, req.header('authorization'), exchange.address);
    if (actor !== undefined) exchange.actor = actor;
    admit(one.access, actor);
    if (one.method !== 'GET') {
      if (actor !== undefined) await countWrite(common.writes, actor, exchange);
      if (one.whenReadOnly !== true) await requireWritable(deps);
    }
    const params = readParams((name) => req.param(name) ?? '');
    const query = readQuery(exchange.search);
    const body = checkBody?.(await readBody(req.raw));
    const once = onceByKey(deps, one, exchange, actor);
    const call = callOf(exchange, once, actor, params, query, body);
    // An upload is known only when it has been read: its handler says what it is.
    if (one.method === 'GET' || one.multipart !== undefined) return await one.handle(deps, call);
    return await once(JSON.stringify(body ?? null), () => one.handle(deps, call));
  }

  return async (exchange) => {
    const { req } = exchange.context;
    const state = await visits?.take(networkOf(exchange.address));
    if (state?.exceeded === true) throw rateExceeded(state, 'requests from this address');
    const { kept: keeping } = one;
    if (keeping === undefined) {
      const answer = await handle(exchange);
      if (one.method !== 'GET') await hearOfChange(deps);
      return await send(exchange, answer);
    }
    const request = {
      key: exchange.path + exchange.search,
      keeping,
      slug: keeping === 'plugin' ? readParams((name) => req.param(name) ?? '')['slug'] : undefined,
      isAnonymous: req.header('authorization') === undefined,
    };
    const answer = await common.keeper.answer(request, () => handle(exchange));
    return conditional(await send(exchange, answer), req.header('if-none-match'));
  };
}

async function send(exchange: Exchange, answer: Answer | FileAnswer): Promise<Answer> {
  if (answer.kind !== 'file') return answer;
  return await sendFile(
    callOf(exchange, (_facts, work) => work(), undefined, {}, undefined, undefined),
    answer.file,
  );
}

/** Whoever made a change reads it back from this process at once. */
async function hearOfChange({ catalogue }: Pick<Deps, 'catalogue'>): Promise<void> {
  await catalogue.settle();
  if (!catalogue.cache.hears) catalogue.cache.forget('*');
}

function admit(access: Access, actor: Actor | undefined): void {
  if (access === 'public') return;
  if (actor === undefined) throw new OpsError('auth.required', 'this needs a token');
  if (access !== 'token') requireScope(actor, access);
}

async function countWrite(writes: SharedLimiter, actor: Actor, exchange: Exchange): Promise<void> {
  const state = await writes.take(actor.token.id);
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
  once: MakeOnce,
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
    once,
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
