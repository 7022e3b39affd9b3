import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import { createApp } from './app.js';
import type { Config } from './config.js';
import type { Deps } from './deps.js';
import { isPrivateAddress } from './http/address.js';
import { serveApp } from './http/listener.js';
import { issueFirstAdminLink, linkAddress } from './identity/sign-in-link.js';
import { JOBS } from './jobs/jobs.js';
import { startJobs } from './jobs/run-jobs.js';
import { deliverMails } from './mail/deliver.js';
import { openSmtp } from './mail/smtp.js';
import { openDeps } from './open-deps.js';
import { createSend, tracedSend } from './webhooks/send.js';
import { deliverDue } from './webhooks/deliver.js';
import { tracedCalls } from './telemetry/traced-calls.js';
import { NO_TRACING, type Tracing } from './telemetry/tracing.js';
import { startSending } from './webhooks/send-loop.js';

export interface ServeOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Called with `http://HOST:PORT` when requests are answered. */
  onReady(address: string): void;
  /** Called after that with a one-time link, while the registry has no user yet. */
  onSetup?(link: string): void;
  /** Aborted when the server should stop; aborting `now` as well cuts off open requests. */
  readonly stop: AbortSignal;
  readonly stopNow: AbortSignal;
  /** Without it nothing is traced. */
  readonly tracing?: Tracing;
}

const IDLE_CHECK_MS = 100;
const HEADERS_TIMEOUT_MS = 30_000;
const KEEP_ALIVE_MS = 65_000;

/**
 * Serves the registry until `stop` is aborted, then lets open requests finish and closes everything.
 * @throws OpsError when the port, the data folder or the database cannot be had; all that was opened is closed again.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, log, onReady, onSetup, stop, stopNow, tracing = NO_TRACING } = options;
  const server = createServer();
  const sockets = trackSockets(server);
  // The port first: it fails fast, and with port 0 the public address needs to know it.
  await listen(server, config);
  const address = addressOf(server, config.host);
  const publicUrl = config.publicUrl ?? reachable(address);
  try {
    const opened = await openDeps(config, log, publicUrl, tracing);
    try {
      configure(server, config);
      server.removeAllListeners('request');
      serveApp(server, createApp(opened.deps), opened.deps);
      const working = startJobs(opened.deps, JOBS);
      const send = tracedSend(tracing, createSend({ networks: config.webhookNetworks }));
      const telling = startSending('webhooks', () => deliverDue({ ...opened.deps, send }), log);
      const mailer =
        config.mail === undefined ? undefined : tracedCalls(tracing, 'mail', await openSmtp(config.mail), ['send']);
      const mailing =
        mailer === undefined ? undefined : startSending('mails', () => deliverMails({ ...opened.deps, mailer }), log);
      log.info({ address, public_url: publicUrl, version: opened.deps.config.serverVersion }, 'serving');
      if (!stop.aborted) onReady(address);
      const setup = isPrivateAddress(publicUrl) ? await issueFirstAdminLink(opened.deps) : undefined;
      if (setup !== undefined && !stop.aborted) onSetup?.(linkAddress(publicUrl, setup));
      await aborted(stop);
      log.info('stopping');
      await leave(server, opened.deps, config.stopDelayMs, stopNow);
      // Streams that follow events would otherwise be waited for.
      opened.deps.feed.end();
      await drain(server, sockets, config.drainMs, stopNow);
      await telling.stop();
      await mailing?.stop();
      mailer?.close();
      await working.stop();
    } finally {
      await opened.close();
      log.info('stopped');
    }
  } finally {
    server.closeAllConnections();
    await closed(server);
  }
}

function listen(server: Server, config: Config): Promise<void> {
  // Until everything is open, and never for long: a load balancer that asks early gets an answer.
  server.on('request', (_request, response) => {
    response.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '1' });
    response.end(JSON.stringify(STARTING));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(config, error)));
    server.listen({ host: config.host, port: config.port }, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

const STARTING = {
  type: 'about:blank',
  title: 'Service Unavailable',
  status: 503,
  detail: 'the registry is starting',
  code: 'registry.unavailable',
  request_id: 'starting',
  retry_after: 1,
};

function listenFailure(config: Config, error: NodeJS.ErrnoException): OpsError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'the port is in use',
    EADDRNOTAVAIL: 'this machine does not have that address',
    EACCES: 'this user may not listen on that port',
    ENOTFOUND: 'the host name is not known',
  };
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new OpsError('config.invalid', `cannot listen on ${config.host} port ${config.port}: ${reason}`, {
    hint: 'Give another --port or --host; port 0 takes a free one.',
    cause: error,
  });
}

function configure(server: Server, config: Config): void {
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = config.limits.uploadTimeoutMs + HEADERS_TIMEOUT_MS;
  // Longer than the 60 seconds after which common proxies forget a connection: they, not we, should close it.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** An address that listens everywhere cannot be reached by that name. */
export function reachable(address: string): string {
  return address.replace('//0.0.0.0:', '//localhost:').replace('//[::]:', '//localhost:');
}

function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

/**
 * Lets load balancers find out: the registry is not ready any more and ends connections with their next answer, but goes
 * on answering for a while.
 */
async function leave(
  server: Server,
  { readiness }: Pick<Deps, 'readiness'>,
  delayMs: number,
  stopNow: AbortSignal,
): Promise<void> {
  readiness.stop();
  server.prependListener('request', (_incoming, outgoing: ServerResponse) => {
    outgoing.shouldKeepAlive = false;
  });
  if (delayMs === 0) return;
  const delay = AbortSignal.timeout(delayMs);
  await aborted(AbortSignal.any([delay, stopNow]));
}

async function drain(
  server: Server,
  sockets: ReadonlySet<Socket>,
  drainMs: number,
  stopNow: AbortSignal,
): Promise<void> {
  const closeIdle = (): void => {
    server.closeIdleConnections();
    // Node counts a connection as idle only after its first request.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  const idle = setInterval(closeIdle, IDLE_CHECK_MS);
  const deadline = AbortSignal.timeout(Math.max(drainMs, 1));
  const cut = (): void => server.closeAllConnections();
  deadline.addEventListener('abort', cut);
  stopNow.addEventListener('abort', cut);
  if (stopNow.aborted) cut();
  try {
    const finished = closed(server);
    closeIdle();
    await finished;
  } finally {
    clearInterval(idle);
    deadline.removeEventListener('abort', cut);
    stopNow.removeEventListener('abort', cut);
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (server.listening) server.close(() => resolve());
    else resolve();
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
