import type { NewToken, TokenList, TokenRequest, WhoAmI } from '../contract/identity.js';
import type { PluginIndex, PublisherKey } from '../contract/index-document.js';
import type { KeyChallenge, KeyList, RegisteredKey, RevokeKeyRequest } from '../contract/publisher-keys.js';
import type { PluginAnalytics } from '../contract/analytics.js';
import type { PluginDetail, PluginPage, PublishedVersion, VersionPage } from '../contract/marketplace.js';
import type { TransferList, TransferOffer, TransferRequest } from '../contract/transfers.js';
import type { Member, MemberList, MemberRequest } from '../contract/members.js';
import type { ChangedVersions, DeprecateRequest, UndeprecateRequest } from '../contract/overlays.js';
import type { VersionState } from '../contract/review.js';
import type { SecurityReport, SecurityReportRequest } from '../contract/security-reports.js';
import type {
  CiToken,
  TrustedPublisher,
  TrustedPublisherList,
  TrustedPublisherRequest,
} from '../contract/trusted-publishing.js';
import type { WellKnown } from '../contract/well-known.js';
import type { DeviceAnswer, DeviceLogin } from './device-login.js';
import type { DownloadTarget } from './download.js';
import type { IdTokenSource } from './id-token.js';
import type { RetryInfo } from './retries.js';
import type { Upload, Uploaded } from './upload.js';

export interface ClientOptions {
  /** The configured address of the registry: origin and perhaps a base path. */
  readonly origin: string;
  readonly token?: string;
  /** For a call with all its attempts; transfers get a second more for each 16 KiB. Default 60,000. */
  readonly timeoutMs?: number;
  /** To open a connection. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /** Without a byte from the registry. Default 30,000. */
  readonly idleTimeoutMs?: number;
  /** Repetitions of a request after a passing failure. Default 3. */
  readonly retries?: number;
  /** The first wait before a repetition is about this long. Default 300. */
  readonly retryDelayMs?: number;
  /** How long a repeated upload waits for an early refusal before it sends the bundle. Default 2,000. */
  readonly uploadListenMs?: number;
  /** PEM files of certificate authorities, added to the default ones. */
  readonly caFile?: string | readonly string[];
  /** `ops-center/1.2.3` is also held against the least version that the registry asks for. */
  readonly userAgent: string;
  /** http_proxy, https_proxy, no_proxy (or in capitals); the client never reads the environment itself. */
  readonly proxyEnv?: Readonly<Record<string, string | undefined>>;
  readonly onRetry?: (info: RetryInfo) => void;
  /** Told the clock of the registry with each of its answers, from the Date header. */
  readonly onDate?: (date: Date) => void;
}

export interface PageOptions {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface ListOptions extends PageOptions {
  readonly category?: string;
  readonly type?: string;
  readonly tag?: string;
  readonly sort?: string;
}

/** Days in UTC like `2026-11-22`, both included. */
export interface AnalyticsRange {
  readonly from?: string;
  readonly to?: string;
  readonly version?: string;
}

/** Every method throws OpsError: the registry's own failure, or registry.* when it did not answer as it must. */
export interface RegistryClient {
  /** Asked once. */
  wellKnown(): Promise<WellKnown>;
  whoami(): Promise<WhoAmI>;
  /** Revokes the token that this client uses. */
  revokeToken(): Promise<void>;
  /** The live tokens of the account, newest first. */
  listTokens(page?: PageOptions): Promise<TokenList>;
  createToken(request: TokenRequest): Promise<NewToken>;
  /** Revokes another token of the account, by its UUID. */
  revokeTokenById(id: string): Promise<void>;
  /** Starts a device login (RFC 8628), without a token. */
  startDeviceLogin(order: { readonly clientName: string; readonly scopes: readonly string[] }): Promise<DeviceLogin>;
  /** Asks once whether it was approved; throws auth.login_denied or auth.login_expired when it is over. */
  pollDeviceLogin(deviceCode: string): Promise<DeviceAnswer>;
  /** Asks the runner of a CI job for the job's token, made for one audience. */
  fetchIdToken(source: IdTokenSource, audience: string): Promise<string>;
  /** Turns the token of a CI job into one for a plugin, without a token of ours. */
  exchangeIdToken(idToken: string, plugin: string): Promise<CiToken>;
  trustedPublishers(slug: string): Promise<TrustedPublisherList>;
  addTrustedPublisher(slug: string, request: TrustedPublisherRequest): Promise<TrustedPublisher>;
  /** @param id UUID, from `trustedPublishers` */
  removeTrustedPublisher(slug: string, id: string): Promise<void>;
  readIndex(slug: string): Promise<PluginIndex>;
  search(query: string, options?: ListOptions): Promise<PluginPage>;
  browse(options?: ListOptions): Promise<PluginPage>;
  detail(slug: string): Promise<PluginDetail>;
  versions(slug: string, page?: PageOptions): Promise<VersionPage>;
  /** Where a version of an own plugin stands, also one that nobody else can see. */
  versionState(slug: string, version: string): Promise<VersionState>;
  publisherKeys(organisation: string): Promise<KeyList>;
  /** What a key must sign to be registered or rotated: good once, for minutes. */
  keyChallenge(organisation: string): Promise<KeyChallenge>;
  /** @param envelope a key statement in its DSSE envelope, as JSON text */
  registerKey(organisation: string, envelope: string): Promise<RegisteredKey>;
  rotateKey(organisation: string, envelope: string): Promise<RegisteredKey>;
  revokeKey(organisation: string, keyId: string, request: RevokeKeyRequest): Promise<PublisherKey>;
  yank(slug: string, version: string, reason: string): Promise<PublishedVersion>;
  unyank(slug: string, version: string, reason: string): Promise<PublishedVersion>;
  deprecate(slug: string, request: DeprecateRequest): Promise<ChangedVersions>;
  undeprecate(slug: string, request: UndeprecateRequest): Promise<ChangedVersions>;
  members(organisation: string): Promise<MemberList>;
  setMember(organisation: string, request: MemberRequest): Promise<Member>;
  /** @param userId UUID, from `members` */
  removeMember(organisation: string, userId: string): Promise<void>;
  /** Offers of plugins by an organisation and to it. */
  transfers(organisation: string): Promise<TransferList>;
  offerPlugin(slug: string, request: TransferRequest): Promise<TransferOffer>;
  /** @param id UUID, from `transfers` */
  acceptTransfer(organisation: string, id: string): Promise<TransferOffer>;
  cancelTransfer(organisation: string, id: string): Promise<void>;
  reportFault(slug: string, request: SecurityReportRequest): Promise<SecurityReport>;
  analytics(slug: string, range?: AnalyticsRange): Promise<PluginAnalytics>;
  /** The bytes of a version's .sig file, at most 64 KiB. */
  fetchEnvelope(slug: string, version: string): Promise<Uint8Array>;
  download(slug: string, version: string, target: DownloadTarget): Promise<void>;
  upload(slug: string, upload: Upload): Promise<Uploaded>;
  /** Text of a public key from any https (or loopback) address, without the token. Fetched is not pinned. */
  fetchPublicKey(address: string): Promise<string>;
  close(): Promise<void>;
}
