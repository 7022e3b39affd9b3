import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** What a fault server saw. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

export type Handler = (request: IncomingMessage, response: ServerResponse, attempt: number) => void | Promise<void>;

export interface FaultServer {
  readonly origin: string;
  readonly port: number;
  readonly seen: readonly Seen[];
  /** Requests to a path, the well-known document not counted. */
  hits(path: string): readonly Seen[];
  close(): Promise<void>;
}

export interface FaultServerOptions {
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Host name in the server's own address; it listens on 127.0.0.1 anyway. */
  readonly host?: string;
  /** Fields of the well-known document that are otherwise right. */
  readonly wellKnown?: Readonly<Record<string, unknown>>;
}

/**
 * A registry that misbehaves as told: real sockets on 127.0.0.1. `handlers` are looked up by path without query;
 * `attempt` counts the requests to that path from 1. Unknown paths get a plain 404.
 */
export async function startFaultServer(
  handlers: Readonly<Record<string, Handler>>,
  options: FaultServerOptions = {},
): Promise<FaultServer> {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  let origin = '';
  const hits = (path: string): readonly Seen[] => seen.filter(({ url }) => url.split('?')[0] === path);

  const listener: RequestListener = (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    const handler = handlers[path];
    if (handler !== undefined) {
      void handler(request, response, hits(path).length);
    } else if (path === '/.well-known/ops-center.json') {
      sendJson(response, 200, { ...wellKnownDocument(origin), ...options.wellKnown });
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  };
  const server: Server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.on('clientError', (_error, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `${options.tls === undefined ? 'http' : 'https'}://${options.host ?? '127.0.0.1'}:${port}`;
  return {
    origin,
    port,
    seen,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export function sendProblem(
  response: ServerResponse,
  status: number,
  code: string,
  extra: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = {
    type: `https://ops-center.dev/errors/${code}`,
    title: code,
    status,
    detail: `${code} happened`,
    code,
    request_id: 'req-1',
    ...extra,
  };
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers }).end(JSON.stringify(body));
}

export function wellKnownDocument(origin: string): Record<string, unknown> {
  return {
    name: 'A test registry',
    api_base: `${origin}/api/v1`,
    registry: origin,
    protocol: 1,
    server_version: '0.1.0',
    min_cli_version: '0.1.0',
    limits: {
      archive_bytes: 1e8,
      unpacked_bytes: 5e8,
      entries: 10_000,
      manifest_bytes: 262_144,
      envelope_bytes: 65_536,
    },
  };
}
