import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startContractServer, TOKEN, type ContractServer } from '../testing/contract-server.js';
import { freshFolder } from '../testing/project-folder.js';
import { testDeps } from '../testing/test-deps.js';
import { generateDefaultKey } from './keys.js';
import { examine, type DoctorReport } from './doctor.js';

type Check = DoctorReport['checks'][number];

interface Visit {
  readonly env?: Readonly<Record<string, string>>;
  readonly prepare?: (home: string, cwd: string) => Promise<void>;
  readonly server?: ContractServer;
  readonly node?: string;
}

/** Examines a fresh machine; the checks by their names, and the code of the failure. */
async function visit({ env = {}, prepare, server, node = '20.19.0' }: Visit): Promise<{
  readonly checks: Readonly<Record<string, Check>>;
  readonly code: string | undefined;
}> {
  const folder = await freshFolder();
  const home = path.join(folder, 'home', '.ops-center');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const deps = await testDeps(folder, {
    env: {
      OPS_CENTER_TIMEOUT: '1',
      OPS_CENTER_RETRIES: '0',
      ...(server === undefined ? {} : { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_TOKEN: TOKEN }),
      ...env,
    },
  });
  await prepare?.(home, folder);
  const { report, failure } = await examine(deps, node);
  expect(report.healthy).toBe(failure === undefined);
  const wrong = report.checks.filter(({ status }) => status === 'warn' || status === 'fail');
  if (failure !== undefined)
    expect(failure.findings.map(({ code }) => code)).toEqual(wrong.map(({ check }) => `doctor.${check}`));
  for (const check of wrong) expect(check.hint, check.check).toBeTruthy();
  return { checks: Object.fromEntries(report.checks.map((check) => [check.check, check])), code: failure?.code };
}

describe('a healthy machine', () => {
  it('has nothing to mend, and every check is told', async () => {
    const { checks, code } = await visit({ server: await startContractServer() });
    expect(code).toBeUndefined();
    expect(Object.values(checks).map(({ check, status }) => [check, status])).toEqual([
      ['node', 'ok'],
      ['configuration', 'ok'],
      ['home', 'ok'],
      ['credentials', 'ok'],
      ['keys', 'ok'],
      ['temporary', 'ok'],
      ['folder', 'ok'],
      ['plugins', 'skipped'],
      ['proxy', 'ok'],
      ['dns', 'ok'],
      ['tls', 'skipped'],
      ['registry', 'ok'],
      ['clock', 'ok'],
      ['account', 'ok'],
    ]);
    expect(checks['account']?.message).toContain('dev@acme.example');
  });

  it('without a registry is told how to set one, and is not sick', async () => {
    const { checks, code } = await visit({});
    expect([checks['registry']?.status, code]).toEqual(['warn', undefined]);
    expect(checks['registry']?.hint).toContain('ops-center config set registry');
  });
});

describe('what is wrong on this machine', () => {
  it.each<[string, Visit]>([
    ['home', { prepare: (home) => chmod(home, 0o777) }],
    [
      'credentials',
      { prepare: (home) => writeFile(path.join(home, 'credentials.json'), '{"origins":{}}', { mode: 0o644 }) },
    ],
    ['configuration', { prepare: (home) => writeFile(path.join(home, 'config.json'), '{"registri": "x"}') }],
    ['configuration', { prepare: (_home, cwd) => writeFile(path.join(cwd, 'ops-center.json'), '{"registry": "x"}') }],
    ['configuration', { prepare: (_home, cwd) => writeFile(path.join(cwd, 'ops-center.json'), 'no json') }],
    ['keys', { prepare: (home) => writeFile(path.join(home, 'dev-key.pub'), 'no key') }],
    ['plugins', { prepare: (_home, cwd) => writeFile(path.join(cwd, 'ops-center.lock'), 'no lock') }],
  ])('%s', async (check, wrong) => {
    const { checks, code } = await visit(wrong);
    expect([checks[check]?.status, code]).toEqual(['fail', 'doctor.failed']);
  });

  it('a private key that others can read', async () => {
    const { checks } = await visit({
      prepare: async (home, cwd) => {
        await generateDefaultKey(await testDeps(cwd), { plain: true });
        await chmod(path.join(home, 'dev-key.pem'), 0o644);
      },
    });
    expect(checks['keys']).toMatchObject({ status: 'fail', hint: expect.stringContaining('chmod 600') as string });
  });

  it('a line of Node.js without fixes is a warning', async () => {
    const { checks, code } = await visit({ node: '23.1.0' });
    expect([checks['node']?.status, code]).toEqual(['warn', undefined]);
  });
});

describe('what is wrong on the way', () => {
  const closedPort = async (): Promise<number> => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  };

  it('a proxy that does not answer; its password is not told', async () => {
    const { checks, code } = await visit({
      env: {
        OPS_CENTER_REGISTRY: 'https://registry.example',
        https_proxy: `http://me:secret@127.0.0.1:${await closedPort()}`,
      },
    });
    expect([checks['proxy']?.status, checks['registry']?.status, code]).toEqual([
      'fail',
      'skipped',
      'registry.unavailable',
    ]);
    expect(JSON.stringify(checks)).not.toContain('secret');
  });

  it('a name that does not exist', async () => {
    const { checks, code } = await visit({ env: { OPS_CENTER_REGISTRY: 'https://registry.invalid' } });
    expect([checks['dns']?.status, code]).toEqual(['fail', 'registry.unavailable']);
  });

  it('a server that never shakes hands is given up', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const started = performance.now();
    const { checks, code } = await visit({ env: { OPS_CENTER_REGISTRY: `https://127.0.0.1:${port}` } });
    silent.close();
    expect([checks['tls']?.status, code]).toEqual(['fail', 'registry.unavailable']);
    expect(checks['tls']?.message).toContain('within 1 s');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each([
    [30, 'ok'],
    [120, 'warn'],
    [3600, 'fail'],
  ])('a clock that is %i s off', async (seconds, status) => {
    const server = await startContractServer();
    server.intercept = (_request, response) => {
      response.setHeader('date', new Date(Date.now() + seconds * 1000).toUTCString());
      return false;
    };
    expect((await visit({ server })).checks['clock']?.status).toBe(status);
  });

  it('a token that is void, and one that runs out soon', async () => {
    const server = await startContractServer();
    server.who = {
      ...server.who,
      token: { ...server.who.token, expires_at: new Date(Date.now() + 1e8).toISOString() },
    };
    expect((await visit({ server })).checks['account']?.status).toBe('warn');
    server.revoked = true;
    const { checks, code } = await visit({ server });
    expect([checks['account']?.status, code]).toEqual(['fail', 'doctor.failed']);
  });
});
