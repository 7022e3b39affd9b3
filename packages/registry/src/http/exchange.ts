import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { Deps } from '../deps.js';
import type { Actor } from '../identity/actor.js';
import { clientAddress, refuseTokenInAddress, shownPath } from './address.js';
import { isDefect, problemFor, type ProblemAnswer } from './problem.js';
import { inRequestSpan, type TellSpan } from './request-span.js';
import type { Answer } from './route.js';

/** What Node's server gives beside the request; absent when the app is called without a socket. */
export type NodeBindings = {
  readonly Bindings: { readonly incoming?: IncomingMessage; readonly outgoing?: ServerResponse };
};

/** One request under way: what its answer and its log line need, whatever becomes of it. */
export interface Exchange {
  readonly context: Context<NodeBindings>;
  readonly requestId: string;
  readonly path: string;
  /** With its question mark; '' without a query. */
  readonly search: string;
  readonly address: string;
  /** Headers of every answer to this request. */
  readonly headers: Record<string, string>;
  /** Filled in when the caller is known, for the log. */
  actor?: Actor;
}

/** How a failure looks on the wire; a problem document unless a route says otherwise. */
export type FailureView = (failure: ProblemAnswer, exchange: Exchange) => Answer | Promise<Answer>;

/**
 * Runs one request from its arrival to its answer: gives it an id, turns failures into problem documents,
 * puts the common headers on and writes one line of log, without query, tokens or bodies.
 * @param operation names the route in the log
 */
export async function answerRequest(
  deps: Pick<Deps, 'config' | 'log' | 'newId' | 'metrics' | 'tracing'>,
  context: Context<NodeBindings>,
  operation: string,
  work: (exchange: Exchange) => Promise<Answer>,
  view: FailureView = problemDocument,
): Promise<Response> {
  return await inRequestSpan(deps.tracing, context, operation, (tell) =>
    answerOnce(deps, context, operation, work, view, tell),
  );
}

async function answerOnce(
  deps: Pick<Deps, 'config' | 'log' | 'newId' | 'metrics'>,
  context: Context<NodeBindings>,
  operation: string,
  work: (exchange: Exchange) => Promise<Answer>,
  view: FailureView,
  tell: TellSpan,
): Promise<Response> {
  const started = performance.now();
  const exchange = begin(deps, context);
  let answer: Answer;
  let failure: unknown;
  try {
    refuseTokenInAddress(exchange.path, exchange.search);
    answer = await work(exchange);
  } catch (error) {
    failure = error;
    answer = await failed(exchange, error, view);
  }
  const milliseconds = performance.now() - started;
  writeLog(deps, exchange, operation, answer.status, milliseconds, failure);
  tell(exchange.requestId, answer.status, failure);
  deps.metrics.request(operation, context.req.method, answer.status, milliseconds / 1000);
  if (answer.kind === 'sent') return RESPONSE_ALREADY_SENT;
  return new Response(answer.body, { status: answer.status, headers: { ...exchange.headers, ...answer.headers } });
}

function begin(deps: Pick<Deps, 'config' | 'newId'>, context: Context<NodeBindings>): Exchange {
  const requestId = deps.newId();
  const { url } = context.req;
  const question = url.indexOf('?');
  return {
    context,
    requestId,
    path: context.req.path,
    search: question === -1 ? '' : url.slice(question).replace(/#.*$/s, ''),
    address: clientAddress(
      context.env?.incoming?.socket?.remoteAddress,
      context.req.header('x-forwarded-for'),
      deps.config.proxyHops,
    ),
    headers: {
      'X-Request-Id': requestId,
      'Ops-Registry-Version': deps.config.serverVersion,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      ...(deps.config.publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    },
  };
}

async function failed(exchange: Exchange, error: unknown, view: FailureView): Promise<Answer> {
  const failure = problemFor(error, exchange.requestId, shownPath(exchange.path));
  const outgoing = exchange.context.env?.outgoing;
  if (outgoing?.headersSent === true) {
    // Half an answer is on its way: only a broken connection can tell the client that it is not whole.
    outgoing.destroy();
    return { kind: 'sent', status: failure.status };
  }
  return view(failure, exchange);
}

/** RFC 9457. */
export function problemDocument({ status, problem, headers }: ProblemAnswer): Answer {
  return {
    kind: 'full',
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(problem),
  };
}

function writeLog(
  deps: Pick<Deps, 'log'>,
  exchange: Exchange,
  operation: string,
  status: number,
  milliseconds: number,
  failure: unknown,
): void {
  const line = {
    request_id: exchange.requestId,
    operation,
    method: exchange.context.req.method,
    path: shownPath(exchange.path),
    status,
    ms: Math.round(milliseconds * 10) / 10,
    address: exchange.address,
    ...(exchange.actor === undefined ? {} : { user: exchange.actor.userId, token_prefix: exchange.actor.token.prefix }),
    ...(failure instanceof Error && 'code' in failure ? { code: failure.code } : {}),
  };
  if (failure !== undefined && (status >= 500 || isDefect(failure))) {
    deps.log.error({ ...line, err: failure }, 'request failed');
  } else deps.log.info(line, 'request');
}
