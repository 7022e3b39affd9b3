import { describe, expect, it } from 'vitest';
import { anUploadResult, aPluginIndex, aPluginSummary, aWhoAmI } from './testing/documents.js';
import { sendJson, wellKnownDocument, type Handler } from './testing/fault-server.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const json =
  (body: unknown): Handler =>
  (_request, response) =>
    sendJson(response, 200, body);
const page = { data: [aPluginSummary()], meta: { total_estimate: 1 } };

describe('the operations', () => {
  it('on published plugins send these bodies once', async () => {
    const {
      already_published: _1,
      plugin_registered: _2,
      key_registered: _3,
      findings: _4,
      ...version
    } = anUploadResult();
    const bodies: string[] = [];
    const taking =
      (body: unknown): Handler =>
      async (request, response) => {
        let text = '';
        for await (const chunk of request) text += String(chunk);
        bodies.push(`${request.method ?? ''} ${text}`);
        sendJson(response, 200, body);
      };
    const member = { user_id: version.id, email: 'a@b.c', role: 'owner', since: version.created_at };
    const figures = {
      plugin: 'my-plugin',
      from: '2026-11-01',
      to: '2026-11-01',
      total_downloads: 1,
      downloads: 1,
      per_day: [],
      per_version: [],
      installations: { total: 0, enabled: 0 },
    };
    const offer = {
      id: version.id,
      plugin: 'my-plugin',
      from: 'acme',
      to: 'globex',
      signed: false,
      offered_at: version.created_at,
      expires_at: version.created_at,
    };
    const report = {
      id: version.id,
      plugin: 'my-plugin',
      publisher: 'acme',
      severity: 'high',
      description: 'it is open',
      status: 'open',
      reported_by: 'a@b.c',
      reported_at: version.created_at,
    };
    const server = await scene.serve({
      '/api/v1/plugins/my-plugin/versions/1.0.0%2Bb/yank': taking(version),
      '/api/v1/plugins/my-plugin/versions/1.0.0/unyank': taking(version),
      '/api/v1/plugins/my-plugin/deprecate': taking({ data: [version] }),
      '/api/v1/plugins/my-plugin/undeprecate': taking({ data: [version] }),
      '/api/v1/publishers/acme/members': taking(member),
      [`/api/v1/publishers/acme/members/${version.id}`]: (_request, response) => void response.writeHead(204).end(),
      '/api/v1/plugins/my-plugin/transfer': taking(offer),
      '/api/v1/publishers/acme/transfers': json({ data: [offer] }),
      [`/api/v1/publishers/globex/transfers/${version.id}/accept`]: json(offer),
      [`/api/v1/publishers/acme/transfers/${version.id}`]: (_request, response) => void response.writeHead(204).end(),
      '/api/v1/plugins/my-plugin/security-reports': taking(report),
      '/api/v1/plugins/my-plugin/analytics': json(figures),
    });
    const client = scene.client(server.origin, { token: TOKEN });
    await client.yank('my-plugin', '1.0.0+b', 'x');
    await client.unyank('my-plugin', '1.0.0', 'x');
    await client.deprecate('my-plugin', { reason: 'x', replacement: 'other' });
    await client.undeprecate('my-plugin', {});
    await client.setMember('acme', { email: 'a@b.c', role: 'owner' });
    await client.removeMember('acme', version.id);
    await client.offerPlugin('my-plugin', { to: 'globex' });
    expect((await client.transfers('acme')).data).toHaveLength(1);
    expect((await client.acceptTransfer('globex', version.id)).to).toBe('globex');
    await client.cancelTransfer('acme', version.id);
    await client.reportFault('my-plugin', { severity: 'high', description: 'it is open' });
    expect((await client.analytics('my-plugin', { from: '2026-11-01' })).downloads).toBe(1);
    expect(bodies).toEqual([
      'POST {"reason":"x"}',
      'POST {"reason":"x"}',
      'POST {"reason":"x","replacement":"other"}',
      'POST {}',
      'PUT {"email":"a@b.c","role":"owner"}',
      'POST {"to":"globex"}',
      'POST {"severity":"high","description":"it is open"}',
    ]);
    expect(server.seen.at(-1)?.url).toBe('/api/v1/plugins/my-plugin/analytics?from=2026-11-01');
    expect((await failureOf(client.yank('../x', '1.0.0', 'x'))).code).toBe('plugin.not_found');
  });

  it('on keys send these bodies once', async () => {
    const key = aPluginIndex().keys[0];
    const keyId = `SHA256:+/${'A'.repeat(41)}`;
    const server = await scene.serve({
      '/api/v1/publishers/acme/keys/challenges': json({ nonce: 'n'.repeat(43), expires_at: '2026-11-22T00:05:00Z' }),
      '/api/v1/publishers/acme/keys': json({ key, cosigned: false }),
      '/api/v1/publishers/acme/keys/rotations': json({ key, cosigned: true }),
      [`/api/v1/publishers/acme/keys/-_${'A'.repeat(41)}/revoke`]: json(key),
    });
    const client = scene.client(server.origin, { token: TOKEN });
    expect((await client.keyChallenge('acme')).nonce).toBe('n'.repeat(43));
    expect((await client.registerKey('acme', '{}')).cosigned).toBe(false);
    expect((await client.rotateKey('acme', '{}')).cosigned).toBe(true);
    expect((await client.revokeKey('acme', keyId, { reason: 'superseded' })).label).toBe('laptop');
    expect((await failureOf(client.revokeKey('acme', 'SHA256:../../x', { reason: 'superseded' }))).code).toBe(
      'key.not_found',
    );
    expect((await failureOf(scene.client(server.origin).keyChallenge('acme'))).code).toBe('auth.required');
    expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(4);
  });

  it('ask for these addresses', async () => {
    const pem = '-----BEGIN PUBLIC KEY-----\n';
    const server = await scene.serve({
      '/api/v1/whoami': json(aWhoAmI()),
      '/api/v1/tokens/current': (_request, response) => void response.writeHead(204).end(),
      '/api/v1/plugins/index/my-plugin.json': json(aPluginIndex()),
      '/api/v1/plugins/marketplace/search': json(page),
      '/api/v1/plugins/marketplace': json({ ...page, meta: { total_estimate: 5, next_cursor: 'abc' } }),
      '/api/v1/plugins/marketplace/my-plugin': json({
        ...aPluginSummary(),
        permissions: [],
        manifest: { id: 'my-plugin' },
      }),
      '/api/v1/plugins/marketplace/my-plugin/versions': json({ data: [], meta: { total_estimate: 0 } }),
      '/api/v1/publishers/acme/keys': json({ data: aPluginIndex().keys }),
      '/api/v1/plugins/marketplace/my-plugin/versions/1.0.0%2Bb.1/signature': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/vnd.dsse+json' }).end('{"payload":1}'),
      '/keys/abc.pub': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/x-pem-file' }).end(pem),
    });
    const client = scene.client(server.origin, { token: TOKEN });
    expect((await client.wellKnown()).registry).toBe(server.origin);
    expect((await client.whoami()).organisations[0]?.slug).toBe('acme');
    expect((await client.readIndex('my-plugin')).versions).toHaveLength(1);
    expect((await client.search('a & b', { limit: 5, tag: 'x/y' })).data).toHaveLength(1);
    expect(
      (await client.browse({ category: 'monitoring', type: 'backend', sort: 'downloads', cursor: 'c=' })).meta
        .next_cursor,
    ).toBe('abc');
    expect((await client.detail('my-plugin')).manifest).toEqual({ id: 'my-plugin' });
    expect((await client.versions('my-plugin', { limit: 10 })).data).toEqual([]);
    expect((await client.publisherKeys('acme')).data).toHaveLength(1);
    expect(Buffer.from(await client.fetchEnvelope('my-plugin', '1.0.0+b.1')).toString()).toBe('{"payload":1}');
    expect(await client.fetchPublicKey(`${server.origin}/keys/abc.pub`)).toBe(pem);
    await client.revokeToken();

    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /.well-known/ops-center.json',
      'GET /api/v1/whoami',
      'GET /api/v1/plugins/index/my-plugin.json',
      'GET /api/v1/plugins/marketplace/search?q=a+%26+b&limit=5&tag=x%2Fy',
      'GET /api/v1/plugins/marketplace?cursor=c%3D&category=monitoring&type=backend&sort=downloads',
      'GET /api/v1/plugins/marketplace/my-plugin',
      'GET /api/v1/plugins/marketplace/my-plugin/versions?limit=10',
      'GET /api/v1/publishers/acme/keys',
      'GET /api/v1/plugins/marketplace/my-plugin/versions/1.0.0%2Bb.1/signature',
      'GET /keys/abc.pub',
      'DELETE /api/v1/tokens/current',
    ]);
    for (const { url, headers } of server.seen) {
      expect(headers['user-agent']).toBe('ops-center-test');
      expect(headers['accept-encoding']).toBe('identity');
      expect(headers.authorization).toBe(url.startsWith('/keys/') ? undefined : `Bearer ${TOKEN}`);
    }
  });

  it('work below a base path', async () => {
    const server = await scene.serve({
      '/eu/.well-known/ops-center.json': (_request, response) =>
        sendJson(response, 200, wellKnownDocument(`${server.origin}/eu`)),
      '/eu/api/v1/plugins/index/my-plugin.json': json(aPluginIndex()),
    });
    expect((await scene.client(`${server.origin}/eu/`).readIndex('my-plugin')).slug).toBe('my-plugin');
  });

  it.each(['../whoami', 'a/b', 'A', '', '.', '..', 'x'.repeat(101), 'a%2f'])(
    'never ask for the plugin %j',
    async (slug) => {
      const server = await scene.serve({});
      const client = scene.client(server.origin);
      expect((await failureOf(client.detail(slug))).code).toBe('plugin.not_found');
      expect((await failureOf(client.fetchEnvelope('my-plugin', slug))).code).toBe('version.not_found');
      expect(server.seen.filter(({ url }) => !url.startsWith('/.well-known/'))).toEqual([]);
    },
  );

  it('say what is missing when the server does not', async () => {
    const client = scene.client((await scene.serve({})).origin, { token: TOKEN });
    expect((await failureOf(client.readIndex('my-plugin'))).code).toBe('plugin.not_found');
    expect((await failureOf(client.fetchEnvelope('my-plugin', '1.0.0'))).code).toBe('version.not_found');
    expect((await failureOf(client.fetchPublicKey(`${(await scene.serve({})).origin}/a.pub`))).code).toBe(
      'key.not_found',
    );
    expect((await failureOf(client.whoami())).code).toBe('request.not_found');
  });

  it('cap a signature file at 64 KiB', async () => {
    const server = await scene.serve({
      '/api/v1/plugins/marketplace/my-plugin/versions/1.0.0/signature': (_request, response) => {
        response.writeHead(200).end('x'.repeat(65_537));
      },
    });
    expect((await failureOf(scene.client(server.origin).fetchEnvelope('my-plugin', '1.0.0'))).code).toBe(
      'registry.bad_answer',
    );
  });
});

describe('finding the API', () => {
  it('is done once, and again after a failure', async () => {
    const server = await scene.serve({
      '/.well-known/ops-center.json': (_request, response, attempt) =>
        attempt === 1 ? void response.writeHead(403).end() : sendJson(response, 200, wellKnownDocument(server.origin)),
    });
    const client = scene.client(server.origin);
    expect((await failureOf(client.wellKnown())).code).toBe('auth.forbidden');
    await Promise.all([client.wellKnown(), client.wellKnown()]);
    await client.wellKnown();
    expect(server.seen).toHaveLength(2);
  });

  it('tells a web site from a registry', async () => {
    const server = await scene.serve({
      '/.well-known/ops-center.json': (_request, response) => void response.writeHead(404).end(),
    });
    expect((await failureOf(scene.client(server.origin).wellKnown())).code).toBe('registry.bad_answer');
  });

  it.each([
    ['api_base', 'https://elsewhere.example/api/v1'],
    ['api_base', '/api/v1'],
    ['api_base', 'javascript:alert(1)'],
    ['registry', 'https://elsewhere.example'],
    ['registry', '*'],
  ])('refuses the %s %s, which is not its own', async (field, value) => {
    const server = await scene.serve({}, { wellKnown: { [field]: value } });
    const failure = await failureOf(scene.client(server.origin, { token: TOKEN }).whoami());
    expect(failure.code).toBe('registry.bad_answer');
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['registry', ''],
    ['registry', '/eu/'],
    ['registry', '/us'],
    ['registry', '/eu\n'],
    ['registry', '/e\tu'],
    ['registry', '/us/../eu'],
    ['api_base', '/us/api/v1'],
    ['api_base', '/eu/../us/api/v1'],
    ['api_base', '/eu/api\n/v1'],
  ])('refuses the %s %j of a neighbour on its host, or one that is not plain', async (field, end) => {
    const server = await scene.serve({
      '/eu/.well-known/ops-center.json': (_request, response) =>
        sendJson(response, 200, { ...wellKnownDocument(`${server.origin}/eu`), [field]: `${server.origin}${end}` }),
    });
    expect((await failureOf(scene.client(`${server.origin}/eu`).wellKnown())).code).toBe('registry.bad_answer');
  });

  it.each([
    ['protocol', 2, 'ops-center/1.0.0'],
    ['min_cli_version', '1.0.1', 'ops-center/1.0.0'],
    ['min_cli_version', '1.0.0', 'ops-center/1.0.0-beta.1 (ci)'],
  ])('refuses a registry whose %s is %j when this is %s, and says how to update', async (field, value, userAgent) => {
    const server = await scene.serve({}, { wellKnown: { [field]: value } });
    const failure = await failureOf(scene.client(server.origin, { userAgent }).wellKnown());
    expect(failure.code).toBe('registry.bad_answer');
    expect(failure.hint).toContain('npm install -g @ops-center/cli');
  });

  it('refuses a least version that is none', async () => {
    const server = await scene.serve({}, { wellKnown: { min_cli_version: 'any\u001b[2J' } });
    const failure = await failureOf(scene.client(server.origin, { userAgent: 'ops-center/1.0.0' }).wellKnown());
    expect(failure.code).toBe('registry.bad_answer');
  });

  it.each(['ops-center/1.0.0', 'ops-center/1.10.0', 'another-program/0.1.0'])(
    'accepts %s where 1.0.0 is the least',
    async (userAgent) => {
      const server = await scene.serve({}, { wellKnown: { min_cli_version: '1.0.0' } });
      expect((await scene.client(server.origin, { userAgent }).wellKnown()).protocol).toBe(1);
    },
  );

  it.each(['?a=b', '#a'])('refuses an API address that ends in %s', async (end) => {
    const server = await scene.serve({
      '/.well-known/ops-center.json': (_request, response) => {
        const found = wellKnownDocument(server.origin);
        sendJson(response, 200, { ...found, api_base: `${String(found.api_base)}${end}` });
      },
    });
    expect(
      (
        await failureOf(
          scene
            .client(server.origin)
            .whoami()
            .catch(async () => scene.client(server.origin).browse()),
        )
      ).code,
    ).toBe('registry.bad_answer');
  });
});

describe('the token', () => {
  it.each(['http://registry.example', 'http://10.0.0.1:8080', 'http://localhost.example'])(
    'never goes to %s',
    (origin) => {
      expect(() => scene.client(origin, { token: TOKEN })).toThrow(
        expect.objectContaining({ code: 'auth.insecure_transport' }),
      );
    },
  );

  it.each(['a\r\nx: y', 'a b', '', 'caf\u00e9'])('is not %j, which no header can carry', (token) => {
    expect(() => scene.client('https://registry.example', { token })).toThrow(
      expect.objectContaining({ code: 'auth.invalid_token', message: 'the token has characters that no token has' }),
    );
  });

  it('is asked for before anything is sent', async () => {
    const server = await scene.serve({});
    const client = scene.client(server.origin);
    const upload = { envelope: '{}', bundlePath: '/nowhere', bundleSize: 1, bundleSha256: '', request: {} };
    const id = '00000000-0000-4000-8000-000000000009';
    for (const call of [
      client.whoami(),
      client.revokeToken(),
      client.listTokens(),
      client.createToken({ name: 'ci', scopes: ['plugins:read'] }),
      client.revokeTokenById(id),
      client.upload('my-plugin', upload),
    ]) {
      expect((await failureOf(call)).code).toBe('auth.required');
    }
    expect(server.seen).toEqual([]);
  });
});

describe('a public key', () => {
  it.each([
    'http://keys.example/a.pub',
    'file:///etc/passwd',
    'keys.example',
    'https://me:pw@keys.example/a.pub',
    'data:text/plain,x',
  ])('is not fetched from %s', async (address) => {
    const client = scene.client('https://registry.example');
    expect((await failureOf(client.fetchPublicKey(address))).code).toBe('usage.invalid');
  });

  it('is capped', async () => {
    const server = await scene.serve({
      '/a.pub': (_request, response) => void response.writeHead(200).end('x'.repeat(20_000)),
    });
    const client = scene.client('https://registry.example');
    expect((await failureOf(client.fetchPublicKey(`${server.origin}/a.pub`))).code).toBe('registry.bad_answer');
  });
});
