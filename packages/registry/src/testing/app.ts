import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app.js';
import { serveApp } from '../http/listener.js';
import { createUser } from '../identity/create-user.js';
import { createTestDeps, type TestDeps, type TestDepsOptions } from './deps.js';

export interface TestApp {
  readonly deps: TestDeps;
  /** `http://127.0.0.1:PORT`, which is also the public address. */
  readonly origin: string;
  /** Sends a request to a path of the registry over a real socket. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A user of an organisation (an owner), with a token for it. */
  createUser(options?: {
    email?: string;
    organisation?: string;
    isAdmin?: boolean;
  }): Promise<{ userId: string; organisationId: string; token: string }>;
  close(): Promise<void>;
}

/** The registry as it is served: real HTTP, real database, real blobs, each of its own. */
export async function createTestApp(options: TestDepsOptions = {}): Promise<TestApp> {
  const server = createServer();
  const origin = await listen(server);
  const deps = await createTestDeps({ ...options, config: { publicUrl: origin, ...options.config } });
  serveApp(server, createApp(deps), deps);
  return {
    deps,
    origin,
    request: (path, init) => fetch(`${origin}${path}`, init),
    createUser: ({ email = 'ada@example.test', organisation = 'acme', isAdmin = false } = {}) =>
      createUser(deps, { email, organisation, isAdmin }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await deps.close();
    },
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
