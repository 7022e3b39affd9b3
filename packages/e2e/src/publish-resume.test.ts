import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectOk, newDeveloper, type Developer } from './testing/developer.js';
import { createUser, serveRegistry, type ServedRegistry } from './testing/served-registry.js';
import { logIn } from './testing/world.js';

const PART = 8 * 1024 * 1024;
const BULK = 11_000_000;

/** Between the command line and the registry: counts the bytes of parts, and lets one of them hang. */
interface Middle {
  readonly server: Server;
  target: number;
  partBytes: number;
  parts: number;
  /** Called with a part in place of forwarding it. */
  hang?: ((request: IncomingMessage) => void) | undefined;
}

let data: string;
let registry: ServedRegistry;
let developer: Developer;
const middle: Middle = { server: createServer(pass), target: 0, partBytes: 0, parts: 0 };

function pass(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'PATCH') {
    middle.parts += 1;
    if (middle.parts === 2 && middle.hang !== undefined) return middle.hang(request);
    request.on('data', (chunk: Buffer) => (middle.partBytes += chunk.length));
  }
  const { method, url, headers } = request;
  const onward = forward({ host: '127.0.0.1', port: middle.target, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

beforeAll(async () => {
  await new Promise<void>((resolve) => middle.server.listen(0, '127.0.0.1', resolve));
  const { port } = middle.server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  data = await mkdtemp(path.join(tmpdir(), 'ops-center-resume-'));
  registry = await serveRegistry({ data, args: ['--public-url', address] });
  middle.target = Number(new URL(registry.address).port);
  developer = await newDeveloper();
  await logIn(developer, address, await createUser(data, { email: 'dev@example.com', org: 'acme' }));
  expectOk(await developer.ops('keys', 'generate', '--no-input'));
  expectOk(await developer.ops('plugin', 'init', 'bulky', '--type', 'theme', '--no-input', '--no-git'));
  await writeFile(path.join(developer.folder, 'bulky', 'bulk.bin'), randomBytes(BULK));
  expectOk(await developer.ops('plugin', 'build', 'bulky', '-o', 'bulky.zip'));
});
afterAll(async () => {
  await developer.leave();
  middle.server.closeAllConnections();
  await new Promise((resolve) => middle.server.close(resolve));
  await registry.stop();
  await rm(data, { recursive: true, force: true });
});

test('a publish that was killed in its middle sends only the rest when it is run again', async () => {
  const { size } = await stat(path.join(developer.folder, 'bulky.zip'));
  let process: ChildProcess | undefined;
  middle.hang = () => void process?.kill('SIGKILL');
  const started = (child: ChildProcess): void => void (process = child);
  const killed = await developer.opsWith({ started }, 'plugin', 'publish', 'bulky.zip', '--yes');
  expect([killed.signal, middle.partBytes]).toEqual(['SIGKILL', PART]);

  middle.hang = undefined;
  middle.partBytes = 0;
  const again = expectOk(await developer.ops('plugin', 'publish', 'bulky.zip', '--yes'));
  expect(middle.partBytes).toBe(size - PART);
  expect(again.stderr).toContain(
    `the registry has ${Math.floor((100 * PART) / size)} % of it already: sending the rest`,
  );
  expect(again.stdout).toContain('Published to marketplace');
  expectOk(await developer.ops('plugin', 'install', 'bulky', '--yes'));
});
