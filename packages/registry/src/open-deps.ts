import { randomUUID } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import { OpsError } from '@ops-center/manifest-schema';
import type { Logger } from 'pino';
import { openBlobs } from './blobs/open-blobs.js';
import { createSmallBlobs } from './blobs/small-blobs.js';
import { listenToCatalogue } from './catalogue/listen.js';
import { createPublicCache } from './catalogue/public-cache.js';
import type { KeptAnswer } from './catalogue/kept-answer.js';
import { type Config, MIN_CLI_VERSION, readServerVersion } from './config.js';
import type { Database } from './database.js';
import type { Deps } from './deps.js';
import { createIssuerKeys } from './identity/issuer-keys.js';
import { openSsoClient } from './identity/sso-client.js';
import { createReadiness } from './health/readiness.js';
import { openStripe } from './billing/stripe-gateway.js';
import { readEncryptionKeys } from './installations/encryption-keys.js';
import { EVENTS_CHANNEL } from './installations/event-store.js';
import { createSecretBox, type SecretBox } from './installations/secret-box.js';
import { createEventFeed } from './postgres/event-feed.js';
import { type OpenDatabaseOptions, type OpenedDatabase, openDatabase } from './postgres/open-database.js';
import { createMetrics } from './metrics/metrics.js';
import { findNeededKey, holdKeys } from './sealing/hold-keys.js';
import { tracePool } from './telemetry/traced-pool.js';
import { tracedCalls } from './telemetry/traced-calls.js';
import { NO_TRACING, type Tracing } from './telemetry/tracing.js';
import { openUpstream } from './upstream/open-upstream.js';
import { createDownloadCounter } from './versions/download-counter.js';

/** What goes to other programs, or to the disk. */
const BLOB_CALLS = ['receive', 'stat', 'read', 'deleteIfOlder', 'probe'] as const;
const STRIPE_CALLS = [
  'createCustomer',
  'createCheckout',
  'createPortal',
  'readSubscription',
  'endSubscription',
  'readInvoice',
  'refund',
] as const;

export interface OpenedDeps {
  readonly deps: Deps;
  /** Writes what is still in memory and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens everything `serve` needs. `publicUrl` is where clients reach it, without a trailing slash.
 * @throws OpsError when the data folder or the database cannot be used; nothing stays open then.
 */
export async function openDeps(
  config: Config,
  log: Logger,
  publicUrl: string,
  tracing: Tracing = NO_TRACING,
): Promise<OpenedDeps> {
  const now = (): Date => new Date();
  await prepareDataDirectory(config.dataDirectory);
  const payments =
    config.stripe === undefined
      ? undefined
      : tracedCalls(tracing, 'stripe', await openStripe(config.stripe, log), STRIPE_CALLS);
  const sso =
    config.identity.sso === undefined ? undefined : await openSsoClient(config.identity.sso, { now, publicUrl });
  const blobs = tracedCalls(tracing, 'blobs', await openBlobs(config, now), BLOB_CALLS);
  const database = await openLoggedDatabase(config, log, 'serve');
  const secrets = await openSecrets(config, database.db, now).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const feed = createEventFeed({ connection: database.connection, channel: EVENTS_CHANNEL, log });
  const downloads = createDownloadCounter({ db: database.db, log, now });
  const cache = createPublicCache<KeptAnswer>({ maxBytes: config.cache.bytes, oldMs: config.cache.oldMs, now });
  const listener = listenToCatalogue({ connection: database.connection, cache, log });
  const { pool } = database;
  tracePool(pool, tracing);
  const serverVersion = readServerVersion();
  const metrics = createMetrics({ version: serverVersion, pool, process: true, hears: () => cache.hears });
  const deps: Deps = Object.freeze({
    db: database.db,
    blobs,
    smallBlobs: createSmallBlobs(blobs, { maxBytes: config.cache.bytes }),
    downloads,
    issuerKeys: createIssuerKeys({ now }),
    sso,
    metrics,
    tracing,
    readiness: createReadiness({ db: database.db, blobs }),
    catalogue: { cache, settle: () => listener.settle() },
    feed,
    config: Object.freeze({
      name: config.name,
      publicUrl,
      serverVersion,
      minCliVersion: MIN_CLI_VERSION,
      limits: config.limits,
      rates: config.rates,
      keyWaitMs: config.keyWaitMs,
      reviewRules: config.reviewRules,
      sendsMail: config.mail !== undefined,
      paidPlugins: config.paidPlugins,
      webhookNetworks: config.webhookNetworks,
      readOnly: config.readOnly,
      metricsToken: config.metricsToken,
      analyticsMonths: config.analyticsMonths,
      proxyHops: config.proxyHops,
      ciIssuers: config.identity.ciIssuers,
      openOrganisations: config.identity.openOrganisations,
      passwords: config.identity.passwords,
    }),
    payments,
    upstream: config.upstream === undefined ? undefined : await openUpstream(config.upstream, { metrics, now }),
    secrets,
    log,
    now,
    newId: randomUUID,
  });
  return {
    deps,
    close: async () => {
      await listener.close();
      await feed.close();
      await downloads
        .close()
        .catch((error: unknown) => log.error({ err: error }, 'the last download counts were lost'));
      await database.close();
    },
  };
}

/** The keys of this server, once it is clear that they are those of the registry. */
async function openSecrets(config: Config, db: Database, now: () => Date): Promise<SecretBox> {
  const needed = await findNeededKey(db);
  const keys = await readEncryptionKeys(config.encryptionKeyFile, config.dataDirectory, needed);
  const secrets = createSecretBox(keys);
  await holdKeys({ db, secrets, now });
  return secrets;
}

/** Opens the database for a command, and tells the log what migrations did. */
export async function openLoggedDatabase(
  config: Config,
  log: Logger,
  command: string,
  more: Pick<OpenDatabaseOptions, 'keepSchema'> = {},
): Promise<OpenedDatabase> {
  await prepareDataDirectory(config.dataDirectory);
  const database = await openDatabase({
    config,
    ...more,
    applicationName: `ops-center-registry ${command}`,
    now: () => new Date(),
    onEvent: (event, facts) => log.warn({ event, ...facts }, 'database'),
  });
  const { applied, unknown } = database.migrated;
  if (applied.length > 0) log.info({ applied }, 'migrations applied');
  if (unknown.length > 0) log.warn({ unknown }, 'the database has migrations of a newer version');
  return database;
}

/** Makes the data folder and proves that it can be written to. */
async function prepareDataDirectory(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code === undefined) throw error;
    const kind = code === 'ENOSPC' || code === 'EDQUOT' ? 'registry.storage_full' : 'file.denied';
    throw new OpsError(kind, `the data folder cannot be used (${code})`, {
      where: folder,
      hint: 'Give --data a folder that this user may write to.',
      cause: error,
    });
  }
}
