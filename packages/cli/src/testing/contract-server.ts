import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodePublicKeyPem, type Problem, type PublicKey } from '@ops-center/manifest-schema';
import type {
  IndexVersion,
  PluginIndex,
  PublisherKey,
  TokenInfo,
  UploadRequest,
  UploadResult,
  VersionState,
  WellKnown,
  WhoAmI,
} from '@ops-center/registry-client';
import { onTestFinished } from 'vitest';
import { testKey, type TestRelease } from './test-release.js';

export const TOKEN = `ocp_${'a'.repeat(36)}`;
/** What a new token is. */
export const OTHER_TOKEN = `ocp_${'c'.repeat(36)}`;
export const DEVICE_CODE = 'd'.repeat(43);

/** A registry of one organisation, `acme`, that speaks the wire contract; tests change what it says. */
export interface ContractServer {
  readonly url: string;
  /** What the index lists, by plugin. */
  readonly plugins: Map<string, { index: PluginIndex; readonly bundles: Map<string, TestRelease> }>;
  readonly keys: PublisherKey[];
  /** `METHOD path` of every request. */
  readonly requests: string[];
  readonly uploads: {
    readonly slug: string;
    readonly request: UploadRequest;
    readonly bundle: Uint8Array;
    readonly envelope: string;
  }[];
  who: WhoAmI;
  revoked: boolean;
  /** The device login that was started last, and what becomes of it when the program asks. */
  readonly device: { started?: URLSearchParams; polls: number; answers: string[] };
  readonly tokens: TokenInfo[];
  /** What CI jobs sent to be exchanged; each gets {@link TOKEN}. */
  readonly exchanged: { readonly token: string; readonly plugin: string }[];
  /** Answers instead of the server when it returns true. */
  intercept: (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;
  /** What becomes of versions that are uploaded: each question gets the next answer, and then the last again. */
  readonly reviews: Partial<VersionState>[];
  /** Lists and serves a release under `acme`. */
  serve(release: TestRelease, change?: Partial<IndexVersion>): void;
  trust(key: PublicKey): void;
}

export async function startContractServer(): Promise<ContractServer> {
  let last: UploadResult | undefined;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: ContractServer = {
    url,
    plugins: new Map(),
    keys: [],
    requests: [],
    uploads: [],
    who: {
      user: { id: '00000000-0000-4000-8000-000000000001', email: 'dev@acme.example', is_admin: false },
      organisations: [{ slug: 'acme', role: 'owner' }],
      token: { prefix: 'ocp_aaaaaa', scopes: ['plugins:read', 'plugins:publish', 'keys:write'] },
    },
    revoked: false,
    device: { polls: 0, answers: [] },
    tokens: [tokenInfo()],
    exchanged: [],
    reviews: [],
    intercept: () => false,
    trust: (key) => void state.keys.push(publisherKey(key)),
    serve: (release, change = {}) => {
      const { id, version } = release.manifest;
      const known = state.plugins.get(id) ?? {
        index: { slug: id, name: id, publisher: 'acme', visibility: 'public', versions: [], keys: [] },
        bundles: new Map(),
      };
      known.bundles.set(version, release);
      state.plugins.set(id, {
        index: { ...known.index, versions: [{ ...indexVersion(release), ...change }, ...known.index.versions] },
        bundles: known.bundles,
      });
    },
  };
  return state;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', url);
    state.requests.push(`${request.method ?? ''} ${target.pathname}`);
    if (state.intercept(request, response, target)) return;
    const authorised = request.headers.authorization === `Bearer ${TOKEN}` && !state.revoked;
    const [, index] = /^\/api\/v1\/plugins\/index\/([^/]+)\.json$/.exec(target.pathname) ?? [];
    const [, slug, version, part] =
      /^\/api\/v1\/plugins\/marketplace\/([^/]+)\/versions\/([^/]+)\/(download|signature)$/.exec(target.pathname) ?? [];
    const [, uploaded] = /^\/api\/v1\/plugins\/([^/]+)\/versions$/.exec(target.pathname) ?? [];
    if (target.pathname === '/.well-known/ops-center.json') return json(response, wellKnown(url));
    if (target.pathname === '/api/v1/whoami')
      return authorised ? json(response, state.who) : problem(response, 401, 'auth.invalid_token');
    if (target.pathname.startsWith('/api/v1/auth/device/')) return answerDevice(request, response, target.pathname);
    const [, removed] = /^\/api\/v1\/tokens\/([0-9a-f-]{36})$/.exec(target.pathname) ?? [];
    if (target.pathname === '/api/v1/tokens' || removed !== undefined) {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      if (request.method === 'GET') return json(response, { data: state.tokens, meta: {} });
      if (request.method === 'POST') {
        const asked = JSON.parse(await bodyOf(request)) as Partial<TokenInfo>;
        return json(response, { ...tokenInfo(asked), token: OTHER_TOKEN }, 201);
      }
      const at = state.tokens.findIndex(({ id }) => id === removed);
      if (at === -1) return problem(response, 404, 'token.not_found');
      state.tokens.splice(at, 1);
      return void response.writeHead(204).end();
    }
    if (target.pathname === '/api/v1/tokens/current') {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      state.revoked = true;
      return void response.writeHead(204).end();
    }
    if (/^\/api\/v1\/plugins\/[^/]+\/trusted-publishers$/.test(target.pathname)) {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      return json(response, { data: [] });
    }
    if (target.pathname === '/api/v1/publishers/acme/transfers') {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      return json(response, { data: [] });
    }
    if (target.pathname === '/api/v1/auth/oidc/exchange') {
      const asked = JSON.parse(await bodyOf(request)) as { readonly token: string; readonly plugin: string };
      state.exchanged.push(asked);
      const expires_at = '2026-01-02T00:15:00Z';
      return json(response, { token: TOKEN, plugin: asked.plugin, publisher: 'acme', scopes: [], expires_at }, 201);
    }
    const [, keyPart] = /^\/api\/v1\/publishers\/acme\/keys(\/.+)?$/.exec(target.pathname) ?? [];
    if (request.method === 'POST' && target.pathname.startsWith('/api/v1/publishers/acme/keys')) {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      return answerKeys(request, response, keyPart);
    }
    if (target.pathname === '/api/v1/publishers/acme/keys') return json(response, { data: state.keys });
    if (index !== undefined) {
      const known = state.plugins.get(index);
      return known === undefined
        ? problem(response, 404, 'plugin.not_found')
        : json(response, { ...known.index, keys: state.keys });
    }
    if (slug !== undefined && version !== undefined) {
      const release = state.plugins.get(slug)?.bundles.get(decodeURIComponent(version));
      if (release === undefined) return problem(response, 404, 'version.not_found');
      if (part === 'signature')
        return void response.writeHead(200, { 'content-type': 'application/json' }).end(release.envelope);
      return void response
        .writeHead(200, { 'content-type': 'application/zip', 'content-length': release.bytes.length })
        .end(release.bytes);
    }
    if (uploaded !== undefined && request.method === 'POST') {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      last = await takeUpload(uploaded, request);
      return json(response, last, 201);
    }
    if (last !== undefined && target.pathname === `/api/v1/plugins/${last.slug}/versions/${last.version}`) {
      if (!authorised) return problem(response, 401, 'auth.invalid_token');
      const next = state.reviews.length > 1 ? state.reviews.shift() : state.reviews[0];
      return json(response, { ...last, installable: next?.state === 'published', checks: [], ...next });
    }
    return problem(response, 404, 'request.not_found');
  }

  /** Takes every statement as it is: what the registry checks, its own tests show. */
  function answerKeys(request: IncomingMessage, response: ServerResponse, part: string | undefined): void {
    if (part === '/challenges') {
      return json(response, { nonce: 'n'.repeat(43), expires_at: '2026-01-02T00:00:00Z' }, 201);
    }
    request.resume();
    const [first] = state.keys;
    const key = first ?? publisherKey(testKey(9).publicKey);
    return json(response, part?.endsWith('/revoke') === true ? key : { key, cosigned: false }, 200);
  }

  async function answerDevice(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const form = new URLSearchParams(await bodyOf(request));
    if (path.endsWith('/code')) {
      state.device.started = form;
      return json(response, {
        device_code: DEVICE_CODE,
        user_code: 'BCDF-GHJK',
        verification_uri: `${url}/device`,
        verification_uri_complete: `${url}/device?user_code=BCDF-GHJK`,
        expires_in: 60,
        interval: 1,
      });
    }
    state.device.polls += 1;
    const answer = state.device.answers.shift() ?? 'access_denied';
    if (answer === 'approved') return json(response, { access_token: TOKEN, token_type: 'bearer', expires_in: 60 });
    json(response, { error: answer, error_description: 'as the test says' }, 400);
  }

  async function takeUpload(slug: string, request: IncomingMessage): Promise<UploadResult> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = await new Response(Buffer.concat(chunks), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    const sent = JSON.parse(String(form.get('request'))) as UploadRequest;
    const envelope = String(form.get('envelope'));
    const bundle = new Uint8Array(await (form.get('bundle') as unknown as Blob).arrayBuffer());
    state.uploads.push({ slug, request: sent, bundle, envelope });
    const statement = JSON.parse(
      Buffer.from((JSON.parse(envelope) as { payload: string }).payload, 'base64').toString(),
    ) as {
      predicate: { version: string; treeDigest: string };
    };
    const keyId = (JSON.parse(envelope) as { signatures: { keyid: string }[] }).signatures[0]?.keyid ?? '';
    return {
      id: '00000000-0000-4000-8000-000000000002',
      plugin_id: '00000000-0000-4000-8000-000000000003',
      slug,
      version: statement.predicate.version,
      publisher: 'acme',
      ...(state.reviews.length === 0 ? { state: 'published' } : { state: 'held', state_reason: 'a new publisher' }),
      sha256: createHash('sha256').update(bundle).digest('hex'),
      size: bundle.length,
      tree_digest: statement.predicate.treeDigest,
      key_id: keyId,
      visibility: sent.listing?.visibility ?? 'public',
      channel: sent.listing?.channel ?? 'stable',
      published_at: '2026-01-02T00:00:00Z',
      created_at: '2026-01-02T00:00:00Z',
      download_url: `${url}/download`,
      signature_url: `${url}/signature`,
      already_published: false,
      plugin_registered: true,
      key_registered: sent.public_key !== undefined,
      findings: [],
    };
  }
}

export function problem(response: ServerResponse, status: number, code: string, detail = code): void {
  const body: Problem = { type: 'about:blank', title: code, status, detail, code, request_id: 'req-1' };
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function tokenInfo(asked: Partial<TokenInfo> = {}): TokenInfo {
  const { name = 'ci', scopes = ['plugins:read'], organisation, plugins } = asked;
  return {
    id: '00000000-0000-4000-8000-000000000009',
    name,
    prefix: 'ocp_cccccc',
    scopes,
    ...(organisation === undefined ? {} : { organisation }),
    ...(plugins === undefined ? {} : { plugins }),
    issued_by: 'user',
    created_at: '2026-01-02T00:00:00Z',
    expires_at: '2026-04-02T00:00:00Z',
    current: false,
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function wellKnown(url: string): WellKnown {
  return {
    name: 'Test registry',
    api_base: `${url}/api/v1`,
    registry: url,
    protocol: 1,
    server_version: '0.0.0',
    min_cli_version: '0.0.0',
    limits: {
      archive_bytes: 100_000_000,
      unpacked_bytes: 500_000_000,
      entries: 10_000,
      manifest_bytes: 262_144,
      envelope_bytes: 65_536,
    },
    trusted_publishing: {
      audience: url,
      issuers: [{ kind: 'github', issuer: 'https://token.actions.githubusercontent.com' }],
    },
  };
}

function publisherKey(key: PublicKey): PublisherKey {
  return { key_id: key.keyId, public_key: encodePublicKeyPem(key), label: 'test', not_before: '2020-01-01T00:00:00Z' };
}

function indexVersion({ manifest, bytes, sha256, treeDigest, keyId }: TestRelease): IndexVersion {
  return {
    version: manifest.version,
    sha256,
    size: bytes.length,
    tree_digest: treeDigest,
    key_id: keyId,
    published_at: '2026-01-02T00:00:00Z',
    type: 'backend',
    permissions: [...(manifest.permissions ?? [])],
    dependencies: (manifest.needs ?? []).map(([slug, version]) => ({ slug, version })),
    ...(manifest.minPlatform === undefined ? {} : { min_platform_version: manifest.minPlatform }),
  };
}
