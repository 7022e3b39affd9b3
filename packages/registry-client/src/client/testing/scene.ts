import { OpsError } from '@ops-center/manifest-schema';
import { afterEach } from 'vitest';
import type { ClientOptions, RegistryClient } from '../index.js';
import { createRegistryClient } from '../index.js';
import { startFaultServer, type FaultServer, type FaultServerOptions, type Handler } from './fault-server.js';

export const TOKEN = `ocp_${'s3cr3t'.repeat(6)}`;

export interface Scene {
  serve(handlers: Readonly<Record<string, Handler>>, options?: FaultServerOptions): Promise<FaultServer>;
  client(origin: string, options?: Partial<ClientOptions>): RegistryClient;
  /** Ends what the scene started, and anything given here. */
  onEnd(work: () => unknown): void;
}

/** Servers and clients for one test file, ended after each test. Waits are short so that tests are fast. */
export function setScene(): Scene {
  const endings: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0).toReversed()) await end();
  });
  return {
    async serve(handlers, options) {
      const server = await startFaultServer(handlers, options);
      endings.push(() => server.close());
      return server;
    },
    client(origin, options = {}) {
      const client = createRegistryClient({ origin, userAgent: 'ops-center-test', retryDelayMs: 1, ...options });
      endings.push(() => client.close());
      return client;
    },
    onEnd: (work) => void endings.push(work),
  };
}

/** The named failure of a promise; anything else fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<OpsError> {
  const outcome = await promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );
  if (outcome instanceof OpsError) return outcome;
  throw new Error('an OpsError was due', { cause: outcome });
}
