import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDiskBlobs } from '../blobs/disk.js';
import { readConfig } from '../config.js';
import type { Deps, ServiceConfig } from '../deps.js';
import { createIssuerKeys } from '../identity/issuer-keys.js';
import { createLogger } from '../log.js';
import { createDownloadCounter } from '../versions/download-counter.js';
import { createTestDatabase, type TestDatabase } from './database.js';

export interface TestDeps extends Deps {
  readonly testDatabase: TestDatabase;
  /** Folder that goes away with `close`; the blobs are in `blobs/` of it. */
  readonly folder: string;
  /** Sets the clock; it stands still otherwise. */
  setNow(now: Date): void;
  close(): Promise<void>;
}

export interface TestDepsOptions {
  readonly config?: Partial<ServiceConfig>;
}

/** Everything a verb needs, on a real database and a real folder of its own. The clock stands still. */
export async function createTestDeps(options: TestDepsOptions = {}): Promise<TestDeps> {
  const testDatabase = await createTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
  const settings = readConfig({ data: folder }, {});
  let clock = new Date('2026-11-22T12:00:00.000Z');
  const now = (): Date => new Date(clock);
  const log = createLogger('silent');
  const downloads = createDownloadCounter({ db: testDatabase.db, log, now });
  return {
    db: testDatabase.db,
    blobs: await openDiskBlobs({ directory: path.join(folder, 'blobs'), now }),
    downloads,
    issuerKeys: createIssuerKeys({ now }),
    config: {
      name: settings.name,
      publicUrl: 'http://registry.test',
      serverVersion: '0.0.0-test',
      minCliVersion: '0.0.0',
      limits: settings.limits,
      rates: settings.rates,
      keyWaitMs: settings.keyWaitMs,
      reviewRules: settings.reviewRules,
      proxyHops: settings.proxyHops,
      ciIssuers: settings.ciIssuers,
      ...options.config,
    },
    log,
    now,
    newId: randomUUID,
    testDatabase,
    folder,
    setNow: (to) => {
      clock = to;
    },
    close: async () => {
      await downloads.close();
      await testDatabase.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
