import type { IncomingMessage, ServerResponse } from 'node:http';
import { problem } from './contract-server.js';

/** How a registry goes wrong: what it does with a request it should answer. */
export interface RegistryFault {
  readonly name: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse, elsewhere: string) => void;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const CHUNK = Buffer.alloc(64 * 1024, 0x20);

const fault = (name: string, answer: RegistryFault['answer']): RegistryFault => ({ name, answer });

/** What registries, proxies and cables do; each of them must end every command in bounded time with a name. */
export const REGISTRY_FAULTS: readonly RegistryFault[] = [
  fault('503', (_request, response) => problem(response, 503, 'registry.unavailable')),
  fault('500 with a page of HTML', (_request, response) => {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<html><body>Oops</body></html>');
  }),
  fault('429 that asks for an hour', (_request, response) => {
    response.setHeader('retry-after', '3600');
    problem(response, 429, 'policy.rate_limited');
  }),
  fault('429 that asks for a second, each time', (_request, response) => {
    response.setHeader('retry-after', '1');
    problem(response, 429, 'policy.rate_limited');
  }),
  fault('no answer', () => undefined),
  fault('an answer that stops in the middle', (_request, response) => {
    response.writeHead(200, JSON_TYPE).write('{"na');
  }),
  fault('a connection cut before the head', (request) => void request.socket.destroy()),
  fault('a connection cut at byte 700', (request, response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' }).write(Buffer.alloc(500, 0x20));
    setImmediate(() => request.socket.resetAndDestroy());
  }),
  fault('a body shorter than it says', (request, response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' }).write('{}');
    request.socket.end();
  }),
  fault('a drip of bytes', (request, response) => {
    response.writeHead(200, JSON_TYPE);
    const timer = setInterval(() => response.write(' '), 50);
    request.socket.once('close', () => clearInterval(timer));
  }),
  fault('an endless answer', (_request, response) => {
    response.writeHead(200, JSON_TYPE);
    const pour = (): void => {
      while (!response.destroyed && response.write(CHUNK));
    };
    response.on('drain', pour);
    pour();
  }),
  fault('the wrong type', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in to the hotel</html>');
  }),
  fault('JSON that is none', (_request, response) => void response.writeHead(200, JSON_TYPE).end('{"name": ')),
  fault('JSON of another shape', (_request, response) => {
    response.writeHead(200, JSON_TYPE).end('{"name": 7, "data": {}, "versions": null}');
  }),
  fault('a redirect to itself', (request, response) => {
    response.writeHead(302, { location: request.url ?? '/' }).end();
  }),
  fault('a redirect to another origin', (request, response, elsewhere) => {
    response.writeHead(307, { location: `${elsewhere}${request.url ?? '/'}` }).end();
  }),
  fault('what is no HTTP', (request) => void request.socket.end('220 mail.example ESMTP\r\n')),
];
