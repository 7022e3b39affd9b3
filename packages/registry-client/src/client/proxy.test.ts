import { describe, expect, it } from 'vitest';
import { aPluginIndex } from './testing/documents.js';
import { sendJson, type Handler } from './testing/fault-server.js';
import { startProxy, type ForwardProxy } from './testing/forward-proxy.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const handlers: Record<string, Handler> = {
  '/api/v1/plugins/index/my-plugin.json': (_request, response) => sendJson(response, 200, aPluginIndex()),
};

async function proxy(refuse?: number): Promise<ForwardProxy> {
  const started = await startProxy(refuse);
  scene.onEnd(() => started.close());
  return started;
}

describe('the proxy of the environment', () => {
  it('gets requests for other machines, with its password', async () => {
    const server = await scene.serve(handlers, { host: 'registry.test' });
    const through = await proxy();
    const http_proxy = through.address.replace('//', '//user:p%40ss@');
    await scene.client(server.origin, { proxyEnv: { http_proxy } }).readIndex('my-plugin');
    expect(through.lines).toEqual([
      `GET ${server.origin}/.well-known/ops-center.json`,
      `GET ${server.origin}/api/v1/plugins/index/my-plugin.json`,
    ]);
    expect(through.credentials[0]).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
    expect(server.seen.some(({ headers }) => 'proxy-authorization' in headers)).toBe(false);
    expect(server.seen).toHaveLength(2);
  });

  it.each(['registry.test', '.test', '*', 'other.example, registry.test'])(
    'is left out for no_proxy=%s',
    async (no_proxy) => {
      const through = await proxy();
      const client = scene.client('http://registry.test:9', {
        proxyEnv: { http_proxy: through.address, no_proxy },
        retries: 0,
      });
      // There is no such host: going there directly must fail.
      expect((await failureOf(client.wellKnown())).code).toBe('registry.unreachable');
      expect(through.lines).toEqual([]);
    },
  );

  it('never gets what stays on this machine, such as a token over plain http', async () => {
    const server = await scene.serve(handlers);
    const through = await proxy();
    const client = scene.client(server.origin, {
      token: TOKEN,
      proxyEnv: { http_proxy: through.address, HTTPS_PROXY: through.address },
    });
    await client.readIndex('my-plugin');
    expect(through.lines).toEqual([]);
  });

  it('for http is not used for https', async () => {
    const through = await proxy();
    const client = scene.client('https://registry.test:9', { proxyEnv: { http_proxy: through.address }, retries: 0 });
    expect((await failureOf(client.wellKnown())).code).toBe('registry.unreachable');
    expect(through.lines).toEqual([]);
  });

  it('may want a password for plain http', async () => {
    const through = await proxy(407);
    const client = scene.client('http://registry.test:9', { proxyEnv: { http_proxy: through.address }, retries: 0 });
    expect((await failureOf(client.wellKnown())).message).toBe('the proxy refused the connection');
  });

  it('may hang', async () => {
    const server = await scene.serve({ '/.well-known/ops-center.json': () => {} }, { host: 'registry.test' });
    const through = await proxy();
    const proxyEnv = { http_proxy: through.address };
    const client = scene.client(server.origin, { proxyEnv, idleTimeoutMs: 50, retries: 0 });
    expect((await failureOf(client.wellKnown())).code).toBe('registry.timeout');
  });

  it.each([407, 403, 502])('may refuse with %i', async (status) => {
    const through = await proxy(status);
    const client = scene.client('https://registry.test:9', { proxyEnv: { https_proxy: through.address }, retries: 0 });
    const failure = await failureOf(client.wellKnown());
    expect(failure).toMatchObject({ code: 'registry.unreachable', message: 'the proxy refused the connection' });
  });

  it('may be absent', async () => {
    const through = await startProxy();
    await through.close();
    const client = scene.client('http://registry.test:9', { proxyEnv: { http_proxy: through.address }, retries: 0 });
    expect((await failureOf(client.wellKnown())).code).toBe('registry.unreachable');
  });

  it.each(['socks5://u:hunter2@127.0.0.1:1', 'http://u:hunter2@[', 'ftp://hunter2'])('is not %s', (https_proxy) => {
    const make = () => scene.client('https://registry.test', { proxyEnv: { https_proxy } });
    expect(make).toThrow(expect.objectContaining({ code: 'config.invalid' }));
    expect(make).not.toThrow(/hunter2/);
  });

  it('may be written without a scheme', async () => {
    const server = await scene.serve(handlers, { host: 'registry.test' });
    const through = await proxy();
    await scene.client(server.origin, { proxyEnv: { HTTP_PROXY: through.address.replace('http://', '') } }).wellKnown();
    expect(through.lines).toHaveLength(1);
  });
});
