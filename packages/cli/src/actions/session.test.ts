import { chmod, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEVICE_CODE, problem, startContractServer, TOKEN, type ContractServer } from '../testing/contract-server.js';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps, type TestDeps, type TestDepsOptions } from '../testing/test-deps.js';
import { login, logout, readAccount } from './session.js';

async function scene(
  options: TestDepsOptions = {},
): Promise<{ readonly server: ContractServer; readonly deps: TestDeps }> {
  const server = await startContractServer();
  const deps = await testDeps(await freshFolder(), {
    ...options,
    env: { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_RETRIES: '0', ...options.env },
  });
  return { server, deps };
}

describe('logging in', () => {
  it('stores a token from standard input, 0600, for the origin of the registry', async () => {
    const { server, deps } = await scene({ input: `  ${TOKEN}\r\nmore` });
    expect(await login(deps, { withToken: true })).toMatchObject({
      email: 'dev@acme.example',
      organisations: [{ slug: 'acme' }],
    });
    const file = path.join(deps.config.home, 'credentials.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(deps.config.home)).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      origins: { [server.url]: { token: TOKEN, organisations: ['acme'] } },
    });
  });

  it('shows an address and a code at a terminal, and waits until somebody approves', async () => {
    const { server, deps } = await scene({ answers: [] });
    server.device.answers.push('authorization_pending', 'approved');
    const account = await login(deps, { withToken: false, scopes: ['plugins:read', 'admin'] });
    expect(account).toMatchObject({ email: 'dev@acme.example', credential: { source: 'file' } });
    expect(await deps.credentials.read(server.url)).toBe(TOKEN);
    expect(deps.shown.join()).toContain(`Open ${server.url}/device\nand enter the code BCDF-GHJK`);
    expect(deps.shown.join()).not.toContain(DEVICE_CODE);
    expect(Object.fromEntries(server.device.started ?? [])).toMatchObject({
      client_id: 'ops-center-cli',
      client_name: expect.stringMatching(/^ops-center( on \S+)?$/) as string,
      scope: 'plugins:read admin',
    });
    expect(server.device.polls).toBe(2);
  });

  it.each([
    ['access_denied', 'auth.login_denied'],
    ['expired_token', 'auth.login_expired'],
    ['invalid_grant', 'auth.login_expired'],
    ['"><script>', 'registry.bad_answer'],
  ])('ends with a name when the registry says %s, and stores nothing', async (answer, code) => {
    const { server, deps } = await scene({ answers: [] });
    server.device.answers.push(answer);
    await expect(login(deps, { withToken: false })).rejects.toMatchObject({ code });
    expect(await deps.credentials.find(server.url)).toBeUndefined();
  });

  it('goes on when the registry is away for a moment', async () => {
    const { server, deps } = await scene({ answers: [] });
    server.device.answers.push('approved');
    let refused = 0;
    server.intercept = (_request, response, { pathname }) => {
      if (!pathname.endsWith('/device/token') || refused > 0) return false;
      refused += 1;
      problem(response, 503, 'registry.unavailable');
      return true;
    };
    expect(await login(deps, { withToken: false })).toMatchObject({ email: 'dev@acme.example' });
    expect(refused).toBe(1);
  });

  it.each(['https://evil.example/device', 'javascript:alert(1)', 'not an address'])(
    'sends nobody to %s',
    async (address) => {
      const { server, deps } = await scene({ answers: [] });
      server.intercept = (_request, response, { pathname }) => {
        if (!pathname.endsWith('/device/code')) return false;
        const codes = { device_code: 'x', user_code: 'BCDF-GHJK', expires_in: 60, interval: 1 };
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ ...codes, verification_uri: address }));
        return true;
      };
      await expect(login(deps, { withToken: false })).rejects.toMatchObject({ code: 'registry.bad_answer' });
      expect(deps.shown).toEqual([]);
    },
  );

  it('asks for --with-token when there is no terminal', async () => {
    const { deps } = await scene();
    await expect(login(deps, { withToken: false })).rejects.toMatchObject({
      code: 'usage.missing_input',
      hint: expect.stringContaining('--with-token') as string,
    });
  });

  it('stores nothing that the registry does not accept, and sends nothing that is no token', async () => {
    const refused = await scene({ input: `ocp_${'b'.repeat(36)}` });
    await expect(login(refused.deps, { withToken: true })).rejects.toMatchObject({ code: 'auth.invalid_token' });
    for (const input of ['', 'password', `${TOKEN}x`]) {
      const { server, deps } = await scene({ input });
      await expect(login(deps, { withToken: true })).rejects.toMatchObject({ code: 'auth.invalid_token' });
      expect(server.requests).toEqual([]);
      expect(await deps.credentials.read(server.url)).toBeUndefined();
    }
  });

  it('gives up on input that never ends a line', async () => {
    const { deps } = await scene({ input: 'x'.repeat(10_000) });
    await expect(login(deps, { withToken: true })).rejects.toMatchObject({ code: 'usage.invalid' });
  });
});

describe('the stored token', () => {
  it('is used for its own registry only', async () => {
    const { deps } = await scene();
    await deps.credentials.save('https://elsewhere.example/base', TOKEN);
    await expect(readAccount(deps)).rejects.toMatchObject({ code: 'auth.required' });
    expect(await deps.credentials.read('https://elsewhere.example/other')).toBe(TOKEN);
    expect(await deps.credentials.read('https://elsewhere.example:8443')).toBeUndefined();
    expect(await deps.credentials.read('http://elsewhere.example')).toBeUndefined();
  });

  it('gives way to OPS_CENTER_TOKEN, which counts for the configured registry only', async () => {
    const { server, deps } = await scene({ env: { OPS_CENTER_TOKEN: TOKEN } });
    expect(await readAccount(deps)).toMatchObject({
      email: 'dev@acme.example',
      credential: { source: 'environment', where: 'OPS_CENTER_TOKEN' },
    });
    const other = await startContractServer();
    expect((await deps.connect({ registry: other.url })).hasToken).toBe(false);
    expect((await deps.connect({ registry: server.url })).hasToken).toBe(true);
  });

  it('is not read from a file that others can read', async () => {
    const { server, deps } = await scene();
    await deps.credentials.save(server.url, TOKEN);
    await chmod(path.join(deps.config.home, 'credentials.json'), 0o644);
    await expect(readAccount(deps)).rejects.toMatchObject({ code: 'file.denied' });
  });
});

describe('logging out', () => {
  it('revokes the token and forgets it', async () => {
    const { server, deps } = await scene();
    await deps.credentials.save(server.url, TOKEN);
    expect(await logout(deps)).toMatchObject({ removed: true, revoked: true });
    expect(server.revoked).toBe(true);
    expect(await deps.credentials.read(server.url)).toBeUndefined();
    expect(await logout(deps)).toMatchObject({ removed: false });
  });

  it('says that a token in the environment stays', async () => {
    const { deps } = await scene({ env: { OPS_CENTER_TOKEN: TOKEN } });
    await logout(deps);
    expect(deps.warnings).toEqual(['OPS_CENTER_TOKEN is set and still used; unset it.']);
  });

  it('forgets a token that is void already', async () => {
    const { server, deps } = await scene();
    await deps.credentials.save(server.url, TOKEN);
    server.revoked = true;
    expect(await logout(deps)).toMatchObject({ removed: true, revoked: false });
    expect(await deps.credentials.read(server.url)).toBeUndefined();
  });

  it('forgets the token when the registry cannot be told, and says that it still works there', async () => {
    const { deps } = await scene({ env: { OPS_CENTER_REGISTRY: 'http://127.0.0.1:9' } });
    await deps.credentials.save('http://127.0.0.1:9', TOKEN);
    expect(await logout(deps)).toMatchObject({ removed: true, revoked: false });
    expect(await deps.credentials.read('http://127.0.0.1:9')).toBeUndefined();
    expect(deps.warnings).toEqual([expect.stringContaining('works until it ends')]);
  });
});
