import type { Logger } from 'pino';
import type { PaymentGateway } from './billing/gateway.js';
import type { Blobs } from './blobs/blobs.js';
import type { SmallBlobs } from './blobs/small-blobs.js';
import type { KeptAnswer } from './catalogue/kept-answer.js';
import type { PublicCache } from './catalogue/public-cache.js';
import type { Database } from './database.js';
import type { IssuerKeys } from './identity/issuer-keys.js';
import type { SsoClient } from './identity/sso-client.js';
import type { CiIssuer } from './trusted-publishing/ci-issuer.js';
import type { ReviewRule } from './review/rules.js';
import type { SecretBox } from './installations/secret-box.js';
import type { EventFeed } from './postgres/event-feed.js';
import type { Metrics } from './metrics/metrics.js';
import type { Tracing } from './telemetry/tracing.js';
import type { Upstream } from './upstream/upstream.js';
import type { DownloadCounter } from './versions/download-counter.js';

/** Limits of uploads; every one is told by `/.well-known/ops-center.json`. */
export interface UploadLimits {
  /** Bytes of a packed bundle. */
  readonly archiveBytes: number;
  /** Bytes of all files of a bundle together, unpacked. */
  readonly unpackedBytes: number;
  /** Bytes of one file of a bundle, unpacked. */
  readonly entryBytes: number;
  readonly entries: number;
  /** Unpacked to packed, above `ratioFloor` bytes. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** UTF-8 bytes of a path inside a bundle. */
  readonly pathBytes: number;
  readonly manifestBytes: number;
  /** Bytes of a DSSE envelope. */
  readonly envelopeBytes: number;
  /** Milliseconds from the first byte of a request to its last. */
  readonly uploadTimeoutMs: number;
  /** Bundles of this size or more are sent in parts. */
  readonly partsFromBytes: number;
}

/** Requests of one client in a minute; beyond that it is told to wait. */
export interface RequestRates {
  /** Requests with a bad token, by address. */
  readonly badTokensPerMinute: number;
  /** Requests that change something, by token. */
  readonly writesPerMinute: number;
}

/** What the HTTP side needs to know of the configuration. */
export interface ServiceConfig {
  /** Shown to people. */
  readonly name: string;
  /** Origin and base path under which clients reach this registry, without a trailing slash. */
  readonly publicUrl: string;
  readonly serverVersion: string;
  readonly minCliVersion: string;
  readonly limits: UploadLimits;
  readonly rates: RequestRates;
  /** How long a further key of a publisher waits before it may sign, unless an older key vouches for it. */
  readonly keyWaitMs: number;
  /** What holds a version until an administrator approved it. */
  readonly reviewRules: readonly ReviewRule[];
  /** Whether mail is sent at all. */
  readonly sendsMail: boolean;
  /** Whether paid plugins are given out to who is entitled only, or to all. */
  readonly paidPlugins: 'checked' | 'open';
  /** Networks beside the public internet to which webhooks may be sent. */
  readonly webhookNetworks: readonly string[];
  /** Opens `/metrics`; without one nobody sees them. */
  readonly metricsToken?: string | undefined;
  /** Takes no changes. */
  readonly readOnly: boolean;
  /** Whole months for which events of plugins are kept. */
  readonly analyticsMonths: number;
  /** Proxies of the operator between clients and this server. */
  readonly proxyHops: number;
  /** Issuers of CI tokens that may be exchanged. */
  readonly ciIssuers: readonly CiIssuer[];
  /** Everybody with an account may make organisations. */
  readonly openOrganisations: boolean;
  /** People sign in by passwords of this registry, too. */
  readonly passwords: boolean;
}

/** Public answers in the memory of this process. */
export interface Catalogue {
  readonly cache: PublicCache<KeptAnswer>;
  /** Waits until every change that was committed before has been heard here. */
  settle(): Promise<void>;
}

/** Whether a publish could succeed now, or could a moment ago. */
export interface Readiness {
  /** Asked at most once a second, however many ask. @throws OpsError registry.unavailable, registry.storage_full */
  check(): Promise<void>;
  /** From now on the answer is no: this replica is about to stop. */
  stop(): void;
}

/** Everything a verb may use. Built once by `main.ts`; a verb asks for its part by `Pick<Deps, ...>`. */
export interface Deps {
  readonly db: Database;
  readonly blobs: Blobs;
  /** Those of them that are given out from memory. */
  readonly smallBlobs: SmallBlobs;
  /** Counts in memory and writes now and then; `close` it before the database, or the last counts are lost. */
  readonly downloads: DownloadCounter;
  /** Public keys of the OpenID issuers that the configuration names. */
  readonly issuerKeys: IssuerKeys;
  readonly catalogue: Catalogue;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  /** Wakes whoever follows the events of installations. */
  readonly feed: EventFeed;
  readonly config: ServiceConfig;
  /** Undefined: there is no single sign-on. */
  readonly sso: SsoClient | undefined;
  /** Undefined: this registry takes no payments. */
  readonly payments: PaymentGateway | undefined;
  /** Undefined: this registry mirrors no other. */
  readonly upstream: Upstream | undefined;
  /** Seals what must be read again. */
  readonly secrets: SecretBox;
  readonly log: Logger;
  now(): Date;
  /** A new UUID. */
  newId(): string;
}
