import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expectOk, newDeveloper, type Developer } from './developer.js';
import { usePreparedData } from './prepared-data.js';
import { createUser, serveRegistry, type ServedRegistry, type ServeOptions } from './served-registry.js';

/** A registry of its own and a developer who is logged in there and has a key. */
export interface World {
  readonly registry: ServedRegistry;
  readonly developer: Developer;
  readonly token: string;
  /** Starts the registry again on its folder and port, after it was killed. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

export async function newWorld(options: Partial<ServeOptions> = {}): Promise<World> {
  const root = await mkdtemp(path.join(tmpdir(), 'ops-center-world-'));
  const data = path.join(root, 'data');
  if (options.env?.['DATABASE_URL'] === undefined) await usePreparedData(data);
  let registry = await serveRegistry({ data, ...options });
  const token = await createUser(data, { email: 'dev@example.com', org: 'acme', admin: true }, options.env);
  const developer = await newDeveloper();
  await logIn(developer, registry.address, token);
  expectOk(await developer.ops('keys', 'generate', '--no-input'));
  return {
    get registry() {
      return registry;
    },
    developer,
    token,
    restart: async () => {
      registry = await serveRegistry({ data, ...options, port: Number(new URL(registry.address).port) });
    },
    end: async () => {
      await registry.stop();
      await developer.leave();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Points a developer at a registry and stores the token that is given on stdin. */
export async function logIn(developer: Developer, address: string, token: string): Promise<void> {
  expectOk(await developer.ops('config', 'set', 'registry', address));
  expectOk(await developer.opsWith({ stdin: token }, 'login', '--with-token'));
}
