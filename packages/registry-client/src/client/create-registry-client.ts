import { OpsError, type ErrorCode } from '@ops-center/manifest-schema';
import type { AnswerName, AnswerValue } from '../contract/parse-answer.js';
import type { WellKnown } from '../contract/well-known.js';
import { isPrivateTransport, readRegistryAddress } from './address.js';
import { checkWellKnown } from './check-well-known.js';
import { startDeadline } from './deadline.js';
import { pollDeviceLogin, startDeviceLogin } from './device-login.js';
import { createDispatchers } from './dispatchers.js';
import { downloadTo } from './download.js';
import { badAnswer, discard, exchange, type Answer, type Connection } from './exchange.js';
import { exchangeIdToken, fetchIdToken, idTokenAddress } from './id-token.js';
import type { Outcome } from './network-failure.js';
import { readBytes, readDocument, readFailure, type Subject } from './read-answer.js';
import type { ClientOptions, ListOptions, RegistryClient } from './registry-client.js';
import { withRetries, type RetryPolicy } from './retries.js';
import { uploadInParts } from './upload-in-parts.js';
import { uploadFrom } from './upload.js';

const KIB = 1024;
const MAX_DOCUMENT_BYTES = 1024 * KIB;
const MAX_INDEX_BYTES = 8 * 1024 * KIB;
const MAX_ENVELOPE_BYTES = 64 * KIB;
const MAX_KEY_BYTES = 16 * KIB;
const SLOWEST_BYTES_PER_SECOND = 16 * KIB;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A client of one registry. Throws config.invalid for an address, CA file or proxy that cannot be used, and
 * auth.insecure_transport when a token would go over plain http to another machine.
 */
export function createRegistryClient(options: ClientOptions): RegistryClient {
  const address = readRegistryAddress(options.origin);
  const token = readToken(options.token, address.base);
  const timeoutMs = options.timeoutMs ?? 60_000;
  const dispatchers = createDispatchers({
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    ...(options.caFile === undefined ? {} : { caFile: options.caFile }),
    ...(options.proxyEnv === undefined ? {} : { proxyEnv: options.proxyEnv }),
  });
  const connection: Connection = {
    dispatchers,
    userAgent: options.userAgent,
    idleTimeoutMs: options.idleTimeoutMs ?? 30_000,
    token,
    tokenOrigin: address.base.origin,
    onDate: options.onDate,
  };
  const policy: RetryPolicy = {
    retries: options.retries ?? 3,
    baseDelayMs: options.retryDelayMs ?? 300,
    onRetry: options.onRetry,
  };
  const once: RetryPolicy = { ...policy, retries: 0 };
  let known: Promise<WellKnown> | undefined;

  function subjectOf(url: URL, notFound?: ErrorCode, transferBytes = 0, signal?: AbortSignal): Subject {
    const deadline = startDeadline(timeoutMs + (transferBytes / SLOWEST_BYTES_PER_SECOND) * 1000, signal);
    return { url, deadline, token, ...(notFound === undefined ? {} : { notFound }) };
  }

  /** One GET with retries, read by `read` when it succeeds. */
  async function get<T>(
    subject: Subject,
    accept: string,
    read: (answer: Answer) => Promise<Outcome<T>>,
    from: Connection = connection,
  ): Promise<T> {
    return withRetries(policy, subject.deadline, async () => {
      const { url, deadline } = subject;
      const outcome = await exchange(from, { method: 'GET', url, deadline, headers: { accept } });
      if (!outcome.ok) return outcome;
      return outcome.value.status === 200 ? read(outcome.value) : readFailure(outcome.value, subject);
    });
  }

  async function getDocument<Name extends AnswerName>(
    name: Name,
    url: URL,
    notFound?: ErrorCode,
    limit = MAX_DOCUMENT_BYTES,
  ): Promise<AnswerValue<Name>> {
    const subject = subjectOf(url, notFound);
    return get(subject, 'application/json', (answer) => readDocument(name, answer, limit, subject));
  }

  /** One request that changes something: sent once, since a lost answer does not tell whether it was done. */
  async function change<Name extends AnswerName>(
    name: Name,
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
    notFound?: ErrorCode,
    limit = MAX_DOCUMENT_BYTES,
  ): Promise<AnswerValue<Name>> {
    requireToken(token);
    const url = await api(path);
    const subject = subjectOf(url, notFound);
    return withRetries(once, subject.deadline, async () => {
      const { deadline } = subject;
      const outcome = await exchange(connection, {
        method,
        url,
        deadline,
        headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!outcome.ok) return outcome;
      const isGood = outcome.value.status === 200 || outcome.value.status === 201;
      if (!isGood) return readFailure(outcome.value, subject);
      return readDocument(name, outcome.value, limit, subject);
    });
  }

  /** One DELETE, sent once. */
  async function remove(path: string, notFound?: ErrorCode): Promise<void> {
    requireToken(token);
    const url = await api(path);
    const subject = subjectOf(url, notFound);
    await withRetries(once, subject.deadline, async (): Promise<Outcome<undefined>> => {
      const { deadline } = subject;
      const outcome = await exchange(connection, { method: 'DELETE', url, deadline });
      if (!outcome.ok) return outcome;
      // Any other success is no registry's: a login page of the network would seem to have removed something.
      if (outcome.value.status !== 204) return readFailure(outcome.value, subject);
      discard(outcome.value);
      return { ok: true, value: undefined };
    });
  }

  async function api(path: string, query: Readonly<Record<string, string | number | undefined>> = {}): Promise<URL> {
    const url = new URL(`${(await wellKnown()).api_base.replace(/\/+$/, '')}/${path}`);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(key, String(value));
    }
    return url;
  }

  async function discover(): Promise<WellKnown> {
    const url = new URL('.well-known/ops-center.json', address.base);
    const found = await getDocument('WellKnown', url, 'registry.bad_answer');
    checkWellKnown(found, address, options.userAgent, url);
    return found;
  }

  function wellKnown(): Promise<WellKnown> {
    known ??= discover().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  return {
    wellKnown,
    async whoami() {
      requireToken(token);
      return getDocument('WhoAmI', await api('whoami'));
    },
    async revokeToken() {
      await remove('tokens/current');
    },
    async listTokens(page = {}) {
      requireToken(token);
      const { limit, cursor } = page;
      return getDocument('TokenList', await api('tokens', { limit, cursor }));
    },
    async createToken(request) {
      return change('NewToken', 'POST', 'tokens', request);
    },
    async revokeTokenById(id) {
      requireToken(token);
      if (!UUID.test(id)) throw new OpsError('token.not_found', 'this cannot be the id of a token');
      await remove(`tokens/${id}`, 'token.not_found');
    },
    async startDeviceLogin(order) {
      const subject = { ...subjectOf(await api('auth/device/code')), token: undefined };
      return withRetries(once, subject.deadline, () => startDeviceLogin(connection, subject, order));
    },
    async pollDeviceLogin(deviceCode) {
      // An echo of the code in an error would be as bad as one of the token.
      const subject = { ...subjectOf(await api('auth/device/token')), token: deviceCode };
      return withRetries(once, subject.deadline, () => pollDeviceLogin(connection, subject, deviceCode));
    },
    async fetchIdToken(source, audience) {
      const subject = { ...subjectOf(idTokenAddress(source, audience)), token: source.bearer };
      return withRetries(policy, subject.deadline, () => fetchIdToken(connection, subject, source));
    },
    async exchangeIdToken(idToken, plugin) {
      const subject = { ...subjectOf(await api('auth/oidc/exchange')), token: idToken };
      return withRetries(once, subject.deadline, () =>
        exchangeIdToken(connection, subject, { token: idToken, plugin }),
      );
    },
    async trustedPublishers(slug) {
      requireToken(token);
      const url = await api(`plugins/${slugPath(slug)}/trusted-publishers`);
      return getDocument('TrustedPublisherList', url, 'plugin.not_found');
    },
    async addTrustedPublisher(slug, request) {
      const path = `plugins/${slugPath(slug)}/trusted-publishers`;
      return change('TrustedPublisher', 'PUT', path, request, 'plugin.not_found');
    },
    async removeTrustedPublisher(slug, id) {
      await remove(`plugins/${slugPath(slug)}/trusted-publishers/${encodeURIComponent(id)}`);
    },
    async readIndex(slug) {
      const url = await api(`plugins/index/${slugPath(slug)}.json`);
      const index = await getDocument('PluginIndex', url, 'plugin.not_found', MAX_INDEX_BYTES);
      if (index.slug !== slug) throw badAnswer('it answers with the index of another plugin', url);
      return index;
    },
    async search(query, list = {}) {
      return getDocument('PluginPage', await api('plugins/marketplace/search', { q: query, ...listQuery(list) }));
    },
    async browse(list = {}) {
      return getDocument('PluginPage', await api('plugins/marketplace', listQuery(list)));
    },
    async detail(slug) {
      return getDocument('PluginDetail', await api(`plugins/marketplace/${slugPath(slug)}`), 'plugin.not_found');
    },
    async versions(slug, page = {}) {
      const { limit, cursor } = page;
      const url = await api(`plugins/marketplace/${slugPath(slug)}/versions`, { limit, cursor });
      return getDocument('VersionPage', url, 'plugin.not_found');
    },
    async versionState(slug, version) {
      requireToken(token);
      return getDocument('VersionState', await api(ownVersionPath(slug, version)), 'version.not_found');
    },
    async publisherKeys(organisation) {
      return getDocument('KeyList', await api(`publishers/${slugPath(organisation)}/keys`));
    },
    async keyChallenge(organisation) {
      return change('KeyChallenge', 'POST', `publishers/${slugPath(organisation)}/keys/challenges`);
    },
    async registerKey(organisation, envelope) {
      return change('RegisteredKey', 'POST', `publishers/${slugPath(organisation)}/keys`, { envelope });
    },
    async rotateKey(organisation, envelope) {
      const path = `publishers/${slugPath(organisation)}/keys/rotations`;
      return change('RegisteredKey', 'POST', path, { envelope });
    },
    async revokeKey(organisation, keyId, request) {
      const path = `publishers/${slugPath(organisation)}/keys/${fingerprintPath(keyId)}/revoke`;
      return change('PublisherKey', 'POST', path, request, 'key.not_found');
    },
    async yank(slug, version, reason) {
      const path = `${ownVersionPath(slug, version)}/yank`;
      return change('PublishedVersion', 'POST', path, { reason }, 'version.not_found');
    },
    async unyank(slug, version, reason) {
      const path = `${ownVersionPath(slug, version)}/unyank`;
      return change('PublishedVersion', 'POST', path, { reason }, 'version.not_found');
    },
    async deprecate(slug, request) {
      const path = `plugins/${slugPath(slug)}/deprecate`;
      return change('ChangedVersions', 'POST', path, request, 'plugin.not_found', MAX_INDEX_BYTES);
    },
    async undeprecate(slug, request) {
      const path = `plugins/${slugPath(slug)}/undeprecate`;
      return change('ChangedVersions', 'POST', path, request, 'plugin.not_found', MAX_INDEX_BYTES);
    },
    async members(organisation) {
      requireToken(token);
      return getDocument('MemberList', await api(`publishers/${slugPath(organisation)}/members`));
    },
    async setMember(organisation, request) {
      return change('Member', 'PUT', `publishers/${slugPath(organisation)}/members`, request);
    },
    async removeMember(organisation, userId) {
      await remove(`publishers/${slugPath(organisation)}/members/${encodeURIComponent(userId)}`);
    },
    async transfers(organisation) {
      requireToken(token);
      return getDocument('TransferList', await api(`publishers/${slugPath(organisation)}/transfers`));
    },
    async offerPlugin(slug, request) {
      return change('TransferOffer', 'POST', `plugins/${slugPath(slug)}/transfer`, request, 'plugin.not_found');
    },
    async acceptTransfer(organisation, id) {
      const path = `publishers/${slugPath(organisation)}/transfers/${encodeURIComponent(id)}/accept`;
      return change('TransferOffer', 'POST', path, undefined, 'transfer.not_found');
    },
    async cancelTransfer(organisation, id) {
      await remove(`publishers/${slugPath(organisation)}/transfers/${encodeURIComponent(id)}`, 'transfer.not_found');
    },
    async reportFault(slug, request) {
      const path = `plugins/${slugPath(slug)}/security-reports`;
      return change('SecurityReport', 'POST', path, request, 'plugin.not_found');
    },
    async analytics(slug, range = {}) {
      requireToken(token);
      const { from, to, version } = range;
      const url = await api(`plugins/${slugPath(slug)}/analytics`, { from, to, version });
      return getDocument('PluginAnalytics', url, 'plugin.not_found');
    },
    async fetchEnvelope(slug, version) {
      const subject = subjectOf(await api(`${versionPath(slug, version)}/signature`), 'version.not_found');
      return get(subject, 'application/json', (answer) => readBytes(answer, MAX_ENVELOPE_BYTES, subject));
    },
    async download(slug, version, target) {
      const url = await api(`${versionPath(slug, version)}/download`);
      return downloadTo(connection, policy, subjectOf(url, 'version.not_found', target.size, target.signal), target);
    },
    async upload(slug, upload) {
      requireToken(token);
      const { uploads } = await wellKnown();
      const path = `plugins/${slugPath(slug)}/versions`;
      const inParts = uploads !== undefined && upload.bundleSize >= uploads.from_bytes;
      const url = await api(inParts ? 'uploads' : path);
      const subject = subjectOf(url, 'plugin.not_found', upload.bundleSize, upload.signal);
      if (inParts) {
        return uploadInParts(connection, policy, subject, upload, { slug, partBytes: uploads.part_bytes });
      }
      return uploadFrom(connection, policy, subject, upload, options.uploadListenMs ?? 2000);
    },
    async fetchPublicKey(text) {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      if (url === undefined || !isPrivateTransport(url) || url.username !== '' || url.password !== '') {
        throw new OpsError('usage.invalid', 'a public key is fetched from an https address only', {
          hint: 'Plain http is taken from this machine itself only.',
        });
      }
      const subject: Subject = { ...subjectOf(url, 'key.not_found'), token: undefined };
      const read = (answer: Answer): Promise<Outcome<Uint8Array>> => readBytes(answer, MAX_KEY_BYTES, subject);
      const bytes = await get(subject, 'application/x-pem-file, */*;q=0.1', read, { ...connection, token: undefined });
      return Buffer.from(bytes).toString('utf8');
    },
    close: () => dispatchers.close(),
  };
}

function readToken(token: string | undefined, base: URL): string | undefined {
  if (token === undefined) return undefined;
  // RFC 6750: anything else cannot be in the header. The token is not repeated.
  if (!/^[0-9A-Za-z._~+/-]{1,4096}=*$/.test(token)) {
    throw new OpsError('auth.invalid_token', 'the token has characters that no token has');
  }
  if (!isPrivateTransport(base)) {
    throw new OpsError('auth.insecure_transport', `the token is not sent to ${base.origin} over plain http`);
  }
  return token;
}

function requireToken(token: string | undefined): void {
  if (token === undefined) throw new OpsError('auth.required', 'there is no token for this registry');
}

/** A name in an address: never one that changes the path. */
function slugPath(slug: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 100) return slug;
  throw new OpsError('plugin.not_found', `${JSON.stringify(slug.slice(0, 100))} cannot be a name in the registry`);
}

function fingerprintPath(keyId: string): string {
  if (/^SHA256:[A-Za-z0-9+/]{43}$/.test(keyId)) {
    return keyId.slice('SHA256:'.length).replaceAll('+', '-').replaceAll('/', '_');
  }
  throw new OpsError('key.not_found', `${JSON.stringify(keyId.slice(0, 100))} is not a key id`);
}

function ownVersionPath(slug: string, version: string): string {
  return versionPath(slug, version).replace('plugins/marketplace/', 'plugins/');
}

function versionPath(slug: string, version: string): string {
  if (!/^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/.test(version) || version.length > 128) {
    throw new OpsError('version.not_found', `${JSON.stringify(version.slice(0, 128))} is not a version`);
  }
  return `plugins/marketplace/${slugPath(slug)}/versions/${encodeURIComponent(version)}`;
}

function listQuery(list: ListOptions): Record<string, string | number | undefined> {
  const { limit, cursor, category, type, tag, sort } = list;
  return { limit, cursor, category, type, tag, sort };
}
