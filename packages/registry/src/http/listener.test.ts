import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from '../log.js';
import type { NodeBindings } from './exchange.js';
import { serveApp } from './listener.js';
import { sendFile } from './send-file.js';

let server: Server;

beforeEach(async () => {
  const app = new Hono<NodeBindings>();
  app.get('/endless', () => new Response(new ReadableStream({ start: (out) => out.enqueue(Buffer.from('first')) })));
  app.get('/short', () => new Response('short'));
  server = createServer();
  serveApp(server, app, { log: createLogger('silent'), newId: randomUUID });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Wire {
  readonly socket: Socket;
  /** Settles when the text has come. */
  until(text: string): Promise<void>;
  /** All that came until the connection was closed. */
  readonly all: Promise<string>;
}

function dial(): Wire {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let received = '';
  socket.on('error', () => undefined).on('data', (bytes: Buffer) => (received += bytes.toString()));
  return {
    socket,
    until: (text) =>
      new Promise((resolve) => {
        const look = (): void => void (received.includes(text) && resolve());
        socket.on('data', look);
        look();
      }),
    all: new Promise((resolve) => socket.once('close', () => resolve(received))),
  };
}

test('a client that takes nothing of a file for a while is let go, and so is the file', async () => {
  const chunk = Buffer.alloc(256 * 1024);
  let opened: Readable | undefined;
  server.removeAllListeners('request').on('request', (_incoming, outgoing: ServerResponse) => {
    const call = { method: 'GET', header: () => undefined, outgoing, baseHeaders: {} };
    const open = async (): Promise<Readable> => {
      opened = new Readable({ read: () => void opened?.push(chunk) });
      return opened;
    };
    void sendFile(call, { size: 1e12, etag: '"x"', headers: {}, open, lastByteSent: () => undefined }, 300);
  });
  const { socket } = dial();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await new Promise<void>((resolve) => void socket.once('data', () => resolve()));
  socket.pause();
  await expect.poll(() => opened?.destroyed, { timeout: 5000 }).toBe(true);
});

test('what is no HTTP is answered with a problem document', async () => {
  const { socket, all } = dial();
  socket.write('garbage\r\n\r\n');
  expect(await all).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"request\.invalid"/);
});

test('nothing is written into an answer that is under way', async () => {
  const { socket, until, all } = dial();
  socket.write('GET /endless HTTP/1.1\r\nHost: x\r\n\r\n');
  await until('first');
  socket.write('garbage\r\n\r\n');
  const text = await all;
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
  expect(text).not.toContain('HTTP/1.1 400');
});

test('after an answer that is complete, what is no HTTP is answered', async () => {
  const { socket, until, all } = dial();
  socket.write('GET /short HTTP/1.1\r\nHost: x\r\n\r\n');
  await until('short');
  socket.write('garbage\r\n\r\n');
  expect(await all).toMatch(/^HTTP\/1\.1 200 [^]*HTTP\/1\.1 400 /);
});

test('an expectation that nobody knows is answered with a problem document', async () => {
  const { socket, all } = dial();
  socket.write('POST /short HTTP/1.1\r\nHost: x\r\nExpect: 100-foo\r\nContent-Length: 5\r\n\r\n');
  expect(await all).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"request\.invalid"/);
});
