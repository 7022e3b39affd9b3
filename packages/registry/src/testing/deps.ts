import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Blobs } from '../blobs/blobs.js';
import type { PaymentGateway } from '../billing/gateway.js';
import { openDiskBlobs } from '../blobs/disk.js';
import { createSmallBlobs } from '../blobs/small-blobs.js';
import { readConfig } from '../config.js';
import type { SsoSettings } from '../config-identity.js';
import type { Deps, ServiceConfig } from '../deps.js';
import { createIssuerKeys } from '../identity/issuer-keys.js';
import type { KeptAnswer } from '../catalogue/kept-answer.js';
import { listenToCatalogue } from '../catalogue/listen.js';
import { createPublicCache } from '../catalogue/public-cache.js';
import { openSsoClient } from '../identity/sso-client.js';
import { createReadiness } from '../health/readiness.js';
import { createMetrics } from '../metrics/metrics.js';
import { createLogger } from '../log.js';
import { EVENTS_CHANNEL } from '../installations/event-store.js';
import { createSecretBox, type SecretBox } from '../installations/secret-box.js';
import { createEventFeed } from '../postgres/event-feed.js';
import { NO_TRACING, type Tracing } from '../telemetry/tracing.js';
import type { UpstreamSettings } from '../config-upstream.js';
import { openUpstream } from '../upstream/open-upstream.js';
import { createDownloadCounter } from '../versions/download-counter.js';
import { createTestDatabase, type Detour, type TestDatabase } from './database.js';

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
  readonly secrets?: SecretBox;
  readonly sso?: SsoSettings;
  readonly detour?: Detour;
  /** Without it no payments are taken. */
  readonly payments?: PaymentGateway;
  /** Without it no other registry is mirrored. */
  readonly upstream?: UpstreamSettings;
  /** Database and blobs of another, for a second replica; they are not closed with this one. */
  readonly beside?: TestDeps;
  /** Changes of other replicas are heard of, and answers given from memory. */
  readonly listens?: true;
  /** The database to begin with; without it a migrated and empty one. */
  readonly template?: string;
  /** Without it nothing is traced. */
  readonly tracing?: Tracing;
  /** The blob store; without it a folder. */
  readonly blobs?: Blobs;
}

/** Everything a verb needs, on a real database and a real folder of its own. The clock stands still. */
export async function createTestDeps(options: TestDepsOptions = {}): Promise<TestDeps> {
  const { beside } = options;
  const testDatabase = beside?.testDatabase ?? (await createTestDatabase(options.template, options.detour));
  const folder = beside?.folder ?? (await mkdtemp(path.join(tmpdir(), 'registry-')));
  const settings = readConfig({ data: folder }, {});
  let clock = new Date('2026-11-22T12:00:00.000Z');
  const now = (): Date => new Date(clock);
  const log = createLogger('silent');
  const feed = createEventFeed({ connection: testDatabase.connection, channel: EVENTS_CHANNEL, log });
  const downloads = createDownloadCounter({ db: testDatabase.db, log, now });
  const cache = createPublicCache<KeptAnswer>({ maxBytes: settings.cache.bytes, oldMs: settings.cache.oldMs, now });
  const { connection } = testDatabase;
  const listener = options.listens === true ? listenToCatalogue({ connection, cache, log }) : undefined;
  const { db } = testDatabase;
  const blobs = options.blobs ?? (await openDiskBlobs({ directory: path.join(folder, 'blobs'), now }));
  const metrics = createMetrics({ version: '0.0.0-test', hears: () => cache.hears });
  const { upstream } = options;
  const publicUrl = options.config?.publicUrl ?? 'http://registry.test';
  return {
    db,
    blobs,
    smallBlobs: createSmallBlobs(blobs, { maxBytes: settings.cache.bytes }),
    metrics,
    tracing: options.tracing ?? NO_TRACING,
    readiness: createReadiness({ db, blobs }),
    downloads,
    issuerKeys: createIssuerKeys({ now }),
    sso: options.sso === undefined ? undefined : await openSsoClient(options.sso, { now, publicUrl }),
    catalogue: { cache, settle: async () => await listener?.settle() },
    feed,
    config: {
      name: settings.name,
      publicUrl: 'http://registry.test',
      serverVersion: '0.0.0-test',
      minCliVersion: '0.0.0',
      limits: settings.limits,
      rates: settings.rates,
      keyWaitMs: settings.keyWaitMs,
      reviewRules: settings.reviewRules,
      sendsMail: false,
      paidPlugins: settings.paidPlugins,
      webhookNetworks: settings.webhookNetworks,
      readOnly: settings.readOnly,
      metricsToken: settings.metricsToken,
      analyticsMonths: settings.analyticsMonths,
      proxyHops: settings.proxyHops,
      ciIssuers: settings.identity.ciIssuers,
      openOrganisations: settings.identity.openOrganisations,
      passwords: settings.identity.passwords,
      ...options.config,
    },
    payments: options.payments,
    upstream: upstream === undefined ? undefined : await openUpstream(upstream, { metrics, now }),
    secrets: options.secrets ?? beside?.secrets ?? createSecretBox([randomBytes(32)]),
    log,
    now,
    newId: randomUUID,
    testDatabase,
    folder,
    setNow: (to) => {
      clock = to;
    },
    close: async () => {
      await listener?.close();
      await feed.close();
      await downloads.close();
      if (beside !== undefined) return;
      await testDatabase.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
