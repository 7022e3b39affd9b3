import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  encodePublicKeyPem,
  pluginTransferFor,
  serialiseEnvelope,
  signKeyStatement,
  type SigningKey,
  type TransferFacts,
} from '@ops-center/manifest-schema';
import { describe, expect, it } from 'vitest';
import { installPlugins } from '../actions/install.js';
import { changeTrust, type TrustRequest } from '../actions/trust.js';
import { verifyBundle } from '../actions/verify.js';
import { readLockFile } from '../io/lock-file.js';
import { codeOf, installScene } from '../testing/install-scene.js';
import { testDeps } from '../testing/test-deps.js';
import { makeRelease, testKey } from '../testing/test-release.js';
import { readTrust, writeTrust, type TrustPin } from './trust.js';

function pin(number: number, change: Partial<TrustPin> = {}): TrustPin {
  const key = testKey(number).publicKey;
  const base = { registry: null, publisher: 'acme', plugin: null };
  return { keyId: key.keyId, publicKey: encodePublicKeyPem(key), ...base, ...change };
}

async function scene() {
  const one = await installScene();
  const run = async (action: TrustRequest['action'], key?: string, more: Partial<TrustRequest> = {}) =>
    changeTrust(one.deps, { action, key, anyRegistry: false, ...more });
  const keyFile = async (number: number): Promise<string> => {
    const file = path.join(one.folder, `${number}.pub`);
    await writeFile(file, encodePublicKeyPem(testKey(number).publicKey));
    return file;
  };
  const trustFile = async (pins: readonly TrustPin[]): Promise<string> => {
    const file = path.join(one.folder, 'trust.json');
    await writeFile(file, writeTrust(pins), { mode: 0o644 });
    return file;
  };
  return { ...one, run, keyFile, trustFile };
}

describe('a key that is trusted beforehand', () => {
  it('is the only one at the first installation', async () => {
    const { run, keyFile, install, publish, server } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    server.trust(testKey(2).publicKey);
    await run('add', await keyFile(2), { publisher: 'acme' });
    expect(await codeOf(install(['one']))).toBe('signature.key_changed');
    await run('remove', testKey(2).publicKey.keyId);
    await run('add', await keyFile(1), { plugin: 'one' });
    expect((await install(['one'])).plugins).toMatchObject([{ trust: 'pinned' }]);
  });

  it('lets a publisher change keys, and nobody else', async () => {
    const { run, keyFile, install, publish, server, folder } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    await install(['one']);
    server.trust(testKey(2).publicKey);
    await publish({ id: 'one', version: '2.0.0' }, { key: testKey(2) });
    await run('add', await keyFile(2), { publisher: 'other' });
    expect(await codeOf(install(['one@2.0.0']))).toBe('signature.key_changed');
    await run('add', await keyFile(2), { publisher: 'acme' });
    expect((await install(['one@2.0.0'])).plugins).toMatchObject([{ action: 'update', trust: 'pinned' }]);
    expect((await readLockFile(folder)).get('one')).toMatchObject({ signedBy: testKey(2).publicKey.keyId });
  });

  it('counts for bundles on this machine when it is for every registry', async () => {
    const { run, keyFile, install, folder } = await scene();
    const release = await makeRelease({ id: 'one', version: '1.0.0' }, '*');
    const file = path.join(folder, 'one.zip');
    await writeFile(file, release.bytes);
    await writeFile(`${file}.sig`, release.envelope);
    await run('add', await keyFile(1), { publisher: 'acme' });
    expect(await codeOf(install([file]))).toBe('signature.untrusted_key');
    await run('add', await keyFile(1), { publisher: 'acme', anyRegistry: true });
    expect((await install([file])).plugins).toMatchObject([{ trust: 'pinned' }]);
  });
});

describe('--trust', () => {
  it('alone decides: neither lock file nor registry nor own pins add to it', async () => {
    const { install, publish, server, trustFile, run, keyFile } = await scene();
    await publish({ id: 'one', version: '1.0.0' });
    expect(await codeOf(install(['one'], { trust: await trustFile([pin(2)]) }))).toBe('signature.key_changed');
    const other = await trustFile([pin(1, { publisher: 'other' })]);
    expect(await codeOf(install(['one'], { trust: other }))).toBe('signature.untrusted_key');
    await install(['one'], { trust: await trustFile([pin(1, { registry: server.url })]) });
    await publish({ id: 'one', version: '2.0.0' });
    await run('add', await keyFile(1), { publisher: 'acme' });
    expect(await codeOf(install(['one@2.0.0'], { trust: await trustFile([pin(2)]) }))).toBe('signature.key_changed');
    const elsewhere = await trustFile([pin(1, { registry: 'https://elsewhere.example' })]);
    expect(await codeOf(install(['one@2.0.0'], { trust: elsewhere }))).toBe('signature.untrusted_key');
  });

  it('takes no file that others can change, and none that is not there', async () => {
    const { install, trustFile } = await scene();
    const file = await trustFile([pin(1)]);
    await chmod(file, 0o666);
    expect(await codeOf(install(['one'], { trust: file }))).toBe('file.denied');
    expect(await codeOf(install(['one'], { trust: `${file}.not` }))).toBe('file.not_found');
  });
});

it('verifies a bundle by a trust file', async () => {
  const { folder, deps, trustFile } = await scene();
  const release = await makeRelease({ id: 'one', version: '1.0.0' }, 'https://registry.example');
  const file = path.join(folder, 'one.zip');
  await writeFile(file, release.bytes);
  await writeFile(`${file}.sig`, release.envelope);
  const verify = async (...pins: TrustPin[]) => verifyBundle(deps, { file, trust: await trustFile(pins) });
  const { keyId } = testKey(1).publicKey;
  for (const good of [
    pin(1),
    pin(1, { publisher: null, plugin: 'one' }),
    pin(1, { registry: 'https://registry.example' }),
  ])
    expect(await verify(pin(2), good)).toMatchObject({ keyId, pinned: true });
  for (const bad of [pin(2), pin(1, { publisher: 'other' }), pin(1, { registry: 'https://elsewhere.example' })])
    expect(await codeOf(verify(bad))).toBe('signature.untrusted_key');
});

describe('keys trust', () => {
  it('adds once, lists, and removes', async () => {
    const { run, keyFile, folder, server } = await scene();
    expect(await run('list')).toMatchObject({ changed: false, pins: [] });
    const key = await keyFile(1);
    expect(await run('add', key, { publisher: 'acme' })).toMatchObject({
      changed: true,
      pins: [{ keyId: testKey(1).publicKey.keyId, publisher: 'acme', registry: server.url }],
    });
    expect(await run('add', key, { publisher: 'acme' })).toMatchObject({ changed: false });
    expect(await run('remove', testKey(1).publicKey.keyId, { publisher: 'acme' })).toMatchObject({ pins: [] });
    expect(await readFile(path.join(folder, 'home/.ops-center/trust.json'), 'utf8')).toContain('"keys": []');
  });

  it('says what is missing or wrong', async () => {
    const { run, keyFile } = await scene();
    const key = await keyFile(1);
    expect(await codeOf(run('add'))).toBe('usage.missing_input');
    expect(await codeOf(run('add', key))).toBe('usage.missing_input');
    expect(await codeOf(run('add', key, { publisher: 'a', plugin: 'b' }))).toBe('usage.missing_input');
    expect(await codeOf(run('add', key, { publisher: 'No!' }))).toBe('usage.invalid');
    expect(await codeOf(run('list', key))).toBe('usage.invalid');
    expect(await codeOf(run('remove', 'SHA256:none'))).toBe('key.not_found');
  });
});

describe('the text of a trust file', () => {
  it('comes back as it was, sorted', () => {
    const pins = [pin(2, { publisher: null, plugin: 'one' }), pin(1)];
    expect(readTrust(writeTrust(pins), 'trust.json')).toEqual([pins[0], pins[1]]);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'trustVersion'],
    ['{"trustVersion":2,"keys":[]}', 'trustVersion'],
    ['{"trustVersion":1}', '"keys"'],
    ['{"trustVersion":1,"keys":[],"more":1}', 'nothing else'],
    ['{"trustVersion":1,"keys":[null]}', 'entry 1 is no object'],
    [writeTrust([{ ...pin(1), plugin: 'one' }]), 'a publisher or for a plugin'],
    [writeTrust([{ ...pin(1), keyId: testKey(2).publicKey.keyId }]), 'id of another one'],
    [writeTrust([{ ...pin(1), publicKey: 'none' }]), 'a key that is none'],
    [writeTrust([{ ...pin(1), registry: 'no address' }]), 'names no registry'],
    [writeTrust([{ ...pin(1), more: 1 } as TrustPin]), 'unknown field'],
    [writeTrust(Array.from({ length: 2001 }, () => pin(1))), 'more than 2000'],
  ])('%.60j is refused', (text, said) => {
    expect(() => readTrust(text, 'trust.json')).toThrow(said);
  });

  it('is not read from a folder that is none', async () => {
    const { folder, run } = await scene();
    await mkdir(path.join(folder, 'home/.ops-center/trust.json'), { recursive: true });
    expect(await codeOf(run('list'))).toBe('file.io');
  });
});

describe('a plugin that changed its publisher', () => {
  /** The plugin of acme (key 1) is installed; globex (key 2) has it now, and published 2.0.0. */
  async function handedOn(statement: { readonly facts?: Partial<TransferFacts>; readonly signer?: SigningKey } | null) {
    const one = await scene();
    const { server, publish } = one;
    await publish({ id: 'one', version: '1.0.0' });
    const give = async (key: SigningKey): Promise<void> => {
      const old = server.keys.splice(0);
      server.trust(key.publicKey);
      await publish({ id: 'one', version: '2.0.0' }, { key, publisher: 'globex' });
      const plugin = server.plugins.get('one')!;
      const signed = pluginTransferFor({
        plugin: 'one',
        publisher: 'acme',
        to: 'globex',
        registry: server.url,
        keys: [testKey(2).publicKey],
        lastVersion: '1.0.0',
        nonce: 'n'.repeat(43),
        signedAt: '2026-01-02T00:00:00Z',
        ...statement?.facts,
      });
      const envelope = serialiseEnvelope(signKeyStatement(signed, [statement?.signer ?? testKey(1)]));
      plugin.index = {
        ...plugin.index,
        publisher: 'globex',
        versions: plugin.index.versions.map((version) =>
          version.version === '1.0.0' ? { ...version, publisher: 'acme' } : version,
        ),
        former_publishers: [{ publisher: 'acme', keys: old, rotations: [] }],
        transfers: [
          {
            from: 'acme',
            to: 'globex',
            accepted_at: '2026-01-02T00:00:00Z',
            ...(statement === null ? {} : { envelope }),
          },
        ],
      };
    };
    return { ...one, give };
  }

  it('needs a yes of its own when nothing proves it; then the old keys have no right to it', async () => {
    const { install, give, folder, server, publish } = await handedOn(null);
    await install(['one']);
    await give(testKey(2));
    expect(await codeOf(install(['one@2.0.0'], { yes: true }))).toBe('signature.publisher_changed');
    expect((await readLockFile(folder)).get('one')).toMatchObject({ version: '1.0.0', publisher: 'acme' });
    const request = { plugins: ['one@2.0.0'], yes: true, frozen: false, agree: () => Promise.resolve(true) };
    const atTerminal = (answer: boolean) =>
      testDeps(folder, { env: { OPS_CENTER_REGISTRY: server.url }, answers: [answer] });
    expect(await codeOf(installPlugins(await atTerminal(false), request))).toBe('signature.publisher_changed');
    const { plugins } = await installPlugins(await atTerminal(true), request);
    expect(plugins).toMatchObject([{ publisher: 'globex', previousPublisher: 'acme', trust: 'first-use' }]);
    expect((await readLockFile(folder)).get('one')).toMatchObject({
      publisher: 'globex',
      keys: [{ keyId: testKey(2).publicKey.keyId }],
    });
    // Whoever had it signs for the new publisher, and the registry goes along.
    server.trust(testKey(1).publicKey);
    await publish({ id: 'one', version: '3.0.0' }, { publisher: 'globex' });
    expect(await codeOf(install(['one@3.0.0']))).toBe('signature.key_changed');
    expect(await codeOf(install(['one@1.0.0']))).toBe('signature.publisher_changed');
    expect(await codeOf(install(['one@1.0.0'], { acceptPublisherChange: true }))).toBe('it succeeded');
  });

  it('is followed when a pinned key of the old one has signed who comes after it', async () => {
    const { install, give, folder, deps } = await handedOn({});
    await install(['one']);
    await give(testKey(2));
    expect((await install(['one@2.0.0'])).plugins).toMatchObject([{ publisher: 'globex', trust: 'transferred' }]);
    expect(deps.warnings.join()).toContain('one was given by acme to globex');
    expect((await readLockFile(folder)).get('one')?.keys).toMatchObject([{ keyId: testKey(2).publicKey.keyId }]);
  });

  it.each([
    ['by somebody else', { signer: testKey(5) }, 'signature.publisher_changed'],
    ['to somebody else', { facts: { to: 'initech' } }, 'signature.publisher_changed'],
    ['to other keys', { facts: { keys: [testKey(5).publicKey] } }, 'signature.publisher_changed'],
    ['before the version that is installed', { facts: { lastVersion: '0.9.0' } }, 'signature.publisher_changed'],
    ['of another plugin', { facts: { plugin: 'two' } }, 'signature.id_mismatch'],
    ['at another registry', { facts: { registry: 'https://other.example' } }, 'signature.registry_mismatch'],
  ] as const)('is not proven by what was signed %s', async (_what, statement, code) => {
    const { install, give } = await handedOn(statement);
    await install(['one']);
    await give(testKey(2));
    expect(await codeOf(install(['one@2.0.0']))).toBe(code);
  });

  it('leaves its old versions to whom they are by, and the new publisher to the keys that are pinned for it', async () => {
    const { install, give, publish, folder, server } = await handedOn({});
    await give(testKey(2));
    expect((await install(['one@1.0.0'])).plugins).toMatchObject([{ publisher: 'acme', trust: 'first-use' }]);
    expect((await readLockFile(folder)).get('one')?.keys).toMatchObject([{ keyId: testKey(1).publicKey.keyId }]);
    await publish({ id: 'two', version: '1.0.0' }, { key: testKey(3), publisher: 'globex' });
    const two = server.plugins.get('two')!;
    two.index = { ...two.index, publisher: 'globex' };
    server.trust(testKey(3).publicKey);
    await install(['two']);
    expect(await codeOf(install(['one@2.0.0']))).toBe('signature.key_changed');
  });
});
