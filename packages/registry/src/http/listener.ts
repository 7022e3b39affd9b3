import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError, getRequestListener } from '@hono/node-server';
import { OpsError } from '@ops-center/manifest-schema';
import type { Hono } from 'hono';
import type { Deps } from '../deps.js';
import type { NodeBindings } from './exchange.js';
import { problemFor } from './problem.js';

/**
 * Connects the app to Node's server. Requests that never reach a route (a malformed address or host, broken HTTP,
 * or an unknown expectation) are answered with problem documents too.
 */
export function serveApp(server: Server, app: Hono<NodeBindings>, deps: Pick<Deps, 'log' | 'newId'>): void {
  const listener = getRequestListener(app.fetch, {
    errorHandler: (error) => {
      const known = error instanceof RequestError;
      if (!known) deps.log.error({ err: error }, 'request failed outside of any route');
      const { status, text, headers } = rawProblem(deps, known ? malformed() : error);
      return new Response(text, { status, headers });
    },
  });
  const underWay = new WeakMap<Duplex, Set<ServerResponse>>();
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const answers = underWay.get(incoming.socket) ?? new Set();
    underWay.set(incoming.socket, answers.add(outgoing));
    outgoing.once('close', () => answers.delete(outgoing));
    void listener(incoming, outgoing);
  });
  server.on('checkExpectation', (_incoming: IncomingMessage, outgoing: ServerResponse) => {
    const error = new OpsError('request.invalid', 'the only expectation that can be met is 100-continue');
    const { status, text, headers } = rawProblem(deps, error);
    // The body that was announced may come or not.
    outgoing.writeHead(status, { ...headers, Connection: 'close' }).end(text);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // What is written into an answer under way would be taken for a part of it.
    const isAnswering = [...(underWay.get(socket) ?? [])].some((answer) => answer.headersSent);
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
      socket.destroy();
      return;
    }
    const { status, text, headers } = rawProblem(deps, clientFailure(error.code));
    const lines = Object.entries({
      ...headers,
      'Content-Length': String(Buffer.byteLength(text)),
      Connection: 'close',
    });
    socket.end(
      `HTTP/1.1 ${status} Error\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`,
    );
  });
}

function rawProblem(
  deps: Pick<Deps, 'newId'>,
  error: unknown,
): { status: number; text: string; headers: Record<string, string> } {
  const requestId = deps.newId();
  const { status, problem, headers } = problemFor(error, requestId, '/');
  return {
    status,
    text: JSON.stringify(problem),
    headers: { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8', 'X-Request-Id': requestId },
  };
}

function clientFailure(code: string | undefined): OpsError {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new OpsError('request.incomplete', 'the request took too long');
  if (code === 'HPE_HEADER_OVERFLOW')
    return new OpsError('request.too_large', 'the header of the request is too large');
  return malformed();
}

function malformed(): OpsError {
  return new OpsError('request.invalid', 'this is not a well-formed HTTP request');
}
