import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  encodePublicKeyPem,
  keyRotationFor,
  serialiseEnvelope,
  signKeyStatement,
  type Finding,
} from '@ops-center/manifest-schema';
import type { AdvisoryNotice, IndexVersion, PluginIndex, PublisherKey } from '@ops-center/registry-client';
import { describe, expect, it } from 'vitest';
import { readLockFile, writeLockFile } from '../io/lock-file.js';
import { startContractServer } from '../testing/contract-server.js';
import { codeOf, installScene } from '../testing/install-scene.js';
import { testDeps } from '../testing/test-deps.js';
import { testKey } from '../testing/test-release.js';
import { auditPlugins, type Audited } from './audit.js';
import { enablePlugins } from './enablement.js';

/** `app` needs `base`; both installed and sound. */
async function scene(env: Readonly<Record<string, string>> = {}) {
  const one = await installScene(env);
  await one.publish({ id: 'base', version: '1.0.0' });
  await one.publish({ id: 'app', version: '1.0.0', needs: [['base', '^1.0.0']] });
  await one.install(['app']);
  const audit = (strict = false): Promise<Audited> => auditPlugins(one.deps, { strict });
  const found = async (): Promise<string[]> => codes((await audit()).report.findings);
  const changeVersion = (slug: string, change: Partial<IndexVersion>): void => {
    const known = one.server.plugins.get(slug)!;
    known.index = { ...known.index, versions: known.index.versions.map((version) => ({ ...version, ...change })) };
  };
  const changeKey = (change: Partial<PublisherKey>): void =>
    void one.server.keys.splice(0, 1, { ...one.server.keys[0]!, ...change });
  return { ...one, audit, found, changeVersion, changeKey };
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, file }) => `${severity} ${code} ${path.basename(file)}`);
}

describe('what an audit says of files', () => {
  it('is nothing when all is as it was installed', async () => {
    const { audit } = await scene();
    expect(await audit(true)).toEqual({
      report: expect.objectContaining({ plugins: 2, notAsked: [], findings: [] }) as unknown,
    });
  });

  it('names each that was changed, added, linked or removed', async () => {
    const { audit, folder } = await scene();
    const app = path.join(folder, 'plugins/app');
    await writeFile(path.join(app, 'backend/main.py'), 'changed = True\n');
    await writeFile(path.join(app, 'added.py'), '');
    await symlink('/etc/passwd', path.join(app, 'link'));
    await rm(path.join(app, 'backend/__init__.py'));
    const { report, failure } = await audit();
    expect(report.findings.map(({ message }) => message)).toEqual([
      'the files of app 1.0.0 are not those that were signed: changed backend/main.py, added added.py, added link, missing backend/__init__.py',
    ]);
    expect(failure).toMatchObject({ code: 'audit.findings', message: '1 error, 0 warnings' });
  });

  it('tells a missing plugin, another thing in its place, and a folder that nobody installed', async () => {
    const { found, folder, audit } = await scene();
    await rm(path.join(folder, 'plugins/app'), { recursive: true });
    await mkdir(path.join(folder, 'plugins/stranger'));
    expect(await found()).toEqual(['error audit.files_missing app', 'warning audit.folder_unlisted stranger']);
    await writeFile(path.join(folder, 'plugins/app'), 'a file');
    expect(await found()).toEqual(['error audit.files_changed app', 'warning audit.folder_unlisted stranger']);
    await rm(path.join(folder, 'plugins/app'));
    const { report } = await audit();
    expect(report.counts).toEqual({ errors: 1, warnings: 1 });
  });
});

describe('what an audit says of the registry', () => {
  it('is that versions were yanked or deprecated: a warning, which fails with --strict', async () => {
    const { found, audit, changeVersion } = await scene();
    changeVersion('app', { yanked: 'broken' });
    changeVersion('base', { deprecated: 'use other' });
    expect(await found()).toEqual(['warning audit.yanked app', 'warning audit.deprecated base']);
    expect((await audit()).failure).toBeUndefined();
    expect((await audit(true)).failure).toMatchObject({ code: 'audit.findings' });
  });

  it('is that a version or a plugin is gone, has other bytes, another key or another owner', async () => {
    const { found, server, changeVersion } = await scene();
    changeVersion('app', { version: '1.0.1' });
    server.plugins.delete('base');
    expect(await found()).toEqual(['error audit.version_gone app', 'error audit.plugin_gone base']);
    changeVersion('app', { version: '1.0.0', sha256: '0'.repeat(64), key_id: testKey(2).publicKey.keyId });
    server.plugins.get('app')!.index = { ...server.plugins.get('app')!.index, publisher: 'evil' };
    expect((await found()).slice(0, 3)).toEqual([
      'error audit.publisher_changed app',
      'error audit.bytes_changed app',
      'error audit.key_changed app',
    ]);
    // What was installed is the old owner's still; it is the next version that is somebody else's.
    changeVersion('app', { publisher: 'acme' });
    expect((await found())[0]).toBe('warning audit.publisher_changed app');
  });

  it('is that a version has a known fault: an error when it is grave, a warning otherwise', async () => {
    const { audit, found, server, folder } = await scene();
    const told = (slug: string, advisories: PluginIndex['advisories']): void => {
      const plugin = server.plugins.get(slug)!;
      plugin.index = { ...plugin.index, advisories };
    };
    const notice = (
      severity: AdvisoryNotice['severity'],
      affected: string,
      fixed_version?: string,
    ): AdvisoryNotice => ({
      id: '00000000-0000-4000-8000-000000000007',
      severity,
      title: 'SQL injection',
      affected,
      published_at: '2026-01-02T00:00:00Z',
      ...(fixed_version === undefined ? {} : { fixed_version }),
    });
    told('app', [notice('medium', '*'), notice('critical', '<1.0.1', '1.0.1'), notice('critical', '>=2.0.0')]);
    told('base', [notice('low', '1.x')]);
    expect(await found()).toEqual([
      'error audit.vulnerable app',
      'warning audit.vulnerable app',
      'warning audit.vulnerable base',
    ]);
    const { report, failure } = await audit();
    expect(report.findings[0]).toMatchObject({
      message: 'app 1.0.0 has a known security fault (critical): SQL injection',
      hint: '1.0.1 has it no more: `ops-center plugin update app`, with --latest when that is past the range.',
      file: path.join(folder, 'plugins/app'),
    });
    expect(report.findings[1]?.hint).toContain('ops-center plugin disable app');
    expect(report.faults.map(({ slug, severity, fixedVersion }) => [slug, severity, fixedVersion])).toEqual([
      ['app', 'critical', '1.0.1'],
      ['app', 'medium', null],
      ['base', 'low', null],
    ]);
    expect(failure).toMatchObject({ code: 'audit.findings', message: '1 error, 2 warnings' });
  });

  it('is that an administrator withdrew a version, or the whole plugin', async () => {
    const { found, server } = await scene();
    for (const status of ['quarantined', 'banned'] as const) {
      for (const slug of ['app', 'base']) {
        const plugin = server.plugins.get(slug)!;
        const withdrawn = [{ version: '1.0.0', sha256: '0'.repeat(64), status, reason: 'it steals tokens' }];
        plugin.index = { ...plugin.index, versions: [], withdrawn };
      }
      expect(await found()).toEqual([`error audit.${status} app`, `error audit.${status} base`]);
    }
  });

  it('is that the key was compromised before; not that it expired or was superseded since', async () => {
    const { found, changeKey } = await scene();
    changeKey({ expires_at: '2026-01-03T00:00:00Z' });
    expect(await found()).toEqual([]);
    changeKey({ revoked_at: '2026-06-01T00:00:00Z', revoked_reason: 'superseded' });
    expect(await found()).toEqual([]);
    changeKey({ revoked_reason: 'compromised', compromised_since: '2026-05-01T00:00:00Z' });
    expect(await found()).toEqual(['warning audit.key_compromised app', 'warning audit.key_compromised base']);
    changeKey({ compromised_since: '2026-01-01T00:00:00Z' });
    expect(await found()).toEqual(['error audit.key_revoked app', 'error audit.key_revoked base']);
  });

  it('is nothing offline beyond what the cache remembers', async () => {
    const { folder, server, changeVersion } = await scene();
    changeVersion('app', { yanked: 'broken' });
    const env = { OPS_CENTER_REGISTRY: server.url, OPS_CENTER_OFFLINE: 'true' };
    const asked = server.requests.length;
    expect(codes((await auditPlugins(await testDeps(folder, { env }), { strict: false })).report.findings)).toEqual([]);
    await rm(path.join(folder, 'home/.ops-center/cache'), { recursive: true });
    const { report } = await auditPlugins(await testDeps(folder, { env }), { strict: false });
    expect(report).toMatchObject({ notAsked: ['app', 'base'], findings: [] });
    expect(server.requests.length).toBe(asked);
  });

  it('is an error when it is another registry', async () => {
    const { folder } = await scene();
    const elsewhere = await startContractServer();
    const deps = await testDeps(folder, { env: { OPS_CENTER_REGISTRY: elsewhere.url } });
    expect(codes((await auditPlugins(deps, { strict: false })).report.findings)).toEqual([
      'error audit.registry_changed app',
      'error audit.registry_changed base',
    ]);
  });
});

it('says which needs are not met in an edited lock file, and which are not enabled', async () => {
  const { found, folder, deps } = await scene();
  await enablePlugins(deps, { plugins: ['app'] });
  const lock = await readLockFile(folder);
  const base = lock.get('base')!;
  await writeLockFile(folder, new Map([...lock, ['base', { ...base, status: 'disabled' }]]));
  expect(await found()).toEqual(['warning audit.need_disabled app']);
  await writeLockFile(folder, new Map([...lock].filter(([slug]) => slug !== 'base')));
  expect(await found()).toEqual(['error audit.need_missing app', 'warning audit.folder_unlisted base']);
});

describe('a key that took the place of a pinned one', () => {
  function rotation(registry: string, from = 1, to = 2) {
    const [oldKey, newKey] = [testKey(from), testKey(to)];
    const facts = { publisher: 'acme', registry, nonce: 'n'.repeat(43), signedAt: '2026-02-01T00:00:00Z' };
    const statement = keyRotationFor({ ...facts, oldKey: oldKey.publicKey.keyId, newKey: newKey.publicKey });
    return {
      old_key_id: oldKey.publicKey.keyId,
      new_key_id: newKey.publicKey.keyId,
      envelope: serialiseEnvelope(signKeyStatement(statement, [oldKey, newKey])),
      accepted_at: '2026-02-01T00:00:00Z',
    };
  }

  it('is trusted by the statement that both signed, and by no word of the registry', async () => {
    const { server, publish, install, folder, changeKey } = await scene();
    server.trust(testKey(2).publicKey);
    await publish({ id: 'app', version: '2.0.0' }, { key: testKey(2) });
    const known = server.plugins.get('app')!;
    const offer = (...rotations: ReturnType<typeof rotation>[]): void =>
      void (known.index = { ...known.index, rotations });
    expect(await codeOf(install(['app@2.0.0']))).toBe('signature.key_changed');
    offer({ ...rotation(server.url, 3, 2), old_key_id: testKey(1).publicKey.keyId });
    expect(await codeOf(install(['app@2.0.0']))).toBe('signature.key_changed');
    offer(rotation('https://elsewhere.example'));
    expect(await codeOf(install(['app@2.0.0']))).toMatch(/^signature\./);
    offer(rotation(server.url));
    changeKey({ revoked_at: '2026-02-01T00:00:00Z', revoked_reason: 'compromised' });
    expect(await codeOf(install(['app@2.0.0']))).toBe('signature.key_changed');
    changeKey({ revoked_at: '2026-02-01T00:00:00Z', revoked_reason: 'superseded' });
    expect((await install(['app@2.0.0'])).plugins).toMatchObject([{ action: 'update', trust: 'rotated' }]);
    const entry = (await readLockFile(folder)).get('app')!;
    expect(entry.signedBy).toBe(testKey(2).publicKey.keyId);
    expect(entry.keys.map(({ publicKey }) => publicKey)).toContain(encodePublicKeyPem(testKey(2).publicKey));
  });
});
