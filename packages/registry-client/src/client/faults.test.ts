import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aPluginIndex, aPluginSummary, aWhoAmI } from './testing/documents.js';
import { sendJson, sendProblem, type Handler } from './testing/fault-server.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const INDEX = '/api/v1/plugins/index/my-plugin.json';
const good: Handler = (_request, response) => sendJson(response, 200, aPluginIndex());

describe('passing failures', () => {
  it.each([500, 502, 503, 504, 408])('repeats a request that was answered %i', async (status) => {
    const server = await scene.serve({
      [INDEX]: (request, response, attempt) =>
        attempt <= 2 ? sendProblem(response, status, 'registry.unavailable') : good(request, response, attempt),
    });
    const seen: number[] = [];
    const client = scene.client(server.origin, { onRetry: ({ attempt }) => seen.push(attempt) });
    expect((await client.readIndex('my-plugin')).slug).toBe('my-plugin');
    expect(seen).toEqual([1, 2]);
  });

  it('gives up after the retries and tells the failure of the registry', async () => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => sendProblem(response, 503, 'database.unavailable'),
    });
    const failure = await failureOf(scene.client(server.origin).readIndex('my-plugin'));
    expect(failure).toMatchObject({ code: 'database.unavailable', status: 503, requestId: 'req-1' });
    expect(server.hits(INDEX)).toHaveLength(4);
  });

  it('waits as long as Retry-After says', async () => {
    const server = await scene.serve({
      [INDEX]: (request, response, attempt) =>
        attempt === 1
          ? sendProblem(response, 429, 'policy.rate_limited', {}, { 'retry-after': '1' })
          : good(request, response, attempt),
    });
    const delays: number[] = [];
    await scene.client(server.origin, { onRetry: ({ delayMs }) => delays.push(delayMs) }).readIndex('my-plugin');
    expect(delays).toHaveLength(1);
    expect(delays[0]).toBeGreaterThanOrEqual(1000);
  });

  it('does not wait an hour, but says that it was asked to', async () => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => sendProblem(response, 429, 'policy.rate_limited', {}, { 'retry-after': '3600' }),
    });
    const client = scene.client(server.origin, { timeoutMs: 100_000_000 });
    const failure = await failureOf(client.readIndex('my-plugin'));
    expect(failure).toMatchObject({ code: 'policy.rate_limited', retryAfter: 3600 });
    expect(server.hits(INDEX)).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 409, 413, 415, 422, 501, 507])('does not repeat after %i', async (status) => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => sendProblem(response, status, 'request.invalid'),
    });
    expect((await failureOf(scene.client(server.origin).readIndex('my-plugin'))).code).toBe('request.invalid');
    expect(server.hits(INDEX)).toHaveLength(1);
  });

  it('repeats after a connection that was cut before, in and after the head', async () => {
    const server = await scene.serve({
      [INDEX]: (request, response, attempt) => {
        if (attempt === 1) return void request.socket.destroy();
        if (attempt === 2) return void request.socket.end('HTTP/1.1 200 OK\r\ncontent-ty');
        if (attempt === 3) {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' }).write('{"slug":');
          return void setImmediate(() => request.socket.destroy());
        }
        return good(request, response, attempt);
      },
    });
    expect((await scene.client(server.origin).readIndex('my-plugin')).slug).toBe('my-plugin');
  });

  it('does not repeat what changes something: revoking a token', async () => {
    const path = '/api/v1/tokens/current';
    const server = await scene.serve({
      [path]: (_request, response) => sendProblem(response, 503, 'registry.unavailable'),
    });
    const failure = await failureOf(scene.client(server.origin, { token: TOKEN }).revokeToken());
    expect(failure.code).toBe('registry.unavailable');
    expect(server.hits(path)).toHaveLength(1);
  });

  it('does not take a page for the revocation of a token', async () => {
    const server = await scene.serve({
      '/api/v1/tokens/current': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in to the hotel</html>'),
    });
    const failure = await failureOf(scene.client(server.origin, { token: TOKEN }).revokeToken());
    expect(failure.code).toBe('registry.bad_answer');
  });
});

describe('a registry that hangs', () => {
  const hang: Handler = () => {};

  it('is given up when it does not answer', async () => {
    const server = await scene.serve({ [INDEX]: hang });
    const client = scene.client(server.origin, { idleTimeoutMs: 50, retries: 1 });
    expect((await failureOf(client.readIndex('my-plugin'))).code).toBe('registry.timeout');
    expect(server.hits(INDEX)).toHaveLength(2);
  });

  it('is given up when it stops in the middle', async () => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      },
    });
    const client = scene.client(server.origin, { idleTimeoutMs: 50, retries: 0 });
    expect((await failureOf(client.readIndex('my-plugin'))).code).toBe('registry.timeout');
  });

  it('cannot hold a call by a byte now and then', async () => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 20);
        scene.onEnd(() => clearInterval(timer));
      },
    });
    const client = scene.client(server.origin, { timeoutMs: 1000 });
    await client.wellKnown();
    expect((await failureOf(client.readIndex('my-plugin'))).code).toBe('registry.timeout');
    expect(server.hits(INDEX)).toHaveLength(1);
  });

  it('is not waited for beyond the time for the whole call', async () => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => sendProblem(response, 503, 'registry.unavailable', {}, { 'retry-after': '50' }),
    });
    const announced: number[] = [];
    const client = scene.client(server.origin, { timeoutMs: 5000, onRetry: ({ attempt }) => announced.push(attempt) });
    expect((await failureOf(client.readIndex('my-plugin'))).code).toBe('registry.unavailable');
    expect(announced).toEqual([]);
  });
});

describe('a registry that is not there', () => {
  it('is unreachable at a closed port', async () => {
    const server = await scene.serve({});
    await server.close();
    const failure = await failureOf(scene.client(server.origin).wellKnown());
    expect(failure).toMatchObject({ code: 'registry.unreachable', message: 'nothing listens at its address' });
    expect(failure.where).toContain(server.origin);
  });

  it('is unreachable under a name that does not exist', async () => {
    const failure = await failureOf(scene.client('https://registry.invalid', { retries: 0 }).wellKnown());
    expect(failure.code).toBe('registry.unreachable');
  });

  it('speaks something else than TLS', async () => {
    const server = await scene.serve({});
    const failure = await failureOf(scene.client(server.origin.replace('http:', 'https:'), { retries: 0 }).wellKnown());
    expect(failure).toMatchObject({ code: 'registry.unreachable', message: 'no TLS connection could be made' });
  });

  it('speaks something else than HTTP', async () => {
    const server = await scene.serve({ [INDEX]: (request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n') });
    expect((await failureOf(scene.client(server.origin).readIndex('my-plugin'))).code).toBe('registry.bad_answer');
  });
});

describe('answers that are not what they must be', () => {
  const answer =
    (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
    (_request, response) =>
      void response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  const index = JSON.stringify(aPluginIndex());

  it.each<[string, Handler]>([
    ['HTML', answer('text/html', '<h1>Welcome</h1>')],
    ['JSON that calls itself HTML', answer('text/html', index)],
    ['no content type', (_request, response) => void response.writeHead(200).end(index)],
    ['half of the JSON', answer('application/json', index.slice(0, 100))],
    ['an empty answer', answer('application/json', '')],
    ['not UTF-8', answer('application/json', Buffer.concat([Buffer.from(index), Buffer.of(0xff)]))],
    ['another shape', answer('application/json', '{"slug":"my-plugin"}')],
    ['a list', answer('application/json', '[]')],
    ['a digest that is none', answer('application/json', index.replace('abab', 'ABAB'))],
    ['the index of another plugin', answer('application/json', JSON.stringify(aPluginIndex('your-plugin')))],
    ['50,000 levels', answer('application/json', `{"slug":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
    ['a compressed answer', answer('application/json', index, { 'content-encoding': 'gzip' })],
    ['a status that means nothing', (_request, response) => void response.writeHead(204).end()],
    [
      'a million wrong versions',
      answer('application/json', index.replace('"versions":[', `"versions":[${'0,'.repeat(1_000_000)}`)),
    ],
  ])('refuses %s', async (_what, handler) => {
    const server = await scene.serve({ [INDEX]: handler });
    expect((await failureOf(scene.client(server.origin).readIndex('my-plugin'))).code).toBe('registry.bad_answer');
    expect(server.hits(INDEX)).toHaveLength(1);
  });

  it('refuses a manifest that is nested so deep that walking it could end the process', async () => {
    const detail = { ...aPluginSummary(), permissions: [], manifest: { deep: 'here' } };
    const nested = (levels: number): string =>
      JSON.stringify(detail).replace('"here"', '{"a":'.repeat(levels) + '1' + '}'.repeat(levels));
    const path = '/api/v1/plugins/marketplace/my-plugin';
    const server = await scene.serve({
      [path]: (request, response, attempt) =>
        answer('application/json', nested(attempt === 1 ? 50 : 70))(request, response, attempt),
    });
    const client = scene.client(server.origin);
    expect(Object.keys((await client.detail('my-plugin')).manifest)).toEqual(['deep']);
    expect((await failureOf(client.detail('my-plugin'))).code).toBe('registry.bad_answer');
  });

  it('takes fields that it does not know: the API only grows', async () => {
    const server = await scene.serve({
      [INDEX]: answer('application/json', index.replace('{', '{"__proto__":{"slug":"x"},"new":1,')),
    });
    expect((await scene.client(server.origin).readIndex('my-plugin')).slug).toBe('my-plugin');
  });

  it('stops reading an endless answer at the limit', async () => {
    let isCut = false;
    const server = await scene.serve({
      [INDEX]: (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = (): void => {
          if (!response.destroyed && response.write(Buffer.alloc(65_536, 32))) setImmediate(more);
        };
        response.on('drain', more);
        request.socket.on('close', () => (isCut = true));
        more();
      },
    });
    const failure = await failureOf(scene.client(server.origin).readIndex('my-plugin'));
    expect(failure).toMatchObject({ code: 'registry.bad_answer', message: 'its answer is larger than 8388608 bytes' });
    await expect.poll(() => isCut).toBe(true);
  });

  it('does not begin to read an answer that announces more than the limit', async () => {
    const server = await scene.serve({
      '/api/v1/whoami': (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '2000000000' }).write('{');
      },
    });
    const failure = await failureOf(scene.client(server.origin, { token: TOKEN }).whoami());
    expect(failure).toMatchObject({ code: 'registry.bad_answer', message: 'its answer is larger than 1048576 bytes' });
  });
});

describe('refusals', () => {
  const refuse = async (handler: Handler, token?: string) => {
    const server = await scene.serve({ [INDEX]: handler });
    return failureOf(
      scene.client(server.origin, { retries: 0, ...(token === undefined ? {} : { token }) }).readIndex('my-plugin'),
    );
  };

  it('keep code, findings, details, hint and request id', async () => {
    const errors = [
      { code: 'manifest.type.unknown', message: 'no', pointer: '/type', file: 'plugin.yaml', line: 7, column: 7 },
    ];
    const failure = await refuse((_request, response) =>
      sendProblem(response, 409, 'version.exists', { errors, details: { sha256: 'ab' }, hint: 'Raise the version.' }),
    );
    expect(failure).toMatchObject({
      code: 'version.exists',
      status: 409,
      message: 'version.exists happened',
      findings: [{ code: 'manifest.type.unknown', line: 7, severity: 'error' }],
      details: { sha256: 'ab' },
      hint: 'Raise the version.',
      requestId: 'req-1',
    });
  });

  it.each([
    [404, undefined, 'plugin.not_found'],
    [401, undefined, 'auth.required'],
    [401, TOKEN, 'auth.invalid_token'],
    [403, undefined, 'auth.forbidden'],
    [503, undefined, 'registry.unavailable'],
  ])('with status %i and no words of their own (token: %s) are %s', async (status, token, code) => {
    const failure = await refuse((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>');
    }, token);
    expect(failure.code).toBe(code);
  });

  it('are asked for again when the reason was cut off', async () => {
    const server = await scene.serve({
      [INDEX]: (request, response, attempt) => {
        if (attempt > 1) return sendProblem(response, 404, 'plugin.not_found');
        response
          .writeHead(404, { 'content-type': 'application/problem+json', 'content-length': '500' })
          .write('{"code":');
        return void setTimeout(() => request.socket.destroy(), 5);
      },
    });
    const failure = await failureOf(scene.client(server.origin).readIndex('my-plugin'));
    expect(failure).toMatchObject({ code: 'plugin.not_found', requestId: 'req-1' });
  });

  it('survive a problem document that is broken or too large', async () => {
    for (const body of ['{', `"${'x'.repeat(2_000_000)}"`]) {
      const failure = await refuse((_request, response) => {
        response.writeHead(403, { 'content-type': 'application/problem+json' }).end(body);
      });
      expect(failure.code).toBe('auth.forbidden');
    }
  });
});

describe('the token', () => {
  it('is in no failure, even when the registry repeats it', async () => {
    const server = await scene.serve({
      '/api/v1/whoami': (request, response, attempt) => {
        const sent = String(request.headers.authorization);
        if (attempt === 1)
          return sendProblem(response, 401, 'auth.invalid_token', { detail: `you sent ${sent}`, hint: sent });
        if (attempt === 2) return sendJson(response, 200, { ...aWhoAmI(), token: sent });
        if (attempt === 3) return void response.writeHead(302, { location: 'https://evil.example/' }).end();
        return void request.socket.destroy();
      },
    });
    const client = scene.client(server.origin, { token: TOKEN, retries: 0 });
    const codes = [];
    for (let call = 0; call < 4; call++) {
      const failure = await failureOf(client.whoami());
      codes.push(failure.code);
      expect(inspect(failure, { depth: 20, showHidden: true })).not.toContain(TOKEN.slice(4));
    }
    expect(codes).toEqual(['auth.invalid_token', 'registry.bad_answer', 'registry.bad_answer', 'registry.unreachable']);
    expect(server.hits('/api/v1/whoami')[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });
});
