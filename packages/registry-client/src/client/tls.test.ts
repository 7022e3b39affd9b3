import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustRoots } from './dispatchers.js';
import { aWhoAmI } from './testing/documents.js';
import { sendJson, type Handler } from './testing/fault-server.js';
import { startProxy } from './testing/forward-proxy.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const handlers: Record<string, Handler> = {
  '/api/v1/whoami': (_request, response) => sendJson(response, 200, aWhoAmI()),
};

describe.skipIf(!hasOpenssl)('a private certificate authority', () => {
  let folder = '';
  let tls = { key: '', cert: '' };
  const at = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ops-center-tls-'));
    const openssl = (...args: string[]): void => {
      execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
    };
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj'];
    for (const ca of ['ca', 'other']) {
      openssl('req', '-x509', ...newKey, `/CN=${ca}`, '-days', '2', '-keyout', `${ca}.key`, '-out', `${ca}.pem`);
    }
    openssl('req', '-new', ...newKey, '/CN=registry.test', '-keyout', 'server.key', '-out', 'server.csr');
    writeFileSync(at('names'), 'subjectAltName=DNS:registry.test,IP:127.0.0.1\n');
    const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '1', '-extfile', 'names'];
    openssl('x509', '-req', '-in', 'server.csr', ...sign, '-out', 'server.pem');
    tls = { key: readFileSync(at('server.key'), 'utf8'), cert: readFileSync(at('server.pem'), 'utf8') };
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is not trusted by itself', async () => {
    const server = await scene.serve(handlers, { tls });
    const failure = await failureOf(scene.client(server.origin, { token: TOKEN }).whoami());
    expect(failure.code).toBe('registry.unreachable');
    expect(failure.hint).toContain('--ca-file');
    expect(server.seen).toEqual([]);
  });

  it('is trusted when its file is given, beside others', async () => {
    const server = await scene.serve(handlers, { tls });
    const client = scene.client(server.origin, { token: TOKEN, caFile: [at('other.pem'), at('ca.pem')] });
    expect((await client.whoami()).token.prefix).toBe('ocp_abcd');
  });

  it('is added to the public ones, not put in their place', () => {
    const roots = readTrustRoots(at('ca.pem')) ?? [];
    expect(roots.length).toBeGreaterThan(100);
    expect(roots).toContain(rootCertificates[0]);
    expect(roots.at(-1)?.trim()).toBe(readFileSync(at('ca.pem'), 'utf8').trim());
    expect(readTrustRoots([])).toBeUndefined();
  });

  it('does not become trusted by the file of another one', async () => {
    const server = await scene.serve(handlers, { tls });
    const client = scene.client(server.origin, { caFile: at('other.pem') });
    expect((await failureOf(client.wellKnown())).code).toBe('registry.unreachable');
  });

  it('cannot speak for another name', async () => {
    const server = await scene.serve(handlers, { tls });
    const client = scene.client(server.origin.replace('127.0.0.1', 'localhost'), { caFile: at('ca.pem') });
    const failure = await failureOf(client.wellKnown());
    expect(failure.code).toBe('registry.unreachable');
    expect(failure.message).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  it('is also trusted through a proxy, which sees no token', async () => {
    const server = await scene.serve(handlers, { tls, host: 'registry.test' });
    const proxy = await startProxy();
    scene.onEnd(() => proxy.close());
    const client = scene.client(server.origin, {
      token: TOKEN,
      caFile: at('ca.pem'),
      proxyEnv: { https_proxy: proxy.address },
    });
    expect((await client.whoami()).token.prefix).toBe('ocp_abcd');
    expect(new Set(proxy.lines)).toEqual(new Set([`CONNECT registry.test:${server.port}`]));
  });

  it.each([
    ['does not exist', (): string => at('no.pem')],
    ['holds no certificate', (): string => at('ca.key')],
    ['holds a damaged certificate', (): string => at('damaged.pem')],
    ['is a folder', (): string => folder],
    ['is a device without end', (): string => '/dev/zero'],
    ['is a pipe', (): string => at('pipe')],
    ['is too large', (): string => at('large.pem')],
  ])('is refused when its file %s', (_what, file) => {
    if (!existsSync(at('pipe'))) execFileSync('mkfifo', [at('pipe')]);
    writeFileSync(at('large.pem'), `${readFileSync(at('ca.pem'), 'utf8')}${'x'.repeat(4 * 1024 * 1024)}`);
    writeFileSync(at('damaged.pem'), readFileSync(at('ca.pem'), 'utf8').replace(/MII/, 'MIJ'));
    expect(() => scene.client('https://registry.test', { caFile: file() })).toThrow(
      expect.objectContaining({ code: 'config.invalid', where: file() }),
    );
  });
});
