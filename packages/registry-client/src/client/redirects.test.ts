import { describe, expect, it } from 'vitest';
import { aPluginIndex } from './testing/documents.js';
import { sendJson, type Handler } from './testing/fault-server.js';
import { failureOf, setScene, TOKEN } from './testing/scene.js';

const scene = setScene();
const INDEX = '/api/v1/plugins/index/my-plugin.json';
const good: Handler = (_request, response) => sendJson(response, 200, aPluginIndex());
const to =
  (location: string, status = 302): Handler =>
  (_request, response) =>
    void response.writeHead(status, { location }).end('moved');

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])(
    'with status %i are followed on the same origin, with the token',
    async (status) => {
      const server = await scene.serve({ [INDEX]: to('/elsewhere?x=1', status), '/elsewhere': good });
      await scene.client(server.origin, { token: TOKEN }).readIndex('my-plugin');
      expect(server.hits('/elsewhere')[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    },
  );

  it('are followed three times', async () => {
    const server = await scene.serve({ [INDEX]: to('/a'), '/a': to('/b'), '/b': to('/c'), '/c': good });
    expect((await scene.client(server.origin).readIndex('my-plugin')).slug).toBe('my-plugin');
  });

  it('in a circle end after three', async () => {
    const server = await scene.serve({ [INDEX]: to(INDEX) });
    expect((await failureOf(scene.client(server.origin).readIndex('my-plugin'))).code).toBe('registry.bad_answer');
    expect(server.hits(INDEX)).toHaveLength(4);
  });

  it.each([TOKEN, undefined])('to another origin are not followed (token: %s)', async (token) => {
    const thief = await scene.serve({ '/': good });
    const server = await scene.serve({ [INDEX]: to(`${thief.origin}/`) });
    const failure = await failureOf(
      scene.client(server.origin, token === undefined ? {} : { token }).readIndex('my-plugin'),
    );
    expect(failure.code).toBe('registry.bad_answer');
    expect(failure.message).toContain(thief.origin);
    expect(thief.seen).toEqual([]);
  });

  it.each([
    ['another port', (port: number) => `http://127.0.0.1:${port + 1}/`],
    ['another name of this machine', (port: number) => `http://localhost:${port}/`],
    ['another scheme', (port: number) => `https://127.0.0.1:${port}/`],
    ['a user', (port: number) => `http://me:pw@127.0.0.1:${port}/`],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => 'http://[/'],
  ])('to %s are not followed', async (_what, location) => {
    const server = await scene.serve({
      [INDEX]: (_request, response) => void response.writeHead(302, { location: location(server.port) }).end(),
    });
    expect((await failureOf(scene.client(server.origin, { token: TOKEN }).readIndex('my-plugin'))).code).toBe(
      'registry.bad_answer',
    );
    expect(server.hits(INDEX)).toHaveLength(1);
  });

  it('without a place are refused', async () => {
    const server = await scene.serve({ [INDEX]: (_request, response) => void response.writeHead(302).end() });
    expect((await failureOf(scene.client(server.origin).readIndex('my-plugin'))).code).toBe('registry.bad_answer');
  });

  it('of a request that changes something are refused', async () => {
    const path = '/api/v1/tokens/current';
    const server = await scene.serve({ [path]: to('/elsewhere', 307), '/elsewhere': good });
    expect((await failureOf(scene.client(server.origin, { token: TOKEN }).revokeToken())).code).toBe(
      'registry.bad_answer',
    );
    expect(server.hits('/elsewhere')).toEqual([]);
  });
});
