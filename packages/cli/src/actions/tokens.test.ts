import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_TOKEN, startContractServer, TOKEN, type ContractServer } from '../testing/contract-server.js';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps, type TestDeps } from '../testing/test-deps.js';
import { createToken, listTokens, revokeToken, type TokenOrder } from './tokens.js';

async function scene(): Promise<{ readonly server: ContractServer; readonly deps: TestDeps; readonly folder: string }> {
  const server = await startContractServer();
  const folder = await freshFolder();
  const deps = await testDeps(folder, {
    env: { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_RETRIES: '0', OPS_CENTER_TOKEN: TOKEN },
  });
  return { server, deps, folder };
}

const ORDER: TokenOrder = {
  name: 'ci',
  scopes: ['plugins:publish', 'plugins:publish'],
  organisation: 'acme',
  plugins: ['my-plugin'],
  days: '30',
  output: 'token.txt',
};

describe('a new token', () => {
  it('is in a file of its owner, and nowhere else', async () => {
    const { deps, folder } = await scene();
    const created = await createToken(deps, ORDER);
    const file = path.join(folder, 'token.txt');
    expect(created).toMatchObject({ file, name: 'ci', scopes: ['plugins:publish'], plugins: ['my-plugin'] });
    expect(JSON.stringify(created)).not.toContain(OTHER_TOKEN);
    expect(await readFile(file, 'utf8')).toBe(`${OTHER_TOKEN}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is not asked for when it could not be kept', async () => {
    const { deps, server, folder } = await scene();
    await createToken(deps, ORDER);
    await symlink('elsewhere', path.join(folder, 'link'));
    server.requests.length = 0;
    for (const output of ['token.txt', 'link']) {
      await expect(createToken(deps, { ...ORDER, output })).rejects.toMatchObject({ code: 'file.exists' });
    }
    await expect(createToken(deps, { ...ORDER, output: 'no/such/folder' })).rejects.toMatchObject({
      code: 'file.not_found',
    });
    expect(server.requests).toEqual([]);
  });

  it('that the registry refuses leaves no file', async () => {
    const { deps, server, folder } = await scene();
    server.revoked = true;
    await expect(createToken(deps, ORDER)).rejects.toMatchObject({ code: 'auth.invalid_token' });
    expect(await readdir(folder)).not.toContain('token.txt');
  });

  it.each(['0', '366', '-1', '1.5', 'x', ''])('cannot live %j days', async (days) => {
    const { deps } = await scene();
    await expect(createToken(deps, { ...ORDER, days })).rejects.toMatchObject({ code: 'usage.invalid' });
  });
});

it('tokens are listed, and revoked by the beginning of their id', async () => {
  const { deps, server } = await scene();
  const { tokens } = await listTokens(deps);
  expect(tokens).toMatchObject([{ name: 'ci', prefix: 'ocp_cccccc', organisation: null, lastUsedAt: null }]);
  await expect(revokeToken(deps, 'abc')).rejects.toMatchObject({ code: 'token.not_found' });
  await expect(revokeToken(deps, '')).rejects.toMatchObject({ code: 'token.not_found' });
  expect(await revokeToken(deps, '00000000')).toMatchObject({ id: tokens[0]?.id });
  expect(server.tokens).toEqual([]);
  await expect(revokeToken(deps, tokens[0]?.id ?? '')).rejects.toMatchObject({ code: 'token.not_found' });
});
